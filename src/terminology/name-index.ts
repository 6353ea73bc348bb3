import { skeleton } from "./words.ts";

/** Where a name comes from. */
export type NameKind = "title" | "inclusion" | "common" | "added";
const nameKinds: readonly NameKind[] = ["title", "inclusion", "common", "added"];

/** Words that many titles have for order, not for meaning: they weigh little in how much of a name was asked for. */
const light = new Set(
  "unspecified other initial encounter not elsewhere classified specified nos nec with without due disease disorder".split(
    " ",
  ),
);
const lightShare = 0.3;

/** Gathers names word by word; `done` gives the index. */
export class NameIndexBuilder {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #entries: number[] = [];
  readonly #kinds: number[] = [];
  readonly #starts: number[] = [];
  readonly #flat: number[] = [];

  /** A number for each word, the same for the same word. */
  idsOf(words: readonly string[]): readonly number[] {
    return words.map((text) => {
      let id = this.#ids.get(text);
      if (id === undefined) {
        id = this.#words.length;
        this.#ids.set(text, id);
        this.#words.push(text);
      }
      return id;
    });
  }

  /** A name of an entry; each word once. */
  add(entry: number, kind: NameKind, ...words: readonly (readonly number[])[]): void {
    const start = this.#flat.length;
    this.#entries.push(entry);
    this.#kinds.push(nameKinds.indexOf(kind));
    this.#starts.push(start);
    for (const ids of words) {
      for (const id of ids) if (!this.#flat.includes(id, start)) this.#flat.push(id);
    }
  }

  done(): NameIndex {
    return new NameIndex(
      this.#words,
      this.#entries,
      this.#kinds,
      [...this.#starts, this.#flat.length],
      this.#flat,
    );
  }
}

/** Names by their words: for each word, the names that have it. */
export class NameIndex {
  readonly entries: Uint32Array;
  /** How much all words of a name weigh together. */
  readonly weights: Float32Array;
  readonly #kinds: Uint8Array;
  /** In alphabetical order; a word's number is its place here. */
  readonly #words: readonly string[];
  readonly #starts: Uint32Array;
  readonly #postings: Uint32Array;
  readonly #bySkeleton: ReadonlyMap<string, readonly number[]>;

  constructor(
    words: readonly string[],
    entries: readonly number[],
    kinds: readonly number[],
    starts: readonly number[],
    flat: readonly number[],
  ) {
    const order = words.map((_, id) => id).sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1));
    const place = new Uint32Array(words.length);
    for (const [at, id] of order.entries()) place[id] = at;
    this.#words = order.map((id) => words[id] ?? "");
    this.entries = Uint32Array.from(entries);
    this.#kinds = Uint8Array.from(kinds);

    const first = new Uint32Array(words.length + 1);
    for (const id of flat) {
      const next = (place[id] ?? 0) + 1;
      first[next] = (first[next] ?? 0) + 1;
    }
    for (let at = 1; at < first.length; at++) first[at] = (first[at] ?? 0) + (first[at - 1] ?? 0);
    this.#starts = first.slice();
    this.#postings = new Uint32Array(flat.length);
    this.weights = new Float32Array(entries.length);
    const weightOf = this.#words.map((text, at) => this.rarity(at) * (light.has(text) ? lightShare : 1));
    for (let name = 0; name < entries.length; name++) {
      let weight = 0;
      for (let at = starts[name] ?? 0; at < (starts[name + 1] ?? 0); at++) {
        const id = place[flat[at] ?? 0] ?? 0;
        const slot = first[id] ?? 0;
        this.#postings[slot] = name;
        first[id] = slot + 1;
        weight += weightOf[id] ?? 0;
      }
      this.weights[name] = weight;
    }

    const bySkeleton = new Map<string, number[]>();
    for (const [at, text] of this.#words.entries()) {
      if (text.length < 4 || !/^[a-z]+$/.test(text)) continue;
      const key = skeleton(text);
      const list = bySkeleton.get(key);
      if (list) list.push(at);
      else bySkeleton.set(key, [at]);
    }
    this.#bySkeleton = bySkeleton;
  }

  get size(): number {
    return this.entries.length;
  }

  get words(): readonly string[] {
    return this.#words;
  }

  kind(name: number): NameKind {
    return nameKinds[this.#kinds[name] ?? 0] ?? "title";
  }

  word(at: number): string {
    return this.#words[at] ?? "";
  }

  /** How telling a word is: the logarithm of how few names have it. */
  rarity(at: number): number {
    const names = (this.#starts[at + 1] ?? 0) - (this.#starts[at] ?? 0);
    return Math.log(1 + this.size / Math.max(1, names));
  }

  /** The names that have a word. */
  namesWith(at: number): Uint32Array {
    return this.#postings.subarray(this.#starts[at] ?? 0, this.#starts[at + 1] ?? 0);
  }

  find(text: string): number | undefined {
    const at = this.#firstFrom(text);
    return this.#words[at] === text ? at : undefined;
  }

  /** The words that begin so, as a range. */
  withPrefix(text: string): readonly [from: number, to: number] {
    return [this.#firstFrom(text), this.#firstFrom(`${text}\u{10ffff}`)];
  }

  alike(text: string): readonly number[] {
    return this.#bySkeleton.get(skeleton(text)) ?? [];
  }

  #firstFrom(text: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? "") < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
