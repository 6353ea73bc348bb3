import { EngineError } from "./engine-error.ts";
import type { Engine, GenerateChunk, GenerateRequest, LoadProgress, ReadyPack } from "./engine.ts";
import { WebllmLink, type Reply, type WorkerLike } from "./webllm-link.ts";
import { describePack } from "./webllm-pack.ts";
import type { WebllmPack } from "./webllm-protocol.ts";

/** How long an interrupt may wait for the token that is being computed; beyond it the worker is ended. */
const interruptTimeoutMs = 10_000;

/** web-llm over WebGPU, in a worker of its own: one worker for each load, since ending it is what surely frees the GPU. */
export class WebllmEngine implements Engine {
  readonly name = "webllm";
  readonly #startWorker: () => WorkerLike;
  /** What `generate` answers with. Kept when an abort ended its worker: the next `generate` loads it again. */
  #pack: ReadyPack | undefined;
  #link: WebllmLink | undefined;
  #turn: symbol | undefined;

  constructor(startWorker: () => WorkerLike = startWebllmWorker) {
    this.#startWorker = startWorker;
  }

  async load(
    pack: ReadyPack,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    const turn = this.#begin();
    try {
      this.#forget(new EngineError("not-loaded"));
      await this.#start(pack, onProgress, signal);
    } finally {
      this.#end(turn);
    }
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateChunk> {
    signal.throwIfAborted();
    const turn = this.#begin();
    try {
      if (!this.#pack) throw new EngineError("not-loaded");
      const link = this.#link ?? (await this.#start(this.#pack, () => undefined, signal));
      yield* this.#answer(link, request, signal);
    } finally {
      this.#end(turn);
    }
  }

  async unload(): Promise<void> {
    this.#turn = undefined;
    this.#forget(new EngineError("not-loaded"));
  }

  #begin(): symbol {
    if (this.#turn) throw new EngineError("busy");
    return (this.#turn = Symbol("turn"));
  }

  /** After an unload the turn may be another's already. */
  #end(turn: symbol): void {
    if (this.#turn === turn) this.#turn = undefined;
  }

  #forget(reason: EngineError): void {
    this.#pack = undefined;
    this.#link?.close(reason);
    this.#link = undefined;
  }

  /** A new worker with the pack loaded; none is left when that fails. */
  async #start(
    pack: ReadyPack,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<WebllmLink> {
    // The worker reads its script, which is long, while the files are looked at.
    const link = (this.#link = new WebllmLink(this.#startWorker()));
    const end = new AbortController();
    try {
      const described = await describePack(pack);
      const libraryUrl = await reachableLibrary(described, pack, end.signal);
      signal.throwIfAborted();
      link.listenTo(signal, end.signal);
      link.begin({ type: "load", pack: { ...described, libraryUrl } });
      for (;;) {
        const reply = await link.next();
        if (reply.type === "aborted") throw signal.reason;
        if (reply.type === "progress") onProgress({ stage: reply.stage, fraction: reply.fraction });
        if (reply.type === "loaded") {
          this.#pack = pack;
          return link;
        }
      }
    } catch (error) {
      this.#drop(link);
      throw error;
    } finally {
      end.abort();
    }
  }

  async *#answer(
    link: WebllmLink,
    request: GenerateRequest,
    signal: AbortSignal,
  ): AsyncGenerator<GenerateChunk> {
    signal.throwIfAborted();
    const end = new AbortController();
    let state: "prefill" | "decode" | "over" = "prefill";
    try {
      link.listenTo(signal, end.signal);
      link.begin({ type: "generate", request });
      while (state !== "over") {
        const reply = await link.next().catch((error: unknown) => {
          state = "over";
          throw error;
        });
        if (reply.type === "aborted") throw signal.reason;
        if (reply.type === "decoding") state = "decode";
        if (reply.type === "text") yield { type: "text", text: reply.text, tokens: reply.tokens };
        if (reply.type === "end") {
          state = "over";
          yield { type: "end", reason: reply.reason, usage: reply.usage };
        }
      }
    } finally {
      end.abort();
      if (state === "decode") await this.#interrupt(link);
      // Reading a prompt cannot be interrupted.
      if (state === "prefill") this.#drop(link);
    }
  }

  /** Ends the answer under way. The worker stays, unless that takes too long. */
  async #interrupt(link: WebllmLink): Promise<void> {
    const timer = setTimeout(() => link.close(new EngineError("engine-stopped")), interruptTimeoutMs);
    link.post({ type: "interrupt" });
    try {
      let reply: Reply;
      do reply = await link.next();
      while (reply.type !== "interrupted" && reply.type !== "end");
    } catch {
      // The answer is over either way, and a new worker can do what this one no longer can.
      this.#drop(link);
    } finally {
      clearTimeout(timer);
    }
  }

  #drop(link: WebllmLink): void {
    link.close(new EngineError("not-loaded"));
    if (this.#link === link) this.#link = undefined;
  }
}

/** web-llm fetches, past its cache, a library that lies at an address with `localhost` in it. */
async function reachableLibrary(
  { baseUrl, libraryUrl }: WebllmPack,
  pack: ReadyPack,
  end: AbortSignal,
): Promise<string> {
  if (!libraryUrl.includes("localhost")) return libraryUrl;
  const url = URL.createObjectURL(await pack.open(libraryUrl.slice(baseUrl.length)));
  end.addEventListener("abort", () => URL.revokeObjectURL(url));
  return url;
}

function startWebllmWorker(): WorkerLike {
  return new Worker(new URL("../../workers/webllm.worker.ts", import.meta.url), { type: "module" });
}
