import { open, readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import * as z from "zod/mini";
import type { EngineName } from "../engine/engine.ts";
import { UsageError } from "./arguments.ts";
import { readGgufMetadata } from "./gguf-metadata.ts";
import { readJson } from "./read-json.ts";

/** A file for a pack: `path` in the pack, `from` on this machine. */
export type ModelFile = { readonly path: string; readonly from: string; readonly sizeBytes: number };

/** What a folder holds of a model; the rest of the folder is left alone. */
export type ModelFiles = {
  readonly engine: EngineName;
  readonly files: readonly ModelFile[];
  readonly title: string | undefined;
  readonly quantization: string | undefined;
  readonly contextTokens: number | undefined;
};

/** wllama reads a file into an ArrayBuffer. */
const maxGgufBytes = 2 * 1024 ** 3;
const splitName = /^(.*)-(\d{5})-of-(\d{5})\.gguf$/;

/**
 * Finds the files that an engine reads in a folder, or from one GGUF file. `library` names the compiled library where
 * it lies elsewhere; `libraryHint` says where to get one. Throws UsageError for what cannot become a pack.
 */
export async function findModelFiles(
  place: string,
  library: string | undefined,
  libraryHint: string,
): Promise<ModelFiles> {
  const info = await stat(place).catch(() => undefined);
  if (!info) throw new UsageError(`There is no folder ${place}.`);
  if (info.isFile()) {
    if (!place.endsWith(".gguf")) throw new UsageError(`${place} is neither a folder nor a .gguf file.`);
    return findGguf(dirname(place), seriesOf(basename(place), await readdir(dirname(place))));
  }
  const names = (await readdir(place)).toSorted();
  if (names.includes("mlc-chat-config.json")) return findMlc(place, names, library, libraryHint);
  const gguf = names.filter((name) => name.endsWith(".gguf"));
  const [first] = gguf;
  if (first === undefined) {
    throw new UsageError(
      `No weights in ${place}: neither mlc-chat-config.json (MLC) nor a .gguf file. Models as they are trained ` +
        "(.safetensors) are converted first: models/README.md.",
    );
  }
  const series = seriesOf(first, names);
  if (series.length < gguf.length)
    throw new UsageError(`Several models in ${place}: name one of the files instead. ${gguf.join(", ")}`);
  return findGguf(place, series);
}

const chatConfigSchema = z.object({
  quantization: z.optional(z.string()),
  context_window_size: z.optional(z.number()),
  tokenizer_files: z.array(z.string()),
});
const tensorCacheSchema = z.object({
  records: z.array(z.object({ dataPath: z.string(), nbytes: z.number() })).check(z.minLength(1)),
});

async function findMlc(
  folder: string,
  names: readonly string[],
  library: string | undefined,
  libraryHint: string,
): Promise<ModelFiles> {
  // Older converters wrote the same list under another name, which this web-llm no longer asks for.
  const list = ["tensor-cache.json", "ndarray-cache.json"].find((name) => names.includes(name));
  if (list === undefined) throw new UsageError(`No tensor-cache.json in ${folder}.`);
  const config = await readJson(join(folder, "mlc-chat-config.json"), chatConfigSchema);
  const { records } = await readJson(join(folder, list), tensorCacheSchema);
  // web-llm takes the first where there are both.
  const tokenizer = ["tokenizer.json", "tokenizer.model"].find(
    (name) => names.includes(name) && config.tokenizer_files.includes(name),
  );
  if (tokenizer === undefined)
    throw new UsageError(`No tokenizer.json in ${folder}, or mlc-chat-config.json does not list it.`);

  const shards = await Promise.all(
    records.map(async ({ dataPath, nbytes }) => {
      const file = await modelFile(folder, dataPath);
      if (file.sizeBytes !== nbytes)
        throw new UsageError(`${dataPath} has ${file.sizeBytes} bytes, not ${nbytes}: it is not whole.`);
      return file;
    }),
  );
  const context = config.context_window_size ?? 0;
  return {
    engine: "webllm",
    files: [
      await modelFile(folder, "mlc-chat-config.json"),
      { ...(await modelFile(folder, list)), path: "tensor-cache.json" },
      await modelFile(folder, tokenizer),
      await libraryFile(folder, names, library, libraryHint),
      ...shards,
    ],
    title: undefined,
    quantization: config.quantization,
    contextTokens: context > 0 ? context : undefined,
  };
}

async function libraryFile(
  folder: string,
  names: readonly string[],
  library: string | undefined,
  hint: string,
): Promise<ModelFile> {
  const found = names.filter((name) => name.endsWith(".wasm"));
  const chosen = library ?? (found[0] && join(folder, found[0]));
  if (chosen === undefined) throw new UsageError(`No compiled library (.wasm) in ${folder}. ${hint}`);
  if (library === undefined && found.length > 1)
    throw new UsageError(`Several libraries in ${folder}: choose with --library. ${found.join(", ")}`);
  const file = await modelFile(dirname(chosen), basename(chosen));
  if (!(await beginsWith(chosen, "\0asm"))) throw new UsageError(`${chosen} is not WebAssembly.`);
  return file;
}

async function findGguf(folder: string, names: readonly string[]): Promise<ModelFiles> {
  const files = await Promise.all(names.map((name) => modelFile(folder, name)));
  for (const { path, from, sizeBytes } of files) {
    if (!(await beginsWith(from, "GGUF"))) throw new UsageError(`${from} is not GGUF.`);
    if (sizeBytes > maxGgufBytes) {
      const stem = path.replace(/\.gguf$/, "");
      throw new UsageError(
        `${path} has ${(sizeBytes / 1e9).toFixed(1)} GB; wllama takes 2 GB a file. Split it and pack the parts:\n` +
          `  llama-gguf-split --split --split-max-size 512M ${from} ${stem}`,
      );
    }
  }
  const metadata = files[0] && (await readGgufMetadata(files[0].from));
  return {
    engine: "wllama",
    files,
    title: metadata?.name,
    quantization: quantizationInName(names[0] ?? "") ?? metadata?.quantization,
    contextTokens: metadata?.contextTokens,
  };
}

/** The parts of a split file, or the file alone. Throws UsageError when a part is missing. */
function seriesOf(name: string, names: readonly string[]): readonly string[] {
  const match = splitName.exec(name);
  if (!match) return [name];
  const [, stem, , count = ""] = match;
  const all = Array.from(
    { length: Number(count) },
    (_, index) => `${stem}-${String(index + 1).padStart(5, "0")}-of-${count}.gguf`,
  );
  const missing = all.filter((part) => !names.includes(part));
  if (missing.length > 0) throw new UsageError(`Parts are missing: ${missing.join(", ")}`);
  return all;
}

function quantizationInName(name: string): string | undefined {
  return /[-._]((?:IQ|Q|TQ)\d\w*|BF16|F16|F32)(?:-\d{5}-of-\d{5})?\.gguf$/i.exec(name)?.[1]?.toUpperCase();
}

async function modelFile(folder: string, path: string): Promise<ModelFile> {
  const from = join(folder, path);
  const info = await stat(from).catch(() => undefined);
  if (!info?.isFile()) throw new UsageError(`${from} is missing.`);
  if (info.size === 0) throw new UsageError(`${from} is empty.`);
  return { path, from, sizeBytes: info.size };
}

async function beginsWith(path: string, magic: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return buffer.toString("latin1") === magic;
  } finally {
    await file.close();
  }
}
