import * as z from "zod/mini";
import type { Note } from "../../domain/note.ts";
import { NoteWords } from "../gates/in-note.ts";
import type { EsiOutput } from "./schema.ts";

const line = z.string().check(z.minLength(1), z.maxLength(160));

/** What every dialect's parser makes of a model's answer; the level first, so that it is known after a few tokens. */
export const esiAnswerSchema = z.strictObject({
  level: z.literal([1, 2, 3, 4, 5]),
  justification: z.string().check(z.minLength(1), z.maxLength(400)),
  keyFindings: z.array(line).check(z.minLength(1), z.maxLength(6)),
  timeToProvider: z.string().check(z.minLength(1), z.maxLength(80)),
  interventions: z.array(line).check(z.maxLength(6)),
});
export type EsiAnswer = z.infer<typeof esiAnswerSchema>;

/** The card's content: the model's words, its key findings with their places in the note. */
export function presentEsi(
  { level, justification, keyFindings, interventions }: EsiAnswer,
  note: Note,
): EsiOutput {
  const words = new NoteWords(note.text);
  return {
    level,
    justification: [{ literal: justification }],
    keyFindings: keyFindings.map((literal) => ({ wording: { literal }, evidence: words.support(literal) })),
    resources: [],
    interventions: interventions.map((literal) => ({ literal })),
  };
}

/** All the model's words, for the gates that read them. */
export function textsOf({
  justification,
  keyFindings,
  timeToProvider,
  interventions,
}: EsiAnswer): readonly string[] {
  return [justification, ...keyFindings, timeToProvider, ...interventions];
}
