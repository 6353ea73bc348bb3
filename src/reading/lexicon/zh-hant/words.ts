import type { Terms } from "../lexicon.ts";

/** Terms from a list separated by commas or line ends; `{a|b|}c` stands for "ac", "bc" and "c". */
export function words(list: string): Terms {
  return list
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "")
    .flatMap(expand);
}

function expand(pattern: string): string[] {
  const group = /\{([^}]*)\}/.exec(pattern);
  if (!group) return [pattern];
  const head = pattern.slice(0, group.index);
  const tails = expand(pattern.slice(group.index + group[0].length));
  const choices = (group[1] ?? "").split("|");
  return choices.flatMap((choice) => tails.map((tail) => head + choice + tail));
}
