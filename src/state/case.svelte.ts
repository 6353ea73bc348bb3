import type {
  AcceptedCode,
  Decision,
  Encounter,
  PatientFlag,
  StayStep,
  TaskId,
} from "../domain/assessment.ts";
import type { Instant, Language, Note } from "../domain/note.ts";
import type { Urgency } from "../domain/urgency.ts";
import type { Draft, History } from "../history/history.ts";
import type { TriageCore } from "../pipeline/core.ts";
import { blankEncounter, isBlankEncounter } from "./blank-encounter.ts";
import { CaseAnswer } from "./case-answer.svelte.ts";
import {
  addDecision,
  type DecisionGrounds,
  type DecisionNeeds,
  groundsSuffice,
  withDecision,
} from "./case-decision.ts";
import { CaseKeeper, type Kept } from "./case-keeper.svelte.ts";
import { CaseModel, type ModelServices } from "./case-model.svelte.ts";
import { type ConsultServices, ConsultState } from "./consult.svelte.ts";
import { CaseNote, isBlankNote } from "./case-note.svelte.ts";
import { withStayStep } from "./stay.ts";

const pauseMs = 400;

export type CaseServices = {
  readonly history: History;
  readonly rules: { readonly core: TriageCore | undefined };
  readonly tabId: string;
  /** The scale that a new case starts with. */
  readonly startTask: () => TaskId;
  /** Whether staff choose a level before the suggestion is shown. */
  readonly levelFirst?: () => boolean;
  /** Initials of who is on, stamped on what is decided. */
  readonly initials?: () => string | undefined;
  readonly now: () => Instant;
  readonly newId: () => string;
} & ModelServices &
  Pick<ConsultServices, "bookFor">;

/** The patient in front of the nurse, from arrival to decision, and the keeping of it. */
export class CaseState {
  /** What was entered. */
  readonly entry: CaseNote;
  /** What is said of it. */
  readonly answer: CaseAnswer;
  /** The model's part in that. */
  readonly model: CaseModel;
  /** Questions beside triage. */
  readonly consult: ConsultState;
  readonly #services: CaseServices;
  readonly #keeper: CaseKeeper;
  #encounter: Encounter;
  #task: TaskId;
  #arrivalChosen = false;
  #first = $state.raw<Urgency | undefined>(undefined);
  #keepTimer: ReturnType<typeof setTimeout> | undefined;
  readonly #blank: boolean;

  constructor(services: CaseServices, language: Language) {
    this.#services = services;
    this.#keeper = new CaseKeeper(services.history, services.now);
    this.#encounter = $state.raw(blankEncounter(services.newId(), services.now()));
    this.#task = $state(services.startTask());
    this.entry = new CaseNote(language, { before: () => this.#fixArrival(), after: () => this.#keepSoon() });
    this.model = new CaseModel({ ...services, core: () => services.rules.core });
    this.consult = new ConsultState({
      ...services,
      core: () => services.rules.core,
      patientNote: () => this.entry.read,
      language: () => this.note.outputLanguage,
    });
    this.answer = new CaseAnswer({
      note: this.entry,
      encounter: () => this.#encounter,
      task: () => this.#task,
      core: () => services.rules.core,
      model: this.model,
      now: services.now,
    });
    this.#blank = $derived(isBlankNote(this.note) && isBlankEncounter(this.#encounter));
  }

  get id(): string {
    return this.#encounter.id;
  }
  get encounter(): Encounter {
    return this.#encounter;
  }
  get note(): Note {
    return this.entry.value;
  }
  get task(): TaskId {
    return this.#task;
  }
  get isBlank(): boolean {
    return this.#blank;
  }
  get record(): Kept {
    return this.#keeper.record;
  }
  get draft(): Kept {
    return this.#keeper.draft;
  }
  /** The case as a sheet or a handover tells it: with what the rules say now, unless that was decided on or is hidden. */
  get told(): Encounter {
    return this.isHidden ? this.#encounter : this.toldSets;
  }
  /** The case with every set of it, the one that is being entered too: measured values, whatever is hidden. */
  get toldSets(): Encounter {
    const { live, isUndecided } = this.answer;
    if (!live || !isUndecided) return this.#encounter;
    return { ...this.#encounter, assessments: [...this.#encounter.assessments, live] };
  }
  /** Staff choose first: what is suggested is not shown yet. */
  get isHidden(): boolean {
    const { levelFirst } = this.#services;
    return (levelFirst?.() ?? false) && this.#first === undefined && !this.#blank && this.answer.isUndecided;
  }
  /** What was chosen before the suggestion was shown, until it is decided. */
  get first(): Urgency | undefined {
    return this.#first;
  }

  /** When what stands above every divider of the note was taken. */
  get firstSetAt(): Instant {
    return this.#encounter.assessments[0]?.at ?? this.#encounter.arrivedAt;
  }

  /** Nothing would be lost if this case left the page now. */
  get isSettled(): boolean {
    return this.#blank || (!this.answer.isUndecided && this.record.status === "saved");
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

  /** The codes that the clinician took for this patient. */
  setCodes(codes: readonly AcceptedCode[]): void {
    this.#change({ codes });
  }

  setTask(task: TaskId): void {
    this.#task = task;
    if (!this.#blank) this.#keepSoon();
  }

  /** Asks the loaded model about the note as it is; without one the rules are all there is. */
  async askModel(): Promise<void> {
    this.entry.readNow();
    const { byRules } = this.answer;
    if (byRules && !this.#blank && this.model.canAsk(this.#task)) await this.model.ask(byRules);
  }

  /** Decides and saves; when the grounds do not suffice, nothing happens and what is needed is told. */
  decide(level: Urgency, given: DecisionGrounds = {}): DecisionNeeds {
    this.entry.readNow();
    if (this.isHidden) this.#first = level;
    const initials = given.initials ?? this.#services.initials?.();
    const grounds = { ...given, ...(initials !== undefined && { initials }) };
    const { shown, suggested, floor, decided, isOutOfDate } = this.answer;
    if (!shown || suggested === undefined) return "nothing";
    if (decided?.decision.level === level && !isOutOfDate) return "nothing";
    const needs = this.answer.needs(level);
    if (!groundsSuffice(needs, grounds)) return needs;
    const decision: Decision = {
      level,
      suggested,
      ...(floor !== undefined && { floor }),
      at: this.#nextInstant(),
      ...(needs !== "nothing" && grounds),
      ...(initials !== undefined && { initials }),
      ...(this.#first !== undefined && { first: this.#first }),
    };
    this.#first = undefined;
    this.#fixArrival();
    this.#encounter = addDecision(this.#encounter, { decision, assessment: withDecision(shown, decision) });
    void this.save();
    return "nothing";
  }

  /** One tap, before any form and any rule: stamped and saved at once. */
  levelOneNow(): void {
    if (this.#encounter.immediateAt === undefined) {
      this.#fixArrival();
      this.#encounter = { ...this.#encounter, immediateAt: this.#services.now() };
      if (!this.#services.rules.core) void this.save();
    }
    this.decide(1);
  }

  /** The rules have come: what was called level 1 without them becomes the decision that it was. */
  takeRules(): void {
    if (this.#encounter.immediateAt !== undefined && !this.#encounter.decision) this.decide(1);
  }

  /** Saves the encounter; also the retry after a failure. */
  async save(): Promise<void> {
    const { updatedAt } = this.#encounter;
    const saving = { ...this.#encounter, updatedAt: Math.max(this.#services.now(), updatedAt + 1) };
    this.#encounter = saving;
    if (!(await this.#keeper.save(saving)) || this.#encounter.id !== saving.id) return;
    if (this.#encounter !== saving) this.#keepSoon();
    else if (!this.answer.isUndecided) await this.#keeper.dropDraft(saving.id);
  }

  /** Writes the draft that is due. For the moment before the page goes. */
  async keepNow(): Promise<void> {
    clearTimeout(this.#keepTimer);
    this.#keepTimer = undefined;
    if (this.#blank) return;
    if (!this.answer.isUndecided && this.record.status !== "failed") {
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
    const { newId, now, startTask } = this.#services;
    this.#begin(blankEncounter(newId(), now()), undefined, startTask());
    return true;
  }

  /** Takes an unfinished case up again; the present one is parked first. */
  async resume(draft: Draft): Promise<boolean> {
    if (!(await this.newPatient())) return false;
    this.#begin(draft.encounter, draft.note, draft.task);
    this.#arrivalChosen = true;
    this.consult.setQuestion(draft.question ?? "");
    await this.#saveDraft(false);
    this.takeRules();
    return true;
  }

  /** Opens a saved encounter at its last assessment; the present case is parked first. */
  async open(encounter: Encounter): Promise<boolean> {
    if (!(await this.newPatient())) return false;
    const last = encounter.assessments.at(-1);
    const kept: Kept = { status: "saved", at: encounter.updatedAt };
    this.#begin(encounter, last?.note, last?.task ?? this.#task, kept);
    this.#arrivalChosen = true;
    this.takeRules();
    return true;
  }

  /**
   * Begins another set of observations for a patient who was decided on: what was measured goes into the note (as
   * `lastSet` writes it), the form is empty, and nothing decided changes.
   */
  reassess(lastSet: string): void {
    const { lastDecided } = this.answer;
    if (!lastDecided || this.answer.isUndecided) return;
    this.entry.beginSet(lastSet, lastDecided.assessment.at, this.#services.now());
  }

  /** Adds to how the stay ended, or takes that back. */
  addStay(step: StayStep): void {
    const { stay = [] } = withStayStep(this.#encounter, step);
    this.#change({ stay });
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
    const { question } = this.consult;
    const content = {
      task: this.#task,
      note: this.note,
      encounter: this.#encounter,
      ...(question.trim() !== "" && { question }),
    };
    return this.#keeper.saveDraft({ id, tabId, label, arrivedAt, savedAt: now(), parked, ...content });
  }

  #begin(encounter: Encounter, note: Note | undefined, task: TaskId, record?: Kept): void {
    clearTimeout(this.#keepTimer);
    this.#encounter = encounter;
    this.model.clear();
    this.consult.clear();
    this.entry.begin(note);
    this.#task = task;
    this.#first = undefined;
    this.#arrivalChosen = false;
    this.#keeper.begin(record);
  }
}
