import type { Terms } from "../lexicon.ts";

/** Terms from a list separated by commas or line ends; `{a|b|}c` stands for "ac", "bc" and "c", and stays as it is. */
export function words(list: string): Terms {
  return list
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "");
}
