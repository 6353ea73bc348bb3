import type { Encounter } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import { type Draft, type History, HistoryError, type HistoryErrorCode } from "../history/history.ts";

/** Whether something of this case is on the device. */
export type Kept =
  | { readonly status: "nothing" }
  | { readonly status: "saving" }
  | { readonly status: "saved"; readonly at: Instant }
  | { readonly status: "failed"; readonly code: HistoryErrorCode };

const nothing: Kept = { status: "nothing" };

/** Brings the record and the draft of one case to the device, one after the other, and knows how that went. */
export class CaseKeeper {
  readonly #history: History;
  readonly #now: () => Instant;
  #record = $state.raw<Kept>(nothing);
  #draft = $state.raw<Kept>(nothing);
  #saves: Promise<unknown> = Promise.resolve();
  /** Counts the cases: the outcome of a case that is gone says nothing about the one that is here. */
  #case = 0;

  constructor(history: History, now: () => Instant) {
    this.#history = history;
    this.#now = now;
  }

  get record(): Kept {
    return this.#record;
  }
  get draft(): Kept {
    return this.#draft;
  }

  /** Another case is here, kept so far as told. */
  begin(record: Kept = nothing): void {
    this.#case += 1;
    this.#record = record;
    this.#draft = nothing;
  }

  /** The record on the device is no longer all there is. */
  outdate(): void {
    if (this.#record.status === "saved") this.#record = nothing;
  }

  /** Saves after the saves before it; false when it failed. */
  save(encounter: Encounter): Promise<boolean> {
    this.#record = { status: "saving" };
    const begun = this.#case;
    const saved = this.#saves.then(async () => {
      const kept = await this.#attempt(() => this.#history.save(encounter));
      if (begun === this.#case) this.#record = kept;
      return kept.status === "saved";
    });
    this.#saves = saved;
    return saved;
  }

  /** When all saves are through. */
  async idle(): Promise<void> {
    await this.#saves;
  }

  async saveDraft(draft: Draft): Promise<boolean> {
    const begun = this.#case;
    const kept = await this.#attempt(() => this.#history.saveDraft(draft));
    if (begun === this.#case) this.#draft = kept;
    return kept.status === "saved";
  }

  /** Takes the draft away once the record holds all of it. */
  async dropDraft(id: string): Promise<void> {
    if (this.#draft.status === "nothing") return;
    const begun = this.#case;
    const dropped = await this.#attempt(() => this.#history.discardDraft(id));
    if (begun === this.#case) this.#draft = dropped.status === "saved" ? nothing : dropped;
  }

  async #attempt(keep: () => Promise<void>): Promise<Kept> {
    try {
      await keep();
      return { status: "saved", at: this.#now() };
    } catch (error) {
      return { status: "failed", code: error instanceof HistoryError ? error.code : "failed" };
    }
  }
}
