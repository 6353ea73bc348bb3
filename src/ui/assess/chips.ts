import type { ConceptId } from "../../domain/concepts.ts";
import type { MentionCorrection, Note } from "../../domain/note.ts";
import type { MentionStatus, Reading } from "../../domain/reading.ts";

/** One understood thing in one status, with the words that say it. */
export type Chip = {
  readonly id: string;
  readonly concept: ConceptId;
  readonly status: MentionStatus | "other-person";
  readonly quotes: readonly string[];
  readonly isCorrected: boolean;
};

/** The chips of a reading in the order of the text; what a person set aside as not this patient's comes last. */
export function chipsOf(note: Note, reading: Reading): readonly Chip[] {
  const { corrections } = note.entered;
  const corrected = (concept: ConceptId, quote: string) =>
    corrections.some((one) => one.concept === concept && one.quote === quote);
  const chips = new Map<string, Chip>();
  const add = (concept: ConceptId, status: Chip["status"], quote: string) => {
    const id = `${concept} ${status}`;
    const known = chips.get(id);
    chips.set(id, {
      id,
      concept,
      status,
      quotes: known ? [...new Set([...known.quotes, quote])] : [quote],
      isCorrected: (known?.isCorrected ?? false) || corrected(concept, quote),
    });
  };
  const setAside = (concept: ConceptId, quote: string) =>
    corrections.some(
      (one) => one.concept === concept && one.quote === quote && one.status === "other-person",
    );
  for (const { concept, status, span } of reading.mentions) {
    const quote = note.text.slice(span.start, span.end);
    if (!setAside(concept, quote)) add(concept, status, quote);
  }
  for (const { concept, quote, status } of corrections)
    if (status === "other-person" && note.text.includes(quote)) add(concept, status, quote);
  return [...chips.values()];
}

/** The corrections that set a chip to a status. */
export function correctionsFor(
  chip: Chip,
  status: MentionCorrection["status"],
): readonly MentionCorrection[] {
  return chip.quotes.map((quote) => ({ concept: chip.concept, quote, status }));
}
