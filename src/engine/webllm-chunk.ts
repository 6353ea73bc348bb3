import * as z from "zod/mini";
import type { Token, Usage } from "./engine.ts";

/** NaN and infinities too: a rate over no time, the logarithm of nothing. */
const anyNumber = z.custom<number>((value) => typeof value === "number");

const tokenSchema = z.object({
  token: z.string(),
  top_logprobs: z.array(z.object({ token: z.string(), logprob: anyNumber })),
});

const usageSchema = z.object({
  prompt_tokens: z.int(),
  completion_tokens: z.int(),
  extra: z.object({
    prefill_tokens_per_s: anyNumber,
    decode_tokens_per_s: anyNumber,
    grammar_init_s: z.optional(anyNumber),
  }),
});

/** A chunk of web-llm's stream, of which the last has usage and no choice. */
export const chunkSchema = z.object({
  choices: z.array(
    z.object({
      delta: z.object({ content: z.optional(z.nullable(z.string())) }),
      finish_reason: z.nullable(z.enum(["stop", "length", "tool_calls", "abort"])),
      logprobs: z.optional(z.nullable(z.object({ content: z.nullable(z.array(tokenSchema)) }))),
    }),
  ),
  usage: z.optional(z.nullable(usageSchema)),
});
type Chunk = z.infer<typeof chunkSchema>;

/** The tokens of a chunk with what could have stood in their places; what the grammar forbade is left out. */
export function tokensOf({ logprobs }: Chunk["choices"][number]): readonly Token[] {
  return (logprobs?.content ?? []).map(({ token, top_logprobs: alternatives }) => ({
    text: token,
    alternatives: alternatives
      .map(({ token: text, logprob }) => ({ text, probability: Math.exp(logprob) }))
      .filter(({ probability }) => probability > 0),
  }));
}

/** web-llm's figures as ours. It reads every prompt from its beginning. */
export function usageOf(usage: NonNullable<Chunk["usage"]>): Usage {
  const { prefill_tokens_per_s, decode_tokens_per_s, grammar_init_s } = usage.extra;
  return {
    promptTokens: usage.prompt_tokens,
    reusedTokens: 0,
    outputTokens: usage.completion_tokens,
    prefillTokensPerS: finite(prefill_tokens_per_s),
    decodeTokensPerS: finite(decode_tokens_per_s),
    ...(grammar_init_s !== undefined && { grammarMs: finite(grammar_init_s) * 1000 }),
  };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
