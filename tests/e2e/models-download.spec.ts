import type { Page } from "@playwright/test";
import { EventEmitter, once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppServer, dist, expect } from "../support/app.ts";
import {
  commit,
  contentHost,
  files,
  offerPack,
  offerRepository,
  sha256,
  shardName,
  shardPath,
  shards,
  test,
  totalBytes,
} from "../support/fake-hub.ts";
import { breakOff, html, status, trickle, type Answer } from "../support/pack-host.ts";
import { openStore } from "../support/store-driver.ts";
import type { EngineFiles } from "../../src/model-store/engine-files.ts";
import type { PackSource } from "../../src/model-store/model-store.ts";

/** Begins, and returns at once. */
function download(page: Page, source: PackSource, segmentMaxMs = 30_000): Promise<void> {
  return page.evaluate(([from, ms]) => tamizStore.download("tiny", from, { segmentMaxMs: ms }), [
    source,
    segmentMaxMs,
  ] as const);
}

const outcome = (page: Page) => page.evaluate(() => tamizStore.outcome());
const kept = (page: Page) => page.evaluate(() => tamizStore.kept("tiny"));

/** Every shard stands where its engine reads it, as it was offered, and nothing else is left. */
async function expectWhole(page: Page): Promise<void> {
  expect(await outcome(page)).toBe("ready");
  expect(await kept(page)).toMatchObject({ isReady: true, isPlanned: false });
  for (const [path, content] of Object.entries(files)) {
    const hash = await page.evaluate((name) => tamizStore.hashOf("tiny", "wllama", name), path);
    expect(hash).toBe(sha256(content));
  }
  // A segment that a closed page had asked for may end later; it takes its part back then.
  await expect
    .poll(async () => {
      const keys = await page.evaluate(() => tamizStore.keys());
      return keys.filter((key) => key.includes("?part=") || key.endsWith("plan.json"));
    })
    .toEqual([]);
}

/** How often a path was answered so before; after that as usual. */
function firstTimes(times: number, answer: Answer): Answer {
  return (asked) => (asked.before < times ? answer(asked) : asked.serve());
}

/** Answers when told to. */
function held(): { readonly answer: Answer; readonly release: () => void } {
  const gate = new EventEmitter();
  const released = once(gate, "release");
  const answer: Answer = async ({ serve }) => {
    await released;
    serve();
  };
  return { answer, release: () => void gate.emit("release") };
}

test("downloads from a hub that redirects to another origin and refuses preflights", async ({
  page,
  app,
  hosts,
}) => {
  await openStore(page, app.url);
  await download(page, offerRepository(hosts));
  await expectWhole(page);
  expect((await kept(page)).revision).toBe(commit);
  const large = hosts.requests.filter(({ path }) => path.startsWith("/content/"));
  expect(large.length).toBe(shards.length);
  for (const { host, range } of large) {
    expect(`https://${host}`).toBe(contentHost);
    expect(range).toMatch(/^bytes=\d+-\d+$/u);
  }
  expect(hosts.requests.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("has the engine's own files for when the network is gone", async ({ page, app, hosts }) => {
  await openStore(page, app.url);
  await download(page, offerPack(hosts));
  await expectWhole(page);
  await app.stop();
  await page.reload();
  const statuses = await page.evaluate(async () => {
    const list = (await (await fetch("engine-files.json")).json()) as EngineFiles;
    return Promise.all(list.wllama.files.map(async ({ path }) => (await fetch(path)).status));
  });
  expect(statuses.length).toBeGreaterThan(1);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test("goes on by itself when its server stops at 60 % and comes back", async ({ page, app, hosts }) => {
  const source = offerPack(hosts);
  const part = Math.floor(totalBytes * 0.6) - (shards[0]?.length ?? 0);
  hosts.on(shardPath(1), firstTimes(1, breakOff(part)));
  hosts.on(
    shardPath(2),
    firstTimes(1, () => undefined),
  );
  await openStore(page, app.url);
  await download(page, source);
  await expect
    .poll(() => page.evaluate(() => tamizStore.progress()?.doneBytes))
    .toBeGreaterThan(totalBytes * 0.5);
  await hosts.stop();
  await expect.poll(() => page.evaluate(() => tamizStore.stages())).toContain("waiting");
  await hosts.start();
  await expectWhole(page);
  expect(hosts.asked(shardPath(0)).length, "what was here does not come again").toBe(1);
});

test("lasts as long as it takes: a slow line's segments end early, and nothing comes twice", async ({
  page,
  app,
  hosts,
}) => {
  const source = offerPack(hosts);
  hosts.on("*", (asked) => (asked.path.endsWith(".gguf") ? trickle(16_384, 25)(asked) : asked.serve()));
  await openStore(page, app.url);
  await download(page, source, 500);
  await expectWhole(page);
  for (const [index, { length }] of shards.entries()) {
    const starts = hosts.asked(shardPath(index)).map(({ range }) => Number(/\d+/u.exec(range ?? "")?.[0]));
    expect(starts.length, "requests for one shard").toBeGreaterThan(1);
    expect(starts, "each goes on after the one before").toEqual(starts.toSorted((a, b) => a - b));
    expect(new Set(starts).size).toBe(starts.length);
    expect(Math.max(...starts)).toBeLessThan(length);
  }
});

test("evicts a shard with one flipped byte and fetches it alone again", async ({ page, app, hosts }) => {
  const source = offerPack(hosts);
  const flipped = Uint8Array.from(shards[1] ?? []);
  flipped[300_000] = (flipped[300_000] ?? 0) ^ 1;
  hosts.on(
    shardPath(1),
    firstTimes(1, ({ serve }) => serve({ body: flipped })),
  );
  await openStore(page, app.url);
  await download(page, source);
  await expectWhole(page);
  expect([0, 1, 2].map((index) => hosts.asked(shardPath(index)).length)).toEqual([1, 2, 1]);
});

test("says so when a shard's content is wrong, keeps the rest, and goes on when it is right", async ({
  page,
  app,
  hosts,
}) => {
  const faults: readonly (readonly [Answer, string])[] = [
    [({ serve }) => serve({ body: flip(shards[1]) }), "hash-mismatch"],
    [html, "wrong-content"],
    [({ body, serve }) => serve({ body: body.slice(0, 200_000) }), "wrong-content"],
    [status(404), "not-offered"],
  ];
  const source = offerPack(hosts);
  await openStore(page, app.url);
  for (const [answer, code] of faults) {
    hosts.on(shardPath(1), answer);
    await download(page, source);
    expect(await outcome(page)).toBe(`${code}: ${shardName(1)}`);
    expect(await kept(page)).toMatchObject({ isReady: false, isPlanned: true });
  }
  hosts.on(shardPath(1), ({ serve }) => serve());
  await page.evaluate(() => tamizStore.resume("tiny"));
  await expectWhole(page);
  expect(hosts.asked(shardPath(0)).length).toBe(1);
});

function flip(content: Uint8Array | undefined): Uint8Array {
  const flipped = Uint8Array.from(content ?? []);
  flipped[7] = (flipped[7] ?? 0) ^ 1;
  return flipped;
}

test("ends when the disk is full at a later shard, and goes on when there is room", async ({
  page,
  context,
  app,
  hosts,
}) => {
  const source = offerPack(hosts);
  const last = held();
  hosts.on(shardPath(2), last.answer);
  await openStore(page, app.url);
  const devtools = await context.newCDPSession(page);
  await download(page, source);
  const first = shards[0]?.length ?? 0;
  await expect
    .poll(() => page.evaluate(() => tamizStore.kept("tiny").then(({ bytes }) => bytes)))
    .toBeGreaterThan(first);
  const { usage } = await devtools.send("Storage.getUsageAndQuota", { origin: app.origin });
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: app.origin, quotaSize: usage + 10_000 });
  last.release();
  expect(await outcome(page)).toBe(`storage-full: ${shardName(2)}`);
  expect((await kept(page)).bytes).toBeGreaterThanOrEqual(first);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: app.origin });
  hosts.requests.length = 0;
  await page.evaluate(() => tamizStore.resume("tiny"));
  await expectWhole(page);
  expect(hosts.asked(shardPath(0))).toEqual([]);
});

test("refuses before it begins when there is no room for it", async ({ page, context, app, hosts }) => {
  const source = offerPack(hosts);
  await openStore(page, app.url);
  const devtools = await context.newCDPSession(page);
  const { usage } = await devtools.send("Storage.getUsageAndQuota", { origin: app.origin });
  const quotaSize = usage + totalBytes;
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: app.origin, quotaSize });
  await download(page, source);
  expect(await outcome(page)).toBe("storage-full");
  expect(hosts.asked(shardPath(0))).toEqual([]);
});

test("goes on when the service worker is killed in mid-download", async ({ page, context, app, hosts }) => {
  const source = offerPack(hosts);
  hosts.on(shardPath(1), firstTimes(2, trickle(8_192, 50)));
  await openStore(page, app.url);
  const devtools = await context.newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await download(page, source);
  for (const times of [1, 2]) {
    await expect.poll(() => hosts.asked(shardPath(1)).length).toBe(times);
    await devtools.send("ServiceWorker.stopAllWorkers");
  }
  await expectWhole(page);
  expect(hosts.asked(shardPath(0)).length).toBe(1);
});

test("goes on where it was when the page was closed", async ({ page, context, app, hosts }) => {
  const source = offerPack(hosts);
  hosts.on(shardPath(1), firstTimes(1, trickle(16_384, 40)));
  hosts.on(
    shardPath(2),
    firstTimes(1, () => undefined),
  );
  await openStore(page, app.url);
  await download(page, source, 1_000);
  await expect
    .poll(() => page.evaluate(() => tamizStore.progress()?.doneBytes))
    .toBeGreaterThan(totalBytes * 0.4);
  await page.close();
  const again = await context.newPage();
  await openStore(again, app.url);
  expect(await kept(again)).toMatchObject({ isReady: false, isPlanned: true });
  await again.evaluate(() => tamizStore.resume("tiny", { segmentMaxMs: 5_000 }));
  await expectWhole(again);
  expect(hosts.asked(shardPath(0)).length).toBe(1);
});

test("pauses, keeping what came", async ({ page, app, hosts }) => {
  const source = offerPack(hosts);
  hosts.on(shardPath(1), firstTimes(1, trickle(16_384, 40)));
  await openStore(page, app.url);
  await download(page, source);
  await expect
    .poll(() => page.evaluate(() => tamizStore.progress()?.doneBytes))
    .toBeGreaterThan(totalBytes * 0.7);
  await page.evaluate(() => tamizStore.pause());
  expect(await outcome(page)).toBe("paused");
  expect((await kept(page)).bytes).toBeGreaterThan(totalBytes * 0.6);
  await page.evaluate(() => tamizStore.resume("tiny"));
  await expectWhole(page);
  const [, second] = hosts.asked(shardPath(1));
  expect(second?.range).not.toMatch(/^bytes=0-/u);
});

test("is deleted while it downloads, from another tab, and leaves nothing", async ({
  page,
  context,
  app,
  hosts,
}) => {
  const source = offerPack(hosts);
  hosts.on(shardPath(1), trickle(8_192, 50));
  await openStore(page, app.url);
  await download(page, source, 1_000);
  await expect.poll(() => hosts.asked(shardPath(1)).length).toBeGreaterThan(0);
  const other = await context.newPage();
  await openStore(other, app.url);
  await other.evaluate((from) => tamizStore.download("tiny", from), source);
  expect(await outcome(other), "one tab at a time").toBe("busy");
  expect(await other.evaluate(() => tamizStore.delete("tiny"))).toBe("deleted");
  expect(await outcome(page)).toMatch(/^not-ready/u);
  expect(await page.evaluate(() => tamizStore.keys())).toEqual([]);
});

test.describe("while the app is updated", () => {
  let folder: string;
  let host: AppServer;
  test.beforeEach(async ({ allowedOrigins }) => {
    folder = mkdtempSync(join(tmpdir(), "tamiz-dist-"));
    cpSync(dist, folder, { recursive: true });
    host = new AppServer({ root: folder });
    await host.start();
    allowedOrigins.push(host.origin);
  });
  test.afterEach(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
  });

  /** Another build, whose wllama has another file. Returns that file's path. */
  function release(): string {
    const list = join(folder, "engine-files.json");
    const text = readFileSync(list, "utf8");
    const [path = ""] = /assets\/engine\/wllama\/[^"]+\.wasm/u.exec(text) ?? [];
    const next = path.replace(/-[^-]+\.wasm$/u, "-next.wasm");
    writeFileSync(list, text.replace(path, next));
    renameSync(join(folder, path), join(folder, next));
    const worker = join(folder, "service-worker.js");
    const source = readFileSync(worker, "utf8");
    writeFileSync(
      worker,
      source
        .replace(/("revision":")[^"]+(","url":"index\.html")/u, "$1next$2")
        .replace(/("revision":")[^"]+(","url":"engine-files\.json")/u, "$1next$2"),
    );
    return next;
  }

  const update = (page: Page) =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing, waiting } = registration;
      if (!installing) return waiting ? "waiting" : "none";
      await new Promise((resolve) => installing.addEventListener("statechange", resolve, { once: true }));
      return registration.waiting ? "waiting" : "refused";
    });

  const enginePaths = (page: Page) =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith("tamiz/engines@"));
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname.slice(1));
    });

  test("it goes on with the new version", async ({ page, hosts }) => {
    const source = offerPack(hosts);
    hosts.on(shardPath(1), firstTimes(1, trickle(8_192, 40)));
    await openStore(page, host.url);
    await download(page, source, 1_000);
    await expect.poll(() => hosts.asked(shardPath(1)).length).toBe(1);
    release();
    expect(await update(page)).toBe("waiting");
    await page.evaluate(async () => {
      const { waiting } = await navigator.serviceWorker.ready;
      waiting?.postMessage({ type: "activate-update" });
    });
    await expectWhole(page);
    expect(hosts.asked(shardPath(0)).length).toBe(1);
  });

  test("a ready pack has the new version's engine before that version is offered", async ({
    page,
    hosts,
  }) => {
    await openStore(page, host.url);
    await download(page, offerPack(hosts));
    await expectWhole(page);
    const before = await enginePaths(page);
    expect(before).toContainEqual(expect.stringMatching(/^assets\/engine\/wllama\/.+\.wasm$/u));
    const next = release();
    expect(await update(page)).toBe("waiting");
    expect(await enginePaths(page)).toEqual([...before, next]);
  });

  test("a new version names the packs that its engine would refuse, before it is applied", async ({
    page,
    hosts,
  }) => {
    const webllm = { engine: "webllm", engineVersion: "0.2.1" } as const;
    // Twice: a version waits only while the one before controls a page.
    await openStore(page, host.url);
    await openStore(page, host.url);
    await download(page, offerPack(hosts, webllm, { "model.wasm": Uint8Array.of(0, 97, 115, 109) }));
    expect(await outcome(page)).toBe("ready");
    release();
    expect(await update(page)).toBe("waiting");
    expect(await page.evaluate(() => tamizStore.updateEffects())).toEqual({
      type: "update-effects",
      brokenPackIds: ["tiny"],
    });
  });

  test("a version whose engine cannot be had is not offered", async ({ page, hosts }) => {
    await openStore(page, host.url);
    await download(page, offerPack(hosts));
    await expectWhole(page);
    const next = release();
    rmSync(join(folder, next));
    expect(await update(page)).toBe("refused");
    await page.goto(host.url);
    await expect(page.locator("#app")).not.toBeEmpty();
  });
});
