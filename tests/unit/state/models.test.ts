import { describe, expect, it, vi } from "vitest";
import { recommend, verdictOf } from "../../../src/engine/choose-model.ts";
import type { StoredPack, StoreProgress, StoreTask } from "../../../src/model-store/model-store.ts";
import { StoreError } from "../../../src/model-store/store-error.ts";
import { ModelsState, type ModelsPorts } from "../../../src/state/models.svelte.ts";
import { emptyLog, FakeStore, machine, manifest, model } from "./model-support.ts";

function setUp(
  packs: readonly StoredPack[] = [],
  works: ConstructorParameters<typeof FakeStore>[1] = {},
  parts: Partial<ModelsPorts> = {},
) {
  const store = new FakeStore(packs, works);
  const ports = {
    store: () => Promise.resolve(store),
    registry: () => Promise.resolve([model]),
    offered: () => Promise.resolve([]),
    capabilities: () => Promise.resolve(machine),
    chooser: () => Promise.resolve({ verdictOf, recommend }),
    log: emptyLog(),
    askToPersist: vi.fn(() => Promise.resolve()),
    onStored: vi.fn(),
    release: vi.fn(() => Promise.resolve()),
    isOnline: () => true,
    ...parts,
  };
  return { store, ports, state: new ModelsState(ports) };
}

const partial = (id: string, wanted: boolean): StoredPack => ({
  status: "partial",
  manifest: manifest(id),
  storedBytes: 400,
  totalBytes: 1000,
  wanted,
});

const progress: StoreProgress = {
  stage: "downloading",
  doneBytes: 600,
  totalBytes: 1000,
  bytesPerS: 50,
  isWaiting: false,
};

/** A work that shows some progress and then ends only by its signal. */
const endless = (task: StoreTask) =>
  new Promise<never>((_, reject) => {
    task.onProgress(progress);
    task.signal.addEventListener("abort", () => reject(task.signal.reason));
  });

describe("the list of models", () => {
  it("is what was read last, however long an earlier reading takes", async () => {
    const { store, state } = setUp();
    const late: ((packs: StoredPack[]) => void)[] = [];
    const list = vi
      .spyOn(store, "list")
      .mockImplementationOnce(() => new Promise((resolve) => late.push(resolve)));
    const first = state.refresh();
    await vi.waitFor(() => expect(list).toHaveBeenCalled());
    store.packs = [partial("small-q4", true)];
    const second = state.refresh();
    await new Promise((done) => setTimeout(done));
    late[0]?.([]);
    await Promise.all([first, second]);
    expect(state.here.map(({ id }) => id)).toEqual(["small-q4"]);
  });

  it("is one row for each pack, from the registry, the server and this device", async () => {
    const { state } = setUp([{ status: "ready", manifest: manifest("brought") }], undefined, {
      offered: () =>
        Promise.resolve([
          { manifest: manifest("small-q4"), url: "https://host.test/models/small-q4/manifest.json" },
          { manifest: manifest("clinic"), url: "https://host.test/models/clinic/manifest.json" },
        ]),
    });
    await state.open();
    expect(state.rows.map(({ id }) => id)).toEqual(["small-q4", "clinic", "brought"]);
    expect(state.rowOf("small-q4")).toMatchObject({ isOnSite: true, source: { kind: "manifest" }, model });
    expect(state.rowOf("clinic")).toMatchObject({ isOnSite: true, model: undefined });
    expect(state.rowOf("brought")).toMatchObject({ source: undefined, stored: { status: "ready" } });
    expect(state.here.map(({ id }) => id)).toEqual(["brought"]);
  });

  it("asks the hub where the server does not offer it", async () => {
    const { state } = setUp();
    await state.open();
    expect(state.rowOf("small-q4")?.source).toMatchObject({
      kind: "hub",
      repository: "some/small-gguf",
      about: { id: "small-q4", title: "Small", licence: "MIT", dialect: "chatml" },
    });
  });

  it("does not ask the server without a network", async () => {
    const offered = vi.fn(() => Promise.resolve([]));
    const { state } = setUp([], undefined, { offered, isOnline: () => false });
    await state.open();
    expect(offered).not.toHaveBeenCalled();
    expect(state.rows).toHaveLength(1);
  });

  it("judges each for this machine and recommends one that can be had", async () => {
    const { state } = setUp();
    expect(state.recommended("en")).toBeUndefined();
    await state.open();
    const row = state.rowOf("small-q4");
    expect(row && state.verdictOf(row)?.light).toBe("green");
    expect(state.recommended("en")?.general?.build.id).toBe("small-q4");
  });

  it("says that nothing can be stored where the browser has no caches", async () => {
    const { state } = setUp([], undefined, {
      store: () => Promise.reject(new StoreError("unsupported")),
    });
    await state.open();
    expect(state.store).toEqual({ status: "failed", code: "unsupported" });
    expect(state.rows).toHaveLength(1);
    expect(state.orphans.now).toEqual({ status: "unknown" });
  });
});

describe("a download", () => {
  it("asks the browser to keep it, shows its progress and ends as ready", async () => {
    let seen: unknown;
    const { state, store, ports } = setUp([], {
      download: (id, _source, task) => {
        task.onProgress(progress);
        seen = state.tasks.of(id);
        store.packs = [{ status: "ready", manifest: manifest(id) }];
        return Promise.resolve(manifest(id));
      },
    });
    await state.open();
    expect(await state.download("small-q4")).toBe(true);
    expect(seen).toEqual({ status: "running", kind: "download", progress });
    expect(ports.askToPersist).toHaveBeenCalledOnce();
    expect(state.tasks.of("small-q4")).toBeUndefined();
    expect(state.rowOf("small-q4")?.stored?.status).toBe("ready");
  });

  it("is paused by hand and does not go on by itself", async () => {
    let stoppedBeforeSaid = true;
    const { state, store } = setUp([], {
      download: (_id, _source, task) => {
        task.signal.addEventListener(
          "abort",
          () => (stoppedBeforeSaid = !store.asked.includes("wanted small-q4 false")),
        );
        return endless(task);
      },
    });
    await state.open();
    const downloading = state.download("small-q4");
    await vi.waitFor(() => expect(state.tasks.running).toHaveLength(1));
    await state.pause("small-q4");
    expect(await downloading).toBe(false);
    expect(new Set(store.asked)).toEqual(new Set(["download small-q4 hub", "wanted small-q4 false"]));
    expect(stoppedBeforeSaid).toBe(false);
    expect(state.tasks.of("small-q4")).toBeUndefined();
  });

  it("goes on with what is here", async () => {
    const { state, store } = setUp([partial("small-q4", false)]);
    await state.open();
    await state.download("small-q4");
    expect(store.asked).toEqual(["wanted small-q4 true", "resume small-q4"]);
    expect(state.rowOf("small-q4")?.stored?.status).toBe("ready");
  });

  it("that is cancelled is stopped first and then deleted", async () => {
    const { state, store } = setUp([], { download: (_id, _source, task) => endless(task) });
    await state.open();
    void state.download("small-q4");
    await vi.waitFor(() => expect(state.tasks.running).toHaveLength(1));
    await state.remove("small-q4");
    expect(store.asked).toEqual(["download small-q4 hub", "delete small-q4"]);
    expect(state.here).toEqual([]);
  });

  it("that fails says why, and the code is kept for diagnostics", async () => {
    const { state, ports } = setUp([], {
      download: () => Promise.reject(new StoreError("wrong-content", "model.gguf")),
    });
    await state.open();
    expect(await state.download("small-q4")).toBe(false);
    expect(state.tasks.of("small-q4")).toEqual({
      status: "failed",
      kind: "download",
      code: "wrong-content",
      path: "model.gguf",
    });
    expect(ports.log.of("small-q4").lastFailure).toBe("wrong-content");
    state.tasks.dismiss("small-q4");
    expect(state.tasks.of("small-q4")).toBeUndefined();
  });

  it("runs once, however often it is asked for", async () => {
    const { state, store } = setUp([], { download: (_id, _source, task) => endless(task) });
    await state.open();
    void state.download("small-q4");
    await vi.waitFor(() => expect(state.tasks.running).toHaveLength(1));
    expect(await state.download("small-q4")).toBe(false);
    expect(store.asked).toEqual(["download small-q4 hub"]);
    await state.tasks.stop("small-q4");
  });
});

describe("at the start", () => {
  it("goes on with what was wanted when the page was closed, and with nothing else", async () => {
    const { state, store } = setUp([partial("a", true), partial("b", false)]);
    await state.resumeWanted();
    expect(store.asked).toEqual(["resume a"]);
  });

  it("waits for a network", async () => {
    const { state, store } = setUp([partial("a", true)], undefined, { isOnline: () => false });
    await state.resumeWanted();
    expect(store.asked).toEqual([]);
  });

  it("says nothing when another tab has it in hand", async () => {
    const { state } = setUp([partial("a", true)], {
      resume: () => Promise.reject(new StoreError("busy")),
    });
    await state.resumeWanted();
    expect(state.tasks.of("a")).toBeUndefined();
  });
});

describe("a pack that is here", () => {
  const ready: readonly StoredPack[] = [{ status: "ready", manifest: manifest("a") }];

  it("is let go of before it is deleted, and nothing is remembered of it", async () => {
    const released: string[] = [];
    const { state, ports, store } = setUp(ready, undefined, {
      release: (packId) => Promise.resolve(void released.push(`${packId} after ${store.asked.length}`)),
    });
    ports.log.used("a", 5);
    await state.refresh();
    expect(await state.remove("a")).toBe(true);
    expect(released).toEqual(["a after 0"]);
    expect(store.asked).toEqual(["delete a"]);
    expect(ports.log.of("a")).toEqual({});
  });

  it("is verified, and the number of bad files stays until it is read", async () => {
    const { state } = setUp(ready, { verify: () => Promise.resolve({ badPaths: ["model.gguf"] }) });
    await state.refresh();
    await state.verify("a");
    expect(state.tasks.of("a")).toEqual({ status: "verified", badFiles: 1 });
  });

  it("is exported with a progress of what was taken", async () => {
    const { state } = setUp(ready);
    await state.refresh();
    let saved = "";
    let seen: unknown;
    await state.export("a", async ({ fileName, stream }) => {
      saved = `${fileName} ${(await new Response(stream).text()).length}`;
      seen = state.tasks.of("a");
    });
    expect(saved).toBe("a.tamiz 1000");
    expect(seen).toMatchObject({ kind: "export", progress: { doneBytes: 1000, totalBytes: 1000 } });
    expect(state.tasks.of("a")).toBeUndefined();
  });

  it("whose export nobody saves is not written", async () => {
    const { state } = setUp(ready);
    await state.refresh();
    await state.export("a", () => Promise.reject(new DOMException("no", "AbortError")));
    expect(state.tasks.of("a")).toBeUndefined();
  });
});

describe("a model that is brought", () => {
  const file = new File(["x"], "weights.gguf");

  it("is here afterwards", async () => {
    const { state } = setUp();
    await state.bring.start([file]);
    expect(state.bring.now).toEqual({ status: "done", packId: "imported", title: "Title of imported" });
    expect(state.here.map(({ id }) => id)).toEqual(["imported"]);
  });

  it("is asked for its name when it has none, and taken with the answer", async () => {
    const { state } = setUp([], {
      importFiles: (_files, about) =>
        about ? Promise.resolve(manifest(about.id)) : Promise.reject(new StoreError("which-model")),
    });
    await state.bring.start([file]);
    expect(state.bring.now).toEqual({ status: "which-model", files: [file] });
    await state.bring.start([file], manifest("small-q4"));
    expect(state.bring.now).toMatchObject({ status: "done", packId: "small-q4" });
  });

  it("can be given up, and a damaged one says which file", async () => {
    const { state } = setUp([], { importFiles: (_files, _about, task) => endless(task) });
    const bringing = state.bring.start([file]);
    await vi.waitFor(() => expect(state.bring.now).toEqual({ status: "running", progress }));
    state.bring.cancel();
    await bringing;
    expect(state.bring.now).toEqual({ status: "idle" });

    const damaged = setUp([], {
      importFiles: () => Promise.reject(new StoreError("hash-mismatch", "a.bin")),
    });
    await damaged.state.bring.start([file]);
    expect(damaged.state.bring.now).toEqual({ status: "failed", code: "hash-mismatch", path: "a.bin" });
  });
});
