import type { Build, Needs } from "./registry.ts";

const MB = 1_000_000;
export const MiB = 1024 * 1024;
/** What the web-llm of this app can load. */
export const libraryVersion = "0.2.86";
/** The folder is the version's own; no commit of it was known when this was written: the first download pins the hash. */
const libraryFolder =
  "https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/main/web-llm-models/v0_2_86/base/";

type MlcQuantization = "q4f16_1" | "q4f32_1";
/** Bits a weight: four of its own, and a scale of 16 or 32 that 32 weights share. */
const bitsPerWeight = { q4f16_1: 4.5, q4f32_1: 5 };

type Base = {
  /** As its libraries at MLC are named. */
  readonly library: string;
  /** Of the language part. */
  readonly parameters: number;
  /** Vocabulary × hidden size: the largest tensor. */
  readonly embeddingWeights: number;
  /** `vram_required_MB` of web-llm's prebuilt records, at a context of 4096. */
  readonly vramMiB: Readonly<Record<MlcQuantization, number>>;
};

/** What MLC has compiled for the browser, a line each. */
// prettier-ignore
export const bases = {
  "Qwen2.5-0.5B-Instruct": { library: "Qwen2-0.5B-Instruct", parameters: 0.494e9, embeddingWeights: 151_936 * 896, vramMiB: { q4f16_1: 944.62, q4f32_1: 1060.2 } },
  "Qwen3-0.6B": { library: "Qwen3-0.6B", parameters: 0.596e9, embeddingWeights: 151_936 * 1024, vramMiB: { q4f16_1: 1403.34, q4f32_1: 1924.98 } },
  "Qwen3-1.7B": { library: "Qwen3-1.7B", parameters: 1.721e9, embeddingWeights: 151_936 * 2048, vramMiB: { q4f16_1: 2036.66, q4f32_1: 2635.44 } },
  "Qwen3-4B": { library: "Qwen3-4B", parameters: 4.022e9, embeddingWeights: 151_936 * 2560, vramMiB: { q4f16_1: 3431.59, q4f32_1: 4327.71 } },
  "Qwen3-8B": { library: "Qwen3-8B", parameters: 8.191e9, embeddingWeights: 151_936 * 4096, vramMiB: { q4f16_1: 5695.78, q4f32_1: 6852.55 } },
  "Qwen3.5-0.8B": { library: "Qwen3.5-0.8B", parameters: 0.752e9, embeddingWeights: 248_320 * 1024, vramMiB: { q4f16_1: 1629.49, q4f32_1: 1894.19 } },
  "Qwen3.5-2B": { library: "Qwen3.5-2B", parameters: 1.882e9, embeddingWeights: 248_320 * 2048, vramMiB: { q4f16_1: 2245.44, q4f32_1: 2591.55 } },
  "Qwen3.5-4B": { library: "Qwen3.5-4B", parameters: 4.205e9, embeddingWeights: 248_320 * 2560, vramMiB: { q4f16_1: 3867.82, q4f32_1: 4680.36 } },
  "Qwen3.5-9B": { library: "Qwen3.5-9B", parameters: 8.953e9, embeddingWeights: 248_320 * 4096, vramMiB: { q4f16_1: 6433.01, q4f32_1: 7544.74 } },
} as const satisfies Readonly<Record<string, Base>>;

/** Of a library that MLC compiled with its usual prefill chunk of 1024 tokens. */
export function gpuNeeds(quantization: MlcQuantization, vramMiB: number, embeddingWeights: number): Needs {
  const vramBytes = Math.round(vramMiB * MiB);
  return {
    shaderF16: quantization === "q4f16_1",
    vramBytes,
    // web-llm asks for 1 GiB a buffer and a binding; where it gets less, it goes straight down to bindings of 128 MiB.
    bufferBytes: embeddingWeights / 2 <= 128 * MiB ? 128 * MiB : 1024 * MiB,
    // Most machines have an integrated GPU: its memory is theirs.
    memoryBytes: vramBytes,
  };
}

/** Of a download: the weights, and some 15 MB of tokenizer and library. */
export function mlcBytes(parameters: number, quantization: MlcQuantization): number {
  return Math.round((parameters * bitsPerWeight[quantization]) / 8) + 15 * MB;
}

/** The two builds, f16 and f32, of a model that runs on the library of a base; `repositoryAt` where a hub has its weights converted. */
export function mlcBuilds(
  id: string,
  base: Base,
  repositoryAt?: (quantization: MlcQuantization) => string,
): readonly Build[] {
  return (["q4f16_1", "q4f32_1"] as const).map((quantization) => {
    const path = `${base.library}-${quantization}_cs1k-webgpu.wasm`;
    const library = { path, url: libraryFolder + path };
    return {
      id: `${id}-${quantization}`,
      engine: "webllm",
      engineVersion: libraryVersion,
      quantization,
      downloadBytes: mlcBytes(base.parameters, quantization),
      sizeIs: "computed",
      needs: gpuNeeds(quantization, base.vramMiB[quantization], base.embeddingWeights),
      library,
      ...(repositoryAt && {
        hub: {
          repository: repositoryAt(quantization),
          // All that web-llm reads; the rest of a repository is for other programs.
          paths: ["mlc-chat-config.json", "tensor-cache.json", "tokenizer.json", "params_shard_*.bin"],
          extraFiles: [library],
        },
      }),
    };
  });
}

/** A GGUF file as its authors publish it. */
export function ggufBuild(id: string, quantization: string, sizeBytes: number): Build {
  return {
    id: `${id}-${quantization.toLowerCase()}`,
    engine: "wllama",
    quantization,
    downloadBytes: sizeBytes,
    sizeIs: "published",
    // Without JSPI the file is copied into wasm memory; the cache and the work of 4096 tokens come on top.
    needs: { shaderF16: false, memoryBytes: sizeBytes + 512 * MiB },
  };
}

/** Of Q8_0: eight bits a weight, and a scale of 16 that 32 weights share. */
const q8Bits = 8.5;

/** A model's GGUF in eight bits as its own authors host it: for machines whose GPU no library can use. */
export function hostedGgufBuild(id: string, base: Base, repository: string): Build {
  const sizeBytes = Math.round((base.parameters * q8Bits) / 8) + 6 * MB;
  return {
    ...ggufBuild(id, "Q8_0", sizeBytes),
    sizeIs: "computed",
    // Authors write the quantization in either case.
    hub: { repository, paths: ["*Q8_0.gguf", "*q8_0.gguf"], extraFiles: [] },
  };
}
