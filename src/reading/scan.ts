import type { Automaton, State } from "./lexicon/automaton.ts";
import type { Sense } from "./lexicon/senses.ts";
import type { Token } from "./tokens.ts";

/** A term found: tokens `from` to `to` (exclusive) and everything it may mean. */
export type Hit = { readonly from: number; readonly to: number; readonly senses: readonly Sense[] };

/** States of the automaton that a row of tokens reaches together, worked out when a note first leads there. */
type Reached = {
  readonly states: readonly State[];
  readonly next: Map<string, Reached>;
  readonly senses: readonly Sense[];
};

const none: readonly State[] = [];

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
    const { spelling } = this.#automaton;
    const texts = tokens.map((token) =>
      token.kind === "word" ? (spelling.correct(token.text) ?? token.text) : token.text,
    );
    const hits: Hit[] = [];
    for (let at = 0; at < tokens.length;) {
      const hit = this.#longestFrom(at, tokens, texts);
      if (hit) hits.push(hit);
      at = hit ? hit.to : at + 1;
    }
    return hits;
  }

  #longestFrom(from: number, tokens: readonly Token[], texts: readonly string[]): Hit | undefined {
    let reached = this.#start(texts[from] ?? "");
    if (!reached) return undefined;
    let at = from + 1;
    let best: Hit | undefined =
      reached.senses.length > 0 ? { from, to: at, senses: reached.senses } : undefined;
    while (at < tokens.length) {
      const next: Reached | undefined = this.#follow(reached, texts[at] ?? "");
      if (next) {
        reached = next;
        at++;
        if (reached.senses.length > 0) best = { from, to: at, senses: reached.senses };
        // "short-of-breath", "abd. pain": a hyphen, or the dot of a short form, may stand between words.
      } else if (isJoint(at, tokens)) at++;
      else break;
    }
    return best;
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
    if (known) return known;
    // A word that leads nowhere is not kept: there is no end of such words.
    const targets = reached.states.flatMap((state) => state.next.get(token) ?? none);
    if (targets.length === 0) return undefined;
    const next = this.#reach(targets.length === 1 ? targets : [...new Set(targets)]);
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
      const senses = new Map(
        states.flatMap((state) => state.senses).map((sense) => [JSON.stringify(sense), sense]),
      );
      reached = { states, next: new Map(), senses: [...senses.values()] };
      this.#known.set(key, reached);
    }
    return reached;
  }
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
