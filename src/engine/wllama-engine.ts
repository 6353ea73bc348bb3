import { EngineError } from "./engine-error.ts";
import type {
  Engine,
  EngineOptions,
  GenerateChunk,
  GenerateRequest,
  LoadProgress,
  ReadyPack,
  Usage,
} from "./engine.ts";
import { bodyOf, toChunk } from "./wllama-chunks.ts";
import { DisplacedContexts } from "./wllama-displaced.ts";
import { UnprintableToken, WllamaSession } from "./wllama-session.ts";

/** llama.cpp in WebAssembly: GGUF packs, on WebGPU or on the CPU. */
export class WllamaEngine implements Engine {
  readonly name = "wllama";
  readonly #options: EngineOptions;
  readonly #displacedLimitBytes: number;
  #pack: ReadyPack | undefined;
  /** Missing while there is a pack: the next answer starts another. */
  #session: WllamaSession | undefined;
  #displaced: DisplacedContexts | undefined;
  #starting: AbortController | undefined;
  #turn: symbol | undefined;

  /** `displacedLimitBytes`: how much llama.cpp may keep of contexts that were replaced. */
  constructor(options: EngineOptions, displacedLimitBytes = 2 ** 30) {
    this.#options = options;
    this.#displacedLimitBytes = displacedLimitBytes;
  }

  /** How many threads the loaded model runs on; 0 when none is. */
  get threads(): number {
    return this.#session?.threads ?? 0;
  }

  async load(
    pack: ReadyPack,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<void> {
    signal.throwIfAborted();
    const turn = this.#begin();
    try {
      this.#pack = undefined;
      await this.#close();
      await this.#start(pack, onProgress, signal);
      this.#pack = pack;
    } finally {
      this.#end(turn);
    }
  }

  async *generate(request: GenerateRequest, signal: AbortSignal): AsyncGenerator<GenerateChunk, void, void> {
    signal.throwIfAborted();
    const turn = this.#begin();
    try {
      const session = await this.#ready(signal);
      if (request.grammar !== undefined && (session.refusesGrammars || request.grammar.trim() === ""))
        throw new EngineError("grammar-refused");
      const asked = repeatable(request);
      let text = "";
      try {
        for await (const chunk of await this.#ask(session, asked, signal)) {
          if (chunk.type === "text") text += chunk.text;
          yield chunk;
        }
      } catch (error) {
        if (!(error instanceof UnprintableToken) || request.alternatives === 0) throw error;
        yield* this.#goOn(session, asked, text, signal);
      }
    } finally {
      this.#end(turn);
    }
  }

  async unload(): Promise<void> {
    this.#turn = undefined;
    this.#pack = undefined;
    await this.#close();
  }

  #begin(): symbol {
    if (this.#turn) throw new EngineError("busy");
    return (this.#turn = Symbol("turn"));
  }

  /** After an unload the turn may be another's already. */
  #end(turn: symbol): void {
    if (this.#turn === turn) this.#turn = undefined;
  }

  /** The same answer once more, without the alternatives that cannot be sent, from behind this text on. */
  async *#goOn(
    session: WllamaSession,
    request: GenerateRequest,
    text: string,
    signal: AbortSignal,
  ): AsyncGenerator<GenerateChunk, void, void> {
    let again = "";
    for await (const chunk of await this.#ask(session, { ...request, alternatives: 0 }, signal)) {
      if (chunk.type === "end") yield chunk;
      if (chunk.type !== "text") continue;
      const seen = again.length;
      again += chunk.text;
      if (!again.startsWith(text) && !text.startsWith(again))
        throw new EngineError("unknown", "another text the second time");
      if (again.length > text.length) yield { ...chunk, text: again.slice(Math.max(seen, text.length)) };
    }
  }

  #ask(
    session: WllamaSession,
    request: GenerateRequest,
    signal: AbortSignal,
  ): Promise<AsyncGenerator<GenerateChunk, void, void>> {
    const translate = (raw: unknown) => {
      const chunk = toChunk(raw, request.alternatives);
      if (chunk?.type === "end") this.#note(chunk.usage);
      return chunk;
    };
    return session.ask(bodyOf(request, session.contextTokens), translate, signal);
  }

  async #ready(signal: AbortSignal): Promise<WllamaSession> {
    const pack = this.#pack;
    if (!pack) throw new EngineError("not-loaded");
    if ((this.#displaced?.sizeBytes ?? 0) > this.#displacedLimitBytes) await this.#close();
    return this.#session ?? (await this.#start(pack, () => undefined, signal));
  }

  async #start(
    pack: ReadyPack,
    onProgress: (progress: LoadProgress) => void,
    signal: AbortSignal,
  ): Promise<WllamaSession> {
    const starting = new AbortController();
    const forward = () => starting.abort(signal.reason);
    signal.addEventListener("abort", forward);
    this.#starting = starting;
    try {
      const session = await WllamaSession.start(pack, this.#options, onProgress, starting.signal);
      this.#session = session;
      this.#displaced = new DisplacedContexts(session.metadata);
      return session;
    } finally {
      signal.removeEventListener("abort", forward);
      if (this.#starting === starting) this.#starting = undefined;
    }
  }

  async #close(): Promise<void> {
    this.#starting?.abort(new EngineError("not-loaded"));
    const session = this.#session;
    this.#session = undefined;
    this.#displaced = undefined;
    await session?.close();
  }

  #note({ promptTokens, reusedTokens, outputTokens }: Usage): void {
    this.#displaced?.note(promptTokens + outputTokens, reusedTokens);
  }
}

/** With a seed, so that it would come out the same again. */
function repeatable(request: GenerateRequest): GenerateRequest {
  if (request.sampling.kind === "greedy" || request.sampling.seed !== undefined) return request;
  const [seed] = crypto.getRandomValues(new Uint32Array(1));
  return seed === undefined ? request : { ...request, sampling: { ...request.sampling, seed } };
}
