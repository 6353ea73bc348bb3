import type { Page } from "@playwright/test";
import type { ReadyPack } from "../../src/engine/engine.ts";
import type * as GpuModule from "../../src/engine/webllm-gpu.ts";
import type * as HostModule from "../../src/engine/webllm-host.ts";
import type * as RecordModule from "../../src/engine/webllm-record.ts";
import { cacheNameOf, packBaseUrl } from "../../src/model-store/pack-layout.ts";
import { chromiumArgs, findChromium } from "../../src/cli/find-chromium.js";
import { expect, openHarness, test } from "../harness/harness-test.ts";

const executablePath = findChromium();
const browserOf = (...args: string[]) => ({
  args: [...chromiumArgs(), ...args],
  ...(executablePath && { executablePath }),
});

test.use({
  packs: [],
  launchOptions: browserOf("--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader"),
});

/** A library that asks its runtime for a function which none has, as one of another version does. */
const strangeLibrary = [
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 4, 1, 0x60, 0, 0],
  ...[2, 13, 1, 3, ...Buffer.from("env"), 5, ...Buffer.from("other"), 0, 0],
];

type Files = Record<string, readonly number[]>;

/** A pack of a few bytes with everything that web-llm reads. */
function tinyMlcPack(quantization = "q4f32_1"): Files {
  const json = (value: unknown) => [...Buffer.from(JSON.stringify(value))];
  return {
    "mlc-chat-config.json": json({
      model_type: "qwen2",
      quantization,
      vocab_size: 4,
      context_window_size: 64,
      sliding_window_size: -1,
      attention_sink_size: -1,
      tokenizer_files: ["tokenizer.json"],
      conv_template: { stop_str: ["<|im_end|>"], stop_token_ids: [3] },
    }),
    "tensor-cache.json": json({
      metadata: {},
      records: [0, 1].map((index) => ({
        dataPath: `params_shard_${index}.bin`,
        format: "raw-shard",
        nbytes: 8,
        records: [],
      })),
    }),
    "params_shard_0.bin": [1, 2, 3, 4, 5, 6, 7, 8],
    "params_shard_1.bin": [1, 2, 3, 4, 5, 6, 7, 8],
    "tokenizer.json": json({
      version: "1.0",
      added_tokens: [],
      normalizer: null,
      pre_tokenizer: null,
      post_processor: null,
      decoder: null,
      model: { type: "BPE", vocab: { a: 0, b: 1, c: 2, "<|im_end|>": 3 }, merges: [] },
    }),
    "tiny-webgpu.wasm": strangeLibrary,
  };
}

/** Puts the files where the model store puts them, then loads them. Gives the code it failed with and the stages. */
async function load(page: Page, files: Files, missing: readonly string[] = []) {
  const layout = { scope: new URL("./", page.url()).href };
  const baseUrl = packBaseUrl(layout, "tiny");
  const placed = Object.entries(files).map(([path, bytes]) => ({
    path,
    bytes,
    cacheName: cacheNameOf(layout, "webllm", path),
  }));
  return page.evaluate(
    async ({ baseUrl, placed, missing }) => {
      for (const { path, bytes, cacheName } of placed) {
        const cache = await caches.open(cacheName);
        if (missing.includes(path)) await cache.delete(baseUrl + path);
        else await cache.put(baseUrl + path, new Response(new Uint8Array(bytes)));
      }
      const pack: ReadyPack = {
        id: "tiny",
        engine: "webllm",
        contextTokens: 64,
        baseUrl,
        files: placed.map(({ path, bytes }) => ({ path, sizeBytes: bytes.length })),
        open: async (path) =>
          new Blob([new Uint8Array(placed.find((file) => file.path === path)?.bytes ?? [])]),
      };
      const stages: string[] = [];
      const engine = await harness.webllm();
      const failure = await harness.failure(
        engine.load(pack, ({ stage }) => stages.push(stage), harness.never),
      );
      await engine.unload();
      return { failure, stages };
    },
    { baseUrl, placed, missing },
  );
}

test("web-llm finds a pack of the store in its own caches", async ({ harnessPage }) => {
  await load(harnessPage, tinyMlcPack());
  const baseUrl = packBaseUrl({ scope: new URL("./", harnessPage.url()).href }, "tiny");
  const isThere = await harnessPage.evaluate(async (baseUrl) => {
    const host = (await harness.module("engine/webllm-host.ts")) as typeof HostModule;
    const { appConfigFor } = (await harness.module("engine/webllm-record.ts")) as typeof RecordModule;
    const appConfig = appConfigFor({
      id: "tiny",
      baseUrl,
      libraryUrl: `${baseUrl}tiny-webgpu.wasm`,
      contextTokens: 64,
      stopTokenIds: [3],
      stopTexts: [],
      needsShaderF16: false,
    });
    return host.webllmEnvironment.hasModelInCache("tiny", appConfig);
  }, baseUrl);
  expect(isThere).toBe(true);
});

test("a load asks the network for nothing and ends where the library does not fit", async ({
  harnessPage,
  app,
}) => {
  // The first time the worker's own script comes from the server.
  expect(await load(harnessPage, tinyMlcPack())).toEqual({
    failure: "pack-incompatible",
    stages: ["engine"],
  });
  await app.stop();
  const asked: string[] = [];
  harnessPage.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
  expect(await load(harnessPage, tinyMlcPack())).toEqual({
    failure: "pack-incompatible",
    stages: ["engine"],
  });
  expect(asked.filter((path) => !path.startsWith("/assets/"))).toEqual([]);
});

test("what is not in web-llm's caches is a broken pack, not a request", async ({ harnessPage }) => {
  await load(harnessPage, tinyMlcPack());
  const asked: string[] = [];
  harnessPage.context().on("request", (request) => asked.push(new URL(request.url()).pathname));
  const { failure } = await load(harnessPage, tinyMlcPack(), ["params_shard_1.bin"]);
  expect(failure).toBe("pack-broken");
  expect(asked.filter((path) => path.startsWith("/models/"))).toEqual([]);
});

test("a library that is no WebAssembly is a broken pack", async ({ harnessPage }) => {
  const page404 = [...Buffer.from("<!doctype html><title>404</title>")];
  const files = { ...tinyMlcPack(), "tiny-webgpu.wasm": page404 };
  expect(await load(harnessPage, files)).toMatchObject({ failure: "pack-broken" });
});

test("a library without a runtime in it is of another version", async ({ harnessPage }) => {
  const files = { ...tinyMlcPack(), "tiny-webgpu.wasm": strangeLibrary.slice(0, 8) };
  expect(await load(harnessPage, files)).toMatchObject({ failure: "pack-incompatible" });
});

test("the adapter is asked before the pack: one computed in f16 is refused without shader-f16", async ({
  harnessPage,
}) => {
  const hasF16 = await harnessPage.evaluate(async () => {
    const adapter = await navigator.gpu.requestAdapter();
    return adapter?.features.has("shader-f16");
  });
  // SwiftShader has none; were that to change, the load would get as far as the library.
  expect(await load(harnessPage, tinyMlcPack("q4f16_1"))).toMatchObject({
    failure: hasF16 ? "pack-incompatible" : "no-shader-f16",
  });
});

test("without WebGPU the load says so", async ({ app, playwright }) => {
  const browser = await playwright.chromium.launch(browserOf("--disable-blink-features=WebGPU"));
  const page = await browser.newPage();
  await openHarness(page, app.url);
  expect(await load(page, tinyMlcPack())).toMatchObject({ failure: "no-webgpu" });
  await browser.close();
});

test("a cancelled load leaves no worker behind", async ({ harnessPage }) => {
  await load(harnessPage, tinyMlcPack());
  const failure = await harnessPage.evaluate(async (origin) => {
    const engine = await harness.webllm();
    const cancel = new AbortController();
    const text = JSON.stringify({
      quantization: "q4f32_1",
      tokenizer_files: ["tokenizer.json"],
      conv_template: {},
      eos_token_id: 3,
      records: [],
    });
    const files = ["mlc-chat-config.json", "tensor-cache.json", "tokenizer.json", "tiny-webgpu.wasm"];
    const pack: ReadyPack = {
      id: "tiny",
      engine: "webllm",
      contextTokens: 64,
      baseUrl: `${origin}/models/tiny/resolve/v1/`,
      files: files.map((path) => ({ path, sizeBytes: text.length })),
      open: async () => new Blob([text]),
    };
    return harness.failure(engine.load(pack, () => cancel.abort(), cancel.signal));
  }, new URL(harnessPage.url()).origin);
  expect(failure).toBe("AbortError");
  await expect.poll(() => harnessPage.workers().length).toBe(0);
});

test("a destroyed GPU device is noticed", async ({ harnessPage }) => {
  const losses = await harnessPage.evaluate(async () => {
    const { watchDeviceLoss } = (await harness.module("engine/webllm-gpu.ts")) as typeof GpuModule;
    const loss = new Promise<boolean>((resolve) => watchDeviceLoss(resolve));
    const adapter = await navigator.gpu.requestAdapter();
    const device = await adapter?.requestDevice();
    device?.destroy();
    return { isDevice: device !== undefined, wasDestroyed: await loss };
  });
  expect(losses).toEqual({ isDevice: true, wasDestroyed: true });
});
