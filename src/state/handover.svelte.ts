import type { Encounter } from "../domain/assessment.ts";
import { type Draft, type HistoryErrorCode, historyErrorCode } from "../history/history.ts";
import { toldWith } from "./told.ts";
import { type WaitingServices, WaitingState } from "./waiting.svelte.ts";
import type { WaitingRow } from "./waiting-rows.ts";

/** One patient who is handed over: the row of the waiting list, and what was written. */
export type Handed = {
  readonly row: WaitingRow;
  /** With what the rules say of a note that was begun since. */
  readonly encounter: Encounter;
  /** The note as it is; absent where nothing was written. */
  readonly noteText?: string;
};

/** Patients who wait and are not handed over here. */
export type LeftOut = {
  /** Without an outcome and without a word for more than a day: in the waiting list, not here. */
  readonly forgotten: number;
  /** Their records cannot be read. */
  readonly unreadable: number;
};

type Loading =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly patients: readonly Handed[]; readonly leftOut: LeftOut }
  | { readonly status: "failed"; readonly code: HistoryErrorCode };

/** Everybody who is handed over, in the order of the waiting list, read whole: who left is not loaded. */
export class HandoverState {
  readonly #services: WaitingServices;
  readonly #waiting: WaitingState;
  #loading = $state.raw<Loading>({ status: "loading" });
  #asked = 0;

  constructor(services: WaitingServices) {
    this.#services = services;
    this.#waiting = new WaitingState(services);
  }

  get loading(): Loading {
    return this.#loading;
  }
  /** Whether something was stored later than this clock says it is. */
  isClockBack(now: number): boolean {
    return this.#waiting.isClockBack(now);
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    const { history } = this.#services;
    try {
      await this.#waiting.refresh();
      const { loading, rows } = this.#waiting;
      if (loading.status === "failed") {
        this.#loading = loading;
        return;
      }
      const drafts = await history.drafts();
      const handed = await Promise.all(
        rows.map((row) =>
          this.#handed(
            row,
            drafts.find(({ id }) => id === row.id),
          ),
        ),
      );
      if (asked !== this.#asked) return;
      this.#loading = {
        status: "ready",
        patients: handed.filter((one) => typeof one === "object"),
        leftOut: {
          forgotten: this.#waiting.forgottenCount,
          unreadable: handed.filter((one) => one === "unreadable").length,
        },
      };
    } catch (error) {
      if (asked === this.#asked) this.#loading = { status: "failed", code: historyErrorCode(error) };
    }
  }

  /** Follows other tabs. Returns the way to stop. */
  follow(): () => void {
    return this.#services.history.onChange(() => void this.refresh());
  }

  /** `gone`: taken away meanwhile. */
  async #handed(row: WaitingRow, draft: Draft | undefined): Promise<Handed | "unreadable" | "gone"> {
    const loaded = row.isKept ? await this.#services.history.load(row.id) : undefined;
    const kept = loaded?.status === "ok" ? loaded.encounter : undefined;
    const encounter = draft ? toldWith(this.#services.rules.core, draft, kept).encounter : kept;
    if (!encounter) return loaded?.status === "unreadable" ? "unreadable" : "gone";
    const noteText = draft?.note.text ?? encounter.assessments.at(-1)?.note.text;
    return { row, encounter, ...(noteText !== undefined && { noteText }) };
  }
}
