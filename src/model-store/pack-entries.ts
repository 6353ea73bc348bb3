import type { Place } from "./keep-file.ts";
import { ownCacheNames, webllmCaches, type PackLayout } from "./pack-layout.ts";

/** An entry of a cache that belongs to a pack of this app, by its address. */
export type PackEntry = Place & { readonly packId: string };

/** Every entry under this app's `models/`. web-llm's caches are shared with other apps of the origin: theirs stay out. */
export async function listPackEntries(layout: PackLayout): Promise<readonly PackEntry[]> {
  const { packs, weights, parts } = ownCacheNames(layout);
  const names = [packs, weights, parts, ...Object.values(webllmCaches)];
  return (await Promise.all(names.map((name) => entriesOf(layout, name)))).flat();
}

async function entriesOf(layout: PackLayout, cacheName: string): Promise<readonly PackEntry[]> {
  // Opening a cache makes it.
  if (!(await caches.has(cacheName))) return [];
  const folder = `${layout.scope}models/`;
  const requests = await (await caches.open(cacheName)).keys();
  return requests
    .filter(({ url }) => url.startsWith(folder))
    .map(({ url }) => ({ cacheName, url, packId: url.slice(folder.length).split(/[/?]/u)[0] ?? "" }));
}

/** Frees them. */
export async function deleteEntries(entries: readonly Place[]): Promise<void> {
  for (const { cacheName, url } of entries) await (await caches.open(cacheName)).delete(url);
}

/** Puts an entry at another place. */
export async function moveEntry(from: Place, to: Place): Promise<void> {
  const origin = await caches.open(from.cacheName);
  const response = await origin.match(from.url);
  if (!response) return;
  await (await caches.open(to.cacheName)).put(to.url, response);
  await origin.delete(from.url);
}
