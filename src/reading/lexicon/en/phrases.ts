import type { ConceptId } from "../../../domain/concepts.ts";
import type { Terms } from "../lexicon.ts";

/** The words of some concepts, as a lexicon holds them. */
export type ConceptTerms = { readonly [C in ConceptId]?: Terms };

/**
 * Terms written as one comma-separated text. Braces hold alternatives, an empty one is allowed:
 * "{hit|struck} {|his|her} head" is six terms.
 */
export function phrases(text: string): Terms {
  return text
    .split(",")
    .flatMap(expand)
    .map((term) => term.trim().replace(/\s+/g, " "))
    .filter((term) => term !== "");
}

function expand(text: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(text);
  if (!braces) return [text];
  const [whole, inside = ""] = braces;
  const before = text.slice(0, braces.index);
  const after = text.slice(braces.index + whole.length);
  return inside.split("|").flatMap((choice) => expand(before + choice + after));
}

export const cannot = "{cannot|can't|cant|can not|unable to|not able to|could not|couldn't}";
export const not = "{not|isn't|is not|wasn't|was not}";
export const the = "{|the|a|his|her|my|their}";
