import type { Instant } from "../domain/note.ts";
import type { AskOptions, ModelProgress } from "../pipeline/ask-model.ts";

/** A model that is writing: how far it is. Nothing clinical before its gates. */
export type Running = {
  readonly startedAt: Instant;
  /** When its first token came. */
  readonly writingSince: Instant | undefined;
  readonly progress: ModelProgress | undefined;
};

/** One answer of a model at a time: what runs can be given up, and what was given up never comes back. */
export class ModelRun {
  readonly #now: () => Instant;
  #running = $state.raw<Running | undefined>(undefined);
  #abort: AbortController | undefined;

  constructor(now: () => Instant) {
    this.#now = now;
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
    const answer = await ask({
      signal: abort.signal,
      onProgress: (progress) => {
        if (this.#abort === abort) this.#follow(progress);
      },
    });
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
