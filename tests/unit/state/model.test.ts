import { describe, expect, it, vi } from "vitest";
import type { Engine } from "../../../src/engine/engine.ts";
import { EngineError } from "../../../src/engine/engine-error.ts";
import type { EngineKit } from "../../../src/state/engine-kit.ts";
import { ModelState } from "../../../src/state/model.svelte.ts";
import { emptyLog, FakeStore, fakeKit, manifest } from "./model-support.ts";

function setUp(parts: Partial<EngineKit> = {}, ids: readonly string[] = ["a", "b"]) {
  const store = new FakeStore(ids.map((id) => ({ status: "ready", manifest: manifest(id) })));
  const { kit, done, claims, engine } = fakeKit(parts);
  const log = emptyLog();
  const choose = vi.fn();
  const state = new ModelState({
    store: () => Promise.resolve(store),
    kit: () => Promise.resolve(kit),
    log,
    now: () => 1000,
    choose,
  });
  return { state, done, claims, log, choose, engine, store };
}

/** An engine whose load ends only by its signal. */
const hanging: Engine = {
  ...fakeKit().engine,
  load: (_pack, _onProgress, signal) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
};

describe("loading a model", () => {
  it("claims the engine, marks the load, loads, tests, and is ready", async () => {
    const { state, done, log, choose, engine } = setUp();
    expect(state.engine).toBeUndefined();
    await state.load("a");
    expect(done).toEqual(["claim", "mark a", "load a", "unmark"]);
    expect(state.now).toEqual({
      status: "ready",
      packId: "a",
      title: "Title of a",
      quantization: "Q4_K_M",
      engine: "wllama",
      device: "cpu",
    });
    expect(state.engine).toBe(engine);
    expect(log.of("a")).toMatchObject({ lastUsedAt: 1000, selfTest: { status: "passed", at: 1000 } });
    expect(choose).toHaveBeenLastCalledWith("a");
  });

  it("gives no engine to anybody before the self-test has passed", async () => {
    let pass = (): void => undefined;
    const passed = new Promise<{ status: "passed"; probability: number }>((resolve) => {
      pass = () => resolve({ status: "passed", probability: 1 });
    });
    const { state } = setUp({ selfTest: () => passed });
    const loading = state.load("a");
    await vi.waitFor(() => expect(state.now.status).toBe("testing"));
    expect(state.engine).toBeUndefined();
    pass();
    await loading;
    expect(state.engine).toBeDefined();
  });

  it("that fails its self-test unloads it and remembers why", async () => {
    const { state, done, log, choose } = setUp({
      selfTest: () => Promise.resolve({ status: "failed", reason: "wrong-answer", question: 0 }),
    });
    await state.load("a");
    expect(state.now).toMatchObject({ status: "failed", code: "self-test-failed" });
    expect(done.slice(-2)).toEqual(["unload", "release"]);
    expect(log.isDisabled("a")).toBe(true);
    expect(log.of("a").selfTest).toMatchObject({ status: "failed", reason: "wrong-answer" });
    expect(choose).not.toHaveBeenCalled();
  });

  it("passing the test again uses it again", async () => {
    const results = [
      { status: "failed", reason: "wrong-answer", question: 0 } as const,
      { status: "passed", probability: 1 } as const,
    ];
    const { state, log } = setUp({
      selfTest: () => Promise.resolve(results.shift() ?? { status: "passed", probability: 1 }),
    });
    await state.load("a");
    await state.load("a");
    expect(state.now.status).toBe("ready");
    expect(log.isDisabled("a")).toBe(false);
  });

  it.each(["out-of-memory", "pack-incompatible"] as const)("that ends with %s says so", async (code) => {
    const engine = { ...fakeKit().engine, load: () => Promise.reject(new EngineError(code)) };
    const { state, done, log } = setUp({ createEngine: () => engine });
    await state.load("a");
    expect(state.now).toMatchObject({ status: "failed", packId: "a", title: "Title of a", code });
    expect(done.slice(-2)).toEqual(["unmark", "release"]);
    expect(log.of("a").lastFailure).toBe(code);
  });

  it("of what is not whole here says that the pack is broken", async () => {
    const { state, done } = setUp({}, []);
    await state.load("a");
    expect(state.now).toMatchObject({ status: "failed", code: "pack-broken" });
    expect(done).toEqual([]);
  });

  it("can be stopped, and leaves nothing held", async () => {
    const { state, done } = setUp({ createEngine: () => hanging });
    const loading = state.load("a");
    await vi.waitFor(() => expect(done).toContain("mark a"));
    await state.cancelLoad();
    await loading;
    expect(state.now).toEqual({ status: "none" });
    expect(done.slice(-2)).toEqual(["unmark", "release"]);
  });

  it("of another one waits until the first has let go", async () => {
    const engines = [hanging, fakeKit().engine];
    const { state, done } = setUp({ createEngine: () => engines.shift() ?? hanging });
    void state.load("a");
    await vi.waitFor(() => expect(done).toContain("mark a"));
    await state.load("b");
    expect(state.now).toMatchObject({ status: "ready", packId: "b" });
    expect(done).toEqual(["claim", "mark a", "unmark", "release", "claim", "mark b", "unmark"]);
  });

  it("in the place of a loaded one frees that first", async () => {
    const { state, done } = setUp();
    await state.load("a");
    done.length = 0;
    await state.load("b");
    expect(done).toEqual(["unload", "release", "claim", "mark b", "load b", "unmark"]);
  });
});

describe("at the start", () => {
  it("the chosen pack is loaded", async () => {
    const { state } = setUp();
    await state.loadAtStart("a");
    expect(state.now.status).toBe("ready");
  });

  it("a pack whose load killed the tab is held back, and a smaller one offered", async () => {
    const crash = { packId: "a", device: "gpu", startedAt: 1 } as const;
    const { state, done } = setUp({
      marker: { begin: () => () => undefined, crashed: () => Promise.resolve(crash) },
      stepDown: (_crash, here) => Promise.resolve({ packId: here[1] ?? "", device: "gpu" }),
    });
    await state.loadAtStart("a");
    expect(state.now).toEqual({
      status: "held-back",
      packId: "a",
      title: "Title of a",
      smaller: { packId: "b", device: "gpu", title: "Title of b" },
    });
    expect(done).toEqual([]);
    await state.loadSmaller();
    expect(state.now).toMatchObject({ status: "ready", packId: "b" });
  });

  it("a pack that died on the graphics runs on the processor from then on, if so wished", async () => {
    const crash = { packId: "a", device: "gpu", startedAt: 1 } as const;
    const { state } = setUp({
      marker: { begin: () => () => undefined, crashed: () => Promise.resolve(crash) },
      deviceFor: () => Promise.resolve("gpu"),
      stepDown: () => Promise.resolve({ packId: "a", device: "cpu" }),
    });
    await state.loadAtStart("a");
    await state.loadSmaller();
    expect(state.now).toMatchObject({ status: "ready", packId: "a", device: "cpu" });
    await state.load("a");
    expect(state.now).toMatchObject({ device: "cpu" });
  });

  it("a pack that failed its self-test is not tried again by itself", async () => {
    const { state, log, done } = setUp();
    log.tested("a", { status: "failed", reason: "wrong-answer", question: 0 }, 1);
    await state.loadAtStart("a");
    expect(state.now).toMatchObject({ status: "failed", code: "self-test-failed" });
    expect(done).toEqual([]);
  });
});

describe("two tabs", () => {
  it("the second is told, and takes the engine when asked to", async () => {
    let isTaken = true;
    const { kit } = fakeKit();
    const { state } = setUp({
      claim: (options) => {
        if (options.steal) isTaken = false;
        return isTaken ? Promise.reject(new EngineError("other-tab")) : kit.claim(options);
      },
    });
    await state.load("a");
    expect(state.now).toEqual({ status: "other-tab", packId: "a", title: "Title of a" });
    await state.takeOver();
    expect(state.now.status).toBe("ready");
  });

  it("the first unloads when the engine is taken from it", async () => {
    const { state, claims, done, choose } = setUp();
    await state.load("a");
    claims[0]?.lose();
    await vi.waitFor(() => expect(state.now.status).toBe("other-tab"));
    expect(done).toContain("unload");
    expect(state.engine).toBeUndefined();
    expect(choose).not.toHaveBeenCalledWith(undefined);
  });
});

describe("letting go", () => {
  it("by hand is kept for the next start", async () => {
    const { state, choose } = setUp();
    await state.load("a");
    await state.unload();
    expect(state.now).toEqual({ status: "none" });
    expect(choose).toHaveBeenLastCalledWith(undefined);
  });

  it("of a pack that is deleted leaves another alone", async () => {
    const { state } = setUp();
    await state.load("a");
    await state.release("b");
    expect(state.now.status).toBe("ready");
    await state.release("a");
    expect(state.now.status).toBe("none");
  });

  it("while it loads ends the load", async () => {
    const { state, done } = setUp({ createEngine: () => hanging });
    void state.load("a");
    await vi.waitFor(() => expect(done).toContain("mark a"));
    await state.release("a");
    expect(state.now).toEqual({ status: "none" });
    expect(done.at(-1)).toBe("release");
  });
});

describe("measuring speed", () => {
  it("shows what is written and keeps the rates", async () => {
    const shown: unknown[] = [];
    const { state, log } = setUp({
      measureSpeed: (_engine, onWritten) => {
        onWritten(12, 3);
        shown.push(state.measurement.now);
        return Promise.resolve({ prefillTokensPerS: 100, decodeTokensPerS: 10 });
      },
    });
    await state.load("a");
    await state.measureSpeed();
    expect(shown).toEqual([{ status: "running", characters: 12, tokensPerS: 3 }]);
    expect(log.of("a").speed).toEqual({
      prefillTokensPerS: 100,
      decodeTokensPerS: 10,
      device: "cpu",
      at: 1000,
    });
    expect(state.measurement.now).toEqual({ status: "idle" });
  });

  it("can be stopped and then keeps nothing", async () => {
    const { state, log } = setUp({
      measureSpeed: (_engine, _onWritten, signal) =>
        new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
    });
    await state.load("a");
    const measuring = state.measureSpeed();
    await vi.waitFor(() => expect(state.measurement.now.status).toBe("running"));
    state.measurement.stop();
    await measuring;
    expect(state.measurement.now).toEqual({ status: "idle" });
    expect(log.of("a").speed).toBeUndefined();
  });

  it("in which the engine died for good ends with no model", async () => {
    const { state, done } = setUp({ measureSpeed: () => Promise.reject(new EngineError("device-lost")) });
    await state.load("a");
    await state.measureSpeed();
    expect(state.now).toMatchObject({ status: "failed", packId: "a", code: "device-lost" });
    expect(state.engine).toBeUndefined();
    expect(done.at(-1)).toBe("release");
  });

  it("that fails otherwise says why and leaves the model loaded", async () => {
    const { state } = setUp({ measureSpeed: () => Promise.reject(new EngineError("context-exceeded")) });
    await state.load("a");
    await state.measureSpeed();
    expect(state.measurement.now).toEqual({ status: "failed", code: "context-exceeded" });
    expect(state.now.status).toBe("ready");
  });
});
