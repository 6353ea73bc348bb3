import * as z from "zod/mini";
import type { ImportAs } from "./model-store.ts";
import { packIdPattern, packManifestSchema } from "./pack-manifest.ts";
import { storeErrorCodes } from "./store-error.ts";

const layout = z.object({ scope: z.url() });
const bytes = z.int().check(z.nonnegative());

/** What a page asks of `pack.worker.ts`: one task a worker, then perhaps its end. */
export const packWorkerRequestSchema = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("import"),
    layout,
    picked: z.array(z.object({ path: z.string(), file: z.instanceof(File) })),
    /** Checked as a part of the manifest that it becomes. */
    about: z.exactOptional(z.custom<ImportAs>((value) => typeof value === "object" && value !== null)),
  }),
  z.object({ type: z.literal("verify"), layout, packId: z.string().check(z.regex(packIdPattern)) }),
  z.object({ type: z.literal("abort") }),
]);
export type PackWorkerRequest = z.infer<typeof packWorkerRequestSchema>;

export const packWorkerReplySchema = z.discriminatedUnion("type", [
  /** Also a sign of life: it comes every few seconds though nothing moves. */
  z.object({ type: z.literal("progress"), doneBytes: bytes, totalBytes: bytes }),
  z.object({ type: z.literal("imported"), manifest: packManifestSchema }),
  z.object({ type: z.literal("verified"), badPaths: z.array(z.string()) }),
  z.object({ type: z.literal("aborted") }),
  z.object({
    type: z.literal("failed"),
    code: z.enum(storeErrorCodes),
    path: z.exactOptional(z.string()),
  }),
]);
export type PackWorkerReply = z.infer<typeof packWorkerReplySchema>;
