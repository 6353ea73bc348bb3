/** The libraries that can run a model here. */
export const engineNames = ["webllm", "wllama"] as const;
export type EngineName = (typeof engineNames)[number];

/** A pack whose every file is on this device and was checked: all that an engine needs to load it. */
export type ReadyPack = {
  readonly id: string;
  readonly engine: EngineName;
  readonly contextTokens: number;
  /** Absolute, ends in a slash: the files' keys in the caches begin with it. */
  readonly baseUrl: string;
  /** Relative to `baseUrl`; the compiled library of web-llm is the one that ends in `.wasm`. */
  readonly files: readonly { readonly path: string; readonly sizeBytes: number }[];
  /** A file's content, read on demand from the cache. Throws EngineError `pack-broken` when it is gone. */
  readonly open: (path: string) => Promise<Blob>;
};

/** What an engine may use of the machine. */
export type EngineOptions = {
  /** `cpu` leaves the GPU alone (wllama only). */
  readonly device: "gpu" | "cpu";
};

/** `stage` in the order they come; `fraction` 0–1 within the stage. */
export type LoadProgress = {
  readonly stage: "engine" | "weights" | "shaders";
  readonly fraction: number;
};

/** `greedy` takes the likeliest token and still reports probabilities at temperature 1. */
export type Sampling =
  | { readonly kind: "greedy"; readonly repetitionPenalty?: number }
  | {
      readonly kind: "sampled";
      readonly temperature: number;
      readonly topP: number;
      readonly repetitionPenalty?: number;
      readonly seed?: number;
    };

export type GenerateRequest = {
  /** The whole prompt, chat template included: the engine adds nothing to it. */
  readonly prompt: string;
  /** In the subset that both engines read (grammar.ts). */
  readonly grammar?: string;
  readonly maxTokens: number;
  readonly sampling: Sampling;
  /** The text ends before the first of these. */
  readonly stop: readonly string[];
  /** How many alternatives to report for each token, 0–5. */
  readonly alternatives: number;
};

/** A token that could have stood there; `probability` 0–1 at temperature 1, among what the grammar allowed where the engine can tell. */
export type Alternative = { readonly text: string; readonly probability: number };

export type Token = { readonly text: string; readonly alternatives: readonly Alternative[] };

export type Usage = {
  readonly promptTokens: number;
  /** Of the prompt's tokens, those that were already in the cache. */
  readonly reusedTokens: number;
  readonly outputTokens: number;
  readonly prefillTokensPerS: number;
  readonly decodeTokensPerS: number;
  readonly grammarMs?: number;
};

export type GenerateChunk =
  | { readonly type: "prefill"; readonly doneTokens: number; readonly totalTokens: number }
  /** `tokens` is empty when no alternatives were asked for. */
  | { readonly type: "text"; readonly text: string; readonly tokens: readonly Token[] }
  /** The engine was rebuilt and begins again: what came before counts no more. */
  | { readonly type: "restarted"; readonly attempt: number }
  | { readonly type: "end"; readonly reason: "stop" | "length"; readonly usage: Usage };

/**
 * One loaded model. Every call may throw EngineError; an aborted signal throws its AbortError and leaves the engine
 * usable, or unloaded when it was loading.
 */
export interface Engine {
  readonly name: EngineName;
  /** Loads the pack in place of what was loaded. */
  load(pack: ReadyPack, onProgress: (progress: LoadProgress) => void, signal: AbortSignal): Promise<void>;
  /** One answer at a time: a second call waits for none and throws `busy`. The last chunk is `end`. */
  generate(request: GenerateRequest, signal: AbortSignal): AsyncIterable<GenerateChunk>;
  /** Frees everything, at once and always. */
  unload(): Promise<void>;
}
