import type { EngineName } from "../engine/engine.ts";
import { cacheNameOf, ownCacheNames, packBaseUrl, type PackLayout } from "./pack-layout.ts";
import type { PackFile, PackManifest } from "./pack-manifest.ts";

/** The bytes from `start` up to, not including, `end`. */
export type ByteRange = { readonly start: number; readonly end: number };

/** A piece of a file that is kept. */
export type Part = ByteRange & { readonly url: string };

/** The kept parts of a pack's files by path, in order of their start. */
export async function listParts(
  layout: PackLayout,
  packId: string,
): Promise<ReadonlyMap<string, readonly Part[]>> {
  const base = packBaseUrl(layout, packId);
  const parts = await openParts(layout);
  const byPath = new Map<string, Part[]>();
  for (const { url } of await parts.keys()) {
    const match = /^([^?]+)\?part=(\d+)-(\d+)$/u.exec(url.startsWith(base) ? url.slice(base.length) : "");
    if (!match) continue;
    const [, path = "", start, end] = match;
    byPath.set(path, [...(byPath.get(path) ?? []), { url, start: Number(start), end: Number(end) }]);
  }
  for (const list of byPath.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return byPath;
}

/** What no part covers of a file. */
export function missingRanges(parts: readonly ByteRange[], sizeBytes: number): readonly ByteRange[] {
  const missing: ByteRange[] = [];
  let covered = 0;
  for (const { start, end } of parts) {
    if (start > covered) missing.push({ start: covered, end: Math.min(start, sizeBytes) });
    covered = Math.max(covered, end);
  }
  if (covered < sizeBytes) missing.push({ start: covered, end: sizeBytes });
  return missing;
}

/** Deletes a file's parts, or those of the whole pack. */
export async function deleteParts(layout: PackLayout, packId: string, path?: string): Promise<void> {
  const parts = await openParts(layout);
  const byPath = await listParts(layout, packId);
  const urls = path === undefined ? [...byPath.values()].flat() : (byPath.get(path) ?? []);
  for (const { url } of urls) await parts.delete(url);
}

/** Whether a file stands whole where its engine reads it. Its hash was checked as it got there. */
export async function isFileStored(
  layout: PackLayout,
  packId: string,
  engine: EngineName,
  { path, sizeBytes }: PackFile,
): Promise<boolean> {
  const cache = await caches.open(cacheNameOf(layout, engine, path));
  const found = await cache.match(packBaseUrl(layout, packId) + path);
  if (!found) return false;
  const length = found.headers.get("Content-Length");
  return (length === null ? (await found.blob()).size : Number(length)) === sizeBytes;
}

/** How many of a pack's bytes are on this device, as files or as parts. */
export async function storedBytes(layout: PackLayout, manifest: PackManifest): Promise<number> {
  const parts = await listParts(layout, manifest.id);
  let sum = 0;
  for (const file of manifest.files) {
    const isStored = await isFileStored(layout, manifest.id, manifest.engine, file);
    sum += isStored ? file.sizeBytes : file.sizeBytes - missingBytes(parts.get(file.path), file.sizeBytes);
  }
  return sum;
}

/** How many bytes no part covers of a file. */
export function missingBytes(parts: readonly ByteRange[] | undefined, sizeBytes: number): number {
  return missingRanges(parts ?? [], sizeBytes).reduce((sum, { start, end }) => sum + end - start, 0);
}

export function openParts(layout: PackLayout): Promise<Cache> {
  return caches.open(ownCacheNames(layout).parts);
}
