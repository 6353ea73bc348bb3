/**
 * How well what is written here is kept. `persistent`: the browser promised to keep it; `best-effort`: it may
 * delete it when space is short; `memory`: it lasts as long as the tab.
 */
export type StorageKind = "unknown" | "persistent" | "best-effort" | "memory";

/** The state of this device's storage, and the one place that asks the browser to keep it. */
export class StorageStatus {
  #kind = $state.raw<StorageKind>("unknown");
  #usedBytes = $state.raw<number | undefined>(undefined);
  #quotaBytes = $state.raw<number | undefined>(undefined);
  #asked = false;
  readonly #manager: StorageManager | undefined;
  readonly #keepNothing: () => boolean;

  constructor(manager: StorageManager | undefined, keepNothing: () => boolean) {
    this.#manager = manager;
    this.#keepNothing = keepNothing;
  }

  get kind(): StorageKind {
    return this.#keepNothing() ? "memory" : this.#kind;
  }

  /** What this origin holds, as the browser estimates it. */
  get usedBytes(): number | undefined {
    return this.#usedBytes;
  }

  get quotaBytes(): number | undefined {
    return this.#quotaBytes;
  }

  /** The browser has no database: nothing is written to this device. */
  keptInMemory(): void {
    this.#kind = "memory";
  }

  /** Reads the state without asking for anything. */
  async refresh(): Promise<void> {
    if (this.#kind === "memory") return;
    try {
      const persisted = await this.#manager?.persisted?.();
      this.#kind = persisted ? "persistent" : "best-effort";
      const estimate = await this.#manager?.estimate?.();
      this.#usedBytes = estimate?.usage;
      this.#quotaBytes = estimate?.quota;
    } catch {
      this.#kind = "best-effort"; // a browser that cannot answer has promised nothing
    }
  }

  /** The first encounter is there: now the question is worth it, once a page. Firefox puts it to the person. */
  async onSaved(): Promise<void> {
    if (this.#asked) return;
    this.#asked = true;
    await this.askToPersist();
  }

  /** Asks the browser to keep the data. */
  async askToPersist(): Promise<void> {
    if (this.#kind === "memory") return;
    try {
      await this.#manager?.persist?.();
    } catch {
      // Refused or not supported: refresh says what holds.
    }
    await this.refresh();
  }
}
