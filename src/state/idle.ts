import type { Instant } from "../domain/note.ts";

const checkMs = 5_000;
const signsOfLife = ["pointerdown", "keydown", "input", "wheel"] as const;
const storageKey = "tamiz.last-seen";

/** When somebody last touched any tab of this machine: one that nobody looks at does not end the shift of who is on. */
export class Activity {
  readonly #storage: Pick<Storage, "getItem" | "setItem"> | undefined;
  #lastSeenAt: Instant;
  #toldAt: Instant = -Infinity;

  constructor(storage: Pick<Storage, "getItem" | "setItem"> | undefined) {
    this.#storage = storage;
    this.#lastSeenAt = Date.now();
  }

  /** Somebody is here. */
  see(): void {
    const now = Date.now();
    this.#lastSeenAt = now;
    if (Math.abs(now - this.#toldAt) < checkMs) return;
    this.#toldAt = now;
    try {
      this.#storage?.setItem(storageKey, String(now));
    } catch {
      // A private window: each tab counts for itself.
    }
  }

  /** Begins to count again in this tab. */
  restart(): void {
    this.#lastSeenAt = Date.now();
  }

  /** For how long nobody has been here. */
  idleMs(): number {
    const now = Date.now();
    const told = Number(this.#read() ?? -Infinity);
    // A stamp of the future is one of a clock that was set back since.
    return now - Math.max(this.#lastSeenAt, told <= now ? told : -Infinity);
  }

  #read(): string | null | undefined {
    try {
      return this.#storage?.getItem(storageKey);
    } catch {
      return undefined;
    }
  }
}

export type IdleOptions = {
  /** 0 = never. */
  readonly minutes: () => number;
  readonly activity: Activity;
  readonly page?: EventTarget;
};

/** Calls back once nobody has touched any tab for so many minutes. Returns the way to stop. */
export function watchIdle({ minutes, activity, page = window }: IdleOptions, onIdle: () => void): () => void {
  const seen = () => activity.see();
  activity.restart();
  for (const name of signsOfLife) page.addEventListener(name, seen, { passive: true, capture: true });
  const timer = setInterval(() => {
    const limit = minutes();
    if (limit === 0 || activity.idleMs() < limit * 60_000) return;
    activity.restart();
    onIdle();
  }, checkMs);
  return () => {
    clearInterval(timer);
    for (const name of signsOfLife) page.removeEventListener(name, seen, { capture: true });
  };
}
