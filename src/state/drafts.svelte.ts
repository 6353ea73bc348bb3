import type { Draft, History, HistoryErrorCode } from "../history/history.ts";
import type { Tab } from "../history/tab.ts";
import { historyErrorCode } from "./history.svelte.ts";

/** Unfinished cases that stand on this device, and what may be done with them. */
export class DraftsState {
  readonly #history: History;
  readonly #tab: Tab;
  #openTabs = $state.raw<readonly string[]>([]);
  #all = $state.raw<readonly Draft[]>([]);
  #problem = $state.raw<HistoryErrorCode | undefined>(undefined);
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
  get problem(): HistoryErrorCode | undefined {
    return this.#problem;
  }

  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    try {
      const [drafts, openTabs] = await Promise.all([this.#history.drafts(), this.#tab.open()]);
      if (asked === this.#asked) {
        this.#all = drafts;
        this.#openTabs = [...(openTabs ?? [])];
        this.#problem = undefined;
      }
    } catch (error) {
      this.#problem = historyErrorCode(error);
    }
  }

  park(draft: Draft): Promise<void> {
    return this.#change(() => this.#history.saveDraft({ ...draft, parked: true }));
  }

  discard(draft: Draft): Promise<void> {
    return this.#change(() => this.#history.discardDraft(draft.id));
  }

  /** Follows other tabs. Returns the way to stop. */
  follow(): () => void {
    return this.#history.onChange(() => void this.refresh());
  }

  async #change(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      await this.refresh();
    } catch (error) {
      this.#problem = historyErrorCode(error);
    }
  }
}
