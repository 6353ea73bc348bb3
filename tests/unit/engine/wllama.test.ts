import { describe, expect, it } from "vitest";
import { WllamaError, WllamaRuntimeError } from "@wllama/wllama/esm/index.js";
import type { GenerateRequest } from "../../../src/engine/engine.ts";
import { bodyOf, toChunk } from "../../../src/engine/wllama-chunks.ts";
import { DisplacedContexts } from "../../../src/engine/wllama-displaced.ts";
import { isFatal, loadErrorOf, toEngineError } from "../../../src/engine/wllama-errors.ts";
import { Inbox } from "../../../src/engine/wllama-inbox.ts";
import { openWeights } from "../../../src/engine/wllama-weights.ts";

const request: GenerateRequest = {
  prompt: "Pulse?",
  maxTokens: 9,
  sampling: { kind: "greedy" },
  stop: ["\n"],
  alternatives: 3,
};

/** A token's chunk as wllama 3.8.1 sent it in Chromium; each candidate is its id, its bytes and its probability. */
function tokenChunk(text: string, [id, bytes, probability]: Candidate, top: readonly Candidate[]) {
  const candidate = ([ofId, ofBytes, p]: Candidate) => ({ id: ofId, bytes: ofBytes, logprob: Math.log(p) });
  const content = [{ ...candidate([id, bytes, probability]), top_logprobs: top.map(candidate) }];
  return { choices: [{ text, index: 0, finish_reason: null, logprobs: { content } }] };
}
type Candidate = readonly [id: number, bytes: readonly number[], probability: number];

describe("wllama's chunks", () => {
  it("become text with its token's alternatives, in their order", () => {
    const chunk = toChunk(
      tokenChunk(
        "A",
        [65, [65], 0.5],
        [
          [65, [65], 0.5],
          [66, [66], 0.25],
        ],
      ),
      3,
    );
    expect(chunk).toEqual({
      type: "text",
      text: "A",
      tokens: [
        {
          text: "A",
          alternatives: [
            { text: "A", probability: expect.closeTo(0.5) },
            { text: "B", probability: expect.closeTo(0.25) },
          ],
        },
      ],
    });
  });

  it("keep the chosen token among the alternatives when the grammar made it an unlikely one", () => {
    const top: Candidate[] = [
      [1, [97], 0.4],
      [2, [98], 0.3],
      [3, [99], 0.2],
    ];
    const chunk = toChunk(tokenChunk("Z", [90, [90], 0.01], top), 3);
    expect(chunk).toMatchObject({
      tokens: [{ alternatives: [{ text: "a" }, { text: "b" }, { text: "Z" }] }],
    });
  });

  it("tell nothing of a candidate that is but a part of a character", () => {
    const top: Candidate[] = [
      [195, [0xc3], 0.6],
      [101, [101], 0.4],
    ];
    const chunk = toChunk(tokenChunk("e", [101, [101], 0.4], top), 3);
    expect(chunk).toMatchObject({ tokens: [{ alternatives: [{ text: "e" }] }] });
  });

  it("become progress, nothing or the end with what it took", () => {
    const empty = { text: "", finish_reason: null, logprobs: null };
    expect(
      toChunk({ choices: [empty], prompt_progress: { total: 9, processed: 4, cache: 0, time_ms: 1 } }, 0),
    ).toEqual({ type: "prefill", doneTokens: 4, totalTokens: 9 });
    expect(toChunk({ choices: [empty] }, 0)).toBeUndefined();
    const end = {
      choices: [{ ...empty, finish_reason: "length" }],
      usage: { completion_tokens: 6, prompt_tokens: 14, prompt_tokens_details: { cached_tokens: 11 } },
      // JSON has no word for infinity.
      timings: { prompt_per_second: null, predicted_per_second: 228.2 },
    };
    expect(toChunk(end, 0)).toEqual({
      type: "end",
      reason: "length",
      usage: {
        promptTokens: 14,
        reusedTokens: 11,
        outputTokens: 6,
        prefillTokensPerS: 0,
        decodeTokensPerS: 228.2,
      },
    });
  });

  it("are refused in another shape", () => {
    expect(() => toChunk({ choices: [] }, 0)).toThrow();
    expect(() => toChunk({ choices: [{ text: 5 }] }, 0)).toThrow();
  });
});

describe("a request to wllama", () => {
  it("asks for the likeliest token, and for no more cuts than were asked for when it samples", () => {
    expect(bodyOf(request, 512)).toMatchObject({ temperature: 0, top_k: 1, repeat_penalty: 1, n_probs: 3 });
    const sampling = {
      kind: "sampled",
      temperature: 0.7,
      topP: 0.8,
      seed: 5,
      repetitionPenalty: 1.1,
    } as const;
    expect(bodyOf({ ...request, sampling }, 512)).toMatchObject({
      temperature: 0.7,
      top_p: 0.8,
      top_k: 0,
      min_p: 0,
      seed: 5,
      repeat_penalty: 1.1,
      repeat_last_n: 512,
    });
  });

  it("keeps the prompt but for half characters, which JSON cannot hold", () => {
    expect(bodyOf({ ...request, prompt: "$& 😀 \ud83d" }, 512).prompt).toBe("$& 😀 \uFFFD");
  });
});

describe("wllama's errors", () => {
  const cases = [
    [
      new WllamaError("request (300 tokens) exceeds the available context size (256 tokens)"),
      "context-exceeded",
    ],
    [new WllamaError("Failed to initialize samplers: failed to parse grammar"), "grammar-refused"],
    [new WllamaError("full", "kv_cache_full"), "context-exceeded"],
    [new WllamaError("loadModel() is not yet called", "model_not_loaded"), "not-loaded"],
    [new WllamaError("Module is already initialized", "load_error"), "pack-broken"],
    [new WllamaError("what", "inference_error"), "unknown"],
    [new WllamaRuntimeError("(ABORT) Cannot enlarge memory", ""), "out-of-memory"],
    [new RangeError("Array buffer allocation failed"), "out-of-memory"],
    [new WllamaRuntimeError("(ABORT) ggml_webgpu: Device lost! Reason: 2", ""), "device-lost"],
    [new WllamaRuntimeError("File read failed: NotFoundError", ""), "pack-broken"],
    [new WllamaRuntimeError("unreachable", ""), "engine-stopped"],
    ["wllama has crashed, please reload the module", "engine-stopped"],
  ] as const;
  it.each(cases)("mean what the port says: %s", (error, code) => {
    expect(toEngineError(error).code).toBe(code);
  });

  it("are read from llama.cpp's own lines where they say nothing themselves", () => {
    expect(toEngineError(new WllamaRuntimeError("unreachable", ""), ["std::bad_alloc"]).code).toBe(
      "out-of-memory",
    );
    expect(
      loadErrorOf(["llama_init_from_model: failed to initialize the context: std::bad_alloc"]).code,
    ).toBe("out-of-memory");
    expect(loadErrorOf(["gguf_init_from_reader: invalid magic characters: '<htm'"]).code).toBe("pack-broken");
    expect(loadErrorOf([]).code).toBe("pack-broken");
  });

  it("leave the worker for dead only when it is", () => {
    expect(isFatal(new WllamaRuntimeError("unreachable", ""))).toBe(true);
    expect(isFatal(new WllamaRuntimeError("Invalid typed array length: 1163217991", ""))).toBe(false);
    expect(isFatal(new WllamaError("what", "inference_error"))).toBe(false);
  });
});

describe("what llama.cpp keeps of past contexts", () => {
  const llama = {
    "general.architecture": "llama",
    "llama.block_count": "2",
    "llama.embedding_length": "512",
    "llama.attention.head_count": "8",
    "llama.attention.head_count_kv": "4",
  };

  it("grows by a context of which less than half goes on", () => {
    const displaced = new DisplacedContexts(llama);
    displaced.note(1000, 0);
    displaced.note(900, 600);
    expect(displaced.sizeBytes).toBe(0);
    displaced.note(800, 300);
    // 900 tokens, 2 blocks, 4 heads, 64 wide, key and value, 2 bytes.
    expect(displaced.sizeBytes).toBe(900 * 2 * 4 * 64 * 2 * 2);
  });

  it("counts the blocks of a hybrid that have attention at all", () => {
    const hybrid = {
      "general.architecture": "lfm2",
      "lfm2.block_count": "4",
      "lfm2.embedding_length": "512",
      "lfm2.attention.head_count": "8",
      "lfm2.attention.head_count_kv": "[0, 8, 0, 8]",
    };
    const displaced = new DisplacedContexts(hybrid);
    displaced.note(10, 0);
    displaced.note(10, 1);
    expect(displaced.sizeBytes).toBe(10 * 16 * 64 * 2 * 2);
  });
});

describe("an inbox", () => {
  it("gives what waits, then what comes, then its end", async () => {
    const inbox = new Inbox<string>([]);
    inbox.put("a");
    queueMicrotask(() => {
      inbox.put("b");
      inbox.close();
    });
    let left = 0;
    const read = [];
    for await (const item of inbox.read(() => left++)) read.push(item);
    expect({ read, left }).toEqual({ read: ["a", "b"], left: 1 });
  });

  it("lets an abort go before what waits", async () => {
    const stopper = new AbortController();
    const inbox = new Inbox<string>([stopper.signal]);
    inbox.put("a");
    inbox.put("b");
    const reader = inbox.read(() => undefined);
    expect((await reader.next()).value).toBe("a");
    stopper.abort();
    await expect(reader.next()).rejects.toThrow("aborted");
  });
});

describe("a pack's weights", () => {
  const file = (path: string, content: string) => ({ path, sizeBytes: content.length, content });
  const packOf = (files: readonly ReturnType<typeof file>[]) => ({
    id: "p",
    engine: "wllama" as const,
    contextTokens: 256,
    baseUrl: "http://127.0.0.1/models/p/",
    files,
    open: async (path: string) => new Blob([files.find((one) => one.path === path)?.content ?? ""]),
  });

  it("are its shards in order, and tell how much of them was read", async () => {
    const pack = packOf([
      file("m-00002-of-00002.gguf", "bb"),
      file("a.txt", "x"),
      file("m-00001-of-00002.gguf", "aa"),
    ]);
    const fractions: number[] = [];
    const [first, second] = await openWeights(pack, (fraction) => fractions.push(fraction));
    expect(await first?.text()).toBe("aa");
    expect(await second?.slice(0, 1).text()).toBe("b");
    await first?.slice(0, 2).text();
    await first?.slice(0, 1).text();
    await second?.slice(1, 99).text();
    expect(fractions).toEqual([0.25, 0.75, 1]);
  });

  it("are broken when one is not of its size or there is none", async () => {
    const short = { ...packOf([file("m.gguf", "aa")]), files: [{ path: "m.gguf", sizeBytes: 3 }] };
    await expect(openWeights(short, () => undefined)).rejects.toMatchObject({ code: "pack-broken" });
    await expect(openWeights(packOf([]), () => undefined)).rejects.toMatchObject({ code: "pack-broken" });
  });
});
