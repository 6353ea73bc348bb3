import type { ConceptId, SiteId } from "../../domain/concepts.ts";
import type { MentionCorrection, Note } from "../../domain/note.ts";
import type { Mention, MentionStatus, Reading, Side } from "../../domain/reading.ts";
import { correctionOf } from "../../reading/corrections.ts";
import { Sets } from "../../reading/sets.ts";

/** One understood thing in one status, with the words that say it. */
export type Chip = {
  readonly id: string;
  readonly concept: ConceptId;
  readonly status: MentionStatus | "other-person";
  readonly site?: SiteId;
  readonly side?: Side;
  readonly quotes: readonly string[];
  readonly isCorrected: boolean;
};

/** The chips of a reading in the order of the text; what a person set aside as not this patient's comes last. */
export function chipsOf(note: Note, reading: Reading): readonly Chip[] {
  const { corrections } = note.entered;
  const sets = new Sets(note.text);
  const chips = new Map<string, Chip>();
  const add = (
    place: Pick<Mention, "concept" | "site" | "side">,
    { status, quote, isCorrected }: Pick<Chip, "status" | "isCorrected"> & { readonly quote: string },
  ) => {
    const { concept, site, side } = place;
    const id = [concept, status, site, side].join(" ");
    const known = chips.get(id);
    chips.set(id, {
      id,
      concept,
      status,
      ...(site && { site }),
      ...(side && { side }),
      quotes: known ? [...new Set([...known.quotes, quote])] : [quote],
      isCorrected: (known?.isCorrected ?? false) || isCorrected,
    });
  };
  for (const mention of reading.mentions) {
    const quote = note.text.slice(mention.span.start, mention.span.end);
    const said = correctionOf(mention, corrections, note.text, sets);
    if (said?.status !== "other-person")
      add(mention, { status: mention.status, quote, isCorrected: said !== undefined });
  }
  for (const { concept, quote, status } of corrections)
    if (status === "other-person" && note.text.includes(quote))
      add({ concept }, { status, quote, isCorrected: true });
  return [...chips.values()];
}

/** The corrections that set a chip to a status. */
export function correctionsFor(
  chip: Chip,
  status: MentionCorrection["status"],
): readonly MentionCorrection[] {
  return chip.quotes.map((quote) => ({ concept: chip.concept, quote, status }));
}
