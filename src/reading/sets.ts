import type { Instant, Span } from "../domain/note.ts";

const divider = /^── (\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2}) ──$/gmu;

/** The line of a note under which the next set of observations begins, with this device's date and time. */
export function dividerAt(at: Instant): string {
  const now = new Date(at);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `── ${day} ${two(now.getHours())}:${two(now.getMinutes())} ──`;
}

/** The sets of a note, oldest first: a value of a later set takes the place of an earlier one. */
export class Sets {
  readonly #starts: readonly number[];
  readonly #begunAt: readonly Instant[];
  /** What stands under the last divider; the whole text where there is none. */
  readonly newestText: string;

  constructor(text: string) {
    const dividers = [...text.matchAll(divider)];
    this.#starts = dividers.map(({ index }) => index);
    this.#begunAt = dividers.map(([, ...parts]) => {
      const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = parts.map(Number);
      return new Date(year, month - 1, day, hour, minute).getTime();
    });
    const last = dividers.at(-1);
    this.newestText = last ? text.slice(last.index + last[0].length) : text;
  }

  /** How often a set was begun after the first. */
  get count(): number {
    return this.#starts.length;
  }

  /** When a set began, as its divider has it; the first has none. */
  begunAt(set: number): Instant | undefined {
    return this.#begunAt[set - 1];
  }

  /** Which set a place of the text belongs to; the form always belongs to the newest. */
  of(from: Span | "entered"): number {
    if (from === "entered") return this.count;
    const after = this.#starts.findIndex((start) => start > from.start);
    return after < 0 ? this.count : after;
  }

  /** Those of the newest set that has any. */
  newest<T>(found: readonly T[], placeOf: (one: T) => Span | "entered"): readonly T[] {
    if (this.count === 0) return found;
    const newest = Math.max(...found.map((one) => this.of(placeOf(one))));
    return found.filter((one) => this.of(placeOf(one)) === newest);
  }
}

/** The text with its dividers as blanks: their dates are nobody's observations, and every place stays what it was. */
export function withoutDividers(text: string): string {
  return text.replace(divider, (line) => " ".repeat(line.length));
}
