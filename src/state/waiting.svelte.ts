import type { StayOutcome } from "../domain/assessment.ts";
import { forgottenAfterMs, isAhead } from "../domain/due.ts";
import type { Instant } from "../domain/note.ts";
import { type History, HistoryError, type HistoryErrorCode, historyErrorCode } from "../history/history.ts";
import type { Tab } from "../history/tab.ts";
import type { TriageCore } from "../pipeline/core.ts";
import { findWaiting, type Found, idsOf, partForgotten } from "./find-waiting.ts";
import { DraftJudge } from "./judge-draft.ts";
import { leaveWaiting } from "./leave-waiting.ts";
import { changeKept, withStayStep } from "./stay.ts";
import { type PlacedDraft, waitingRows, type WaitingRow, type WaitingTimes } from "./waiting-rows.ts";

export type WaitingServices = {
  readonly history: Pick<History, "list" | "drafts" | "load" | "save" | "discardDraft" | "onChange">;
  readonly tab: Tab;
  readonly rules: { readonly core: TriageCore | undefined };
  /** The case that is open in this tab. */
  readonly patient: { readonly id: string; newPatient(): Promise<boolean> };
  readonly times: () => WaitingTimes;
  readonly initials: () => string | undefined;
  readonly now: () => Instant;
};

/** Who left from this view, to take it back. */
export type JustLeft = {
  readonly id: string;
  readonly label: string;
  readonly status: StayOutcome;
  readonly at: Instant;
};

type Loading =
  | { readonly status: "loading" }
  | { readonly status: "ready" }
  | { readonly status: "failed"; readonly code: HistoryErrorCode };

/** Everybody who is still here, kept or not yet decided on, from this device's records and drafts. */
export class WaitingState {
  readonly #services: WaitingServices;
  #loading = $state.raw<Loading>({ status: "loading" });
  #recent = $state.raw<Found>({ open: [], drafts: [] });
  #old = $state.raw<Found>({ open: [], drafts: [] });
  #problem = $state.raw<HistoryErrorCode | undefined>(undefined);
  #justLeft = $state.raw<JustLeft | undefined>(undefined);
  #asked = 0;
  readonly #judge = new DraftJudge();

  readonly #rows: readonly WaitingRow[] = $derived.by(() => this.#rowsOf(this.#recent, this.#judge));
  readonly #newestStamp = $derived(Math.max(0, ...this.#rows.map(({ touchedAt }) => touchedAt)));

  constructor(services: WaitingServices) {
    this.#services = services;
  }

  get loading(): Loading {
    return this.#loading;
  }
  /** Most urgent first, then what is due first, then by arrival. */
  get rows(): readonly WaitingRow[] {
    return this.#rows;
  }
  /** Without an outcome, and without a word of them for more than a day. */
  get forgottenCount(): number {
    return idsOf(this.#old).length;
  }
  /** Rows of those; made when somebody looks. */
  get forgotten(): readonly WaitingRow[] {
    return this.#rowsOf(this.#old, new DraftJudge());
  }
  /** Why the last change failed. */
  get problem(): HistoryErrorCode | undefined {
    return this.#problem;
  }
  get justLeft(): JustLeft | undefined {
    return this.#justLeft;
  }

  /** Whether something was stored later than this clock says it is. */
  isClockBack(now: Instant): boolean {
    return isAhead(this.#newestStamp, now);
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const { history, tab, patient, now } = this.#services;
      const found = await findWaiting({ history, tab, openId: patient.id });
      if (asked !== this.#asked) return;
      const { recent, old } = partForgotten(found, now() - forgottenAfterMs);
      this.#recent = recent;
      this.#old = old;
      this.#loading = { status: "ready" };
    } catch (error) {
      if (asked === this.#asked) this.#loading = { status: "failed", code: historyErrorCode(error) };
    }
  }

  /** Ends a stay; true when that is kept. */
  async leave(row: Pick<WaitingRow, "id" | "label">, status: StayOutcome): Promise<boolean> {
    const left = await this.#change(() => this.#leave(row.id, status));
    if (left) this.#justLeft = { id: row.id, label: row.label, status, at: this.#services.now() };
    return left;
  }

  /** The patient who left last is back. */
  async undo(): Promise<void> {
    const left = this.#justLeft;
    if (!left) return;
    const { history, now } = this.#services;
    const step = { status: "waiting", at: now(), ...this.#stamp } as const;
    const isBack = await this.#change(async () => {
      await changeKept(history, left.id, step.at, (encounter) => withStayStep(encounter, step));
    });
    if (isBack) this.#justLeft = undefined;
  }

  dismissLeft(): void {
    this.#justLeft = undefined;
  }

  /** Ends the stays of all who were forgotten, the same way. Tells after each how many are done; one that fails stays. */
  async leaveForgotten(status: StayOutcome, onDone: (count: number) => void): Promise<void> {
    let count = 0;
    await this.#change(async () => {
      const failures: unknown[] = [];
      for (const id of idsOf(this.#old)) {
        try {
          await this.#leave(id, status);
          onDone(++count);
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0) throw failures[0];
    });
  }

  /** Follows other tabs. Returns the way to stop. */
  follow(): () => void {
    return this.#services.history.onChange(() => void this.refresh());
  }

  get #stamp(): { readonly initials?: string } {
    const initials = this.#services.initials();
    return initials === undefined ? {} : { initials };
  }

  async #leave(id: string, status: StayOutcome): Promise<void> {
    const { history, patient, rules, now } = this.#services;
    // The case that is open here is put away first: what is in the form is kept as it was parked.
    if (patient.id === id && !(await patient.newPatient())) throw new HistoryError("failed");
    const draft = (await history.drafts()).find((one) => one.id === id);
    const { core } = rules;
    const step = { status, at: now(), ...this.#stamp };
    await leaveWaiting(history, id, step, draft && core && { draft, core });
  }

  async #change(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      this.#problem = undefined;
      return true;
    } catch (error) {
      this.#problem = historyErrorCode(error);
      return false;
    } finally {
      await this.refresh();
    }
  }

  #rowsOf({ open, drafts }: Found, judge: DraftJudge): readonly WaitingRow[] {
    const { rules, times } = this.#services;
    const judged =
      rules.core &&
      judge.judge(
        rules.core,
        drafts.map(({ draft }) => draft),
      );
    const placed = drafts.map((one): PlacedDraft => {
      const said = judged?.get(one.draft.id);
      return { ...one, ...(said && { judged: said }) };
    });
    return waitingRows(open, placed, times());
  }
}
