import type { NameIndex } from "./name-index.ts";
import type { Slot } from "./query/query.ts";
import { isOneEditAway } from "./words.ts";

/** How well a word of a name is the one asked for. */
const quality = { same: 1, alike: 0.93, other: 0.9, begins: 0.88, misspelt: 0.72 } as const;
/** Below this share of what was asked for, a name is not meant. */
const leastAsked = 0.5;
/** How much it counts that a name says nothing else. */
const wholeName = 0.4;
const exactGain = 0.25;
const commonNameGain = 0.06;
/** Of a word that no name has: it counts, but what is known still finds something. */
const unknownRarity = 4;
/** As many as a mask has bits to spare. */
const mostSlots = 30;
const shortestPrefix = 2;
const shortestMisspelt = 4;

type Candidate = { readonly word: number; readonly quality: number };

/** Finds the names that say what was asked for; keeps its working space between searches. */
export class NameMatcher {
  readonly #names: NameIndex;
  readonly #scores: Float32Array;
  readonly #masks: Uint32Array;

  constructor(names: NameIndex) {
    this.#names = names;
    this.#scores = new Float32Array(names.size);
    this.#masks = new Uint32Array(names.size);
  }

  /** Tells every name that has enough of what was asked for, with how well it fits: 1 and more is all of it. */
  match(slots: readonly Slot[], tell: (name: number, text: number) => void): void {
    const names = this.#names;
    const touched: number[] = [];
    let asked = 0;
    for (const [bit, slot] of slots.slice(0, mostSlots).entries()) {
      const candidates = this.#candidatesFor(slot);
      const [first] = candidates;
      const rarity = first === undefined ? unknownRarity : names.rarity(first.word);
      asked += rarity;
      for (const { word, quality } of candidates) {
        // A word's own rarity counts, but no rarer one than what was typed.
        const gain = rarity * quality;
        for (const name of names.namesWith(word)) {
          const mask = this.#masks[name] ?? 0;
          if (mask & (1 << bit)) continue;
          if (mask === 0) touched.push(name);
          this.#masks[name] = mask | (1 << bit);
          this.#scores[name] = (this.#scores[name] ?? 0) + gain;
        }
      }
    }
    for (const name of touched) {
      const score = this.#scores[name] ?? 0;
      const share = score / asked;
      if (share >= leastAsked) {
        const whole = Math.min(1, score / Math.max(names.weights[name] ?? 1, 0.1));
        const exact = share > 0.92 && whole > 0.92 ? exactGain : 0;
        const common = names.kind(name) === "common" ? commonNameGain : 0;
        tell(name, share * share + wholeName * whole * share + exact + common);
      }
      this.#scores[name] = 0;
      this.#masks[name] = 0;
    }
  }

  /** The words that a slot may mean, best first. */
  #candidatesFor({ typed, others, isLast }: Slot): readonly Candidate[] {
    const names = this.#names;
    const found = new Map<number, number>();
    const offer = (word: number | undefined, value: number) => {
      if (word !== undefined && value > (found.get(word) ?? 0)) found.set(word, value);
    };
    const same = names.find(typed);
    offer(same, quality.same);
    for (const other of others) offer(names.find(other), quality.other);
    if (typed.length >= shortestMisspelt) {
      for (const word of names.alike(typed)) offer(word, quality.alike);
      for (const other of others)
        for (const word of names.alike(other)) offer(word, quality.alike * quality.other);
    }
    if (typed.length >= shortestPrefix) {
      const [from, to] = names.withPrefix(typed);
      for (let word = from; word < to; word++) {
        const share = typed.length / names.word(word).length;
        // Who is still typing may mean any of them; a finished word rarely another one.
        if (isLast || share > 0.6) offer(word, quality.begins * (0.7 + 0.3 * share));
      }
    }
    if (found.size === 0 && typed.length >= shortestMisspelt && /^[a-z]+$/.test(typed)) {
      for (const [word, text] of names.words.entries()) {
        if (text.length >= shortestMisspelt && isOneEditAway(typed, text)) offer(word, quality.misspelt);
      }
    }
    return [...found]
      .map(([word, value]) => ({ word, quality: value }))
      .sort((a, b) => b.quality - a.quality);
  }
}
