import { LogLevel, Wllama } from "@wllama/wllama/esm/index.js";
import { EngineError } from "./engine-error.ts";
import type { EngineOptions, LoadProgress, ReadyPack } from "./engine.ts";
import { endsWithin } from "./watchdog.ts";
import { isFatal, loadErrorOf, toEngineError } from "./wllama-errors.ts";
import { readWllamaFiles, wllamaUrls } from "./wllama-files.ts";
import { Inbox, unlessAborted } from "./wllama-inbox.ts";
import { openWeights } from "./wllama-weights.ts";

/** No rule of it can be parsed. */
const brokenGrammar = 'root ::= "';
/** An abort waits for one batch, on the CPU the longest. */
const batchTokens = { cpu: 128, gpu: 512 };
const linesHeard = 8;
const settleMs = 30_000;

/** One worker with one model in it. When it is dead it stays so: a new one must be started. */
export class WllamaSession {
  readonly #wllama: Wllama;
  /** Aborts, with an EngineError as its reason, when the worker has ended. */
  readonly #death: AbortController;
  readonly #heard: string[];
  /** The request before has left the model. */
  #settled: Promise<void> = Promise.resolve();
  #refusesGrammars = false;

  private constructor(wllama: Wllama, death: AbortController, heard: string[]) {
    this.#wllama = wllama;
    this.#death = death;
    this.#heard = heard;
  }

  /** Loads the pack in a worker of its own. Throws EngineError, or the signal's reason with nothing left running. */
  static async start(
    pack: ReadyPack,
    { device }: EngineOptions,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<WllamaSession> {
    const death = new AbortController();
    const heard: string[] = [];
    const config = { logger: listener(heard, death) };
    onProgress({ stage: "engine", fraction: 0 });
    const probe = new Wllama(wllamaUrls.paths, config);
    probe.setCompat(wllamaUrls.compat);
    const files = await readWllamaFiles(probe.getWorkerResources(), signal);
    const wllama = new Wllama(files.paths, config);
    wllama.setCompat(files.compat);
    try {
      onProgress({ stage: "weights", fraction: 0 });
      const weights = await openWeights(pack, (fraction) => onProgress({ stage: "weights", fraction }));
      signal.throwIfAborted();
      const params = {
        n_ctx: pack.contextTokens,
        n_parallel: 1,
        n_batch: batchTokens[device],
        n_ubatch: batchTokens[device],
        n_threads: threadCount(),
        ...(device === "cpu" && { n_gpu_layers: 0 }),
        log_level: LogLevel.ERROR,
        // The prompt comes whole, its first token too. The empty key ends the list, which llama.cpp insists on.
        kv_overrides: {
          "tokenizer.ggml.add_bos_token": "bool:false",
          "tokenizer.ggml.add_eos_token": "bool:false",
          "": "bool:false",
        },
      };
      await unlessAborted(wllama.loadModel([...weights], params), [signal, death.signal]);
      // A load that failed looks like one that did not, of a model without a vocabulary.
      if (wllama.getLoadedContextInfo().n_vocab === 0) throw loadErrorOf(heard);
      const session = new WllamaSession(wllama, death, heard);
      await session.#tryGrammars(signal);
      return session;
    } catch (error) {
      await wllama.exit();
      signal.throwIfAborted();
      throw toEngineError(error, heard);
    } finally {
      files.release();
    }
  }

  get contextTokens(): number {
    return this.#wllama.getLoadedContextInfo().n_ctx;
  }

  get threads(): number {
    return this.#wllama.getNumThreads();
  }

  /** GGUF's own description of the model. */
  get metadata(): Readonly<Record<string, string>> {
    return this.#wllama.getModelMetadata().meta;
  }

  /** llama.cpp has, at times, run without a grammar that it could not read: then none can be trusted. */
  get refusesGrammars(): boolean {
    return this.#refusesGrammars;
  }

  /**
   * Begins one completion: gives its chunks as they come, in `translate`'s words; undefined says nothing. Reading them
   * throws EngineError; an abort ends it at once, and the next request waits until the model has let go of this one.
   */
  async ask<T extends object>(
    body: { readonly prompt: string },
    translate: (chunk: unknown) => T | undefined,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<T, void, void>> {
    const ends = [signal, this.#death.signal];
    if (!(await unlessAborted(endsWithin(settleMs, this.#settled), ends)))
      throw new EngineError("engine-stopped", "does not stop");
    this.#heard.length = 0;
    const inbox = new Inbox<T>(ends);
    const stopper = new AbortController();
    const onData = (raw: unknown) => {
      const chunk = translate(raw);
      if (chunk) inbox.put(chunk);
    };
    this.#settled = this.#wllama
      .createCompletion({ ...body, stream: true, abortSignal: stopper.signal, onData })
      .then(
        () => inbox.close(),
        (error: unknown) => this.#failed(inbox, error),
      );
    return inbox.read(() => stopper.abort());
  }

  /** Ends the worker, whatever it does. */
  async close(): Promise<void> {
    this.#death.abort(new EngineError("not-loaded"));
    await this.#wllama.exit();
  }

  #failed<T>(inbox: Inbox<T>, error: unknown): void {
    if (this.#heard.some((line) => line.includes("type_error.316"))) {
      inbox.fail(new UnprintableToken());
    } else {
      const translated = toEngineError(error, this.#heard);
      inbox.fail(translated);
      if (isFatal(error)) this.#death.abort(translated);
    }
  }

  async #tryGrammars(signal: AbortSignal): Promise<void> {
    try {
      const body = { prompt: "?", max_tokens: 1, grammar: brokenGrammar };
      const nothing = await this.ask(body, () => undefined, signal);
      await nothing.next();
      this.#refusesGrammars = true;
    } catch (error) {
      if (!(error instanceof EngineError && error.code === "grammar-refused")) throw error;
    }
  }
}

/** wllama 3.8.1 cannot send a chunk with a candidate that is the later part of a character. */
export class UnprintableToken extends EngineError {
  constructor() {
    super("unknown", "a token that is no text");
  }
}

/** Without isolation there is no memory to share; two threads of one core only wait for each other. */
function threadCount(): number {
  return globalThis.crossOriginIsolated ? Math.max(1, Math.floor(navigator.hardwareConcurrency / 2)) : 1;
}

/** Takes wllama's log from the console: keeps llama.cpp's errors, and hears the worker's own end. */
function listener(heard: string[], death: AbortController) {
  const ignore = () => undefined;
  const error = (first: unknown) => {
    if (first instanceof Event) death.abort(new EngineError("engine-stopped"));
    if (typeof first === "string" && heard.push(first) > linesHeard) heard.shift();
  };
  return { debug: ignore, log: ignore, warn: ignore, error };
}
