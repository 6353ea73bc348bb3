import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { request } from "node:https";
import type { IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packModels } from "../../../src/cli/pack-models.ts";
import { packIndexSchema, packManifestSchema } from "../../../src/model-store/pack-manifest.ts";
import { createServer } from "../../../workers/server/serve.js";
import { gguf } from "../../support/gguf.ts";
import { selfSigned } from "../../support/self-signed.ts";

const folder = mkdtempSync(join(tmpdir(), "tamiz-lan-"));
const models = join(folder, "packs");
const tls = selfSigned();
const weights = gguf(
  [["general.file_type", { u32: 1 }]],
  [{ name: "output", shape: [64, 64], values: Float32Array.from({ length: 4096 }, (_, at) => at) }],
  "f16",
);
let server: Server;
let port = 0;

beforeAll(async () => {
  const root = join(folder, "dist");
  const from = join(folder, "weights");
  mkdirSync(root);
  mkdirSync(from);
  writeFileSync(join(root, "index.html"), "<!doctype html>");
  writeFileSync(join(from, "tiny-F16.gguf"), weights);
  await packModels([from, "tiny", "--out", models], { out: () => undefined, note: () => undefined });
  writeFileSync(join(models, "tiny", "library.wasm"), "\0asm".repeat(2000));
  writeFileSync(join(models, "tiny", "params_shard_0.bin"), "bin");
  server = createServer({ root, models, tls });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** Over HTTPS, with the server's certificate trusted as a clinic's machines would. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, headers, ca: tls.cert };
    request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on("error", reject)
      .end();
  });
}

describe("packs on a clinic's own server", () => {
  it("come by their index and manifest, over HTTPS, to the last byte", async () => {
    const index = packIndexSchema.parse(JSON.parse((await get("/models/index.json")).body.toString()));
    expect(index.packs).toEqual(["tiny"]);
    const manifest = packManifestSchema.parse(
      JSON.parse((await get("/models/tiny/manifest.json")).body.toString()),
    );
    const [source = ""] = manifest.sources;
    const [file] = manifest.files;
    const { pathname } = new URL(
      file?.path ?? "",
      new URL(source, `https://127.0.0.1:${port}/models/tiny/manifest.json`),
    );
    const half = Math.floor(weights.length / 2);
    const first = await get(pathname, { range: `bytes=0-${half - 1}` });
    const rest = await get(pathname, { range: `bytes=${half}-${weights.length - 1}` });
    expect([first.status, rest.status]).toEqual([206, 206]);
    expect(rest.headers["content-range"]).toBe(`bytes ${half}-${weights.length - 1}/${weights.length}`);
    expect(Buffer.concat([first.body, rest.body]).equals(weights)).toBe(true);
  });

  it.each([
    ["tiny-F16.gguf", "application/octet-stream"],
    ["params_shard_0.bin", "application/octet-stream"],
    ["library.wasm", "application/wasm"],
    ["manifest.json", "application/json; charset=utf-8"],
  ])("gives %s as %s, never compressed", async (name, type) => {
    const { headers, body } = await get(`/models/tiny/${name}`, { "accept-encoding": "gzip, deflate, br" });
    expect(headers["content-type"]).toBe(type);
    expect(headers).not.toHaveProperty("content-encoding");
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers["accept-ranges"]).toBe("bytes");
  });

  it("are asked about again without being sent again", async () => {
    const { headers } = await get("/models/tiny/tiny-F16.gguf");
    const again = await get("/models/tiny/tiny-F16.gguf", { "if-none-match": headers.etag ?? "" });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  it("begin again when the file is another than the one that was begun", async () => {
    const path = "/models/tiny/tiny-F16.gguf";
    const { headers } = await get(path);
    const ranged = (etag = "") => get(path, { range: "bytes=4-7", "if-range": etag });
    expect(await ranged(headers.etag)).toMatchObject({ status: 206, body: Buffer.from(weights.slice(4, 8)) });
    expect((await ranged('"another"')).status).toBe(200);
  });

  it("are not found where there are none", async () => {
    expect((await get("/models/")).status).toBe(404);
    expect((await get("/models/nobody/manifest.json")).status).toBe(404);
  });
});
