import type { EngineName } from "../engine/engine.ts";
import { DownloadRun, missingOf, type DownloadEnvironment } from "./download-run.ts";
import { hubUrl } from "./hub.ts";
import { placeOf } from "./keep-file.ts";
import type { PackSource, StoreProgress, StoreTask } from "./model-store.ts";
import { deleteEntries, listPackEntries } from "./pack-entries.ts";
import type { PackLayout } from "./pack-layout.ts";
import { withPackLock } from "./pack-lock.ts";
import type { PackFile, PackManifest } from "./pack-manifest.ts";
import {
  changePlan,
  deleteManifest,
  deletePlan,
  readManifest,
  readPlan,
  writeManifest,
  writePlan,
  type PackPlan,
} from "./pack-records.ts";
import { deleteParts, type ByteRange } from "./parts.ts";
import { tryPatiently, usualPatience } from "./patience.ts";
import { planSource } from "./plan-source.ts";
import { askServiceWorker } from "./store-client.ts";
import { StoreError } from "./store-error.ts";
import { faultOf, replyOf } from "./transfer-fault.ts";

/** A file that was evicted while others came is fetched in a second pass. */
const maxPasses = 3;

/** What a page gives its downloads. */
export function pageEnvironment(layout: PackLayout): DownloadEnvironment {
  return {
    layout,
    ask: askServiceWorker,
    network: { isOnline: () => navigator.onLine, events: globalThis },
    patience: usualPatience,
    estimate: () => navigator.storage.estimate(),
    hub: hubUrl,
  };
}

/**
 * Fetches packs: plans here, has the service worker fetch and join, and commits when every file is whole. What is
 * stored stays, whatever ends it. Faults are StoreError, aborts AbortError.
 */
export class PackDownloads {
  readonly #environment: DownloadEnvironment;

  constructor(environment: DownloadEnvironment) {
    this.#environment = environment;
  }

  /** Fetches what is missing of a pack as its source offers it now, checks it, commits. A pause is an abort. */
  download(packId: string, source: PackSource, task: StoreTask): Promise<PackManifest> {
    return withPackLock(packId, async () => {
      const { layout } = this.#environment;
      const ready = await readManifest(layout, packId);
      const before = ready ?? (await readPlan(layout, packId))?.manifest;
      const plan = withPins(await this.#plan(packId, source, task), before);
      const changed = changedFiles(before, plan.manifest);
      if (ready && changed.length === 0 && (await missingOf(layout, plan.manifest)).size === 0) {
        await this.#cacheEngine(ready.engine, task);
        return ready;
      }
      // What nobody wrote down may be anything; what changed must not be taken for what is new.
      if (before) await evict(layout, before, changed);
      else await deleteEntries((await listPackEntries(layout)).filter((entry) => entry.packId === packId));
      await writePlan(layout, plan);
      await deleteManifest(layout, packId);
      return this.#finish(packId, task);
    });
  }

  /** Goes on with what was begun. Throws StoreError `not-ready` when nothing was. */
  resume(packId: string, task: StoreTask): Promise<PackManifest> {
    return withPackLock(packId, async () => {
      await this.setWanted(packId, true);
      return this.#finish(packId, task);
    });
  }

  /** Whether the download goes on by itself at the next start. */
  async setWanted(packId: string, wanted: boolean): Promise<void> {
    await changePlan(this.#environment.layout, packId, (plan) => ({ ...plan, wanted }));
  }

  /** The source's plan of now; the one before when the source cannot be asked. */
  async #plan(packId: string, source: PackSource, task: StoreTask): Promise<PackPlan> {
    const { layout, hub } = this.#environment;
    const attempt = async (): Promise<PackPlan> => {
      try {
        return {
          ...(await planSource(packId, source, { scope: layout.scope, hub }, task.signal)),
          wanted: true,
        };
      } catch (error) {
        task.signal.throwIfAborted();
        const isAway = faultOf(error).code === "unreachable";
        const before = isAway ? await readPlan(layout, packId) : undefined;
        if (!before) throw error;
        return { ...before, wanted: true };
      }
    };
    return this.#patiently("planning", task, attempt);
  }

  async #finish(packId: string, task: StoreTask): Promise<PackManifest> {
    const { layout } = this.#environment;
    for (let pass = 0; pass < maxPasses; pass++) {
      const plan = await readPlan(layout, packId);
      const ready = plan ? undefined : await readManifest(layout, packId);
      if (ready) return ready;
      if (!plan) throw new StoreError("not-ready");
      const missing = await missingOf(layout, plan.manifest);
      if (missing.size === 0) return commit(layout, plan.manifest);
      await this.#checkRoom(plan.manifest, missing);
      await this.#cacheEngine(plan.manifest.engine, task);
      await new DownloadRun(this.#environment, plan, missing, task).run();
    }
    throw new StoreError("unknown");
  }

  /** What is still to come, and a second copy of the largest file while it is joined. */
  async #checkRoom(
    { files }: PackManifest,
    missing: ReadonlyMap<string, readonly ByteRange[]>,
  ): Promise<void> {
    const { quota, usage = 0 } = await this.#environment.estimate();
    const toJoin = files.filter(({ path }) => missing.has(path)).map(({ sizeBytes }) => sizeBytes);
    const toFetch = [...missing.values()].flat().reduce((sum, { start, end }) => sum + end - start, 0);
    const isTooSmall = quota !== undefined && quota - usage < toFetch + Math.max(0, ...toJoin);
    if (isTooSmall) throw new StoreError("storage-full");
  }

  async #cacheEngine(engine: EngineName, task: StoreTask): Promise<void> {
    const { signal, onProgress } = task;
    const attempt = async (tell: (doneBytes: number, totalBytes?: number) => void) => {
      const reply = await this.#environment.ask(
        { type: "cache-engine", engine },
        { signal, onProgress: tell },
      );
      replyOf(reply, "engine-cached");
    };
    await this.#patiently("engine", { signal, onProgress }, attempt);
  }

  async #patiently<T>(
    stage: StoreProgress["stage"],
    { onProgress, signal }: StoreTask,
    attempt: (tell: (doneBytes: number, totalBytes?: number) => void) => Promise<T>,
  ): Promise<T> {
    const { patience, network } = this.#environment;
    const progress = { stage, doneBytes: 0, totalBytes: 0, bytesPerS: undefined, isWaiting: false };
    onProgress(progress);
    const tell = (doneBytes: number, totalBytes = 0) => onProgress({ ...progress, doneBytes, totalBytes });
    const onWaiting = (isWaiting: boolean) => onProgress({ ...progress, isWaiting });
    try {
      return await tryPatiently(() => attempt(tell), { patience, network, signal, onWaiting });
    } catch (error) {
      signal.throwIfAborted();
      const { code, cause } = faultOf(error);
      throw cause instanceof StoreError ? cause : new StoreError(code, undefined, { cause: error });
    }
  }
}

/** The commit mark, last of all. */
async function commit(layout: PackLayout, manifest: PackManifest): Promise<PackManifest> {
  await writeManifest(layout, manifest);
  await deletePlan(layout, manifest.id);
  await deleteParts(layout, manifest.id);
  return manifest;
}

/** With the hashes that were pinned when the same commit was fetched before. */
function withPins(plan: PackPlan, before: PackManifest | undefined): PackPlan {
  const { manifest } = plan;
  if (!before || !isSameCommit(before, manifest)) return plan;
  const files = manifest.files.map((file): PackFile => {
    const sha256 = file.sha256 ?? before.files.find((old) => isSameFile(old, file))?.sha256;
    return sha256 === undefined ? file : { ...file, sha256 };
  });
  return { ...plan, manifest: { ...manifest, files } };
}

/** The files of before that are others now, or none. */
function changedFiles(before: PackManifest | undefined, now: PackManifest): readonly PackFile[] {
  if (!before) return [];
  return before.files.filter((old) => {
    const file = now.files.find((candidate) => isSameFile(candidate, old));
    if (!file || before.engine !== now.engine || file.sha256 !== old.sha256) return true;
    return file.sha256 === undefined && !isSameCommit(before, now);
  });
}

function isSameFile(a: PackFile, b: PackFile): boolean {
  return a.path === b.path && a.sizeBytes === b.sizeBytes;
}

function isSameCommit(a: PackManifest, b: PackManifest): boolean {
  return a.revision !== undefined && a.revision === b.revision;
}

async function evict(layout: PackLayout, manifest: PackManifest, files: readonly PackFile[]): Promise<void> {
  for (const { path } of files) await deleteParts(layout, manifest.id, path);
  await deleteEntries(files.map(({ path }) => placeOf(layout, manifest, path)));
}
