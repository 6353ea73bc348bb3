import type { Token } from "./engine.ts";

type Piece = { readonly start: number; readonly end: number; readonly tokens: readonly Token[] };
export type GatedText = { readonly text: string; readonly tokens: readonly Token[] };

/**
 * Lets text through once no stop text can begin in it. web-llm streams the beginning of a stop text before it knows
 * the rest, and cuts at the last of several.
 */
export class TextGate {
  readonly #stops: readonly string[];
  #text = "";
  #sentLength = 0;
  #held: Piece[] = [];

  constructor(stops: readonly string[]) {
    this.#stops = stops.filter((stop) => stop !== "");
  }

  /** Takes what came; returns what may go, undefined when that is nothing. */
  push(text: string, tokens: readonly Token[]): GatedText | undefined {
    const start = this.#text.length;
    this.#text += text;
    this.#held.push({ start, end: this.#text.length, tokens });
    const safeLength = this.#text.length - this.#undecidedLength();
    // A token without text stays until text follows: at the end it is the one that ended the answer.
    const lastSafe = this.#held.findLastIndex(({ start, end }) => end <= safeLength && end > start);
    if (lastSafe === -1) return undefined;
    const pieces = this.#held.splice(0, lastSafe + 1);
    return this.#take(this.#text.slice(0, pieces.at(-1)?.end), pieces);
  }

  /** Takes the whole text as web-llm has it in the end; returns what of it has not gone yet. */
  finish(wholeText: string): GatedText | undefined {
    const cuts = this.#stops.map((stop) => wholeText.indexOf(stop)).filter((at) => at !== -1);
    const text = wholeText.slice(0, Math.min(wholeText.length, ...cuts));
    return this.#take(
      text,
      this.#held.filter(({ start }) => start < text.length),
    );
  }

  #take(textUpToHere: string, pieces: readonly Piece[]): GatedText | undefined {
    const text = textUpToHere.slice(this.#sentLength);
    if (text === "") return undefined;
    this.#sentLength = textUpToHere.length;
    return { text, tokens: pieces.flatMap(({ tokens }) => tokens) };
  }

  /** How much of the end could be, or is, the beginning of a stop text. */
  #undecidedLength(): number {
    const undecided = this.#stops.map((stop) => {
      const at = this.#text.indexOf(stop, this.#sentLength);
      if (at !== -1) return this.#text.length - at;
      for (let length = Math.min(stop.length - 1, this.#text.length); length > 0; length--) {
        if (this.#text.endsWith(stop.slice(0, length))) return length;
      }
      return 0;
    });
    return Math.max(0, ...undecided);
  }
}
