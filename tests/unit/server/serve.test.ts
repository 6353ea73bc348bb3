import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServer } from "../../../workers/server/serve.js";

const folder = mkdtempSync(join(tmpdir(), "tamiz-serve-"));
const root = join(folder, "dist");
const models = join(folder, "packs");
const script = "export const words = 'again and again and again and again';\n".repeat(20);
let server: Server;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(root, "assets"), { recursive: true });
  mkdirSync(join(models, "tiny"), { recursive: true });
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Tamiz</title>");
  writeFileSync(join(root, "service-worker.js"), "");
  writeFileSync(join(root, "assets", "app-1a2b.js"), script);
  writeFileSync(join(models, "tiny", "shard.bin"), "0123456789");
  writeFileSync(join(folder, "secret.txt"), "not for anybody");
  symlinkSync(join(folder, "secret.txt"), join(root, "link.txt"));
  server = createServer({ root, models });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

/** The path goes out as it is: `fetch` would clean it up first. */
function get(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on("error", reject).end();
  });
}

describe("the server", () => {
  it("gives the page with every header that it needs", async () => {
    const { status, headers } = await get("/");
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cache-control": "no-cache",
    });
    const policy = String(headers["content-security-policy"]).split("; ");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    // The hosts of model downloads, and no others; they may be fetched from, never run.
    expect(policy).toContain(
      "connect-src 'self' blob: https://huggingface.co https://*.huggingface.co https://*.hf.co " +
        "https://raw.githubusercontent.com",
    );
    const others = policy.filter((directive) => !directive.startsWith("connect-src")).join("; ");
    expect(others).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it("keeps hashed files for good and asks about all others each time", async () => {
    expect((await get("/assets/app-1a2b.js")).headers["cache-control"]).toContain("immutable");
    expect((await get("/service-worker.js")).headers["cache-control"]).toBe("no-cache");
  });

  it("answers that nothing changed", async () => {
    const { headers } = await get("/");
    const again = await get("/", { "if-none-match": headers.etag ?? "" });
    expect(again).toMatchObject({ status: 304, body: Buffer.alloc(0) });
  });

  it("compresses text as the browser can read it", async () => {
    const brotli = await get("/assets/app-1a2b.js", { "accept-encoding": "gzip, deflate, br" });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await get("/assets/app-1a2b.js", { "accept-encoding": "gzip" });
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    const plain = await get("/assets/app-1a2b.js");
    expect(plain.headers).not.toHaveProperty("content-encoding");
    expect(plain.body.toString()).toBe(script);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/models/../secret.txt",
    "/models/..%2f..%2fsecret.txt",
    "/%2fetc/passwd",
    "/link.txt",
    "/index.html%00.js",
    "/%zz",
    "/assets",
    "/nobody.js",
  ])("refuses %s", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.toString()).toBe("Not found\n");
  });

  it("only gives", async () => {
    expect(await get("/", {}, "POST")).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
    expect(await get("/", {}, "HEAD")).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  });

  it("gives models whole and in ranges", async () => {
    expect((await get("/models/tiny/shard.bin")).body.toString()).toBe("0123456789");
    const part = await get("/models/tiny/shard.bin", { range: "bytes=2-4" });
    expect(part).toMatchObject({ status: 206, headers: { "content-range": "bytes 2-4/10" } });
    expect(part.body.toString()).toBe("234");
    expect((await get("/models/tiny/shard.bin", { range: "bytes=8-99" })).body.toString()).toBe("89");
    expect(await get("/models/tiny/shard.bin", { range: "bytes=10-" })).toMatchObject({ status: 416 });
  });
});
