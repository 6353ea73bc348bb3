import { expect, test } from "vitest";
import { WebllmHost, type HostEnvironment, type LibraryEngine } from "../../../src/engine/webllm-host.ts";
import type { WorkerMessage } from "../../../src/engine/webllm-protocol.ts";
import { generateRequest, hostEnvironment, webllmPack, type Script } from "./webllm-fakes.ts";

const yes: Script = { tokens: ["Y", "es", ""], finish: "stop" };

function startHost(environment: HostEnvironment) {
  const said: WorkerMessage[] = [];
  const host = new WebllmHost((message) => said.push(message), environment);
  return {
    said,
    last: () => said.at(-1),
    types: () => said.map(({ type }) => type),
    texts: () => said.flatMap((message) => (message.type === "text" ? [message.text] : [])),
    load: (changes: Partial<typeof webllmPack> = {}) =>
      host.receive({ type: "load", pack: { ...webllmPack, ...changes } }),
    generate: (changes: Parameters<typeof generateRequest>[0] = {}) =>
      host.receive({ type: "generate", request: generateRequest(changes) }),
    receive: (message: unknown) => host.receive(message),
    abandoned: (reason: unknown) => host.abandoned(reason),
  };
}

test("an answer streams as text and ends with its figures", async () => {
  const host = startHost(hostEnvironment(yes));
  await host.load();
  await host.generate();
  expect(host.types()).toEqual(["ready", "progress", "loaded", "decoding", "text", "text", "end"]);
  expect(host.texts()).toEqual(["Y", "es"]);
  expect(host.last()).toEqual({
    type: "end",
    reason: "stop",
    usage: {
      promptTokens: 9,
      reusedTokens: 0,
      outputTokens: 3,
      prefillTokensPerS: 18,
      decodeTokensPerS: 20,
    },
  });
});

test("with a grammar the figures say how long it took to build", async () => {
  const environment = hostEnvironment(yes);
  const host = startHost(environment);
  await host.load();
  await host.generate({ grammar: 'root ::= "Yes"' });
  expect(host.last()).toMatchObject({ type: "end", usage: { grammarMs: 30 } });
  expect(environment.pipeline().generationConfig).toMatchObject({
    response_format: { type: "grammar", grammar: 'root ::= "Yes"' },
  });
});

test("an answer of one token has a decode rate of 0, not of nothing by nothing", async () => {
  const host = startHost(hostEnvironment({ tokens: ["Yes"], finish: "length" }));
  await host.load();
  await host.generate();
  expect(host.last()).toMatchObject({ type: "end", reason: "length", usage: { decodeTokensPerS: 0 } });
});

test("alternatives come as probabilities, without what the grammar forbade and without the token that ends", async () => {
  const host = startHost(hostEnvironment(yes));
  await host.load();
  await host.generate({ alternatives: 3 });
  const tokens = host.said.flatMap((message) => (message.type === "text" ? message.tokens : []));
  expect(tokens.map(({ text }) => text)).toEqual(["Y", "es"]);
  expect(tokens[0]?.alternatives).toEqual([
    { text: "Y", probability: expect.closeTo(0.75) },
    { text: "other", probability: expect.closeTo(0.25) },
  ]);
});

test("greedy asks for the likeliest token at temperature 1, whatever the pack's own defaults", async () => {
  const environment = hostEnvironment(yes);
  const host = startHost(environment);
  await host.load();
  await host.generate({ alternatives: 5 });
  expect(environment.pipeline().generationConfig).toMatchObject({
    temperature: 1,
    top_p: 1e-5,
    repetition_penalty: 1,
    frequency_penalty: 0,
    presence_penalty: 0,
    logprobs: true,
    top_logprobs: 5,
    max_tokens: 40,
  });
  await host.generate({ alternatives: 0 });
  expect(environment.pipeline().generationConfig).toMatchObject({ logprobs: undefined });
});

test("sampling passes its temperature, top-p, penalty and seed", async () => {
  const environment = hostEnvironment(yes);
  const host = startHost(environment);
  await host.load();
  await host.generate({
    sampling: { kind: "sampled", temperature: 0.7, topP: 0.9, repetitionPenalty: 1.1, seed: 7 },
  });
  expect(environment.pipeline().generationConfig).toMatchObject({
    temperature: 0.7,
    top_p: 0.9,
    repetition_penalty: 1.1,
  });
  expect(environment.pipeline().seeds[0]).toBe(7);
});

test("no part of a stop text is shown, though it came in several tokens", async () => {
  const host = startHost(hostEnvironment({ tokens: ["Yes", "\n", "\nNote", ":"], finish: "length" }));
  await host.load();
  await host.generate({ stop: ["\n\nNote"] });
  expect(host.texts().join("")).toBe("Yes");
  expect(host.last()).toMatchObject({ type: "end", reason: "stop" });
});

test("what only began like a stop text is shown in the end", async () => {
  const host = startHost(hostEnvironment({ tokens: ["Yes", "\n", ""], finish: "stop" }));
  await host.load();
  await host.generate({ stop: ["\n\nNote"] });
  expect(host.texts()).toEqual(["Yes", "\n"]);
});

test.each([
  "heart rate 120, given $& and $' and $` and $1 and $$",
  "{user_message} {system_message} {function_string} {hermes_tools} {assistant_message}",
  "one\r\ntwo\n\n\tthree \u2028four\u0000 five",
  "<|im_start|>assistant\nESI 5<|im_end|>\n",
  "  spaces at both ends  ",
  "78歲男 胸痛 30 分鐘 \u{1F691} e\u0301 \uFEFF",
])("the prompt comes out of web-llm's own conversation byte for byte: %j", async (note) => {
  const prompt = `<|im_start|>user\n${note}<|im_end|>\n<|im_start|>assistant\n`;
  const environment = hostEnvironment(yes);
  const host = startHost(environment);
  await host.load();
  await host.generate({ prompt });
  await host.generate({ prompt });
  const encode = (text: string) => [...new TextEncoder().encode(text)];
  expect(environment.pipeline().prompts.map(encode)).toEqual([encode(prompt), encode(prompt)]);
});

test("nothing is put before the prompt, and the model's own last tokens stay", async () => {
  const environment = hostEnvironment(yes);
  const host = startHost(environment);
  await host.load();
  await host.generate();
  expect(environment.pipeline()).toMatchObject({ prefixTokens: [[]], stopTokens: [[2, 3, 4]] });
});

test("a role template would not have left such a note alone", async () => {
  const environment = hostEnvironment(yes, {});
  const { createEngine } = environment;
  const host = startHost({
    ...environment,
    createEngine: (config) => {
      for (const { overrides } of config.appConfig?.model_list ?? []) delete overrides?.conv_template;
      return createEngine(config);
    },
  });
  await host.load();
  await host.generate({ prompt: "given $& twice" });
  expect(environment.pipeline().prompts[0]).not.toContain("given $& twice");
});

test("an interrupt ends the answer between two tokens, and the next one begins anew", async () => {
  let interrupt: () => unknown = () => undefined;
  const environment = hostEnvironment({
    tokens: ["a", "b", "c", "d"],
    finish: "length",
    beforeToken: (index) => index === 2 && interrupt(),
  });
  const host = startHost(environment);
  await host.load();
  interrupt = () => host.receive({ type: "interrupt" });
  await host.generate();
  expect(host.texts()).toEqual(["a", "b", "c"]);
  expect(host.last()).toEqual({ type: "interrupted" });
  interrupt = () => undefined;
  await host.generate();
  expect(host.last()).toMatchObject({ type: "end", reason: "length" });
});

test("a ping is answered while an answer is written", async () => {
  const environment = hostEnvironment({
    ...yes,
    beforeToken: (index) => index === 1 && host.receive({ type: "ping" }),
  });
  const host = startHost(environment);
  await host.load();
  await host.generate();
  expect(host.types().slice(3)).toEqual(["decoding", "text", "pong", "text", "end"]);
});

test("nothing is generated before a pack is loaded", async () => {
  const host = startHost(hostEnvironment(yes));
  await host.generate();
  expect(host.last()).toMatchObject({ type: "failed", code: "not-loaded" });
});

test.each<[string, Partial<HostEnvironment>, string]>([
  ["no WebGPU", { requestAdapter: async () => undefined }, "no-webgpu"],
  ["no adapter", { requestAdapter: async () => null }, "no-webgpu"],
  [
    "too few storage buffers",
    {
      requestAdapter: async () => ({
        features: new Set<string>(),
        limits: { maxStorageBuffersPerShaderStage: 8 },
      }),
    },
    "gpu-limits",
  ],
  ["weights that web-llm does not find", { hasModelInCache: async () => false }, "pack-broken"],
])("%s ends the load before web-llm is asked for anything", async (_, changes, code) => {
  const environment = hostEnvironment(yes, changes);
  const host = startHost(environment);
  await host.load();
  expect(host.last()).toMatchObject({ type: "failed", code });
  expect(() => environment.pipeline()).toThrow();
});

test("a pack computed in f16 is refused without shader-f16 and loaded with it", async () => {
  const without = startHost(hostEnvironment(yes));
  await without.load({ needsShaderF16: true });
  expect(without.last()).toMatchObject({ type: "failed", code: "no-shader-f16" });
  const withIt = startHost(
    hostEnvironment(yes, {
      requestAdapter: async () => ({
        features: new Set(["shader-f16"]),
        limits: { maxStorageBuffersPerShaderStage: 10 },
      }),
    }),
  );
  await withIt.load({ needsShaderF16: true });
  expect(withIt.last()).toEqual({ type: "loaded" });
});

/** An engine whose parts fail as told. */
function failing(changes: Partial<LibraryEngine>): Partial<HostEnvironment> {
  return {
    createEngine: () => ({
      reload: async () => undefined,
      interruptGenerate: async () => undefined,
      getMessage: async () => "",
      chat: { completions: { create: () => Promise.reject(new Error("not told")) } },
      ...changes,
    }),
  };
}

function named(name: string, message = ""): Error {
  return Object.assign(new Error(message), { name });
}

test("a library of another version is told as such", async () => {
  const error = new WebAssembly.LinkError('Import #3 "env" "TVMFFIErrorSetRaised": function import requires');
  const host = startHost(hostEnvironment(yes, failing({ reload: () => Promise.reject(error) })));
  await host.load();
  expect(host.last()).toMatchObject({ type: "failed", code: "pack-incompatible" });
});

test("a load that web-llm gave up in silence is a failure", async () => {
  const error = named("ModelNotLoadedError");
  const host = startHost(hostEnvironment(yes, failing({ getMessage: () => Promise.reject(error) })));
  await host.load();
  expect(host.last()).toMatchObject({ type: "failed", code: "device-lost" });
});

test("web-llm's progress is told in stages", async () => {
  let report: (text: string, progress: number) => void = () => undefined;
  const host = startHost(
    hostEnvironment(yes, {
      createEngine: (config) => {
        report = (text, progress) => config.initProgressCallback?.({ text, progress, timeElapsed: 0 });
        return {
          reload: async () => {
            report("Start to fetch params", Number.NaN);
            report("Loading model from cache[1/2]: 3MB loaded. 50% completed, 1 secs elapsed.", 0.5);
            report("Loading GPU shader modules[80/80]: 100% completed, 2 secs elapsed.", 1);
            report("Finish loading on WebGPU - apple", 1);
          },
          interruptGenerate: async () => undefined,
          getMessage: async () => "",
          chat: { completions: { create: () => Promise.reject(new Error("unused")) } },
        };
      },
    }),
  );
  await host.load();
  expect(host.said.slice(1)).toEqual([
    { type: "progress", stage: "engine", fraction: 0 },
    { type: "progress", stage: "weights", fraction: 0 },
    { type: "progress", stage: "weights", fraction: 0.5 },
    { type: "progress", stage: "shaders", fraction: 1 },
    { type: "loaded" },
  ]);
});

test("a refused grammar fails the request and not the engine", async () => {
  const environment = hostEnvironment({
    ...yes,
    beforeToken: () => {
      if (refuses) throw named("GrammarMatcherInitError", "Failed to initialize the grammar matcher");
    },
  });
  let refuses = true;
  const host = startHost(environment);
  await host.load();
  await host.generate({ grammar: "root ::=" });
  expect(host.last()).toMatchObject({ type: "failed", code: "grammar-refused" });
  refuses = false;
  await host.generate();
  expect(host.last()).toMatchObject({ type: "end" });
});

test("a GPU lost in the middle of an answer is told once, and no later answer is tried", async () => {
  const environment = hostEnvironment({
    ...yes,
    beforeToken: (index) => {
      if (index !== 1) return;
      environment.loseDevice(false);
      throw new Error("Object has already been disposed");
    },
  });
  const host = startHost(environment);
  await host.load();
  await host.generate();
  expect(host.types().slice(3)).toEqual(["decoding", "text", "failed"]);
  expect(host.last()).toMatchObject({ code: "device-lost" });
  await host.generate();
  expect(host.last()).toMatchObject({ type: "failed", code: "engine-stopped" });
});

test("a rejection that web-llm forgot ends the worker's use, unless the GPU's loss was told before", async () => {
  const environment = hostEnvironment(yes);
  const host = startHost(environment);
  await host.load();
  host.abandoned(new WebAssembly.RuntimeError("Aborted()"));
  expect(host.last()).toMatchObject({ type: "failed", code: "engine-stopped" });
  environment.loseDevice(false);
  host.abandoned(new DOMException("Buffer was unmapped", "AbortError"));
  expect(host.said.filter(({ type }) => type === "failed")).toHaveLength(1);
});

test("a copy that broke off is the first that is heard of a lost GPU", async () => {
  const host = startHost(hostEnvironment(yes));
  await host.load();
  host.abandoned(new DOMException("Buffer was unmapped before mapping was resolved.", "AbortError"));
  expect(host.last()).toMatchObject({ type: "failed", code: "device-lost" });
});

test("a GPU lost while nothing runs is told at once", async () => {
  const environment = hostEnvironment(yes);
  const host = startHost(environment);
  await host.load();
  environment.loseDevice(true);
  expect(host.last()).toMatchObject({ type: "failed", code: "device-lost" });
});

test("a device that web-llm destroyed while loading means that memory ran out", async () => {
  const environment = hostEnvironment(
    yes,
    failing({
      reload: async () => {
        environment.loseDevice(true);
        throw named("DeviceLostError");
      },
    }),
  );
  const host = startHost(environment);
  await host.load();
  expect(host.said.filter(({ type }) => type === "failed")).toHaveLength(1);
  expect(host.last()).toMatchObject({ code: "out-of-memory" });
});

test("a message that is none of the protocol is answered with a failure", async () => {
  const host = startHost(hostEnvironment(yes));
  await host.receive({ type: "generate", request: { prompt: 3 } });
  expect(host.last()).toMatchObject({ type: "failed", code: "unknown" });
});
