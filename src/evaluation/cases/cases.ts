import * as z from "zod/mini";
import { type ConceptId, concepts } from "../../domain/concepts.ts";
import { type Language, languages, vitalNames, type VitalName } from "../../domain/note.ts";

/** What a careful reader must take from a note. */
export type Expected = {
  readonly vitals?: Readonly<Partial<Record<VitalName, number>>>;
  readonly affirmed?: readonly ConceptId[];
  readonly denied?: readonly ConceptId[];
};

/** A labelled case. The label's meaning belongs to the task: ESI 1–5, Manchester ROJO … AZUL, codes with a space between. */
export type Case = {
  readonly id: string;
  readonly text: string;
  readonly label: string;
  readonly lang: Language;
  /** The label that a person gave, before any suggestion. */
  readonly person?: string;
  readonly expect?: Expected;
  /** The reasoning of the label. */
  readonly why?: string;
};

/** Why a line cannot be used. */
export const refusalReasons = [
  "not-json",
  "wrong-fields",
  "broken-text",
  "broken-quotes",
  "no-text",
  "too-long",
  "unknown-label",
  "unknown-expectation",
  "duplicate-id",
] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export type RefusedLine = {
  /** Counted as an editor counts, from 1: the line on which the case begins. */
  readonly line: number;
  readonly reason: RefusalReason;
  /** The label, id or name that is not good; never words of the note. */
  readonly value?: string;
};

/** What is worth a look in a line that is used all the same. `value`: what was written, or the id of the other case. */
export const remarkKinds = [
  "unknown-language",
  "unknown-person",
  "same-case",
  "same-text-other-label",
] as const;
export type RemarkKind = (typeof remarkKinds)[number];
export type Remark = { readonly line: number; readonly kind: RemarkKind; readonly value: string };

const conceptList = z.array(z.enum(concepts));

export const expectedSchema: z.ZodMiniType<Expected> = z.strictObject({
  vitals: z.exactOptional(z.partialRecord(z.enum(vitalNames), z.number())),
  affirmed: z.exactOptional(conceptList),
  denied: z.exactOptional(conceptList),
});

/** A case as it is kept. */
export const caseSchema: z.ZodMiniType<Case> = z.object({
  id: z.string().check(z.minLength(1)),
  text: z.string(),
  label: z.string(),
  lang: z.enum(languages),
  person: z.exactOptional(z.string()),
  expect: z.exactOptional(expectedSchema),
  why: z.exactOptional(z.string()),
});
