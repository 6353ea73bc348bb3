import * as z from "zod/mini";
import type { Note } from "../../domain/note.ts";
import { NoteWords } from "../gates/in-note.ts";
import type { DifferentialOutput } from "./schema.ts";

const name = z.string().check(z.minLength(1), z.maxLength(100));
const why = z.string().check(z.maxLength(240));
const askedDiagnosis = z.strictObject({ diagnosis: name, reasoning: why });
type Named = z.infer<typeof askedDiagnosis>;
const line = z.string().check(z.minLength(1), z.maxLength(120));

/** What a constrained model must write: the five fields as the fine-tune was trained on them, `possible` exactly two. */
export const differentialAskedSchema = z.strictObject({
  symptoms: z.array(line).check(z.minLength(1), z.maxLength(6)),
  most_likely: askedDiagnosis,
  possible: z.array(askedDiagnosis).check(z.minLength(2), z.maxLength(2)),
  unlikely_but_serious: askedDiagnosis,
  recommended_workup: z.array(line).check(z.minLength(1), z.maxLength(6)),
});

/** What is read: as models of this kind write, with other names for the inner fields or a diagnosis as one line. */
const looseDiagnosis = z.pipe(
  z.union([
    z.string(),
    z.object({
      diagnosis: z.optional(z.string()),
      condition: z.optional(z.string()),
      name: z.optional(z.string()),
      reasoning: z.optional(z.string()),
      rationale: z.optional(z.string()),
      explanation: z.optional(z.string()),
    }),
  ]),
  z.transform((written): Named => {
    if (typeof written !== "string") {
      return {
        diagnosis: (written.diagnosis ?? written.condition ?? written.name ?? "").trim(),
        reasoning: (written.reasoning ?? written.rationale ?? written.explanation ?? "").trim(),
      };
    }
    const [head = "", ...rest] = written.split(/\s*(?::|—|–| - )\s*/u);
    return { diagnosis: head.trim(), reasoning: rest.join(" – ").trim() };
  }),
);

const texts = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((written) => (typeof written === "string" ? written.split(/\s*[;,]\s*/u) : written)),
);

/** What every dialect's parser makes of a model's answer; the gates count what is there. */
export const differentialAnswerSchema = z.object({
  symptoms: texts,
  most_likely: looseDiagnosis,
  possible: z.array(looseDiagnosis),
  unlikely_but_serious: looseDiagnosis,
  recommended_workup: texts,
});
export type DifferentialAnswer = z.infer<typeof differentialAnswerSchema>;

/** The four diagnoses and more, in the order of the card. */
export function diagnosesOf(answer: DifferentialAnswer): readonly Named[] {
  return [answer.most_likely, ...answer.possible, answer.unlikely_but_serious];
}

/** All the model's words, for the gates that read them. */
export function textsOf(answer: DifferentialAnswer): readonly string[] {
  return [
    ...answer.symptoms,
    ...diagnosesOf(answer).map(({ diagnosis, reasoning }) => `${diagnosis}: ${reasoning}`),
    ...answer.recommended_workup,
  ];
}

/** The card's content: the rules' checklist stays beside the model's tiers. */
export function presentDifferential(
  answer: DifferentialAnswer,
  note: Note,
  rules: DifferentialOutput,
): DifferentialOutput {
  const words = new NoteWords(note.text);
  const shown = ({ diagnosis, reasoning }: Named) => ({
    name: diagnosis,
    why: reasoning,
  });
  return {
    ...rules,
    tiers: {
      symptoms: answer.symptoms.map((symptom) => ({ words: symptom, evidence: words.support(symptom) })),
      mostLikely: shown(answer.most_likely),
      possible: answer.possible.map(shown),
      unlikelyButSerious: shown(answer.unlikely_but_serious),
      workup: answer.recommended_workup,
    },
  };
}
