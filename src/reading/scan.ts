import { kindOf, type ConceptId } from "../domain/concepts.ts";
import type { Language } from "../domain/note.ts";
import type { Automaton, State } from "./lexicon/automaton.ts";
import type { Sense } from "./lexicon/senses.ts";
import type { Token } from "./tokens.ts";

/** A term found: tokens `from` to `to` (exclusive) and everything it may mean. */
export type Hit = {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
  /** The languages that have this term. */
  readonly languages: ReadonlySet<Language>;
  /** Modifiers that stand inside the term. */
  readonly modifiers: readonly Modifier[];
};

type Modifier = { readonly concept: ConceptId; readonly from: number; readonly to: number };
type Found = {
  readonly to: number;
  readonly senses: readonly Sense[];
  readonly languages: ReadonlySet<Language>;
};

/** The hit that covers each token, if any. */
export type HitsByToken = readonly (Hit | undefined)[];

/** Spreads hits over their tokens. */
export function hitsByToken(tokenCount: number, hits: readonly Hit[]): HitsByToken {
  const byToken = new Array<Hit | undefined>(tokenCount).fill(undefined);
  for (const hit of hits) byToken.fill(hit, hit.from, hit.to);
  return byToken;
}

/** States of the automaton that a row of tokens reaches together, worked out when a note first leads there. */
type Reached = {
  readonly states: readonly State[];
  readonly next: Map<string, Reached>;
  readonly senses: readonly Sense[];
  readonly languages: ReadonlySet<Language>;
};

const none: readonly State[] = [];
const noModifiers: readonly Modifier[] = [];

/** Beyond so many, what was worked out is forgotten, so that hostile notes cannot fill the memory. */
const mostReached = 60_000;

/** Finds the terms of the lexicons in the tokens of a note. */
export class Scanner {
  readonly #automaton: Automaton;
  /** By the ids of their states; by the token where a term starts. */
  readonly #known = new Map<string, Reached>();

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
  }

  /** The longest known term at each place, left to right, without overlap. */
  scan(tokens: readonly Token[]): readonly Hit[] {
    if (this.#known.size > mostReached) this.#known.clear();
    const texts = tokens.map((token) =>
      token.kind === "word" ? (this.#automaton.correct(token.text) ?? token.text) : token.text,
    );
    const hits: Hit[] = [];
    for (let at = 0; at < tokens.length;) {
      const found = this.#longestFrom(at, tokens, texts);
      if (found) hits.push({ from: at, ...found, modifiers: this.#modifiersIn(at, found, tokens, texts) });
      at = found ? found.to : at + 1;
    }
    return hits;
  }

  #longestFrom(
    from: number,
    tokens: readonly Token[],
    texts: readonly string[],
    end = tokens.length,
  ): Found | undefined {
    const reached = this.#start(texts[from] ?? "");
    return reached && this.#longest(reached, from + 1, tokens, texts, end);
  }

  /** The longest end of a term from here on. */
  #longest(
    reached: Reached,
    at: number,
    tokens: readonly Token[],
    texts: readonly string[],
    end: number,
  ): Found | undefined {
    let best: Found | undefined =
      reached.senses.length > 0
        ? { to: at, senses: reached.senses, languages: reached.languages }
        : undefined;
    if (at >= end) return best;
    const next = this.#follow(reached, texts[at] ?? "");
    const further = next && this.#longest(next, at + 1, tokens, texts, end);
    if (further) best = further;
    // "short-of-breath", "abd. pain": a hyphen, or the dot of a short form, may stand between words.
    const over = at + 1 < end && isJoint(at, tokens) ? this.#follow(reached, texts[at + 1] ?? "") : undefined;
    const beyond = over && this.#longest(over, at + 2, tokens, texts, end);
    return beyond && (!best || beyond.to > best.to) ? beyond : best;
  }

  /** Words inside a term that tell how it is: "sudden blindness" is sudden, too. */
  #modifiersIn(
    from: number,
    found: Found,
    tokens: readonly Token[],
    texts: readonly string[],
  ): readonly Modifier[] {
    if (found.to - from < 2 || !found.senses.some(isProblem)) return noModifiers;
    const modifiers: Modifier[] = [];
    for (let at = from; at < found.to; at++) {
      const inner = this.#longestFrom(at, tokens, texts, found.to);
      if (!inner || (at === from && inner.to === found.to)) continue;
      for (const sense of inner.senses) {
        if (sense.is === "concept" && kindOf(sense.concept) === "modifier") {
          modifiers.push({ concept: sense.concept, from: at, to: inner.to });
        }
      }
    }
    return modifiers;
  }

  #start(token: string): Reached | undefined {
    const known = this.#known.get(token);
    if (known) return known;
    const states = this.#automaton.start(token);
    if (states.length === 0) return undefined;
    const reached = this.#reach(states);
    this.#known.set(token, reached);
    return reached;
  }

  #follow(reached: Reached, token: string): Reached | undefined {
    const known = reached.next.get(token);
    if (known || !leadsOn(reached.states, token)) return known;
    // A word that leads nowhere is not kept: there is no end of such words.
    const targets = new Set<State>();
    for (const state of reached.states)
      for (const target of state.next.get(token) ?? none) targets.add(target);
    const next = this.#reach([...targets]);
    reached.next.set(token, next);
    return next;
  }

  #reach(states: readonly State[]): Reached {
    const key = `#${states
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(" ")}`;
    let reached = this.#known.get(key);
    if (!reached) {
      const all = states.flatMap((state) => state.senses);
      const senses = new Map(all.map((sense) => [JSON.stringify(sense), sense]));
      const languages = new Set(all.flatMap((sense) => this.#automaton.languageOf.get(sense) ?? []));
      reached = { states, next: new Map(), senses: [...senses.values()], languages };
      this.#known.set(key, reached);
    }
    return reached;
  }
}

function leadsOn(states: readonly State[], token: string): boolean {
  for (const state of states) if (state.next.has(token)) return true;
  return false;
}

function isProblem(sense: Sense): boolean {
  return sense.is === "concept" && kindOf(sense.concept) !== "modifier";
}

function isJoint(at: number, tokens: readonly Token[]): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!mark || !before || !after || after.kind === "newline") return false;
  if (mark.text === "-")
    return before.kind === "word" && mark.start === before.end && after.start === mark.end;
  // "leg. Injury: no" are two sentences, "Abd. pain" is one term.
  return (
    mark.text === "." &&
    before.kind === "word" &&
    before.text.length <= 4 &&
    after.kind === "word" &&
    !after.isCapital
  );
}
