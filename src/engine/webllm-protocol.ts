import * as z from "zod/mini";
import { engineErrorCodes } from "./engine-error.ts";

/**
 * What page and worker say to each other. The worker has one pack for its whole life; a request ends with one of
 * `loaded`, `end`, `interrupted` and `failed`, and none begins before that.
 */

const count = z.int().check(z.nonnegative());

const packSchema = z.strictObject({
  id: z.string(),
  /** Absolute, with a slash at the end. */
  baseUrl: z.url(),
  libraryUrl: z.url(),
  contextTokens: count,
  /** Tokens that this model's every text begins with: none or one. */
  /** Tokens that end an answer. */
  stopTokenIds: z.array(count).check(z.minLength(1)),
  /** Texts that end an answer, besides those of the request. */
  stopTexts: z.array(z.string()),
  needsShaderF16: z.boolean(),
});
/** What the worker must know of a pack. */
export type WebllmPack = z.infer<typeof packSchema>;

const samplingSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("greedy"), repetitionPenalty: z.exactOptional(z.number()) }),
  z.strictObject({
    kind: z.literal("sampled"),
    temperature: z.number(),
    topP: z.number(),
    repetitionPenalty: z.exactOptional(z.number()),
    seed: z.exactOptional(z.int()),
  }),
]);

const requestSchema = z.strictObject({
  prompt: z.string(),
  grammar: z.exactOptional(z.string()),
  maxTokens: z.int().check(z.positive()),
  sampling: samplingSchema,
  stop: z.readonly(z.array(z.string())),
  alternatives: z.int().check(z.gte(0), z.lte(5)),
});

export const pageMessageSchema = z.discriminatedUnion("type", [
  /** Answered at once whenever the worker's thread is free. */
  z.object({ type: z.literal("ping") }),
  z.object({ type: z.literal("load"), pack: packSchema }),
  z.object({ type: z.literal("generate"), request: requestSchema }),
  /** Heeded between two tokens. */
  z.object({ type: z.literal("interrupt") }),
]);
export type PageMessage = z.infer<typeof pageMessageSchema>;

const tokenSchema = z.object({
  text: z.string(),
  alternatives: z.readonly(z.array(z.object({ text: z.string(), probability: z.number() }))),
});

const usageSchema = z.object({
  promptTokens: count,
  reusedTokens: count,
  outputTokens: count,
  prefillTokensPerS: z.number(),
  decodeTokensPerS: z.number(),
  grammarMs: z.exactOptional(z.number()),
});

export const workerMessageSchema = z.discriminatedUnion("type", [
  /** The script runs. */
  z.object({ type: z.literal("ready") }),
  z.object({ type: z.literal("pong") }),
  z.object({
    type: z.literal("progress"),
    stage: z.enum(["engine", "weights", "shaders"]),
    fraction: z.number(),
  }),
  z.object({ type: z.literal("loaded") }),
  /** The prompt is read: from here on an interrupt is heeded soon. */
  z.object({ type: z.literal("decoding") }),
  z.object({ type: z.literal("text"), text: z.string(), tokens: z.readonly(z.array(tokenSchema)) }),
  z.object({ type: z.literal("end"), reason: z.enum(["stop", "length"]), usage: usageSchema }),
  z.object({ type: z.literal("interrupted") }),
  /** Comes unasked, too: when the GPU is lost or web-llm broke, after which the worker is of no use. */
  z.object({ type: z.literal("failed"), code: z.enum(engineErrorCodes), detail: z.string() }),
]);
export type WorkerMessage = z.infer<typeof workerMessageSchema>;
