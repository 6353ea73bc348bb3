import * as z from "zod/mini";
import type { Note } from "../../domain/note.ts";
import { type EvidenceOutput, type Verdict, verdicts } from "./schema.ts";

/** What every dialect's parser makes of a model's answer. */
export const evidenceAnswerSchema = z.strictObject({
  answer: z.enum(["Yes", "No", "Uncertain"]),
  rationale: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type EvidenceAnswer = z.infer<typeof evidenceAnswerSchema>;

/** The label in the words of evaluation. */
export function verdictOf({ answer }: EvidenceAnswer): Verdict {
  const lower = answer.toLowerCase();
  return verdicts.find((verdict) => verdict === lower) ?? "uncertain";
}

/** The card's content. What arithmetic decided stays decided: the gates let no other answer through. */
export function presentEvidence(answer: EvidenceAnswer, _note: Note, rules: EvidenceOutput): EvidenceOutput {
  return { ...rules, by: "model", verdict: verdictOf(answer), rationale: { literal: answer.rationale } };
}
