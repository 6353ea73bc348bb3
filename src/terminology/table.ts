import * as z from "zod/mini";
import { bareCode, dottedCode } from "./code-form.ts";
import { TerminologyError } from "./terminology-error.ts";

/** The notes of the tabular list, by the letter that make-table.py writes for each. */
export const noteKinds = {
  i: "inclusion",
  c: "includes",
  x: "excludes1",
  y: "excludes2",
  f: "code-first",
  u: "use-additional",
  a: "code-also",
  s: "seventh-character",
  n: "note",
} as const;
export type NoteKind = (typeof noteKinds)[keyof typeof noteKinds];
export type CodeNote = { readonly kind: NoteKind; readonly text: string };

const headSchema = z.object({
  format: z.literal(1),
  release: z.string(),
  codes: z.int(),
  billable: z.int(),
});

type Extension = { readonly character: string; readonly title: string };
type Extensions = readonly Extension[];

/** A category: what stands above it are chapters and blocks. */
const categoryDepth = 2;

/**
 * The tabular list in memory: one text, and for each entry where its line begins. Entries are numbered from 0 in the
 * order of the list, chapters and blocks among them; codes with a seventh character come after the code they extend.
 */
export class CodeTable {
  readonly release: string;
  readonly #text: string;
  readonly #sets: readonly Extensions[];
  /** Where the entry's line begins; with a seventh character, that of the code it extends. */
  readonly #lines: Uint32Array;
  readonly #depths: Uint8Array;
  readonly #parents: Int32Array;
  /** 1 + the place of the seventh character in its set; 0 for the list's own lines. */
  readonly #extended: Uint8Array;
  readonly #setOf: Int8Array;
  /** The first entry behind the entry's whole subtree. */
  readonly #ends: Uint32Array;
  readonly #codes: readonly string[];
  /** Entries that are codes, by their bare code. */
  readonly #sorted: Uint32Array;

  /** Throws TerminologyError `damaged` when the text is not a table, or not as long as it says. */
  constructor(text: string) {
    const head = headSchema.safeParse(parseJson(text.slice(0, text.indexOf("\n"))));
    if (!head.success) throw new TerminologyError("damaged", "no head");
    const { release, codes, billable } = head.data;
    const room = codes + 1000;
    const lines = new Uint32Array(room);
    const depths = new Uint8Array(room);
    const parents = new Int32Array(room);
    const extended = new Uint8Array(room);
    const setOf = new Int8Array(room).fill(-1);
    const bareCodes: string[] = [];
    const sets: Extensions[] = [];
    const path: number[] = [];
    const add = (line: number, depth: number, code: string) => {
      const entry = bareCodes.length;
      if (entry >= room) throw new TerminologyError("damaged", "more codes than it says");
      lines[entry] = line;
      depths[entry] = depth;
      parents[entry] = depth === 0 ? -1 : (path[depth - 1] ?? -1);
      path[depth] = entry;
      bareCodes.push(code);
      return entry;
    };
    for (let at = text.indexOf("\n") + 1; at > 0 && at < text.length; at = text.indexOf("\n", at) + 1) {
      const mark = text.charCodeAt(at);
      if (mark === plus) continue;
      if (mark === tilde) {
        sets.push(readExtensions(lineAt(text, at + 1)));
        continue;
      }
      const [name = "", , set] = lineAt(text, at).split("\t");
      const depth = mark - zero;
      const bare = depth < categoryDepth ? name.slice(1) : bareCode(name.slice(1));
      const entry = add(at, depth, bare);
      if (set === undefined) continue;
      setOf[entry] = Number(set);
      for (const [place, { character }] of (sets[Number(set)] ?? []).entries()) {
        extended[add(at, depth + 1, `${bare.padEnd(6, "X")}${character}`)] = place + 1;
      }
    }

    const size = bareCodes.length;
    const ends = new Uint32Array(size);
    for (let entry = size - 1; entry >= 0; entry--) {
      ends[entry] = Math.max(ends[entry] ?? 0, entry + 1);
      const parent = parents[entry] ?? -1;
      if (parent >= 0) ends[parent] = Math.max(ends[parent] ?? 0, ends[entry] ?? 0);
    }
    this.release = release;
    this.#text = text;
    this.#sets = sets;
    this.#lines = lines.slice(0, size);
    this.#depths = depths.slice(0, size);
    this.#parents = parents.slice(0, size);
    this.#extended = extended.slice(0, size);
    this.#setOf = setOf.slice(0, size);
    this.#ends = ends;
    this.#codes = bareCodes;
    this.#sorted = Uint32Array.from(bareCodes.keys())
      .filter((entry) => (depths[entry] ?? 0) >= categoryDepth)
      .sort((a, b) => compare(bareCodes[a] ?? "", bareCodes[b] ?? ""));
    const leaves = this.#sorted.filter((entry) => this.isBillable(entry)).length;
    if (this.#sorted.length !== codes || leaves !== billable) {
      throw new TerminologyError("damaged", `${this.#sorted.length} codes, ${leaves} of them billable`);
    }
  }

  /** How many entries there are, chapters and blocks among them. */
  get size(): number {
    return this.#codes.length;
  }

  /** The entry of a code, with or without dot, in any case. */
  find(code: string): number | undefined {
    const bare = bareCode(code);
    const entry = this.#sorted[this.#firstFrom(bare)];
    return entry !== undefined && this.#codes[entry] === bare ? entry : undefined;
  }

  /** Entries whose code begins so, in the order of codes. */
  *withPrefix(prefix: string): Generator<number> {
    const bare = bareCode(prefix);
    for (let at = this.#firstFrom(bare); ; at++) {
      const entry = this.#sorted[at];
      if (entry === undefined || !this.#codes[entry]?.startsWith(bare)) return;
      yield entry;
    }
  }

  /** The code as people write it; of a chapter its number, of a block its range. */
  code(entry: number): string {
    const bare = this.#codes[entry] ?? "";
    return this.isCode(entry) ? dottedCode(bare) : bare;
  }

  title(entry: number): string {
    const [, title = ""] = this.#line(entry).split("\t");
    const extension = this.extension(entry);
    return extension ? `${title}, ${extension.title}` : title;
  }

  /** Of a code with a seventh character from a set: that character and what it means. */
  extension(entry: number): Extension | undefined {
    const place = this.#extended[entry] ?? 0;
    if (place === 0) return undefined;
    return this.#sets[this.#setOf[this.parent(entry) ?? -1] ?? -1]?.[place - 1];
  }

  /** Not a chapter or a block. */
  isCode(entry: number): boolean {
    return (this.#depths[entry] ?? 0) >= categoryDepth;
  }

  /** A code with nothing below it. */
  isBillable(entry: number): boolean {
    return this.isCode(entry) && this.#ends[entry] === entry + 1;
  }

  /** Whether a seventh character is all that this code lacks. */
  needsSeventhCharacter(entry: number): boolean {
    return (this.#setOf[entry] ?? -1) >= 0;
  }

  /** The entry above, also a block or chapter; undefined above a chapter. */
  parent(entry: number): number | undefined {
    const parent = this.#parents[entry] ?? -1;
    return parent < 0 ? undefined : parent;
  }

  /** From the chapter down to the parent. */
  ancestors(entry: number): readonly number[] {
    const above: number[] = [];
    for (let at = this.parent(entry); at !== undefined; at = this.parent(at)) above.unshift(at);
    return above;
  }

  children(entry: number): readonly number[] {
    const found: number[] = [];
    for (let at = entry + 1; at < (this.#ends[entry] ?? 0); at = this.#ends[at] ?? Infinity) found.push(at);
    return found;
  }

  /** The other entries of the same parent. */
  siblings(entry: number): readonly number[] {
    const parent = this.parent(entry);
    return parent === undefined ? [] : this.children(parent).filter((one) => one !== entry);
  }

  /** The notes of this very entry; a code with a seventh character has those of the code it extends. */
  notes(entry: number): readonly CodeNote[] {
    const notes: CodeNote[] = [];
    let at = this.#text.indexOf("\n", this.#lines[entry] ?? 0) + 1;
    while (at > 0 && this.#text.charCodeAt(at) === plus) {
      const line = lineAt(this.#text, at);
      const kind = noteKinds[line.charAt(1) as keyof typeof noteKinds];
      if (kind) notes.push({ kind, text: line.slice(3) });
      at = this.#text.indexOf("\n", at) + 1;
    }
    return notes;
  }

  #line(entry: number): string {
    return lineAt(this.#text, this.#lines[entry] ?? 0);
  }

  /** The first place among the sorted codes that is not before this one. */
  #firstFrom(bare: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(this.#codes[this.#sorted[middle] ?? 0] ?? "", bare) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const plus = "+".charCodeAt(0);
const tilde = "~".charCodeAt(0);
const zero = "0".charCodeAt(0);

function lineAt(text: string, start: number): string {
  const end = text.indexOf("\n", start);
  return end < 0 ? text.slice(start) : text.slice(start, end);
}

function readExtensions(line: string): Extensions {
  return line.split("|").map((item) => ({ character: item.slice(0, 1), title: item.slice(2) }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
