import { type Draft, type History, historyErrorCode } from "../history/history.ts";
import type { Tab } from "../history/tab.ts";
import { isElsewhere, type TakeUpProblem } from "./take-up.ts";

/** Unfinished cases that stand on this device, and what may be done with them. */
export class DraftsState {
  readonly #history: History;
  readonly #tab: Tab;
  #openTabs = $state.raw<readonly string[]>([]);
  #all = $state.raw<readonly Draft[]>([]);
  #problem = $state.raw<TakeUpProblem | undefined>(undefined);
  #unread = $state.raw<TakeUpProblem | undefined>(undefined);
  #asked = 0;

  readonly #unfinished = $derived(
    this.#all.filter(
      ({ parked, tabId }) => !parked && (tabId === this.#tab.id || !this.#openTabs.includes(tabId)),
    ),
  );
  readonly #parked = $derived(this.#all.filter((draft) => draft.parked));

  constructor(history: History, tab: Tab) {
    this.#history = history;
    this.#tab = tab;
  }

  /** Left by a tab that went away without parking; what another open tab works on is not offered. */
  get unfinished(): readonly Draft[] {
    return this.#unfinished;
  }
  get parked(): readonly Draft[] {
    return this.#parked;
  }
  /** Why the last change failed, or the list. */
  get problem(): TakeUpProblem | undefined {
    return this.#problem ?? this.#unread;
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const [drafts, openTabs] = await Promise.all([this.#history.drafts(), this.#tab.open()]);
      if (asked === this.#asked) {
        this.#all = drafts;
        this.#openTabs = [...(openTabs ?? [])];
        this.#unread = undefined;
      }
    } catch (error) {
      this.#unread = { status: "failed", code: historyErrorCode(error) };
    }
  }

  park(draft: Pick<Draft, "id">): Promise<void> {
    return this.#change(draft, (newest) => this.#history.saveDraft({ ...newest, parked: true }));
  }

  discard(draft: Pick<Draft, "id">): Promise<void> {
    return this.#change(draft, ({ id }) => this.#history.discardDraft(id));
  }

  /** Why something that was asked for here did not happen; undefined once it did. */
  tell(problem: TakeUpProblem | undefined): void {
    this.#problem = problem;
  }

  /** Follows other tabs. Returns the way to stop. */
  follow(): () => void {
    return this.#history.onChange(() => void this.refresh());
  }

  /** Changes the draft as it is now, not as it was listed; what another tab has taken up meanwhile is left to it. */
  async #change({ id }: Pick<Draft, "id">, how: (newest: Draft) => Promise<void>): Promise<void> {
    try {
      const [drafts, tabs] = await Promise.all([this.#history.drafts(), this.#tab.open()]);
      const newest = drafts.find((one) => one.id === id);
      const isTaken = newest !== undefined && isElsewhere(newest, this.#tab.id, tabs);
      if (newest && !isTaken) await how(newest);
      this.tell(isTaken ? { status: "refused", why: "other-tab" } : undefined);
      await this.refresh();
    } catch (error) {
      this.tell({ status: "failed", code: historyErrorCode(error) });
    }
  }
}
