import type { Terms } from "../lexicon.ts";

/** Terms written compactly: commas part them, and `{a|b|}` stands for each of its alternatives, and stays as it is. */
export function list(text: string): Terms {
  return text
    .split(",")
    .map((term) => term.replaceAll(/\s+/g, " ").trim())
    .filter((term) => term !== "");
}
