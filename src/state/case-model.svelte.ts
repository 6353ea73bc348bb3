import type { Assessment } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { LoadedModel, ModelProgress } from "../pipeline/ask-model.ts";
import type { TriageCore } from "../pipeline/core.ts";
import type { SiteCost } from "../pipeline/meet.ts";
import { sameNote } from "./case-decision.ts";

/** A model that is writing: what it is asked about, and how far it is. Nothing clinical before its gates. */
export type Asking = {
  readonly about: Assessment<unknown>;
  readonly startedAt: Instant;
  /** When its first token came. */
  readonly writingSince: Instant | undefined;
  readonly progress: ModelProgress | undefined;
};

export type ModelServices = {
  /** Undefined while none is loaded. */
  readonly loadedModel: () => LoadedModel | undefined;
  readonly emergencyNumber: () => string | undefined;
  readonly cost: () => SiteCost | undefined;
};

export type CaseModelServices = ModelServices & {
  readonly core: () => TriageCore | undefined;
  readonly now: () => Instant;
};

/** The model's part in the case: asked by a press, one answer at a time, never in the way of typing or deciding. */
export class CaseModel {
  readonly #services: CaseModelServices;
  #asking = $state.raw<Asking | undefined>(undefined);
  #answered = $state.raw<Assessment<unknown> | undefined>(undefined);
  #abort: AbortController | undefined;

  constructor(services: CaseModelServices) {
    this.#services = services;
  }

  get asking(): Asking | undefined {
    return this.#asking;
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
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.#answered = undefined;
    this.#asking = { about, startedAt: now(), writingSince: undefined, progress: undefined };
    const number = emergencyNumber();
    const siteCost = cost();
    const answered = await triage.ask(about, loaded, {
      signal: abort.signal,
      onProgress: (progress) => {
        if (this.#abort !== abort || !this.#asking) return;
        const isWriting = progress.stage === "decode";
        const writingSince = isWriting ? (this.#asking.writingSince ?? now()) : undefined;
        this.#asking = { ...this.#asking, progress, writingSince };
      },
      now,
      ...(number !== undefined && { emergencyNumber: number }),
      ...(siteCost && { cost: siteCost }),
    });
    if (this.#abort !== abort) return;
    this.#asking = undefined;
    this.#answered = answered;
  }

  /** Stops what is being written. */
  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#asking = undefined;
  }

  /** The next patient: nothing of this one's stays. */
  clear(): void {
    this.cancel();
    this.#answered = undefined;
  }

  #isAbout(live: Assessment<unknown>): boolean {
    const answered = this.#answered;
    return answered !== undefined && answered.task === live.task && sameNote(answered.note, live.note);
  }
}
