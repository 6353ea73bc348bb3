import { placeOf, type Place } from "./keep-file.ts";
import type { Orphan } from "./model-store.ts";
import { deleteEntries, listPackEntries, type PackEntry } from "./pack-entries.ts";
import { manifestUrl, ownCacheNames, packBaseUrl, planUrl, type PackLayout } from "./pack-layout.ts";
import { packLockName, withPackLock } from "./pack-lock.ts";
import { listManifests, listPlans } from "./pack-records.ts";
import { StoreError } from "./store-error.ts";

/**
 * What no manifest and no plan names: left by a crash, by an older version, by a record that cannot be read. Only under
 * this app's own addresses; what another tab works on is none.
 */
export async function findOrphans(layout: PackLayout): Promise<readonly Orphan[]> {
  const { held = [] } = await navigator.locks.query();
  const busy = new Set(held.map(({ name }) => name));
  const strays = (await listStrays(layout)).filter(({ packId }) => !busy.has(packLockName(packId)));
  const places = [...strays, ...(await listOldCacheEntries(layout))];
  const cacheNames = [...new Set(places.map(({ cacheName }) => cacheName))];
  return Promise.all(
    cacheNames.map(async (cacheName) => {
      const entries = places.filter((place) => place.cacheName === cacheName);
      const sizes = await Promise.all(entries.map(sizeOf));
      const sizeBytes = sizes.reduce((sum, size) => sum + size, 0);
      return { cacheName, urls: entries.map(({ url }) => url), sizeBytes };
    }),
  );
}

/** Frees them. */
export async function deleteOrphans(layout: PackLayout): Promise<void> {
  const packIds = new Set((await listStrays(layout)).map(({ packId }) => packId));
  for (const id of packIds) {
    await withPackLock(id, async () => {
      // Looked for again: an import may have ended just now.
      await deleteEntries((await listStrays(layout)).filter(({ packId }) => packId === id));
    }).catch((error: unknown) => {
      if (!(error instanceof StoreError && error.code === "busy")) throw error;
    });
  }
  for (const name of await listOldCaches(layout)) await caches.delete(name);
}

async function listStrays(layout: PackLayout): Promise<readonly PackEntry[]> {
  // The entries first: what is committed in between is then named.
  const entries = await listPackEntries(layout);
  const manifests = await listManifests(layout);
  const plans = (await listPlans(layout)).map(({ manifest }) => manifest);
  const { packs, parts } = ownCacheNames(layout);
  const files = [...manifests, ...plans].flatMap((manifest) =>
    manifest.files.map(({ path }) => placeOf(layout, manifest, path)),
  );
  const records = [
    ...manifests.map(({ id }) => manifestUrl(layout, id)),
    ...plans.map(({ id }) => planUrl(layout, id)),
  ].map((url) => ({ cacheName: packs, url }));
  const named = new Set([...files, ...records].map(keyOf));
  const fetched = new Set(
    plans.flatMap(({ id, files }) => files.map(({ path }) => packBaseUrl(layout, id) + path)),
  );
  const isPart = ({ cacheName, url }: Place) => {
    const [file = "", query] = url.split("?");
    return cacheName === parts && fetched.has(file) && query?.startsWith("part=");
  };
  return entries.filter((entry) => !named.has(keyOf(entry)) && !isPart(entry));
}

/** Caches that a version before this one named otherwise: ours, since the app's address is in their names. */
async function listOldCaches(layout: PackLayout): Promise<readonly string[]> {
  const known = Object.values(ownCacheNames(layout));
  const isOurs = (name: string) => name.startsWith("tamiz/") && name.endsWith(`@${layout.scope}`);
  return (await caches.keys()).filter((name) => isOurs(name) && !known.includes(name));
}

async function listOldCacheEntries(layout: PackLayout): Promise<readonly Place[]> {
  const names = await listOldCaches(layout);
  const entries = names.map(async (cacheName) => {
    const requests = await (await caches.open(cacheName)).keys();
    return requests.map(({ url }) => ({ cacheName, url }));
  });
  return (await Promise.all(entries)).flat();
}

function keyOf({ cacheName, url }: Place): string {
  return `${cacheName} ${url}`;
}

async function sizeOf({ cacheName, url }: Place): Promise<number> {
  const response = await (await caches.open(cacheName)).match(url, { ignoreVary: true });
  const length = response?.headers.get("Content-Length");
  return length ? Number(length) : ((await response?.blob())?.size ?? 0);
}
