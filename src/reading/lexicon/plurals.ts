import type { Lexicon } from "./lexicon.ts";

const latin = /^[a-z]{3,}$/;

/** A folded word, and its regular plural in that language. */
export function formsOf(word: string, language: Lexicon["language"]): readonly string[] {
  return language !== "zh-Hant" && latin.test(word) ? [word, pluralOf(word, language)] : [word];
}

function pluralOf(word: string, language: "en" | "es"): string {
  if (language === "es") {
    if (/[aeiou]$/.test(word)) return `${word}s`;
    if (word.endsWith("z")) return `${word.slice(0, -1)}ces`;
    return word.endsWith("s") ? word : `${word}es`;
  }
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}
