import { withoutDividers } from "../../reading/sets.ts";

/** About two lines of a printed page, and half of one for what was written last. */
const width = { whole: 220, first: 150, last: 70 };

/** A note on one line, short enough that ten patients fit on two pages: how it began, and what was written last. */
export function shortNote(text: string): string {
  const parts = withoutDividers(text)
    .split(/\n\s{10,}\n?/u)
    .map((part) => part.replace(/\s+/gu, " ").trim())
    .filter((part) => part !== "");
  const [first = "", ...later] = parts;
  const last = later.at(-1);
  if (last === undefined) return cut(first, width.whole);
  const gap = later.length > 1 ? " … " : " ‖ ";
  return `${cut(first, width.first)}${gap}${cut(last, width.last)}`;
}

/** Whole words up to a width; a Chinese character is as wide as two letters. */
function cut(text: string, most: number): string {
  let wide = 0;
  let end = 0;
  let wordEnd = 0;
  for (const character of text) {
    const isWide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character);
    wide += isWide ? 2 : 1;
    if (wide > most) return `${text.slice(0, wordEnd > 0 ? wordEnd : end).trimEnd()}…`;
    end += character.length;
    if (isWide || character === " ") wordEnd = end;
  }
  return text;
}
