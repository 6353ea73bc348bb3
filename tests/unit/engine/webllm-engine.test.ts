import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EngineError } from "../../../src/engine/engine-error.ts";
import type { GenerateChunk, LoadProgress } from "../../../src/engine/engine.ts";
import { WebllmEngine } from "../../../src/engine/webllm-engine.ts";
import type { PageMessage } from "../../../src/engine/webllm-protocol.ts";
import { FakeWorker, generateRequest, readyPack, webllmPack } from "./webllm-fakes.ts";

const never = new AbortController().signal;
const cancelled = new DOMException("cancelled", "AbortError");
const usage = {
  promptTokens: 9,
  reusedTokens: 0,
  outputTokens: 2,
  prefillTokensPerS: 18,
  decodeTokensPerS: 20,
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An engine whose workers the test holds; `answerGenerate` is what each does when asked to generate. */
function startEngine(answerGenerate: (worker: FakeWorker) => void = answerYes) {
  const workers: FakeWorker[] = [];
  const engine = new WebllmEngine(() => {
    const worker = new FakeWorker();
    const { answer } = worker;
    worker.answer = (message: PageMessage) =>
      message.type === "generate" ? answerGenerate(worker) : answer(message);
    workers.push(worker);
    return worker;
  });
  return { engine, workers };
}

function answerYes(worker: FakeWorker) {
  worker.say({ type: "decoding" });
  worker.say({ type: "text", text: "Y", tokens: [] });
  worker.say({ type: "text", text: "es", tokens: [] });
  worker.say({ type: "end", reason: "stop", usage });
}

async function loaded(answerGenerate?: (worker: FakeWorker) => void) {
  const started = startEngine(answerGenerate);
  await started.engine.load(readyPack(), () => undefined, never);
  return started;
}

async function collect(chunks: AsyncIterable<GenerateChunk>): Promise<GenerateChunk[]> {
  const all: GenerateChunk[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return all;
}

async function textOf(engine: WebllmEngine): Promise<string> {
  const chunks = await collect(engine.generate(generateRequest(), never));
  return chunks.map((chunk) => (chunk.type === "text" ? chunk.text : "")).join("");
}

test("a load sends the pack to a new worker and passes its progress on", async () => {
  const { engine, workers } = startEngine();
  const progress: LoadProgress[] = [];
  const loading = engine.load(readyPack(), (step) => progress.push(step), never);
  const [worker] = workers;
  if (!worker) throw new Error("no worker");
  worker.answer = () => {
    worker.say({ type: "ready" });
    worker.say({ type: "progress", stage: "weights", fraction: 0.5 });
    worker.say({ type: "loaded" });
  };
  await loading;
  expect(worker.heard).toEqual([{ type: "load", pack: webllmPack }]);
  expect(progress).toEqual([{ stage: "weights", fraction: 0.5 }]);
});

test("an answer streams and its last chunk is the end", async () => {
  const { engine } = await loaded();
  expect(await collect(engine.generate(generateRequest(), never))).toEqual([
    { type: "text", text: "Y", tokens: [] },
    { type: "text", text: "es", tokens: [] },
    { type: "end", reason: "stop", usage },
  ]);
});

test("a library at an address with localhost in it is handed over, since web-llm would fetch it", async () => {
  const { engine, workers } = startEngine();
  await engine.load(readyPack({}, "http://localhost:4173"), () => undefined, never);
  expect(workers[0]?.heard[0]).toMatchObject({ pack: { libraryUrl: expect.stringMatching(/^blob:/u) } });
});

test("a second answer is refused while one is written, and so is a load", async () => {
  const { engine } = await loaded((worker) => worker.say({ type: "decoding" }));
  const first = engine.generate(generateRequest(), never);
  const firstChunk = first.next();
  await expect(collect(engine.generate(generateRequest(), never))).rejects.toMatchObject({ code: "busy" });
  await expect(engine.load(readyPack(), () => undefined, never)).rejects.toMatchObject({ code: "busy" });
  await engine.unload();
  await expect(firstChunk).rejects.toMatchObject({ code: "not-loaded" });
});

test("an abort while decoding interrupts, and the same worker answers the next request", async () => {
  const abort = new AbortController();
  const { engine, workers } = await loaded((worker) => {
    worker.say({ type: "decoding" });
    worker.say({ type: "text", text: "Y", tokens: [] });
    const { answer } = worker;
    worker.answer = (message) => {
      if (message.type === "generate") return answerYes(worker);
      if (message.type !== "interrupt") return answer(message);
      worker.say({ type: "text", text: "late", tokens: [] });
      worker.say({ type: "interrupted" });
    };
  });
  const texts: string[] = [];
  const run = async () => {
    for await (const chunk of engine.generate(generateRequest(), abort.signal)) {
      if (chunk.type === "text") texts.push(chunk.text);
      abort.abort(cancelled);
    }
  };
  await expect(run()).rejects.toBe(cancelled);
  expect(texts).toEqual(["Y"]);
  expect(workers[0]?.heardTypes()).toEqual(["load", "generate", "interrupt"]);
  expect(await textOf(engine)).toBe("Yes");
  expect(workers).toHaveLength(1);
});

test("a reader who stops reading interrupts the answer", async () => {
  const { engine, workers } = await loaded((worker) => {
    worker.say({ type: "decoding" });
    worker.say({ type: "text", text: "Y", tokens: [] });
    worker.answer = () => worker.say({ type: "interrupted" });
  });
  const chunks = engine.generate(generateRequest(), never);
  await chunks.next();
  await chunks.return(undefined);
  expect(workers[0]?.heardTypes()).toEqual(["load", "generate", "interrupt"]);
  expect(workers[0]?.isTerminated).toBe(false);
});

test("an abort while the prompt is read ends the worker, and the next request loads the pack again", async () => {
  const abort = new AbortController();
  const { engine, workers } = await loaded((worker) =>
    workers.length === 1 ? abort.abort(cancelled) : answerYes(worker),
  );
  await expect(collect(engine.generate(generateRequest(), abort.signal))).rejects.toBe(cancelled);
  expect(workers[0]?.isTerminated).toBe(true);
  expect(workers).toHaveLength(1);
  expect(await textOf(engine)).toBe("Yes");
  expect(workers).toHaveLength(2);
  expect(workers[1]?.heardTypes()).toEqual(["load", "generate"]);
});

test("an interrupt that is not heeded ends the worker", async () => {
  const abort = new AbortController();
  const { engine, workers } = await loaded((worker) => {
    worker.say({ type: "decoding" });
    worker.answer = () => undefined;
    abort.abort(cancelled);
  });
  const run = collect(engine.generate(generateRequest(), abort.signal));
  const refused = expect(run).rejects.toBe(cancelled);
  await vi.advanceTimersByTimeAsync(10_000);
  await refused;
  expect(workers[0]?.isTerminated).toBe(true);
});

test("an abort while loading ends the worker and leaves nothing loaded", async () => {
  const abort = new AbortController();
  const { engine, workers } = startEngine();
  const loading = engine.load(readyPack(), () => abort.abort(cancelled), abort.signal);
  const [worker] = workers;
  if (!worker) throw new Error("no worker");
  worker.answer = () => worker.say({ type: "progress", stage: "engine", fraction: 0 });
  await expect(loading).rejects.toBe(cancelled);
  expect(worker.isTerminated).toBe(true);
  await expect(textOf(engine)).rejects.toMatchObject({ code: "not-loaded" });
});

test("an aborted signal starts nothing", async () => {
  const { engine, workers } = startEngine();
  await expect(engine.load(readyPack(), () => undefined, AbortSignal.abort())).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(workers).toHaveLength(0);
});

test("a failure that the worker tells is thrown with its code, and the engine can go on", async () => {
  let fails = true;
  const { engine } = await loaded((worker) => {
    if (!fails) return answerYes(worker);
    worker.say({ type: "failed", code: "grammar-refused", detail: "line 3" });
  });
  const refused = await textOf(engine).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(EngineError);
  expect(refused).toMatchObject({ code: "grammar-refused", message: "grammar-refused: line 3" });
  fails = false;
  expect(await textOf(engine)).toBe("Yes");
});

test("a load that fails leaves no worker and nothing loaded", async () => {
  const { engine, workers } = await loaded();
  const loading = engine.load(readyPack(), () => undefined, never);
  const worker = workers[1];
  if (!worker) throw new Error("no worker");
  worker.answer = () => worker.say({ type: "failed", code: "pack-incompatible", detail: "LinkError" });
  await expect(loading).rejects.toMatchObject({ code: "pack-incompatible" });
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  await expect(textOf(engine)).rejects.toMatchObject({ code: "not-loaded" });
});

test("a pack with a file gone fails without a word to the worker", async () => {
  const { engine, workers } = startEngine();
  const pack = readyPack({ "params_shard_0.bin": undefined });
  await expect(engine.load(pack, () => undefined, never)).rejects.toMatchObject({ code: "pack-broken" });
  expect(workers[0]).toMatchObject({ isTerminated: true, heard: [] });
});

test("a GPU lost while nothing runs is thrown by the next answer, until a pack is loaded again", async () => {
  const { engine, workers } = await loaded();
  workers[0]?.say({ type: "failed", code: "device-lost", detail: "" });
  await expect(textOf(engine)).rejects.toMatchObject({ code: "device-lost" });
  await expect(textOf(engine)).rejects.toMatchObject({ code: "device-lost" });
  await engine.load(readyPack(), () => undefined, never);
  expect(await textOf(engine)).toBe("Yes");
});

test("a GPU lost in the middle of an answer ends it with device-lost", async () => {
  const { engine, workers } = await loaded((worker) => {
    worker.say({ type: "decoding" });
    worker.say({ type: "failed", code: "device-lost", detail: "" });
  });
  await expect(textOf(engine)).rejects.toMatchObject({ code: "device-lost" });
  expect(workers[0]?.isTerminated).toBe(true);
});

test("a worker that tells its own end in the middle of an answer is ended", async () => {
  const { engine, workers } = await loaded((worker) => {
    worker.say({ type: "decoding" });
    worker.say({ type: "failed", code: "engine-stopped", detail: "Aborted()" });
  });
  await expect(textOf(engine)).rejects.toMatchObject({ code: "engine-stopped" });
  expect(workers[0]?.isTerminated).toBe(true);
});

test("a worker that says nothing for two minutes counts as dead", async () => {
  const { engine, workers } = await loaded((worker) => (worker.answer = () => undefined));
  const stopped = expect(textOf(engine)).rejects.toMatchObject({ code: "engine-stopped" });
  await vi.advanceTimersByTimeAsync(130_000);
  await stopped;
  expect(workers[0]?.isTerminated).toBe(true);
});

test("a worker that answers pings may take as long as it needs", async () => {
  const { engine, workers } = await loaded(() => undefined);
  const answer = textOf(engine);
  await vi.advanceTimersByTimeAsync(600_000);
  const [worker] = workers;
  if (!worker) throw new Error("no worker");
  answerYes(worker);
  expect(await answer).toBe("Yes");
});

test.each([
  ["error", "engine-stopped"],
  ["messageerror", "engine-stopped"],
])("a worker's %s in the middle of an answer ends it", async (type, code) => {
  const { engine } = await loaded((worker) => {
    worker.say({ type: "decoding" });
    worker.dispatchEvent(new Event(type));
  });
  await expect(textOf(engine)).rejects.toMatchObject({ code });
});

test("a worker whose script cannot be had is told as a missing engine", async () => {
  const { engine, workers } = startEngine();
  const loading = engine.load(readyPack(), () => undefined, never);
  workers[0]?.dispatchEvent(new Event("error"));
  await expect(loading).rejects.toMatchObject({ code: "engine-missing" });
});

test("a worker that speaks another protocol is ended", async () => {
  const { engine, workers } = await loaded((worker) =>
    worker.dispatchEvent(new MessageEvent("message", { data: { kind: "throw" } })),
  );
  await expect(textOf(engine)).rejects.toMatchObject({ code: "engine-stopped" });
  expect(workers[0]?.isTerminated).toBe(true);
});

test("unload ends the worker at once, also while it loads", async () => {
  const { engine, workers } = startEngine();
  const loading = engine.load(readyPack(), () => undefined, never);
  await engine.unload();
  expect(workers[0]?.isTerminated).toBe(true);
  await expect(loading).rejects.toMatchObject({ code: "not-loaded" });
  await engine.load(readyPack(), () => undefined, never);
  expect(await textOf(engine)).toBe("Yes");
});
