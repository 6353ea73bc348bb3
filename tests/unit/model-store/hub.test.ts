import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { planFromHub, type HubSource } from "../../../src/model-store/hub.ts";
import { html, PackHost, status } from "../../support/pack-host.ts";

const commit = "0123456789abcdef0123456789abcdef01234567";
const sha256 = "ab".repeat(32);
const host = new PackHost();
const api = "/api/models/maker/model-MLC";
const tree = `${api}/tree/${commit}?recursive=true`;

const entries = [
  { type: "directory", oid: "1".repeat(40), size: 0, path: "original" },
  { type: "file", oid: "2".repeat(40), size: 1_519, path: ".gitattributes" },
  { type: "file", oid: "3".repeat(40), size: 2_100, path: "mlc-chat-config.json" },
  {
    type: "file",
    oid: "4".repeat(40),
    size: 30_000_000,
    lfs: { oid: sha256, size: 30_000_000, pointerSize: 133 },
    xetHash: "5".repeat(64),
    path: "params_shard_0.bin",
  },
  { type: "file", oid: "6".repeat(40), size: 40, path: "original/params.json" },
];

beforeAll(() => host.start());
afterAll(() => host.stop());
beforeEach(() => {
  answerJson(`${api}/revision/main`, { id: "maker/model-MLC", sha: commit });
  answerJson(tree, entries);
  host.files.set("/lib/model.wasm", new Uint8Array(5_000));
});
afterEach(() => host.reset());

function answerJson(path: string, value: unknown, headers: Record<string, string> = {}): void {
  host.on(path, ({ response }) => {
    const exposed = { "Access-Control-Expose-Headers": "Link" };
    response.writeHead(200, { "Content-Type": "application/json", ...exposed, ...headers });
    response.end(JSON.stringify(value));
  });
}

function plan(changes: Partial<HubSource> = {}) {
  const source: HubSource = {
    kind: "hub",
    repository: "maker/model-MLC",
    paths: ["mlc-chat-config.json", "params_shard_*.bin"],
    extraFiles: [{ path: "model.wasm", url: `${host.url}/lib/model.wasm` }],
    about: {
      id: "model",
      title: "Model",
      engine: "webllm",
      engineVersion: "0.2.86",
      quantization: "q4f16_1",
      contextTokens: 4096,
      dialect: "chatml",
      tasks: ["esi"],
    },
    ...changes,
  };
  return planFromHub(source, host.url, new AbortController().signal);
}

it("names the files wanted at a commit, with the hashes that the hub publishes", async () => {
  const { manifest, gitBlobs } = await plan();
  expect(manifest.revision).toBe(commit);
  expect(manifest.sources).toEqual([`${host.url}/maker/model-MLC/resolve/${commit}/`]);
  expect(manifest.files).toEqual([
    { path: "mlc-chat-config.json", sizeBytes: 2_100 },
    { path: "params_shard_0.bin", sizeBytes: 30_000_000, sha256 },
    { path: "model.wasm", sizeBytes: 5_000, urls: [`${host.url}/lib/model.wasm`] },
  ]);
  expect(gitBlobs).toEqual({ "mlc-chat-config.json": "3".repeat(40) });
});

it("learns the size of a file elsewhere without fetching it, also where Content-Range is hidden", async () => {
  host.on("/lib/model.wasm", ({ response, range }) => {
    expect(range).toMatch(/^bytes=0-\d+$/u);
    response.writeHead(206, { "Content-Type": "application/wasm", "Content-Length": 5_000 });
    response.end(new Uint8Array(5_000));
  });
  expect((await plan()).manifest.files.at(-1)?.sizeBytes).toBe(5_000);
});

it("asks for the commit that the source names", async () => {
  answerJson(`${api}/revision/v1.2`, { sha: commit });
  await plan({ revision: "v1.2" });
  expect(host.asked(`${api}/revision/v1.2`).length).toBe(1);
});

it("follows the list over its pages", async () => {
  const second = `${tree}&cursor=abc`;
  answerJson(tree, entries.slice(0, 3), { Link: `<${host.url}${second}>; rel="next"` });
  answerJson(second, entries.slice(3));
  expect((await plan()).manifest.files.length).toBe(3);
});

it("follows no list to another host", async () => {
  answerJson(tree, entries, { Link: '<https://elsewhere.test/api?cursor=abc>; rel="next"' });
  await expect(plan()).rejects.toMatchObject({ code: "wrong-content" });
});

it("names the pattern that fits no file", async () => {
  await expect(plan({ paths: ["params_shard_*.bin", "tokenizer.*"] })).rejects.toMatchObject({
    code: "not-offered",
    path: "tokenizer.*",
  });
});

it("takes a dot in a pattern for a dot", async () => {
  await expect(plan({ paths: ["params.shard.0.bin"] })).rejects.toMatchObject({ code: "not-offered" });
});

it("refuses a list that makes no pack: the engine's weights are not in it", async () => {
  await expect(plan({ extraFiles: [] })).rejects.toMatchObject({ code: "not-a-pack" });
});

it.each([
  ["a web page", html, { code: "wrong-content", isRetryable: false }],
  ["a missing repository", status(404), { code: "not-offered", isRetryable: false }],
  ["a private repository", status(401), { code: "not-offered", isRetryable: false }],
  ["a busy hub", status(429), { code: "unreachable", isRetryable: true }],
])("says what %s is", async (_, answer, fault) => {
  host.on(`${api}/revision/main`, answer);
  await expect(plan()).rejects.toMatchObject(fault);
});

it("refuses an answer of another shape", async () => {
  answerJson(`${api}/revision/main`, { sha: "main" });
  await expect(plan()).rejects.toMatchObject({ code: "wrong-content" });
});
