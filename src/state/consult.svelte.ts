import { type ConsultId, type Consultation, consultInputs } from "../domain/consultation.ts";
import { blankNote, type Instant, type Language, type Note } from "../domain/note.ts";
import type { AskOptions, LoadedModel } from "../pipeline/ask-model.ts";
import type { TriageCore } from "../pipeline/core.ts";
import { sameNote } from "./case-decision.ts";
import { isBlankNote } from "./case-note.svelte.ts";
import { ModelRun, type PatientTurns, type Running } from "./model-run.svelte.ts";

export type ConsultServices = {
  readonly core: () => TriageCore | undefined;
  readonly loadedModel: () => LoadedModel | undefined;
  /** The patient's note as it is read. */
  readonly patientNote: () => Note;
  readonly language: () => Language;
  readonly answerFailed: (code: string) => void;
  /** Absent: nobody else asks the model. */
  readonly turns?: PatientTurns;
  /** Looks up the codes that a model names; absent: they stay unchecked. */
  readonly bookFor?: NonNullable<AskOptions["bookFor"]>;
  readonly now: () => Instant;
};

/** Questions beside triage: a differential and codes for the patient's note, evidence for a question of its own. */
export class ConsultState {
  readonly #services: ConsultServices;
  readonly #run: ModelRun;
  #open = $state<ConsultId | undefined>(undefined);
  #question = $state("");
  #answered = $state.raw<Consultation<unknown> | undefined>(undefined);
  readonly #note: Note = $derived.by(() => this.#noteNow());
  readonly #byRules = $derived.by(() => this.#consult());
  readonly #isCurrent = $derived.by(() => {
    const answered = this.#answered;
    return answered !== undefined && answered.task === this.#open && sameNote(answered.note, this.#note);
  });
  readonly #shown = $derived.by(() => (this.#isCurrent ? this.#answered : this.#byRules));

  constructor(services: ConsultServices) {
    this.#services = services;
    this.#run = new ModelRun(services.now, services.turns);
  }

  /** Which question is open; undefined: triage alone. */
  get open(): ConsultId | undefined {
    return this.#open;
  }
  get question(): string {
    return this.#question;
  }
  get running(): Running | undefined {
    return this.#run.running;
  }
  get isBlank(): boolean {
    return isBlankNote(this.#note);
  }
  /** The rules' answer, with a model's where one stands for the text as it is. */
  get shown(): Consultation<unknown> | undefined {
    return this.#shown;
  }
  /** A model answered this question, on a text that has changed since. */
  get isStale(): boolean {
    return this.#answered?.task === this.#open && !this.#isCurrent;
  }
  get canAsk(): boolean {
    const { open } = this;
    return open !== undefined && (this.#services.loadedModel()?.tasks.includes(open) ?? false);
  }

  show(task: ConsultId | undefined): void {
    if (task !== this.#open) this.#run.cancel();
    this.#open = task;
  }

  setQuestion(text: string): void {
    this.#question = text;
  }

  /** Asks the loaded model; what was being written is given up. */
  async ask(): Promise<void> {
    const loaded = this.#services.loadedModel();
    const triage = this.#services.core();
    const about = this.#byRules;
    if (!loaded || !triage || !about || this.isBlank || !this.canAsk) return;
    this.#answered = undefined;
    const { bookFor } = this.#services;
    const lookUp = bookFor ? { bookFor } : {};
    const answered = await this.#run.start((options) =>
      triage.askConsult(about, loaded, { ...options, ...lookUp }),
    );
    if (!answered) return;
    this.#answered = answered;
    const outcome = answered.model?.outcome;
    if (outcome?.status === "failed") this.#services.answerFailed(outcome.code);
  }

  cancel(): void {
    this.#run.cancel();
  }

  /** The next patient: nothing that was said of this one stays. */
  clear(): void {
    this.#run.cancel();
    this.#answered = undefined;
    this.#question = "";
  }

  #noteNow(): Note {
    const { patientNote, language } = this.#services;
    const isQuestion = this.#open !== undefined && consultInputs[this.#open] === "question";
    return isQuestion ? { ...blankNote(language()), text: this.#question } : patientNote();
  }

  #consult(): Consultation<unknown> | undefined {
    const { core, now } = this.#services;
    return this.#open === undefined ? undefined : core()?.consult(this.#open, this.#note, now());
  }
}
