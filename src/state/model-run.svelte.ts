import type { Instant } from "../domain/note.ts";
import type { AskOptions, ModelProgress } from "../pipeline/ask-model.ts";
import type { ModelTurns } from "./model-turns.svelte.ts";

/** A model that is writing: how far it is. Nothing clinical before its gates. */
export type Running = {
  readonly startedAt: Instant;
  /** When its first token came. */
  readonly writingSince: Instant | undefined;
  readonly progress: ModelProgress | undefined;
};

/** Lets a patient's question go before an evaluation's. */
export type PatientTurns = Pick<ModelTurns, "first">;

/** One answer of a model at a time: what runs can be given up, and what was given up never comes back. */
export class ModelRun {
  readonly #now: () => Instant;
  readonly #turns: PatientTurns;
  #running = $state.raw<Running | undefined>(undefined);
  #abort: AbortController | undefined;

  constructor(now: () => Instant, turns: PatientTurns = { first: (ask) => ask() }) {
    this.#now = now;
    this.#turns = turns;
  }

  get running(): Running | undefined {
    return this.#running;
  }

  /** Gives up what runs and begins another. Gives undefined when that was given up in its turn. */
  async start<T>(ask: (options: AskOptions) => Promise<T>): Promise<T | undefined> {
    this.cancel();
    const abort = new AbortController();
    this.#abort = abort;
    this.#running = { startedAt: this.#now(), writingSince: undefined, progress: undefined };
    const onProgress = (progress: ModelProgress) => {
      if (this.#abort === abort) this.#follow(progress);
    };
    const answer = await this.#turns.first(() => ask({ signal: abort.signal, onProgress }));
    if (this.#abort !== abort) return undefined;
    this.#running = undefined;
    return answer;
  }

  cancel(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#running = undefined;
  }

  #follow(progress: ModelProgress): void {
    if (!this.#running) return;
    const isWriting = progress.stage === "decode";
    const writingSince = isWriting ? (this.#running.writingSince ?? this.#now()) : undefined;
    this.#running = { ...this.#running, progress, writingSince };
  }
}
