import type { Encounter, TaskId } from "../domain/assessment.ts";
import type { Instant, Language, Note } from "../domain/note.ts";
import type { Urgency } from "../domain/urgency.ts";
import type { Draft } from "../history/history.ts";
import { mergeStored, returned } from "../history/merge.ts";
import { blankEncounter, isBlankEncounter } from "./blank-encounter.ts";
import { CaseAnswer } from "./case-answer.svelte.ts";
import { addDecision, type DecisionGrounds, type DecisionNeeds } from "./case-decision.ts";
import { CaseEncounter } from "./case-encounter.svelte.ts";
import type { Kept } from "./case-keeper.svelte.ts";
import { CaseKeeping } from "./case-keeping.svelte.ts";
import { CaseModel } from "./case-model.svelte.ts";
import { CaseNote, isBlankNote } from "./case-note.svelte.ts";
import type { CaseServices } from "./case-services.ts";
import { ConsultState } from "./consult.svelte.ts";
import { makeDecision } from "./make-decision.ts";

type Begun = {
  readonly encounter: Encounter;
  readonly note?: Note;
  readonly task: TaskId;
  /** The time of arrival is known. */
  readonly isArrived: boolean;
};

/** The patient in front of the nurse, from arrival to decision, and the keeping of it. */
export class CaseState {
  /** Who the patient is, and what was decided. */
  readonly details: CaseEncounter;
  /** What was entered. */
  readonly entry: CaseNote;
  /** What is said of it. */
  readonly answer: CaseAnswer;
  /** The model's part in that. */
  readonly model: CaseModel;
  /** Questions beside triage. */
  readonly consult: ConsultState;
  readonly #services: CaseServices;
  readonly #keeping: CaseKeeping;
  #task: TaskId;
  #first = $state.raw<Urgency | undefined>(undefined);
  readonly #blank: boolean;

  constructor(services: CaseServices, language: Language) {
    this.#services = services;
    this.details = new CaseEncounter(services.newId(), services.now, {
      isBlank: () => this.#blank,
      changed: () => this.#keeping.changed(),
    });
    this.#task = $state(services.startTask());
    this.entry = new CaseNote(language, {
      before: () => this.details.fixArrival(),
      after: () => this.#keeping.soon(),
    });
    this.model = new CaseModel({ ...services, core: () => services.rules.core });
    this.consult = new ConsultState({
      ...services,
      core: () => services.rules.core,
      patientNote: () => this.entry.read,
      language: () => this.note.outputLanguage,
    });
    this.answer = new CaseAnswer({
      note: this.entry,
      encounter: () => this.encounter,
      task: () => this.#task,
      core: () => services.rules.core,
      model: this.model,
      now: services.now,
    });
    this.#blank = $derived(isBlankNote(this.note) && isBlankEncounter(this.encounter));
    this.#keeping = new CaseKeeping(services, {
      content: () => ({
        encounter: this.encounter,
        note: this.note,
        task: this.#task,
        question: this.consult.question,
        ...(this.#first !== undefined && { first: this.#first }),
      }),
      isBlank: () => this.#blank,
      isUndecided: () => this.answer.isUndecided,
      stamp: (encounter) => this.details.replace(encounter),
    });
  }

  get id(): string {
    return this.encounter.id;
  }
  get encounter(): Encounter {
    return this.details.value;
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
    return this.#keeping.record;
  }
  get draft(): Kept {
    return this.#keeping.draft;
  }
  /** The case as a sheet or a handover tells it: with what the rules say now, unless that was decided on or is hidden. */
  get told(): Encounter {
    return this.isHidden ? this.encounter : this.toldSets;
  }
  /** The case with every set of it, the one that is being entered too: measured values, whatever is hidden. */
  get toldSets(): Encounter {
    const { live, isUndecided } = this.answer;
    if (!live || !isUndecided) return this.encounter;
    return { ...this.encounter, assessments: [...this.encounter.assessments, live] };
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
    return this.encounter.assessments[0]?.at ?? this.encounter.arrivedAt;
  }

  /** Nothing would be lost if this case left the page now. */
  get isSettled(): boolean {
    return this.#keeping.isSettled;
  }

  setTask(task: TaskId): void {
    this.#task = task;
    if (!this.#blank) this.#keeping.soon();
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
    if (this.isHidden) {
      this.#first = level;
      this.#keeping.soon();
    }
    const initials = given.initials ?? this.#services.initials?.();
    const grounds = { ...given, ...(initials !== undefined && { initials }) };
    const asked = { encounter: this.encounter, answer: this.answer, grounds, first: this.#first };
    const made = makeDecision(level, { ...asked, now: this.#services.now() });
    if (typeof made === "string") return made;
    this.#first = undefined;
    this.details.fixArrival();
    this.details.replace(returned(addDecision(this.encounter, made)));
    void this.save();
    return "nothing";
  }

  /** One tap, before any form and any rule: stamped and saved at once. */
  levelOneNow(): void {
    if (this.encounter.immediateAt === undefined) {
      this.details.fixArrival();
      this.details.replace({ ...this.encounter, immediateAt: this.#services.now() });
      if (!this.#services.rules.core) void this.save();
    }
    this.decide(1);
  }

  /** The rules have come: what was called level 1 without them becomes the decision that it was. */
  takeRules(): void {
    if (this.encounter.immediateAt !== undefined && !this.encounter.decision) this.decide(1);
  }

  /** Saves the encounter; also the retry after a failure. */
  save(): Promise<void> {
    return this.#keeping.save();
  }

  /** Writes the draft that is due. For the moment before the page goes. */
  keepNow(): Promise<void> {
    return this.#keeping.now();
  }

  /** Parks an unfinished case and starts a blank one; a case that cannot be parked stays. True when it is gone. */
  async newPatient(): Promise<boolean> {
    const { id } = this;
    if (!(await this.#keeping.park())) return false;
    if (this.id !== id) return true;
    const { newId, now, startTask } = this.#services;
    this.#begin({ encounter: blankEncounter(newId(), now()), task: startTask(), isArrived: false });
    return true;
  }

  /** Takes an unfinished case up again; the present one is parked first. */
  async resume(draft: Draft): Promise<boolean> {
    if (!(await this.newPatient())) return false;
    this.#begin({ ...draft, isArrived: true });
    this.consult.setQuestion(draft.question ?? "");
    this.#first = draft.first;
    await this.#keeping.saveDraft();
    this.takeRules();
    return true;
  }

  /** Opens a saved encounter at its last assessment; the present case is parked first. */
  async open(encounter: Encounter): Promise<boolean> {
    if (!(await this.newPatient())) return false;
    const last = encounter.assessments.at(-1);
    const kept: Kept = { status: "saved", at: encounter.updatedAt };
    const { note, task = this.#task } = last ?? {};
    this.#begin({ encounter, task, ...(note && { note }), isArrived: true }, kept);
    this.takeRules();
    return true;
  }

  /** What another tab kept of this patient stands here too; where nothing is unfinished it is what is shown. */
  takeRecord(kept: Encounter): void {
    const { encounter: here, isSettled } = this;
    if (kept.id !== here.id) return;
    const merged = mergeStored(kept, here);
    if (merged === here) return;
    this.details.replace(merged);
    const last = this.answer.lastDecided?.assessment;
    if (!isSettled || !this.answer.isUndecided || !last) return;
    this.model.clear();
    this.entry.begin(last.note);
    this.#task = last.task;
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

  #begin({ encounter, note, task, isArrived }: Begun, record?: Kept): void {
    this.details.begin(encounter, isArrived);
    this.model.clear();
    this.consult.clear();
    this.entry.begin(note);
    this.#task = task;
    this.#first = undefined;
    this.#keeping.begin(record);
  }
}
