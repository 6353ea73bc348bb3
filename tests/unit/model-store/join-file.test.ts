import { createHash } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { joinFile, type JoinRequest } from "../../../src/model-store/join-file.ts";
import { cacheNameOf, ownCacheNames, packBaseUrl, partUrl } from "../../../src/model-store/pack-layout.ts";
import { listParts } from "../../../src/model-store/parts.ts";
import type { MemoryCaches } from "../../support/memory-caches.ts";
import { gitBlobOf } from "../../support/pack-host.ts";
import { someBytes, stubStoreWorld } from "../../support/store-world.ts";

const layout = { scope: "https://clinic.test/app/" };
const content = someBytes(1_000);
const sha256 = createHash("sha256").update(content).digest("hex");
let caches: MemoryCaches;

beforeEach(() => void ({ caches } = stubStoreWorld()));
afterEach(() => vi.unstubAllGlobals());

async function keep(start: number, end: number, bytes = content): Promise<void> {
  const parts = await caches.open(ownCacheNames(layout).parts);
  await parts.put(partUrl(layout, "tiny", "a.bin", start, end), new Response(bytes.slice(start, end)));
}

const request: JoinRequest = {
  type: "join-file",
  packId: "tiny",
  engine: "webllm",
  path: "a.bin",
  sizeBytes: content.length,
};

function join(changes: Partial<JoinRequest> = { sha256 }, signal = new AbortController().signal) {
  return joinFile(layout, { ...request, ...changes }, { onProgress: () => undefined, signal });
}

async function joined(): Promise<Response | undefined> {
  const cache = await caches.open(cacheNameOf(layout, "webllm", "a.bin"));
  return cache.match(`${packBaseUrl(layout, "tiny")}a.bin`);
}

async function partCount(): Promise<number> {
  return (await listParts(layout, "tiny")).get("a.bin")?.length ?? 0;
}

it("joins the parts in order, where the engine reads them, and frees the parts", async () => {
  await keep(600, 1_000);
  await keep(0, 600);
  expect(await join()).toBe(sha256);
  const file = await joined();
  expect(file?.headers.get("content-length")).toBe("1000");
  expect(file?.headers.has("vary")).toBe(false);
  expect(new Uint8Array((await file?.arrayBuffer()) ?? [])).toEqual(content);
  expect(await partCount()).toBe(0);
});

it("takes what two parts both hold once", async () => {
  await keep(0, 500);
  await keep(300, 800);
  await keep(350, 600);
  await keep(700, 1_000);
  expect(await join()).toBe(sha256);
});

it("pins the hash of a file whose source published none", async () => {
  await keep(0, 1_000);
  expect(await join({})).toBe(sha256);
});

it("lets no byte be another: the file is not joined and its parts go", async () => {
  const flipped = content.slice();
  flipped[700] = (flipped[700] ?? 0) ^ 1;
  await keep(0, 600);
  await keep(600, 1_000, flipped);
  await expect(join()).rejects.toMatchObject({ code: "hash-mismatch" });
  expect(await joined()).toBeUndefined();
  expect(await partCount()).toBe(0);
});

it("checks a small file by git's own hash where there is no other", async () => {
  await keep(0, 1_000);
  await expect(join({ gitBlob: gitBlobOf(someBytes(1_000, 2)) })).rejects.toMatchObject({
    code: "hash-mismatch",
  });
  expect(await joined()).toBeUndefined();
  await keep(0, 1_000);
  expect(await join({ gitBlob: gitBlobOf(content) })).toBe(sha256);
});

it("says that parts are missing", async () => {
  await keep(0, 999);
  await expect(join()).rejects.toMatchObject({ code: "not-ready" });
  expect(await partCount()).toBe(1);
});

it("knows a file that was joined by a worker which died before it could say so", async () => {
  await keep(0, 1_000);
  await join();
  expect(await join()).toBe(sha256);
});

it("keeps the parts when the disk is too full to join them", async () => {
  await keep(0, 1_000);
  caches.quotaBytes = caches.usedBytes + 500;
  await expect(join()).rejects.toMatchObject({ code: "storage-full", isRetryable: false });
  expect(await partCount()).toBe(1);
  expect(await joined()).toBeUndefined();
});

it("keeps the parts when it is paused", async () => {
  await keep(0, 1_000);
  await expect(join({ sha256 }, AbortSignal.abort())).rejects.toThrow();
  expect(await partCount()).toBe(1);
});
