import * as z from "zod/mini";
import { readJson, type PickedFile } from "./pack-contents.ts";
import { StoreError } from "./store-error.ts";

const chatConfigSchema = z.object({ tokenizer_files: z.array(z.string()) });
const tensorCacheSchema = z.object({
  records: z.array(z.object({ dataPath: z.string(), nbytes: z.int() })),
});

/**
 * The files that web-llm reads of a folder of MLC weights, by the path it asks for. Throws `not-a-pack` with the path
 * of what is missing, `wrong-content` for a shard of another size.
 */
export async function mlcFiles(picked: readonly PickedFile[]): Promise<ReadonlyMap<string, File>> {
  const configPath = picked.find(({ path }) => nameOf(path) === "mlc-chat-config.json")?.path;
  if (configPath === undefined) throw new StoreError("not-a-pack", "mlc-chat-config.json");
  const folder = configPath.slice(0, -"mlc-chat-config.json".length);
  const byPath = new Map(picked.map(({ path, file }) => [path, file]));
  const files = new Map<string, File>();

  const config = take("mlc-chat-config.json");
  const { tokenizer_files: tokenizers } = await readJson("mlc-chat-config.json", config, chatConfigSchema);
  // web-llm takes the first of these that the config names, and no other.
  take(["tokenizer.json", "tokenizer.model"].find((name) => tokenizers.includes(name)) ?? "tokenizer.json");

  // Older converters wrote the same list under another name, which this web-llm no longer asks for.
  const older = byPath.get(`${folder}ndarray-cache.json`);
  const tensorCache = byPath.get(`${folder}tensor-cache.json`) ?? older;
  if (!tensorCache) throw new StoreError("not-a-pack", "tensor-cache.json");
  files.set("tensor-cache.json", tensorCache);
  const { records } = await readJson("tensor-cache.json", tensorCache, tensorCacheSchema);
  for (const { dataPath, nbytes } of records) {
    if (take(dataPath).size !== nbytes) throw new StoreError("wrong-content", dataPath);
  }

  const [library, another] = picked.filter(({ path }) => path.endsWith(".wasm"));
  if (!library || another) throw new StoreError("not-a-pack", another?.path ?? "*.wasm");
  files.set(plainName(library.path), library.file);
  return files;

  function take(path: string): File {
    const file = byPath.get(folder + path);
    if (!file) throw new StoreError("not-a-pack", path);
    files.set(path, file);
    return file;
  }
}

/** One GGUF model of a folder: a single file, or all pieces of a split one in order. Throws `not-a-pack`. */
export function ggufFiles(picked: readonly PickedFile[]): ReadonlyMap<string, File> {
  const models = picked.filter(({ path }) => path.endsWith(".gguf"));
  const [first] = models;
  if (!first) throw new StoreError("not-a-pack", "*.gguf");
  const name = plainName(first.path);
  const split = /^(.*)-\d{5}-of-(\d{5})\.gguf$/u.exec(name);
  const byName = new Map(models.map(({ path, file }) => [plainName(path), file]));
  const names = split ? pieceNames(split[1] ?? "", Number(split[2])) : [name];

  const files = new Map<string, File>();
  for (const each of names) {
    const file = byName.get(each);
    if (!file) throw new StoreError("not-a-pack", each);
    files.set(each, file);
  }
  // Which of several models is meant, nobody said.
  const other = [...byName.keys()].find((each) => !files.has(each));
  if (other !== undefined) throw new StoreError("not-a-pack", other);
  return files;
}

/** As llama.cpp names them: `…-00001-of-00003.gguf`. */
function pieceNames(stem: string, count: number): readonly string[] {
  const digits = (index: number) => String(index).padStart(5, "0");
  return Array.from({ length: count }, (_, index) => `${stem}-${digits(index + 1)}-of-${digits(count)}.gguf`);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** A file's name as a manifest may hold it. */
function plainName(path: string): string {
  return nameOf(path)
    .replaceAll(/[^A-Za-z0-9._-]/gu, "_")
    .replace(/^[.-]/u, "_");
}
