import { createHash } from "node:crypto";
import { constants, createReadStream, existsSync } from "node:fs";
import { copyFile, link, mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import {
  packIndexSchema,
  packManifestSchema,
  type PackFile,
  type PackManifest,
} from "../model-store/pack-manifest.ts";
import { UsageError } from "./arguments.ts";
import type { ModelFile } from "./model-files.ts";
import { parsed, readJson } from "./read-json.ts";

/** `remote` writes the manifest alone: the files stay where its sources say. */
export type PackMode = "copy" | "link" | "remote";

export type WritePack = {
  /** The folder that is served at /models/. */
  readonly packs: string;
  readonly about: Omit<PackManifest, "files" | "format">;
  readonly files: readonly ModelFile[];
  readonly mode: PackMode;
  readonly replace: boolean;
  readonly onFile: (file: PackFile) => void;
};

/** Makes a pack and lists it in the folder's index. What was there stays until the new one is whole. */
export async function writePack({
  packs,
  about,
  files,
  mode,
  replace,
  onFile,
}: WritePack): Promise<PackManifest> {
  const target = join(packs, about.id);
  if (existsSync(target) && !replace)
    throw new UsageError(`${target} exists. Write over it with --replace, or choose another id.`);
  const listed = await readIndex(packs);
  // Refuses wrong names and options before gigabytes are read.
  manifestOf(about, files);

  const unfinished = join(packs, `.${about.id}.unfinished`);
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  try {
    const hashed: PackFile[] = [];
    for (const { path, from, sizeBytes } of files) {
      const to = mode === "remote" ? from : join(unfinished, path);
      if (mode !== "remote") {
        await mkdir(dirname(to), { recursive: true });
        await (mode === "link" ? linkFile(from, to) : copyFile(from, to, constants.COPYFILE_FICLONE));
      }
      // Of the copy, so that the hash also says that it was written as it was read.
      const file = { path, sizeBytes, sha256: await sha256Of(to) };
      hashed.push(file);
      onFile(file);
    }
    const manifest = manifestOf(about, hashed);
    await writeJson(join(unfinished, "manifest.json"), manifest);
    await rm(target, { recursive: true, force: true });
    await rename(unfinished, target);
    const ids = [...new Set([...listed, about.id])].toSorted();
    await writeJson(indexPath(packs), { format: 1, packs: ids });
    return manifest;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/** What is wrong with a pack on disk, a sentence each; empty when it is as its manifest says. */
export async function checkPack(
  packs: string,
  id: string,
): Promise<{ readonly manifest: PackManifest; readonly faults: readonly string[] }> {
  const manifest = await readJson(join(packs, id, "manifest.json"), packManifestSchema);
  const faults: string[] = [];
  if (manifest.id !== id) faults.push(`its manifest is of ${manifest.id}`);
  if (!(await readIndex(packs)).includes(id)) faults.push("index.json does not list it");
  for (const { path, sizeBytes, sha256 } of isHere(manifest) ? manifest.files : []) {
    const file = join(packs, id, path);
    const info = await stat(file).catch(() => undefined);
    if (!info) faults.push(`${path} is missing`);
    else if (info.size !== sizeBytes) faults.push(`${path} has ${info.size} bytes, not ${sizeBytes}`);
    else if (sha256 !== undefined && (await sha256Of(file)) !== sha256)
      faults.push(`${path} has another SHA-256`);
  }
  return { manifest, faults };
}

/** Whether the files lie beside the manifest. */
export function isHere({ sources }: PackManifest): boolean {
  return sources.includes("./");
}

function manifestOf(about: WritePack["about"], files: readonly Omit<ModelFile, "from">[]): PackManifest {
  const bare = files.map(({ path, sizeBytes, ...rest }) => ({
    path,
    sizeBytes,
    ...("sha256" in rest && { sha256: rest.sha256 }),
  }));
  return parsed({ format: 1, ...about, files: bare }, packManifestSchema, "The manifest");
}

async function linkFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    const isFar = error instanceof Error && "code" in error && error.code === "EXDEV";
    throw isFar ? new UsageError("--link needs the weights and the packs on one file system.") : error;
  }
}

const indexPath = (packs: string) => join(packs, "index.json");

async function readIndex(packs: string): Promise<readonly string[]> {
  if (!existsSync(indexPath(packs))) return [];
  return (await readJson(indexPath(packs), packIndexSchema)).packs;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1024 * 1024 }), hash);
  return hash.digest("hex");
}
