import type { Terms } from "../lexicon.ts";

/** Terms written compactly: commas part them, and `{a|b|}` stands for each of its alternatives. */
export function list(text: string): Terms {
  const terms = text.split(",").flatMap(alternatives);
  return [...new Set(terms.map((term) => term.replaceAll(/\s+/g, " ").trim()))].filter((term) => term !== "");
}

function alternatives(term: string): readonly string[] {
  const group = /\{([^{}]*)\}/.exec(term);
  if (!group) return [term];
  const [whole, choices = ""] = group;
  const before = term.slice(0, group.index);
  const after = term.slice(group.index + whole.length);
  return choices.split("|").flatMap((choice) => alternatives(before + choice + after));
}
