import { bases, hostedGgufBuild, mlcBuilds } from "./builds.ts";
import type { Model } from "./registry.ts";

/** Small enough for a CPU, and hosted as GGUF by their authors. */
const onCpu: ReadonlySet<keyof typeof bases> = new Set(["Qwen2.5-0.5B-Instruct", "Qwen3-0.6B", "Qwen3-1.7B"]);

function general(name: keyof typeof bases, id: string, title: string): Model {
  return {
    id,
    title,
    role: "general",
    baseModel: `Qwen/${name}`,
    licence: "Apache-2.0",
    url: `https://huggingface.co/Qwen/${name}`,
    parameters: bases[name].parameters,
    contextTokens: 4096,
    dialect: name.startsWith("Qwen2.5") ? "chatml" : "chatml-no-thinking",
    tasks: ["esi", "manchester", "differential", "evidence", "icd10"],
    languages: ["en", "es", "zh-Hant"],
    figures: [],
    builds: [
      ...mlcBuilds(id, bases[name], (quantization) => `mlc-ai/${name}-${quantization}-MLC`),
      ...(onCpu.has(name) ? [hostedGgufBuild(id, bases[name], `Qwen/${name}-GGUF`)] : []),
    ],
  };
}

/** Models for every task that were made for none of them; MLC hosts them ready. */
export const generalModels: readonly Model[] = [
  general("Qwen2.5-0.5B-Instruct", "qwen2.5-0.5b", "Qwen2.5 0.5B"),
  general("Qwen3-0.6B", "qwen3-0.6b", "Qwen3 0.6B"),
  general("Qwen3-1.7B", "qwen3-1.7b", "Qwen3 1.7B"),
  general("Qwen3-4B", "qwen3-4b", "Qwen3 4B"),
  general("Qwen3-8B", "qwen3-8b", "Qwen3 8B"),
  general("Qwen3.5-0.8B", "qwen3.5-0.8b", "Qwen3.5 0.8B"),
  general("Qwen3.5-2B", "qwen3.5-2b", "Qwen3.5 2B"),
  general("Qwen3.5-4B", "qwen3.5-4b", "Qwen3.5 4B"),
  general("Qwen3.5-9B", "qwen3.5-9b", "Qwen3.5 9B"),
];
