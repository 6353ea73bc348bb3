import * as z from "zod/mini";
import { EngineError } from "../../src/engine/engine-error.ts";
import type {
  Engine,
  EngineOptions,
  GenerateRequest,
  ReadyPack,
  Token,
  Usage,
} from "../../src/engine/engine.ts";
import { packManifestSchema } from "../../src/model-store/pack-manifest.ts";

z.config({ jitless: true });

const modules = import.meta.glob(["../../src/engine/*.ts", "../../src/model-store/*.ts"]);

/** What an engine answered, or how it failed. */
export type Answer = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly prefill: readonly (readonly [doneTokens: number, totalTokens: number])[];
  readonly reason?: "stop" | "length";
  readonly usage?: Usage;
  readonly error?: string;
};

const plain: GenerateRequest = {
  prompt: "The patient ",
  maxTokens: 40,
  sampling: { kind: "greedy" },
  stop: [],
  alternatives: 0,
};

/** A signal that stays silent. */
const never = new AbortController().signal;

/** What tests call in the page, by `page.evaluate`. */
const harness = {
  never,

  /** Any module of src/engine or src/model-store, as "engine/grammar.ts". */
  module: async (path: string): Promise<unknown> => modules[`../../src/${path}`]?.(),

  wllama: async (options: EngineOptions = { device: "cpu" }, displacedLimitBytes?: number) => {
    const { WllamaEngine } = await import("../../src/engine/wllama-engine.ts");
    return new WllamaEngine(options, displacedLimitBytes);
  },

  webllm: async () => new (await import("../../src/engine/webllm-engine.ts")).WebllmEngine(),

  pack: openPack,

  /** wllama without our adapter. */
  bare: async (id: string) => (await import("./bare-wllama.ts")).bareWllama(await openPack(id)),

  /** Asks as the page does: every task in every dialect. */
  asking: () => import("./ask-tasks.ts"),

  /** The same with the time kept. */
  timing: () => import("./time-ask.ts"),

  /** wllama with that pack in it. */
  loaded: async (id: string) => {
    const engine = await harness.wllama();
    await engine.load(await harness.pack(id), () => undefined, never);
    return engine;
  },

  /** Everything that one request gives. What is not asked for is short and greedy. */
  answer: async (
    engine: Engine,
    request: Partial<GenerateRequest> = {},
    signal: AbortSignal = never,
  ): Promise<Answer> => {
    let text = "";
    const tokens: Token[] = [];
    const prefill: [number, number][] = [];
    try {
      for await (const chunk of engine.generate({ ...plain, ...request }, signal)) {
        if (chunk.type === "prefill") prefill.push([chunk.doneTokens, chunk.totalTokens]);
        if (chunk.type === "text") {
          text += chunk.text;
          tokens.push(...chunk.tokens);
        }
        if (chunk.type === "end") return { text, tokens, prefill, reason: chunk.reason, usage: chunk.usage };
      }
    } catch (error) {
      return { text, tokens, prefill, error: nameOf(error) };
    }
    return { text, tokens, prefill };
  },

  /** How a promise failed: an EngineError's code, any other's name and message, "" when it did not. */
  failure: async (work: Promise<unknown>): Promise<string> => {
    try {
      await work;
      return "";
    } catch (error) {
      return nameOf(error);
    }
  },
};

export type Harness = typeof harness;

declare global {
  var harness: Harness;
}

function nameOf(error: unknown): string {
  if (error instanceof EngineError) return error.code;
  return error instanceof DOMException ? error.name : String(error);
}

/** A pack that the server has at /models/<id>/, its files in memory. `change` may damage them. */
async function openPack(id: string, change = (bytes: Blob): Blob => bytes): Promise<ReadyPack> {
  const baseUrl = new URL(`models/${id}/`, document.baseURI).href;
  const { engine, contextTokens, files } = packManifestSchema.parse(await json(`${baseUrl}manifest.json`));
  const blobs = new Map<string, Blob>();
  for (const { path } of files) {
    blobs.set(path, change(await (await fetch(baseUrl + path)).blob()));
  }
  const open = async (path: string) => {
    const blob = blobs.get(path);
    if (!blob) throw new EngineError("pack-broken", path);
    return blob;
  };
  return {
    id,
    engine,
    contextTokens,
    baseUrl,
    files: [...blobs].map(([path, { size }]) => ({ path, sizeBytes: size })),
    open,
  };
}

async function json(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}

globalThis.harness = harness;
