import * as z from "zod/mini";
import type { EngineName } from "../engine/engine.ts";
import { requestFile, refuseWrong } from "./host-request.ts";
import { ownCacheNames, type PackLayout } from "./pack-layout.ts";
import { listManifests } from "./pack-records.ts";

const fileSchema = z.object({ path: z.string(), sizeBytes: z.int() });
/** `engine-files.json`, written by the build: the engines' own scripts and wasm, relative to the app. */
export const engineFilesSchema = z.object({
  webllm: z.object({ version: z.string(), files: z.array(fileSchema) }),
  wllama: z.object({
    version: z.string(),
    files: z.array(fileSchema),
    /** Where WebAssembly has no 64-bit memory or cannot wait for promises: Safari, older browsers. */
    compatFiles: z.array(fileSchema),
  }),
});
export type EngineFiles = z.infer<typeof engineFilesSchema>;

/** The list of this app's version. Throws TransferFault. */
export async function fetchEngineFiles({ scope }: PackLayout, signal: AbortSignal): Promise<EngineFiles> {
  const response = await fetch(`${scope}engine-files.json`, { cache: "no-cache", signal });
  refuseWrong(response);
  return engineFilesSchema.parse(await response.json());
}

/** The files that an engine needs in this browser. */
export function neededFiles(all: EngineFiles, engine: EngineName): EngineFiles["webllm"]["files"] {
  if (engine === "webllm") return all.webllm.files;
  return hasModernWasm() ? all.wllama.files : [...all.wllama.files, ...all.wllama.compatFiles];
}

/** Whether every file that an engine needs in this browser is cached. */
export async function isEngineCached(
  layout: PackLayout,
  all: EngineFiles,
  engine: EngineName,
): Promise<boolean> {
  return (await missingFiles(layout, all, engine)).length === 0;
}

/** Caches what an engine needs and is not here yet. Throws TransferFault. */
export async function cacheEngine(
  layout: PackLayout,
  all: EngineFiles,
  engine: EngineName,
  {
    onProgress,
    signal,
  }: {
    readonly onProgress: (doneBytes: number, totalBytes: number) => void;
    readonly signal: AbortSignal;
  },
): Promise<void> {
  const missing = await missingFiles(layout, all, engine);
  const totalBytes = missing.reduce((sum, file) => sum + file.sizeBytes, 0);
  let doneBytes = 0;
  for (const { path, sizeBytes } of missing) {
    onProgress(doneBytes, totalBytes);
    const response = await requestFile(layout.scope + path, signal);
    refuseWrong(response);
    await keep(layout, layout.scope + path, response);
    doneBytes += sizeBytes;
  }
}

/** Caches what the ready packs' engines need: a version that cannot have it must not be offered. */
export async function cacheEnginesOfReadyPacks(
  layout: PackLayout,
  list: () => Promise<EngineFiles>,
): Promise<void> {
  const engines = new Set((await listManifests(layout)).map(({ engine }) => engine));
  if (engines.size === 0) return;
  const all = await list();
  const transfer = { onProgress: () => undefined, signal: new AbortController().signal };
  for (const engine of engines) await cacheEngine(layout, all, engine, transfer);
}

/** The ready packs whose compiled library this version's engine refuses. */
export async function brokenPackIds(layout: PackLayout, all: EngineFiles): Promise<string[]> {
  const manifests = await listManifests(layout);
  return manifests
    .filter(({ engine, engineVersion = all[engine].version }) => {
      return engine === "webllm" && engineVersion !== all[engine].version;
    })
    .map(({ id }) => id);
}

/** Answers a request for an engine's file: from the cache, else from the network, kept for the next time. */
export async function serveEngineFile(
  layout: PackLayout,
  request: Request,
  waitUntil: (work: Promise<unknown>) => void,
): Promise<Response> {
  const found = await (await openEngines(layout)).match(request.url, { ignoreVary: true });
  if (found) return found;
  const response = await fetch(request);
  // A full disk is no reason to keep the file from the page.
  if (response.ok) waitUntil(keep(layout, request.url, response.clone()).catch(() => undefined));
  return response;
}

/** Deletes the files that none of the kept versions' lists names. */
export async function deleteOldEngineFiles(layout: PackLayout, kept: readonly EngineFiles[]): Promise<void> {
  const lists = kept.flatMap(({ webllm, wllama }) => [webllm.files, wllama.files, wllama.compatFiles]);
  const urls = new Set(lists.flat().map(({ path }) => layout.scope + path));
  const engines = await openEngines(layout);
  for (const { url } of await engines.keys()) if (!urls.has(url)) await engines.delete(url);
}

async function missingFiles(layout: PackLayout, all: EngineFiles, engine: EngineName) {
  const engines = await openEngines(layout);
  const urls = new Set((await engines.keys()).map(({ url }) => url));
  return neededFiles(all, engine).filter(({ path }) => !urls.has(layout.scope + path));
}

async function keep(layout: PackLayout, url: string, response: Response): Promise<void> {
  // Of the headers only this one: a `Vary` would hide the entry from requests that differ in it.
  const headers = { "Content-Type": response.headers.get("Content-Type") ?? "" };
  await (await openEngines(layout)).put(url, new Response(response.body, { headers }));
}

function openEngines(layout: PackLayout): Promise<Cache> {
  return caches.open(ownCacheNames(layout).engines);
}

/** As wllama itself decides: without both it runs its files for older browsers. */
function hasModernWasm(): boolean {
  try {
    const memory64: object = { address: "i64", initial: 1n };
    new WebAssembly.Memory(memory64 as WebAssembly.MemoryDescriptor);
    return Reflect.get(WebAssembly, "Suspending") !== undefined;
  } catch {
    return false;
  }
}
