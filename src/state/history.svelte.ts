import type { Encounter, TaskId } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { Urgency } from "../domain/urgency.ts";
import {
  type Draft,
  type EncounterSummary,
  type History,
  historyErrorCode,
  type HistoryErrorCode,
  type HistoryQuery,
  type ImportReport,
  type LoadedEncounter,
} from "../history/history.ts";
import { changeKept } from "./stay.ts";

/** What the list is narrowed to. Dates are calendar days of this device, `YYYY-MM-DD`, both included. */
export type HistoryFilter = {
  readonly text: string;
  readonly label: string;
  readonly level?: Urgency;
  readonly task?: TaskId;
  readonly from?: string;
  readonly to?: string;
};

export const noFilter: HistoryFilter = { text: "", label: "" };

export const pageSize = 100;

type Found =
  | { readonly status: "loading" }
  | { readonly status: "ready"; readonly rows: readonly EncounterSummary[] }
  | { readonly status: "failed"; readonly code: HistoryErrorCode };

type Opened =
  | { readonly status: "none" }
  | { readonly status: "loading"; readonly id: string }
  | { readonly status: "failed"; readonly id: string; readonly code: HistoryErrorCode }
  /** `draft`: the unfinished note of the same patient. */
  | {
      readonly status: "shown";
      readonly id: string;
      readonly loaded: LoadedEncounter;
      readonly draft?: Draft;
    };

type Transfer =
  | { readonly status: "idle" }
  | { readonly status: "working" }
  | { readonly status: "imported"; readonly report: ImportReport }
  | { readonly status: "failed"; readonly code: HistoryErrorCode };

/** Whether anything narrows the list. */
export function isNarrowed(filter: HistoryFilter): boolean {
  return (
    filter.text.trim() !== "" ||
    filter.label.trim() !== "" ||
    filter.level !== undefined ||
    filter.task !== undefined ||
    filter.from !== undefined ||
    filter.to !== undefined
  );
}

/** What the store is asked; labels are matched here, since its words hold label and note alike. */
export function toQuery(filter: HistoryFilter): HistoryQuery {
  const from = filter.from === undefined ? undefined : dayStart(filter.from, 0);
  const afterTo = filter.to === undefined ? undefined : dayStart(filter.to, 1);
  return {
    ...(filter.text.trim() && { text: filter.text.trim() }),
    ...(filter.level && { level: filter.level }),
    ...(filter.task && { task: filter.task }),
    ...(from !== undefined && { from }),
    ...(afterTo !== undefined && { to: afterTo - 1 }),
  };
}

/** The rows whose label holds these words, however they are cased. */
export function withLabel(rows: readonly EncounterSummary[], label: string): readonly EncounterSummary[] {
  const wanted = fold(label.trim());
  return wanted === "" ? rows : rows.filter((row) => fold(row.label).includes(wanted));
}

function fold(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}

/** Local midnight so many days after a `YYYY-MM-DD`; undefined when it is no date. */
function dayStart(day: string, daysAfter: number): Instant | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (!parts) return undefined;
  return new Date(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]) + daysAfter).getTime();
}

/** History as the page shows it: the list, what is open, and files going in and out. */
export class HistoryState {
  readonly #history: History;
  readonly #now: () => Instant;
  #filter = $state.raw<HistoryFilter>(noFilter);
  #found = $state.raw<Found>({ status: "loading" });
  #opened = $state.raw<Opened>({ status: "none" });
  #transfer = $state.raw<Transfer>({ status: "idle" });
  #page = $state(0);
  /** Answers overtake each other: only the newest question's counts. */
  #asked = 0;

  readonly #rows = $derived(
    this.#found.status === "ready" ? withLabel(this.#found.rows, this.#filter.label) : [],
  );
  readonly #pages = $derived(Math.max(1, Math.ceil(this.#rows.length / pageSize)));

  constructor(history: History, now: () => Instant = Date.now) {
    this.#history = history;
    this.#now = now;
  }

  get filter(): HistoryFilter {
    return this.#filter;
  }
  get found(): Found {
    return this.#found;
  }
  get opened(): Opened {
    return this.#opened;
  }
  get transfer(): Transfer {
    return this.#transfer;
  }
  /** Rows that match, all of them. */
  get total(): number {
    return this.#rows.length;
  }
  /** From 0. */
  get page(): number {
    return Math.min(this.#page, this.#pages - 1);
  }
  get pages(): number {
    return this.#pages;
  }
  get firstShown(): number {
    return this.page * pageSize;
  }
  get shown(): readonly EncounterSummary[] {
    return this.#rows.slice(this.firstShown, this.firstShown + pageSize);
  }

  /** Changes part of the filter and asks again; `undefined` takes a part away. */
  async narrow(change: {
    readonly [K in keyof HistoryFilter]?: HistoryFilter[K] | undefined;
  }): Promise<void> {
    const { level, task, from, to, ...rest } = { ...this.#filter, ...change };
    this.#filter = {
      text: rest.text ?? "",
      label: rest.label ?? "",
      ...(level !== undefined && { level }),
      ...(task !== undefined && { task }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    };
    this.#page = 0;
    await this.refresh();
  }

  async widen(): Promise<void> {
    this.#filter = noFilter;
    this.#page = 0;
    await this.refresh();
  }

  /** Asks for the list again, and for what is open: another tab may have changed either. */
  async refresh(): Promise<void> {
    const asked = ++this.#asked;
    let found: Found;
    try {
      found = { status: "ready", rows: await this.#history.list(toQuery(this.#filter)) };
    } catch (error) {
      found = { status: "failed", code: historyErrorCode(error) };
    }
    if (asked === this.#asked) this.#found = found;
  }

  turnTo(page: number): void {
    this.#page = Math.min(Math.max(0, page), this.#pages - 1);
  }

  async open(id: string): Promise<void> {
    if (this.#opened.status !== "shown" || this.#opened.id !== id) this.#opened = { status: "loading", id };
    let opened: Opened;
    try {
      const [loaded, drafts] = await Promise.all([this.#history.load(id), this.#history.drafts()]);
      const draft = drafts.find((one) => one.id === id);
      opened = { status: "shown", id, loaded, ...(draft && { draft }) };
    } catch (error) {
      opened = { status: "failed", id, code: historyErrorCode(error) };
    }
    if (this.isOpen(id)) this.#opened = opened;
  }

  isOpen(id: string): boolean {
    return this.#opened.status !== "none" && this.#opened.id === id;
  }

  close(): void {
    this.#opened = { status: "none" };
  }

  /** Follow-up notes are added, never edited. */
  addFollowUp(id: string, text: string): Promise<"saved" | "not-there" | HistoryErrorCode> {
    const at = this.#now();
    return this.change(id, (kept) => ({ ...kept, followUps: [...kept.followUps, { at, text }] }));
  }

  /** Changes a record. The newest stored form is read first, so that nothing another tab added is lost. */
  async change(
    id: string,
    how: (kept: Encounter) => Encounter,
  ): Promise<"saved" | "not-there" | HistoryErrorCode> {
    try {
      const loaded = await this.#history.load(id);
      if (loaded.status !== "ok") return "not-there";
      await changeKept(this.#history, id, this.#now(), how);
      await Promise.all([this.open(id), this.refresh()]);
      return "saved";
    } catch (error) {
      return historyErrorCode(error);
    }
  }

  /** Deletes for good; a tombstone stays so that no import brings it back. */
  async remove(id: string): Promise<"removed" | HistoryErrorCode> {
    try {
      await this.#history.remove(id, this.#now());
      await Promise.all([this.open(id), this.refresh()]);
      return "removed";
    } catch (error) {
      return historyErrorCode(error);
    }
  }

  /** The whole history as a file's text; undefined after a failure, which `transfer` tells. */
  async exported(format: "json" | "csv"): Promise<string | undefined> {
    this.#transfer = { status: "working" };
    try {
      const text = format === "json" ? await this.#history.exportJson() : await this.#history.exportCsv();
      this.#transfer = { status: "idle" };
      return text;
    } catch (error) {
      this.#transfer = { status: "failed", code: historyErrorCode(error) };
      return undefined;
    }
  }

  async importFile(file: Pick<Blob, "text">): Promise<void> {
    this.#transfer = { status: "working" };
    try {
      this.#transfer = { status: "imported", report: await this.#history.importJson(await file.text()) };
    } catch (error) {
      this.#transfer = { status: "failed", code: historyErrorCode(error) };
    }
    await this.refresh();
  }

  dismissTransfer(): void {
    this.#transfer = { status: "idle" };
  }

  /** Follows changes of other tabs. Returns the way to stop. */
  follow(): () => void {
    return this.#history.onChange(() => {
      void this.refresh();
      if (this.#opened.status !== "none") void this.open(this.#opened.id);
    });
  }
}
