import type { Build, Model } from "../../../models/registry.ts";
import type { Capabilities, Gpu } from "../../../src/engine/capabilities.ts";

const GiB = 1024 ** 3;

/** A good graphics card. */
export const goodGpu: Extract<Gpu, { status: "found" }> = {
  status: "found",
  vendor: "nvidia",
  architecture: "ampere",
  description: "",
  isFallback: false,
  hasShaderF16: true,
  maxBufferBytes: 4 * GiB,
  maxStorageBindingBytes: 2 * GiB,
  maxStorageBuffersPerStage: 10,
  maxWorkgroupStorageBytes: 32_768,
};

/** A desktop that lacks nothing, but for what a test takes away. */
export function machine(change: Partial<Capabilities> = {}): Capabilities {
  return {
    gpu: goodGpu,
    memoryGiB: 16,
    cores: 8,
    isIsolated: true,
    hasJspi: true,
    hasMemory64: true,
    platform: "desktop",
    browser: "chromium",
    freeStorageBytes: 100e9,
    quotaBytes: 120e9,
    isPersistent: true,
    canStore: true,
    ...change,
  };
}

const hub = { repository: "someone/something", paths: ["*"], extraFiles: [] };

/** A build for the GPU that needs about 1.5 GB of it. */
export function webllmBuild(change: Partial<Build> = {}): Build {
  return {
    id: "model-q4f16",
    engine: "webllm",
    quantization: "q4f16_1",
    downloadBytes: 600e6,
    sizeIs: "published",
    needs: { shaderF16: true, vramBytes: 1.5e9, bufferBytes: 128 * 1024 ** 2, memoryBytes: 1.5e9 },
    hub,
    ...change,
  };
}

/** A file for llama.cpp of 700 MB. */
export function wllamaBuild(change: Partial<Build> = {}): Build {
  return {
    id: "model-gguf",
    engine: "wllama",
    quantization: "Q4_K_M",
    downloadBytes: 700e6,
    sizeIs: "published",
    needs: { shaderF16: false, memoryBytes: 1.2e9 },
    hub,
    ...change,
  };
}

/** A general model that serves every task in every language. */
export function model(
  id: string,
  parameters: number,
  builds: readonly Build[],
  change: Partial<Model> = {},
): Model {
  return {
    id,
    title: id,
    role: "general",
    baseModel: id,
    licence: "Apache-2.0",
    parameters,
    contextTokens: 4096,
    dialect: "chatml",
    tasks: ["esi", "manchester", "differential", "evidence", "icd10"],
    languages: ["en", "es", "zh-Hant"],
    figures: [],
    builds: [...builds],
    ...change,
  };
}

/** A model's two builds for the GPU, sized by its parameters. */
export function gpuBuilds(id: string, parameters: number): readonly Build[] {
  return [false, true].map((shaderF16) => {
    const bytes = Math.round(parameters * (shaderF16 ? 0.75 : 0.9) + 6e8);
    return webllmBuild({
      id: `${id}-${shaderF16 ? "f16" : "f32"}`,
      downloadBytes: Math.round(parameters * 0.6),
      needs: { shaderF16, vramBytes: bytes, memoryBytes: bytes },
    });
  });
}
