/** What the browser tells about its GPU. `no-answer`: it was asked and hung. */
export type Gpu =
  | { readonly status: "none" | "no-adapter" | "no-answer" }
  | {
      readonly status: "found";
      readonly vendor: string;
      readonly architecture: string;
      readonly description: string;
      /** Graphics computed by the processor. */
      readonly isFallback: boolean;
      readonly hasShaderF16: boolean;
      readonly maxBufferBytes: number;
      readonly maxStorageBindingBytes: number;
      readonly maxStorageBuffersPerStage: number;
      readonly maxWorkgroupStorageBytes: number;
    };

/** What this machine and its browser can do, as plain data: it goes into the diagnostics as it is. */
export type Capabilities = {
  readonly gpu: Gpu;
  /** A power of two; 8 and more mean "or more", since browsers report no larger. Undefined where they do not say. */
  readonly memoryGiB: number | undefined;
  readonly cores: number;
  /** Threads need it. */
  readonly isIsolated: boolean;
  /** WebAssembly may wait for a promise: files are read when needed and WebGPU can be used from it. */
  readonly hasJspi: boolean;
  readonly hasMemory64: boolean;
  readonly platform: "ios" | "android" | "desktop";
  readonly browser: "chromium" | "firefox" | "safari" | "other";
  readonly freeStorageBytes: number | undefined;
  readonly quotaBytes: number | undefined;
  /** The browser promised not to delete what is stored. */
  readonly isPersistent: boolean;
  /** Models can be kept here: a secure page with caches and a service worker. */
  readonly canStore: boolean;
};

type Adapter = {
  readonly features: { has(name: string): boolean };
  readonly limits: {
    readonly maxBufferSize: number;
    readonly maxStorageBufferBindingSize: number;
    readonly maxStorageBuffersPerShaderStage: number;
    readonly maxComputeWorkgroupStorageSize: number;
  };
  readonly info?: AdapterInfo;
  /** Where browsers had it before it moved into `info`. */
  readonly isFallbackAdapter?: boolean;
};

type AdapterInfo = {
  readonly vendor?: string;
  readonly architecture?: string;
  readonly description?: string;
  readonly isFallbackAdapter?: boolean;
};

type NavigatorLike = {
  readonly gpu?: {
    requestAdapter(options?: { powerPreference?: "high-performance" }): Promise<Adapter | null>;
  };
  readonly deviceMemory?: number;
  readonly hardwareConcurrency?: number;
  readonly userAgent?: string;
  readonly userAgentData?: { readonly platform?: string };
  readonly maxTouchPoints?: number;
  readonly serviceWorker?: unknown;
  readonly storage?: {
    estimate?(): Promise<{ readonly quota?: number; readonly usage?: number }>;
    persisted?(): Promise<boolean>;
  };
};

/** The browser's objects that tell; `globalThis` is one. */
export type Environment = {
  readonly navigator: NavigatorLike;
  readonly WebAssembly?: object;
  readonly crossOriginIsolated?: boolean;
  readonly isSecureContext?: boolean;
  readonly caches?: { has(name: string): Promise<boolean> };
};

/** A GPU process that has to start on a slow machine takes seconds; one that hangs never answers. */
const adapterTimeoutMs = 10_000;

/** Looks at the machine. Never throws and ends within seconds, whatever the browser lacks. */
export async function probeCapabilities(environment: Environment): Promise<Capabilities> {
  const { navigator, crossOriginIsolated } = environment;
  const [gpu, storage, canStore] = await Promise.all([
    probeGpu(navigator.gpu),
    probeStorage(navigator.storage),
    probeCaches(environment),
  ]);
  return {
    gpu,
    memoryGiB: navigator.deviceMemory,
    cores: navigator.hardwareConcurrency ?? 1,
    isIsolated: crossOriginIsolated === true,
    hasJspi: environment.WebAssembly !== undefined && "Suspending" in environment.WebAssembly,
    hasMemory64: hasMemory64(environment.WebAssembly),
    platform: platformOf(navigator),
    browser: browserOf(navigator),
    ...storage,
    canStore,
  };
}

async function probeGpu(gpu: NavigatorLike["gpu"]): Promise<Gpu> {
  if (!gpu) return { status: "none" };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<"no-answer">((resolve) => {
    timer = setTimeout(() => resolve("no-answer"), adapterTimeoutMs);
  });
  try {
    // As web-llm asks, so that what is judged here is what it will get.
    const adapter = await Promise.race([
      gpu.requestAdapter({ powerPreference: "high-performance" }),
      silence,
    ]);
    if (adapter === "no-answer") return { status: "no-answer" };
    return adapter ? describe(adapter) : { status: "no-adapter" };
  } catch {
    return { status: "no-adapter" };
  } finally {
    clearTimeout(timer);
  }
}

function describe(adapter: Adapter): Gpu {
  const { limits, info = {} } = adapter;
  const { vendor = "", architecture = "", description = "" } = info;
  return {
    status: "found",
    vendor,
    architecture,
    description,
    isFallback:
      (info.isFallbackAdapter ?? adapter.isFallbackAdapter ?? false) ||
      /swiftshader|llvmpipe|lavapipe|basic render|\bwarp\b/iu.test(`${architecture} ${description}`),
    hasShaderF16: adapter.features.has("shader-f16"),
    maxBufferBytes: limits.maxBufferSize,
    maxStorageBindingBytes: limits.maxStorageBufferBindingSize,
    maxStorageBuffersPerStage: limits.maxStorageBuffersPerShaderStage,
    maxWorkgroupStorageBytes: limits.maxComputeWorkgroupStorageSize,
  };
}

async function probeStorage(storage: NavigatorLike["storage"]) {
  const [estimate, persisted] = await Promise.allSettled([storage?.estimate?.(), storage?.persisted?.()]);
  const { quota, usage } = (estimate.status === "fulfilled" && estimate.value) || {};
  return {
    quotaBytes: quota,
    freeStorageBytes: quota === undefined ? undefined : Math.max(0, quota - (usage ?? 0)),
    isPersistent: persisted.status === "fulfilled" && persisted.value === true,
  };
}

/** Private windows of Firefox have the objects and refuse their use. */
async function probeCaches({ navigator, caches, isSecureContext }: Environment): Promise<boolean> {
  if (!isSecureContext || !caches || navigator.serviceWorker === undefined) return false;
  try {
    await caches.has("probe");
    return true;
  } catch {
    return false;
  }
}

/** As wllama tests it; the constructor's type does not know addresses yet. */
function hasMemory64(webAssembly: object | undefined): boolean {
  const Memory: unknown = webAssembly && Reflect.get(webAssembly, "Memory");
  if (typeof Memory !== "function") return false;
  try {
    Reflect.construct(Memory, [{ address: "i64", initial: 1n }]);
    return true;
  } catch {
    return false;
  }
}

function platformOf({ userAgent = "", userAgentData, maxTouchPoints = 0 }: NavigatorLike) {
  // iPadOS says that it is a Mac; no Mac has a touch screen.
  const isPad = userAgent.includes("Macintosh") && maxTouchPoints > 1;
  if (isPad || /iPhone|iPad|iPod/u.test(userAgent)) return "ios";
  return userAgentData?.platform === "Android" || userAgent.includes("Android") ? "android" : "desktop";
}

function browserOf(navigator: NavigatorLike) {
  const { userAgent = "" } = navigator;
  // Every browser of iOS is Safari inside, whatever it calls itself.
  if (platformOf(navigator) === "ios") return "safari";
  if (userAgent.includes("Firefox/")) return "firefox";
  if (/Chrom(?:e|ium)\//u.test(userAgent)) return "chromium";
  return userAgent.includes("Safari/") ? "safari" : "other";
}
