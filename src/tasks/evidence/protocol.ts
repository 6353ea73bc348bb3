import type { Note } from "../../domain/note.ts";
import { estimatesIn } from "./estimates.ts";
import { askedDirection, splitQuestion } from "./question.ts";
import type { Estimate, EvidenceOutput, Verdict } from "./schema.ts";

/** Arithmetic where there is an interval to do it on; else an honest nothing. */
export function answerByArithmetic({ text }: Note): EvidenceOutput {
  const { question, abstract } = splitQuestion(text);
  const estimates = estimatesIn(text);
  const basis = abstract === "" ? "memory" : "abstract";
  const verdict = verdictOf(estimates, question);
  const [first] = estimates;
  if (verdict === undefined || !first) return { by: "nothing", estimates, basis };
  return { by: "arithmetic", verdict, rationale: first.says, estimates, basis };
}

/**
 * One estimate, or several that agree, decide: shown in the direction asked about is yes; not shown, or shown in the
 * other direction, is no. Estimates that differ decide nothing: which one answers the question is not arithmetic.
 */
function verdictOf(estimates: readonly Estimate[], question: string): Verdict | undefined {
  const asked = askedDirection(question);
  const answers = new Set(estimates.map((estimate) => isYes(estimate, asked)));
  const [yes] = answers;
  return answers.size === 1 ? (yes ? "yes" : "no") : undefined;
}

function isYes({ kind, high, isShown }: Estimate, asked: "less" | "more" | undefined): boolean {
  if (!isShown || asked === undefined) return isShown;
  const isLess = high < (kind === "ratio" ? 1 : 0);
  return isLess === (asked === "less");
}
