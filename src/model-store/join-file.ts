import type { Transfer } from "./fetch-segment.ts";
import { isAsWritten, keepFile, placeOf } from "./keep-file.ts";
import type { PackLayout } from "./pack-layout.ts";
import { deleteParts, isFileStored, listParts, missingBytes, openParts, type Part } from "./parts.ts";
import type { StoreRequest } from "./store-messages.ts";
import { faultOf, TransferFault } from "./transfer-fault.ts";

export type JoinRequest = Extract<StoreRequest, { readonly type: "join-file" }>;

/**
 * Joins a file's parts in the cache that its engine reads, hashing as they pass; then the parts go. Returns its
 * SHA-256. A file that is not what it should be never gets there: its parts go and TransferFault `hash-mismatch` or
 * `wrong-content` is thrown; `not-ready` when parts are missing.
 */
export async function joinFile(
  layout: PackLayout,
  request: JoinRequest,
  transfer: Transfer,
): Promise<string> {
  const { packId, path, sizeBytes, gitBlob } = request;
  const parts = (await listParts(layout, packId)).get(path) ?? [];
  if (missingBytes(parts, sizeBytes) > 0) return checkJoined(layout, request, transfer);
  try {
    const file = await joined(layout, parts, sizeBytes);
    if (gitBlob !== undefined && (await gitBlobOf(file)) !== gitBlob) {
      throw new TransferFault("hash-mismatch", true);
    }
    const place = placeOf(layout, { id: packId, engine: request.engine }, path);
    const sha256 = await keepFile(place, request, file.stream(), watch(transfer));
    await deleteParts(layout, packId, path);
    return sha256;
  } catch (error) {
    const fault = faultOf(error);
    const isBad = fault.code === "hash-mismatch" || fault.code === "wrong-content";
    if (isBad) await deleteParts(layout, packId, path);
    throw fault;
  }
}

/** The file may have been joined before, by a worker that died before it could say so. */
async function checkJoined(layout: PackLayout, request: JoinRequest, transfer: Transfer): Promise<string> {
  const { packId: id, engine, path, sha256 } = request;
  const { cacheName, url } = placeOf(layout, { id, engine }, path);
  const isStored = sha256 !== undefined && (await isFileStored(layout, id, engine, request));
  const body = isStored ? (await (await caches.open(cacheName)).match(url))?.body : undefined;
  if (body && (await isAsWritten(request, body, watch(transfer)))) return sha256 ?? "";
  throw new TransferFault("not-ready", false);
}

/** A file of its parts, which stay on disk; what two of them both hold comes once. */
async function joined(layout: PackLayout, parts: readonly Part[], sizeBytes: number): Promise<Blob> {
  const cache = await openParts(layout);
  const blobs: Blob[] = [];
  let position = 0;
  for (const { url, start, end } of parts) {
    if (end <= position) continue;
    const part = await cache.match(url);
    if (!part) throw new TransferFault("not-ready", false);
    blobs.push((await part.blob()).slice(position - start, sizeBytes - start));
    position = end;
  }
  return new Blob(blobs);
}

/** git's name of a content: only small files go by it, so it may be held in memory. */
async function gitBlobOf(file: Blob): Promise<string> {
  const named = await new Blob([`blob ${file.size}\0`, file]).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-1", named));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

function watch({ onProgress, signal }: Transfer) {
  let doneBytes = 0;
  return { signal, onBytes: (bytes: number) => onProgress((doneBytes += bytes)) };
}
