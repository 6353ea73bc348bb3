import type { Capabilities } from "./engine/capabilities.ts";
import { recommend, verdictOf } from "./engine/choose-model.ts";
import type { Engine, EngineName, EngineOptions } from "./engine/engine.ts";
import { claimEngine } from "./engine/engine-lock.ts";
import { LoadMarker, stepDown } from "./engine/load-marker.ts";
import { wllamaUsesGpu } from "./engine/machine-rules.ts";
import { measureSpeed } from "./engine/measure-speed.ts";
import { generalQuestions, runSelfTest } from "./engine/self-test.ts";
import { SteadyEngine } from "./engine/steady-engine.ts";
import { CacheModelStore } from "./model-store/cache-model-store.ts";
import type { ModelStore } from "./model-store/model-store.ts";
import { PackDownloads, pageEnvironment } from "./model-store/pack-downloads.ts";
import type { PackLayout } from "./model-store/pack-layout.ts";
import { packIndexSchema, packManifestSchema } from "./model-store/pack-manifest.ts";
import { askServiceWorker } from "./model-store/store-client.ts";
import type { EngineKit, OnWritten } from "./state/engine-kit.ts";
import type { OfferedPack } from "./state/pack-rows.ts";

// The part of services.ts that only pages with models need: a chunk of its own.
export { recommend, verdictOf };

/** The packs of this device. */
export function createModelStore(layout: PackLayout): ModelStore {
  return new CacheModelStore({
    layout,
    downloads: new PackDownloads(pageEnvironment(layout)),
    startPackWorker: () =>
      new Worker(new URL("../workers/pack.worker.ts", import.meta.url), { type: "module" }),
    askServiceWorker,
  });
}

/** What the app's own server offers; a host without models answers with nothing, or with a page. */
export async function fetchOffered({ scope }: PackLayout): Promise<readonly OfferedPack[]> {
  const index = packIndexSchema.safeParse(await fetchJson(`${scope}models/index.json`));
  if (!index.success) return [];
  const offered = await Promise.all(
    index.data.packs.map(async (id) => {
      const url = `${scope}models/${id}/manifest.json`;
      const manifest = packManifestSchema.safeParse(await fetchJson(url));
      return manifest.success && manifest.data.id === id ? [{ manifest: manifest.data, url }] : [];
    }),
  );
  return offered.flat();
}

/** Undefined for whatever is no JSON. */
async function fetchJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { cache: "no-cache" });
    return response.ok ? ((await response.json()) as unknown) : undefined;
  } catch {
    return undefined;
  }
}

/** The engines, and what guards them. */
export function createEngineKit(
  { scope }: PackLayout,
  storage: Storage | undefined,
  probe: () => Promise<Capabilities>,
): EngineKit {
  const { locks } = navigator as Partial<Pick<Navigator, "locks">>;
  const lockName = `tamiz-engine@${scope}`;
  return {
    claim: (options) => claimEngine(locks, lockName, options),
    marker: new LoadMarker({ storage, locks, lockName, page: globalThis.window }),
    async deviceFor(engine) {
      return engine === "webllm" || wllamaUsesGpu(await probe()) ? "gpu" : "cpu";
    },
    createEngine: (name, options) => new SteadyEngine(name, () => makeEngine(name, options)),
    selfTest: (engine, { selfTest }, signal) => runSelfTest(engine, selfTest ?? generalQuestions, signal),
    measureSpeed: (engine, onWritten, signal) => measureSpeed(engine, rateOf(onWritten), signal),
    async stepDown(crash, storedIds) {
      const stored = new Set(storedIds);
      const { registry } = await import("../models/registry.ts");
      const here = registry.map((model) => ({
        ...model,
        builds: model.builds.filter(({ id }) => stored.has(id) || id === crash.packId),
      }));
      const step = stepDown(crash, here, await probe(), { stored });
      return step && { packId: step.build.id, device: step.device };
    },
  };
}

/** Each piece of text is about one token; the first only starts the clock. */
function rateOf(onWritten: OnWritten): (text: string) => void {
  let pieces = 0;
  let startedAt: number | undefined;
  return (text) => {
    const now = performance.now();
    startedAt ??= now;
    const seconds = (now - startedAt) / 1000;
    onWritten(text.length, seconds > 0 ? pieces / seconds : undefined);
    pieces += 1;
  };
}

/** Each engine comes with its library when it is first needed. */
async function makeEngine(name: EngineName, options: EngineOptions): Promise<Engine> {
  switch (name) {
    case "webllm":
      return new (await import("./engine/webllm-engine.ts")).WebllmEngine();
    case "wllama":
      return new (await import("./engine/wllama-engine.ts")).WllamaEngine(options);
  }
}
