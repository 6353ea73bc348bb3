import * as z from "zod/mini";
import { engineNames } from "../engine/engine.ts";

/** Also a folder's name and a part of URLs. */
export const packIdPattern = /^[a-z0-9][a-z0-9._-]{0,79}$/u;
const pathPattern = /^(?!.*(?:^|\/)\.{1,2}(?:\/|$))[A-Za-z0-9_][A-Za-z0-9._/-]{0,199}$/u;
const sha256Pattern = /^[0-9a-f]{64}$/u;

const sizeBytes = z.int().check(z.positive());

const packFileSchema = z.strictObject({
  /** Relative to the pack's folder; never leads out of it. */
  path: z.string().check(z.regex(pathPattern)),
  sizeBytes,
  /** Lower-case hex. Absent only in a plan whose source publishes none: pinned at the first download. */
  sha256: z.exactOptional(z.string().check(z.regex(sha256Pattern))),
  /** Where this file is when not under the pack's sources. */
  urls: z.exactOptional(z.array(z.url()).check(z.minLength(1))),
});
export type PackFile = z.infer<typeof packFileSchema>;

const selfTestSchema = z.strictObject({
  prompt: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** What the grammar allows; the answer is one of them. */
  options: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.minLength(2), z.maxLength(8)),
  answer: z.string(),
});
export type SelfTestQuestion = z.infer<typeof selfTestSchema>;

/** What a pack is: `manifest.json` in its folder, and the commit mark of a pack that is on this device. */
export const packManifestSchema = z
  .strictObject({
    format: z.literal(1),
    id: z.string().check(z.regex(packIdPattern)),
    title: z.string().check(z.minLength(1), z.maxLength(120)),
    engine: z.enum(engineNames),
    /** web-llm: the version its library was compiled for, as "0.2.86". */
    engineVersion: z.exactOptional(z.string().check(z.maxLength(20))),
    quantization: z.string().check(z.maxLength(40)),
    baseModel: z.exactOptional(z.string().check(z.maxLength(120))),
    licence: z.exactOptional(z.string().check(z.maxLength(80))),
    /** The commit of the source that was downloaded. */
    revision: z.exactOptional(z.string().check(z.maxLength(64))),
    contextTokens: z.int().check(z.gte(256), z.lte(1_048_576)),
    /** How the model is spoken to: the id of a dialect. */
    dialect: z.string().check(z.maxLength(60)),
    tasks: z.array(z.string().check(z.maxLength(40))),
    /** The fine-tune's own system text; it replaces ours. */
    systemText: z.exactOptional(z.string().check(z.maxLength(20_000))),
    /** Replaces the general questions of the self-test. */
    selfTest: z.exactOptional(z.array(selfTestSchema).check(z.minLength(1), z.maxLength(8))),
    /** Folders that hold the files, best first: absolute, or relative to where the manifest lies. */
    sources: z.array(z.string().check(z.maxLength(500))),
    files: z.array(packFileSchema).check(z.minLength(1), z.maxLength(2000)),
  })
  .check(
    z.refine(({ files }) => new Set(files.map(({ path }) => path)).size === files.length, "a path twice"),
    z.refine(
      ({ engine, files }) => files.some(({ path }) => path.endsWith(engine === "webllm" ? ".wasm" : ".gguf")),
      "no weights that its engine reads",
    ),
  );
export type PackManifest = z.infer<typeof packManifestSchema>;

/** All bytes of a pack's files. */
export function packSizeBytes({ files }: Pick<PackManifest, "files">): number {
  return files.reduce((sum, file) => sum + file.sizeBytes, 0);
}

/** What a host of packs offers: `models/index.json`. */
export const packIndexSchema = z.object({
  format: z.literal(1),
  packs: z.array(z.string().check(z.regex(packIdPattern))),
});
