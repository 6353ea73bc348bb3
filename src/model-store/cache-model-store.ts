import type { EngineName, ReadyPack } from "../engine/engine.ts";
import { deletePack } from "./delete-pack.ts";
import { fetchEngineFiles, isEngineCached } from "./engine-files.ts";
import { placeOf } from "./keep-file.ts";
import type {
  ImportAs,
  ModelStore,
  Orphan,
  PackSource,
  StoredPack,
  StoreProgress,
  StoreTask,
  VerifyResult,
} from "./model-store.ts";
import { deleteOrphans, findOrphans } from "./orphans.ts";
import { listPackEntries } from "./pack-entries.ts";
import { manifestForExport, packFileEnding, packFileSizeBytes, writePackFile } from "./pack-file.ts";
import type { CopyTask } from "./pack-import.ts";
import type { PackLayout } from "./pack-layout.ts";
import { packSizeBytes, type PackManifest } from "./pack-manifest.ts";
import { listManifests, listPlans, readManifest } from "./pack-records.ts";
import { runPackWorker, type PackWorker } from "./pack-worker-client.ts";
import { storedBytes } from "./parts.ts";
import { readyPack } from "./ready-pack.ts";
import type { AskServiceWorker } from "./store-client.ts";
import { StoreError } from "./store-error.ts";
import { TransferRate } from "./transfer-rate.ts";
import { reopenPack } from "./verify-pack.ts";

/** `PackDownloads`, as far as the store passes it on. */
type Downloads = Pick<ModelStore, "download" | "resume" | "setWanted">;

export type CacheModelStoreOptions = {
  readonly layout: PackLayout;
  readonly downloads: Downloads;
  /** Starts `workers/pack.worker.ts`. */
  readonly startPackWorker: () => PackWorker;
  readonly askServiceWorker: AskServiceWorker;
};

/** The packs in this browser's caches. */
export class CacheModelStore implements ModelStore {
  readonly #layout: PackLayout;
  readonly #downloads: Downloads;
  readonly #startPackWorker: () => PackWorker;
  readonly #askServiceWorker: AskServiceWorker;

  constructor({ layout, downloads, startPackWorker, askServiceWorker }: CacheModelStoreOptions) {
    this.#layout = layout;
    this.#downloads = downloads;
    this.#startPackWorker = startPackWorker;
    this.#askServiceWorker = askServiceWorker;
  }

  async list(): Promise<readonly StoredPack[]> {
    const manifests = await listManifests(this.#layout);
    const plans = await listPlans(this.#layout);
    const isWhole = await this.#wholeness();
    const engines = new Set<EngineName>();
    for (const engine of new Set(manifests.map((manifest) => manifest.engine))) {
      if (await this.hasEngine(engine)) engines.add(engine);
    }
    const whole = manifests.filter(isWhole);
    const wholeIds = new Set(whole.map(({ id }) => id));
    const planIds = new Set(plans.map(({ manifest }) => manifest.id));
    const broken = manifests
      .filter(({ id }) => !wholeIds.has(id) && !planIds.has(id))
      .map((manifest) => ({ manifest, wanted: false }));
    const unfinished = [...plans.filter(({ manifest }) => !wholeIds.has(manifest.id)), ...broken];
    return [
      ...whole.map((manifest): StoredPack => {
        return { status: engines.has(manifest.engine) ? "ready" : "engine-missing", manifest };
      }),
      ...(await Promise.all(
        unfinished.map(async ({ manifest, wanted }): Promise<StoredPack> => {
          const stored = await storedBytes(this.#layout, manifest);
          const totalBytes = packSizeBytes(manifest);
          return { status: "partial", manifest, storedBytes: stored, totalBytes, wanted };
        }),
      )),
    ];
  }

  download(packId: string, source: PackSource, task: StoreTask): Promise<PackManifest> {
    return this.#downloads.download(packId, source, task);
  }

  /** Also what a whole pack still lacks: a file that the browser lost, its engine's own files. */
  async resume(packId: string, task: StoreTask): Promise<PackManifest> {
    const manifest = await readManifest(this.#layout, packId);
    if (!manifest) return this.#downloads.resume(packId, task);
    if ((await this.#wholeness())(manifest)) {
      await this.#cacheEngine(manifest.engine, task);
      return manifest;
    }
    await reopenPack(this.#layout, packId);
    return this.#downloads.resume(packId, task);
  }

  setWanted(packId: string, wanted: boolean): Promise<void> {
    return this.#downloads.setWanted(packId, wanted);
  }

  async verify(packId: string, task: StoreTask): Promise<VerifyResult> {
    const request = { type: "verify" as const, layout: this.#layout, packId };
    const result = await runPackWorker(this.#startPackWorker, request, copyTask("checking", task));
    return { badPaths: result.type === "verified" ? result.badPaths : [] };
  }

  delete(packId: string): Promise<void> {
    return deletePack(this.#layout, packId);
  }

  async importFiles(
    files: readonly File[],
    about: ImportAs | undefined,
    task: StoreTask,
  ): Promise<PackManifest> {
    const picked = files.map((file) => ({ path: file.webkitRelativePath || file.name, file }));
    const request = { type: "import" as const, layout: this.#layout, picked, ...(about && { about }) };
    const result = await runPackWorker(this.#startPackWorker, request, copyTask("copying", task));
    if (result.type !== "imported") throw new StoreError("unknown");
    // Offline it cannot be had: the pack is then listed as one whose engine is missing.
    await this.#cacheEngine(result.manifest.engine, task).catch(() => undefined);
    return result.manifest;
  }

  async exportPack(packId: string) {
    const manifest = manifestForExport(await this.#whole(packId));
    const open = async (path: string) => {
      const { cacheName, url } = placeOf(this.#layout, manifest, path);
      const response = await (await caches.open(cacheName)).match(url);
      if (!response?.body) throw new StoreError("not-ready", path);
      return response.body;
    };
    return {
      fileName: packId + packFileEnding,
      sizeBytes: packFileSizeBytes(manifest),
      stream: writePackFile(manifest, open),
    };
  }

  findOrphans(): Promise<readonly Orphan[]> {
    return findOrphans(this.#layout);
  }

  deleteOrphans(): Promise<void> {
    return deleteOrphans(this.#layout);
  }

  async open(packId: string): Promise<ReadyPack> {
    return readyPack(this.#layout, await this.#whole(packId));
  }

  async hasEngine(engine: EngineName): Promise<boolean> {
    try {
      const files = await fetchEngineFiles(this.#layout, new AbortController().signal);
      return await isEngineCached(this.#layout, files, engine);
    } catch {
      return false;
    }
  }

  async #cacheEngine(engine: EngineName, { onProgress, signal }: StoreTask): Promise<void> {
    const reply = await this.#askServiceWorker(
      { type: "cache-engine", engine },
      {
        signal,
        onProgress: (doneBytes, totalBytes = 0) =>
          onProgress({ stage: "engine", doneBytes, totalBytes, bytesPerS: undefined, isWaiting: false }),
      },
    );
    if (reply.type === "failed") throw new StoreError(reply.code);
  }

  async #whole(packId: string): Promise<PackManifest> {
    const manifest = await readManifest(this.#layout, packId);
    if (!manifest || !(await this.#wholeness())(manifest)) throw new StoreError("not-ready");
    return manifest;
  }

  /** By the keys alone: a look at every entry would take seconds. */
  async #wholeness(): Promise<(manifest: PackManifest) => boolean> {
    const entries = await listPackEntries(this.#layout);
    const keys = new Set(entries.map(({ cacheName, url }) => `${cacheName} ${url}`));
    return (manifest) =>
      manifest.files.every(({ path }) => {
        const { cacheName, url } = placeOf(this.#layout, manifest, path);
        return keys.has(`${cacheName} ${url}`);
      });
  }
}

/** A worker's bytes as the progress of a stage. */
function copyTask(stage: StoreProgress["stage"], { onProgress, signal }: StoreTask): CopyTask {
  const rate = new TransferRate();
  let before = 0;
  const onBytes = (doneBytes: number, totalBytes: number) => {
    rate.add(doneBytes - before);
    before = doneBytes;
    onProgress({ stage, doneBytes, totalBytes, bytesPerS: rate.bytesPerS(), isWaiting: false });
  };
  return { onBytes, signal };
}
