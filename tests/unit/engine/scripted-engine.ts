import { EngineError, type EngineErrorCode } from "../../../src/engine/engine-error.ts";
import type {
  Engine,
  GenerateChunk,
  GenerateRequest,
  LoadProgress,
  ReadyPack,
} from "../../../src/engine/engine.ts";

/** A step of a scripted answer: a chunk, a failure, or silence (until the signal aborts, or for good). */
export type Step = GenerateChunk | EngineErrorCode | "silent" | "deaf" | { readonly waitMs: number };

export type Script = {
  readonly load?: readonly (LoadProgress | EngineErrorCode | "silent" | { readonly waitMs: number })[];
  /** One list for each answer; the last serves all that follow. */
  readonly answers?: readonly (readonly Step[])[];
  readonly unload?: "hangs" | "throws";
};

export const usage = {
  promptTokens: 3,
  reusedTokens: 0,
  outputTokens: 2,
  prefillTokensPerS: 1,
  decodeTokensPerS: 1,
};
export const end: GenerateChunk = { type: "end", reason: "stop", usage };
export const text = (words: string): GenerateChunk => ({ type: "text", text: words, tokens: [] });

/** An engine that does what it is told, and keeps a record of what was asked of it. */
export class ScriptedEngine implements Engine {
  readonly name = "wllama";
  readonly loads: ReadyPack[] = [];
  readonly requests: GenerateRequest[] = [];
  readonly signals: AbortSignal[] = [];
  unloads = 0;
  /** Answers that ended, by their end, an error or being left. */
  ended = 0;
  readonly #script: Script;

  constructor(script: Script = {}) {
    this.#script = script;
  }

  async load(
    pack: ReadyPack,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    this.loads.push(pack);
    for (const step of this.#script.load ?? []) {
      if (step === "silent") await aborted(signal);
      else if (typeof step === "string") throw new EngineError(step);
      else if ("waitMs" in step) await sleep(step.waitMs);
      else onProgress(step);
    }
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateChunk, void, void> {
    const answers = this.#script.answers ?? [[text("yes"), end]];
    const steps = answers[Math.min(this.requests.length, answers.length - 1)] ?? [];
    this.requests.push(request);
    this.signals.push(signal);
    try {
      for (const step of steps) {
        if (step === "silent") await aborted(signal);
        else if (step === "deaf") await new Promise(() => undefined);
        else if (typeof step === "string") throw new EngineError(step);
        else if ("waitMs" in step) await sleep(step.waitMs);
        else yield step;
      }
    } finally {
      this.ended += 1;
    }
  }

  async unload(): Promise<void> {
    this.unloads += 1;
    if (this.#script.unload === "hangs") await new Promise(() => undefined);
    if (this.#script.unload === "throws") throw new Error("cannot");
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(signal.reason);
    if (signal.aborted) fail();
    signal.addEventListener("abort", fail);
  });
}
