import * as z from "zod/mini";
import type { Alternative, GenerateChunk, GenerateRequest, Sampling } from "./engine.ts";

const candidateSchema = z.object({
  id: z.int(),
  bytes: z.array(z.int()),
  /** Natural, at temperature 1. */
  logprob: z.number(),
});

const tokenSchema = z.extend(candidateSchema, { top_logprobs: z.array(candidateSchema) });

/** A chunk as wllama sends it: not as its own types have it, which know no log-probabilities in a stream. */
const chunkSchema = z.object({
  choices: z
    .array(
      z.object({
        text: z.string(),
        finish_reason: z.nullish(z.string()),
        logprobs: z.nullish(z.object({ content: z.array(tokenSchema) })),
      }),
    )
    .check(z.minLength(1)),
  prompt_progress: z.optional(z.object({ total: z.int(), processed: z.int() })),
  usage: z.nullish(
    z.object({
      completion_tokens: z.int(),
      prompt_tokens: z.int(),
      prompt_tokens_details: z.optional(z.object({ cached_tokens: z.int() })),
    }),
  ),
  // A rate that cannot be computed comes as null.
  timings: z.optional(
    z.object({
      prompt_per_second: z.nullable(z.number()),
      predicted_per_second: z.nullable(z.number()),
    }),
  ),
});

/** The port's chunk for one of wllama's, undefined when it says nothing. Throws when it is not of the known shape. */
export function toChunk(raw: unknown, alternatives: number): GenerateChunk | undefined {
  const { choices, prompt_progress: progress, usage, timings } = chunkSchema.parse(raw);
  const [choice] = choices;
  if (choice && choice.text !== "") {
    const { text } = choice;
    const content = choice.logprobs?.content ?? [];
    const tokens = content.map((token) => ({
      text,
      alternatives: alternativesOf(token, text, alternatives),
    }));
    return { type: "text", text, tokens };
  }
  if (choice?.finish_reason) {
    return {
      type: "end",
      reason: choice.finish_reason === "length" ? "length" : "stop",
      usage: {
        promptTokens: usage?.prompt_tokens ?? 0,
        reusedTokens: usage?.prompt_tokens_details?.cached_tokens ?? 0,
        outputTokens: usage?.completion_tokens ?? 0,
        prefillTokensPerS: timings?.prompt_per_second ?? 0,
        decodeTokensPerS: timings?.predicted_per_second ?? 0,
      },
    };
  }
  return progress && { type: "prefill", doneTokens: progress.processed, totalTokens: progress.total };
}

/** The likeliest, the chosen one always among them. A candidate that is but a part of a character says nothing. */
function alternativesOf(
  chosen: z.infer<typeof tokenSchema>,
  text: string,
  count: number,
): readonly Alternative[] {
  const others = chosen.top_logprobs.flatMap(({ id, bytes, logprob }) => {
    const own = id === chosen.id ? text : decode(bytes);
    return own === undefined ? [] : [{ id, text: own, probability: Math.exp(logprob) }];
  });
  const isAmong = others.slice(0, count).some(({ id }) => id === chosen.id);
  const all = isAmong
    ? others.slice(0, count)
    : [...others.slice(0, count - 1), { text, probability: Math.exp(chosen.logprob) }];
  return all.map((one) => ({ text: one.text, probability: one.probability }));
}

function decode(bytes: readonly number[]): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

/** What wllama is asked; more than its types know, handed on to llama.cpp as it is. */
export function bodyOf(request: GenerateRequest, contextTokens: number) {
  return {
    // JSON of a lone surrogate is refused.
    prompt: request.prompt.replace(/\p{Surrogate}/gu, "\uFFFD"),
    max_tokens: request.maxTokens,
    stop: [...request.stop],
    ...(request.grammar !== undefined && { grammar: request.grammar }),
    ...samplingOf(request.sampling, contextTokens),
    n_probs: request.alternatives,
    // Of the whole vocabulary at temperature 1, before the grammar: after it they are 1 for greedy, and are cut to
    // what the grammar allows only where the first choice was against it.
    post_sampling_probs: false,
    cache_prompt: true,
    return_progress: true,
  };
}

function samplingOf(sampling: Sampling, contextTokens: number) {
  // Over the whole context, as the models' own library has it.
  const penalty = { repeat_penalty: sampling.repetitionPenalty ?? 1, repeat_last_n: contextTokens };
  if (sampling.kind === "greedy") return { ...penalty, temperature: 0, top_k: 1 };
  // llama.cpp's own cuts are off: what was asked for is all.
  const { temperature, topP, seed } = sampling;
  return { ...penalty, temperature, top_p: topP, top_k: 0, min_p: 0, ...(seed !== undefined && { seed }) };
}
