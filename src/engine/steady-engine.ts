import { EngineError, isWorthRebuilding } from "./engine-error.ts";
import type {
  Engine,
  EngineName,
  GenerateChunk,
  GenerateRequest,
  LoadProgress,
  ReadyPack,
} from "./engine.ts";
import { endsWithin, watch } from "./watchdog.ts";

const maxRestarts = 2;
const maxLoadRetries = 1;

/** How long an engine may be silent before it counts as dead. Neither library says when its worker dies. */
export const patienceMs = {
  /** Its script comes from the cache; a slow disk and a slow parser. */
  make: 120_000,
  /** By stage of the load. */
  load: {
    /** 9 to 16 MB of wasm to compile. */
    engine: 120_000,
    /** wllama copies up to 2 GB without a word; an old disk reads 10 MB/s. */
    weights: 300_000,
    /** All shaders took 26 s in software; a driver may compile many in one go. */
    shaders: 300_000,
  },
  /** A long note on one processor thread takes minutes, and neither library reports within a batch of it. */
  prefill: 600_000,
  /** One token took 17 s in software. */
  decode: 120_000,
  /** After an abort: a batch being computed cannot be interrupted, and loading anew takes as long. */
  settle: 30_000,
  /** Long enough to free a GPU in good order. */
  unload: 5_000,
} as const;

/**
 * An engine that outlives its engines: when one dies, a new one is made, loads the same pack and answers the same
 * request from the start, twice at most. An aborted call ends at once, whatever the engine does.
 */
export class SteadyEngine implements Engine {
  readonly name: EngineName;
  readonly #make: () => Promise<Engine>;
  #pack: ReadyPack | undefined;
  /** Missing while there is a pack: it was lost with an aborted answer, and the next answer makes another. */
  #engine: Engine | undefined;
  /** Ends the load or the answer that runs. */
  #running: AbortController | undefined;
  /** An answer of this engine that was left early and may still be stopping. */
  #left: Promise<void> | undefined;
  /** Engines on their way out: the next one waits until their memory is free, and never for long. */
  #leaving: Promise<unknown> = Promise.resolve();

  /** `make` gives a fresh engine, not loaded. */
  constructor(name: EngineName, make: () => Promise<Engine>) {
    this.name = name;
    this.#make = make;
  }

  /** Throws `busy` while a load or an answer runs. An engine that dies while loading is replaced once. */
  async load(
    pack: ReadyPack,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const { run, end } = this.#begin(signal);
    try {
      this.#pack = undefined;
      this.#discard();
      for (let retry = 0; ; retry += 1) {
        try {
          await this.#build(pack, onProgress, run.signal);
          this.#pack = pack;
          return;
        } catch (error) {
          run.signal.throwIfAborted();
          if (!isWorthRebuilding(error) || retry === maxLoadRetries) throw error;
        }
      }
    } finally {
      end();
    }
  }

  /** After an error that a new engine did not mend either, nothing is loaded. */
  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateChunk, void, void> {
    const { run, end } = this.#begin(signal);
    try {
      const pack = this.#pack;
      if (!pack) throw new EngineError("not-loaded");
      for (let attempt = 0; ; attempt += 1) {
        try {
          await unlessAborted(this.#left, run.signal);
          const engine = this.#engine ?? (await this.#build(pack, () => undefined, run.signal));
          if (attempt > 0) yield { type: "restarted", attempt };
          yield* this.#answer(engine, request, run.signal);
          return;
        } catch (error) {
          run.signal.throwIfAborted();
          if (isLost(error)) this.#discard();
          if (!isLost(error) || attempt === maxRestarts) {
            if (!this.#engine) this.#pack = undefined;
            throw error;
          }
        }
      }
    } finally {
      end();
    }
  }

  /** A load or an answer that runs ends with `not-loaded`. Ends within seconds, even when the engine hangs. */
  async unload(): Promise<void> {
    this.#running?.abort(new EngineError("not-loaded", "unloaded meanwhile"));
    this.#running = undefined;
    this.#pack = undefined;
    this.#discard();
    await this.#leaving;
  }

  #begin(signal: AbortSignal): { readonly run: AbortController; readonly end: () => void } {
    signal.throwIfAborted();
    if (this.#running) throw new EngineError("busy");
    const run = new AbortController();
    // AbortSignal.any would do, but the browsers of the build's target lack it.
    const forward = () => run.abort(signal.reason);
    signal.addEventListener("abort", forward);
    this.#running = run;
    const end = () => {
      signal.removeEventListener("abort", forward);
      run.abort();
      if (this.#running === run) this.#running = undefined;
    };
    return { run, end };
  }

  async #build(
    pack: ReadyPack,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<Engine> {
    await unlessAborted(this.#leaving, signal);
    const engine = await this.#makeEngine(signal);
    this.#engine = engine;
    const limitMs = patienceMs.load.engine;
    const load = (heard: (nextLimitMs: number) => void) =>
      engine.load(
        pack,
        (progress) => {
          heard(patienceMs.load[progress.stage]);
          if (this.#engine === engine) onProgress(progress);
        },
        signal,
      );
    try {
      await watch(load, { limitMs, signal });
      return engine;
    } catch (error) {
      if (this.#engine === engine) this.#discard();
      throw error;
    }
  }

  async #makeEngine(signal: AbortSignal): Promise<Engine> {
    const making = this.#make();
    try {
      return await watch(() => making, { limitMs: patienceMs.make, signal });
    } catch (error) {
      // Nobody waits for it any more: should it come yet, it goes at once.
      making.then(dispose, () => undefined);
      signal.throwIfAborted();
      // An import() that failed: the engine's own script is not cached and the network is away.
      throw error instanceof EngineError ? error : new EngineError("engine-missing", "", { cause: error });
    }
  }

  async *#answer(
    engine: Engine,
    request: GenerateRequest,
    signal: AbortSignal,
  ): AsyncGenerator<GenerateChunk, void, void> {
    const chunks = engine.generate(request, signal)[Symbol.asyncIterator]();
    let limitMs: number = patienceMs.prefill;
    try {
      for (;;) {
        const step = await watch(() => chunks.next(), { limitMs, signal });
        if (step.done) throw new EngineError("engine-stopped", "ended without an end");
        yield step.value;
        if (step.value.type === "end") return;
        limitMs = step.value.type === "text" ? patienceMs.decode : patienceMs.prefill;
      }
    } finally {
      const left = endsWithin(patienceMs.settle, returned(chunks));
      this.#left = left.then((hasEnded) => this.#keepIf(hasEnded, engine));
    }
  }

  /** An engine that does not let go of an aborted answer is of no use for the next. */
  #keepIf(hasEnded: boolean, engine: Engine): void {
    if (!hasEnded && this.#engine === engine) this.#discard();
  }

  #discard(): void {
    const engine = this.#engine;
    this.#engine = undefined;
    this.#left = undefined;
    if (engine) this.#leaving = Promise.all([this.#leaving, dispose(engine)]);
  }
}

/** Waits for what ends by itself within a known time. */
async function unlessAborted(work: Promise<unknown> | undefined, signal: AbortSignal): Promise<void> {
  await watch(async () => work, { limitMs: patienceMs.settle + patienceMs.unload, signal });
}

/** web-llm unloads by itself when the GPU is lost between two answers, and then says only that nothing is loaded. */
function isLost(error: unknown): boolean {
  return isWorthRebuilding(error) || (error instanceof EngineError && error.code === "not-loaded");
}

async function returned(chunks: AsyncIterator<GenerateChunk>): Promise<void> {
  await chunks.return?.();
}

async function dispose(engine: Engine): Promise<void> {
  const unloading = (async () => engine.unload())();
  await endsWithin(patienceMs.unload, unloading);
}
