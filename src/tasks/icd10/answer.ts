import * as z from "zod/mini";
import type { Note, Span } from "../../domain/note.ts";
import type { CodeBook } from "../../terminology/code-book.ts";
import { isCodeForm } from "../../terminology/code-form.ts";
import { NoteWords } from "../gates/in-note.ts";
import { checkCodes } from "./check-codes.ts";
import type { Icd10Output, ProposedCode, UnknownCode } from "./schema.ts";

const analysis = z.string().check(z.minLength(1), z.maxLength(300));
const line = z.string().check(z.minLength(1), z.maxLength(160));

/** What a constrained model must write: history and medications analysed first, codes with their evidence last. */
export const icd10AskedSchema = z.strictObject({
  history: analysis,
  medications: analysis,
  codes: z
    .array(z.strictObject({ evidence: line, why: line, code: z.string().check(z.maxLength(8)) }))
    .check(z.minLength(1), z.maxLength(12)),
});

const words = z.pipe(
  z.optional(z.union([z.string(), z.array(z.string()), z.null()])),
  z.transform((written) => (Array.isArray(written) ? written.join("; ") : (written ?? "")).trim()),
);

/** A code as models of this kind write it: other names for the fields, or the code alone. */
const looseCode = z.pipe(
  z.union([
    z.string(),
    z.object({
      code: z.optional(z.string()),
      icd10: z.optional(z.string()),
      icd_code: z.optional(z.string()),
      why: words,
      rationale: words,
      reason: words,
      description: words,
      evidence: words,
      quote: words,
      supporting_evidence: words,
    }),
  ]),
  z.transform((written) => {
    if (typeof written === "string") {
      const [code = "", ...rest] = written.trim().split(/\s*(?::|—|–| - )\s*/u);
      return { code: code.trim(), why: rest.join(" – ").trim(), evidence: "" };
    }
    const code = written.code ?? written.icd10 ?? written.icd_code ?? "";
    return {
      code: code.trim().toUpperCase(),
      why: written.why || written.rationale || written.reason || written.description,
      evidence: written.evidence || written.quote || written.supporting_evidence,
    };
  }),
);

/** What every dialect's parser makes of a model's answer; the gates judge what is in it. */
export const icd10AnswerSchema = z.object({
  history: words,
  medications: words,
  codes: z.array(looseCode).check(z.maxLength(40)),
});
export type Icd10Answer = z.infer<typeof icd10AnswerSchema>;

/** All the model's own words, for the gates that read them; evidence is the note's. */
export function textsOf({ history, medications, codes }: Icd10Answer): readonly string[] {
  return [history, medications, ...codes.map(({ why }) => why)];
}

/** The card's content: what has no code's form, or is no code of the release, is never shown as one. */
export function presentIcd10(
  answer: Icd10Answer,
  note: Note,
  _rules: Icd10Output,
  book?: CodeBook,
): Icd10Output {
  const noteWords = new NoteWords(note.text);
  const codes: ProposedCode[] = [];
  const unknown: UnknownCode[] = [];
  for (const { code, why, evidence } of answer.codes) {
    const said = why === "" ? [] : [{ literal: why }];
    const spans: readonly Span[] = noteWords.support(evidence);
    if (!isCodeForm(code)) unknown.push({ written: code, why: said, evidence: spans, nearest: [] });
    else {
      const unchecked = {
        status: "unchecked",
        isUnspecified: false,
        specific: [],
        excludes: [],
        codeFirst: [],
      } as const;
      codes.push({ code, ...unchecked, why: said, evidence: spans });
    }
  }
  const { history, medications } = answer;
  const output: Icd10Output = { analysis: { history, medications }, codes, suspected: [], unknown };
  return book ? checkCodes(output, book) : output;
}
