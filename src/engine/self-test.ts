import { EngineError } from "./engine-error.ts";
import type { Engine, Token } from "./engine.ts";
import { oneOf } from "./grammar.ts";
import { printGrammar } from "./print-grammar.ts";
import { wholeAnswer } from "./whole-answer.ts";

/** A text to be continued by one of the options. */
export type SelfTestQuestion = {
  readonly prompt: string;
  readonly options: readonly string[];
  readonly answer: string;
};

export type SelfTestResult =
  /** `probability` that the model gave to its least sure answer, 0–1. */
  | { readonly status: "passed"; readonly probability: number }
  | {
      readonly status: "failed";
      readonly reason: "wrong-answer" | "broken-probabilities" | "grammar-broken";
      /** Which question, from 0. */
      readonly question: number;
    };

/**
 * For models without questions of their own. Bare text to continue, since a base model and any chat template read it
 * alike; what a model of 0.5B and two bits still knows, from three corners of its training. All three must be right: one
 * miss allowed would let pass one in fourteen of the broken machines that pick blindly, and not one in two hundred as it
 * is. The right option is neither first nor last in every list, nor by length or alphabet, so no fixed bias finds all.
 */
export const generalQuestions: readonly SelfTestQuestion[] = [
  {
    prompt: "The capital of France is",
    options: [" Madrid", " Tokyo", " Paris", " Lima", " Cairo", " Berlin"],
    answer: " Paris",
  },
  {
    prompt: "1, 2, 3, 4, 5, 6,",
    options: [" 3", " 9", " 1", " 5", " 8", " 7"],
    answer: " 7",
  },
  {
    prompt: "Los días de la semana son: lunes, martes, miércoles,",
    options: [" enero", " jueves", " agua", " verde", " Madrid", " siete"],
    answer: " jueves",
  },
];

/** Puts the questions to the loaded model, up to the first that fails. Throws as `generate` does. */
export async function runSelfTest(
  engine: Engine,
  questions: readonly SelfTestQuestion[],
  signal: AbortSignal,
): Promise<SelfTestResult> {
  let probability = 1;
  for (const [index, question] of questions.entries()) {
    const result = await ask(engine, question, signal);
    if (typeof result === "string") return { status: "failed", reason: result, question: index };
    probability = Math.min(probability, result);
  }
  return { status: "passed", probability };
}

type Failure = Extract<SelfTestResult, { status: "failed" }>["reason"];

/** How probable the model found the right answer, or what was wrong. */
async function ask(
  engine: Engine,
  { prompt, options, answer }: SelfTestQuestion,
  signal: AbortSignal,
): Promise<number | Failure> {
  const bytes = options.map((option) => new TextEncoder().encode(option).length);
  try {
    const { text, tokens } = await wholeAnswer(
      engine,
      {
        prompt,
        grammar: printGrammar(oneOf(options)),
        // A token is a byte at least; one more ends the answer.
        maxTokens: Math.max(...bytes) + 1,
        sampling: { kind: "greedy" },
        stop: [],
        alternatives: 5,
      },
      signal,
    );
    if (!options.includes(text)) return "grammar-broken";
    // An engine that cannot tell them reports no token at all, as wllama where a candidate is half a character.
    if (!tokens.every(isSane)) return "broken-probabilities";
    return text === answer ? tokens.reduce((product, token) => product * chosen(token), 1) : "wrong-answer";
  } catch (error) {
    if (error instanceof EngineError && error.code === "grammar-refused") return "grammar-broken";
    throw error;
  }
}

function isSane(token: Token): boolean {
  const probabilities = token.alternatives.map(({ probability }) => probability);
  return (
    probabilities.some((probability) => probability > 0) &&
    probabilities.every((probability) => probability >= 0 && probability <= 1) &&
    // Rounded on the way.
    probabilities.reduce((sum, probability) => sum + probability, 0) <= 1.02 &&
    chosen(token) > 0
  );
}

/** The probability of the token that was taken; 1 where it was not among the alternatives, before the grammar had its say. */
function chosen({ text, alternatives }: Token): number {
  return alternatives.find((alternative) => alternative.text === text)?.probability ?? 1;
}
