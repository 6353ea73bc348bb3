import { expect, test } from "vitest";
import { EngineError } from "../../../src/engine/engine-error.ts";
import { toEngineError } from "../../../src/engine/webllm-errors.ts";
import { describePack } from "../../../src/engine/webllm-pack.ts";
import { chatTemplate, packFiles, readyPack, webllmPack } from "./webllm-fakes.ts";

function withConfig(changes: object) {
  const config: object = JSON.parse(packFiles["mlc-chat-config.json"] ?? "");
  return readyPack({ "mlc-chat-config.json": JSON.stringify({ ...config, ...changes }) });
}

test("the pack's own first token, stop tokens and stop texts are kept, with the token that ends a text", async () => {
  expect(await describePack(readyPack())).toEqual(webllmPack);
});

test.each([
  ["q4f16_1", true],
  ["q0f16", true],
  ["q4f32_1", false],
  ["q0f32", false],
  ["q0bf16", false],
])("quantization %s needs shader-f16: %s", async (quantization, needsShaderF16) => {
  expect(await describePack(withConfig({ quantization }))).toMatchObject({ needsShaderF16 });
});

test("one end token by itself is enough, and -1 is none", async () => {
  const conv_template = { ...chatTemplate, stop_token_ids: [-1], stop_str: null };
  expect(await describePack(withConfig({ conv_template, eos_token_id: 7 }))).toMatchObject({
    stopTokenIds: [7],
    stopTexts: [],
  });
});

test.each([
  ["a file that is gone", readyPack({ "tokenizer.json": undefined })],
  ["a configuration that is no JSON", readyPack({ "mlc-chat-config.json": "<!doctype html>" })],
  ["a configuration without a template", withConfig({ conv_template: "qwen2" })],
  ["no token that ends an answer", withConfig({ conv_template: {}, eos_token_id: undefined })],
  ["a tokenizer that is not in the pack", withConfig({ tokenizer_files: ["tokenizer.model"] })],
  ["no tokenizer that web-llm reads", withConfig({ tokenizer_files: ["vocab.json"] })],
  [
    "a shard that is not in the pack",
    readyPack({ "tensor-cache.json": JSON.stringify({ records: [{ dataPath: "params_shard_1.bin" }] }) }),
  ],
])("a pack is broken with %s", async (_, pack) => {
  await expect(describePack(pack)).rejects.toMatchObject({ name: "EngineError", code: "pack-broken" });
});

test("a file of another size than the manifest's breaks the pack", async () => {
  const pack = readyPack();
  const short = { ...pack, open: async (path: string) => (await pack.open(path)).slice(1) };
  await expect(describePack(short)).rejects.toMatchObject({ code: "pack-broken" });
});

test.each([
  ["loading", new WebAssembly.CompileError("expected magic word"), "pack-broken"],
  ["loading", new WebAssembly.RuntimeError("unreachable"), "pack-incompatible"],
  ["generating", new WebAssembly.RuntimeError("unreachable"), "engine-stopped"],
  ["loading", new Error("Cannt detect wasm memory from imports"), "pack-incompatible"],
  ["loading", new Error("Cannot find TVMFFIFunctionCall in exports"), "pack-incompatible"],
  ["loading", new RangeError("Array buffer allocation failed"), "out-of-memory"],
  ["loading", new RangeError("WebAssembly.Memory(): could not allocate memory"), "out-of-memory"],
  ["loading", new DOMException("Quota exceeded.", "QuotaExceededError"), "out-of-memory"],
  ["loading", new TypeError("Failed to fetch"), "pack-broken"],
  ["loading", new TypeError("Cannot read properties of undefined (reading 'buffer')"), "pack-incompatible"],
  [
    "loading",
    new Error("Unable to find a compatible GPU. This issue might be because your computer"),
    "no-webgpu",
  ],
  [
    "loading",
    new Error("Cannot initialize runtime because of requested maxBufferSize exceeds limit."),
    "gpu-limits",
  ],
  ["generating", new DOMException("Instance dropped", "OperationError"), "device-lost"],
  [
    "generating",
    Object.assign(new Error("Prompt tokens exceed"), { name: "ContextWindowSizeExceededError" }),
    "context-exceeded",
  ],
  ["generating", "a string", "unknown"],
] as const)("while %s, %s is %s", (phase, error, code) => {
  expect(toEngineError(error, phase)).toMatchObject({ name: "EngineError", code, cause: error });
});

test("an EngineError stays as it is and a long message is cut short", () => {
  const error = new EngineError("busy");
  expect(toEngineError(error, "generating")).toBe(error);
  expect(toEngineError(new Error("x".repeat(5000)), "generating").message.length).toBeLessThan(400);
});
