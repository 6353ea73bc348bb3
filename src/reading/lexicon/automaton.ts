import { foldWords } from "../fold.ts";
import { isContraction, tokenize } from "../tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { parsePattern } from "./pattern.ts";
import { formsOf } from "./plurals.ts";
import { sensesOf, type Sense } from "./senses.ts";
import { shortestCorrectable, Spelling } from "./spelling.ts";

/** A state of the automaton over tokens: where each token leads, and what has been read when it ends here. */
export type State = { readonly id: number; readonly next: Map<string, State[]>; readonly senses: Sense[] };

/** A folded term that is not yet built into states. */
type Entry = { readonly pattern: string; readonly sense: Sense; readonly language: Lexicon["language"] };

/**
 * All lexicons as one automaton, so that every language reads every note. Terms are only sorted by their first word at
 * first; the states behind a word are built when a note contains it, since few of the many words ever come.
 */
export class Automaton {
  /** Which lexicon a sense is from. */
  readonly languageOf = new WeakMap<Sense, Lexicon["language"]>();
  readonly #terms: { readonly language: Lexicon["language"]; readonly patterns: readonly string[] }[] = [];
  readonly #entries = new Map<string, Entry[]>();
  readonly #starts = new Map<string, readonly State[]>();
  #spelling: Spelling | undefined;
  #states = 0;
  readonly #shared = new WeakSet<State>();

  constructor(lexicons: readonly Lexicon[]) {
    for (const lexicon of lexicons) {
      const { language } = lexicon;
      const formsOfToken = new Map<string, readonly string[]>();
      for (const [terms, sense] of sensesOf(lexicon)) {
        this.languageOf.set(sense, language);
        // Folding is costly by the call, so a list is folded as one text.
        const patterns = foldWords(terms.join("\n")).split("\n");
        this.#terms.push({ language, patterns });
        for (const pattern of patterns) {
          for (const token of firstTokens(pattern)) {
            const forms = formsOfToken.get(token) ?? formsOf(token, language);
            formsOfToken.set(token, forms);
            for (const form of forms) this.#sort(form, { pattern, sense, language });
          }
        }
      }
    }
  }

  /** The known word that a misspelt one means, if there is just one such. */
  correct(word: string): string | undefined {
    if (word.length < shortestCorrectable) return undefined;
    this.#spelling ??= new Spelling(
      this.#terms.flatMap(({ language, patterns }) => wordsOf(patterns, language)),
    );
    return this.#spelling.correct(word);
  }

  /** The states that a term's first token leads to. */
  start(token: string): readonly State[] {
    let states = this.#starts.get(token);
    if (!states) {
      states = this.#build(token);
      if (states.length > 0) this.#starts.set(token, states);
    }
    return states;
  }

  #sort(form: string, entry: Entry): void {
    const list = this.#entries.get(form);
    if (list) list.push(entry);
    else this.#entries.set(form, [entry]);
  }

  #build(token: string): readonly State[] {
    const root = this.#state();
    for (const entry of this.#entries.get(token) ?? []) this.#add(root, entry);
    return root.next.get(token) ?? [];
  }

  #state(): State {
    return { id: this.#states++, next: new Map(), senses: [] };
  }

  #add(root: State, { pattern, sense, language }: Entry): void {
    const places = parsePattern(pattern);
    const isPlain = places.every((texts) => texts.length === 1);
    let frontier: readonly State[] = [root];
    for (const texts of places) {
      const rows = texts.map((text) => tokenize(text).map((token) => token.text));
      frontier = isPlain
        ? this.#extend(frontier, rows[0] ?? [], language)
        : this.#branch(frontier, rows, language);
    }
    for (const state of frontier)
      if (state !== root && !state.senses.includes(sense)) state.senses.push(sense);
  }

  /** Plain terms share their beginnings. */
  #extend(
    frontier: readonly State[],
    row: readonly string[],
    language: Lexicon["language"],
  ): readonly State[] {
    return frontier.map((state) =>
      row.reduce((from, token) => {
        const known = from.next.get(token)?.find((to) => this.#shared.has(to));
        if (known) return known;
        const to = this.#state();
        this.#shared.add(to);
        link(from, token, to, language);
        return to;
      }, state),
    );
  }

  /** Leads from every state of the frontier over one of the rows; over an empty row it stays. */
  #branch(
    frontier: readonly State[],
    rows: readonly (readonly string[])[],
    language: Lexicon["language"],
  ): readonly State[] {
    const out = this.#state();
    for (const row of rows) {
      let from = frontier;
      row.forEach((token, at) => {
        const to = at === row.length - 1 ? out : this.#state();
        for (const state of from) link(state, token, to, language);
        from = [to];
      });
    }
    return rows.some((row) => row.length === 0) ? [...frontier, out] : [out];
  }
}

function link(from: State, token: string, to: State, language: Lexicon["language"]): void {
  for (const form of formsOf(token, language)) {
    const targets = from.next.get(form);
    if (!targets) from.next.set(form, [to]);
    else if (!targets.includes(to)) targets.push(to);
  }
}

/** A word that nothing is glued to, or one Chinese character: what most terms begin with. */
const easyStart = /^(?:([a-z]+)(?=[\0-`|-\x7f]|$)|\p{Script=Han})/u;

/** A group without groups in it that stands by itself. */
const easyGroup = /^\{([^{}]*)\} /;

/** The tokens that a term may begin with; the common cases need neither parser nor tokenizer. */
function firstTokens(pattern: string): readonly string[] {
  const easy = easyStart.exec(pattern)?.[0];
  if (easy !== undefined && !isContraction(easy)) return [easy];
  const [group, inside] = easyGroup.exec(pattern) ?? [];
  if (group === undefined || inside === undefined) return parsedFirstTokens(pattern);
  const texts = inside.split("|");
  const rest = texts.some((text) => text.trim() === "") ? pattern.slice(group.length) : "";
  return [...new Set([...texts, rest].flatMap((text) => firstTokens(text.trim())))];
}

function parsedFirstTokens(pattern: string): readonly string[] {
  const tokens = new Set<string>();
  for (const texts of parsePattern(pattern)) {
    const firsts = texts.map((text) => tokenize(text)[0]?.text);
    for (const token of firsts) if (token !== undefined) tokens.add(token);
    if (!firsts.includes(undefined)) break;
  }
  return [...tokens];
}

/** A group that letters touch grows into words: only these terms need the parser for that. */
const glued = /[a-z]\{|\}[a-z{]/;

/** The long words of terms, with their plurals. */
function wordsOf(patterns: readonly string[], language: Lexicon["language"]): readonly string[] {
  const text = patterns
    .map((each) => (glued.test(each) ? parsePattern(each).flat().join(" ") : each))
    .join("\n");
  const words = new Set(text.match(/[a-z]{6,}/g));
  return [...words].flatMap((word) => formsOf(word, language));
}
