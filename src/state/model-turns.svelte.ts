/**
 * Whose question the one model answers: a patient's goes before those of an evaluation, which are given up for it and
 * asked again after.
 */
export class ModelTurns {
  #patients = $state(0);
  #waiting: (() => void)[] = [];
  #other: { readonly abort: AbortController; readonly ended: Promise<unknown> } | undefined;

  /** A patient's question is with the model. */
  get isTaken(): boolean {
    return this.#patients > 0;
  }

  /** A patient's question: begins at once, or as soon as what was being answered has let go. */
  async first<T>(ask: () => Promise<T>): Promise<T> {
    this.#patients += 1;
    try {
      if (this.#other) {
        this.#other.abort.abort();
        await this.#other.ended;
      }
      return await ask();
    } finally {
      this.#patients -= 1;
      if (this.#patients === 0) for (const go of this.#waiting.splice(0)) go();
    }
  }

  /** A question that can wait; asked anew when a patient's came in between. Throws the signal's reason. */
  async whenFree<T>(ask: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      signal.throwIfAborted();
      if (this.isTaken) {
        await this.#untilFree(signal);
        continue;
      }
      const abort = new AbortController();
      const giveUp = () => abort.abort(signal.reason);
      signal.addEventListener("abort", giveUp);
      const answering = ask(abort.signal);
      const other = { abort, ended: answering.catch(() => undefined) };
      this.#other = other;
      try {
        const answer = await answering;
        signal.throwIfAborted();
        if (!abort.signal.aborted) return answer;
      } catch (error) {
        signal.throwIfAborted();
        if (!abort.signal.aborted) throw error;
      } finally {
        signal.removeEventListener("abort", giveUp);
        if (this.#other === other) this.#other = undefined;
      }
    }
  }

  #untilFree(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        signal.removeEventListener("abort", done);
        resolve();
      };
      this.#waiting.push(done);
      signal.addEventListener("abort", done);
    });
  }
}
