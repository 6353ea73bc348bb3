import type * as z from "zod/mini";
import { packManifestSchema, type PackManifest } from "./pack-manifest.ts";
import { StoreError } from "./store-error.ts";

/** A file that a person chose; `path` as it lay in the folder, or its name. */
export type PickedFile = { readonly path: string; readonly file: File };

/** What was found in a folder or a pack file. */
export type PackContents = {
  /** Hashes are absent where nobody wrote them down. */
  readonly manifest: PackManifest;
  /** In any order, one at a time; each is skipped when not opened. Names that the manifest does not know may come. */
  readonly files: () => AsyncIterable<ContentFile>;
};

export type ContentFile = {
  readonly path: string;
  readonly sizeBytes: number;
  readonly open: () => ReadableStream<Uint8Array>;
};

/** Far above any honest manifest or list of shards: what is larger is not read into memory. */
export const maxTextBytes = 8 * 1024 * 1024;

/** Reads a small JSON file of a pack. Throws `not-a-pack` with its path. */
export async function readJson<T>(path: string, blob: Blob, schema: z.ZodMiniType<T>): Promise<T> {
  if (blob.size > maxTextBytes) throw new StoreError("not-a-pack", path);
  return parseJson(path, await blob.text(), schema);
}

/** Reads a manifest that came from outside. Throws `not-a-pack`. */
export function parseManifest(text: string): PackManifest {
  return parseJson("manifest.json", text, packManifestSchema);
}

function parseJson<T>(path: string, text: string, schema: z.ZodMiniType<T>): T {
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoreError("not-a-pack", path, { cause });
  }
}
