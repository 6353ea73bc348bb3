import { keepFile, placeOf, storeErrorOf, type Place } from "./keep-file.ts";
import type { ImportAs } from "./model-store.ts";
import type { PackContents, PickedFile } from "./pack-contents.ts";
import { deleteEntries, listPackEntries, moveEntry } from "./pack-entries.ts";
import { readPackFile } from "./pack-file.ts";
import { readFolder } from "./pack-folder.ts";
import { ownCacheNames, packBaseUrl, type PackLayout } from "./pack-layout.ts";
import { withPackLock } from "./pack-lock.ts";
import { packSizeBytes, type PackFile, type PackManifest } from "./pack-manifest.ts";
import {
  deleteManifest,
  deletePlan,
  readManifest,
  readPlan,
  writeManifest,
  writePlan,
} from "./pack-records.ts";
import { StoreError } from "./store-error.ts";

export type CopyTask = {
  readonly onBytes: (doneBytes: number, totalBytes: number) => void;
  readonly signal: AbortSignal;
};

/**
 * Brings a pack from a folder's files or one pack file. The pack of that name that was here stays as it was until
 * every file of the new one is here and was checked. Throws StoreError; nothing is left of what failed.
 */
export async function importPack(
  layout: PackLayout,
  picked: readonly PickedFile[],
  about: ImportAs | undefined,
  task: CopyTask,
): Promise<PackManifest> {
  const [first, second] = picked;
  const isPackFile = first && !second && /\.(?:tamiz|tar)$/iu.test(first.path);
  const contents = isPackFile ? await readPackFile(first.file) : await readFolder(picked, about);
  return withPackLock(contents.manifest.id, () => copyPack(layout, contents, task));
}

/** Where a file is copied to: at once to its place, or beside it while another pack's file stands there. */
type Target = { readonly file: PackFile; readonly copy: Place; readonly place: Place };

async function copyPack(layout: PackLayout, contents: PackContents, task: CopyTask): Promise<PackManifest> {
  const { manifest } = contents;
  const before = (await readManifest(layout, manifest.id)) ?? (await readPlan(layout, manifest.id))?.manifest;
  const targets = manifest.files.map((file) => targetOf(layout, manifest, file, before));
  await checkRoom(manifest, before);
  try {
    const hashes = await copyFiles(contents, targets, task);
    task.signal.throwIfAborted();
    const files = manifest.files.map((file) => ({ ...file, ...hashes.get(file.path) }));
    const sources = manifest.sources.filter((source) => /^https?:/iu.test(source));
    const whole = { ...manifest, files, sources };
    await commit(layout, whole, targets);
    return whole;
  } catch (error) {
    // What stands at its place with the hash that the pack before names is that pack's own.
    const isNew = ({ copy, place }: Target) => !before || copy !== place;
    await deleteEntries(targets.filter(isNew).map(({ copy }) => copy));
    throw storeErrorOf(error);
  }
}

function targetOf(
  layout: PackLayout,
  manifest: PackManifest,
  file: PackFile,
  before: PackManifest | undefined,
): Target {
  const place = placeOf(layout, manifest, file.path);
  if (!before || (before.engine === manifest.engine && isNamedBy(before, file))) {
    return { file, copy: place, place };
  }
  const url = `${packBaseUrl(layout, manifest.id)}${file.path}?import`;
  return { file, copy: { cacheName: ownCacheNames(layout).parts, url }, place };
}

function isNamedBy({ files }: PackManifest, { path, sizeBytes, sha256 }: PackFile): boolean {
  if (sha256 === undefined) return false;
  return files.some((file) => file.path === path && file.sizeBytes === sizeBytes && file.sha256 === sha256);
}

async function checkRoom(manifest: PackManifest, before: PackManifest | undefined): Promise<void> {
  const newFiles = manifest.files.filter((file) => !before || !isNamedBy(before, file));
  const { quota, usage } = await navigator.storage.estimate();
  // A hint, and some browsers give none: the writing itself may still fail.
  if (quota !== undefined && quota - (usage ?? 0) < packSizeBytes({ files: newFiles })) {
    throw new StoreError("storage-full");
  }
}

async function copyFiles(contents: PackContents, targets: readonly Target[], task: CopyTask) {
  const totalBytes = packSizeBytes(contents.manifest);
  const waiting = new Map(targets.map((target) => [target.file.path, target]));
  const hashes = new Map<string, { readonly sha256: string }>();
  let doneBytes = 0;
  const onBytes = (bytes: number) => task.onBytes((doneBytes += bytes), totalBytes);

  for await (const { path, sizeBytes, open } of contents.files()) {
    const target = waiting.get(path);
    if (!target) continue;
    if (sizeBytes !== target.file.sizeBytes) throw new StoreError("wrong-content", path);
    const sha256 = await keepFile(target.copy, target.file, open(), { onBytes, signal: task.signal });
    hashes.set(path, { sha256 });
    waiting.delete(path);
    if (waiting.size === 0) break;
  }
  const [missing] = waiting.keys();
  if (missing !== undefined) throw new StoreError("not-a-pack", missing);
  return hashes;
}

async function commit(layout: PackLayout, manifest: PackManifest, targets: readonly Target[]): Promise<void> {
  const { id } = manifest;
  const { packs } = ownCacheNames(layout);
  const copied = new Set(targets.map(({ copy }) => copy.url));
  const strays = (await listPackEntries(layout)).filter(
    ({ packId, cacheName, url }) => packId === id && cacheName !== packs && !copied.has(url),
  );
  // First, so that no file of the pack before is ever taken for one of this.
  await deleteEntries(strays);
  const moved = targets.filter(({ copy, place }) => copy !== place);
  if (moved.length > 0) {
    await writePlan(layout, { manifest, wanted: false, gitBlobs: {} });
    await deleteManifest(layout, id);
    for (const { copy, place } of moved) await moveEntry(copy, place);
  }
  await writeManifest(layout, manifest);
  await deletePlan(layout, id);
}
