import { sha256 } from "hash-wasm";
import { release } from "./release.ts";

/** What this device keeps of the table. `older`: of another release alone. */
export type KeptTable = "absent" | "whole" | "damaged" | "older";

/** Looks at what is kept before the table is opened, so that what opening replaces can be told. */
export async function keptTable(scope: string, caches: CacheStorage | undefined): Promise<KeptTable> {
  const cacheName = `tamiz/terminology@${scope}`;
  try {
    if (!(await caches?.has(cacheName))) return "absent";
    const cache = await caches?.open(cacheName);
    const kept = await cache?.match(scope + release.file, { ignoreVary: true });
    if (!kept) return (await cache?.keys())?.length ? "older" : "absent";
    return (await sha256(new Uint8Array(await kept.arrayBuffer()))) === release.sha256 ? "whole" : "damaged";
  } catch {
    return "absent"; // a browser that refuses its caches keeps nothing
  }
}
