import { isAsWritten, placeOf } from "./keep-file.ts";
import type { CopyTask } from "./pack-import.ts";
import { deleteEntries } from "./pack-entries.ts";
import type { PackLayout } from "./pack-layout.ts";
import { withPackLock } from "./pack-lock.ts";
import { packSizeBytes, type PackManifest } from "./pack-manifest.ts";
import { deleteManifest, readManifest, readPlan, writePlan } from "./pack-records.ts";
import { StoreError } from "./store-error.ts";

/**
 * Reads every byte of a whole pack again. Files that are not what the manifest says are evicted and the pack becomes
 * one on its way, so that they alone are fetched again. Returns their paths. Throws `not-ready`, `busy`.
 */
export async function verifyPack(layout: PackLayout, packId: string, task: CopyTask): Promise<string[]> {
  return withPackLock(packId, async () => {
    const manifest = await readManifest(layout, packId);
    if (!manifest) throw new StoreError("not-ready");
    const totalBytes = packSizeBytes(manifest);
    const badPaths: string[] = [];
    let sum = 0;
    for (const file of manifest.files) {
      let doneBytes = sum;
      const { cacheName, url } = placeOf(layout, manifest, file.path);
      const stored = await (await caches.open(cacheName)).match(url);
      const onBytes = (bytes: number) => task.onBytes((doneBytes += bytes), totalBytes);
      const isGood = stored?.body && (await isAsWritten(file, stored.body, { ...task, onBytes }));
      if (!isGood) badPaths.push(file.path);
      task.onBytes((sum += file.sizeBytes), totalBytes);
    }
    if (badPaths.length > 0) {
      await deleteEntries(badPaths.map((path) => placeOf(layout, manifest, path)));
      await reopen(layout, manifest);
    }
    return badPaths;
  });
}

/** Makes a pack that lost a file since its commit one on its way, so that `resume` fetches that file. */
export async function reopenPack(layout: PackLayout, packId: string): Promise<void> {
  await withPackLock(packId, async () => {
    const manifest = await readManifest(layout, packId);
    if (manifest && !(await readPlan(layout, packId))) await reopen(layout, manifest);
  });
}

async function reopen(layout: PackLayout, manifest: PackManifest): Promise<void> {
  await writePlan(layout, { manifest, wanted: false, gitBlobs: {} });
  await deleteManifest(layout, manifest.id);
}
