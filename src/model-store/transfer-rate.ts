/** Long enough to be read, short enough to follow a changing line. */
const windowMs = 6_000;
const firstAfterMs = 1_000;

/** Bytes per second over the last seconds. */
export class TransferRate {
  readonly #now: () => number;
  #samples: { readonly at: number; readonly bytes: number }[];
  #bytes = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
    this.#samples = [{ at: now(), bytes: 0 }];
  }

  /** So many bytes came. */
  add(bytes: number): void {
    this.#bytes += bytes;
  }

  /** Undefined in the first second. */
  bytesPerS(): number | undefined {
    const at = this.#now();
    this.#samples.push({ at, bytes: this.#bytes });
    this.#samples = this.#samples.filter((sample) => at - sample.at <= windowMs);
    const [oldest] = this.#samples;
    if (!oldest || at - oldest.at < firstAfterMs) return undefined;
    return ((this.#bytes - oldest.bytes) / (at - oldest.at)) * 1000;
  }
}
