import * as z from "zod/mini";
import { askSizeBytes, refuseWrong, requestFile } from "./host-request.ts";
import type { PackSource } from "./model-store.ts";
import { packManifestSchema, type PackFile } from "./pack-manifest.ts";
import type { PackPlan } from "./pack-records.ts";
import { StoreError } from "./store-error.ts";
import { TransferFault } from "./transfer-fault.ts";

export const hubUrl = "https://huggingface.co";

export type HubSource = Extract<PackSource, { readonly kind: "hub" }>;

const revisionSchema = z.object({ sha: z.string().check(z.regex(/^[0-9a-f]{40}$/u)) });
const entrySchema = z.object({
  type: z.string(),
  path: z.string(),
  size: z.int(),
  /** git's own name of the content; of a large file, that of its pointer. */
  oid: z.string(),
  /** A large file's SHA-256. */
  lfs: z.optional(z.object({ oid: z.string(), size: z.int() })),
});
type Entry = z.infer<typeof entrySchema>;

/** More than any repository of one model has. */
const maxPages = 50;

/**
 * Makes a plan of a hub's repository, pinned to a commit. Throws TransferFault for the hub, StoreError `not-offered`
 * with the pattern that fits no file, `not-a-pack` when the whole makes none.
 */
export async function planFromHub(
  source: HubSource,
  hub: string,
  signal: AbortSignal,
): Promise<Omit<PackPlan, "wanted">> {
  const { repository, about } = source;
  const api = `${hub}/api/models/${repository}`;
  const asked = encodeURIComponent(source.revision ?? "main");
  const { sha } = await readJson(`${api}/revision/${asked}`, revisionSchema, signal);
  const entries = await listEntries(`${api}/tree/${sha}?recursive=true`, hub, signal);
  const chosen = chooseEntries(entries, source.paths);
  const extra: PackFile[] = [];
  for (const { path, url, sha256 } of source.extraFiles) {
    const sizeBytes = await askSizeBytes(url, signal);
    extra.push({ path, sizeBytes, urls: [url], ...(sha256 !== undefined && { sha256 }) });
  }
  const parsed = packManifestSchema.safeParse({
    ...about,
    format: 1,
    revision: sha,
    sources: [`${hub}/${repository}/resolve/${sha}/`],
    files: [...chosen.map(fileOf), ...extra],
  });
  if (!parsed.success) throw new StoreError("not-a-pack", repository, { cause: parsed.error });
  const small = chosen.filter(({ lfs }) => !lfs);
  return {
    manifest: parsed.data,
    gitBlobs: Object.fromEntries(small.map(({ path, oid }) => [path, oid])),
  };
}

function fileOf({ path, size, lfs }: Entry): PackFile {
  if (!lfs) return { path, sizeBytes: size };
  return { path, sizeBytes: lfs.size, sha256: lfs.oid.replace(/^sha256:/u, "") };
}

/** The files that fit a pattern. Each pattern must fit one: a model without its tokenizer is none. */
function chooseEntries(entries: readonly Entry[], patterns: readonly string[]): readonly Entry[] {
  const files = entries.filter(({ type, size }) => type === "file" && size > 0);
  const fits = patterns.map((pattern) => {
    const literal = pattern.split("*").map((text) => text.replace(/[.+?^${}()|[\]\\]/gu, "\\$&"));
    const expression = new RegExp(`^${literal.join(".*")}$`, "u");
    const chosen = files.filter(({ path }) => expression.test(path));
    if (chosen.length === 0) throw new StoreError("not-offered", pattern);
    return chosen;
  });
  return files.filter((file) => fits.some((chosen) => chosen.includes(file)));
}

/** The list comes in pages; the next one's address is in a header. */
async function listEntries(first: string, hub: string, signal: AbortSignal): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let url: string | undefined = first;
  for (let page = 0; url !== undefined && page < maxPages; page++) {
    const response: Response = await request(url, signal);
    entries.push(...(await parse(response, z.array(entrySchema))));
    const next = /<([^>]+)>\s*;\s*rel="next"/u.exec(response.headers.get("Link") ?? "")?.[1];
    url = next === undefined ? undefined : new URL(next, first).href;
    if (url !== undefined && !url.startsWith(`${hub}/`)) throw new TransferFault("wrong-content", false);
  }
  return entries;
}

async function readJson<T>(url: string, schema: z.ZodMiniType<T>, signal: AbortSignal): Promise<T> {
  return parse(await request(url, signal), schema);
}

async function request(url: string, signal: AbortSignal): Promise<Response> {
  const response = await requestFile(url, signal);
  refuseWrong(response);
  return response;
}

async function parse<T>(response: Response, schema: z.ZodMiniType<T>): Promise<T> {
  const text = await response.text();
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    throw new TransferFault("wrong-content", false, { cause });
  }
}
