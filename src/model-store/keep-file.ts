import { createSHA256 } from "hash-wasm";
import { cacheNameOf, packBaseUrl, type PackLayout } from "./pack-layout.ts";
import type { PackFile, PackManifest } from "./pack-manifest.ts";
import { StoreError } from "./store-error.ts";

/** An entry of a cache. */
export type Place = { readonly cacheName: string; readonly url: string };

/** Where the engine reads a file of the pack. */
export function placeOf(
  layout: PackLayout,
  { id, engine }: Pick<PackManifest, "id" | "engine">,
  path: string,
): Place {
  return { cacheName: cacheNameOf(layout, engine, path), url: packBaseUrl(layout, id) + path };
}

const contentTypes: Record<string, string> = { json: "application/json", wasm: "application/wasm" };

/** A file as the caches keep it: without `Vary`, which would hide it from web-llm. */
export function storedResponse(path: string, body: BodyInit, sizeBytes: number): Response {
  const ending = path.slice(path.lastIndexOf(".") + 1);
  const type = contentTypes[ending] ?? "application/octet-stream";
  return new Response(body, { headers: { "Content-Type": type, "Content-Length": String(sizeBytes) } });
}

type Watch = {
  /** Bytes that came since the last call. */
  readonly onBytes: (bytes: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Puts a file into its cache while hashing it; the entry stands only if size, beginning and hash are right, and what
 * was there before stays if they are not. Returns the SHA-256. Throws `wrong-content`, `hash-mismatch`, `storage-full`.
 */
export async function keepFile(
  { cacheName, url }: Place,
  file: PackFile,
  body: ReadableStream<Uint8Array>,
  watch: Watch,
): Promise<string> {
  const cache = await caches.open(cacheName);
  const checked = await checkedBody(file, body, watch);
  try {
    await cache.put(url, storedResponse(file.path, checked.stream, file.sizeBytes));
  } catch (cause) {
    const failure = checked.failure();
    // Chromium's words for a write that failed: the disk is full, or a private window's memory is.
    const isFull = !failure && cause instanceof Error && cause.name === "UnknownError";
    if (isFull) throw new StoreError("storage-full", file.path, { cause });
    throw storeErrorOf(failure ?? cause, file.path);
  }
  return checked.sha256();
}

/** Hashes a file that is kept. Returns whether it is what the manifest says. */
export async function isAsWritten(file: PackFile, body: ReadableStream<Uint8Array>, watch: Watch) {
  const checked = await checkedBody(file, body, watch);
  try {
    await checked.stream.pipeTo(new WritableStream());
    return true;
  } catch {
    watch.signal.throwIfAborted();
    return false;
  }
}

/** The same bytes, as a stream that breaks instead of ending when they are not the file's. */
async function checkedBody(file: PackFile, body: ReadableStream<Uint8Array>, { onBytes, signal }: Watch) {
  const hasher = (await createSHA256()).init();
  const reader = body.getReader();
  let doneBytes = 0;
  let sha256 = "";
  let failure: unknown;

  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        signal.throwIfAborted();
        const { done, value } = await reader.read().catch((cause: unknown) => {
          // The stick was pulled, the file changed since it was chosen, the pack file ends too early.
          throw new StoreError("wrong-content", file.path, { cause });
        });
        if (done) {
          finish();
          controller.close();
          return;
        }
        if (doneBytes === 0 && !beginsRight(file, value)) throw new StoreError("wrong-content", file.path);
        doneBytes += value.byteLength;
        if (doneBytes > file.sizeBytes) throw new StoreError("wrong-content", file.path);
        hasher.update(value);
        onBytes(value.byteLength);
        controller.enqueue(value);
      } catch (error) {
        failure = error;
        controller.error(error);
        await reader.cancel(error).catch(() => undefined);
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { stream, sha256: () => sha256, failure: () => failure };

  function finish(): void {
    if (doneBytes !== file.sizeBytes) throw new StoreError("wrong-content", file.path);
    sha256 = hasher.digest("hex");
    if (file.sha256 !== undefined && file.sha256 !== sha256) {
      throw new StoreError("hash-mismatch", file.path);
    }
  }
}

const beginnings: Record<string, string> = { gguf: "GGUF", wasm: "\0asm" };

/** Weights and libraries by their first bytes; of the rest, that it is no web page. */
function beginsRight({ path, sha256 }: PackFile, bytes: Uint8Array): boolean {
  if (sha256 !== undefined) return true;
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  const expected = beginnings[path.slice(path.lastIndexOf(".") + 1)];
  return expected === undefined ? !/^<(!doc|html)/iu.test(start) : start.startsWith(expected);
}

/** What the browser threw, as the store says it; aborts and StoreErrors pass as they are. */
export function storeErrorOf(error: unknown, path?: string): unknown {
  if (error instanceof StoreError) return error;
  const name = error instanceof Error ? error.name : "";
  if (name === "AbortError") return error;
  if (name === "QuotaExceededError") return new StoreError("storage-full", path, { cause: error });
  return new StoreError("unknown", path, { cause: error });
}
