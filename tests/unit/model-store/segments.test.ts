import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { fetchSegment, segmentBytes, type SegmentRequest } from "../../../src/model-store/fetch-segment.ts";
import { ownCacheNames } from "../../../src/model-store/pack-layout.ts";
import { deletePlan, writePlan } from "../../../src/model-store/pack-records.ts";
import { listParts, missingRanges, storedBytes } from "../../../src/model-store/parts.ts";
import type { MemoryCaches } from "../../support/memory-caches.ts";
import { breakOff, html, PackHost, status, trickle } from "../../support/pack-host.ts";
import { manifestOf, someBytes, stubStoreWorld } from "../../support/store-world.ts";

const layout = { scope: "https://clinic.test/app/" };
const host = new PackHost();
const content = someBytes(200_000);
const manifest = manifestOf({ "tiny.gguf": content });
let caches: MemoryCaches;

beforeAll(() => host.start());
afterAll(() => host.stop());
beforeEach(async () => {
  host.reset();
  host.files.set("/tiny.gguf", content);
  ({ caches } = stubStoreWorld());
  await writePlan(layout, { manifest, wanted: true, gitBlobs: {} });
});
afterEach(() => vi.unstubAllGlobals());

function fetchPart(changes: Partial<SegmentRequest> = {}, signal = new AbortController().signal) {
  const request: SegmentRequest = {
    type: "fetch-segment",
    packId: "tiny",
    path: "tiny.gguf",
    url: `${host.url}/tiny.gguf`,
    start: 0,
    end: content.length,
    sizeBytes: content.length,
    maxMs: 30_000,
    ...changes,
  };
  return fetchSegment(layout, request, { onProgress: () => undefined, signal });
}

/** What is kept of the file, each part where it belongs. */
async function keptParts() {
  const parts = (await listParts(layout, "tiny")).get("tiny.gguf") ?? [];
  const cache = await caches.open(ownCacheNames(layout).parts);
  for (const { url, start, end } of parts) {
    const bytes = Buffer.from((await (await cache.match(url))?.arrayBuffer()) ?? new ArrayBuffer());
    expect(bytes.equals(content.subarray(start, end))).toBe(true);
  }
  return parts.map(({ start, end }) => [start, end]);
}

it("keeps the range that was asked for", async () => {
  const kept = await fetchPart({ start: 50_000, end: 120_000 });
  expect(kept).toEqual({ start: 50_000, end: 120_000, isRanged: true });
  expect(await keptParts()).toEqual([[50_000, 120_000]]);
  expect(await storedBytes(layout, manifest)).toBe(70_000);
});

it("asks as hubs bear it: one GET with a plain range, nothing else of its own", async () => {
  await fetchPart({ start: 10, end: 20 });
  const [request] = host.requests;
  expect(request).toMatchObject({ method: "GET", range: "bytes=10-19" });
  expect(request?.headers).not.toHaveProperty("cookie");
  expect(request?.headers).not.toHaveProperty("referer");
  expect(request?.headers).not.toHaveProperty("authorization");
});

it("ends early when the host is slow, with what came as a shorter part", async () => {
  host.on("/tiny.gguf", trickle(1_000, 20));
  const { start, end } = await fetchPart({ start: 1_000, maxMs: 300 });
  expect(start).toBe(1_000);
  expect(end).toBeGreaterThan(1_000);
  expect(end).toBeLessThan(content.length);
  expect(await keptParts()).toEqual([[start, end]]);
});

it("may try again when nothing came in time", async () => {
  host.on("/tiny.gguf", () => undefined);
  await expect(fetchPart({ maxMs: 100 })).rejects.toMatchObject({ code: "unreachable", isRetryable: true });
});

it("keeps what came before the connection broke", async () => {
  host.on("/tiny.gguf", breakOff(60_000));
  const { end } = await fetchPart();
  expect(end).toBeGreaterThan(0);
  expect(end).toBeLessThanOrEqual(60_000);
  expect(await keptParts()).toEqual([[0, end]]);
});

it("keeps what came before a pause", async () => {
  host.on("/tiny.gguf", trickle(10_000, 30));
  const stop = new AbortController();
  const kept = fetchPart({}, stop.signal);
  setTimeout(() => stop.abort(), 150);
  const { end } = await kept;
  expect(end).toBeGreaterThan(0);
  expect(end).toBeLessThan(content.length);
  expect(await keptParts()).toEqual([[0, end]]);
});

it("takes the whole file in parts from a host that knows no ranges", async () => {
  const large = someBytes(segmentBytes + 300_000);
  host.files.set("/tiny.gguf", large);
  host.on("/tiny.gguf", ({ serve }) => serve({ ranges: false }));
  const kept = await fetchPart({ end: segmentBytes, sizeBytes: large.length });
  expect(kept).toEqual({ start: 0, end: large.length, isRanged: false });
  const parts = (await listParts(layout, "tiny")).get("tiny.gguf") ?? [];
  expect(parts.length).toBe(2);
  expect(missingRanges(parts, large.length)).toEqual([]);
});

it("passes over what it has when such a host begins again", async () => {
  host.on("/tiny.gguf", ({ serve }) => serve({ ranges: false }));
  const kept = await fetchPart({ start: 150_000, end: 160_000 });
  expect(kept).toEqual({ start: 150_000, end: content.length, isRanged: false });
  expect(await keptParts()).toEqual([[150_000, content.length]]);
});

it("refuses a web page where weights should be", async () => {
  host.on("/tiny.gguf", html);
  await expect(fetchPart()).rejects.toMatchObject({ code: "wrong-content", isRetryable: false });
  expect(await keptParts()).toEqual([]);
});

it("refuses a file of another size, with ranges and without", async () => {
  const truncated = content.slice(0, 90_000);
  host.on("/tiny.gguf", ({ serve }) => serve({ body: truncated }));
  const wrong = { code: "wrong-content", isRetryable: false };
  await expect(fetchPart({ end: 50_000 })).rejects.toMatchObject(wrong);
  await expect(fetchPart({ start: 95_000 })).rejects.toMatchObject(wrong);
  host.on("/tiny.gguf", ({ serve }) => serve({ body: truncated, ranges: false }));
  await expect(fetchPart()).rejects.toMatchObject(wrong);
  host.on("/tiny.gguf", ({ serve }) => serve({ body: truncated, ranges: false, length: false }));
  await expect(fetchPart()).rejects.toMatchObject(wrong);
});

it.each([
  [401, "not-offered", false],
  [403, "not-offered", false],
  [404, "not-offered", false],
  [410, "not-offered", false],
  [408, "unreachable", true],
  [429, "unreachable", true],
  [500, "unreachable", true],
  [503, "unreachable", true],
])("takes a %i for %s", async (code, expected, isRetryable) => {
  host.on("/tiny.gguf", status(code));
  await expect(fetchPart()).rejects.toMatchObject({ code: expected, isRetryable });
});

it("may try again when the host is away", async () => {
  await host.stop();
  await expect(fetchPart()).rejects.toMatchObject({ name: "TypeError" });
  await host.start();
});

it("says when the disk is full, and keeps what is stored", async () => {
  await fetchPart({ end: 100_000 });
  caches.quotaBytes = caches.usedBytes + 1_000;
  await expect(fetchPart({ start: 100_000 })).rejects.toMatchObject({ name: "QuotaExceededError" });
  expect(await keptParts()).toEqual([[0, 100_000]]);
});

it("fetches nothing for a pack that was deleted meanwhile", async () => {
  await deletePlan(layout, "tiny");
  await expect(fetchPart()).rejects.toMatchObject({ code: "not-ready", isRetryable: false });
  expect(host.requests).toEqual([]);
});

it("leaves nothing of a pack that became whole, or was deleted, while it came", async () => {
  host.on("/tiny.gguf", async ({ serve }) => {
    await deletePlan(layout, "tiny");
    serve();
  });
  await expect(fetchPart()).rejects.toMatchObject({ code: "not-ready", isRetryable: false });
  expect(host.requests.length).toBe(1);
  expect(await keptParts()).toEqual([]);
});

it("sees what is missing between parts, however they overlap", () => {
  const parts = [
    { start: 0, end: 40 },
    { start: 10, end: 20 },
    { start: 30, end: 60 },
    { start: 80, end: 90 },
  ];
  expect(missingRanges(parts, 100)).toEqual([
    { start: 60, end: 80 },
    { start: 90, end: 100 },
  ]);
  expect(missingRanges([], 5)).toEqual([{ start: 0, end: 5 }]);
  expect(missingRanges([{ start: 0, end: 5 }], 5)).toEqual([]);
});
