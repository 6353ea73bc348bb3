import type { EngineName } from "../engine/engine.ts";

/**
 * Where a pack's parts lie in the browser's caches. web-llm looks for its files under three names of its own; what is
 * ours carries the app's address in its name, since every app of an origin shares its caches.
 */
export type PackLayout = {
  /** Where the app stands, absolute with a slash at the end: the scope of its service worker. */
  readonly scope: string;
};

export const webllmCaches = { config: "webllm/config", library: "webllm/wasm", weights: "webllm/model" };

/** The caches that are ours alone. None begins with `tamiz-`: those belong to a version of the app. */
export function ownCacheNames({ scope }: PackLayout) {
  return {
    /** Manifests: `manifest.json` of a ready pack, `plan.json` of one on its way. */
    packs: `tamiz/packs@${scope}`,
    /** Files of packs that wllama reads. */
    weights: `tamiz/weights@${scope}`,
    /** Pieces of files on their way. */
    parts: `tamiz/parts@${scope}`,
    /** Scripts and wasm of the engines themselves. */
    engines: `tamiz/engines@${scope}`,
  };
}

/** `…/models/<id>/resolve/v1/`: web-llm puts `/resolve/main/` behind a model's URL that has no such part. */
export function packBaseUrl({ scope }: PackLayout, packId: string): string {
  return `${scope}models/${packId}/resolve/v1/`;
}

/** The key of the commit mark. */
export function manifestUrl({ scope }: PackLayout, packId: string): string {
  return `${scope}models/${packId}/manifest.json`;
}

/** The key of what a download means to fetch. */
export function planUrl({ scope }: PackLayout, packId: string): string {
  return `${scope}models/${packId}/plan.json`;
}

/** The cache that the engine reads this file from. */
export function cacheNameOf(layout: PackLayout, engine: EngineName, path: string): string {
  if (engine === "wllama") return ownCacheNames(layout).weights;
  if (path === "mlc-chat-config.json") return webllmCaches.config;
  return path.endsWith(".wasm") ? webllmCaches.library : webllmCaches.weights;
}

/** The key of the bytes from `start` up to, not including, `end` of a file. */
export function partUrl(
  layout: PackLayout,
  packId: string,
  path: string,
  start: number,
  end: number,
): string {
  return `${packBaseUrl(layout, packId)}${path}?part=${start}-${end}`;
}
