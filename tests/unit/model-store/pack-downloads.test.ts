import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { DownloadEnvironment } from "../../../src/model-store/download-run.ts";
import type { EngineFiles } from "../../../src/model-store/engine-files.ts";
import type { PackSource, StoreProgress } from "../../../src/model-store/model-store.ts";
import { manifestUrl, ownCacheNames, packBaseUrl, planUrl } from "../../../src/model-store/pack-layout.ts";
import { PackDownloads } from "../../../src/model-store/pack-downloads.ts";
import type { PackManifest } from "../../../src/model-store/pack-manifest.ts";
import { listPlans, readManifest, readPlan } from "../../../src/model-store/pack-records.ts";
import { storedBytes } from "../../../src/model-store/parts.ts";
import { answerStoreRequest } from "../../../src/model-store/segment-worker.ts";
import type { AskServiceWorker } from "../../../src/model-store/store-client.ts";
import { deletePack } from "../../../src/model-store/delete-pack.ts";
import type { MemoryCaches } from "../../support/memory-caches.ts";
import { html, PackHost, status, trickle, type Answer } from "../../support/pack-host.ts";
import { manifestOf, someBytes, stubStoreWorld } from "../../support/store-world.ts";

const layout = { scope: "https://clinic.test/app/" };
const host = new PackHost();
const noEngines: EngineFiles = {
  webllm: { version: "0.2.86", files: [] },
  wllama: { version: "3.8.1", files: [], compatFiles: [] },
};
const files = {
  "tiny-00001-of-00002.gguf": someBytes(120_000, 1),
  "tiny-00002-of-00002.gguf": someBytes(90_000, 2),
  "notes/licence.txt": someBytes(500, 3),
};
const first = "/tiny/tiny-00001-of-00002.gguf";
const second = "/tiny/tiny-00002-of-00002.gguf";
let caches: MemoryCaches;
let progress: StoreProgress[] = [];

beforeAll(() => host.start());
afterAll(() => host.stop());
beforeEach(() => {
  host.reset();
  offer(manifestOf(files));
  ({ caches } = stubStoreWorld());
  progress = [];
});
afterEach(() => vi.unstubAllGlobals());

function offer(manifest: PackManifest, contents: Readonly<Record<string, Uint8Array>> = files): void {
  host.files.set("/tiny/manifest.json", Buffer.from(JSON.stringify(manifest)));
  for (const [path, content] of Object.entries(contents)) host.files.set(`/tiny/${path}`, content);
}

const source = (): PackSource => ({ kind: "manifest", url: `${host.url}/tiny/manifest.json` });

/** The service worker's part, without a service worker. */
const ask: AskServiceWorker = async (request, { signal, onProgress } = {}) => {
  signal?.throwIfAborted();
  const worker = { layout, engineFiles: () => Promise.resolve(noEngines) };
  const work = {
    signal: signal ?? new AbortController().signal,
    onProgress: onProgress ?? (() => undefined),
  };
  const reply = await answerStoreRequest(request, worker, work);
  signal?.throwIfAborted();
  return reply;
};

function downloads(changes: Partial<DownloadEnvironment> = {}): PackDownloads {
  return new PackDownloads({
    layout,
    ask,
    network: { isOnline: () => true, events: new EventTarget() },
    patience: { firstMs: 1, mostMs: 4, retries: 4 },
    estimate: () => Promise.resolve({}),
    hub: host.url,
    ...changes,
  });
}

const task = (signal = new AbortController().signal) => ({
  signal,
  onProgress: (each: StoreProgress) => void progress.push(each),
});

async function expectStored(path: string, content: Uint8Array): Promise<void> {
  // Far quicker than a comparison byte by byte with a message for each.
  expect((await storedContent(path))?.equals(content)).toBe(true);
}

async function storedContent(path: string): Promise<Buffer | undefined> {
  const cache = await caches.open(ownCacheNames(layout).weights);
  const response = await cache.match(packBaseUrl(layout, "tiny") + path);
  return response && Buffer.from(await response.arrayBuffer());
}

async function expectWhole(): Promise<void> {
  for (const [path, content] of Object.entries(files)) await expectStored(path, content);
  const names = ownCacheNames(layout);
  const contents = await caches.contents();
  expect(contents[names.parts]).toBeUndefined();
  expect(contents[names.packs]).toEqual([manifestUrl(layout, "tiny")]);
}

/** How a file answers at first; after that as usual. */
function firstTimes(times: number, answer: Answer): Answer {
  return (asked) => (asked.before < times ? answer(asked) : asked.serve());
}

it("fetches, joins and commits a pack, its plan gone, its sources absolute", async () => {
  const manifest = await downloads().download("tiny", source(), task());
  await expectWhole();
  expect(manifest.sources).toEqual([`${host.url}/tiny/`]);
  expect(await readManifest(layout, "tiny")).toEqual(manifest);
  const total = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  expect(progress.map(({ stage }) => stage)).toEqual(
    expect.arrayContaining(["planning", "engine", "downloading", "joining"]),
  );
  expect(progress.at(-1)).toMatchObject({ doneBytes: total, totalBytes: total, isWaiting: false });
});

it("commits last: what ends earlier leaves a plan and no commit mark", async () => {
  host.on(second, status(404));
  await expect(downloads().download("tiny", source(), task())).rejects.toMatchObject({
    name: "StoreError",
    code: "not-offered",
    path: "tiny-00002-of-00002.gguf",
  });
  expect((await caches.contents())[ownCacheNames(layout).packs]).toEqual([planUrl(layout, "tiny")]);
  expect((await readPlan(layout, "tiny"))?.wanted).toBe(true);
});

it("goes on where it was paused, and asks for nothing twice", async () => {
  const stop = new AbortController();
  host.on(second, trickle(1_000, 25));
  const paused = downloads().download("tiny", source(), {
    signal: stop.signal,
    onProgress: ({ doneBytes }) => void (doneBytes > 130_000 && stop.abort()),
  });
  await expect(paused).rejects.toMatchObject({ name: "AbortError" });
  const plan = await readPlan(layout, "tiny");
  const kept = plan ? await storedBytes(layout, plan.manifest) : 0;
  expect(kept).toBeGreaterThan(125_000);
  host.on(second, ({ serve }) => serve());
  host.requests.length = 0;
  await downloads().resume("tiny", task());
  await expectWhole();
  expect(host.requests.map(({ path }) => path)).toEqual([second]);
  expect(Number(host.requests[0]?.range?.match(/\d+/u)?.[0])).toBeGreaterThan(0);
});

it("remembers that the person paused", async () => {
  host.on(second, status(404));
  await downloads()
    .download("tiny", source(), task())
    .catch(() => undefined);
  await downloads().setWanted("tiny", false);
  expect(await listPlans(layout)).toMatchObject([{ wanted: false, manifest: { id: "tiny" } }]);
});

it("bears a host that is busy, breaks off and comes back, and shows that it waits", async () => {
  host.on(first, firstTimes(2, status(503)));
  host.on(
    second,
    firstTimes(3, ({ response }) => void response.destroy()),
  );
  await downloads().download("tiny", source(), task());
  await expectWhole();
  expect(progress.some(({ isWaiting }) => isWaiting)).toBe(true);
});

it("gives up after every retry, and keeps what is here", async () => {
  host.on(second, status(500));
  await expect(downloads().download("tiny", source(), task())).rejects.toMatchObject({ code: "unreachable" });
  expect(host.asked(second).length).toBe(5);
  const plan = await readPlan(layout, "tiny");
  expect(plan && (await storedBytes(layout, plan.manifest))).toBe(120_500);
});

it("evicts a shard with one flipped byte and fetches it alone again", async () => {
  const flipped = files["tiny-00002-of-00002.gguf"].slice();
  flipped[70_000] = (flipped[70_000] ?? 0) ^ 4;
  host.on(
    second,
    firstTimes(1, ({ serve }) => serve({ body: flipped })),
  );
  await downloads().download("tiny", source(), task());
  await expectWhole();
  expect(host.asked(first).length).toBe(1);
  expect(host.asked(second).length).toBe(2);
});

it("says so when the flipped byte stays", async () => {
  const flipped = files["tiny-00002-of-00002.gguf"].slice();
  flipped[3] = (flipped[3] ?? 0) ^ 4;
  host.on(second, ({ serve }) => serve({ body: flipped }));
  await expect(downloads().download("tiny", source(), task())).rejects.toMatchObject({
    code: "hash-mismatch",
    path: "tiny-00002-of-00002.gguf",
  });
  expect(host.asked(second).length).toBe(2);
  expect(await readManifest(layout, "tiny")).toBeUndefined();
});

it.each<[string, Answer]>([
  ["a web page instead of weights", html],
  ["a truncated file", ({ body, serve }) => serve({ body: body.slice(0, 40_000) })],
])("says that the content is wrong: %s", async (_, answer) => {
  host.on(second, answer);
  await expect(downloads().download("tiny", source(), task())).rejects.toMatchObject({
    code: "wrong-content",
    path: "tiny-00002-of-00002.gguf",
  });
});

it("turns to a mirror for what the first source has not, or has wrong", async () => {
  offer(manifestOf(files, { sources: ["./", "../mirror"] }));
  for (const [path, content] of Object.entries(files)) host.files.set(`/mirror/${path}`, content);
  host.on(first, status(404));
  host.on(second, html);
  await downloads().download("tiny", source(), task());
  await expectWhole();
});

it("fetches a file from its own address when no source has it", async () => {
  const manifest = manifestOf(files);
  const elsewhere = manifest.files.map((file, index) =>
    index === 0 ? { ...file, urls: [`${host.url}/elsewhere.gguf`] } : file,
  );
  offer({ ...manifest, files: elsewhere });
  host.files.delete(first);
  host.files.set("/elsewhere.gguf", files["tiny-00001-of-00002.gguf"]);
  await downloads().download("tiny", source(), task());
  await expectStored("tiny-00001-of-00002.gguf", files["tiny-00001-of-00002.gguf"]);
});

it("refuses before it begins when the disk has no room for the rest and the largest file twice", async () => {
  const needed = 210_500 + 120_000;
  const tooSmall = downloads({ estimate: () => Promise.resolve({ quota: needed + 99, usage: 100 }) });
  await expect(tooSmall.download("tiny", source(), task())).rejects.toMatchObject({ code: "storage-full" });
  expect(host.asked(first)).toEqual([]);
  const enough = downloads({ estimate: () => Promise.resolve({ quota: needed + 100, usage: 100 }) });
  await enough.download("tiny", source(), task());
  await expectWhole();
});

it("ends with what is stored when the disk fills up at a later shard, and goes on when there is room", async () => {
  caches.quotaBytes = 260_000;
  await expect(downloads().download("tiny", source(), task())).rejects.toMatchObject({
    code: "storage-full",
  });
  const plan = await readPlan(layout, "tiny");
  expect(plan && (await storedBytes(layout, plan.manifest))).toBeGreaterThanOrEqual(120_000);
  caches.quotaBytes = Infinity;
  host.requests.length = 0;
  await downloads().resume("tiny", task());
  await expectWhole();
  expect(host.asked(first)).toEqual([]);
});

it("asks again when the service worker died, and loses nothing", async () => {
  let deaths = 0;
  const dying: AskServiceWorker = async (request, options) => {
    const dies = request.type !== "cache-engine" && deaths < 3;
    if (!dies) return ask(request, options);
    deaths++;
    return { type: "failed", code: "worker-stopped", isRetryable: true };
  };
  await downloads({ ask: dying }).download("tiny", source(), task());
  await expectWhole();
  expect(deaths).toBe(3);
});

it("ends when the pack is deleted meanwhile, and leaves nothing behind", async () => {
  host.on(second, trickle(1_000, 20));
  const environment = downloads({ segmentMaxMs: 200 });
  const ended = environment.download("tiny", source(), task()).catch((error: unknown) => error);
  await vi.waitFor(() => expect(host.asked(second).length).toBe(1));
  await deletePack(layout, "tiny");
  expect(await ended).toMatchObject({ code: "not-ready" });
  expect(await caches.contents()).toEqual({});
});

it("lets two tabs not fetch the same pack at once", async () => {
  host.on(second, trickle(30_000, 30));
  const one = downloads().download("tiny", source(), task());
  await vi.waitFor(() => expect(host.asked(second).length).toBe(1));
  await expect(downloads().download("tiny", source(), task())).rejects.toMatchObject({ code: "busy" });
  await one;
  await expectWhole();
});

it("fetches nothing of a pack that is ready", async () => {
  await downloads().download("tiny", source(), task());
  host.requests.length = 0;
  await downloads().download("tiny", source(), task());
  expect(host.requests.map(({ path }) => path)).toEqual(["/tiny/manifest.json"]);
});

it("fetches of a newer version what changed, and nothing else", async () => {
  await downloads().download("tiny", source(), task());
  const changed = { ...files, "tiny-00002-of-00002.gguf": someBytes(90_000, 9) };
  offer(manifestOf(changed), changed);
  host.requests.length = 0;
  await downloads().download("tiny", source(), task());
  await expectStored("tiny-00002-of-00002.gguf", changed["tiny-00002-of-00002.gguf"]);
  expect(host.requests.map(({ path }) => path)).toEqual(["/tiny/manifest.json", second]);
});

it("pins the hash of a file whose source publishes none", async () => {
  const manifest = manifestOf(files);
  const unpinned = manifest.files.map(({ path, sizeBytes, sha256 }) =>
    path === "notes/licence.txt" ? { path, sizeBytes } : { path, sizeBytes, ...(sha256 && { sha256 }) },
  );
  offer({ ...manifest, files: unpinned });
  const committed = await downloads().download("tiny", source(), task());
  expect(committed.files).toEqual(manifest.files);
});

it("goes on with its plan when the source cannot be asked", async () => {
  host.on(second, status(404));
  await downloads()
    .download("tiny", source(), task())
    .catch(() => undefined);
  host.on(second, ({ serve }) => serve());
  host.on("/tiny/manifest.json", status(503));
  await downloads().download("tiny", source(), task());
  await expectWhole();
});

it.each<[string, Answer, string]>([
  ["a manifest that is a web page", html, "wrong-content"],
  ["a manifest that is none", ({ response }) => void response.end("{}"), "not-a-pack"],
  [
    "the manifest of another pack",
    ({ serve }) => serve({ body: Buffer.from(JSON.stringify(manifestOf(files, { id: "other" }))) }),
    "not-a-pack",
  ],
])("refuses %s", async (_, answer, code) => {
  host.on("/tiny/manifest.json", answer);
  await expect(downloads().download("tiny", source(), task())).rejects.toMatchObject({ code });
  expect(await caches.contents()).toEqual({});
});

it("has nothing to go on with when nothing was begun", async () => {
  await expect(downloads().resume("tiny", task())).rejects.toMatchObject({ code: "not-ready" });
});
