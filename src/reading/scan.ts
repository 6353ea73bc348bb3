import type { CompiledLexicon, Sense, State } from "./lexicon/compile.ts";
import { correctSpelling, sameSense } from "./lexicon/compile.ts";
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
  readonly #lexicon: CompiledLexicon;
  readonly #known = new Map<string, Reached>();
  #root: Reached;

  constructor(lexicon: CompiledLexicon) {
    this.#lexicon = lexicon;
    this.#root = this.#reach([lexicon.root]);
  }

  /** The longest known term at each place, left to right, without overlap. */
  scan(tokens: readonly Token[]): readonly Hit[] {
    if (this.#known.size > mostReached) this.#forget();
    const texts = tokens.map((token) =>
      token.kind === "word" ? (correctSpelling(token.text, this.#lexicon) ?? token.text) : token.text,
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
    let reached = this.#root;
    let best: Hit | undefined;
    let at = from;
    while (at < tokens.length) {
      const next = this.#follow(reached, texts[at] ?? "");
      if (next) {
        reached = next;
        at++;
        if (reached.senses.length > 0) best = { from, to: at, senses: reached.senses };
        // "short-of-breath", "abd. pain": a hyphen, or the dot of a short form, may stand between words.
      } else if (at > from && isJoint(at, tokens)) at++;
      else break;
    }
    return best;
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
    const key = states
      .map(({ id }) => id)
      .sort((a, b) => a - b)
      .join(" ");
    let reached = this.#known.get(key);
    if (!reached) {
      const senses = distinct(states.flatMap((state) => state.senses ?? []));
      reached = { states, next: new Map(), senses };
      this.#known.set(key, reached);
    }
    return reached;
  }

  #forget(): void {
    this.#known.clear();
    this.#root = this.#reach([this.#lexicon.root]);
  }
}

function distinct(senses: readonly Sense[]): readonly Sense[] {
  return senses.filter((sense, at) => senses.findIndex((other) => sameSense(other, sense)) === at);
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
