import { packTar } from "modern-tar";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ImportAs } from "../../../src/model-store/model-store.ts";
import { writePackFile } from "../../../src/model-store/pack-file.ts";
import { importPack } from "../../../src/model-store/pack-import.ts";
import { withPackLock } from "../../../src/model-store/pack-lock.ts";
import type { PackManifest } from "../../../src/model-store/pack-manifest.ts";
import { readManifest, readPlan, writePlan } from "../../../src/model-store/pack-records.ts";
import type { MemoryCaches } from "../../support/memory-caches.ts";
import { pick } from "../../support/picked.ts";
import { about, manifestOf, someBytes, stubStoreWorld, type Content } from "../../support/store-world.ts";

const layout = { scope: "https://clinic.example/app/" };
const base = `${layout.scope}models/tiny/resolve/v1/`;
const weights = `tamiz/weights@${layout.scope}`;
const packs = `tamiz/packs@${layout.scope}`;
const manifestKey = `${layout.scope}models/tiny/manifest.json`;

const files = { "model.gguf": someBytes(5000, 1), "vocab.json": "{}" };
const manifest = manifestOf(files);
const newer = { "model.gguf": someBytes(4000, 2), "vocab.json": "{}" };

let caches: MemoryCaches;
beforeEach(() => {
  caches = stubStoreWorld().caches;
});
afterEach(() => vi.unstubAllGlobals());

type Options = { readonly about?: ImportAs; readonly signal?: AbortSignal };

function importFiles(all: Readonly<Record<string, Content>>, options: Options = {}): Promise<PackManifest> {
  const { signal = new AbortController().signal } = options;
  return importPack(layout, pick(all), options.about, { onBytes: () => undefined, signal });
}

function folder(its: PackManifest, all: Readonly<Record<string, Content>>) {
  return { "manifest.json": JSON.stringify(its), ...all };
}

async function packFile(its: PackManifest, all: Readonly<Record<string, Content>>) {
  const stream = writePackFile(its, async (path) => new Blob([all[path] ?? ""]).stream());
  return { "tiny.tamiz": new Uint8Array(await new Response(stream).arrayBuffer()) };
}

async function stored(path: string): Promise<Uint8Array | undefined> {
  const response = await caches.match(base + path);
  return response && new Uint8Array(await response.arrayBuffer());
}

/** The same bytes but one. */
function flipped(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy[1234] = (copy[1234] ?? 0) ^ 1;
  return copy;
}

describe("an import", () => {
  it.each([
    ["a folder", () => Promise.resolve(folder(manifest, files))],
    ["a pack file", () => packFile(manifest, files)],
  ])("from %s puts every file where its engine reads it, and the manifest", async (_, make) => {
    expect(await importFiles(await make())).toEqual(manifest);
    expect(await readManifest(layout, "tiny")).toEqual(manifest);
    expect(await stored("model.gguf")).toEqual(files["model.gguf"]);
    expect(await caches.contents()).toEqual({
      [weights]: [`${base}model.gguf`, `${base}vocab.json`],
      [packs]: [manifestKey],
    });
  });

  it("puts MLC's files under the three names that web-llm knows, free of Vary", async () => {
    const all = {
      "mlc-chat-config.json": JSON.stringify({ tokenizer_files: ["tokenizer.json"] }),
      "tensor-cache.json": JSON.stringify({ records: [{ dataPath: "params_shard_0.bin", nbytes: 3 }] }),
      "tokenizer.json": "{}",
      "params_shard_0.bin": "abc",
      "lib.wasm": "\0asm",
    };
    const its = await importFiles(all, { about: { ...about, engine: "webllm" } });
    expect(its.files).toEqual(expect.arrayContaining(manifestOf(all).files));
    expect(await caches.contents()).toMatchObject({
      "webllm/config": [`${base}mlc-chat-config.json`],
      "webllm/wasm": [`${base}lib.wasm`],
    });
    const response = await caches.match(`${base}lib.wasm`);
    expect([...(response?.headers ?? [])]).toEqual([
      ["content-length", "4"],
      ["content-type", "application/wasm"],
    ]);
  });

  it("keeps the sources that lead somewhere from here", async () => {
    const hosted = { ...manifest, sources: ["./", "https://hub.example/tiny/"] };
    expect((await importFiles(folder(hosted, files))).sources).toEqual(["https://hub.example/tiny/"]);
  });

  it("tells how far it is", async () => {
    const onBytes = vi.fn<(doneBytes: number, totalBytes: number) => void>();
    const { signal } = new AbortController();
    await importPack(layout, pick(folder(manifest, files)), undefined, { onBytes, signal });
    expect(onBytes).toHaveBeenLastCalledWith(5002, 5002);
  });

  it.each([
    ["a folder", (all: typeof files) => Promise.resolve(folder(manifest, all))],
    ["a pack file", (all: typeof files) => packFile(manifest, all)],
  ])("from %s with one flipped bit is refused by the file's name, and nothing is left", async (_, make) => {
    const damaged = await make({ ...files, "model.gguf": flipped(files["model.gguf"]) });
    await expect(importFiles(damaged)).rejects.toMatchObject({ code: "hash-mismatch", path: "model.gguf" });
    expect(await caches.contents()).toEqual({});
  });

  it("leaves nothing of the good files that came before the bad one", async () => {
    const late = manifestOf({ "vocab.json": "{}", "model.gguf": files["model.gguf"] });
    const damaged = await packFile(late, { ...files, "model.gguf": flipped(files["model.gguf"]) });
    await expect(importFiles(damaged)).rejects.toMatchObject({ code: "hash-mismatch" });
    expect(await caches.contents()).toEqual({});
  });

  it("of a pack file that was cut off is refused, and nothing is left", async () => {
    const { "tiny.tamiz": whole } = await packFile(manifest, files);
    const cut = { "tiny.tamiz": whole.slice(0, 4000) };
    await expect(importFiles(cut)).rejects.toMatchObject({ code: "wrong-content" });
    expect(await caches.contents()).toEqual({});
  });

  it("of a pack file that lacks a file is refused by its name, and nothing is left", async () => {
    const entry = (name: string, body: Content) => ({
      header: { name, size: Buffer.byteLength(body) },
      body,
    });
    const manifestEntry = entry("manifest.json", JSON.stringify(manifest));
    const file = await packTar([manifestEntry, entry("model.gguf", files["model.gguf"])]);
    await expect(importFiles({ "tiny.tamiz": file })).rejects.toMatchObject({
      code: "not-a-pack",
      path: "vocab.json",
    });
    expect(await caches.contents()).toEqual({});
  });

  it.each([
    ["a web page under a weight's name", { "model.gguf": "<!DOCTYPE html><title>Sign in</title>" }],
    ["weights of another kind", { "model.gguf": "PK\u0003\u0004 a zip" }],
  ])("refuses %s though no manifest speaks of it", async (_, all) => {
    await expect(importFiles(all, { about })).rejects.toMatchObject({
      code: "wrong-content",
      path: "model.gguf",
    });
    expect(await caches.contents()).toEqual({});
  });

  it("pins the hashes of bare weights", async () => {
    const model = { "model.gguf": "GGUF weights" };
    expect(await importFiles(model, { about })).toEqual(manifestOf(model));
  });

  it("that finds the disk full says so and leaves nothing", async () => {
    caches.quotaBytes = 5001;
    await expect(importFiles(folder(manifest, files))).rejects.toMatchObject({
      code: "storage-full",
      path: "vocab.json",
    });
    expect(await caches.contents()).toEqual({});
  });

  it("that cannot fit is refused before a byte is copied", async () => {
    ({ caches } = stubStoreWorld({ quota: 10_000, usage: 5000 }));
    const onBytes = vi.fn<(doneBytes: number, totalBytes: number) => void>();
    const { signal } = new AbortController();
    const picked = pick(folder(manifest, files));
    await expect(importPack(layout, picked, undefined, { onBytes, signal })).rejects.toMatchObject({
      code: "storage-full",
    });
    expect(onBytes).not.toHaveBeenCalled();
  });

  it("stops when it is called off, and leaves nothing", async () => {
    const stop = new AbortController();
    const picked = pick(folder(manifest, files));
    const onBytes = () => stop.abort();
    const importing = importPack(layout, picked, undefined, { onBytes, signal: stop.signal });
    await expect(importing).rejects.toMatchObject({ name: "AbortError" });
    expect(await caches.contents()).toEqual({});
  });

  it("does not touch a pack that another tab works on", async () => {
    await withPackLock("tiny", async () => {
      await expect(importFiles(folder(manifest, files))).rejects.toMatchObject({ code: "busy" });
    });
    expect(await caches.contents()).toEqual({});
  });
});

describe("an import of a pack that is here already", () => {
  beforeEach(async () => {
    await importFiles(folder(manifest, files));
  });

  it("takes its place once it is whole, and leaves nothing of the one before", async () => {
    const its = manifestOf(newer);
    await importFiles(folder(its, newer));
    expect(await readManifest(layout, "tiny")).toEqual(its);
    expect(await stored("model.gguf")).toEqual(newer["model.gguf"]);
    expect(await readPlan(layout, "tiny")).toBeUndefined();
    const contents = await caches.contents();
    expect(contents[weights]?.toSorted()).toEqual([`${base}model.gguf`, `${base}vocab.json`]);
    expect(contents[packs]).toEqual([manifestKey]);
    expect(Object.keys(contents)).toHaveLength(2);
  });

  it("may change its engine", async () => {
    const all = { "lib.wasm": "\0asm" };
    await importFiles(folder(manifestOf(all, { engine: "webllm" }), all));
    expect(await caches.contents()).toEqual({
      "webllm/wasm": [`${base}lib.wasm`],
      [packs]: [manifestKey],
    });
  });

  it("leaves it as it was when the new one is damaged", async () => {
    const before = await caches.contents();
    const damaged = { ...newer, "model.gguf": flipped(newer["model.gguf"]) };
    await expect(importFiles(folder(manifestOf(newer), damaged))).rejects.toMatchObject({
      code: "hash-mismatch",
    });
    expect(await stored("model.gguf")).toEqual(files["model.gguf"]);
    expect(await readManifest(layout, "tiny")).toEqual(manifest);
    expect(await caches.contents()).toEqual(before);
  });

  it("leaves it whole when a copy of the same pack is damaged", async () => {
    const damaged = { ...files, "model.gguf": flipped(files["model.gguf"]) };
    await expect(importFiles(folder(manifest, damaged))).rejects.toMatchObject({ code: "hash-mismatch" });
    expect(await stored("model.gguf")).toEqual(files["model.gguf"]);
    expect(await readManifest(layout, "tiny")).toEqual(manifest);
  });

  it("mends a file that went bad here", async () => {
    const cache = await caches.open(weights);
    await cache.put(`${base}model.gguf`, new Response(flipped(files["model.gguf"])));
    await importFiles(folder(manifest, files));
    expect(await stored("model.gguf")).toEqual(files["model.gguf"]);
  });
});

it("an import completes what a download began", async () => {
  await writePlan(layout, { manifest, wanted: true, gitBlobs: {} });
  const parts = await caches.open(`tamiz/parts@${layout.scope}`);
  await parts.put(`${base}model.gguf?part=0-100`, new Response(files["model.gguf"].slice(0, 100)));
  await importFiles(folder(manifest, files));
  expect(await caches.contents()).toEqual({
    [weights]: [`${base}model.gguf`, `${base}vocab.json`],
    [packs]: [manifestKey],
  });
});

it("a failed import leaves what a download began", async () => {
  await writePlan(layout, { manifest, wanted: true, gitBlobs: {} });
  const parts = await caches.open(`tamiz/parts@${layout.scope}`);
  await parts.put(`${base}model.gguf?part=0-100`, new Response(files["model.gguf"].slice(0, 100)));
  const before = await caches.contents();
  const damaged = { ...newer, "model.gguf": flipped(newer["model.gguf"]) };
  await expect(importFiles(folder(manifestOf(newer), damaged))).rejects.toMatchObject({ path: "model.gguf" });
  expect(await caches.contents()).toEqual(before);
});
