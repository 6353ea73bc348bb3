import type { ImportAs } from "./model-store.ts";
import {
  parseManifest,
  maxTextBytes,
  type ContentFile,
  type PackContents,
  type PickedFile,
} from "./pack-contents.ts";
import type { PackManifest } from "./pack-manifest.ts";
import { StoreError } from "./store-error.ts";
import { ggufFiles, mlcFiles } from "./weights-folder.ts";

/**
 * Reads what a folder holds: a pack with its manifest, or bare weights that `about` says the name of. Throws
 * `not-a-pack`, `wrong-content`, `which-model`.
 */
export async function readFolder(
  picked: readonly PickedFile[],
  about: ImportAs | undefined,
): Promise<PackContents> {
  const manifestFile = shallowest(picked, "manifest.json");
  if (manifestFile) return readPackFolder(picked, manifestFile);

  const isWeights = ({ path }: PickedFile) => path.endsWith(".gguf") || path.endsWith("mlc-chat-config.json");
  if (!picked.some(isWeights)) throw new StoreError("not-a-pack");
  if (!about) throw new StoreError("which-model");
  const files = about.engine === "webllm" ? await mlcFiles(picked) : ggufFiles(picked);
  return contentsOf({ ...about, format: 1, sources: [] }, files);
}

async function readPackFolder(
  picked: readonly PickedFile[],
  { path, file }: PickedFile,
): Promise<PackContents> {
  if (file.size > maxTextBytes) throw new StoreError("not-a-pack", path);
  const manifest = parseManifest(await file.text());
  const byPath = new Map(picked.map((each) => [each.path, each.file]));
  // A host may keep the files in a folder beside the manifest.
  const relative = manifest.sources.filter((source) => !/^[a-z]+:/iu.test(source));
  const folders = ["./", ...relative].map((source) => joinPath(path, source));

  const found = new Map<string, File>();
  for (const { path: wanted, sizeBytes } of manifest.files) {
    const candidates = folders.map((folder) => byPath.get(folder + wanted));
    const content = candidates.find((candidate) => candidate !== undefined);
    if (!content) throw new StoreError("not-a-pack", wanted);
    if (content.size !== sizeBytes) throw new StoreError("wrong-content", wanted);
    found.set(wanted, content);
  }
  return { manifest, files: () => eachOf(found) };
}

function contentsOf(about: Omit<PackManifest, "files">, files: ReadonlyMap<string, File>): PackContents {
  for (const [path, { size }] of files) if (size === 0) throw new StoreError("wrong-content", path);
  const list = [...files].map(([path, { size }]) => ({ path, sizeBytes: size }));
  const manifest = parseManifest(JSON.stringify({ ...about, files: list }));
  return { manifest, files: () => eachOf(files) };
}

async function* eachOf(files: ReadonlyMap<string, File>): AsyncGenerator<ContentFile> {
  for (const [path, file] of files) {
    yield { path, sizeBytes: file.size, open: () => file.stream() };
  }
}

/** The one of that name nearest to the top. Throws `not-a-pack` when two lie equally near. */
function shallowest(picked: readonly PickedFile[], name: string): PickedFile | undefined {
  const depth = ({ path }: PickedFile) => path.split("/").length;
  const [first, second] = picked
    .filter(({ path }) => path === name || path.endsWith(`/${name}`))
    .sort((a, b) => depth(a) - depth(b));
  if (first && second && depth(first) === depth(second)) throw new StoreError("not-a-pack", second.path);
  return first;
}

/** `folder` as seen from the folder of `path`, each step with its slash. */
function joinPath(path: string, folder: string): string {
  const steps = path.split("/").slice(0, -1);
  for (const step of folder.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.map((step) => `${step}/`).join("");
}
