import { describe, expect, it } from "vitest";
import type { ImportAs } from "../../../src/model-store/model-store.ts";
import { readFolder } from "../../../src/model-store/pack-folder.ts";
import { pick } from "../../support/picked.ts";
import { manifestOf, someBytes, type Content } from "../../support/store-world.ts";

const files = { "model.gguf": someBytes(300), "extra/vocab.json": "{}" };
const manifest = manifestOf(files);
const manifestText = JSON.stringify(manifest);

const about: ImportAs = {
  id: "qwen3-tiny",
  title: "Qwen3 tiny",
  engine: "wllama",
  quantization: "Q4_K_M",
  contextTokens: 4096,
  dialect: "chatml",
  tasks: ["esi"],
};
const aboutMlc: ImportAs = { ...about, engine: "webllm", engineVersion: "0.2.86" };

const mlc: Record<string, Content> = {
  "w/mlc-chat-config.json": JSON.stringify({ tokenizer_files: ["tokenizer.json", "vocab.json"] }),
  "w/tensor-cache.json": JSON.stringify({
    metadata: {},
    records: [
      { dataPath: "params_shard_0.bin", nbytes: 200, records: [] },
      { dataPath: "params_shard_1.bin", nbytes: 100, records: [] },
    ],
  }),
  "w/tokenizer.json": "{}",
  "w/vocab.json": "{}",
  "w/params_shard_0.bin": someBytes(200),
  "w/params_shard_1.bin": someBytes(100),
  "w/Qwen3 tiny-q4f16.wasm": "\0asm",
};

function without(all: Record<string, Content>, path: string): Record<string, Content> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== path));
}

async function pathsOf(all: Record<string, Content>, as?: ImportAs): Promise<string[]> {
  const { manifest: found, files: entries } = await readFolder(pick(all), as);
  const paths: string[] = [];
  for await (const { path, sizeBytes } of entries()) {
    paths.push(path);
    expect(found.files.find((file) => file.path === path)?.sizeBytes).toBe(sizeBytes);
  }
  expect(found.files.map(({ path }) => path)).toEqual(paths);
  return paths;
}

describe("a folder with a manifest", () => {
  it.each(["", "tiny/", "stick/tiny/"])("is found at %j, and its files beside it", async (folder) => {
    const all = {
      [`${folder}manifest.json`]: manifestText,
      [`${folder}model.gguf`]: files["model.gguf"],
      [`${folder}extra/vocab.json`]: "{}",
      [`${folder}photo.jpg`]: "not wanted",
    };
    expect(await pathsOf(all)).toEqual(["model.gguf", "extra/vocab.json"]);
  });

  it("may keep its files in the folder that it names as its source", async () => {
    const hosted = { ...manifest, sources: ["https://hub.example/x/", "resolve/v1/"] };
    const all = {
      "tiny/manifest.json": JSON.stringify(hosted),
      "tiny/resolve/v1/model.gguf": files["model.gguf"],
      "tiny/resolve/v1/extra/vocab.json": "{}",
    };
    expect(await pathsOf(all)).toEqual(["model.gguf", "extra/vocab.json"]);
  });

  it("counts before what a person says the files are", async () => {
    const { manifest: found } = await readFolder(pick({ "manifest.json": manifestText, ...files }), about);
    expect(found).toEqual(manifest);
  });

  it("is refused by the name of the file that is missing", async () => {
    const all = { "tiny/manifest.json": manifestText, "tiny/model.gguf": files["model.gguf"] };
    await expect(pathsOf(all)).rejects.toMatchObject({ code: "not-a-pack", path: "extra/vocab.json" });
  });

  it("is refused by the name of the file that has another size", async () => {
    const all = { "manifest.json": manifestText, ...files, "model.gguf": "" };
    await expect(pathsOf(all)).rejects.toMatchObject({ code: "wrong-content", path: "model.gguf" });
  });

  it("is refused when two packs lie side by side", async () => {
    const all = { "a/manifest.json": manifestText, "b/manifest.json": manifestText };
    await expect(pathsOf(all)).rejects.toMatchObject({ code: "not-a-pack" });
  });
});

describe("bare weights", () => {
  it("are refused with the question which model they are", async () => {
    await expect(pathsOf(mlc)).rejects.toMatchObject({ code: "which-model" });
    await expect(pathsOf({ "model.gguf": "GGUF" })).rejects.toMatchObject({ code: "which-model" });
  });

  it("are no question when there are none", async () => {
    await expect(pathsOf({ "photo.jpg": "x" })).rejects.toMatchObject({ code: "not-a-pack" });
    await expect(pathsOf({})).rejects.toMatchObject({ code: "not-a-pack" });
  });

  it("of MLC are what web-llm asks for, and nothing else of the folder", async () => {
    expect(await pathsOf(mlc, aboutMlc)).toEqual([
      "mlc-chat-config.json",
      "tokenizer.json",
      "tensor-cache.json",
      "params_shard_0.bin",
      "params_shard_1.bin",
      "Qwen3_tiny-q4f16.wasm",
    ]);
  });

  it("of an older converter get the list's name of today", async () => {
    const { "w/tensor-cache.json": list = "", ...rest } = mlc;
    expect(await pathsOf({ ...rest, "w/ndarray-cache.json": list }, aboutMlc)).toContain("tensor-cache.json");
  });

  it.each([
    ["mlc-chat-config.json", "not-a-pack"],
    ["tokenizer.json", "not-a-pack"],
    ["tensor-cache.json", "not-a-pack"],
    ["params_shard_1.bin", "not-a-pack"],
  ])("of MLC without %s are refused by that name", async (path, code) => {
    const all = { ...without(mlc, `w/${path}`), "w/x.gguf": "GGUF" };
    await expect(pathsOf(all, aboutMlc)).rejects.toMatchObject({ code, path });
  });

  it("of MLC need their compiled library, and only one", async () => {
    const bare = without(mlc, "w/Qwen3 tiny-q4f16.wasm");
    await expect(pathsOf(bare, aboutMlc)).rejects.toMatchObject({ code: "not-a-pack", path: "*.wasm" });
    const two = { ...mlc, "w/other.wasm": "\0asm" };
    await expect(pathsOf(two, aboutMlc)).rejects.toMatchObject({ code: "not-a-pack", path: "w/other.wasm" });
  });

  it("of MLC with a truncated or empty file are refused by its name", async () => {
    const cut = { ...mlc, "w/params_shard_1.bin": someBytes(99) };
    await expect(pathsOf(cut, aboutMlc)).rejects.toMatchObject({
      code: "wrong-content",
      path: "params_shard_1.bin",
    });
    const empty = { ...mlc, "w/tokenizer.json": "" };
    await expect(pathsOf(empty, aboutMlc)).rejects.toMatchObject({
      code: "wrong-content",
      path: "tokenizer.json",
    });
  });

  it("of MLC whose list leads out of the folder are refused", async () => {
    const list = JSON.stringify({ records: [{ dataPath: "../secret.bin", nbytes: 6 }] });
    const all = { ...mlc, "w/tensor-cache.json": list, "w/../secret.bin": "secret" };
    await expect(pathsOf(all, aboutMlc)).rejects.toMatchObject({ code: "not-a-pack" });
  });

  it("in one GGUF file are taken under a plain name", async () => {
    expect(await pathsOf({ "Downloads/Modelo clínico (1).gguf": "GGUF" }, about)).toEqual([
      "Modelo_cl_nico__1_.gguf",
    ]);
  });

  it("in pieces are taken in order, whole or not at all", async () => {
    const piece = (index: number) => `m-0000${index}-of-00003.gguf`;
    const all = { [piece(3)]: "GGUF3", [piece(1)]: "GGUF1", [piece(2)]: "GGUF2" };
    expect(await pathsOf(all, about)).toEqual([piece(1), piece(2), piece(3)]);
    await expect(pathsOf(without(all, piece(2)), about)).rejects.toMatchObject({
      code: "not-a-pack",
      path: piece(2),
    });
  });

  it("of several models are refused: nobody said which", async () => {
    const all = { "a-q4.gguf": "GGUF", "a-q8.gguf": "GGUF" };
    await expect(pathsOf(all, about)).rejects.toMatchObject({ code: "not-a-pack", path: "a-q8.gguf" });
  });

  it("of the other engine are refused", async () => {
    await expect(pathsOf(mlc, about)).rejects.toMatchObject({ code: "not-a-pack", path: "*.gguf" });
  });
});
