/** What comes by callback, to be read one by one. The reason of a signal that aborts goes before all that waits. */
export class Inbox<T> {
  readonly #signals: readonly AbortSignal[];
  readonly #waiting: T[] = [];
  #end: { readonly error?: unknown } | undefined;
  #wake: () => void = () => undefined;

  constructor(signals: readonly AbortSignal[]) {
    this.#signals = signals;
  }

  put(item: T): void {
    this.#waiting.push(item);
    this.#wake();
  }

  close(): void {
    this.#end ??= {};
    this.#wake();
  }

  fail(error: unknown): void {
    this.#end ??= { error };
    this.#wake();
  }

  /** `onLeave` is called when the reader is done, whatever the reason. */
  async *read(onLeave: () => void): AsyncGenerator<T, void, void> {
    const wake = () => this.#wake();
    for (const signal of this.#signals) signal.addEventListener("abort", wake);
    try {
      for (;;) {
        for (const signal of this.#signals) signal.throwIfAborted();
        const item = this.#waiting.shift();
        if (item !== undefined) yield item;
        else if (this.#end) {
          if ("error" in this.#end) throw this.#end.error;
          return;
        } else await new Promise<void>((resolve) => (this.#wake = resolve));
      }
    } finally {
      for (const signal of this.#signals) signal.removeEventListener("abort", wake);
      onLeave();
    }
  }
}

/** The work's outcome, or the reason of the first of these signals: then nobody hears what becomes of the work. */
export function unlessAborted<T>(work: Promise<T>, signals: readonly AbortSignal[]): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signals.find(({ aborted }) => aborted)?.reason);
    const leave = () => signals.forEach((signal) => signal.removeEventListener("abort", stop));
    for (const signal of signals) signal.addEventListener("abort", stop);
    if (signals.some(({ aborted }) => aborted)) stop();
    work.then(resolve, reject).finally(leave);
  });
}
