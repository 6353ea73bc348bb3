import type { ConceptId } from "../../../domain/concepts.ts";
import type { Terms } from "../lexicon.ts";

/** The words of some concepts, as a lexicon holds them. */
export type ConceptTerms = { readonly [C in ConceptId]?: Terms };

export const cannot = "{cannot|can't|cant|can not|unable to|not able to|could not|couldn't}";
export const the = "{|the|a|his|her|my|their}";
