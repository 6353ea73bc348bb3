import * as z from "zod/mini";
import { engineNames } from "../engine/engine.ts";
import { packIdPattern } from "./pack-manifest.ts";
import { storeErrorCodes } from "./store-error.ts";

/**
 * What a page asks of its service worker, one short event each: Chrome ends any event after five minutes, so no
 * request lasts longer than one segment or one file. Each comes with a MessagePort for its replies.
 */
const packId = z.string().check(z.regex(packIdPattern));
const bytes = z.int().check(z.nonnegative());

export const storeRequestSchema = z.discriminatedUnion("type", [
  /** Fetches bytes `start` up to `end` and keeps them as a part; slow ones end early with what came. */
  z.object({
    type: z.literal("fetch-segment"),
    packId,
    path: z.string(),
    url: z.string(),
    start: bytes,
    end: bytes,
    /** Of the whole file. */
    sizeBytes: bytes,
    /** When a slow segment ends early. */
    maxMs: z.int().check(z.positive()),
  }),
  /** Hashes a file's parts while they are joined into the engine's cache; then the parts go. */
  z.object({
    type: z.literal("join-file"),
    packId,
    engine: z.enum(engineNames),
    path: z.string(),
    sizeBytes: bytes,
    sha256: z.exactOptional(z.string()),
    /** Where no SHA-256 is published: git's own SHA-1 of the content. */
    gitBlob: z.exactOptional(z.string()),
  }),
  /** Stops what runs for this port. */
  z.object({ type: z.literal("abort") }),
  /** Caches the engine's own scripts and wasm. */
  z.object({ type: z.literal("cache-engine"), engine: z.enum(engineNames) }),
  /** Asked of a waiting version: which ready packs would no longer run with it? */
  z.object({ type: z.literal("ask-update-effects") }),
]);
export type StoreRequest = z.infer<typeof storeRequestSchema>;

export const storeReplySchema = z.discriminatedUnion("type", [
  /** Also a sign of life: it comes every few seconds though nothing moves. */
  z.object({ type: z.literal("progress"), doneBytes: bytes, totalBytes: z.exactOptional(bytes) }),
  /**
   * The bytes from `start` up to `end` are kept: perhaps fewer than asked, or more when the host knows no ranges
   * (`isRanged` false) and sent the file from its beginning.
   */
  z.object({ type: z.literal("segment-kept"), start: bytes, end: bytes, isRanged: z.boolean() }),
  z.object({ type: z.literal("file-joined"), sha256: z.string() }),
  z.object({ type: z.literal("engine-cached") }),
  z.object({ type: z.literal("update-effects"), brokenPackIds: z.array(packId) }),
  z.object({
    type: z.literal("failed"),
    code: z.enum(storeErrorCodes),
    /** The same request may work later. */
    isRetryable: z.boolean(),
  }),
]);
export type StoreReply = z.infer<typeof storeReplySchema>;
/** What ends a request. */
export type FinalReply = Exclude<StoreReply, { readonly type: "progress" }>;
