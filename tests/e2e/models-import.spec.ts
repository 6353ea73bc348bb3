import type { Page } from "@playwright/test";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type * as StoreModule from "../../src/model-store/cache-model-store.ts";
import { writePackFile } from "../../src/model-store/pack-file.ts";
import type * as RecordsModule from "../../src/model-store/pack-records.ts";
import type * as WorkerModule from "../../src/model-store/start-pack-worker.ts";
import { expect, test as base } from "../harness/harness-test.ts";
import type { TinyPack } from "../support/tiny-gguf.ts";

declare global {
  /** The store under test, in the page. */
  var store: StoreModule.CacheModelStore;
  /** What became of a call: its value, or the StoreError's code and path. */
  var outcome: (work: Promise<unknown>) => Promise<unknown>;
}

type Keys = Readonly<Record<string, readonly string[]>>;

const test = base.extend<{ readonly storePage: Page; readonly tiny: TinyPack; readonly folder: string }>({
  tiny: async ({ packs }, use) => {
    const tiny = packs.find(({ manifest }) => manifest.id === "tiny");
    if (!tiny) throw new Error("no tiny pack");
    await use(tiny);
  },
  folder: async ({ harnessFolder }, use) => use(join(harnessFolder, "models", "tiny")),
  storePage: async ({ harnessPage: page }, use) => {
    const engines = {
      webllm: { version: "1", files: [] },
      wllama: { version: "1", files: [], compatFiles: [] },
    };
    await page.route("**/engine-files.json", (route) => route.fulfill({ json: engines }));
    await page.evaluate(async () => {
      const { CacheModelStore: Store } = (await harness.module(
        "model-store/cache-model-store.ts",
      )) as typeof StoreModule;
      const { startPackWorker } = (await harness.module(
        "model-store/start-pack-worker.ts",
      )) as typeof WorkerModule;
      const never = () => Promise.reject(new Error("not asked for here"));
      globalThis.store = new Store({
        layout: { scope: new URL(".", document.baseURI).href },
        downloads: { download: never, resume: never, setWanted: never },
        startPackWorker,
        askServiceWorker: () => Promise.resolve({ type: "engine-cached" }),
      });
      globalThis.outcome = async (work) => {
        try {
          return await work;
        } catch (error) {
          const { name, code, path } = error as Error & { code?: string; path?: string };
          return { name, code, path };
        }
      };
    });
    await use(page);
  },
});

/** Chooses files or a folder in a real file dialog's place, and imports them. */
async function importFrom(page: Page, ...paths: string[]): Promise<unknown> {
  const isFolder = paths.length === 1 && !/\.\w+$/u.test(paths[0] ?? "");
  await page.evaluate((asFolder) => {
    const input = document.createElement("input");
    Object.assign(input, { type: "file", multiple: true, webkitdirectory: asFolder });
    document.body.replaceChildren(input);
  }, isFolder);
  await page.locator("input").setInputFiles(paths);
  return page.evaluate(() => {
    const files = [...(document.querySelector("input")?.files ?? [])];
    const task = { onProgress: () => undefined, signal: harness.never };
    return outcome(store.importFiles(files, undefined, task));
  });
}

function keysOf(page: Page): Promise<Keys> {
  return page.evaluate(async () => {
    const all: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      if (requests.length > 0) all[name] = requests.map(({ url }) => new URL(url).pathname);
    }
    return all;
  });
}

async function savePackFile(path: string, { manifest, files }: TinyPack): Promise<string> {
  const stream = writePackFile(manifest, async (name) => new Blob([files.get(name) ?? ""]).stream());
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, new Uint8Array(await new Response(stream).arrayBuffer()));
  return path;
}

function damaged({ manifest, files }: TinyPack): TinyPack {
  const change = (bytes: Uint8Array<ArrayBuffer>) => {
    const copy = new Uint8Array(bytes);
    copy[100_000] = (copy[100_000] ?? 0) ^ 1;
    return copy;
  };
  return { manifest, files: new Map([...files].map(([path, bytes]) => [path, change(bytes)])) };
}

/** As it stands here: what it names relative to its folder leads nowhere now. */
function imported({ manifest }: TinyPack) {
  return { ...manifest, sources: [] };
}

test("a folder becomes a ready pack, and the engine loads it from the store alone", async ({
  storePage: page,
  folder,
  tiny,
}) => {
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  expect(await importFrom(page, folder)).toEqual(imported(tiny));
  expect(await page.evaluate(() => store.list())).toEqual([{ status: "ready", manifest: imported(tiny) }]);
  const answer = await page.evaluate(async () => {
    const engine = await harness.wllama();
    await engine.load(await store.open("tiny"), () => undefined, harness.never);
    const said = await harness.answer(engine, { maxTokens: 4 });
    await engine.unload();
    return said;
  });
  expect(answer.error).toBeUndefined();
  expect(answer.usage?.outputTokens).toBe(4);
  expect(requested.filter((path) => path.startsWith("/models/"))).toEqual([]);
});

test("one pack file is imported, and exported again to an equal one", async ({
  storePage: page,
  tiny,
}, info) => {
  const path = await savePackFile(info.outputPath("tiny.tamiz"), { ...tiny, manifest: imported(tiny) });
  expect(await importFrom(page, path)).toEqual(imported(tiny));
  const [exported, again, size, announced] = await page.evaluate(async () => {
    const { fileName, sizeBytes, stream } = await store.exportPack("tiny");
    const blob = await new Response(stream).blob();
    await store.delete("tiny");
    const task = { onProgress: () => undefined, signal: harness.never };
    const manifest = await store.importFiles([new File([blob], fileName)], undefined, task);
    const second = await store.exportPack("tiny");
    const bytes = async (from: Blob) => [
      ...new Uint8Array(await crypto.subtle.digest("SHA-256", await from.arrayBuffer())),
    ];
    const isSame =
      String(await bytes(blob)) === String(await bytes(await new Response(second.stream).blob()));
    return [manifest, isSame, blob.size, sizeBytes] as const;
  });
  expect(exported).toEqual(imported(tiny));
  expect(again).toBe(true);
  expect(size).toBe(announced);
});

test("a split pack of several files is imported", async ({ storePage: page, harnessFolder, packs }) => {
  const split = packs.find(({ manifest }) => manifest.id === "tiny-split");
  expect(await importFrom(page, join(harnessFolder, "models", "tiny-split"))).toEqual(
    split && imported(split),
  );
});

for (const form of ["folder", "pack file"]) {
  test(`a damaged ${form} is refused by the file's name, and nothing is left`, async ({
    storePage: page,
    tiny,
  }, info) => {
    const bad = damaged(tiny);
    const path = info.outputPath(form === "folder" ? "damaged" : "damaged.tamiz");
    if (form === "folder") {
      await mkdir(path, { recursive: true });
      await writeFile(join(path, "manifest.json"), JSON.stringify(bad.manifest));
      for (const [name, bytes] of bad.files) await writeFile(join(path, name), bytes);
    } else {
      await savePackFile(path, bad);
    }
    expect(await importFrom(page, path)).toMatchObject({ code: "hash-mismatch", path: "tiny.gguf" });
    expect(await keysOf(page)).toEqual({});
    expect(await page.evaluate(() => store.list())).toEqual([]);
  });
}

test("what is no pack is refused, and nothing is left", async ({ storePage: page, tiny }, info) => {
  const whole = await savePackFile(info.outputPath("whole.tamiz"), tiny);
  const cut = info.outputPath("cut.tamiz");
  await writeFile(cut, (await readFile(whole)).subarray(0, 200_000));
  expect(await importFrom(page, cut)).toMatchObject({ code: "wrong-content", path: "tiny.gguf" });
  for (const content of ["", "<!doctype html><title>Sign in</title>".repeat(100)]) {
    const path = info.outputPath("other.tamiz");
    await writeFile(path, content);
    expect(await importFrom(page, path)).toMatchObject({ code: "not-a-pack" });
  }
  expect(await keysOf(page)).toEqual({});
});

test("verifying finds one flipped byte, and that file alone goes", async ({
  storePage: page,
  harnessFolder,
}) => {
  await importFrom(page, join(harnessFolder, "models", "tiny-split"));
  const [flipped, badPaths] = await page.evaluate(async () => {
    const pack = await store.open("tiny-split");
    const path = pack.files[1]?.path ?? "";
    const bytes = new Uint8Array(await (await pack.open(path)).arrayBuffer());
    bytes[50_000] = (bytes[50_000] ?? 0) ^ 1;
    const [name = ""] = (await caches.keys()).filter((each) => each.startsWith("tamiz/weights"));
    await (await caches.open(name)).put(pack.baseUrl + path, new Response(bytes));
    const task = { onProgress: () => undefined, signal: harness.never };
    return [path, (await store.verify("tiny-split", task)).badPaths] as const;
  });
  expect(badPaths).toEqual([flipped]);
  const keys = Object.values(await keysOf(page)).flat();
  expect(keys.filter((url) => url.endsWith(".gguf"))).toHaveLength(2);
  expect(keys.filter((url) => url.endsWith(flipped))).toEqual([]);
  expect(await page.evaluate(() => store.list())).toMatchObject([{ status: "partial", wanted: false }]);
});

test("deleting frees every key", async ({ storePage: page, folder }) => {
  await importFrom(page, folder);
  expect(Object.values(await keysOf(page)).flat()).not.toEqual([]);
  await page.evaluate(() => store.delete("tiny"));
  expect(await keysOf(page)).toEqual({});
});

test("orphans are found with their size and deleted, the pack stays", async ({
  storePage: page,
  folder,
  tiny,
}) => {
  await importFrom(page, folder);
  const before = await keysOf(page);
  await page.evaluate(async () => {
    const url = new URL("models/gone/resolve/v1/params_shard_0.bin", document.baseURI).href;
    await (await caches.open("webllm/model")).put(url, new Response(new Uint8Array(1000)));
  });
  const found = await page.evaluate(() => store.findOrphans());
  expect(found).toMatchObject([{ cacheName: "webllm/model", sizeBytes: 1000 }]);
  await page.evaluate(() => store.deleteOrphans());
  expect(await keysOf(page)).toEqual(before);
  expect(await page.evaluate(() => store.list())).toEqual([{ status: "ready", manifest: imported(tiny) }]);
});

test("a pack that cannot fit is refused before it is copied", async ({ storePage: page, folder, app }) => {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: app.origin, quotaSize: 100_000 });
  expect(await importFrom(page, folder)).toMatchObject({ code: "storage-full" });
  expect(await keysOf(page)).toEqual({});
});

test("a disk that is full in the middle is said, and what was begun stays as it was", async ({
  storePage: page,
  folder,
  app,
  tiny,
}) => {
  // A plan names these files already, so that no room is asked for before.
  await page.evaluate(async (manifest) => {
    const { writePlan } = (await harness.module("model-store/pack-records.ts")) as typeof RecordsModule;
    const layout = { scope: new URL(".", document.baseURI).href };
    await writePlan(layout, { manifest, wanted: false, gitBlobs: {} });
  }, tiny.manifest);
  const before = await keysOf(page);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: app.origin, quotaSize: 100_000 });
  expect(await importFrom(page, folder)).toMatchObject({ code: "storage-full", path: "tiny.gguf" });
  expect(await keysOf(page)).toEqual(before);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: app.origin });
  expect(await importFrom(page, folder)).toEqual(imported(tiny));
});

test("a pack that another tab works on is left alone", async ({ storePage: page, context, folder }) => {
  const other = await context.newPage();
  await other.goto(page.url());
  await other.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request("tamiz-pack:tiny", () => {
          held();
          return new Promise(() => undefined);
        });
      }),
  );
  // Chromium asks before it hands over a folder, and a page behind another cannot show that it does.
  await page.bringToFront();
  expect(await importFrom(page, folder)).toMatchObject({ code: "busy" });
  await other.close();
  expect(await importFrom(page, folder)).toMatchObject({ id: "tiny" });
});
