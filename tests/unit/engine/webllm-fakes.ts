import { MLCEngine, type MLCEngineConfig } from "@mlc-ai/web-llm";
import { EngineError } from "../../../src/engine/engine-error.ts";
import type { GenerateRequest, ReadyPack } from "../../../src/engine/engine.ts";
import type { HostEnvironment } from "../../../src/engine/webllm-host.ts";
import type { WorkerLike } from "../../../src/engine/webllm-link.ts";
import type { PageMessage, WebllmPack, WorkerMessage } from "../../../src/engine/webllm-protocol.ts";

const baseUrl = "http://127.0.0.1:4173/models/tiny/resolve/v1/";

/** A conversation template as mlc-chat-config.json files have it, with all that would change a prompt. */
export const chatTemplate = {
  system_template: "<|im_start|>system\n{system_message}<|im_end|>\n",
  system_message: "You are a helpful assistant.",
  system_prefix_token_ids: [1],
  roles: { user: "<|im_start|>user", assistant: "<|im_start|>assistant", tool: "<|im_start|>tool" },
  role_templates: { user: "{user_message}", assistant: "{assistant_message}", tool: "{tool_message}" },
  seps: ["<|im_end|>\n"],
  role_content_sep: "\n",
  role_empty_sep: "\n",
  stop_str: ["<|im_end|>"],
  stop_token_ids: [2, 3],
};

export const packFiles: Record<string, string> = {
  "mlc-chat-config.json": JSON.stringify({
    quantization: "q4f32_1",
    tokenizer_files: ["tokenizer.json", "tokenizer_config.json"],
    conv_template: chatTemplate,
    eos_token_id: [3, 4],
  }),
  "tensor-cache.json": JSON.stringify({ records: [{ dataPath: "params_shard_0.bin" }] }),
  "params_shard_0.bin": "weights",
  "tokenizer.json": "{}",
  "lib/tiny.wasm": "library",
};

/** A pack with these files; an undefined one is listed and gone. */
export function readyPack(changes: Record<string, string | undefined> = {}, origin?: string): ReadyPack {
  const files: Record<string, string | undefined> = { ...packFiles, ...changes };
  return {
    id: "tiny",
    engine: "webllm",
    contextTokens: 512,
    baseUrl: origin ? baseUrl.replace("http://127.0.0.1:4173", origin) : baseUrl,
    files: Object.entries(files).map(([path, text]) => ({ path, sizeBytes: (text ?? "gone").length })),
    open: async (path) => {
      const text = files[path];
      if (text === undefined) throw new EngineError("pack-broken", path);
      return new Blob([text]);
    },
  };
}

export const webllmPack: WebllmPack = {
  id: "tiny",
  baseUrl,
  libraryUrl: `${baseUrl}lib/tiny.wasm`,
  contextTokens: 512,
  stopTokenIds: [2, 3, 4],
  stopTexts: ["<|im_end|>"],
  needsShaderF16: false,
};

export function generateRequest(changes: Partial<GenerateRequest> = {}): GenerateRequest {
  return {
    prompt: "Note:",
    maxTokens: 40,
    sampling: { kind: "greedy" },
    stop: [],
    alternatives: 0,
    ...changes,
  };
}

/** A worker that says what the test tells it to. */
export class FakeWorker extends EventTarget implements WorkerLike {
  readonly heard: PageMessage[] = [];
  isTerminated = false;
  /** Answers each message; by default loads at once and then says nothing. */
  answer: (message: PageMessage) => void = (message) => {
    if (message.type === "ping") this.say({ type: "pong" });
    if (message.type === "load") this.say({ type: "loaded" });
  };

  postMessage(message: PageMessage): void {
    this.heard.push(structuredClone(message));
    queueMicrotask(() => !this.isTerminated && this.answer(message));
  }

  say(message: WorkerMessage): void {
    this.dispatchEvent(new MessageEvent("message", { data: message }));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  heardTypes(): string[] {
    return this.heard.map(({ type }) => type);
  }
}

type Conversation = {
  appendMessage(role: string, message: string, name?: string): void;
  appendReplyHeader(role: string): void;
  finishReply(message: string): void;
  readonly config: { readonly system_prefix_token_ids?: readonly number[] };
  getPromptArray(): readonly string[];
  getStopStr(): readonly string[];
  getStopTokens(): readonly number[];
};

/** What the model is to answer: tokens with their texts, the last of them the one that ends the answer. */
export type Script = {
  readonly tokens: readonly string[];
  readonly finish: "stop" | "length";
  readonly beforeToken?: (index: number) => unknown;
};

/**
 * Stands where the compiled model would, under web-llm's real engine: the real request checks, Conversation, stream
 * and interrupt run above it.
 */
class FakePipeline {
  readonly prompts: string[] = [];
  readonly prefixTokens: number[][] = [];
  readonly stopTokens: number[][] = [];
  readonly seeds: number[] = [];
  generationConfig: unknown;
  readonly #script: Script;
  #conversation: Conversation | undefined;
  #count = 0;
  #message = "";
  #finish: string | undefined;

  constructor(script: Script) {
    this.#script = script;
  }

  getConversationObject() {
    return { messages: [[]], isTextCompletion: false };
  }
  setConversation(conversation: Conversation) {
    this.#conversation = conversation;
  }
  resetChat() {
    this.#count = 0;
    this.#message = "";
    this.#finish = undefined;
  }

  async prefillStep(prompt: string, role: string, name: string | undefined, config: unknown) {
    this.generationConfig = config;
    const conversation = this.#conversation;
    if (!conversation) throw new Error("no conversation");
    conversation.appendMessage(role, prompt, name);
    conversation.appendReplyHeader("assistant");
    this.prompts.push(conversation.getPromptArray().join(""));
    this.prefixTokens.push([...(conversation.config.system_prefix_token_ids ?? [])]);
    this.stopTokens.push([...conversation.getStopTokens()]);
    await this.decodeStep();
  }

  async decodeStep() {
    await this.#script.beforeToken?.(this.#count);
    this.#message += this.#script.tokens[this.#count++] ?? "";
    const stops = this.#conversation?.getStopStr() ?? [];
    const config: unknown = this.generationConfig;
    const requested: unknown = config && typeof config === "object" ? Reflect.get(config, "stop") : [];
    for (const stop of [...stops, ...(Array.isArray(requested) ? requested.map(String) : [])]) {
      const at = this.#message.lastIndexOf(stop);
      if (at === -1) continue;
      this.#message = this.#message.slice(0, at);
      this.#finish = "stop";
    }
    if (this.#count >= this.#script.tokens.length) this.#finish ??= this.#script.finish;
  }

  stopped = () => this.#finish !== undefined;
  triggerStop = () => (this.#finish = "abort");
  getMessage = () => this.#message;
  getFinishReason = () => this.#finish;
  setSeed = (seed: number) => this.seeds.push(seed);
  getSupportedInputKinds = () => undefined;
  getTokenLogprobArray() {
    const token = this.#script.tokens[this.#count - 1] ?? "";
    return [
      {
        token,
        bytes: [],
        logprob: Math.log(0.75),
        top_logprobs: [
          { token, bytes: [], logprob: Math.log(0.75) },
          { token: "other", bytes: [], logprob: Math.log(0.25) },
          { token: "forbidden", bytes: [], logprob: -Infinity },
        ],
      },
    ];
  }
  getCurRoundCompletionTotalTokens = () => this.#count;
  getCurRoundDecodingTotalTokens = () => this.#count - 1;
  getCurRoundPrefillTotalTokens = () => 9;
  getCurRoundPrefillTotalTime = () => 0.5;
  getCurRoundDecodingTotalTime = () => (this.#count - 1) / 20;
  getCurRoundPrefillTokensPerSec = () => 18;
  getCurRoundDecodingTokensPerSec = () => (this.#count - 1) / ((this.#count - 1) / 20);
  getCurRoundGrammarInitTotalTime = () => 0.03;
  getCurRoundGrammarPerTokenTotalTime = () => 0.01;
}

/** web-llm's own engine with a scripted model in it, loaded without a GPU. */
export function engineWithScript(config: MLCEngineConfig, script: Script) {
  const engine = new MLCEngine(config);
  const pipeline = new FakePipeline(script);
  const [record] = config.appConfig?.model_list ?? [];
  if (!record) throw new Error("no record");
  engine.reload = async () => {
    for (const field of ["loadedModelIdToModelType", "loadedModelIdToLock"]) {
      const map: unknown = Reflect.get(engine, field);
      if (!(map instanceof Map)) throw new Error(`web-llm has no ${field}`);
      map.set(record.model_id, { acquire: async () => undefined, release: async () => undefined });
    }
    // As web-llm does: the record's overrides over the pack's configuration.
    const chatConfig = { conv_template: chatTemplate, ...record.overrides };
    Reflect.set(engine, "getLLMStates", () => [record.model_id, pipeline, chatConfig]);
  };
  return { engine, pipeline };
}

/** An environment for the host in which everything is there; the test replaces what is not to be. */
export function hostEnvironment(
  script: Script,
  changes: Partial<HostEnvironment> = {},
): HostEnvironment & { pipeline: () => FakePipeline; loseDevice: (wasDestroyed: boolean) => void } {
  let pipeline: FakePipeline | undefined;
  let onLoss: (wasDestroyed: boolean) => void = () => undefined;
  return {
    createEngine: (config) => {
      const made = engineWithScript(config, script);
      pipeline = made.pipeline;
      return made.engine;
    },
    hasModelInCache: async () => true,
    requestAdapter: async () => ({
      features: new Set<string>(),
      limits: { maxStorageBuffersPerShaderStage: 10 },
    }),
    watchDeviceLoss: (listener) => (onLoss = listener),
    ...changes,
    pipeline: () => {
      if (!pipeline) throw new Error("nothing was loaded");
      return pipeline;
    },
    loseDevice: (wasDestroyed) => onLoss(wasDestroyed),
  };
}
