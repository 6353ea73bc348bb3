import type { Span } from "../../domain/note.ts";
import { type Folded, fold } from "../../reading/fold.ts";
import { type Token, tokenize } from "../../reading/tokens.ts";

/** A note's words, laid out once to look statements up in. */
export class NoteWords {
  readonly #folded: Folded;
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    this.#folded = fold(text);
    this.#tokens = words(this.#folded.text);
  }

  /** Where the note says exactly this, but for case, accents, width, space and punctuation; the first place. */
  quote(statement: string): Span | undefined {
    const wanted = words(fold(statement).text);
    if (wanted.length === 0) return undefined;
    const last = this.#tokens.length - wanted.length;
    for (let at = 0; at <= last; at++) {
      if (wanted.every(({ text }, offset) => this.#tokens[at + offset]?.text === text)) {
        return this.#spanOf(at, at + wanted.length);
      }
    }
    return undefined;
  }

  /**
   * Where the note says what a statement says: its exact words, or else each run of them, when these carry at least
   * `leastShare` of the statement's content. Empty when the note does not support it.
   */
  support(statement: string): readonly Span[] {
    const exact = this.quote(statement);
    if (exact) return [exact];
    const wanted = words(fold(statement).text).filter(isContent);
    const found = wanted.filter(({ text }) => this.#has(text));
    const share = weightOf(found) / Math.max(1, weightOf(wanted));
    return share >= leastShare ? this.#runsOf(new Set(found.map(({ text }) => text))) : [];
  }

  /** Whether the note has this number, as `38.5` or `38,5`. */
  hasNumber(number: string): boolean {
    const value = numberOf(number);
    return this.#tokens.some(({ kind, text }) => kind === "number" && numberOf(text) === value);
  }

  #has(word: string): boolean {
    return this.#tokens.some(({ text }) => text === word);
  }

  /** The stretches of the note that are made of these words. */
  #runsOf(wanted: ReadonlySet<string>): readonly Span[] {
    const spans: Span[] = [];
    let from: number | undefined;
    for (let at = 0; at <= this.#tokens.length; at++) {
      const token = this.#tokens[at];
      if (token && wanted.has(token.text)) from ??= at;
      else if (from !== undefined) {
        spans.push(this.#spanOf(from, at));
        from = undefined;
      }
    }
    return spans;
  }

  #spanOf(from: number, to: number): Span {
    const first = this.#tokens[from]?.start ?? 0;
    const last = (this.#tokens[to - 1]?.end ?? 1) - 1;
    return { start: this.#folded.starts[first] ?? 0, end: this.#folded.ends[last] ?? 0 };
  }
}

/** Below this share of its content in the note, a statement is the model's own. */
const leastShare = 0.6;

function words(folded: string): readonly Token[] {
  return tokenize(folded).filter(({ kind }) => kind === "word" || kind === "number" || kind === "han");
}

/** Short words of all three languages carry nothing that a note could support. */
function isContent({ kind, text }: Token): boolean {
  return kind !== "word" || text.length > 3 || /^[a-z]{2,3}$/u.test(text) ? !functionWords.has(text) : false;
}

const functionWords = new Set(
  (
    "the and with for from has had have was were are his her its not but this that who she him they out off per " +
    "patient presents presenting reports history due likely possible suggests suggestive consistent " +
    "con por para los las una del que sin sus hay paciente presenta refiere desde como muy " +
    "of in on at to is an no or by be as it he el la de en un es al se lo su ya"
  ).split(" "),
);

function weightOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + text.length, 0);
}

/** A number as the note's own writing or the answer's may have it. */
export function numberOf(text: string): number {
  return Number(text.replace(",", "."));
}
