type Holder = { readonly lock: Lock; readonly lose: () => void };

/** Locks as a browser shares them between the tabs of an origin: asked only if free, or stolen. */
export class SharedLocks {
  readonly #held = new Map<string, Holder>();

  readonly request = async <T>(
    name: string,
    options: LockOptions | LockGrantedCallback<T>,
    use?: LockGrantedCallback<T>,
  ): Promise<Awaited<T>> => {
    if (typeof options === "function" || !use)
      throw new TypeError("asked in a way that these locks do not know");
    const holder = this.#held.get(name);
    // As in a browser, the answer comes later.
    await Promise.resolve();
    if (holder && !options.steal) return await use(null);
    holder?.lose();
    const lock: Lock = { name, mode: "exclusive" };
    let lose = () => {};
    const lost = new Promise<never>((_, reject) => {
      lose = () => reject(new DOMException("stolen", "AbortError"));
    });
    const mine = { lock, lose };
    this.#held.set(name, mine);
    try {
      return await Promise.race([use(lock), lost]);
    } finally {
      if (this.#held.get(name) === mine) this.#held.delete(name);
    }
  };

  async query(): Promise<LockManagerSnapshot> {
    return {
      held: [...this.#held.keys()].map((name) => ({ name, mode: "exclusive" as const })),
      pending: [],
    };
  }

  /** The tab that holds it dies: nobody is told. */
  kill(name: string): void {
    this.#held.delete(name);
  }
}
