import type { Wording } from "../domain/finding.ts";
import type { Build } from "../../models/registry.ts";
import type { Capabilities, Gpu } from "./capabilities.ts";

/** What stands between a build and this machine. */
export type Obstacle = {
  readonly light: "amber" | "red";
  readonly reason: Wording;
  readonly instruction?: Wording;
};

export type Candidate = {
  readonly build: Build;
  readonly parameters: number;
  readonly storedBytes: number;
  readonly machine: Capabilities;
};

type Rule = (candidate: Candidate) => Obstacle | undefined;

const GB = 1e9;
const GiB = 1024 ** 3;

/** What web-llm asks of a GPU without a way down (detectGPUDevice in its lib/index.js). */
const webllmStorageBuffers = 10;
const webllmWorkgroupBytes = 32 * 1024;

/** iOS ends a page at 1.5 GB (WebKit PR 49472; web-llm#753: a 3B model, no error). Qwen2.5-0.5B needs 0.94. */
const iosParameters = 0.55e9;
/** In software 1.4B gave 0.06 tokens a second: nothing of use to anyone, but a model made for a trial may run. */
const softwareParameters = 0.1e9;
/** llama.cpp in wasm gives some 10 tokens a second for 1B on four threads (wllama#198, #4): a card takes minutes above. */
const cpuParameters = 1.5e9;
/** Graphics inside the processor share its memory's speed: half of a small card's or less. */
const sharedGraphicsParameters = 2.5e9;
/** Files up to this size load anywhere, says wllama's README. */
const easyFileBytes = 2 * GB;
/** Its wasm may grow to 65536 pages. */
const heapBytes = 4 * GiB;
/** Graphics cards of office machines have this or more. */
const usualVramBytes = 4 * GiB;
/** Assumed where the browser does not say: Firefox and Safari. No Mac with Apple's own processor has less than 8. */
const unknownMemoryGiB = 4;
const appleMemoryGiB = 8;

/**
 * Whether wllama can compute on the GPU here. llama.cpp passes over an adapter without half precision (seen in 3.8.1);
 * without JSPI only wllama's Safari build can use one, and Firefox is left on the CPU.
 */
export function wllamaUsesGpu({ gpu, hasJspi, browser }: Capabilities): boolean {
  return gpu.status === "found" && !gpu.isFallback && gpu.hasShaderF16 && (hasJspi || browser === "safari");
}

/** Whether web-llm has a real GPU to compute on. */
export function hasRealGpu({ gpu }: Capabilities): boolean {
  return gpu.status === "found" && !gpu.isFallback;
}

/** All that stands in the way, in the order of the rules. */
export function obstaclesOf(candidate: Candidate): readonly Obstacle[] {
  const rules = [...(candidate.build.engine === "webllm" ? webllmRules : wllamaRules), ...commonRules];
  return rules.flatMap((rule) => rule(candidate) ?? []);
}

const webllmRules: readonly Rule[] = [
  ({ machine: { gpu } }) => (gpu.status === "found" ? undefined : noGpu(gpu.status)),
  ({ machine: { gpu }, parameters }) =>
    gpu.status === "found" && gpu.isFallback
      ? obstacle(parameters > softwareParameters ? "red" : "amber", "software-graphics", "choose-processor")
      : undefined,
  ({ machine: { gpu }, build }) =>
    gpu.status === "found" && build.needs.shaderF16 && !gpu.hasShaderF16
      ? obstacle("red", "no-f16", "choose-f32")
      : undefined,
  ({ machine: { gpu } }) =>
    gpu.status === "found" &&
    (gpu.maxStorageBuffersPerStage < webllmStorageBuffers ||
      gpu.maxWorkgroupStorageBytes < webllmWorkgroupBytes)
      ? obstacle("red", "graphics-too-simple", "choose-processor")
      : undefined,
  ({ machine: { gpu }, build: { needs } }) =>
    gpu.status === "found" && (needs.bufferBytes ?? 0) > grantedBufferBytes(gpu)
      ? obstacle("red", "buffer-too-small", "choose-smaller")
      : undefined,
  ({ machine, build: { needs }, parameters }) => {
    const vramBytes = needs.vramBytes ?? needs.memoryBytes;
    if (hasSharedGraphics(machine.gpu) && parameters > sharedGraphicsParameters)
      return obstacle("amber", "shared-graphics", "choose-smaller");
    // Apple's processors share all their memory with the GPU: the rule of memory says it.
    if (vramBytes <= usualVramBytes || isApple(machine)) return undefined;
    return obstacle("amber", "graphics-memory", "close-others", { gb: gigabytes(vramBytes) });
  },
];

const wllamaRules: readonly Rule[] = [
  ({ build: { downloadBytes = 0 } }) => {
    if (downloadBytes > heapBytes) return obstacle("red", "file-too-large", "choose-smaller");
    return downloadBytes > easyFileBytes ? obstacle("amber", "file-large", "choose-smaller") : undefined;
  },
  ({ machine, parameters }) =>
    !wllamaUsesGpu(machine) && parameters > cpuParameters
      ? obstacle("amber", "processor-slow", "choose-smaller")
      : undefined,
  ({ machine }) =>
    !wllamaUsesGpu(machine) && !machine.isIsolated
      ? obstacle("amber", "one-thread", "reload-once")
      : undefined,
  // Firefox keeps wllama's usual build and copies; Safari gets the other one, which reads when it needs but is slow.
  ({ machine, build: { downloadBytes = 0 } }) =>
    !machine.hasJspi && machine.browser !== "safari" && downloadBytes > easyFileBytes / 2
      ? obstacle("amber", "file-copied", "use-chrome")
      : undefined,
  ({ machine: { browser, hasJspi, hasMemory64 } }) =>
    browser === "safari" && !(hasJspi && hasMemory64)
      ? obstacle("amber", "slow-form", "use-chrome")
      : undefined,
];

const commonRules: readonly Rule[] = [
  ({ machine }) => (machine.canStore ? undefined : obstacle("red", "cannot-store", "open-secure")),
  ({ machine: { platform }, parameters }) => {
    if (platform === "android") return obstacle("amber", "android", "close-others");
    if (platform !== "ios") return undefined;
    return parameters > iosParameters
      ? obstacle("red", "ios-too-large", "ios-small")
      : obstacle("amber", "ios", "close-others");
  },
  memoryRule,
  ({ machine: { freeStorageBytes }, build, storedBytes }) => {
    const missingBytes = Math.max(0, roomBytes(build) - storedBytes) - (freeStorageBytes ?? Infinity);
    if (missingBytes <= 0 || storedBytes >= (build.downloadBytes ?? 0)) return undefined;
    return obstacle("red", "storage-short", "free-storage", { gb: gigabytes(missingBytes) });
  },
];

/** 8 GiB means "or more": against such a machine there is doubt, never certainty. */
function memoryRule({ machine, build: { needs } }: Candidate): Obstacle | undefined {
  const { memoryGiB, platform } = machine;
  const memoryBytes = (memoryGiB ?? (isApple(machine) ? appleMemoryGiB : unknownMemoryGiB)) * GiB;
  const isKnown = memoryGiB !== undefined && memoryGiB < 8;
  const needBytes = Math.max(needs.memoryBytes, needs.vramBytes ?? 0);
  const gb = gigabytes(needBytes);
  // A phone kills the page long before its memory is full.
  const mostBytes = memoryBytes * (platform === "desktop" ? 0.8 : 0.5);
  if (isKnown && needBytes > mostBytes) return obstacle("red", "memory-short", "choose-smaller", { gb });
  return needBytes > memoryBytes / 2 ? obstacle("amber", "memory-tight", "close-others", { gb }) : undefined;
}

/** What web-llm gets of the GPU: 1 GiB, or in its place a buffer of 256 and a binding of 128 MiB. */
function grantedBufferBytes({
  maxBufferBytes,
  maxStorageBindingBytes,
}: Extract<Gpu, { status: "found" }>): number {
  const buffer = [GiB, GiB / 4].find((bytes) => bytes <= maxBufferBytes) ?? 0;
  const binding = [GiB, GiB / 8].find((bytes) => bytes <= maxStorageBindingBytes) ?? 0;
  return Math.min(buffer, binding);
}

function isApple({ gpu, platform }: Capabilities): boolean {
  return platform === "desktop" && gpu.status === "found" && gpu.vendor === "apple";
}

function hasSharedGraphics(gpu: Gpu): boolean {
  return gpu.status === "found" && ["intel", "qualcomm", "arm", "img-tec", "samsung"].includes(gpu.vendor);
}

/** While a file's parts are joined it is there twice: a GGUF is one file, a large shard a third of a small pack. */
function roomBytes({ engine, downloadBytes = 0 }: Build): number {
  return Math.round(downloadBytes * (engine === "wllama" ? 2 : 1.3));
}

function noGpu(status: Exclude<Gpu["status"], "found">): Obstacle {
  switch (status) {
    case "none":
      return obstacle("red", "no-webgpu", "use-chrome-or-processor");
    case "no-adapter":
      return obstacle("red", "no-graphics", "choose-processor");
    case "no-answer":
      return obstacle("red", "graphics-silent", "restart-browser");
  }
}

function obstacle(
  light: Obstacle["light"],
  reason: string,
  instruction: string,
  values?: Readonly<Record<string, number>>,
): Obstacle {
  const wording = (name: string): Wording => ({ key: `models.verdict.${name}`, ...(values && { values }) });
  return { light, reason: wording(reason), instruction: wording(`do.${instruction}`) };
}

/** Rounded up to a tenth: "free 0.0 GB" helps nobody. */
function gigabytes(bytes: number): number {
  return Math.ceil(bytes / (GB / 10)) / 10;
}
