import type { Note } from "../../domain/note.ts";
import { estimatesIn } from "./estimates.ts";
import { directionOf, splitQuestion } from "./question.ts";
import type { Estimate, EvidenceOutput, Verdict } from "./schema.ts";

/** Arithmetic where there is an interval to do it on; else an honest nothing. */
export function answerByArithmetic({ text }: Note): EvidenceOutput {
  const { question, abstract } = splitQuestion(text);
  const estimates = estimatesIn(text);
  const basis = abstract === "" ? "memory" : "abstract";
  const verdict = verdictOf(estimates, question, text);
  const [first] = estimates;
  if (verdict === undefined || !first) return { by: "nothing", estimates, basis };
  return { by: "arithmetic", verdict, rationale: first.says, estimates, basis };
}

/**
 * One estimate, or several that agree, decide: shown in the direction asked about is yes, shown in the other, or not
 * shown at all, is no. Estimates that differ decide nothing: which one answers the question is not arithmetic.
 */
function verdictOf(estimates: readonly Estimate[], question: string, text: string): Verdict | undefined {
  const answers = new Set(estimates.map((estimate) => answerOf(estimate, question, text)));
  const [answer] = answers;
  return answers.size === 1 ? answer : undefined;
}

function answerOf(estimate: Estimate, question: string, text: string): Verdict | undefined {
  if (!estimate.isShown) return "no";
  const asked = directionOf(question, sentenceOf(estimate, text));
  if (asked === "unclear") return undefined;
  const isLess = estimate.high < (estimate.kind === "ratio" ? 1 : 0);
  return asked === undefined || isLess === (asked === "less") ? "yes" : "no";
}

/** The sentence with the estimate: a point before a space and a capital, or a Chinese full stop, ends one. */
function sentenceOf({ span }: Estimate, text: string): string {
  const before = text.slice(0, span.start);
  const start = Math.max(
    ...[...before.matchAll(/[.?!]\s+(?=\p{Lu})|[。？！\n]/gu)].map(({ index }) => index),
    0,
  );
  return text.slice(start, span.end);
}
