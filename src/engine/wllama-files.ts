import type { Wllama } from "@wllama/wllama/esm/index.js";
import compatScriptUrl from "@wllama/wllama-compat/wasm/wllama.js?url";
import compatWasmUrl from "@wllama/wllama-compat/wasm/wllama.wasm?url";
import wasmUrl from "@wllama/wllama/esm/wasm/wllama.wasm?url";
import { EngineError } from "./engine-error.ts";

/** The engine's own files, none of them at a CDN. `compat` is for browsers without 64-bit memory or suspended calls. */
export const wllamaUrls = {
  paths: { default: wasmUrl },
  compat: { worker: compatScriptUrl, wasm: compatWasmUrl },
};

/** What this browser's build consists of, read whole: `release` frees the wasm's address. */
export type WllamaFiles = {
  readonly paths: { readonly default: string };
  readonly compat: { readonly worker: { readonly code: string }; readonly wasm: string } | null;
  readonly release: () => void;
};

/**
 * Reads the engine's files for the page to hand over: a worker that could not fetch its wasm would never answer, and
 * not every browser sends a blob worker's requests through the service worker. Throws EngineError `engine-missing`.
 */
export async function readWllamaFiles(
  needed: ReturnType<Wllama["getWorkerResources"]>,
  signal: AbortSignal,
): Promise<WllamaFiles> {
  const [wasm, code] = await Promise.all([
    readFile(needed.wasmPath, signal),
    typeof needed.jsPath === "string" ? readFile(needed.jsPath, signal) : undefined,
  ]);
  const url = URL.createObjectURL(new Blob([wasm], { type: "application/wasm" }));
  return {
    paths: { default: url },
    compat: code ? { worker: { code: new TextDecoder().decode(code) }, wasm: url } : null,
    release: () => URL.revokeObjectURL(url),
  };
}

async function readFile(url: string, signal: AbortSignal): Promise<ArrayBuffer> {
  const name = new URL(url).pathname;
  try {
    const response = await fetch(url, { signal });
    const isPage = response.headers.get("Content-Type")?.startsWith("text/html") ?? false;
    if (!response.ok || isPage) throw new EngineError("engine-missing", `${name} (${response.status})`);
    return await response.arrayBuffer();
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof EngineError) throw error;
    throw new EngineError("engine-missing", name, { cause: error });
  }
}
