import type { ConceptId } from "../../../domain/concepts.ts";
import type { Terms } from "../lexicon.ts";

/** The words of some concepts, as a lexicon holds them. */
export type ConceptTerms = { readonly [C in ConceptId]?: Terms };

/**
 * Terms written as one comma-separated text. Braces hold alternatives, an empty one is allowed:
 * "{hit|struck} {|his|her} head" is six terms. They stay as they are: the matcher reads them.
 * A hyphen after a letter becomes a space, which matches both in a note.
 */
export function phrases(text: string): Terms {
  return text
    .split(",")
    .map((term) =>
      term
        .trim()
        .replace(/\s+/g, " ")
        .replace(/(\p{L})-(?=[\p{L}\d])/gu, "$1 "),
    )
    .filter((term) => term !== "");
}

export const cannot = "{cannot|can't|cant|can not|unable to|not able to|could not|couldn't}";
export const the = "{|the|a|his|her|my|their}";
