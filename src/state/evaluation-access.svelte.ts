import type { EvaluationState } from "./evaluation.svelte.ts";

/** The evaluation: made when its view is first opened, and known to whoever shows that a run goes on. */
export class EvaluationAccess {
  readonly #make: () => Promise<EvaluationState>;
  #made = $state.raw<EvaluationState | undefined>(undefined);

  /** `make` gives the same one at every call, and tries again after a failure. */
  constructor(make: () => Promise<EvaluationState>) {
    this.#make = make;
  }

  /** Undefined while nobody has opened it on this page. */
  get made(): EvaluationState | undefined {
    return this.#made;
  }

  /** A run goes on, or is paused. */
  get isMeasuring(): boolean {
    const now = this.#made?.now.status;
    return now !== undefined && now !== "idle";
  }

  /** Fetches and makes it. Throws when it cannot be fetched. */
  async open(): Promise<EvaluationState> {
    this.#made = await this.#make();
    return this.#made;
  }
}
