import { expect, it } from "vitest";
import { segmentBytes } from "../../../src/model-store/fetch-segment.ts";
import { FileQueue, type Job } from "../../../src/model-store/file-queue.ts";
import type { PackManifest } from "../../../src/model-store/pack-manifest.ts";
import { manifestOf } from "../../support/store-world.ts";

const sources = ["https://a.test/", "https://b.test/"];

function queueOf(sizes: Record<string, number>, changes: Partial<PackManifest> = {}): FileQueue {
  const files = Object.entries(sizes).map(([path, sizeBytes]) => ({ path, sizeBytes }));
  const manifest = manifestOf({}, { files, sources, ...changes });
  return new FileQueue(
    manifest,
    new Map(files.map(({ path, sizeBytes }) => [path, [{ start: 0, end: sizeBytes }]])),
  );
}

function fetchJob(job: Job | undefined) {
  if (job?.type !== "fetch") throw new Error(`no fetch: ${job?.type}`);
  return job;
}

const all = (range: { readonly start: number; readonly end: number }) => ({ ...range, isRanged: true });

it("asks a file's host once before it asks for many segments", () => {
  const queue = queueOf({ "a.gguf": 3 * segmentBytes });
  const first = fetchJob(queue.next());
  expect(first.range).toEqual({ start: 0, end: segmentBytes });
  expect(queue.next()).toBeUndefined();
  first.file.keep(first.range, all(first.range));
  expect(fetchJob(queue.next()).range.start).toBe(segmentBytes);
  expect(fetchJob(queue.next()).range.start).toBe(2 * segmentBytes);
  expect(queue.next()).toBeUndefined();
});

it("asks again for what a slow segment left", () => {
  const queue = queueOf({ "a.gguf": 1_000 });
  const { file, range } = fetchJob(queue.next());
  file.keep(range, { start: 0, end: 300, isRanged: true });
  expect(queue.keptBytes).toBe(300);
  expect(fetchJob(queue.next()).range).toEqual({ start: 300, end: 1_000 });
});

it("takes the whole file from a host without ranges, one request at a time", () => {
  const queue = queueOf({ "a.gguf": 3 * segmentBytes });
  const { file, range } = fetchJob(queue.next());
  file.keep(range, { start: 0, end: 2 * segmentBytes, isRanged: false });
  expect(fetchJob(queue.next()).range).toEqual({ start: 2 * segmentBytes, end: 3 * segmentBytes });
});

it("joins a file as soon as it is whole, one at a time, while others are fetched", () => {
  const queue = queueOf({ "a.gguf": 10, "b.gguf": 10, "c.gguf": 10 });
  const jobs = [queue.next(), queue.next()].map(fetchJob);
  for (const { file, range } of jobs) file.keep(range, all(range));
  const join = queue.next();
  expect(join).toMatchObject({ type: "join" });
  expect(queue.next()).toMatchObject({ type: "fetch", range: { start: 0, end: 10 } });
  expect(queue.next()).toBeUndefined();
  if (join) join.file.status = "stored";
  expect(queue.next()).toMatchObject({ type: "join" });
  expect(queue.isDone).toBe(false);
});

it("turns to the next source, the file's own addresses last", () => {
  const files = [{ path: "a.gguf", sizeBytes: 10, urls: ["https://c.test/other.gguf"] }];
  const { file, range } = fetchJob(queueOf({ "a.gguf": 10 }, { files }).next());
  expect(file.url).toBe("https://a.test/a.gguf");
  expect(file.leaveSource("https://a.test/a.gguf")).toBe(true);
  // Another segment of the file, which failed at the same source.
  expect(file.leaveSource("https://a.test/a.gguf")).toBe(true);
  expect(file.url).toBe("https://b.test/a.gguf");
  expect(file.leaveSource(file.url)).toBe(true);
  expect(file.url).toBe("https://c.test/other.gguf");
  expect(file.leaveSource(file.url)).toBe(false);
  file.giveBack(range);
  expect(file.take()).toEqual(range);
});

it("fetches a file with wrong content again, once from each source", () => {
  const queue = queueOf({ "a.gguf": 10 });
  const urls: string[] = [];
  for (;;) {
    const { file, range } = fetchJob(queue.next());
    urls.push(file.url);
    file.keep(range, all(range));
    expect(queue.next()).toMatchObject({ type: "join" });
    if (!file.restart()) break;
    expect(queue.keptBytes).toBe(0);
  }
  expect(urls).toEqual(["https://a.test/a.gguf", "https://b.test/a.gguf", "https://a.test/a.gguf"]);
});
