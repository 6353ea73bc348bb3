type Waiting = { readonly name: string; readonly grant: () => void };

/** Exclusive Web Locks in memory, with `ifAvailable` and `signal`: Node 20 has none of its own. */
export class MemoryLocks implements LockManager {
  readonly #held = new Set<string>();
  #waiting: readonly Waiting[] = [];

  request<T>(name: string, callback: LockGrantedCallback<T>): Promise<T>;
  request<T>(name: string, options: LockOptions, callback: LockGrantedCallback<T>): Promise<T>;
  async request<T>(
    name: string,
    optionsOrCallback: LockOptions | LockGrantedCallback<T>,
    given?: LockGrantedCallback<T>,
  ): Promise<T> {
    const options = typeof optionsOrCallback === "function" ? {} : optionsOrCallback;
    const callback = typeof optionsOrCallback === "function" ? optionsOrCallback : given;
    if (!callback) throw new TypeError("A callback is required");
    options.signal?.throwIfAborted();
    if (this.#held.has(name)) {
      if (options.ifAvailable) return await callback(null);
      await this.#wait(name, options.signal);
    }
    this.#held.add(name);
    try {
      return await callback({ name, mode: "exclusive" });
    } finally {
      this.#release(name);
    }
  }

  query(): Promise<LockManagerSnapshot> {
    const info = (name: string): LockInfo => ({ name, mode: "exclusive", clientId: "" });
    const held = [...this.#held].map(info);
    return Promise.resolve({ held, pending: this.#waiting.map(({ name }) => info(name)) });
  }

  #wait(name: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiting = { name, grant: resolve };
      this.#waiting = [...this.#waiting, waiting];
      signal?.addEventListener("abort", () => {
        if (!this.#waiting.includes(waiting)) return;
        this.#waiting = this.#waiting.filter((each) => each !== waiting);
        reject(signal.reason as Error);
      });
    });
  }

  /** The next in line holds it without a gap. */
  #release(name: string): void {
    const next = this.#waiting.find((each) => each.name === name);
    if (!next) {
      this.#held.delete(name);
      return;
    }
    this.#waiting = this.#waiting.filter((each) => each !== next);
    next.grant();
  }
}
