import { foldWords } from "../../reading/fold.ts";
import { foldedWordsOf, wordsOf } from "../words.ts";
import { abbreviations } from "./abbreviations.ts";
import { chineseWords } from "./chinese.ts";
import { layDiseases } from "./lay-diseases.ts";
import { layWords } from "./lay-words.ts";
import { relatedWords } from "./related-words.ts";
import { spanishWords } from "./spanish.ts";

/** One thing that was asked for: a word as typed, and other words for it. */
export type Slot = { readonly typed: string; readonly others: readonly string[]; readonly isLast: boolean };

/** One way to understand a query. */
export type Understanding = readonly Slot[];

/** Longer than the longest title. */
const longestQuery = 300;
const mostUnderstandings = 6;

/** What may be meant by a query: as typed, and with abbreviations, lay words, Spanish and Chinese put into the list's words. */
export function understand(query: string): readonly Understanding[] {
  const folded = foldWords(query.slice(0, longestQuery));
  const typed = foldedWordsOf(folded);
  const plain = typed.some((text) => han.test(text)) ? [translateChinese(folded), typed] : [typed];
  return plain
    .flatMap((words) => expand(words))
    .filter((slots) => slots.length > 0)
    .slice(0, mostUnderstandings);
}

const han = /^\p{Script=Han}/u;

type Ways = readonly (readonly string[])[];

/** `typed` → the listed words for it, several ways. */
function readTable(text: string): ReadonlyMap<string, Ways> {
  const table = new Map<string, Ways>();
  for (const line of text.trim().split("\n")) {
    const [key = "", ways = ""] = line.split(": ");
    const typed = wordsOf(key).join(" ");
    table.set(typed, [...(table.get(typed) ?? []), ...ways.split(",").map((way) => wordsOf(way))]);
  }
  return table;
}

let latin: ReadonlyMap<string, Ways> | undefined;
let chinese: ReadonlyMap<string, string> | undefined;

function latinWords(): ReadonlyMap<string, Ways> {
  if (!latin) {
    const related = relatedWords
      .flatMap(([one, other]) => [`${one}: ${other}`, `${other}: ${one}`])
      .join("\n");
    const tables = [abbreviations, layWords, layDiseases, spanishWords, related];
    latin = readTable(tables.map((text) => text.trim()).join("\n"));
  }
  return latin;
}

/** The English words of what is Chinese, the longest terms first; what is not known is left out. */
function translateChinese(folded: string): readonly string[] {
  chinese ??= new Map(
    chineseWords
      .trim()
      .split("\n")
      .map((line) => {
        const [key = "", words = ""] = line.split(": ");
        return [key, words] as const;
      }),
  );
  let words = "";
  for (let at = 0; at < folded.length;) {
    let length = Math.min(longestTerm, folded.length - at);
    while (length > 0 && !chinese.has(folded.slice(at, at + length))) length--;
    const rest = folded.charAt(at);
    words +=
      length > 0 ? ` ${chinese.get(folded.slice(at, at + length)) ?? ""} ` : han.test(rest) ? " " : rest;
    at += Math.max(1, length);
  }
  return wordsOf(words);
}

const longestTerm = 6;

/** Every way of these words: a word with one other word for it is one slot, one with several becomes several slots. */
function expand(words: readonly string[]): readonly Understanding[] {
  let ways: readonly Understanding[] = [[]];
  for (let at = 0; at < words.length; at++) {
    const pair = `${words[at] ?? ""} ${words[at + 1] ?? ""}`;
    const isPair = at + 1 < words.length && latinWords().has(pair);
    const typed = words[at] ?? "";
    const listed = latinWords().get(isPair ? pair : typed) ?? [];
    if (isPair) at++;
    const isLast = at === words.length - 1;
    const single = listed.filter((way) => way.length === 1).flat();
    const own: Understanding = isPair
      ? pair.split(" ").map((one) => ({ typed: one, others: [], isLast }))
      : [{ typed, others: single, isLast }];
    const options = [
      own,
      ...(isPair ? single.map((one): Understanding => [{ typed: one, others: [], isLast: false }]) : []),
      ...listed
        .filter((way) => way.length > 1)
        .map((way): Understanding => way.map((one) => ({ typed: one, others: [], isLast: false }))),
    ];
    ways = options.flatMap((option) => ways.map((way) => [...way, ...option])).slice(0, mostUnderstandings);
  }
  return ways;
}
