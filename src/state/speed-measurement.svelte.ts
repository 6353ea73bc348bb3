import type { Engine } from "../engine/engine.ts";
import type { EngineErrorCode } from "../engine/engine-error.ts";
import { type EngineKit, engineErrorCode, type Rates } from "./engine-kit.ts";
import { isAbort } from "./pack-tasks.svelte.ts";

type Measuring =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly characters: number; readonly tokensPerS: number | undefined }
  | { readonly status: "failed"; readonly code: EngineErrorCode };

/** Has the loaded model write for a while, to tell how fast it is here. */
export class SpeedMeasurement {
  #now = $state.raw<Measuring>({ status: "idle" });
  #controller: AbortController | undefined;

  get now(): Measuring {
    return this.#now;
  }

  /** The rates; undefined when it was stopped, failed or runs already. */
  async run(engine: Engine, kit: Pick<EngineKit, "measureSpeed">): Promise<Rates | undefined> {
    if (this.#now.status === "running") return undefined;
    const controller = new AbortController();
    this.#controller = controller;
    this.#now = { status: "running", characters: 0, tokensPerS: undefined };
    try {
      const rates = await kit.measureSpeed(
        engine,
        (characters, tokensPerS) => {
          if (!controller.signal.aborted) this.#now = { status: "running", characters, tokensPerS };
        },
        controller.signal,
      );
      this.#now = { status: "idle" };
      return rates;
    } catch (error) {
      this.#now = isAbort(error) ? { status: "idle" } : { status: "failed", code: engineErrorCode(error) };
      return undefined;
    }
  }

  stop(): void {
    this.#controller?.abort();
  }

  dismiss(): void {
    if (this.#now.status === "failed") this.#now = { status: "idle" };
  }
}
