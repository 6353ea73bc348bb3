import { createTarDecoder, createTarPacker, type ParsedTarEntry, type TarHeader } from "modern-tar";
import { maxTextBytes, parseManifest, type ContentFile, type PackContents } from "./pack-contents.ts";
import type { PackManifest } from "./pack-manifest.ts";
import { StoreError } from "./store-error.ts";

/** One pack in one file: a tar, uncompressed since weights do not compress, whose first entry is the manifest. */
export const packFileEnding = ".tamiz";

const blockBytes = 512;
const maxUstarName = 100;
const maxUstarBytes = 0o77777777777;

/** The manifest as a pack file carries it: whoever imports it has the files, and not our hosts. */
export function manifestForExport({ files, ...manifest }: PackManifest): PackManifest {
  return {
    ...manifest,
    sources: [],
    files: files.map(({ path, sizeBytes, sha256 }) => ({ path, sizeBytes, ...(sha256 && { sha256 }) })),
  };
}

/** The size of the file that `writePackFile` writes. */
export function packFileSizeBytes(manifest: PackManifest): number {
  const entries = [{ path: "manifest.json", sizeBytes: encode(manifest).byteLength }, ...manifest.files];
  const endBytes = 2 * blockBytes;
  return entries.reduce((sum, { path, sizeBytes }) => sum + entryBytes(path, sizeBytes), endBytes);
}

/** Writes a pack file; `open` gives the content of a path when its turn comes. */
export function writePackFile(
  manifest: PackManifest,
  open: (path: string) => Promise<ReadableStream<Uint8Array>>,
): ReadableStream<Uint8Array> {
  const { readable, controller } = createTarPacker();
  const write = async () => {
    const head = encode(manifest);
    await new Blob([head]).stream().pipeTo(controller.add(headerOf("manifest.json", head.byteLength)));
    for (const { path, sizeBytes } of manifest.files) {
      await (await open(path)).pipeTo(controller.add(headerOf(path, sizeBytes)));
    }
    controller.finalize();
  };
  write().catch((error: unknown) => controller.error(error));
  return readable;
}

/** Reads a pack file up to its manifest; the files follow as they come. Throws `not-a-pack`. */
export async function readPackFile(file: Blob): Promise<PackContents> {
  const entries = file
    .stream()
    .pipeThrough(createTarDecoder({ strict: true }))
    .getReader();
  try {
    const manifest = parseManifest(await readManifestEntry(entries));
    return { manifest, files: () => eachEntry(entries, manifest) };
  } catch (cause) {
    await entries.cancel().catch(() => undefined);
    throw cause instanceof StoreError ? cause : new StoreError("not-a-pack", undefined, { cause });
  }
}

type Entries = ReadableStreamDefaultReader<ParsedTarEntry>;

async function readManifestEntry(entries: Entries): Promise<string> {
  const entry = await nextFile(entries);
  if (!entry || nameOf(entry) !== "manifest.json" || entry.header.size > maxTextBytes) {
    throw new StoreError("not-a-pack", "manifest.json");
  }
  return new Response(entry.body).text();
}

async function* eachEntry(entries: Entries, { files }: PackManifest): AsyncGenerator<ContentFile> {
  const waiting = new Set(files.map(({ path }) => path));
  try {
    for (let entry = await nextFile(entries); entry; entry = await nextFile(entries)) {
      const { body, header } = entry;
      const path = nameOf(entry);
      let isOpened = false;
      const open = () => {
        isOpened = true;
        return body;
      };
      yield { path, sizeBytes: header.size, open };
      waiting.delete(path);
      if (!isOpened) await body.cancel();
    }
  } catch (cause) {
    // Cut off, or no tar from here on: the file that should have come.
    throw new StoreError("wrong-content", [...waiting][0], { cause });
  } finally {
    await entries.cancel().catch(() => undefined);
  }
}

/** Passes over folders and links: what a link points at is not in the file. */
async function nextFile(entries: Entries): Promise<ParsedTarEntry | undefined> {
  for (;;) {
    const { value } = await entries.read();
    if (!value || value.header.type === "file") return value;
    await value.body.cancel();
  }
}

/** tar itself writes `./` before each name. */
function nameOf({ header }: ParsedTarEntry): string {
  return header.name.replace(/^\.\//u, "");
}

/** Two header blocks and the extended ones in between where a name or size is beyond the old format. */
function needsExtension(path: string, sizeBytes: number): boolean {
  return path.length > maxUstarName || sizeBytes > maxUstarBytes;
}

function headerOf(path: string, size: number): TarHeader {
  const header = { name: path, size, type: "file" as const, mtime: new Date(0) };
  return needsExtension(path, size) ? { ...header, pax: { path } } : header;
}

function entryBytes(path: string, sizeBytes: number): number {
  const headerBlocks = needsExtension(path, sizeBytes) ? 3 : 1;
  return (headerBlocks + Math.ceil(sizeBytes / blockBytes)) * blockBytes;
}

function encode(manifest: PackManifest): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(manifest, null, 1));
}
