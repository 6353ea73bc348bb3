import { afterEach, describe, expect, it, vi } from "vitest";
import { type Environment, probeCapabilities } from "../../../src/engine/capabilities.ts";

const chrome =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";
const macSafari =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15";

function Memory64() {}
function Memory32({ initial }: { initial: unknown }) {
  if (typeof initial === "bigint") throw new TypeError("not a number");
}

const limits = {
  maxBufferSize: 2_147_483_648,
  maxStorageBufferBindingSize: 1_073_741_824,
  maxStorageBuffersPerShaderStage: 10,
  maxComputeWorkgroupStorageSize: 32_768,
};

function gpuWith(features: readonly string[], info: object = { vendor: "intel", architecture: "gen-12lp" }) {
  return { requestAdapter: async () => ({ features: new Set(features), limits, info }) };
}

function environment(
  navigator: Environment["navigator"] = {},
  change: Omit<Partial<Environment>, "navigator"> = {},
): Environment {
  return {
    navigator: { userAgent: chrome, serviceWorker: {}, ...navigator },
    WebAssembly: { Memory: Memory64, Suspending: () => undefined },
    crossOriginIsolated: true,
    isSecureContext: true,
    caches: { has: async () => false },
    ...change,
  };
}

afterEach(() => vi.useRealTimers());

describe("the GPU", () => {
  it("is described with its limits and half precision", async () => {
    const { gpu } = await probeCapabilities(environment({ gpu: gpuWith(["shader-f16"]) }));
    expect(gpu).toEqual({
      status: "found",
      vendor: "intel",
      architecture: "gen-12lp",
      description: "",
      isFallback: false,
      hasShaderF16: true,
      maxBufferBytes: 2_147_483_648,
      maxStorageBindingBytes: 1_073_741_824,
      maxStorageBuffersPerStage: 10,
      maxWorkgroupStorageBytes: 32_768,
    });
  });

  it("is none where the browser has no WebGPU", async () => {
    expect((await probeCapabilities(environment())).gpu).toEqual({ status: "none" });
  });

  it("has no adapter where the browser finds none or refuses", async () => {
    const finding = { requestAdapter: async () => null };
    const refusing = { requestAdapter: () => Promise.reject(new Error("blocked")) };
    for (const gpu of [finding, refusing])
      expect((await probeCapabilities(environment({ gpu }))).gpu).toEqual({ status: "no-adapter" });
  });

  it("has not answered when the request hangs", async () => {
    vi.useFakeTimers();
    const probing = probeCapabilities(
      environment({ gpu: { requestAdapter: () => new Promise(() => undefined) } }),
    );
    await vi.runAllTimersAsync();
    expect((await probing).gpu).toEqual({ status: "no-answer" });
  });

  it("is a fallback when the browser says so, at either place, or when its name is that of a software renderer", async () => {
    const flagged = gpuWith([], { isFallbackAdapter: true });
    const older = {
      requestAdapter: async () => ({ features: new Set<string>(), limits, isFallbackAdapter: true }),
    };
    const named = gpuWith([], { vendor: "google", architecture: "swiftshader", isFallbackAdapter: false });
    for (const gpu of [flagged, older, named])
      expect((await probeCapabilities(environment({ gpu }))).gpu).toMatchObject({ isFallback: true });
  });
});

describe("the platform", () => {
  const platforms = [
    ["desktop", { userAgent: chrome }],
    ["desktop", { userAgent: macSafari, maxTouchPoints: 0 }],
    ["ios", { userAgent: macSafari, maxTouchPoints: 5 }],
    [
      "ios",
      { userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) CriOS/140.0 Mobile Safari/604.1" },
    ],
    ["android", { userAgent: "Mozilla/5.0 (Linux; Android 14) Chrome/140.0.0.0 Mobile Safari/537.36" }],
    ["android", { userAgent: chrome, userAgentData: { platform: "Android" } }],
  ] as const;

  it.each(platforms)("is %s for %o", async (platform, navigator) => {
    expect(await probeCapabilities(environment(navigator))).toMatchObject({ platform });
  });

  const browsers = [
    ["chromium", chrome],
    ["firefox", "Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0"],
    ["safari", macSafari],
    ["safari", "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) FxiOS/140.0 Mobile Safari/604.1"],
    ["other", "curl/8"],
  ] as const;

  it.each(browsers)("tells the browser %s by %s", async (browser, userAgent) => {
    expect(await probeCapabilities(environment({ userAgent }))).toMatchObject({ browser });
  });
});

describe("WebAssembly", () => {
  it("has JSPI and 64-bit memory where its objects are there and work", async () => {
    expect(await probeCapabilities(environment())).toMatchObject({ hasJspi: true, hasMemory64: true });
    const old = { WebAssembly: { Memory: Memory32 } };
    expect(await probeCapabilities(environment({}, old))).toMatchObject({
      hasJspi: false,
      hasMemory64: false,
    });
  });

  it("is told of this very machine", async () => {
    const { WebAssembly: real } = globalThis;
    const { hasMemory64 } = await probeCapabilities(environment({}, { WebAssembly: real }));
    expect(typeof hasMemory64).toBe("boolean");
  });
});

describe("storage", () => {
  it("tells what is free and whether it is kept", async () => {
    const storage = { estimate: async () => ({ quota: 10e9, usage: 4e9 }), persisted: async () => true };
    expect(await probeCapabilities(environment({ storage }))).toMatchObject({
      quotaBytes: 10e9,
      freeStorageBytes: 6e9,
      isPersistent: true,
    });
  });

  it("is unknown and unpromised where the browser does not say or refuses", async () => {
    const refuse = () => Promise.reject(new Error("refused"));
    for (const storage of [{}, { estimate: refuse, persisted: refuse }])
      expect(await probeCapabilities(environment({ storage }))).toMatchObject({
        quotaBytes: undefined,
        freeStorageBytes: undefined,
        isPersistent: false,
      });
  });

  it("never has less than nothing free", async () => {
    const storage = { estimate: async () => ({ quota: 1e9, usage: 2e9 }) };
    expect(await probeCapabilities(environment({ storage }))).toMatchObject({ freeStorageBytes: 0 });
  });

  it("can keep models only on a secure page whose caches work and that has service workers", async () => {
    expect(await probeCapabilities(environment())).toMatchObject({ canStore: true });
    const refusing = {
      caches: { has: () => Promise.reject(new DOMException("private window", "SecurityError")) },
    };
    const unable = [
      environment({}, { isSecureContext: false }),
      environment({ serviceWorker: undefined }),
      environment({}, refusing),
      { navigator: { userAgent: chrome, serviceWorker: {} }, isSecureContext: true },
    ];
    for (const one of unable) expect(await probeCapabilities(one)).toMatchObject({ canStore: false });
  });
});

it("answers with what is known of a browser that tells nothing", async () => {
  expect(await probeCapabilities({ navigator: {} })).toEqual({
    gpu: { status: "none" },
    memoryGiB: undefined,
    cores: 1,
    isIsolated: false,
    hasJspi: false,
    hasMemory64: false,
    platform: "desktop",
    browser: "other",
    freeStorageBytes: undefined,
    quotaBytes: undefined,
    isPersistent: false,
    canStore: false,
  });
});
