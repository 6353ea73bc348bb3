import type { Terms } from "./lexicon.ts";

/**
 * Terms written as one comma-separated text. Braces hold alternatives, an empty one is allowed:
 * "{hit|struck} {|his|her} head" is six terms. They stay as they are: the matcher reads them.
 * A hyphen after a letter becomes a space, which matches both in a note.
 */
export function phrases(text: string): Terms {
  // On the text as a whole: three passes over 36,000 terms are felt when the app opens.
  return text
    .replace(/\s+/g, " ")
    .replace(/(\p{L})-(?=[\p{L}\d])/gu, "$1 ")
    .split(",")
    .map((term) => term.trim())
    .filter((term) => term !== "");
}
