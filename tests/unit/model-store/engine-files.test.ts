import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import {
  brokenPackIds,
  cacheEngine,
  cacheEnginesOfReadyPacks,
  deleteOldEngineFiles,
  fetchEngineFiles,
  isEngineCached,
  neededFiles,
  serveEngineFile,
  type EngineFiles,
} from "../../../src/model-store/engine-files.ts";
import { ownCacheNames } from "../../../src/model-store/pack-layout.ts";
import { writeManifest } from "../../../src/model-store/pack-records.ts";
import { html, PackHost, status } from "../../support/pack-host.ts";
import { manifestOf, someBytes, stubStoreWorld } from "../../support/store-world.ts";

const app = new PackHost();
const script = "assets/engine/webllm/worker-1a.js";
const wasm = "assets/engine/wllama/wllama-2b.wasm";
const compat = "assets/engine/wllama-compat/wllama-3c.wasm";
const all: EngineFiles = {
  webllm: { version: "0.2.86", files: [{ path: script, sizeBytes: 40 }] },
  wllama: {
    version: "3.8.1",
    files: [{ path: wasm, sizeBytes: 50 }],
    compatFiles: [{ path: compat, sizeBytes: 60 }],
  },
};
const transfer = { onProgress: () => undefined, signal: new AbortController().signal };

beforeAll(() => app.start());
afterAll(() => app.stop());
beforeEach(() => {
  app.reset();
  stubStoreWorld();
  stubWasm({ Memory: Object, Suspending: Object });
  for (const path of [script, wasm, compat]) app.files.set(`/${path}`, someBytes(40));
  app.files.set("/engine-files.json", Buffer.from(JSON.stringify(all)));
});
afterEach(() => vi.unstubAllGlobals());

const realWasm = WebAssembly;

/** The rest stays: Node's fetch is made of it. */
function stubWasm(features: object): void {
  vi.stubGlobal("WebAssembly", Object.assign(Object.create(realWasm) as object, features));
}

const layout = () => ({ scope: `${app.url}/` });

async function cachedPaths(): Promise<string[]> {
  const requests = await (await caches.open(ownCacheNames(layout()).engines)).keys();
  return requests.map(({ url }) => url.slice(layout().scope.length));
}

it("caches what an engine needs, once", async () => {
  expect(await isEngineCached(layout(), all, "webllm")).toBe(false);
  await cacheEngine(layout(), all, "webllm", transfer);
  expect(await isEngineCached(layout(), all, "webllm")).toBe(true);
  expect(await isEngineCached(layout(), all, "wllama")).toBe(false);
  app.requests.length = 0;
  await cacheEngine(layout(), all, "webllm", transfer);
  expect(app.requests).toEqual([]);
});

it("takes the files for older browsers only where this one is such", () => {
  expect(neededFiles(all, "wllama").map(({ path }) => path)).toEqual([wasm]);
  stubWasm({ Memory: Object, Suspending: undefined });
  expect(neededFiles(all, "wllama").map(({ path }) => path)).toEqual([wasm, compat]);
});

it("refuses a web page in place of a script", async () => {
  app.on(`/${script}`, html);
  await expect(cacheEngine(layout(), all, "webllm", transfer)).rejects.toMatchObject({
    code: "wrong-content",
  });
  expect(await cachedPaths()).toEqual([]);
});

it("reads the list of this version", async () => {
  expect(await fetchEngineFiles(layout(), transfer.signal)).toEqual(all);
});

it("fetches the engines of ready packs for a new version, and no other", async () => {
  const list = vi.fn(() => Promise.resolve(all));
  await cacheEnginesOfReadyPacks(layout(), list);
  expect(list).not.toHaveBeenCalled();
  await writeManifest(layout(), manifestOf({ "tiny.gguf": "GGUF" }));
  await cacheEnginesOfReadyPacks(layout(), list);
  expect(await cachedPaths()).toEqual([wasm]);
});

it("fails the new version when a ready pack's engine cannot be had", async () => {
  await writeManifest(layout(), manifestOf({ "tiny.gguf": "GGUF" }));
  app.on(`/${wasm}`, status(503));
  await expect(cacheEnginesOfReadyPacks(layout(), () => Promise.resolve(all))).rejects.toMatchObject({
    code: "unreachable",
  });
});

it("names the packs whose library was compiled for another version of its engine", async () => {
  const webllm = { engine: "webllm" } as const;
  const files = { "model.wasm": "\0asm" };
  const old = manifestOf(files, { ...webllm, id: "old", engineVersion: "0.2.80" });
  const same = manifestOf(files, { ...webllm, id: "same", engineVersion: "0.2.86" });
  const unknown = manifestOf(files, { ...webllm, id: "unknown" });
  const gguf = manifestOf({ "tiny.gguf": "GGUF" }, { id: "gguf", engineVersion: "3.0.0" });
  for (const manifest of [old, same, unknown, gguf]) await writeManifest(layout(), manifest);
  expect(await brokenPackIds(layout(), all)).toEqual(["old"]);
});

it("serves a cached file without the network", async () => {
  await cacheEngine(layout(), all, "webllm", transfer);
  app.requests.length = 0;
  const response = await serveEngineFile(layout(), new Request(layout().scope + script), () => undefined);
  expect((await response.arrayBuffer()).byteLength).toBe(40);
  expect(app.requests).toEqual([]);
});

it("keeps a file that was fetched for a page, unless it failed", async () => {
  const kept: Promise<unknown>[] = [];
  const request = new Request(layout().scope + script);
  await serveEngineFile(layout(), request, (work) => kept.push(work));
  await Promise.all(kept);
  expect(await cachedPaths()).toEqual([script]);
  await serveEngineFile(layout(), new Request(`${layout().scope}assets/engine/gone.js`), (work) =>
    kept.push(work),
  );
  await Promise.all(kept);
  expect(await cachedPaths()).toEqual([script]);
});

it("deletes the files that no kept version names", async () => {
  for (const engine of ["webllm", "wllama"] as const) await cacheEngine(layout(), all, engine, transfer);
  const newer: EngineFiles = { ...all, webllm: { version: "0.2.87", files: [] } };
  await deleteOldEngineFiles(layout(), [all, newer]);
  expect((await cachedPaths()).toSorted()).toEqual([wasm, script].toSorted());
  await deleteOldEngineFiles(layout(), [newer]);
  expect(await cachedPaths()).toEqual([wasm]);
});
