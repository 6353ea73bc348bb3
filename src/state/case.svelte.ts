import type { Assessment, Decision, Encounter, PatientFlag, TaskId } from "../domain/assessment.ts";
import {
  blankNote,
  type EnteredFacts,
  type FactName,
  type Instant,
  type Language,
  type MentionCorrection,
  type Note,
  type VitalName,
} from "../domain/note.ts";
import { moreUrgent, type Urgency } from "../domain/urgency.ts";
import type { Draft, History } from "../history/history.ts";
import { assess } from "../pipeline/assess.ts";
import { longestReadCharacters } from "../reading/read.ts";
import type { Task } from "../tasks/task.ts";
import {
  addDecision,
  type Decided,
  type DecisionGrounds,
  type DecisionNeeds,
  decisionNeeds,
  decisionsOf,
  floorLevel,
  groundsSuffice,
  sameNote,
  type SinceDecision,
  sinceDecision,
  suggestedLevel,
  withDecision,
} from "./case-decision.ts";
import {
  type Change,
  type PlainFacts,
  withCorrection,
  withFacts,
  withoutCorrection,
  withPick,
  withVitals,
} from "./case-entry.ts";
import { CaseKeeper, type Kept } from "./case-keeper.svelte.ts";
import { assessBlank, isBlankNote, readAtOnceCharacters } from "./case-reading.ts";

const pauseMs = 400;

export type CaseServices = {
  readonly history: History;
  readonly tasks: readonly Task<unknown>[];
  readonly tabId: string;
  /** The scale that a new case starts with. */
  readonly startTask: () => TaskId;
  readonly now: () => Instant;
  readonly newId: () => string;
};

/** The patient in front of the nurse: what was entered, what the rules say, what was decided, and its keeping. */
export class CaseState {
  readonly #services: CaseServices;
  readonly #keeper: CaseKeeper;
  #encounter: Encounter;
  #note: Note;
  /** What has been read: the note, or an earlier state of a very long one. */
  #readNote: Note;
  #taskId: TaskId;
  #arrivalChosen = false;
  #readTimer: ReturnType<typeof setTimeout> | undefined;
  #keepTimer: ReturnType<typeof setTimeout> | undefined;

  readonly #task: Task<unknown>;
  readonly #live: Assessment<unknown>;
  readonly #decided: Decided | undefined;
  readonly #outOfDate: boolean;
  readonly #shown: Assessment<unknown>;
  readonly #since: SinceDecision | undefined;
  readonly #blank: boolean;

  constructor(services: CaseServices, language: Language) {
    this.#services = services;
    this.#keeper = new CaseKeeper(services.history, services.now);
    this.#encounter = $state.raw(blankEncounter(services));
    this.#note = $state.raw(blankNote(language));
    this.#readNote = $state.raw(this.#note);
    this.#taskId = $state(services.startTask());
    this.#task = $derived(taskOf(services.tasks, this.#taskId));
    this.#live = $derived(
      isBlankNote(this.#readNote)
        ? assessBlank(this.#task, this.#readNote, services.now())
        : assess(this.#task, this.#readNote, services.now()),
    );
    this.#decided = $derived(
      decisionsOf(this.#encounter).findLast(({ assessment }) => assessment.task === this.#taskId),
    );
    this.#outOfDate = $derived(
      this.#decided !== undefined && !sameNote(this.#decided.assessment.note, this.#note),
    );
    this.#shown = $derived(this.#decided && !this.#outOfDate ? this.#decided.assessment : this.#live);
    this.#since = $derived(
      this.#decided && this.#outOfDate ? sinceDecision(this.#decided, this.#live) : undefined,
    );
    this.#blank = $derived(
      isBlankNote(this.#note) &&
        this.#encounter.label.trim() === "" &&
        this.#encounter.flags.length === 0 &&
        this.#encounter.assessments.length === 0,
    );
  }

  get id(): string {
    return this.#encounter.id;
  }
  get encounter(): Encounter {
    return this.#encounter;
  }
  get note(): Note {
    return this.#note;
  }
  get tasks(): readonly Task<unknown>[] {
    return this.#services.tasks;
  }
  get task(): Task<unknown> {
    return this.#task;
  }
  /** What the rules say of the note as it is. */
  get live(): Assessment<unknown> {
    return this.#live;
  }
  /** What the card shows: what was decided on while nothing was edited, else the live one. */
  get shown(): Assessment<unknown> {
    return this.#shown;
  }
  get suggested(): Urgency {
    return moreUrgent(suggestedLevel(this.#shown.trail), this.#since?.worse?.floor ?? 5);
  }
  get floor(): Urgency | undefined {
    const byRule = floorLevel(this.#shown.findings, this.#task.scale);
    const byWorsening = this.#since?.worse?.floor;
    return byRule && byWorsening ? moreUrgent(byRule, byWorsening) : (byRule ?? byWorsening);
  }
  /** The decision on this task's scale, the newest. */
  get decided(): Decided | undefined {
    return this.#decided;
  }
  /** The newest decision, on whatever scale. */
  get lastDecided(): Decided | undefined {
    return decisionsOf(this.#encounter).at(-1);
  }
  get earlier(): readonly Decided[] {
    return decisionsOf(this.#encounter).slice(0, -1);
  }
  get outOfDate(): boolean {
    return this.#outOfDate;
  }
  get since(): SinceDecision | undefined {
    return this.#since;
  }
  get isBlank(): boolean {
    return this.#blank;
  }
  /** A very long note is still to be read. */
  get isReading(): boolean {
    return this.#readNote !== this.#note;
  }
  /** The text is longer than what is ever read of one. */
  get isTooLong(): boolean {
    return this.#note.text.length > longestReadCharacters;
  }
  get record(): Kept {
    return this.#keeper.record;
  }
  get draft(): Kept {
    return this.#keeper.draft;
  }
  /** The case as a sheet or a handover tells it: with what the rules say now, unless that was decided on. */
  get told(): Encounter {
    const { decision, assessments } = this.#encounter;
    if (decision && !this.#changedSinceLast()) return this.#encounter;
    return { ...this.#encounter, assessments: [...assessments, this.#live] };
  }
  /** Nothing would be lost if this case left the page now. */
  get isSettled(): boolean {
    return (
      this.#blank ||
      (this.#encounter.decision !== undefined && !this.#changedSinceLast() && this.record.status === "saved")
    );
  }

  setText(text: string): void {
    if (text !== this.#note.text) this.#edit({ ...this.#note, text });
  }

  /** Facts of the form; `undefined` takes one away. */
  enter(change: Change<PlainFacts>): void {
    this.#enter(withFacts(this.#note.entered, change));
  }

  enterVitals(change: Change<Record<VitalName, number>>): void {
    this.#enter(withVitals(this.#note.entered, change));
  }

  /** What a person says of an understood mention. */
  correct(correction: MentionCorrection): void {
    this.#enter(withCorrection(this.#note.entered, correction));
  }

  uncorrect(correction: Pick<MentionCorrection, "concept" | "quote">): void {
    this.#enter(withoutCorrection(this.#note.entered, correction));
  }

  /** Decides which of form and text is right. */
  pick(fact: FactName, side: "entered" | "text"): void {
    this.#enter(withPick(this.#note.entered, fact, side));
  }

  setLabel(label: string): void {
    this.#change({ label });
  }

  setArrivedAt(arrivedAt: Instant): void {
    this.#arrivalChosen = true;
    this.#change({ arrivedAt });
  }

  setFlag(flag: PatientFlag, on: boolean): void {
    const others = this.#encounter.flags.filter((one) => one !== flag);
    this.#change({ flags: on ? [...others, flag] : others });
  }

  setAllergyText(allergyText: string): void {
    this.#change({ allergyText });
  }

  setTask(task: TaskId): void {
    this.#taskId = task;
    if (!this.#blank) this.#keepSoon();
  }

  setLanguage(outputLanguage: Language): void {
    if (outputLanguage === this.#note.outputLanguage) return;
    const wasRead = this.#readNote === this.#note;
    this.#note = { ...this.#note, outputLanguage };
    if (wasRead) this.#readNote = this.#note;
  }

  /** Makes the first reading of the page, which readies the lexicons, before anybody types. */
  warmUp(): void {
    assess(this.#task, blankNote(this.#note.outputLanguage), this.#services.now());
  }

  /** Reads what is pending now. */
  readNow(): void {
    clearTimeout(this.#readTimer);
    this.#readNote = this.#note;
  }

  needs(level: Urgency): DecisionNeeds {
    const { floor, suggested } = this;
    const standing = this.#decided?.decision.level;
    return decisionNeeds(level, {
      suggested,
      ...(floor !== undefined && { floor }),
      ...(standing !== undefined && { standing }),
    });
  }

  /** Decides and saves; when the grounds do not suffice, nothing happens and what is needed is told. */
  decide(level: Urgency, grounds: DecisionGrounds = {}): DecisionNeeds {
    this.readNow();
    if (this.#decided?.decision.level === level && !this.#outOfDate) return "nothing";
    const needs = this.needs(level);
    if (!groundsSuffice(needs, grounds)) return needs;
    const at = this.#nextInstant();
    const { floor } = this;
    const decision: Decision = {
      level,
      suggested: this.suggested,
      ...(floor !== undefined && { floor }),
      at,
      ...(needs !== "nothing" && grounds),
    };
    const decided: Decided = { decision, assessment: withDecision(this.#shown, decision) };
    this.#fixArrival();
    this.#encounter = addDecision(this.#encounter, decided);
    void this.save();
    return "nothing";
  }

  /** One tap, before any form: stamped and saved at once. */
  levelOneNow(): void {
    if (this.#encounter.immediateAt === undefined) {
      this.#fixArrival();
      this.#encounter = { ...this.#encounter, immediateAt: this.#services.now() };
    }
    this.decide(1);
  }

  /** Saves the encounter; also the retry after a failure. */
  async save(): Promise<void> {
    const { updatedAt } = this.#encounter;
    const saving = { ...this.#encounter, updatedAt: Math.max(this.#services.now(), updatedAt + 1) };
    this.#encounter = saving;
    if (!(await this.#keeper.save(saving)) || this.#encounter.id !== saving.id) return;
    if (this.#encounter !== saving) this.#keepSoon();
    else if (!this.#changedSinceLast()) await this.#keeper.dropDraft(saving.id);
  }

  /** Writes the draft that is due. For the moment before the page goes. */
  async keepNow(): Promise<void> {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    if (this.#blank) return;
    if (this.#encounter.decision && !this.#changedSinceLast() && this.record.status !== "failed") {
      if (this.record.status !== "saved") await this.save();
      return;
    }
    await this.#saveDraft(false);
  }

  /** Parks an unfinished case and starts a blank one; a case that cannot be parked stays. True when it is gone. */
  async newPatient(): Promise<boolean> {
    clearTimeout(this.#keepTimer);
    await this.#keeper.idle();
    if (!this.isSettled && !(await this.#saveDraft(true))) return false;
    const { outputLanguage } = this.#note;
    this.#begin(blankEncounter(this.#services), blankNote(outputLanguage), this.#services.startTask());
    return true;
  }

  /** Takes an unfinished case up again; the present one is parked first. */
  async resume(draft: Draft): Promise<boolean> {
    if (!(await this.newPatient())) return false;
    this.#begin(draft.encounter, { ...draft.note, outputLanguage: this.#note.outputLanguage }, draft.task);
    this.#arrivalChosen = true;
    await this.#saveDraft(false);
    return true;
  }

  /** Opens a saved encounter at its last assessment; the present case is parked first. */
  async open(encounter: Encounter): Promise<boolean> {
    if (!(await this.newPatient())) return false;
    const last = encounter.assessments.at(-1);
    const note = last?.note ?? blankNote(this.#note.outputLanguage);
    this.#begin(
      encounter,
      { ...note, outputLanguage: this.#note.outputLanguage },
      last?.task ?? this.#taskId,
      { status: "saved", at: encounter.updatedAt },
    );
    this.#arrivalChosen = true;
    return true;
  }

  #enter(entered: EnteredFacts): void {
    this.#edit({ ...this.#note, entered });
  }

  #edit(note: Note): void {
    this.#fixArrival();
    this.#note = note;
    clearTimeout(this.#readTimer);
    if (note.text.length <= readAtOnceCharacters) this.#readNote = note;
    else this.#readTimer = setTimeout(() => this.readNow(), pauseMs);
    this.#keepSoon();
  }

  #change(part: Partial<Encounter>): void {
    this.#fixArrival();
    this.#encounter = { ...this.#encounter, ...part };
    this.#keeper.outdate();
    this.#keepSoon();
  }

  /** A form that stood blank for hours belongs to who comes now. */
  #fixArrival(): void {
    if (this.#arrivalChosen || !this.#blank) return;
    this.#encounter = { ...this.#encounter, arrivedAt: this.#services.now() };
    this.#arrivalChosen = true;
  }

  #changedSinceLast(): boolean {
    const last = this.lastDecided;
    return last === undefined || !sameNote(last.assessment.note, this.#note);
  }

  /** Decisions are told apart by their instant, even on a clock that was set back. */
  #nextInstant(): Instant {
    return Math.max(this.#services.now(), (this.#encounter.decision?.at ?? 0) + 1);
  }

  #keepSoon(): void {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = setTimeout(() => void this.keepNow(), pauseMs);
  }

  #saveDraft(parked: boolean): Promise<boolean> {
    const { now, tabId } = this.#services;
    const { id, label, arrivedAt } = this.#encounter;
    const content = { task: this.#taskId, note: this.#note, encounter: this.#encounter };
    return this.#keeper.saveDraft({ id, tabId, label, arrivedAt, savedAt: now(), parked, ...content });
  }

  #begin(encounter: Encounter, note: Note, task: TaskId, record?: Kept): void {
    clearTimeout(this.#readTimer);
    clearTimeout(this.#keepTimer);
    this.#encounter = encounter;
    this.#note = note;
    this.#readNote = note;
    this.#taskId = task;
    this.#arrivalChosen = false;
    this.#keeper.begin(record);
  }
}

function taskOf(tasks: readonly Task<unknown>[], id: TaskId): Task<unknown> {
  const task = tasks.find((one) => one.id === id);
  if (!task) throw new Error(`no task ${id}`);
  return task;
}

function blankEncounter({ newId, now }: CaseServices): Encounter {
  const at = now();
  return {
    id: newId(),
    label: "",
    arrivedAt: at,
    flags: [],
    assessments: [],
    earlierDecisions: [],
    followUps: [],
    updatedAt: at,
  };
}
