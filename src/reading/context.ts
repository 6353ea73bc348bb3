import type { Span } from "../domain/note.ts";
import type { Folded } from "./fold.ts";
import type { LabelId, Sense } from "./lexicon/senses.ts";
import { spanOf } from "./mentions.ts";
import type { Hit, HitsByToken } from "./scan.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const none: readonly LabelId[] = [];

/** The labels among the senses of a term; terms come back in every note. */
const labelsOf = new WeakMap<readonly Sense[], readonly LabelId[]>();

/** A note taken apart, as the readers of numbers and persons walk over it. */
export class Context {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly sentences: readonly Sentence[];
  readonly #folded: Folded;
  readonly #hitAt: HitsByToken;
  readonly #excluded: ReadonlySet<number>;
  /** The tokens, in order, where a number, a time or an age may begin. */
  readonly amountPlaces: readonly number[];

  constructor(
    tokens: readonly Token[],
    hits: readonly Hit[],
    sentences: readonly Sentence[],
    hitAt: HitsByToken,
    folded: Folded,
  ) {
    this.tokens = tokens;
    this.hits = hits;
    this.sentences = sentences;
    this.#folded = folded;
    this.#hitAt = hitAt;
    this.#excluded = excludedTokens(sentences, hits);
    this.amountPlaces = placesOfAmounts(tokens, hits);
    this.isChinese = tokens.some(({ kind }) => kind === "han");
  }

  /** Whether the note is written in Chinese, at least in part. */
  readonly isChinese: boolean;

  /** The hit that covers a token. */
  hitAt(at: number): Hit | undefined {
    return this.#hitAt[at];
  }

  /** Whether the token stands in advice, another person's or a conditional sentence: "return if temp > 38". */
  isExcluded(at: number): boolean {
    return this.#excluded.has(at);
  }

  span(from: number, to: number): Span {
    return spanOf(from, to, this.tokens, this.#folded);
  }

  /** The value of a number token, decimal comma or point. */
  numberAt(at: number): number | undefined {
    const token = this.tokens[at];
    return token?.kind === "number" ? Number(token.text.replace(",", ".")) : undefined;
  }

  textAt(at: number): string {
    return this.tokens[at]?.text ?? "";
  }

  /** Whether two tokens stand without space between them. */
  touches(at: number): boolean {
    const token = this.tokens[at];
    const next = this.tokens[at + 1];
    return token !== undefined && next !== undefined && token.end === next.start;
  }

  /** The first sense of that kind at a token, if its hit starts or ends there. */
  sense<K extends Sense["is"]>(at: number, is: K): Extract<Sense, { is: K }> | undefined {
    const sense = this.#hitAt[at]?.senses.find((candidate) => candidate.is === is);
    return sense as Extract<Sense, { is: K }> | undefined;
  }

  /** Whether any term of the note is this label. */
  hasLabel(label: LabelId): boolean {
    return this.hits.some(({ senses }) =>
      senses.some((sense) => sense.is === "label" && sense.label === label),
    );
  }

  labelsAt(at: number): readonly LabelId[] {
    const hit = this.#hitAt[at];
    if (!hit) return none;
    let labels = labelsOf.get(hit.senses);
    if (!labels) {
      labels = hit.senses.flatMap((sense) => (sense.is === "label" ? [sense.label] : []));
      labelsOf.set(hit.senses, labels);
    }
    return labels;
  }
}

function placesOfAmounts(tokens: readonly Token[], hits: readonly Hit[]): readonly number[] {
  const places = new Set<number>();
  tokens.forEach(({ kind }, at) => {
    if (kind === "number") places.add(at);
  });
  for (const { from, senses } of hits) {
    if (senses.some(({ is }) => is === "number" || is === "onset" || is === "age-word")) places.add(from);
  }
  return [...places].sort((a, b) => a - b);
}

function excludedTokens(sentences: readonly Sentence[], hits: readonly Hit[]): ReadonlySet<number> {
  const excluded = new Set<number>();
  let nextHit = 0;
  for (const { from, to, section } of sentences) {
    let start = section === "advice" || section === "family" ? from : Infinity;
    for (; nextHit < hits.length; nextHit++) {
      const hit = hits[nextHit];
      if (!hit || hit.from >= to) break;
      const isConditional = hit.senses.some(
        (sense) => sense.is === "cue" && sense.reach === "before" && sense.status === "conditional",
      );
      if (isConditional) start = Math.min(start, hit.from);
    }
    for (let at = start; at < to; at++) excluded.add(at);
  }
  return excluded;
}
