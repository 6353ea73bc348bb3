import type { Model } from "../../../models/registry.ts";
import type { Capabilities } from "../../../src/engine/capabilities.ts";
import type { Engine, ReadyPack } from "../../../src/engine/engine.ts";
import { EngineError } from "../../../src/engine/engine-error.ts";
import type {
  ImportAs,
  ModelStore,
  PackSource,
  StoredPack,
  StoreTask,
} from "../../../src/model-store/model-store.ts";
import type { PackManifest } from "../../../src/model-store/pack-manifest.ts";
import type { EngineKit } from "../../../src/state/engine-kit.ts";
import { PackLog } from "../../../src/state/pack-log.svelte.ts";

export function manifest(id: string, more: Partial<PackManifest> = {}): PackManifest {
  return {
    format: 1,
    id,
    title: `Title of ${id}`,
    engine: "wllama",
    quantization: "Q4_K_M",
    contextTokens: 4096,
    dialect: "chatml",
    tasks: ["esi"],
    sources: [],
    files: [{ path: "model.gguf", sizeBytes: 1000, sha256: "0".repeat(64) }],
    ...more,
  };
}

export const machine: Capabilities = {
  gpu: { status: "none" },
  memoryGiB: 8,
  cores: 4,
  isIsolated: true,
  hasJspi: true,
  hasMemory64: true,
  platform: "desktop",
  browser: "chromium",
  freeStorageBytes: 50e9,
  quotaBytes: 60e9,
  isPersistent: false,
  canStore: true,
};

export const model: Model = {
  id: "small",
  title: "Small",
  role: "general",
  baseModel: "some/small",
  licence: "MIT",
  parameters: 5e8,
  contextTokens: 4096,
  dialect: "chatml",
  tasks: ["esi"],
  languages: ["en"],
  figures: [],
  builds: [
    {
      id: "small-q4",
      engine: "wllama",
      quantization: "Q4_K_M",
      downloadBytes: 2000,
      sizeIs: "published",
      needs: { shaderF16: false, memoryBytes: 1e9 },
      hub: { repository: "some/small-gguf", paths: ["*.gguf"], extraFiles: [] },
    },
  ],
};

/** localStorage in memory. */
export function memoryStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

type Works = Partial<Pick<ModelStore, "download" | "resume" | "importFiles" | "verify">>;

/** A store in memory whose long works a test may replace. */
export class FakeStore implements ModelStore {
  packs: StoredPack[];
  readonly asked: string[] = [];
  readonly #works: Works;

  constructor(packs: readonly StoredPack[] = [], works: Works = {}) {
    this.packs = [...packs];
    this.#works = works;
  }

  list() {
    return Promise.resolve([...this.packs]);
  }
  download(packId: string, source: PackSource, task: StoreTask) {
    this.asked.push(`download ${packId} ${source.kind}`);
    return this.#works.download?.(packId, source, task) ?? Promise.resolve(this.#makeReady(packId));
  }
  resume(packId: string, task: StoreTask) {
    this.asked.push(`resume ${packId}`);
    return this.#works.resume?.(packId, task) ?? Promise.resolve(this.#makeReady(packId));
  }
  setWanted(packId: string, wanted: boolean) {
    this.asked.push(`wanted ${packId} ${wanted}`);
    return Promise.resolve();
  }
  verify(packId: string, task: StoreTask) {
    return this.#works.verify?.(packId, task) ?? Promise.resolve({ badPaths: [] });
  }
  delete(packId: string) {
    this.asked.push(`delete ${packId}`);
    this.packs = this.packs.filter(({ manifest: { id } }) => id !== packId);
    return Promise.resolve();
  }
  importFiles(files: readonly File[], about: ImportAs | undefined, task: StoreTask) {
    return this.#works.importFiles?.(files, about, task) ?? Promise.resolve(this.#makeReady("imported"));
  }
  exportPack(packId: string) {
    const stream = new Blob(["x".repeat(1000)]).stream();
    return Promise.resolve({ fileName: `${packId}.tamiz`, sizeBytes: 1000, stream });
  }
  findOrphans() {
    return Promise.resolve([]);
  }
  deleteOrphans() {
    return Promise.resolve();
  }
  open(packId: string): Promise<ReadyPack> {
    this.asked.push(`open ${packId}`);
    return Promise.resolve({
      id: packId,
      engine: "wllama",
      contextTokens: 4096,
      baseUrl: "https://host.test/",
      files: [],
      open: () => Promise.reject(new Error("not read here")),
    });
  }
  hasEngine() {
    return Promise.resolve(true);
  }

  #makeReady(packId: string): PackManifest {
    const made = manifest(packId);
    const others = this.packs.filter(({ manifest: { id } }) => id !== packId);
    this.packs = [...others, { status: "ready", manifest: made }];
    return made;
  }
}

/** Engines that note what is done with them, and whose parts a test may replace. */
export function fakeKit(parts: Partial<EngineKit> = {}) {
  const done: string[] = [];
  const claims: { lose: () => void }[] = [];
  const engine: Engine = {
    name: "wllama",
    load: async (pack, onProgress) => {
      onProgress({ stage: "weights", fraction: 0.5 });
      done.push(`load ${pack.id}`);
    },
    generate: () => {
      throw new EngineError("not-loaded");
    },
    unload: () => Promise.resolve(void done.push("unload")),
  };
  const kit: EngineKit = {
    claim: ({ steal }) => {
      done.push(steal ? "steal" : "claim");
      let lose = (): void => undefined;
      const lost = new Promise<void>((resolve) => (lose = resolve));
      claims.push({ lose });
      return Promise.resolve({ release: () => void done.push("release"), lost });
    },
    marker: {
      begin: (packId) => {
        done.push(`mark ${packId}`);
        return () => void done.push("unmark");
      },
      crashed: () => Promise.resolve(undefined),
    },
    deviceFor: () => Promise.resolve("cpu"),
    createEngine: () => engine,
    selfTest: () => Promise.resolve({ status: "passed", probability: 0.9 }),
    measureSpeed: () => Promise.resolve({ prefillTokensPerS: 100, decodeTokensPerS: 10 }),
    stepDown: () => Promise.resolve(undefined),
    ...parts,
  };
  return { kit, done, claims, engine };
}

export const emptyLog = () => new PackLog(memoryStorage());
