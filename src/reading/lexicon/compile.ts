import type { ConceptId, QualityId, SiteId } from "../../domain/concepts.ts";
import type { AgeUnit, Consciousness, Oxygen, Sex } from "../../domain/note.ts";
import type { MentionStatus, Side } from "../../domain/reading.ts";
import { foldWords } from "../fold.ts";
import { tokenize } from "../tokens.ts";
import type { Lexicon, Terms } from "./lexicon.ts";
import { parsePattern } from "./pattern.ts";

export type CueStatus = Exclude<MentionStatus, "affirmed">;
export type SectionId = keyof Lexicon["sections"];
export type LabelId = keyof Lexicon["labels"];
export type DurationUnit = keyof Lexicon["durations"];

/** What a term means. One term may mean several things; the reader takes what fits its place. */
export type Sense =
  | { readonly is: "concept"; readonly concept: ConceptId }
  | { readonly is: "site"; readonly site: SiteId }
  | { readonly is: "quality"; readonly quality: QualityId }
  | { readonly is: "side"; readonly side: Side }
  | {
      readonly is: "cue";
      readonly status: CueStatus;
      readonly reach: "before" | "after";
      readonly crossesCommas: boolean;
    }
  | { readonly is: "affirmed" }
  | { readonly is: "neutral" }
  | { readonly is: "informant" }
  | { readonly is: "section"; readonly section: SectionId }
  | { readonly is: "label"; readonly label: LabelId }
  | { readonly is: "oxygen"; readonly oxygen: Oxygen }
  | { readonly is: "consciousness"; readonly level: Consciousness }
  | { readonly is: "sex"; readonly sex: Sex }
  | { readonly is: "age-unit"; readonly unit: AgeUnit }
  | { readonly is: "age-word"; readonly amount: number; readonly unit: AgeUnit }
  | { readonly is: "duration"; readonly unit: DurationUnit }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "onset"; readonly hours: number }
  | { readonly is: "plain" };

/** A state of the automaton over tokens: where each token leads, and what has been read when it ends here. */
export type State = { readonly id: number; readonly next: Map<string, State[]>; senses: Sense[] | undefined };

export type CompiledLexicon = {
  readonly root: State;
  /** Latin words of at least six letters, by themselves and with each letter left out: for one wrong letter. */
  readonly spellings: ReadonlyMap<string, readonly string[]>;
  readonly words: ReadonlySet<string>;
};

/** Puts all lexicons into one automaton, so that every language reads every note. */
export function compileLexicons(lexicons: readonly Lexicon[]): CompiledLexicon {
  const builder = new Builder();
  for (const lexicon of lexicons) {
    for (const [term, sense] of senses(lexicon)) builder.add(term, sense, lexicon.language);
  }
  return { root: builder.root, words: builder.words, spellings: spellingsOf(builder.words) };
}

class Builder {
  readonly words = new Set<string>();
  #states = 0;
  readonly root = this.#state();

  #state(): State {
    return { id: this.#states++, next: new Map(), senses: undefined };
  }

  add(term: string, sense: Sense, language: Lexicon["language"]): void {
    let frontier: readonly State[] = [this.root];
    const places = parsePattern(term);
    const isPlain = places.every((texts) => texts.length === 1);
    for (const texts of places) frontier = this.#addPlace(frontier, texts, language, isPlain);
    for (const state of frontier) {
      if (state === this.root) continue;
      state.senses ??= [];
      if (!state.senses.some((known) => sameSense(known, sense))) state.senses.push(sense);
    }
  }

  /** Leads from every state of the frontier over one of the texts; over an empty text it stays. */
  #addPlace(
    frontier: readonly State[],
    texts: readonly string[],
    language: Lexicon["language"],
    isPlain: boolean,
  ): readonly State[] {
    const rows = texts.map((text) => tokenize(foldWords(text)).map((token) => token.text));
    if (isPlain)
      return [
        (rows[0] ?? []).reduce(
          (state, token) => this.#shared(state, token, language),
          frontier[0] ?? this.root,
        ),
      ];
    const out = this.#state();
    let mayBeEmpty = false;
    for (const row of rows) {
      let from = frontier;
      row.forEach((token, at) => {
        const to = at === row.length - 1 ? out : this.#state();
        for (const state of from) this.#link(state, token, to, language);
        from = [to];
      });
      mayBeEmpty ||= row.length === 0;
    }
    return mayBeEmpty ? [...frontier, out] : [out];
  }

  /** Plain terms share their beginnings, as in a trie. */
  #shared(from: State, token: string, language: Lexicon["language"]): State {
    const known = from.next.get(token)?.find((state) => this.#trie.has(state));
    if (known) return known;
    const to = this.#state();
    this.#trie.add(to);
    this.#link(from, token, to, language);
    return to;
  }

  readonly #trie = new Set<State>();

  #link(from: State, token: string, to: State, language: Lexicon["language"]): void {
    for (const form of formsOf(token, language)) {
      this.words.add(form);
      const targets = from.next.get(form);
      if (!targets) from.next.set(form, [to]);
      else if (!targets.includes(to)) targets.push(to);
    }
  }
}

function* senses(lexicon: Lexicon): Generator<[string, Sense]> {
  const each = function* (terms: Terms, sense: Sense): Generator<[string, Sense]> {
    for (const term of terms) yield [term, sense];
  };
  for (const [concept, terms] of entries(lexicon.terms)) yield* each(terms ?? [], { is: "concept", concept });
  for (const [site, terms] of entries(lexicon.sites)) yield* each(terms, { is: "site", site });
  for (const [quality, terms] of entries(lexicon.qualities)) yield* each(terms, { is: "quality", quality });
  for (const [side, terms] of entries(lexicon.sides)) yield* each(terms, { is: "side", side });
  for (const status of ["denied", "history", "family", "conditional", "suspected", "resolved"] as const) {
    for (const reach of ["before", "after"] as const) {
      for (const term of lexicon.cues[status][reach]) {
        const crossesCommas = lexicon.strongDenials?.includes(term) ?? true;
        yield [term, { is: "cue", status, reach, crossesCommas }];
      }
    }
  }
  yield* each(lexicon.cues.affirmed, { is: "affirmed" });
  yield* each(lexicon.cues.neutral, { is: "neutral" });
  yield* each(lexicon.informants, { is: "informant" });
  for (const [section, terms] of entries(lexicon.sections)) yield* each(terms, { is: "section", section });
  for (const [label, terms] of entries(lexicon.labels)) yield* each(terms, { is: "label", label });
  for (const [oxygen, terms] of entries(lexicon.oxygen)) yield* each(terms, { is: "oxygen", oxygen });
  for (const [level, terms] of entries(lexicon.consciousness))
    yield* each(terms, { is: "consciousness", level });
  for (const [sex, terms] of entries(lexicon.sexes)) yield* each(terms, { is: "sex", sex });
  for (const [unit, terms] of entries(lexicon.ageUnits)) yield* each(terms, { is: "age-unit", unit });
  for (const { term, amount, unit } of lexicon.ageWords) yield [term, { is: "age-word", amount, unit }];
  for (const [unit, terms] of entries(lexicon.durations)) yield* each(terms, { is: "duration", unit });
  for (const { term, value } of lexicon.numbers) yield [term, { is: "number", value }];
  for (const { term, hours } of lexicon.onsetWords) yield [term, { is: "onset", hours }];
  yield* each(lexicon.plain, { is: "plain" });
}

function entries<K extends string, V>(record: { readonly [key in K]?: V }): [K, V][] {
  return Object.entries(record) as [K, V][];
}

/** Whether two senses say the same. */
export function sameSense(a: Sense, b: Sense): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

const latin = /^[a-z]{3,}$/;

/** A word, and its regular plural. */
function formsOf(token: string, language: Lexicon["language"]): readonly string[] {
  return language !== "zh-Hant" && latin.test(token) ? [token, pluralOf(token, language)] : [token];
}

function pluralOf(word: string, language: Lexicon["language"]): string {
  if (language === "es")
    return /[aeiou]$/.test(word)
      ? `${word}s`
      : /z$/.test(word)
        ? `${word.slice(0, -1)}ces`
        : /s$/.test(word)
          ? word
          : `${word}es`;
  if (/(s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

const shortestCorrectable = 6;

function spellingsOf(words: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  const add = (key: string, word: string) => {
    const list = spellings.get(key);
    if (list) list.push(word);
    else spellings.set(key, [word]);
  };
  for (const word of words) {
    if (word.length < shortestCorrectable || !/^[a-z]+$/.test(word)) continue;
    add(word, word);
    for (let at = 1; at < word.length; at++) add(word.slice(0, at) + word.slice(at + 1), word);
  }
  return spellings;
}

/** The known word that differs from this one by one letter after the first, if there is just one such. */
export function correctSpelling(word: string, lexicon: CompiledLexicon): string | undefined {
  if (word.length < shortestCorrectable || lexicon.words.has(word) || !/^[a-z]+$/.test(word))
    return undefined;
  let found: string | undefined;
  const consider = (key: string) => {
    for (const candidate of lexicon.spellings.get(key) ?? []) {
      if (candidate === found || !isOneEditAway(word, candidate)) continue;
      if (found !== undefined) return false;
      found = candidate;
    }
    return true;
  };
  if (!consider(word)) return undefined;
  for (let at = 1; at < word.length; at++) {
    if (!consider(word.slice(0, at) + word.slice(at + 1))) return undefined;
  }
  return found;
}

/** One letter missing, added, changed, or two neighbours swapped. */
function isOneEditAway(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = endA - from;
  const restB = endB - from;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
