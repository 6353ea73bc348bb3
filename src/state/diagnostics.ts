import type { ModelStatus } from "./model-status.ts";
import type { ModelsState } from "./models.svelte.ts";

export type Diagnosed = {
  readonly versions: { readonly app: string; readonly rules: string };
  readonly userAgent: string;
  readonly model: ModelStatus;
  readonly models: Pick<ModelsState, "capabilities" | "store" | "here" | "tasks" | "log">;
};

/** What somebody who helps needs to know, as JSON: versions, the machine, packs and last error codes. No patient data. */
export function diagnosticsText({ versions, userAgent, model, models }: Diagnosed): string {
  const packs = models.here.map(({ id, engine, quantization, sizeBytes, stored }) => ({
    id,
    engine,
    quantization,
    sizeBytes,
    status: stored?.status ?? "on its way",
    revision: stored?.manifest.revision,
    task: models.tasks.of(id),
    seen: models.log.of(id),
  }));
  const { capabilities, store } = models;
  return JSON.stringify({ versions, userAgent, capabilities, store, model, packs }, undefined, 2);
}
