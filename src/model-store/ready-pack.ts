import { EngineError } from "../engine/engine-error.ts";
import type { ReadyPack } from "../engine/engine.ts";
import { placeOf } from "./keep-file.ts";
import { packBaseUrl, type PackLayout } from "./pack-layout.ts";
import type { PackManifest } from "./pack-manifest.ts";

/** A whole pack as an engine loads it. */
export function readyPack(layout: PackLayout, manifest: PackManifest): ReadyPack {
  const { id, engine, contextTokens, files } = manifest;
  return {
    id,
    engine,
    contextTokens,
    baseUrl: packBaseUrl(layout, id),
    files: files.map(({ path, sizeBytes }) => ({ path, sizeBytes })),
    open: async (path) => {
      const file = files.find((each) => each.path === path);
      const { cacheName, url } = placeOf(layout, manifest, path);
      const blob = file && (await (await (await caches.open(cacheName)).match(url))?.blob());
      if (blob?.size !== file?.sizeBytes || !blob) throw new EngineError("pack-broken", path);
      return blob;
    },
  };
}
