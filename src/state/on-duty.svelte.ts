import * as z from "zod/mini";
import type { Instant } from "../domain/note.ts";

const storageKey = "tamiz.on-duty";
const shiftMs = 12 * 3_600_000;
const longest = 8;

const storedSchema = z.object({
  initials: z.string().check(z.minLength(1), z.maxLength(longest)),
  at: z.number(),
});
type Stored = z.infer<typeof storedSchema>;

/** Who is on at this machine: initials, asked once a shift and after idle, stamped on what is decided. */
export class OnDuty {
  readonly #storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined;
  readonly #now: () => Instant;
  #stored = $state.raw<Stored | undefined>(undefined);

  constructor(storage: Pick<Storage, "getItem" | "setItem" | "removeItem"> | undefined, now: () => Instant) {
    this.#storage = storage;
    this.#now = now;
    this.#stored = read(storage);
  }

  /** Undefined when nobody said so, or in a shift that is over. */
  get initials(): string | undefined {
    const stored = this.#stored;
    const isOver = stored && Math.abs(this.#now() - stored.at) > shiftMs;
    return isOver ? undefined : stored?.initials;
  }

  /** Empty initials: nobody is on. */
  takeOver(initials: string): void {
    const given = initials.trim().slice(0, longest);
    this.#keep(given === "" ? undefined : { initials: given, at: this.#now() });
  }

  /** The machine stood idle: whoever comes next says who that is. */
  leave(): void {
    this.#keep(undefined);
  }

  /** Another tab may have said it. */
  refresh(): void {
    this.#stored = read(this.#storage);
  }

  #keep(stored: Stored | undefined): void {
    this.#stored = stored;
    try {
      if (stored) this.#storage?.setItem(storageKey, JSON.stringify(stored));
      else this.#storage?.removeItem(storageKey);
    } catch {
      // A private window: it lasts as long as the tab.
    }
  }
}

function read(storage: Pick<Storage, "getItem"> | undefined): Stored | undefined {
  try {
    const stored = storedSchema.safeParse(JSON.parse(storage?.getItem(storageKey) ?? "null"));
    return stored.success ? stored.data : undefined;
  } catch {
    return undefined;
  }
}
