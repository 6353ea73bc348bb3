import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/arguments.ts";
import { packModels } from "../../../src/cli/pack-models.ts";
import { packIndexSchema, packManifestSchema } from "../../../src/model-store/pack-manifest.ts";
import { gguf } from "../../support/gguf.ts";

const root = join(import.meta.dirname, "../../..");
const home = mkdtempSync(join(tmpdir(), "tamiz-pack-"));
let out = "";
let weights = "";

beforeEach(() => {
  const folder = mkdtempSync(join(home, "case-"));
  out = join(folder, "packs");
  weights = join(folder, "weights");
  mkdirSync(weights);
});
afterAll(() => rmSync(home, { recursive: true }));

/** The command in this process; its usage errors end it with code 2, as they do in the shell. */
async function pack(...args: readonly string[]) {
  let stdout = "";
  let stderr = "";
  const terminal = {
    out: (line: string) => void (stdout += `${line}\n`),
    note: (line: string) => void (stderr += `${line}\n`),
  };
  try {
    const status = await packModels([...args, "--out", out], terminal);
    return { status, stdout, stderr };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { status: 2, stdout, stderr: `${stderr}${error.message}\n` };
  }
}

function put(name: string, content: string | Uint8Array) {
  writeFileSync(join(weights, name), content);
  return join(weights, name);
}

function manifestOf(id: string) {
  return packManifestSchema.parse(JSON.parse(readFileSync(join(out, id, "manifest.json"), "utf8")));
}

function sha256(content: string | Uint8Array) {
  return createHash("sha256").update(content).digest("hex");
}

const tiny = gguf(
  [
    ["general.architecture", { text: "llama" }],
    ["general.tags", { texts: ["tiny", "test"] }],
    ["general.name", { text: "Tiny of the test" }],
    ["general.file_type", { u32: 15 }],
    ["llama.context_length", { u32: 512 }],
    ["tokenizer.ggml.tokens", { texts: Array.from({ length: 60_000 }, (_, index) => `token ${index}`) }],
  ],
  [{ name: "output", shape: [4, 4], values: new Float32Array(16).fill(0.5) }],
  "f16",
);

const mlc = { "mlc-chat-config.json": '{"tokenizer_files":["tokenizer.json"]}' };
const library = "\0asm\x01\0\0\0";

/** A directory as `mlc_llm` leaves it, with the files that web-llm does not read. */
function putMlc() {
  put(
    "mlc-chat-config.json",
    JSON.stringify({
      quantization: "q4f16_1",
      context_window_size: 40960,
      tokenizer_files: ["tokenizer.json", "tokenizer_config.json"],
    }),
  );
  put("tokenizer.json", "{}");
  put("tokenizer_config.json", "{}");
  put("params_shard_0.bin", "0123456789");
  put("params_shard_1.bin", "01234");
  put(
    "tensor-cache.json",
    JSON.stringify({
      records: [
        { dataPath: "params_shard_0.bin", nbytes: 10 },
        { dataPath: "params_shard_1.bin", nbytes: 5 },
      ],
    }),
  );
}

describe("models:pack of GGUF", () => {
  it("copies the file, hashes it and takes what its header tells", async () => {
    put("model.gguf", tiny);
    put("README.md", "not for the pack");
    const { status, stderr } = await pack(weights, "tiny");
    expect(stderr).toContain("model.gguf");
    expect(status).toBe(0);
    expect(manifestOf("tiny")).toEqual({
      format: 1,
      id: "tiny",
      title: "Tiny of the test",
      engine: "wllama",
      quantization: "Q4_K_M",
      contextTokens: 512,
      dialect: "chatml",
      tasks: ["esi", "manchester", "differential", "evidence", "icd10"],
      sources: ["./"],
      files: [{ path: "model.gguf", sizeBytes: tiny.length, sha256: sha256(tiny) }],
    });
    expect(readdirSync(join(out, "tiny")).toSorted()).toEqual(["manifest.json", "model.gguf"]);
    expect(readdirSync(out).toSorted()).toEqual(["index.json", "tiny"]);
  });

  it("takes all parts of a split file in their order, and its quantization from the name", async () => {
    put("m-Q5_K_M-00002-of-00002.gguf", "GGUF, second");
    put("m-Q5_K_M-00001-of-00002.gguf", tiny);
    expect((await pack(weights, "split")).status).toBe(0);
    const { files, quantization } = manifestOf("split");
    expect(files.map(({ path }) => path)).toEqual([
      "m-Q5_K_M-00001-of-00002.gguf",
      "m-Q5_K_M-00002-of-00002.gguf",
    ]);
    expect(quantization).toBe("Q5_K_M");
  });

  it("takes one file out of several", async () => {
    const file = put("a-q4_0.gguf", tiny);
    put("b-q8_0.gguf", tiny);
    expect((await pack(weights, "a")).stderr).toContain("Several models");
    expect((await pack(file, "a")).status).toBe(0);
    expect(manifestOf("a").files.map(({ path }) => path)).toEqual(["a-q4_0.gguf"]);
  });

  it("brings all that the registry knows of a build", async () => {
    put("med-llm-triage-es-Q5_K_M.gguf", tiny);
    expect((await pack(weights, "med-llm-triage-es-q5_k_m")).status).toBe(0);
    expect(manifestOf("med-llm-triage-es-q5_k_m")).toMatchObject({
      title: "med-llm-triage-es Q5_K_M",
      licence: "LFM Open License v1.0",
      baseModel: "LiquidAI/LFM2.5-1.2B-Instruct",
      contextTokens: 4096,
      dialect: "manchester-es",
      tasks: ["manchester"],
    });
  });

  it("lets every option overrule", async () => {
    put("model.gguf", tiny);
    const system = put("system.txt", "Eres una enfermera de triaje.\n");
    const questions = [{ prompt: "2 + 2 =", options: ["4", "5"], answer: "4" }];
    const selfTest = put("self-test.json", JSON.stringify(questions));
    const { status, stderr } = await pack(
      weights,
      "own",
      ...["--title", "Own", "--dialect", "llama", "--tasks", "esi, icd10", "--context", "1024"],
      ...["--base-model", "a/b", "--licence", "MIT", "--quantization", "Q9"],
      ...["--system-text", system, "--self-test", selfTest, "--source", "https://mirror.example/own"],
    );
    expect(stderr).not.toContain("Error");
    expect(status).toBe(0);
    expect(manifestOf("own")).toMatchObject({
      title: "Own",
      dialect: "llama",
      tasks: ["esi", "icd10"],
      contextTokens: 1024,
      baseModel: "a/b",
      licence: "MIT",
      quantization: "Q9",
      systemText: "Eres una enfermera de triaje.",
      selfTest: questions,
      sources: ["./", "https://mirror.example/own/"],
    });
  });
});

describe("models:pack of MLC weights", () => {
  it("packs what web-llm reads, and nothing else", async () => {
    putMlc();
    put("own-webgpu.wasm", library);
    expect((await pack(weights, "own-q4")).status).toBe(0);
    const { files, ...about } = manifestOf("own-q4");
    expect(about).toMatchObject({
      engine: "webllm",
      engineVersion: "0.2.86",
      quantization: "q4f16_1",
      contextTokens: 4096,
    });
    expect(files.map(({ path }) => path)).toEqual([
      "mlc-chat-config.json",
      "tensor-cache.json",
      "tokenizer.json",
      "own-webgpu.wasm",
      "params_shard_0.bin",
      "params_shard_1.bin",
    ]);
  });

  it("takes the library from elsewhere, and says where the registry's is to be had", async () => {
    putMlc();
    const id = "hai-diffdx-0.5b-q4f16_1";
    expect((await pack(weights, id)).stderr).toContain(
      "v0_2_86/base/Qwen2-0.5B-Instruct-q4f16_1_cs1k-webgpu.wasm",
    );
    const elsewhere = join(home, "Qwen2-0.5B-Instruct-q4f16_1_cs1k-webgpu.wasm");
    writeFileSync(elsewhere, library);
    const { status, stderr } = await pack(weights, id, "--library", elsewhere);
    expect(stderr).not.toContain("the registry knows");
    expect(status).toBe(0);
    expect(manifestOf(id)).toMatchObject({ dialect: "four-tier", tasks: ["differential"] });
    expect(existsSync(join(out, id, "Qwen2-0.5B-Instruct-q4f16_1_cs1k-webgpu.wasm"))).toBe(true);
  });

  it("takes the list of weights under its older name", async () => {
    putMlc();
    put("own.wasm", library);
    renameSync(join(weights, "tensor-cache.json"), join(weights, "ndarray-cache.json"));
    expect((await pack(weights, "own-q4")).status).toBe(0);
    expect(manifestOf("own-q4").files[1]?.path).toBe("tensor-cache.json");
    expect(existsSync(join(out, "own-q4", "tensor-cache.json"))).toBe(true);
  });

  it("refuses a shard that is not whole", async () => {
    putMlc();
    put("own.wasm", library);
    truncateSync(join(weights, "params_shard_1.bin"), 4);
    expect((await pack(weights, "own-q4")).stderr).toContain("params_shard_1.bin has 4 bytes, not 5");
    expect(existsSync(join(out, "own-q4"))).toBe(false);
  });
});

describe("models:pack on a disk", () => {
  it("lists every pack once, in the index that the page reads", async () => {
    put("model.gguf", tiny);
    for (const id of ["zeta", "alpha"]) await pack(weights, id);
    await pack(weights, "zeta", "--replace");
    const index = packIndexSchema.parse(JSON.parse(readFileSync(join(out, "index.json"), "utf8")));
    expect(index.packs).toEqual(["alpha", "zeta"]);
  });

  it("leaves a pack that is there alone unless told", async () => {
    put("model.gguf", tiny);
    await pack(weights, "tiny", "--title", "First");
    const again = await pack(weights, "tiny", "--title", "Second");
    expect(again.status).toBe(2);
    expect(again.stderr).toContain("--replace");
    expect(manifestOf("tiny").title).toBe("First");
    expect((await pack(weights, "tiny", "--title", "Second", "--replace")).status).toBe(0);
    expect(manifestOf("tiny").title).toBe("Second");
  });

  it("links in place of copying", async () => {
    const file = put("model.gguf", tiny);
    await pack(weights, "linked", "--link");
    await pack(weights, "copied");
    expect(statSync(join(out, "linked", "model.gguf")).ino).toBe(statSync(file).ino);
    expect(statSync(join(out, "copied", "model.gguf")).ino).not.toBe(statSync(file).ino);
  });

  it("writes the manifest alone when the files stay on another host", async () => {
    put("model.gguf", tiny);
    const { stdout } = await pack(weights, "far", "--remote", "https://models.example/far");
    expect(stdout).toContain("https://models.example/far/");
    expect(readdirSync(join(out, "far"))).toEqual(["manifest.json"]);
    expect(manifestOf("far").sources).toEqual(["https://models.example/far/"]);
    expect(manifestOf("far").files[0]?.sha256).toBe(sha256(tiny));
  });

  it("finds what is wrong with a pack, file by file", async () => {
    put("m-00001-of-00003.gguf", tiny);
    put("m-00002-of-00003.gguf", "GGUF two");
    put("m-00003-of-00003.gguf", "GGUF three");
    await pack(weights, "old");
    expect(await pack("--check", "old")).toMatchObject({ status: 0, stderr: "" });
    const file = (part: number) => join(out, "old", `m-0000${part}-of-00003.gguf`);
    const flipped = Buffer.from(tiny);
    flipped.writeUInt8((flipped.at(-1) ?? 0) ^ 1, flipped.length - 1);
    writeFileSync(file(1), flipped);
    appendFileSync(file(2), "more");
    rmSync(file(3));
    writeFileSync(join(out, "index.json"), '{"format":1,"packs":[]}');
    const { status, stderr } = await pack("--check", "old");
    expect(status).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([
      "old: index.json does not list it",
      "old: m-00001-of-00003.gguf has another SHA-256",
      "old: m-00002-of-00003.gguf has 12 bytes, not 8",
      "old: m-00003-of-00003.gguf is missing",
    ]);
  });
});

describe("models:pack says what is wrong", () => {
  it.each([
    ["no arguments", [], "npm run models:pack -- DIR ID"],
    ["an option that it does not have", ["--quantisation", "x"], "--quantisation"],
    ["an id that no folder can have", ["WEIGHTS", "../up"], "cannot be an id"],
    ["a dialect that no task knows", ["WEIGHTS", "x", "--dialect", "klingon"], "--dialect takes: chatml"],
    ["a task that is none", ["WEIGHTS", "x", "--tasks", "astrology"], "--tasks takes: esi"],
    ["a context that is none", ["WEIGHTS", "x", "--context", "many"], "--context"],
    ["a source without encryption", ["WEIGHTS", "x", "--remote", "http://h/x"], "not an https:// address"],
    ["a pack of another engine", ["WEIGHTS", "qwen3-0.6b-q4f16_1"], "is for webllm"],
    ["a file of another quantization", ["WEIGHTS", "med-llm-triage-es-q2_k"], "these files are Q4_K_M"],
    ["a folder that is not there", ["/nowhere", "x"], "no folder /nowhere"],
    ["a pack that is not there", ["--check", "nobody"], "cannot be read"],
  ])("at %s", async (_name, args, message) => {
    put("model.gguf", tiny);
    const { status, stderr } = await pack(...args.map((arg) => (arg === "WEIGHTS" ? weights : arg)));
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ["weights as they were trained", { "model.safetensors": "x" }, "models/README.md"],
    ["a web page in place of weights", { "model.gguf": "<!doctype html>" }, "is not GGUF"],
    ["an empty file", { "model.gguf": "" }, "is empty"],
    ["a part of a split file alone", { "m-00001-of-00002.gguf": "GGUF" }, "m-00002-of-00002.gguf"],
    ["a name that no address can have", { "mi modelo.gguf": tiny }, "files.0.path"],
    ["MLC weights without their list", mlc, "No tensor-cache.json"],
    ["a broken config", { "mlc-chat-config.json": "{", "tensor-cache.json": "{}" }, "is not JSON"],
    [
      "no tokenizer",
      { ...mlc, "tensor-cache.json": '{"records":[{"dataPath":"a","nbytes":1}]}' },
      "No tokenizer",
    ],
    ["no shards", { ...mlc, "tensor-cache.json": '{"records":[]}' }, "records"],
  ])("of %s", async (_name, files, message) => {
    for (const [name, content] of Object.entries(files)) put(name, content);
    const { status, stderr } = await pack(weights, "x", "--quantization", "q");
    expect(stderr).toContain(message);
    expect(status).toBe(2);
    expect(existsSync(join(out, "x"))).toBe(false);
  });

  it("in the shell, with its exit code", () => {
    const command = ["--import", "tsx", join(root, "src/cli/models-pack.ts"), weights, "x", "--out", out];
    const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
    expect(stderr).toContain("No weights in");
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(2);
  });

  it("of a file that wllama cannot read whole, with the command that splits it", async () => {
    const file = put("big-Q8_0.gguf", tiny);
    truncateSync(file, 3 * 1024 ** 3);
    const { status, stderr } = await pack(weights, "big");
    expect(stderr).toContain("llama-gguf-split --split --split-max-size 512M");
    expect(status).toBe(2);
  });
});
