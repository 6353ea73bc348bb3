import type { Side } from "../domain/reading.ts";
import { type CommonCode, commonCodes, type Tier } from "./common/common-codes.ts";
import { tableBook } from "./code-facts.ts";
import { isCodeForm, isCodePrefix } from "./code-form.ts";
import { type NameIndex, NameIndexBuilder } from "./name-index.ts";
import { NameMatcher } from "./name-matcher.ts";
import { type Understanding, understand } from "./query/query.ts";
import { withSide } from "./sides.ts";
import type { CodeTable } from "./table.ts";
import { Topics } from "./topics.ts";
import { wordsOf } from "./words.ts";

/** A code found, and the name by which it was found when that is not its title. */
export type SearchHit = {
  readonly code: string;
  readonly title: string;
  readonly billable: boolean;
  readonly name?: string;
};

/** Titles in another language, by code. */
export type AddedTitles = ReadonlyMap<string, string>;

/** Codes that the words of a query mean by the concepts of the reading, with the share of the query that says so. */
export type ConceptCodes = (query: string) => readonly { readonly code: string; readonly share: number }[];

const tierGain: Readonly<Record<Tier, number>> = { 1: 0.3, 2: 0.22, 3: 0.14 };
const billableGain = 0.06;
/** A concept says what is meant, and not which of its codes. */
const conceptScore = 1.05;
const considered = 60;
/** Who types or pastes a whole title means that code, whatever is coded more. */
const exactTitleGain = 2;
/** The side that was asked for outweighs that the other code is the common one. */
const sidedGain = 0.35;

/** Search over the whole table, by code and by words in any order. */
export class CodeSearch {
  readonly #table: CodeTable;
  readonly #names: NameIndex;
  readonly #matcher: NameMatcher;
  readonly #topics: Topics;
  /** What is found besides titles, by name. */
  readonly #texts: ReadonlyMap<number, string>;
  readonly #tiers = new Map<number, Tier>();
  readonly #gains: Float32Array;
  readonly #conceptCodes: ConceptCodes;

  constructor(
    table: CodeTable,
    { added, conceptCodes }: { added?: AddedTitles; conceptCodes?: ConceptCodes } = {},
  ) {
    this.#table = table;
    this.#conceptCodes = conceptCodes ?? (() => []);
    for (const { code, tier } of commonCodes) {
      const entry = table.find(code);
      if (entry !== undefined) this.#tiers.set(entry, tier);
    }
    const { names, texts } = indexOf(table, commonCodes, added ?? new Map());
    this.#names = names;
    this.#texts = texts;
    this.#matcher = new NameMatcher(names);
    this.#topics = new Topics(table);
    this.#gains = new Float32Array(table.size);
    for (let entry = 0; entry < table.size; entry++) {
      const tier = this.#tiers.get(entry);
      this.#gains[entry] = (tier ? tierGain[tier] : 0) + (table.isBillable(entry) ? billableGain : 0);
    }
  }

  /** The best codes for what was typed, best first. Any text is data; nothing found is an empty list. */
  find(query: string, limit: number): readonly SearchHit[] {
    const asked = query.trim();
    if (asked === "") return [];
    const byCode = isCodePrefix(asked) ? this.#byCode(asked, limit) : [];
    if (byCode.length > 0) return byCode;
    // With a dot it was meant as a code, and there is none: what is written nearly so.
    if (isCodeForm(asked) && asked.includes(".")) return this.#nearest(asked, limit);
    return this.#byWords(asked, limit);
  }

  /** The code itself, then what lies below it: what is coded most first, billable before headers. */
  #byCode(prefix: string, limit: number): readonly SearchHit[] {
    const exact = this.#table.find(prefix);
    const below = [...this.#table.withPrefix(prefix)].filter((entry) => entry !== exact);
    const rank = (entry: number) =>
      (this.#tiers.get(entry) ?? 4) +
      (this.#table.isBillable(entry) ? 0 : 2) +
      (this.#isLater(entry) ? 1 : 0);
    const ordered = below
      .map((entry, at) => ({ entry, at, rank: rank(entry) }))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)
      .map(({ entry }) => entry);
    return (exact === undefined ? ordered : [exact, ...ordered])
      .slice(0, limit)
      .map((entry) => this.#hit(entry));
  }

  #nearest(code: string, limit: number): readonly SearchHit[] {
    return tableBook(this.#table)
      .nearest(code)
      .slice(0, limit)
      .map((line) => ({ ...line }));
  }

  #byWords(query: string, limit: number): readonly SearchHit[] {
    const best = new Map<number, { score: number; name?: number }>();
    const offer = (entry: number, score: number, name?: number) => {
      if (score > (best.get(entry)?.score ?? -1)) {
        best.set(entry, { score, ...(name !== undefined && { name }) });
      }
    };
    const ways = understand(query);
    const asTitle = query.toLowerCase();
    const costs = this.#topics.costs([
      ...new Set(ways.flat().flatMap(({ typed, others }) => [typed, ...others])),
    ]);
    for (const [at, slots] of ways.entries()) {
      const rate = at === 0 ? 1 : 0.98;
      this.#matcher.match(slots, (name, text) => {
        const entry = this.#names.entries[name] ?? 0;
        const isTitle = text > 1 && this.#table.title(entry).toLowerCase() === asTitle;
        const gain = isTitle ? exactTitleGain : (this.#gains[entry] ?? 0) - costs(entry);
        offer(entry, rate * text + gain, name);
      });
    }
    for (const { code, share } of this.#conceptCodes(query)) {
      const entry = this.#table.find(code);
      if (entry !== undefined) offer(entry, share * conceptScore + (this.#gains[entry] ?? 0) - costs(entry));
    }
    const side = sideOf(ways);
    for (const [entry, { score, name }] of side ? top(best, considered) : []) {
      const sided = side && withSide(this.#table, entry, side);
      if (sided !== undefined) offer(sided, score + sidedGain, name);
    }
    const ranked = top(best, considered);
    for (const [entry, { score }] of ranked) {
      if (this.#table.isBillable(entry)) continue;
      const usual = this.#usualBelow(entry);
      if (usual !== undefined) offer(usual, score + (this.#gains[usual] ?? 0) - costs(usual) + costs(entry));
      // What cannot be billed comes after what can.
      best.set(entry, { ...best.get(entry), score: score - 0.12 });
    }
    return top(best, limit).map(([entry, { name }]) => this.#hit(entry, name));
  }

  /** The code that a header most often ends in: the commonest, else unspecified, else for a first visit. */
  #usualBelow(header: number): number | undefined {
    let entry = header;
    while (!this.#table.isBillable(entry)) {
      const children = this.#table.children(entry);
      const [first] = children;
      if (first === undefined) return undefined;
      entry =
        children.find((child) => this.#tiers.has(child)) ??
        children.find((child) => /unspecified/i.test(this.#table.title(child)) && !this.#isLater(child)) ??
        first;
    }
    return entry;
  }

  #isLater(entry: number): boolean {
    return !["A", "0", "1", undefined].includes(this.#table.extension(entry)?.character);
  }

  #hit(entry: number, name?: number): SearchHit {
    const text = name === undefined ? undefined : this.#texts.get(name);
    return {
      code: this.#table.code(entry),
      title: this.#table.title(entry),
      billable: this.#table.isBillable(entry),
      ...(text !== undefined && { name: text }),
    };
  }
}

function sideOf(ways: readonly Understanding[]): Side | undefined {
  const words = new Set(ways.flat().flatMap(({ typed, others }) => [typed, ...others]));
  if (words.has("bilateral") || (words.has("left") && words.has("right"))) return "both";
  return words.has("left") ? "left" : words.has("right") ? "right" : undefined;
}

type Scored = { readonly score: number; readonly name?: number };

/** The best of them, best first; the order of the list decides among equals. */
function top(best: ReadonlyMap<number, Scored>, limit: number): readonly (readonly [number, Scored])[] {
  let least = -Infinity;
  let kept: (readonly [number, Scored])[] = [];
  const cut = () => {
    kept = kept.sort(([a, one], [b, other]) => other.score - one.score || a - b).slice(0, limit);
    if (kept.length === limit) least = kept.at(-1)?.[1].score ?? least;
  };
  for (const [entry, scored] of best) {
    if (scored.score <= least) continue;
    kept.push([entry, scored]);
    if (kept.length >= limit * 4) cut();
  }
  cut();
  return kept;
}

function indexOf(table: CodeTable, common: readonly CommonCode[], added: AddedTitles) {
  const builder = new NameIndexBuilder();
  const texts = new Map<number, string>();
  let size = 0;
  const add = (
    entry: number,
    kind: Parameters<NameIndexBuilder["add"]>[1],
    ...ids: (readonly number[])[]
  ) => {
    builder.add(entry, kind, ...ids);
    size++;
  };
  const extensions = new Map<string, readonly number[]>();
  let base: readonly number[] = [];
  for (let entry = 0; entry < table.size; entry++) {
    if (!table.isCode(entry)) continue;
    const extension = table.extension(entry);
    if (extension) {
      let ids = extensions.get(extension.title);
      if (!ids) {
        ids = builder.idsOf(wordsOf(extension.title));
        extensions.set(extension.title, ids);
      }
      add(entry, "title", base, ids);
      continue;
    }
    base = builder.idsOf(wordsOf(table.title(entry)));
    add(entry, "title", base);
    for (const { kind, text } of table.notes(entry)) {
      if (kind !== "inclusion" && kind !== "includes") continue;
      texts.set(size, text);
      add(entry, "inclusion", builder.idsOf(wordsOf(text)));
    }
  }
  const addNamed = (code: string, kind: "common" | "added", text: string) => {
    const entry = table.find(code);
    if (entry === undefined) return;
    texts.set(size, text);
    add(entry, kind, builder.idsOf(wordsOf(text)));
  };
  for (const { code, names } of common) for (const name of names) addNamed(code, "common", name);
  for (const [code, title] of added) addNamed(code, "added", title);
  return { names: builder.done(), texts };
}
