import type { Assessment, TaskId } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { LoadedModel } from "../pipeline/ask-model.ts";
import type { TriageCore } from "../pipeline/core.ts";
import type { SiteCost } from "../pipeline/meet.ts";
import { sameNote } from "./case-decision.ts";
import { ModelRun, type PatientTurns, type Running } from "./model-run.svelte.ts";

export type ModelServices = {
  /** Undefined while none is loaded. */
  readonly loadedModel: () => LoadedModel | undefined;
  readonly emergencyNumber: () => string | undefined;
  /** The site's cost in this task. */
  readonly cost: (task: TaskId) => SiteCost | undefined;
  /** An engine failed while it wrote: whoever loaded it must know. */
  readonly answerFailed: (code: string) => void;
  /** Absent: nobody else asks the model. */
  readonly turns?: PatientTurns;
};

export type CaseModelServices = ModelServices & {
  readonly core: () => TriageCore | undefined;
  readonly now: () => Instant;
};

/** The model's part in the case: asked by a press, one answer at a time, never in the way of typing or deciding. */
export class CaseModel {
  readonly #services: CaseModelServices;
  readonly #run: ModelRun;
  #answered = $state.raw<Assessment<unknown> | undefined>(undefined);

  constructor(services: CaseModelServices) {
    this.#services = services;
    this.#run = new ModelRun(services.now, services.turns);
  }

  get running(): Running | undefined {
    return this.#run.running;
  }

  /** Whether the loaded model serves this task. */
  canAsk(task: string): boolean {
    return this.#services.loadedModel()?.tasks.includes(task) ?? false;
  }

  /** The live assessment with the model's part, where that is about the same note. */
  joined(live: Assessment<unknown>): Assessment<unknown> {
    return this.#isAbout(live) && this.#answered ? this.#answered : live;
  }

  /** A model answered this task, on a note that has changed since. */
  isStale(live: Assessment<unknown>): boolean {
    return this.#answered?.task === live.task && !this.#isAbout(live);
  }

  /** Asks; what was being written is given up. Settles when the answer stands or was given up. */
  async ask(about: Assessment<unknown>): Promise<void> {
    const { core, loadedModel, emergencyNumber, cost, now } = this.#services;
    const loaded = loadedModel();
    const triage = core();
    if (!loaded || !triage) return;
    this.#answered = undefined;
    const number = emergencyNumber();
    const siteCost = cost(about.task);
    const answered = await this.#run.start((options) =>
      triage.ask(about, loaded, {
        ...options,
        now,
        ...(number !== undefined && { emergencyNumber: number }),
        ...(siteCost && { cost: siteCost }),
      }),
    );
    if (!answered) return;
    this.#answered = answered;
    const outcome = answered.model?.outcome;
    if (outcome?.status === "failed") this.#services.answerFailed(outcome.code);
  }

  /** Stops what is being written. */
  cancel(): void {
    this.#run.cancel();
  }

  /** The next patient: nothing of this one's stays. */
  clear(): void {
    this.#run.cancel();
    this.#answered = undefined;
  }

  #isAbout(live: Assessment<unknown>): boolean {
    const answered = this.#answered;
    return answered !== undefined && answered.task === live.task && sameNote(answered.note, live.note);
  }
}
