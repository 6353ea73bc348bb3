import type { Encounter, TaskId } from "../domain/assessment.ts";
import type { Instant, Note } from "../domain/note.ts";
import type { Draft, History } from "../history/history.ts";
import { CaseKeeper, type Kept } from "./case-keeper.svelte.ts";

const pauseMs = 400;

/** What of a case is kept while it is unfinished. */
export type CaseContent = Pick<Draft, "first"> & {
  readonly encounter: Encounter;
  readonly note: Note;
  readonly task: TaskId;
  readonly question: string;
};

export type KeptCase = {
  readonly content: () => CaseContent;
  readonly isBlank: () => boolean;
  readonly isUndecided: () => boolean;
  /** The encounter as it is saved, with its time. */
  readonly stamp: (encounter: Encounter) => void;
};

type KeepingServices = { readonly history: History; readonly tabId: string; readonly now: () => Instant };

/** When and in which form a case goes to the device: a draft while it is unfinished, the record once it is decided. */
export class CaseKeeping {
  readonly #services: KeepingServices;
  readonly #case: KeptCase;
  readonly #keeper: CaseKeeper;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(services: KeepingServices, kept: KeptCase) {
    this.#services = services;
    this.#case = kept;
    this.#keeper = new CaseKeeper(services.history, services.now);
  }

  get record(): Kept {
    return this.#keeper.record;
  }
  get draft(): Kept {
    return this.#keeper.draft;
  }

  /** Nothing would be lost if the case left the page now. */
  get isSettled(): boolean {
    return this.#case.isBlank() || (!this.#case.isUndecided() && this.record.status === "saved");
  }

  /** Another case is here, kept so far as told. */
  begin(record?: Kept): void {
    clearTimeout(this.#timer);
    this.#keeper.begin(record);
  }

  /** Keeps the case once the typing pauses. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), pauseMs);
  }

  /** As `soon`, for what belongs into the record of a decided case too. */
  changed(): void {
    this.#keeper.outdate();
    this.soon();
  }

  /** Keeps what is due at once. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#case.isBlank()) return;
    if (this.#case.isUndecided() || this.record.status === "failed") await this.saveDraft();
    else if (this.record.status !== "saved") await this.save();
  }

  /** Saves the record. */
  async save(): Promise<void> {
    const { encounter } = this.#case.content();
    const saving = { ...encounter, updatedAt: Math.max(this.#services.now(), encounter.updatedAt + 1) };
    this.#case.stamp(saving);
    if (!(await this.#keeper.save(saving))) return;
    const { encounter: present } = this.#case.content();
    if (present.id !== saving.id) return;
    if (present !== saving) this.changed();
    else if (!this.#case.isUndecided()) await this.#keeper.dropDraft(saving.id);
  }

  /** Saves the draft as the one that this tab works on. */
  saveDraft(): Promise<boolean> {
    return this.#keeper.saveDraft(this.#draftOf(this.#case.content(), false));
  }

  /** Parks what is unfinished, with the keys that were typed meanwhile; false when that failed. */
  async park(): Promise<boolean> {
    clearTimeout(this.#timer);
    const { id } = this.#case.content().encounter;
    let parked: CaseContent | undefined;
    for (;;) {
      await this.#keeper.idle();
      const content = this.#case.content();
      if (content.encounter.id !== id || this.isSettled || (parked && isSame(parked, content))) return true;
      parked = content;
      if (!(await this.#keeper.saveDraft(this.#draftOf(content, true)))) return false;
    }
  }

  #draftOf({ encounter, note, task, question, first }: CaseContent, parked: boolean): Draft {
    const { tabId, now } = this.#services;
    const { id, label, arrivedAt } = encounter;
    return {
      ...{ id, tabId, label, arrivedAt, savedAt: now(), parked, task, note, encounter },
      ...(question.trim() !== "" && { question }),
      ...(first !== undefined && { first }),
    };
  }
}

function isSame(a: CaseContent, b: CaseContent): boolean {
  return (
    a.encounter === b.encounter &&
    a.note === b.note &&
    a.task === b.task &&
    a.question === b.question &&
    a.first === b.first
  );
}
