import { EngineError } from "../engine/engine-error.ts";
import type { ModelStore } from "../model-store/model-store.ts";
import type { PackManifest } from "../model-store/pack-manifest.ts";
import { StoreError } from "../model-store/store-error.ts";
import type { LoadedModel } from "../pipeline/ask-model.ts";

/** What a pack says of itself, when an engine can load it. Throws what keeps it from being loaded. */
export async function loadableManifest(store: ModelStore, packId: string): Promise<PackManifest> {
  const pack = (await store.list()).find(({ manifest }) => manifest.id === packId);
  if (pack?.status === "engine-missing") throw new EngineError("engine-missing");
  if (pack?.status !== "ready") throw new StoreError("not-ready");
  return pack.manifest;
}

/** What the pipeline needs to know of a pack to ask its model. */
export function asked(manifest: PackManifest): Omit<LoadedModel, "engine"> {
  const { id: packId, title, quantization, dialect, tasks, contextTokens, revision, systemText } = manifest;
  return {
    packId,
    title,
    quantization,
    dialect,
    tasks,
    contextTokens,
    ...(revision !== undefined && { revision }),
    ...(systemText !== undefined && { systemText }),
  };
}
