import { createReadStream, readFileSync } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { extname, join, resolve, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const directives = JSON.parse(readFileSync(new URL("../content-policy.json", import.meta.url), "utf8"));
const policy = Object.entries({ ...directives, "frame-ancestors": "'none'" })
  .map(([name, sources]) => `${name} ${sources}`)
  .join("; ");

const headersOfAll = {
  "Content-Security-Policy": policy,
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

const types = {
  ".bin": "application/octet-stream",
  ".css": "text/css; charset=utf-8",
  ".gguf": "application/octet-stream",
  ".gz": "application/gzip",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".jsonl": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};
const compressible = /^(text|application\/(json|manifest|wasm)|image\/svg)/;
const maxCompressedBytes = 4 * 1024 * 1024;

/**
 * A server for the built app, not yet listening. `root` is the build, `models` a folder served at /models/, `basePath`
 * where the app stands on its host, `tls` its certificate and key.
 */
export function createServer({ root, models, basePath = "/", tls }) {
  const compressed = new Map();
  const handle = (request, response) => {
    answer(request, response, { root, models, basePath, compressed }).catch((error) => {
      if (!response.headersSent) refuse(response, isMissing(error) ? 404 : 500);
      else response.destroy();
    });
  };
  return tls ? createHttps(tls, handle) : createHttp(handle);
}

async function answer(request, response, site) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, { Allow: "GET, HEAD" });
  const found = locate(request.url, site);
  if (!found) return refuse(response, 404);
  const file = await inside(found.folder, found.path);
  const info = file && (await stat(file));
  if (!info?.isFile()) return refuse(response, 404);

  const type = types[extname(file)] ?? "application/octet-stream";
  const headers = {
    ...headersOfAll,
    "Content-Type": type,
    // Files under assets/ carry a hash of their content in their name; all others are asked about each time.
    "Cache-Control": found.path.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    ETag: `"${info.size.toString(36)}-${Math.trunc(info.mtimeMs).toString(36)}"`,
  };
  if (request.headers["if-none-match"] === headers.ETag) return response.writeHead(304, headers).end();

  // Models go out as they are: a range is of a file's own bytes, and its length says how much is still to come.
  const mayShrink = found.folder === site.root && compressible.test(type) && info.size <= maxCompressedBytes;
  const encoding = mayShrink && chosenEncoding(request);
  if (encoding) {
    const body = await compressOnce(site.compressed, file, headers.ETag, encoding);
    response.writeHead(200, {
      ...headers,
      "Content-Encoding": encoding,
      "Content-Length": body.length,
      Vary: "Accept-Encoding",
    });
    return response.end(request.method === "HEAD" ? undefined : body);
  }
  return sendWhole(request, response, file, info.size, headers);
}

/** The folder and the path in it that a URL means, undefined when it means none. */
function locate(url, { root, models, basePath }) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, "http://host").pathname);
  } catch {
    return undefined;
  }
  if (!path.startsWith(basePath) || path.includes("\0")) return undefined;
  const inApp = path.slice(basePath.length);
  if (inApp.startsWith("models/")) return models && { folder: models, path: inApp.slice("models/".length) };
  return { folder: root, path: inApp === "" ? "index.html" : inApp };
}

/** The real path of a file, undefined when it leads out of its folder, by dots or by a link. */
async function inside(folder, path) {
  const home = await realpath(folder);
  const file = resolve(home, join(".", path));
  if (!file.startsWith(home + sep)) return undefined;
  const real = await realpath(file);
  return real.startsWith(home + sep) ? real : undefined;
}

function sendWhole(request, response, file, size, headers) {
  const isOther = request.headers["if-range"] !== undefined && request.headers["if-range"] !== headers.ETag;
  const range = isOther ? undefined : readRange(request.headers.range, size);
  if (range === "unsatisfiable") return refuse(response, 416, { "Content-Range": `bytes */${size}` });
  const { start, end } = range ?? { start: 0, end: size - 1 };
  response.writeHead(range ? 206 : 200, {
    ...headers,
    "Accept-Ranges": "bytes",
    "Content-Length": end - start + 1,
    ...(range && { "Content-Range": `bytes ${start}-${end}/${size}` }),
  });
  if (request.method === "HEAD" || size === 0) return response.end();
  const stream = createReadStream(file, { start, end });
  response.on("close", () => stream.destroy());
  stream.on("error", () => response.destroy()).pipe(response);
}

/** One range of bytes, as a download in segments asks for it; anything else gets the whole file. */
function readRange(header, size) {
  const match = /^bytes=(\d+)-(\d*)$/.exec(header ?? "");
  if (!match) return undefined;
  const start = Number(match[1]);
  const end = match[2] === "" ? size - 1 : Math.min(Number(match[2]), size - 1);
  return start > end ? "unsatisfiable" : { start, end };
}

function chosenEncoding(request) {
  const accepted = String(request.headers["accept-encoding"] ?? "");
  return ["br", "gzip"].find((name) => new RegExp(`\\b${name}\\b`).test(accepted));
}

async function compressOnce(cache, file, etag, encoding) {
  const key = `${file} ${etag} ${encoding}`;
  const known = cache.get(key);
  if (known) return known;
  const body = await readFile(file);
  const small =
    encoding === "br"
      ? await promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
      : await promisify(gzip)(body);
  cache.set(key, small);
  return small;
}

function refuse(response, status, headers = {}) {
  const text =
    { 404: "Not found", 405: "Method not allowed", 416: "Range not satisfiable" }[status] ?? "Error";
  response.writeHead(status, { ...headersOfAll, "Content-Type": "text/plain; charset=utf-8", ...headers });
  response.end(`${text}\n`);
}

function isMissing(error) {
  return ["ENOENT", "ENOTDIR", "ENAMETOOLONG", "EISDIR"].includes(error?.code);
}
