import { sha256 } from "hash-wasm";
import { release } from "./release.ts";
import { CodeTable } from "./table.ts";
import { TerminologyError } from "./terminology-error.ts";

/** Gives the packed table's bytes. Throws TerminologyError `unavailable`, and the signal's reason. */
export type TableSource = (signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;

/** As much of CacheStorage as is used; undefined where a browser has none (plain http). */
export type TableCaches = Pick<CacheStorage, "open"> | undefined;

/** The table of this app's release, unpacked. Throws TerminologyError. */
export async function unpackTable(bytes: Uint8Array<ArrayBuffer>): Promise<CodeTable> {
  if ((await sha256(bytes)) !== release.sha256) throw new TerminologyError("damaged", "another hash");
  if (!("DecompressionStream" in globalThis)) throw new TerminologyError("unsupported");
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new CodeTable(await new Response(unpacked).text());
}

/**
 * The table from this device, else from the app's host, and then kept for use without a network. What is kept but
 * damaged or of another release is fetched anew and replaced. `scope` is where the app stands, with a slash at the end.
 */
export async function loadTable(
  { scope, caches, fetchTable }: TablePlace,
  signal: AbortSignal,
): Promise<CodeTable> {
  const url = scope + release.file;
  const cache = await caches?.open(`tamiz/terminology@${scope}`).catch(() => undefined);
  const kept = await cache?.match(url, { ignoreVary: true });
  if (kept) {
    try {
      return await unpackTable(new Uint8Array(await kept.arrayBuffer()));
    } catch (error) {
      if (!(error instanceof TerminologyError) || error.code !== "damaged") throw error;
    }
  }
  signal.throwIfAborted();
  const bytes = await fetchTable(signal);
  const table = await unpackTable(bytes);
  await keep(cache, url, bytes);
  return table;
}

export type TablePlace = {
  readonly scope: string;
  readonly caches: TableCaches;
  readonly fetchTable: TableSource;
};

/** The table's file on the app's own host. */
export function fromHost(scope: string): TableSource {
  return async (signal) => {
    try {
      const response = await fetch(scope + release.file, { cache: "no-cache", signal });
      if (!response.ok) throw new TerminologyError("unavailable", String(response.status));
      return new Uint8Array(await response.arrayBuffer());
    } catch (cause) {
      signal.throwIfAborted();
      if (cause instanceof TerminologyError) throw cause;
      throw new TerminologyError("unavailable", undefined, { cause });
    }
  };
}

/** A full disk is no reason not to answer now. */
async function keep(cache: Cache | undefined, url: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  if (!cache) return;
  try {
    await cache.put(url, new Response(bytes, { headers: { "Content-Type": "application/octet-stream" } }));
    for (const { url: other } of await cache.keys()) if (other !== url) await cache.delete(other);
  } catch {
    return;
  }
}
