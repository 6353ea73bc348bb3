import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { EngineFiles } from "../../../src/model-store/engine-files.ts";
import { CacheModelStore } from "../../../src/model-store/cache-model-store.ts";
import type { StoreProgress, StoreTask } from "../../../src/model-store/model-store.ts";
import { ownCacheNames } from "../../../src/model-store/pack-layout.ts";
import { packLockName } from "../../../src/model-store/pack-lock.ts";
import { packSizeBytes, type PackManifest } from "../../../src/model-store/pack-manifest.ts";
import { readPlan, writeManifest, writePlan } from "../../../src/model-store/pack-records.ts";
import type { AskServiceWorker } from "../../../src/model-store/store-client.ts";
import type { MemoryCaches } from "../../support/memory-caches.ts";
import type { MemoryLocks } from "../../support/memory-locks.ts";
import { startPackWorker } from "../../support/pack-worker-line.ts";
import { pick } from "../../support/picked.ts";
import { manifestOf, someBytes, stubStoreWorld, type Content } from "../../support/store-world.ts";

const layout = { scope: "https://clinic.example/app/" };
const names = ownCacheNames(layout);
const base = `${layout.scope}models/tiny/resolve/v1/`;
const files = { "model.gguf": someBytes(5000), "vocab.json": "{}" };
const manifest = manifestOf(files);

const engineFiles: EngineFiles = {
  webllm: { version: "0.2.86", files: [] },
  wllama: { version: "3.8.1", files: [{ path: "engines/wllama.wasm", sizeBytes: 4 }], compatFiles: [] },
};

let caches: MemoryCaches;
let locks: MemoryLocks;
let isOnline = true;
const downloads = { download: vi.fn(), resume: vi.fn(), setWanted: vi.fn() };
let store: CacheModelStore;

const askServiceWorker = vi.fn<AskServiceWorker>(async (request) => {
  if (!isOnline || request.type !== "cache-engine") {
    return { type: "failed", code: "unreachable", isRetryable: true };
  }
  await cacheEngine();
  return { type: "engine-cached" };
});

async function cacheEngine(): Promise<void> {
  const engines = await caches.open(names.engines);
  const { files: needed } = engineFiles.wllama;
  for (const { path } of needed) await engines.put(layout.scope + path, new Response("wasm"));
}

beforeEach(() => {
  ({ caches, locks } = stubStoreWorld());
  isOnline = true;
  vi.stubGlobal("fetch", () => Promise.resolve(Response.json(engineFiles)));
  for (const mock of Object.values(downloads)) mock.mockReset();
  store = new CacheModelStore({ layout, downloads, startPackWorker, askServiceWorker });
});
afterEach(() => vi.unstubAllGlobals());

function task(onProgress: (progress: StoreProgress) => void = () => undefined): StoreTask {
  return { onProgress, signal: new AbortController().signal };
}

function importPack(its: PackManifest = manifest, all: Readonly<Record<string, Content>> = files) {
  const picked = pick({ "manifest.json": JSON.stringify(its), ...all });
  return store.importFiles(
    picked.map(({ file }) => file),
    undefined,
    task(),
  );
}

async function weights() {
  return caches.open(names.weights);
}

describe("the list", () => {
  it("is empty where nothing is, and makes no cache that web-llm would find", async () => {
    expect(await store.list()).toEqual([]);
    expect((await caches.keys()).filter((name) => name.startsWith("webllm"))).toEqual([]);
  });

  it("names a pack ready once its files and its engine's are here", async () => {
    await importPack();
    expect(await store.list()).toEqual([{ status: "ready", manifest }]);
  });

  it("says when the engine's own files are missing, and resume fetches them alone", async () => {
    isOnline = false;
    await importPack();
    expect(await store.list()).toEqual([{ status: "engine-missing", manifest }]);
    await expect(store.resume("tiny", task())).rejects.toMatchObject({ code: "unreachable" });
    isOnline = true;
    await store.resume("tiny", task());
    expect(await store.list()).toEqual([{ status: "ready", manifest }]);
    expect(downloads.resume).not.toHaveBeenCalled();
  });

  it("stands though the list of engine files cannot be had", async () => {
    await importPack();
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await store.list()).toEqual([{ status: "engine-missing", manifest }]);
    expect(await store.hasEngine("wllama")).toBe(false);
  });

  it("names a pack partial when the browser lost one of its files, and resume goes on with it", async () => {
    await importPack();
    await (await weights()).delete(`${base}model.gguf`);
    const [pack] = await store.list();
    expect(pack).toEqual({
      status: "partial",
      manifest,
      storedBytes: 2,
      totalBytes: packSizeBytes(manifest),
      wanted: false,
    });
    await expect(store.open("tiny")).rejects.toMatchObject({ code: "not-ready" });
    await expect(store.exportPack("tiny")).rejects.toMatchObject({ code: "not-ready" });
    await store.resume("tiny", task());
    expect((await readPlan(layout, "tiny"))?.manifest).toEqual(manifest);
    expect(downloads.resume).toHaveBeenCalledOnce();
  });

  it("names what is on its way, with what of it is here", async () => {
    await writePlan(layout, { manifest, wanted: true, gitBlobs: {} });
    const parts = await caches.open(names.parts);
    await parts.put(`${base}model.gguf?part=0-1000`, new Response(new Uint8Array(1000)));
    const totalBytes = packSizeBytes(manifest);
    expect(await store.list()).toEqual([
      { status: "partial", manifest, storedBytes: 1000, totalBytes, wanted: true },
    ]);
  });

  it.each(["", "{", '{"format":2}', "<!doctype html>"])("bears a manifest that reads %j", async (text) => {
    await importPack();
    await (
      await caches.open(names.packs)
    ).put(`${layout.scope}models/tiny/manifest.json`, new Response(text));
    expect(await store.list()).toEqual([]);
    const orphans = await store.findOrphans();
    expect(orphans.flatMap(({ urls }) => urls)).toHaveLength(3);
  });
});

describe("verifying", () => {
  it("finds nothing in a pack that is whole", async () => {
    await importPack();
    const progress: StoreProgress[] = [];
    expect(
      await store.verify(
        "tiny",
        task((at) => progress.push(at)),
      ),
    ).toEqual({ badPaths: [] });
    expect(progress.at(-1)).toMatchObject({ stage: "checking", doneBytes: 5002, totalBytes: 5002 });
    expect(await store.list()).toEqual([{ status: "ready", manifest }]);
  });

  it("evicts the file with one flipped bit alone, and the pack goes back on its way", async () => {
    await importPack();
    const bad = new Uint8Array(files["model.gguf"]);
    bad[4999] = (bad[4999] ?? 0) ^ 128;
    await (await weights()).put(`${base}model.gguf`, new Response(bad));
    expect(await store.verify("tiny", task())).toEqual({ badPaths: ["model.gguf"] });
    expect((await (await weights()).keys()).map(({ url }) => url)).toEqual([`${base}vocab.json`]);
    expect(await store.list()).toMatchObject([{ status: "partial", storedBytes: 2, wanted: false }]);
    expect((await readPlan(layout, "tiny"))?.manifest).toEqual(manifest);
  });

  it("finds the file that is truncated and the one that is gone", async () => {
    await importPack();
    await (await weights()).put(`${base}model.gguf`, new Response(files["model.gguf"].slice(0, 4999)));
    await (await weights()).delete(`${base}vocab.json`);
    expect(await store.verify("tiny", task())).toEqual({ badPaths: ["model.gguf", "vocab.json"] });
  });

  it("is refused for what is not ready", async () => {
    await expect(store.verify("tiny", task())).rejects.toMatchObject({ code: "not-ready" });
  });
});

describe("an export", () => {
  it("imports again to an equal pack, at the size announced", async () => {
    await importPack();
    const { fileName, sizeBytes, stream } = await store.exportPack("tiny");
    const blob = await new Response(stream).blob();
    expect(fileName).toBe("tiny.tamiz");
    expect(blob.size).toBe(sizeBytes);
    await store.delete("tiny");
    expect(await store.importFiles([new File([blob], fileName)], undefined, task())).toEqual(manifest);
    expect(await store.list()).toEqual([{ status: "ready", manifest }]);
  });

  it("is refused for what is not ready", async () => {
    await expect(store.exportPack("tiny")).rejects.toMatchObject({ code: "not-ready" });
  });

  it("breaks off when a file goes while it is written", async () => {
    await importPack();
    const { stream } = await store.exportPack("tiny");
    const before = (await (await weights()).keys()).map(({ url }) => url);
    for (const url of before) await (await weights()).delete(url);
    await expect(new Response(stream).blob()).rejects.toThrow();
  });
});

describe("deleting", () => {
  it("frees every key of the pack, and no other's", async () => {
    await importPack();
    const other = manifestOf({ "other.gguf": "GGUF" }, { id: "tiny-2" });
    await importPack(other, { "other.gguf": "GGUF" });
    await store.delete("tiny");
    const left = Object.values(await caches.contents()).flat();
    expect(left.filter((url) => url.includes("/models/tiny/"))).toEqual([]);
    expect(await store.list()).toEqual([{ status: "ready", manifest: other }]);
  });

  it("frees what was fetched by half", async () => {
    await writePlan(layout, { manifest, wanted: true, gitBlobs: {} });
    const parts = await caches.open(names.parts);
    await parts.put(`${base}model.gguf?part=0-1000`, new Response(new Uint8Array(1000)));
    await store.delete("tiny");
    expect(await caches.contents()).toEqual({});
  });

  it("first takes the plan from a download, then waits until it let go", async () => {
    await writePlan(layout, { manifest, wanted: true, gitBlobs: {} });
    let finish = () => {};
    const running = locks.request(
      packLockName("tiny"),
      () => new Promise<void>((resolve) => (finish = resolve)),
    );
    const deleting = store.delete("tiny");
    await vi.waitFor(async () => expect(await readPlan(layout, "tiny")).toBeUndefined());
    // A segment that was on its way is written still.
    const parts = await caches.open(names.parts);
    await parts.put(`${base}model.gguf?part=0-1000`, new Response(new Uint8Array(1000)));
    finish();
    await running;
    await deleting;
    expect(await caches.contents()).toEqual({});
  });

  it("gives up when the pack is never let go", async () => {
    await importPack();
    vi.useFakeTimers();
    let finish = () => {};
    const running = locks.request(
      packLockName("tiny"),
      () => new Promise<void>((resolve) => (finish = resolve)),
    );
    const deleting = store.delete("tiny");
    const refused = expect(deleting).rejects.toMatchObject({ code: "busy" });
    await vi.advanceTimersByTimeAsync(120_000);
    await refused;
    vi.useRealTimers();
    finish();
    await running;
    expect(await store.list()).toEqual([{ status: "ready", manifest }]);
  });
});

describe("orphans", () => {
  const stray = `${layout.scope}models/gone/resolve/v1/params_shard_0.bin`;

  it("are what no pack names, with their sizes", async () => {
    await importPack();
    await (await caches.open("webllm/model")).put(stray, new Response("12345"));
    await (await weights()).put(`${base}left-over.gguf`, new Response("123"));
    expect(await store.findOrphans()).toEqual([
      { cacheName: names.weights, urls: [`${base}left-over.gguf`], sizeBytes: 3 },
      { cacheName: "webllm/model", urls: [stray], sizeBytes: 5 },
    ]);
  });

  it("are deleted, and nothing else is", async () => {
    await importPack();
    await writePlan(layout, { manifest: { ...manifest, id: "half" }, wanted: false, gitBlobs: {} });
    const part = `${layout.scope}models/half/resolve/v1/model.gguf?part=0-9`;
    await (await caches.open(names.parts)).put(part, new Response("123456789"));
    const before = await caches.contents();
    await (await caches.open("webllm/model")).put(stray, new Response("12345"));
    await (await caches.open(names.parts)).put(`${base}model.gguf?part=0-9`, new Response("123456789"));
    await (await caches.open(names.parts)).put(`${base}model.gguf?import`, new Response("123456789"));
    expect((await store.findOrphans()).flatMap(({ urls }) => urls)).toHaveLength(3);
    await store.deleteOrphans();
    expect(await store.findOrphans()).toEqual([]);
    expect(await caches.contents()).toEqual(before);
  });

  it("are never what belongs to another app of the origin", async () => {
    const foreign = [
      "https://huggingface.co/mlc-ai/x/resolve/main/params_shard_0.bin",
      "https://clinic.example/models/x/resolve/v1/params_shard_0.bin",
      "https://clinic.example/app2/models/x/resolve/v1/params_shard_0.bin",
    ];
    for (const url of foreign) await (await caches.open("webllm/model")).put(url, new Response("1"));
    await (await caches.open("tamiz/old@https://clinic.example/")).put(stray, new Response("1"));
    await (await caches.open("other-app")).put(stray, new Response("1"));
    const before = await caches.contents();
    expect(await store.findOrphans()).toEqual([]);
    await store.deleteOrphans();
    expect(await caches.contents()).toEqual(before);
  });

  it("are also caches that an older version named otherwise", async () => {
    const cacheName = `tamiz/shards@${layout.scope}`;
    await (await caches.open(cacheName)).put(stray, new Response("1234"));
    expect(await store.findOrphans()).toEqual([{ cacheName, urls: [stray], sizeBytes: 4 }]);
    await store.deleteOrphans();
    expect(await caches.has(cacheName)).toBe(false);
  });

  it("are not what an import copies just now", async () => {
    await (await weights()).put(`${base}model.gguf`, new Response("123"));
    await locks.request(packLockName("tiny"), async () => {
      expect(await store.findOrphans()).toEqual([]);
      await store.deleteOrphans();
      expect(await (await weights()).match(`${base}model.gguf`)).toBeDefined();
    });
    expect(await store.findOrphans()).toHaveLength(1);
  });
});

describe("opening", () => {
  it("gives an engine each file's content from the cache", async () => {
    await importPack();
    const pack = await store.open("tiny");
    expect(pack).toMatchObject({ id: "tiny", engine: "wllama", contextTokens: 512, baseUrl: base });
    expect(pack.files).toEqual(manifest.files.map(({ path, sizeBytes }) => ({ path, sizeBytes })));
    const blob = await pack.open("model.gguf");
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(files["model.gguf"]);
  });

  it("says which file is broken when it went or shrank since", async () => {
    await importPack();
    const pack = await store.open("tiny");
    await (await weights()).put(`${base}vocab.json`, new Response("{"));
    await (await weights()).delete(`${base}model.gguf`);
    for (const path of ["vocab.json", "model.gguf", "none.gguf"]) {
      await expect(pack.open(path)).rejects.toMatchObject({ name: "EngineError", code: "pack-broken" });
    }
  });

  it("is refused for a pack that is not here", async () => {
    await expect(store.open("tiny")).rejects.toMatchObject({ code: "not-ready" });
  });
});

it("a manifest that is written by hand over nothing is no ready pack", async () => {
  await writeManifest(layout, manifest);
  expect(await store.list()).toMatchObject([{ status: "partial", storedBytes: 0 }]);
});
