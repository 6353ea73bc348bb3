import * as z from "zod/mini";
import { EngineError } from "./engine-error.ts";
import type { ReadyPack } from "./engine.ts";
import type { WebllmPack } from "./webllm-protocol.ts";

const tokenIds = z.array(z.int());

/** Of `mlc-chat-config.json`, what is ours to decide by. */
const chatConfigSchema = z.object({
  quantization: z.string(),
  tokenizer_files: z.array(z.string()),
  conv_template: z.object({
    stop_token_ids: z.optional(z.nullable(tokenIds)),
    stop_str: z.optional(z.nullable(z.array(z.string()))),
  }),
  eos_token_id: z.optional(z.nullable(z.union([z.int(), tokenIds]))),
});

const tensorCacheSchema = z.object({ records: z.array(z.object({ dataPath: z.string() })) });

/** What the worker must know of a pack. Throws EngineError `pack-broken` when web-llm would miss or misread a file. */
export async function describePack(pack: ReadyPack): Promise<WebllmPack> {
  const blobs = new Map<string, Blob>();
  for (const { path, sizeBytes } of pack.files) {
    const blob = await pack.open(path);
    if (blob.size !== sizeBytes) throw broken(`${path} has ${blob.size} of ${sizeBytes} bytes`);
    blobs.set(path, blob);
  }

  const config = await readJson(blobs, "mlc-chat-config.json", chatConfigSchema);
  const { records } = await readJson(blobs, "tensor-cache.json", tensorCacheSchema);
  const tokenizer = ["tokenizer.json", "tokenizer.model"].find((path) =>
    config.tokenizer_files.includes(path),
  );
  const [libraryPath] = [...blobs.keys()].filter((path) => path.endsWith(".wasm"));
  if (libraryPath === undefined) throw broken("no compiled library");
  // What is not in its caches web-llm fetches: a file that it wants and the pack has not would be a request.
  const missing = [tokenizer ?? "a tokenizer", ...records.map(({ dataPath }) => dataPath)].filter(
    (path) => !blobs.has(path),
  );
  if (missing.length > 0) throw broken(`${missing[0]} is not in the pack`);

  const { conv_template: template, eos_token_id: end } = config;
  const stopTokenIds = new Set([...(template.stop_token_ids ?? []), ...[end ?? []].flat()]);
  stopTokenIds.delete(-1);
  if (stopTokenIds.size === 0) throw broken("no token ends an answer");
  return {
    id: pack.id,
    baseUrl: pack.baseUrl,
    libraryUrl: pack.baseUrl + libraryPath,
    contextTokens: pack.contextTokens,
    stopTokenIds: [...stopTokenIds],
    stopTexts: template.stop_str ?? [],
    // q4f16_1, q0f16: the number of bits after `f` is that of the computation.
    needsShaderF16: /q\d+f16/u.test(config.quantization),
  };
}

async function readJson<T>(
  blobs: ReadonlyMap<string, Blob>,
  path: string,
  schema: z.ZodMiniType<T>,
): Promise<T> {
  const blob = blobs.get(path);
  if (!blob) throw broken(`${path} is not in the pack`);
  try {
    return schema.parse(JSON.parse(await blob.text()));
  } catch (cause) {
    throw new EngineError("pack-broken", `${path} cannot be read`, { cause });
  }
}

function broken(detail: string): EngineError {
  return new EngineError("pack-broken", detail);
}
