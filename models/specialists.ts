import { bases, ggufBuild, gpuNeeds, libraryVersion, MiB, mlcBuilds, mlcBytes } from "./builds.ts";
import type { Figure, Model } from "./registry.ts";

type Measured = Pick<Figure, "measure" | "value"> & Partial<Figure>;

function figures(
  common: Pick<Figure, "task" | "caseSet" | "source"> & Partial<Figure>,
  measured: Measured[],
) {
  return measured.map((one): Figure => ({ ...common, ...one }));
}

const esiTriage: Model = {
  id: "qwen3.5-9b-esi-dpo",
  title: "Qwen3.5-9B Medical Triage, DPO v4",
  role: "specialist",
  baseModel: "Qwen/Qwen3.5-9B",
  licence: "unknown",
  baseLicence: "Apache-2.0",
  url: "https://huggingface.co/vadimbelsky/qwen3.5-medical-ft-stage3-dpo",
  // 5.6 GB do not fit into wllama's wasm memory of 4 GiB: no build here reads this file.
  published: { format: "gguf", quantization: "Q4_K_M", sizeBytes: 5.6e9 },
  parameters: bases["Qwen3.5-9B"].parameters,
  contextTokens: 4096,
  dialect: "esi-nurse",
  tasks: ["esi"],
  languages: ["en"],
  figures: figures(
    {
      task: "esi",
      cases: 36,
      caseSet: "MIETIC, validated by experts",
      source: "model card of vadimbelsky/qwen3.5-medical-ft-stage3-dpo",
    },
    [
      { measure: "accuracy", value: 0.75 },
      { measure: "over-triage", value: 0.139 },
      { measure: "under-triage", value: 0.111 },
      { measure: "high-risk-recall", value: 0.92, cases: 25, caseSet: "MIETIC, ESI 1 and 2" },
      { measure: "level-3", value: 0.6, cases: 5, caseSet: "MIETIC, ESI 3" },
    ],
  ),
  builds: [...mlcBuilds("qwen3.5-9b-esi-dpo", bases["Qwen3.5-9B"])],
};

const manchesterEs: Model = {
  id: "med-llm-triage-es",
  title: "med-llm-triage-es",
  role: "specialist",
  baseModel: "LiquidAI/LFM2.5-1.2B-Instruct",
  licence: "LFM Open License v1.0",
  url: "https://miguelguerrero.eu/article-med-llm-es.html",
  parameters: 1.17e9,
  contextTokens: 4096,
  dialect: "manchester-es",
  tasks: ["manchester"],
  languages: ["es"],
  figures: figures(
    {
      task: "manchester",
      isApproximate: true,
      caseSet: "its own test set, after the balanced SFT",
      source: "report of med-llm-triage-es",
    },
    [
      { measure: "accuracy", value: 0.8 },
      { measure: "strict-pass", value: 0.6 },
    ],
  ),
  // The recommended one first. GGUF alone: MLC has no LFM2. Published as MB, which must be MiB: the same quantizations
  // of LFM2-1.2B have 843 and 731 million bytes.
  builds: [
    ggufBuild("med-llm-triage-es", "Q5_K_M", 805 * MiB),
    ggufBuild("med-llm-triage-es", "Q4_K_M", 698 * MiB),
    ggufBuild("med-llm-triage-es", "Q2_K", 462 * MiB),
  ],
};

const biomedicalYesNo: Model = {
  id: "qwen3-1.7b-biomedical-yes-no",
  title: "Qwen3-1.7B biomedical yes/no, LoRA r16",
  role: "specialist",
  baseModel: "Qwen/Qwen3-1.7B-Base",
  licence: "unknown",
  baseLicence: "Apache-2.0",
  published: { format: "lora" },
  parameters: bases["Qwen3-1.7B"].parameters,
  contextTokens: 4096,
  dialect: "evidence-qa",
  tasks: ["evidence"],
  languages: ["en"],
  figures: figures(
    {
      task: "evidence",
      cases: 33,
      caseSet: "PubMedQA, balanced, held out",
      source: "report of the Qwen3-1.7B biomedical yes/no LoRA",
    },
    [
      { measure: "accuracy", value: 0.7576 },
      { measure: "format", value: 1 },
      { measure: "invented-citations", value: 0 },
    ],
  ),
  builds: [...mlcBuilds("qwen3-1.7b-biomedical-yes-no", bases["Qwen3-1.7B"])],
};

const fourTierDifferential: Model = {
  id: "hai-diffdx-0.5b",
  title: "HAI-DiffDx-0.5B",
  role: "specialist",
  baseModel: "Qwen/Qwen2.5-0.5B-Instruct",
  licence: "unknown",
  baseLicence: "Apache-2.0",
  url: "https://huggingface.co/heuristixai/HAI-DiffDx-0.5B",
  published: { format: "lora" },
  parameters: bases["Qwen2.5-0.5B-Instruct"].parameters,
  contextTokens: 4096,
  dialect: "four-tier",
  tasks: ["differential"],
  languages: ["en"],
  figures: figures(
    {
      task: "differential",
      cases: 25,
      caseSet: "its own test set of 10 domains",
      source: "model card of heuristixai/HAI-DiffDx-0.5B",
    },
    [{ measure: "schema-adherence", value: 0.56 }],
  ),
  builds: [...mlcBuilds("hai-diffdx-0.5b", bases["Qwen2.5-0.5B-Instruct"])],
};

const coderParameters = 14.768e9;

const icd10Coder: Model = {
  id: "qwen3-14b-icd10-grpo",
  title: "Qwen3-14B ICD-10 coder, SFT + GRPO",
  role: "specialist",
  baseModel: "Qwen/Qwen3-14B",
  licence: "unknown",
  baseLicence: "Apache-2.0",
  parameters: coderParameters,
  contextTokens: 4096,
  dialect: "coding-auditor",
  tasks: ["icd10"],
  languages: ["en"],
  figures: figures({ task: "icd10", caseSet: "MIMIC-IV", source: "report of the Qwen3-14B ICD-10 coder" }, [
    { measure: "f1", value: 0.3127, caseSet: "MIMIC-IV, report in Chinese" },
    { measure: "f1", value: 0.2958, caseSet: "MIMIC-IV, report in English" },
  ]),
  builds: [
    {
      id: "qwen3-14b-icd10-grpo-q4f16_1",
      engine: "webllm",
      engineVersion: libraryVersion,
      quantization: "q4f16_1",
      downloadBytes: mlcBytes(coderParameters, "q4f16_1"),
      sizeIs: "computed",
      // No library exists to say it: weights 7923 MiB, cache 640, and the 8B's 730 of working memory.
      needs: gpuNeeds("q4f16_1", 9300, 151_936 * 5120),
    },
  ],
};

/** Fine-tunes made for one task each. */
export const specialists: readonly Model[] = [
  esiTriage,
  manchesterEs,
  biomedicalYesNo,
  fourTierDifferential,
  icd10Coder,
];
