import { type Browser, chromium, type Page } from "@playwright/test";
import type * as CapabilitiesModule from "../../src/engine/capabilities.ts";
import type { Engine, GenerateChunk, GenerateRequest } from "../../src/engine/engine.ts";
import type * as ErrorModule from "../../src/engine/engine-error.ts";
import type * as LockModule from "../../src/engine/engine-lock.ts";
import type * as MarkerModule from "../../src/engine/load-marker.ts";
import type * as SteadyModule from "../../src/engine/steady-engine.ts";
import { patienceMs } from "../../src/engine/steady-engine.ts";
import { chromiumArgs, findChromium } from "../../src/cli/find-chromium.js";
import { expect, openHarness, test } from "../harness/harness-test.ts";

/** What the page keeps between two calls of a test. */
type Kept = {
  workers: Worker[];
  chunks: GenerateChunk[];
  failure: string | undefined;
  isLost: boolean;
};
declare global {
  var kept: Kept;
}

/** Long enough to be killed in the middle; seeded, so that it comes out the same again. */
const request: GenerateRequest = {
  prompt: "The patient came in with",
  maxTokens: 800,
  sampling: { kind: "sampled", temperature: 1, topP: 1, seed: 7 },
  stop: [],
  alternatives: 0,
};
const lockName = "engine";
const withSoftwareGpu = ["--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"];

/** Before the page's own scripts: keeps every worker that it starts, to be killed later. */
async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    globalThis.kept = { workers, chunks: [], failure: undefined, isLost: false };
    globalThis.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        workers.push(this);
      }
    };
  });
}

/** Loads the tiny model in a steady engine and begins the answer. Returns as soon as the first words are there. */
async function beginAnswer(page: Page, device: "gpu" | "cpu"): Promise<void> {
  await page.evaluate(
    async ({ request, device }) => {
      const { SteadyEngine } = (await harness.module("engine/steady-engine.ts")) as typeof SteadyModule;
      const engine = new SteadyEngine("wllama", () => harness.wllama({ device }));
      await engine.load(await harness.pack("tiny"), () => undefined, harness.never);
      const chunks = engine.generate(request, harness.never);
      const read = async () => {
        for await (const chunk of chunks) kept.chunks.push(chunk);
        await engine.unload();
      };
      void harness.failure(read()).then((failure) => (kept.failure = failure));
    },
    { request, device },
  );
  await page.waitForFunction(() => kept.chunks.some(({ type }) => type === "text"));
}

/** How the answer ended, once it has: `failure` is "" or a code. */
async function ended(page: Page): Promise<{ failure: string | undefined; chunks: GenerateChunk[] }> {
  await page.waitForFunction(() => kept.failure !== undefined);
  return page.evaluate(() => ({ failure: kept.failure, chunks: kept.chunks }));
}

/** The text after the last restart. */
function lastText(chunks: readonly GenerateChunk[]): string {
  const restart = chunks.findLastIndex(({ type }) => type === "restarted");
  return chunks
    .slice(restart + 1)
    .reduce((text, chunk) => text + (chunk.type === "text" ? chunk.text : ""), "");
}

async function undisturbed(page: Page): Promise<string> {
  return page.evaluate(async (request) => {
    const engine = await harness.loaded("tiny");
    const { text } = await harness.answer(engine, request);
    await engine.unload();
    return text;
  }, request);
}

test("a worker killed in mid-stream is replaced, and the answer is written whole from the start", async ({
  page,
}) => {
  await keepWorkers(page);
  await page.clock.install();
  await openHarness(page, "./");
  await beginAnswer(page, "cpu");
  await page.evaluate(() => kept.workers.forEach((worker) => worker.terminate()));
  // A killed worker says nothing: the page waits as long as any token may take, here on a clock of its own.
  await page.clock.runFor(patienceMs.decode);
  await page.clock.runFor(patienceMs.unload);
  const { failure, chunks } = await ended(page);
  expect(failure).toBe("");
  expect(chunks.filter(({ type }) => type === "restarted")).toEqual([{ type: "restarted", attempt: 1 }]);
  expect(chunks.at(-1)).toMatchObject({ type: "end" });
  expect(chunks[0]?.type).not.toBe("restarted");
  expect(lastText(chunks).length).toBeGreaterThan(100);
  expect(lastText(chunks)).toBe(await undisturbed(page));
});

/** Claims the engine in this page. Gives "" or the code of the refusal, and keeps whether it was lost later. */
async function claim(page: Page, steal: boolean): Promise<string> {
  return page.evaluate(
    async ({ lockName, steal }) => {
      const { claimEngine } = (await harness.module("engine/engine-lock.ts")) as typeof LockModule;
      globalThis.kept = { workers: [], chunks: [], failure: undefined, isLost: false };
      const claiming = claimEngine(navigator.locks, lockName, { steal });
      void claiming
        .then(({ lost }) => lost)
        .then(
          () => void (kept.isLost = true),
          () => undefined,
        );
      return harness.failure(claiming);
    },
    { lockName, steal },
  );
}

test("a second tab is told of the first, may take the engine, and gets it when the first is closed", async ({
  harnessPage,
  context,
}) => {
  const other = await context.newPage();
  await openHarness(other, "./");
  expect(await claim(harnessPage, false)).toBe("");
  expect(await claim(other, false)).toBe("other-tab");
  expect(await harnessPage.evaluate(() => kept.isLost)).toBe(false);
  expect(await claim(other, true)).toBe("");
  await harnessPage.waitForFunction(() => kept.isLost);
  expect(await claim(harnessPage, false)).toBe("other-tab");
  await other.close();
  await expect.poll(() => claim(harnessPage, false)).toBe("");
});

/** Asks, as a page does when it starts, whether a load killed its tab. */
async function crashedPack(page: Page): Promise<string | undefined> {
  return page.evaluate(async (lockName) => {
    const { LoadMarker } = (await harness.module("engine/load-marker.ts")) as typeof MarkerModule;
    const ports = { storage: localStorage, locks: navigator.locks, lockName, page: window };
    return (await new LoadMarker(ports).crashed())?.packId;
  }, lockName);
}

async function beginLoad(page: Page): Promise<void> {
  expect(await claim(page, false)).toBe("");
  await page.evaluate(async (lockName) => {
    const { LoadMarker } = (await harness.module("engine/load-marker.ts")) as typeof MarkerModule;
    const ports = { storage: localStorage, locks: navigator.locks, lockName, page: window };
    new LoadMarker(ports).begin("large", "gpu");
  }, lockName);
}

test("a load that kills its tab is known at the next start; one that runs, or was reloaded away, is not taken for it", async ({
  harnessPage,
  context,
}) => {
  const other = await context.newPage();
  await openHarness(other, "./");
  await beginLoad(harnessPage);
  expect(await crashedPack(other)).toBeUndefined();

  await harnessPage.reload();
  await openHarness(harnessPage, "./");
  expect(await crashedPack(other)).toBeUndefined();

  await beginLoad(harnessPage);
  const crashed = harnessPage.waitForEvent("crash");
  const session = await context.newCDPSession(harnessPage);
  // It never answers: its page is gone.
  session.send("Page.crash").catch(() => undefined);
  await crashed;
  await expect.poll(() => crashedPack(other)).toBe("large");
});

async function probe(page: Page) {
  return page.evaluate(async () => {
    const { probeCapabilities } = (await harness.module(
      "engine/capabilities.ts",
    )) as typeof CapabilitiesModule;
    return probeCapabilities(window);
  });
}

/** A browser with other flags, and the harness in it. */
async function inBrowser(
  args: readonly string[],
  url: string,
  use: (page: Page, browser: Browser) => Promise<void>,
) {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: [...chromiumArgs(), ...args],
    ...(executablePath && { executablePath }),
  });
  try {
    const page = await browser.newPage();
    await keepWorkers(page);
    await openHarness(page, url);
    await use(page, browser);
  } finally {
    await browser.close();
  }
}

test("this machine is probed for real: no adapter", async ({ app }) => {
  await inBrowser(["--disable-gpu"], app.url, async (page) => {
    const capabilities = await probe(page);
    expect(capabilities).toMatchObject({
      gpu: { status: "no-adapter" },
      platform: "desktop",
      browser: "chromium",
      isIsolated: true,
      canStore: true,
      hasJspi: true,
      hasMemory64: true,
    });
    expect(capabilities.cores).toBeGreaterThan(0);
    expect(capabilities.memoryGiB).toBeGreaterThan(0);
    expect(capabilities.freeStorageBytes).toBeGreaterThan(0);
  });
});

test("this machine is probed for real: no WebGPU, no caches, no locks on plain http", async ({ app }) => {
  const { port } = new URL(app.url);
  const args = ["--host-resolver-rules=MAP clinic.test 127.0.0.1"];
  await inBrowser(args, `http://clinic.test:${port}/`, async (page) => {
    expect(await probe(page)).toMatchObject({
      gpu: { status: "none" },
      isIsolated: false,
      canStore: false,
      isPersistent: false,
      freeStorageBytes: undefined,
    });
    expect(await claim(page, false)).toBe("");
  });
});

test("this machine is probed for real: a software adapter without half precision", async ({ app }) => {
  await inBrowser(withSoftwareGpu, app.url, async (page) => {
    const { gpu } = await probe(page);
    expect(gpu).toMatchObject({ status: "found", isFallback: true, hasShaderF16: false });
    if (gpu.status !== "found") return;
    expect(gpu.maxStorageBuffersPerStage).toBeGreaterThanOrEqual(10);
    expect(gpu.maxBufferBytes).toBeGreaterThanOrEqual(1024 ** 3);
  });
});

test("a GPU process that dies in mid-answer costs nothing where wllama has no half precision and runs on the CPU", async ({
  app,
}) => {
  await inBrowser(withSoftwareGpu, app.url, async (page, browser) => {
    await beginAnswer(page, "gpu");
    await crashGpu(browser);
    const { failure, chunks } = await ended(page);
    expect(failure).toBe("");
    expect(chunks.at(-1)).toMatchObject({ type: "end" });
    expect(chunks.filter(({ type }) => type === "restarted")).toEqual([]);
    expect(lastText(chunks)).toBe(await undisturbed(page));
  });
});

test("a GPU that is lost in mid-answer is had again by the next engine", async ({ app }) => {
  await inBrowser(withSoftwareGpu, app.url, async (page, browser) => {
    await page.evaluate(async (request) => {
      const { SteadyEngine } = (await harness.module("engine/steady-engine.ts")) as typeof SteadyModule;
      const { EngineError } = (await harness.module("engine/engine-error.ts")) as typeof ErrorModule;
      let count = 0;
      /** Real devices, a scripted answer: the first waits for its device's end, the next computes and ends well. */
      const make = async (): Promise<Engine> => {
        const isFirst = count++ === 0;
        let device: GPUDevice | undefined;
        return {
          name: "webllm",
          async load() {
            const adapter = await navigator.gpu.requestAdapter();
            if (!adapter) throw new EngineError("no-webgpu");
            device = await adapter.requestDevice();
          },
          async *generate() {
            if (!device) throw new EngineError("not-loaded");
            yield { type: "text", text: isFirst ? "lost" : "whole", tokens: [] };
            if (isFirst) {
              await device.lost;
              throw new EngineError("device-lost");
            }
            const usage = { copyDestination: 8, mapRead: 1 };
            const buffer = device.createBuffer({ size: 4, usage: usage.copyDestination | usage.mapRead });
            device.queue.writeBuffer(buffer, 0, new Uint32Array([7]));
            await buffer.mapAsync(usage.mapRead);
            const [value] = new Uint32Array(buffer.getMappedRange());
            yield { type: "text", text: String(value), tokens: [] };
            const none = { promptTokens: 0, reusedTokens: 0, outputTokens: 0 };
            yield {
              type: "end",
              reason: "stop",
              usage: { ...none, prefillTokensPerS: 0, decodeTokensPerS: 0 },
            };
          },
          async unload() {
            device?.destroy();
          },
        };
      };
      const engine = new SteadyEngine("webllm", make);
      await engine.load(await harness.pack("tiny"), () => undefined, harness.never);
      const read = async () => {
        for await (const chunk of engine.generate(request, harness.never)) kept.chunks.push(chunk);
        await engine.unload();
      };
      void harness.failure(read()).then((failure) => (kept.failure = failure));
    }, request);
    await page.waitForFunction(() => kept.chunks.length > 0);
    await crashGpu(browser);
    const { failure, chunks } = await ended(page);
    expect(failure).toBe("");
    expect(chunks.map((chunk) => (chunk.type === "text" ? chunk.text : chunk.type))).toEqual([
      "lost",
      "restarted",
      "whole",
      "7",
      "end",
    ]);
  });
});

async function crashGpu(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  await session.send("Browser.crashGpuProcess");
}
