import { deleteEntries, listPackEntries } from "./pack-entries.ts";
import type { PackLayout } from "./pack-layout.ts";
import { whenPackIsFree } from "./pack-lock.ts";
import { deleteManifest, deletePlan } from "./pack-records.ts";

/** A download that finds its plan gone ends with the segment that it waits for: on a slow line 45 seconds. */
const waitMs = 60_000;

/** Frees all that belongs to a pack. Stops its download; throws `busy` while it is imported or checked. */
export async function deletePack(layout: PackLayout, packId: string): Promise<void> {
  await deletePlan(layout, packId);
  await whenPackIsFree(packId, waitMs, async () => {
    await deletePlan(layout, packId);
    // Before its files: should this stop half-way, they are orphans and not a whole pack with holes.
    await deleteManifest(layout, packId);
    await deleteEntries((await listPackEntries(layout)).filter((entry) => entry.packId === packId));
  });
}
