import { hasModelInCache, MLCEngine, type InitProgressReport, type MLCEngineConfig } from "@mlc-ai/web-llm";
import type { ChatCompletionRequestStreaming } from "@mlc-ai/web-llm";
import { EngineError, isWorthRebuilding } from "./engine-error.ts";
import type { GenerateRequest, LoadProgress, Usage } from "./engine.ts";
import { chunkSchema, tokensOf, usageOf } from "./webllm-chunk.ts";
import { toEngineError, type WebllmPhase } from "./webllm-errors.ts";
import { checkAdapter, requestAdapter, watchDeviceLoss, type GpuAdapter } from "./webllm-gpu.ts";
import { pageMessageSchema, type WebllmPack, type WorkerMessage } from "./webllm-protocol.ts";
import { appConfigFor, chatRequestFor } from "./webllm-record.ts";
import { TextGate, type GatedText } from "./webllm-text.ts";

/** Of web-llm's engine, what is used. */
export type LibraryEngine = {
  reload(modelId: string): Promise<void>;
  interruptGenerate(): Promise<void>;
  /** The whole answer as it stands. Throws when no model is loaded. */
  getMessage(modelId: string): Promise<string>;
  readonly chat: {
    readonly completions: {
      create(request: ChatCompletionRequestStreaming): Promise<AsyncIterable<unknown>>;
    };
  };
};

/** The library and the GPU; a test has its own. */
export type HostEnvironment = {
  readonly createEngine: (config: MLCEngineConfig) => LibraryEngine;
  readonly hasModelInCache: typeof hasModelInCache;
  readonly requestAdapter: () => Promise<GpuAdapter | null | undefined>;
  readonly watchDeviceLoss: typeof watchDeviceLoss;
};

/** The real ones. */
export const webllmEnvironment: HostEnvironment = {
  createEngine: (config) => new MLCEngine(config),
  hasModelInCache,
  requestAdapter,
  watchDeviceLoss,
};

type Loaded = { readonly engine: LibraryEngine; readonly pack: WebllmPack };

/** The worker's side: drives web-llm where its errors are still objects, and answers in the protocol. */
export class WebllmHost {
  readonly #post: (message: WorkerMessage) => void;
  readonly #environment: HostEnvironment;
  #phase: WebllmPhase = "loading";
  #loaded: Loaded | undefined;
  /** The GPU is gone or web-llm broke: this worker can do nothing more. */
  #isOver = false;

  constructor(post: (message: WorkerMessage) => void, environment: HostEnvironment = webllmEnvironment) {
    this.#post = post;
    this.#environment = environment;
    environment.watchDeviceLoss((wasDestroyed) => this.#deviceLost(wasDestroyed));
    post({ type: "ready" });
  }

  /** Takes a message of the page. Never throws: failures are messages. */
  async receive(data: unknown): Promise<void> {
    try {
      const message = pageMessageSchema.parse(data);
      switch (message.type) {
        case "ping":
          return this.#post({ type: "pong" });
        case "load":
          return await this.#load(message.pack);
        case "generate":
          return await this.#generate(message.request);
        case "interrupt":
          return await this.#loaded?.engine.interruptGenerate();
      }
    } catch (error) {
      // What fails after the end fails because of it, and that was told already.
      if (!this.#isOver) this.#fail(toEngineError(error, this.#phase));
    }
  }

  async #load(pack: WebllmPack): Promise<void> {
    this.#report("engine", 0);
    checkAdapter(await this.#environment.requestAdapter(), pack);
    const appConfig = appConfigFor(pack);
    // Whatever its caches lack, web-llm would fetch.
    if (!(await this.#environment.hasModelInCache(pack.id, appConfig))) {
      throw new EngineError("pack-broken", "web-llm does not find the weights in its cache");
    }
    const engine = this.#environment.createEngine({
      appConfig,
      // Its log has parts of requests in it.
      logLevel: "SILENT",
      initProgressCallback: (report) => this.#progress(report),
    });
    await engine.reload(pack.id);
    // `reload` swallows every AbortError, and with it that nothing was loaded.
    await engine.getMessage(pack.id);
    this.#loaded = { engine, pack };
    this.#phase = "generating";
    if (!this.#isOver) this.#post({ type: "loaded" });
  }

  async #generate(request: GenerateRequest): Promise<void> {
    if (this.#isOver) return this.#fail(new EngineError("engine-stopped"));
    if (!this.#loaded) throw new EngineError("not-loaded");
    const { engine, pack } = this.#loaded;
    const gate = new TextGate([...pack.stopTexts, ...request.stop]);
    let isDecoding = false;
    let finishReason: string | undefined;
    let usage: Usage | undefined;
    for await (const data of await engine.chat.completions.create(chatRequestFor(request))) {
      if (!isDecoding) this.#post({ type: "decoding" });
      isDecoding = true;
      const chunk = chunkSchema.parse(data);
      for (const choice of chunk.choices) {
        finishReason = choice.finish_reason ?? finishReason;
        const tokens = tokensOf(choice);
        if (choice.delta.content || tokens.length > 0) {
          this.#text(gate.push(choice.delta.content ?? "", tokens));
        }
      }
      if (chunk.usage) usage = usageOf(chunk.usage);
    }
    if (this.#isOver) return;
    if (finishReason === "abort") return this.#post({ type: "interrupted" });
    if (!usage) throw new EngineError("unknown", "web-llm ended without its figures");
    this.#text(gate.finish(await engine.getMessage(pack.id)));
    this.#post({ type: "end", reason: finishReason === "length" ? "length" : "stop", usage });
  }

  #text(passed: GatedText | undefined): void {
    if (passed) this.#post({ type: "text", ...passed });
  }

  #progress({ progress, text }: InitProgressReport): void {
    if (text.startsWith("Loading GPU shader modules")) this.#report("shaders", progress);
    else if (!text.startsWith("Finish loading")) this.#report("weights", progress);
  }

  #report(stage: LoadProgress["stage"], fraction: number): void {
    this.#post({ type: "progress", stage, fraction: Number.isFinite(fraction) ? fraction : 0 });
  }

  /** A promise that web-llm forgot was rejected: whoever waits for what hung on it would wait for ever. */
  abandoned(reason: unknown): void {
    const error = toEngineError(reason, this.#phase);
    // The copies that a lost GPU breaks off are heard of before its loss is.
    this.#end(isWorthRebuilding(error) ? error : new EngineError("engine-stopped", error.message));
  }

  #deviceLost(wasDestroyed: boolean): void {
    // web-llm itself destroys the device when it cannot have a buffer. It allots nearly all of them while loading.
    const code = wasDestroyed && this.#phase === "loading" ? "out-of-memory" : "device-lost";
    this.#end(new EngineError(code, wasDestroyed ? "destroyed" : "lost"));
  }

  #end(error: EngineError): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#fail(error);
  }

  #fail({ code, message }: EngineError): void {
    this.#post({ type: "failed", code, detail: message.slice(`${code}: `.length) });
  }
}
