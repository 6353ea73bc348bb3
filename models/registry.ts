import * as z from "zod/mini";
import { generalModels } from "./general.ts";
import { specialists } from "./specialists.ts";

/** Every model that the app knows, as checked data. What a host or a USB stick brings besides has its own manifest. */
export const modelTasks = ["esi", "manchester", "differential", "evidence", "icd10"] as const;
export type ModelTask = (typeof modelTasks)[number];

/** How a family of models is spoken to. */
export const dialectIds = [
  "chatml",
  /** Qwen3 and later: an empty thinking block keeps them from reasoning aloud. */
  "chatml-no-thinking",
  "lfm",
  "llama",
  "gemma",
  "phi",
  "esi-nurse",
  "manchester-es",
  "evidence-qa",
  "four-tier",
  "coding-auditor",
] as const;

const bytes = z.int().check(z.positive());

const needsSchema = z.strictObject({
  shaderF16: z.boolean(),
  /** Of the GPU, weights and cache together; absent for a build that runs on the CPU. */
  vramBytes: z.exactOptional(bytes),
  /** What the GPU must allow for one buffer and for one binding. */
  bufferBytes: z.exactOptional(bytes),
  /** Of the machine, beyond the browser itself. */
  memoryBytes: bytes,
});
export type Needs = z.infer<typeof needsSchema>;

const remoteFileSchema = z.strictObject({
  path: z.string(),
  url: z.url(),
  sha256: z.exactOptional(z.string()),
});

/** A repository at a hub, with what of it is wanted. */
const hubSchema = z.strictObject({
  repository: z.string(),
  /** A commit; absent where none was known when this was written: the first download pins one. */
  revision: z.exactOptional(z.string()),
  /** `*` for any run of characters. */
  paths: z.array(z.string()),
  extraFiles: z.array(remoteFileSchema),
});

const buildSchema = z.strictObject({
  /** Also the id of the pack that it becomes. */
  id: z.string(),
  engine: z.enum(["webllm", "wllama"]),
  /** web-llm: the version that its library was compiled for. */
  engineVersion: z.exactOptional(z.string()),
  quantization: z.string(),
  /** The hub's own list decides at the download. */
  downloadBytes: z.exactOptional(bytes),
  /** `computed` from the parameters and their bits, right within a few percent. */
  sizeIs: z.enum(["published", "computed"]),
  needs: needsSchema,
  /** web-llm: the compiled library made for its base model, which it shares. Absent: it needs its own. */
  library: z.exactOptional(remoteFileSchema),
  /** Absent: to be converted or fetched by hand, then packed or imported (models/README.md). */
  hub: z.exactOptional(hubSchema),
});
export type Build = z.infer<typeof buildSchema>;

const figureSchema = z.strictObject({
  task: z.enum(modelTasks),
  measure: z.enum([
    "accuracy",
    "over-triage",
    "under-triage",
    "high-risk-recall",
    "level-3",
    "strict-pass",
    "schema-adherence",
    "format",
    "invented-citations",
    "f1",
  ]),
  /** 0–1. */
  value: z.number().check(z.gte(0), z.lte(1)),
  /** Published as "about". */
  isApproximate: z.exactOptional(z.literal(true)),
  /** How many cases it was measured on, and which. */
  cases: z.exactOptional(z.int()),
  caseSet: z.string(),
  /** Who says so. */
  source: z.string(),
});
export type Figure = z.infer<typeof figureSchema>;

const modelSchema = z.strictObject({
  id: z.string(),
  /** A product's name: not translated. */
  title: z.string(),
  /** `specialist` was fine-tuned for its task; `general` stands in. */
  role: z.enum(["specialist", "general"]),
  baseModel: z.string(),
  /** "unknown" where its authors name none that we have seen. */
  licence: z.string(),
  /** What the base model brings with it, where the fine-tune names none. */
  baseLicence: z.exactOptional(z.string()),
  /** The model's card, or its authors' page. */
  url: z.exactOptional(z.url()),
  /** What its authors offer, where it differs from the builds: the start of a conversion. */
  published: z.exactOptional(
    z.strictObject({
      format: z.enum(["gguf", "lora"]),
      quantization: z.exactOptional(z.string()),
      sizeBytes: z.exactOptional(bytes),
    }),
  ),
  parameters: bytes,
  contextTokens: z.int(),
  dialect: z.enum(dialectIds),
  tasks: z.array(z.enum(modelTasks)),
  /** What it writes well. */
  languages: z.array(z.enum(["en", "es", "zh-Hant"])),
  figures: z.array(figureSchema),
  builds: z.array(buildSchema),
});
export type Model = z.infer<typeof modelSchema>;

export const registrySchema = z.array(modelSchema);

/** The specialists first, then the stand-ins. */
export const registry: readonly Model[] = [...specialists, ...generalModels];

/** The build of this id with its model, undefined for a pack that the registry does not know. */
export function findBuild(id: string): { readonly model: Model; readonly build: Build } | undefined {
  for (const model of registry) {
    const build = model.builds.find((candidate) => candidate.id === id);
    if (build) return { model, build };
  }
  return undefined;
}
