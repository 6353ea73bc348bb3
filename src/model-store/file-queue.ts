import { segmentBytes } from "./fetch-segment.ts";
import type { PackFile, PackManifest } from "./pack-manifest.ts";
import type { ByteRange } from "./parts.ts";

/** What is to be done next of a pack. */
export type Job =
  | { readonly type: "fetch"; readonly file: FileState; readonly range: ByteRange }
  | { readonly type: "join"; readonly file: FileState };

/** A file on its way: which of its bytes are still to come, and from where. */
export class FileState {
  readonly file: PackFile;
  readonly #urls: readonly string[];
  #source = 0;
  /** Neither kept nor on their way, in order. */
  #waiting: readonly ByteRange[];
  #flying: readonly ByteRange[] = [];
  #badTimes = 0;
  /** Its host sent a part when asked for one. */
  #isRanged = false;
  status: "fetching" | "joining" | "stored";

  /** `missing`: what no part covers; undefined when the file is stored already. */
  constructor(file: PackFile, urls: readonly string[], missing: readonly ByteRange[] | undefined) {
    this.file = file;
    this.#urls = urls;
    this.#waiting = missing ?? [];
    this.status = missing ? "fetching" : "stored";
  }

  get url(): string {
    return this.#urls[this.#source] ?? "";
  }

  get hasOtherSource(): boolean {
    return this.#source + 1 < this.#urls.length;
  }

  get isWhole(): boolean {
    return this.#waiting.length === 0 && this.#flying.length === 0;
  }

  get keptBytes(): number {
    return this.file.sizeBytes - lengthOf(this.#waiting) - lengthOf(this.#flying);
  }

  /** The next segment to fetch. */
  take(): ByteRange | undefined {
    const [first, ...others] = this.#waiting;
    // The first answer tells whether a host knows ranges: until then the file is asked for once at a time.
    if (!first || (this.#flying.length > 0 && !this.#isRanged)) return undefined;
    const end = Math.min(first.end, first.start + segmentBytes);
    const range = { start: first.start, end };
    this.#waiting = end < first.end ? [{ start: end, end: first.end }, ...others] : others;
    this.#flying = [...this.#flying, range];
    return range;
  }

  /** Of a range that was taken, so much is kept: all, less, or more. */
  keep(range: ByteRange, kept: ByteRange & { readonly isRanged: boolean }): void {
    this.#isRanged = kept.isRanged;
    this.#land(range);
    this.#waiting = this.#waiting.flatMap((waiting) => without(waiting, kept));
  }

  /** Nothing of a range that was taken came. */
  giveBack(range: ByteRange): void {
    this.#land(range);
  }

  /** Turns to the next source, unless another segment did so meanwhile. Returns false when there is none. */
  leaveSource(url: string): boolean {
    if (url !== this.url) return true;
    if (!this.hasOtherSource) return false;
    this.#source++;
    this.#isRanged = false;
    return true;
  }

  /** Its content was wrong and is gone: it is fetched again, once from each source. Returns false after that. */
  restart(): boolean {
    this.#badTimes++;
    if (this.#badTimes > this.#urls.length) return false;
    this.#source = (this.#source + 1) % this.#urls.length;
    this.#isRanged = false;
    this.#waiting = [{ start: 0, end: this.file.sizeBytes }];
    this.status = "fetching";
    return true;
  }

  #land(range: ByteRange): void {
    this.#flying = this.#flying.filter((flying) => flying !== range);
    this.#waiting = [range, ...this.#waiting].toSorted((a, b) => a.start - b.start);
  }
}

/** A pack's files, in the order in which they come. */
export class FileQueue {
  readonly #files: readonly FileState[];

  /** `missing`: what no part covers, by path; a path that is not in it is stored already. */
  constructor({ files, sources }: PackManifest, missing: ReadonlyMap<string, readonly ByteRange[]>) {
    this.#files = files.map((file) => {
      const urls = [...sources.map((source) => new URL(file.path, source).href), ...(file.urls ?? [])];
      return new FileState(file, urls, missing.get(file.path));
    });
  }

  get isDone(): boolean {
    return this.#files.every(({ status }) => status === "stored");
  }

  /** All that is left is to join. */
  get isFetched(): boolean {
    return this.#files.every(({ isWhole }) => isWhole);
  }

  /** Stored, as parts or as files. */
  get keptBytes(): number {
    return this.#files.reduce((sum, { keptBytes }) => sum + keptBytes, 0);
  }

  get joinedBytes(): number {
    const stored = this.#files.filter(({ status }) => status === "stored");
    return stored.reduce((sum, { file }) => sum + file.sizeBytes, 0);
  }

  /** Undefined when all is done or on its way. One file is joined at a time: the disk is slower than the hash. */
  next(): Job | undefined {
    const whole = this.#files.find(({ status, isWhole }) => status === "fetching" && isWhole);
    if (whole && !this.#files.some(({ status }) => status === "joining")) {
      whole.status = "joining";
      return { type: "join", file: whole };
    }
    for (const file of this.#files) {
      const range = file.take();
      if (range) return { type: "fetch", file, range };
    }
    return undefined;
  }
}

function without({ start, end }: ByteRange, cut: ByteRange): readonly ByteRange[] {
  const rest = [
    { start, end: Math.min(end, cut.start) },
    { start: Math.max(start, cut.end), end },
  ];
  return rest.filter((range) => range.start < range.end);
}

function lengthOf(ranges: readonly ByteRange[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0);
}
