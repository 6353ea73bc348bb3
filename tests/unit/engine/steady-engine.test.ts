import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Engine, GenerateChunk, LoadProgress, ReadyPack } from "../../../src/engine/engine.ts";
import { patienceMs, SteadyEngine } from "../../../src/engine/steady-engine.ts";
import { end, ScriptedEngine, type Script, text } from "./scripted-engine.ts";

const pack: ReadyPack = {
  id: "tiny",
  engine: "wllama",
  contextTokens: 512,
  baseUrl: "http://127.0.0.1/models/tiny/resolve/v1/",
  files: [],
  open: async () => new Blob(),
};
const request = {
  prompt: "Q",
  maxTokens: 8,
  sampling: { kind: "greedy" },
  stop: [],
  alternatives: 0,
} as const;
const lost: Script = { answers: [[text("no"), "device-lost"]] };
const fine: Script = {};
const never = new AbortController().signal;
const ignore = () => undefined;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Makes one engine for each script, the last again and again. */
function steady(...scripts: (Script | Error)[]) {
  const made: ScriptedEngine[] = [];
  let count = 0;
  const make = async (): Promise<Engine> => {
    const script = scripts[Math.min(count, scripts.length - 1)];
    count += 1;
    if (script instanceof Error) throw script;
    const engine = new ScriptedEngine(script);
    made.push(engine);
    return engine;
  };
  return { engine: new SteadyEngine("wllama", make), made, count: () => count };
}

/** A loaded one. */
async function loaded(...scripts: Parameters<typeof steady>) {
  const all = steady(...scripts);
  await all.engine.load(pack, ignore, never);
  return all;
}

async function answer(engine: Engine, signal = never): Promise<GenerateChunk[]> {
  const chunks: GenerateChunk[] = [];
  for await (const chunk of engine.generate(request, signal)) chunks.push(chunk);
  return chunks;
}

/** The outcome of what must fail, seen to from the start so that no rejection goes unhandled. */
function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "did not fail",
    (error: unknown) => error,
  );
}

const restarted = (attempt: number): GenerateChunk => ({ type: "restarted", attempt });

describe("an answer", () => {
  it("is passed on as it comes", async () => {
    const { engine, made } = await loaded(fine);
    expect(await answer(engine)).toEqual([text("yes"), end]);
    expect(made).toHaveLength(1);
    expect(made[0]?.requests).toEqual([request]);
  });

  it.each(["device-lost", "out-of-memory", "engine-stopped", "not-loaded"] as const)(
    "begins again in a new engine with the same pack and request after %s",
    async (code) => {
      const { engine, made } = await loaded({ answers: [[text("no"), code]] }, fine);
      expect(await answer(engine)).toEqual([text("no"), restarted(1), text("yes"), end]);
      expect(made.map(({ unloads }) => unloads)).toEqual([1, 0]);
      expect(made[1]?.loads).toEqual([pack]);
      expect(made[1]?.requests).toEqual([request]);
    },
  );

  it("survives two losses", async () => {
    const { engine } = await loaded(lost, lost, fine);
    const chunks = [text("no"), restarted(1), text("no"), restarted(2), text("yes"), end];
    expect(await answer(engine)).toEqual(chunks);
  });

  it("is given up at the third, and nothing is loaded then", async () => {
    const { engine, made } = await loaded(lost);
    const error = await failure(answer(engine));
    expect(error).toMatchObject({ code: "device-lost" });
    expect(made.map(({ unloads }) => unloads)).toEqual([1, 1, 1]);
    expect(await failure(answer(engine))).toMatchObject({ code: "not-loaded" });
    expect(made).toHaveLength(3);
  });

  it("may lose an engine again after one that ended well", async () => {
    const { engine } = await loaded(lost, { answers: [[text("yes"), end], ["device-lost"]] }, fine);
    await answer(engine);
    expect(await answer(engine)).toEqual([restarted(1), text("yes"), end]);
  });

  it("throws other errors at once and keeps the engine", async () => {
    const { engine, made } = await loaded({ answers: [["context-exceeded"], [text("yes"), end]] });
    expect(await failure(answer(engine))).toMatchObject({ code: "context-exceeded" });
    expect(await answer(engine)).toEqual([text("yes"), end]);
    expect(made).toHaveLength(1);
  });

  it("that stops without an end counts as a dead engine", async () => {
    const { engine } = await loaded({ answers: [[text("no")]] }, fine);
    expect(await answer(engine)).toEqual([text("no"), restarted(1), text("yes"), end]);
  });

  it("is refused while another runs, and that one goes on", async () => {
    const { engine } = await loaded({ answers: [[text("a"), { waitMs: 10 }, text("b"), end]] });
    const first = answer(engine);
    expect(await failure(answer(engine))).toMatchObject({ code: "busy" });
    await vi.advanceTimersByTimeAsync(10);
    expect(await first).toEqual([text("a"), text("b"), end]);
  });

  it("is refused when nothing is loaded, without making an engine", async () => {
    const { engine, count } = steady(fine);
    expect(await failure(answer(engine))).toMatchObject({ code: "not-loaded" });
    expect(count()).toBe(0);
  });
});

describe("a rebuild", () => {
  it("that fails the same way counts as one of the restarts", async () => {
    const { engine, made } = await loaded(lost, { load: ["out-of-memory"] }, fine);
    expect(await answer(engine)).toEqual([text("no"), restarted(2), text("yes"), end]);
    expect(made.map(({ unloads }) => unloads)).toEqual([1, 1, 0]);
  });

  it("that always fails ends with its last error", async () => {
    const { engine, made } = await loaded(lost, { load: ["out-of-memory"] });
    expect(await failure(answer(engine))).toMatchObject({ code: "out-of-memory" });
    expect(made.map(({ unloads }) => unloads)).toEqual([1, 1, 1]);
  });

  it("that fails for good ends at once, and nothing is loaded", async () => {
    const { engine, made } = await loaded(lost, { load: ["pack-broken"] });
    expect(await failure(answer(engine))).toMatchObject({ code: "pack-broken" });
    expect(await failure(answer(engine))).toMatchObject({ code: "not-loaded" });
    expect(made.map(({ unloads }) => unloads)).toEqual([1, 1]);
  });

  it("cannot be had where the engine's script is gone", async () => {
    const { engine } = await loaded(lost, new TypeError("Failed to fetch dynamically imported module"));
    expect(await failure(answer(engine))).toMatchObject({ code: "engine-missing" });
  });

  it("begins though the dead engine never answers its unload", async () => {
    const { engine, made } = await loaded({ ...lost, unload: "hangs" }, fine);
    const chunks = answer(engine);
    await vi.advanceTimersByTimeAsync(patienceMs.unload - 1);
    expect(made).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await chunks).toEqual([text("no"), restarted(1), text("yes"), end]);
  });

  it("begins though the unload throws", async () => {
    const { engine } = await loaded({ ...lost, unload: "throws" }, fine);
    expect(await answer(engine)).toHaveLength(4);
  });

  it("ends at once when aborted, and the next answer makes an engine again", async () => {
    const { engine, made } = await loaded(lost, { load: ["silent"] }, fine);
    const abort = new AbortController();
    const ended = failure(answer(engine, abort.signal));
    await vi.advanceTimersByTimeAsync(0);
    expect(made).toHaveLength(2);
    abort.abort();
    expect(await ended).toMatchObject({ name: "AbortError" });
    expect(made[1]?.unloads).toBe(1);
    expect(await answer(engine)).toEqual([text("yes"), end]);
  });

  it("ends at once when aborted while the engine is made, which goes when it comes after all", async () => {
    let arrive: (engine: Engine) => void = ignore;
    const late = new ScriptedEngine();
    const engines: Promise<Engine>[] = [
      Promise.resolve(new ScriptedEngine(lost)),
      new Promise((resolve) => (arrive = resolve)),
    ];
    const engine = new SteadyEngine("wllama", () => engines.shift() ?? Promise.resolve(new ScriptedEngine()));
    await engine.load(pack, ignore, never);
    const abort = new AbortController();
    const ended = failure(answer(engine, abort.signal));
    await vi.advanceTimersByTimeAsync(0);
    abort.abort();
    expect(await ended).toMatchObject({ name: "AbortError" });
    arrive(late);
    await vi.advanceTimersByTimeAsync(0);
    expect(late.unloads).toBe(1);
    expect(late.loads).toEqual([]);
  });
});

describe("an aborted answer", () => {
  it("ends at once, and the engine is kept when it lets go in time", async () => {
    const { engine, made } = await loaded({
      answers: [
        [text("a"), "silent"],
        [text("yes"), end],
      ],
    });
    const abort = new AbortController();
    const ended = failure(answer(engine, abort.signal));
    await vi.advanceTimersByTimeAsync(0);
    abort.abort();
    expect(await ended).toMatchObject({ name: "AbortError" });
    expect(await answer(engine)).toEqual([text("yes"), end]);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({ unloads: 0, ended: 2 });
  });

  it("ends at once though the engine hangs, which the next answer replaces", async () => {
    const { engine, made } = await loaded({ answers: [["deaf"]] }, fine);
    const abort = new AbortController();
    const ended = failure(answer(engine, abort.signal));
    await vi.advanceTimersByTimeAsync(0);
    abort.abort();
    expect(await ended).toMatchObject({ name: "AbortError" });
    const next = answer(engine);
    await vi.advanceTimersByTimeAsync(patienceMs.settle - 1);
    expect(made).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await next).toEqual([text("yes"), end]);
    expect(made.map(({ unloads }) => unloads)).toEqual([1, 0]);
  });

  it("is not begun when the signal was aborted before", async () => {
    const { engine, made } = await loaded(fine);
    expect(await failure(answer(engine, AbortSignal.abort()))).toMatchObject({ name: "AbortError" });
    expect(made[0]?.requests).toEqual([]);
    expect(await answer(engine)).toHaveLength(2);
  });

  it("can be given up by a second abort while it waits for the first to let go", async () => {
    const { engine } = await loaded({ answers: [["deaf"]] }, fine);
    for (const abort of [new AbortController(), new AbortController()]) {
      const ended = failure(answer(engine, abort.signal));
      await vi.advanceTimersByTimeAsync(0);
      abort.abort();
      expect(await ended).toMatchObject({ name: "AbortError" });
    }
  });
});

describe("an answer that its reader leaves", () => {
  it("stops in the engine, which is free for the next", async () => {
    const { engine, made } = await loaded({
      answers: [
        [text("a"), text("b"), end],
        [text("yes"), end],
      ],
    });
    for await (const chunk of engine.generate(request, never)) {
      expect(chunk).toEqual(text("a"));
      break;
    }
    expect(made[0]?.ended).toBe(1);
    expect(made[0]?.signals[0]?.aborted).toBe(true);
    expect(await answer(engine)).toEqual([text("yes"), end]);
    expect(made).toHaveLength(1);
  });

  it("at the word of the restart leaves a new engine, loaded", async () => {
    const { engine, made } = await loaded(lost, fine);
    for await (const chunk of engine.generate(request, never)) if (chunk.type === "restarted") break;
    expect(await answer(engine)).toEqual([text("yes"), end]);
    expect(made).toHaveLength(2);
  });

  it("leaves no listener on the signal", async () => {
    const { engine } = await loaded(fine);
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const chunks = engine.generate(request, signal);
    await chunks.next();
    await chunks.return();
    expect(added).toHaveBeenCalled();
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });
});

describe("a silent engine", () => {
  it("is replaced when the prompt takes longer than any prompt may", async () => {
    const { engine } = await loaded({ answers: [["deaf"]] }, fine);
    const chunks = answer(engine);
    await vi.advanceTimersByTimeAsync(patienceMs.prefill - 1);
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(await chunks).toEqual([restarted(1), text("yes"), end]);
  });

  it("is replaced sooner once it writes", async () => {
    const { engine, made } = await loaded({ answers: [[text("a"), "deaf"]] }, fine);
    const chunks = answer(engine);
    await vi.advanceTimersByTimeAsync(patienceMs.decode - 1);
    expect(made).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await chunks).toEqual([text("a"), restarted(1), text("yes"), end]);
  });

  it("is waited for anew after each sign of life", async () => {
    const prefill: GenerateChunk = { type: "prefill", doneTokens: 1, totalTokens: 3 };
    const slow = [
      prefill,
      { waitMs: patienceMs.prefill - 1 },
      text("a"),
      { waitMs: patienceMs.decode - 1 },
      end,
    ];
    const { engine, made } = await loaded({ answers: [slow] });
    const chunks = answer(engine);
    await vi.advanceTimersByTimeAsync(patienceMs.prefill + patienceMs.decode);
    expect(await chunks).toEqual([prefill, text("a"), end]);
    expect(made).toHaveLength(1);
  });

  it("is not blamed for the time that its reader takes", async () => {
    const { engine, made } = await loaded({ answers: [[text("a"), end]] });
    const chunks = engine.generate(request, never);
    await chunks.next();
    await vi.advanceTimersByTimeAsync(2 * patienceMs.prefill);
    expect(await chunks.next()).toEqual({ value: end, done: false });
    expect(made).toHaveLength(1);
  });
});

describe("a load", () => {
  it("tells its progress", async () => {
    const steps: LoadProgress[] = [
      { stage: "engine", fraction: 1 },
      { stage: "weights", fraction: 0.5 },
    ];
    const { engine } = steady({ load: steps });
    const told: LoadProgress[] = [];
    await engine.load(pack, (progress) => told.push(progress), never);
    expect(told).toEqual(steps);
  });

  it("is tried once more in a new engine", async () => {
    const { engine, made } = await loaded({ load: ["out-of-memory"] }, fine);
    expect(made.map(({ unloads }) => unloads)).toEqual([1, 0]);
    expect(await answer(engine)).toEqual([text("yes"), end]);
  });

  it("is given up after that", async () => {
    const { engine, made } = steady({ load: ["device-lost"] });
    expect(await failure(engine.load(pack, ignore, never))).toMatchObject({ code: "device-lost" });
    expect(made.map(({ unloads }) => unloads)).toEqual([1, 1]);
  });

  it("is not tried again after other errors", async () => {
    const { engine, made } = steady({ load: ["no-webgpu"] });
    expect(await failure(engine.load(pack, ignore, never))).toMatchObject({ code: "no-webgpu" });
    expect(made.map(({ unloads }) => unloads)).toEqual([1]);
  });

  it("in which the engine falls silent is tried once more", async () => {
    const { engine, made } = steady({ load: ["silent"] });
    const ended = failure(engine.load(pack, ignore, never));
    await vi.advanceTimersByTimeAsync(patienceMs.load.engine);
    expect(made).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(patienceMs.load.engine);
    expect(await ended).toMatchObject({ code: "engine-stopped" });
  });

  it("has the patience of its stage", async () => {
    const { engine, made } = steady({ load: [{ stage: "weights", fraction: 0 }, "silent"] });
    const ended = failure(engine.load(pack, ignore, never));
    await vi.advanceTimersByTimeAsync(patienceMs.load.weights - 1);
    expect(made).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1 + patienceMs.load.weights);
    expect(await ended).toMatchObject({ code: "engine-stopped" });
  });

  it("is tried once more when the engine cannot be made in time", async () => {
    const make = vi.fn(() => new Promise<Engine>(() => undefined));
    const ended = failure(new SteadyEngine("webllm", make).load(pack, ignore, never));
    await vi.advanceTimersByTimeAsync(2 * patienceMs.make);
    expect(await ended).toMatchObject({ code: "engine-stopped" });
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("ends at once when aborted though the engine hangs, tells nothing more, and leaves nothing loaded", async () => {
    const late: LoadProgress = { stage: "weights", fraction: 1 };
    const { engine, made } = steady({ load: [{ waitMs: 10 }, late] });
    const abort = new AbortController();
    const told = vi.fn();
    const ended = failure(engine.load(pack, told, abort.signal));
    await vi.advanceTimersByTimeAsync(1);
    abort.abort();
    expect(await ended).toMatchObject({ name: "AbortError" });
    await vi.advanceTimersByTimeAsync(20);
    expect(told).not.toHaveBeenCalled();
    expect(made[0]?.unloads).toBe(1);
    expect(await failure(answer(engine))).toMatchObject({ code: "not-loaded" });
  });

  it("takes the place of what was loaded, once that is gone", async () => {
    const { engine, made } = await loaded({ unload: "hangs" }, fine);
    const other = { ...pack, id: "other" };
    const loading = engine.load(other, ignore, never);
    await vi.advanceTimersByTimeAsync(patienceMs.unload - 1);
    expect(made).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    await loading;
    expect(made[1]?.loads).toEqual([other]);
  });

  it("is refused while another load or an answer runs", async () => {
    const { engine } = steady({ load: [{ waitMs: 10 }], answers: [[text("a"), { waitMs: 10 }, end]] });
    const first = engine.load(pack, ignore, never);
    expect(await failure(engine.load(pack, ignore, never))).toMatchObject({ code: "busy" });
    await vi.advanceTimersByTimeAsync(10);
    await first;
    const chunks = answer(engine);
    expect(await failure(engine.load(pack, ignore, never))).toMatchObject({ code: "busy" });
    await vi.advanceTimersByTimeAsync(10);
    expect(await chunks).toHaveLength(2);
  });
});

describe("unload", () => {
  it("ends in time though the engine hangs", async () => {
    const { engine } = await loaded({ unload: "hangs" });
    const done = vi.fn();
    void engine.unload().then(done);
    await vi.advanceTimersByTimeAsync(patienceMs.unload);
    expect(done).toHaveBeenCalled();
    expect(await failure(answer(engine))).toMatchObject({ code: "not-loaded" });
  });

  it("ends the answer that runs, without a restart, and does not wait for it to let go", async () => {
    const { engine, made } = await loaded({ answers: [[text("a"), "deaf"]] }, fine);
    const ended = failure(answer(engine));
    await vi.advanceTimersByTimeAsync(0);
    await engine.unload();
    expect(await ended).toMatchObject({ code: "not-loaded" });
    expect(made.map(({ unloads }) => unloads)).toEqual([1]);
    await engine.load(pack, ignore, never);
    expect(await answer(engine)).toEqual([text("yes"), end]);
  });

  it("forgets an aborted answer that still hangs: the next engine answers at once", async () => {
    const { engine } = await loaded({ answers: [["deaf"]] }, fine);
    const abort = new AbortController();
    const ended = failure(answer(engine, abort.signal));
    await vi.advanceTimersByTimeAsync(0);
    abort.abort();
    await ended;
    await engine.unload();
    await engine.load(pack, ignore, never);
    expect(await answer(engine)).toEqual([text("yes"), end]);
  });

  it("ends the load that runs", async () => {
    const { engine, made } = steady({ load: ["silent"] }, fine);
    const ended = failure(engine.load(pack, ignore, never));
    await vi.advanceTimersByTimeAsync(0);
    await engine.unload();
    expect(await ended).toMatchObject({ code: "not-loaded" });
    expect(made.map(({ unloads }) => unloads)).toEqual([1]);
  });

  it("frees an engine whose answer nobody reads on", async () => {
    const { engine } = await loaded(fine);
    const chunks = engine.generate(request, never);
    await chunks.next();
    await engine.unload();
    await engine.load(pack, ignore, never);
    expect(await answer(engine)).toEqual([text("yes"), end]);
    expect(await failure(chunks.next())).toMatchObject({ code: "not-loaded" });
  });

  it("of nothing is quiet", async () => {
    await steady(fine).engine.unload();
  });
});
