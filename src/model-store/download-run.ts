import { segmentMaxMs } from "./fetch-segment.ts";
import { FileQueue, type FileState, type Job } from "./file-queue.ts";
import type { StoreProgress, StoreTask } from "./model-store.ts";
import type { PackLayout } from "./pack-layout.ts";
import { packSizeBytes, type PackManifest } from "./pack-manifest.ts";
import { changePlan, type PackPlan } from "./pack-records.ts";
import { isFileStored, listParts, missingRanges, type ByteRange } from "./parts.ts";
import { tryPatiently, type Network, type PatienceOptions } from "./patience.ts";
import type { AskServiceWorker } from "./store-client.ts";
import { StoreError, type StoreErrorCode } from "./store-error.ts";
import type { FinalReply, StoreRequest } from "./store-messages.ts";
import { faultOf, replyOf, TransferFault } from "./transfer-fault.ts";
import { TransferRate } from "./transfer-rate.ts";

/** What a download needs of the page. */
export type DownloadEnvironment = {
  readonly layout: PackLayout;
  readonly ask: AskServiceWorker;
  readonly network: Network;
  readonly patience: PatienceOptions;
  readonly estimate: () => Promise<StorageEstimate>;
  /** The hub's address, without a slash at the end. */
  readonly hub: string;
  /** When a slow segment ends early; absent for the usual time. */
  readonly segmentMaxMs?: number;
};

/** More do not make a line faster, and hubs count them. */
const maxJobs = 4;
const progressEveryMs = 500;
/** Where another source stands ready. */
const retriesBeforeMirror = 3;

/** Which bytes of a pack are still to come, by path; files that stand whole are left out. */
export async function missingOf(
  layout: PackLayout,
  { id, engine, files }: PackManifest,
): Promise<Map<string, readonly ByteRange[]>> {
  const parts = await listParts(layout, id);
  const missing = new Map<string, readonly ByteRange[]>();
  for (const file of files) {
    // Without its hash nobody could say later which file this was: it is small, and comes again.
    const isDone = file.sha256 !== undefined && (await isFileStored(layout, id, engine, file));
    if (!isDone) missing.set(file.path, missingRanges(parts.get(file.path) ?? [], file.sizeBytes));
  }
  return missing;
}

/** One stretch of a download: from what is here to all files joined, or to a fault or pause. */
export class DownloadRun {
  readonly #environment: DownloadEnvironment;
  readonly #plan: PackPlan;
  readonly #task: StoreTask;
  readonly #rate = new TransferRate();
  /** Ends all that runs when one part of it failed. */
  readonly #stop = new AbortController();
  readonly #doneBytes = new Map<Job, number>();
  readonly #queue: FileQueue;
  #waiting = 0;

  /** `missing`: as `missingOf` says. */
  constructor(
    environment: DownloadEnvironment,
    plan: PackPlan,
    missing: ReadonlyMap<string, readonly ByteRange[]>,
    task: StoreTask,
  ) {
    this.#environment = environment;
    this.#plan = plan;
    this.#task = task;
    this.#queue = new FileQueue(plan.manifest, missing);
  }

  /** Fetches and joins all that is missing. Throws StoreError, AbortError; nothing of it runs on after that. */
  async run(): Promise<void> {
    const { signal } = this.#task;
    const stop = () => this.#stop.abort(signal.reason);
    signal.addEventListener("abort", stop);
    const ticking = setInterval(() => this.#tell(), progressEveryMs);
    const jobs = new Set<Promise<void>>();
    try {
      while (!this.#queue.isDone) {
        signal.throwIfAborted();
        const job = jobs.size < maxJobs ? this.#queue.next() : undefined;
        if (job) {
          const work: Promise<void> = this.#do(job).finally(() => jobs.delete(work));
          jobs.add(work);
        } else {
          await Promise.race(jobs);
        }
      }
    } finally {
      this.#stop.abort();
      await Promise.allSettled(jobs);
      clearInterval(ticking);
      signal.removeEventListener("abort", stop);
    }
    this.#tell();
  }

  async #do(job: Job): Promise<void> {
    this.#doneBytes.set(job, 0);
    try {
      await (job.type === "fetch" ? this.#fetch(job.file, job.range, job) : this.#join(job.file, job));
    } finally {
      this.#doneBytes.delete(job);
      this.#tell();
    }
  }

  async #fetch(state: FileState, range: ByteRange, job: Job): Promise<void> {
    const { id: packId } = this.#plan.manifest;
    const { path, sizeBytes } = state.file;
    const maxMs = this.#environment.segmentMaxMs ?? segmentMaxMs;
    let url = state.url;
    const attempt = async () => {
      ({ url } = state);
      const request = { type: "fetch-segment", packId, path, url, ...range, sizeBytes, maxMs } as const;
      return replyOf(await this.#ask(request, job), "segment-kept");
    };
    try {
      state.keep(range, await this.#patiently(attempt, state.hasOtherSource));
    } catch (error) {
      const { code } = this.#faultOf(error);
      const isFinal = code === "storage-full" || code === "not-ready";
      if (isFinal || !state.leaveSource(url)) throw new StoreError(code, path, { cause: error });
      state.giveBack(range);
    }
  }

  async #join(state: FileState, job: Job): Promise<void> {
    const { id: packId, engine } = this.#plan.manifest;
    const { path, sizeBytes, sha256 } = state.file;
    const gitBlob = this.#plan.gitBlobs[path];
    const request: StoreRequest = {
      type: "join-file",
      packId,
      engine,
      path,
      sizeBytes,
      ...(sha256 !== undefined && { sha256 }),
      ...(gitBlob !== undefined && { gitBlob }),
    };
    try {
      const attempt = async () => {
        const reply = await this.#ask(request, job);
        return reply.type === "failed" && isBadFile(reply.code) ? reply.code : replyOf(reply, "file-joined");
      };
      const result = await this.#patiently(attempt, false);
      if (typeof result === "string") {
        if (!state.restart()) throw new TransferFault(result, false);
        return;
      }
      await this.#pin(path, result.sha256);
      state.status = "stored";
    } catch (error) {
      throw new StoreError(this.#faultOf(error).code, path, { cause: error });
    }
  }

  /** Writes down which file this was, where its source did not say. */
  async #pin(path: string, sha256: string): Promise<void> {
    const { layout } = this.#environment;
    const changed = await changePlan(layout, this.#plan.manifest.id, (plan) => {
      const files = plan.manifest.files.map((file) => (file.path === path ? { ...file, sha256 } : file));
      return { ...plan, manifest: { ...plan.manifest, files } };
    });
    if (!changed) throw new StoreError("not-ready", path);
  }

  #ask(request: StoreRequest, job: Job): Promise<FinalReply> {
    return this.#environment.ask(request, {
      signal: this.#stop.signal,
      onProgress: (doneBytes) => {
        if (job.type === "fetch") this.#rate.add(Math.max(0, doneBytes - (this.#doneBytes.get(job) ?? 0)));
        this.#doneBytes.set(job, doneBytes);
      },
    });
  }

  #patiently<T>(attempt: () => Promise<T>, hasOtherSource: boolean): Promise<T> {
    const { patience, network } = this.#environment;
    return tryPatiently(attempt, {
      patience: hasOtherSource ? { ...patience, retries: retriesBeforeMirror } : patience,
      network,
      signal: this.#stop.signal,
      onWaiting: (isWaiting) => {
        this.#waiting += isWaiting ? 1 : -1;
        this.#tell();
      },
    });
  }

  #faultOf(error: unknown): TransferFault {
    this.#stop.signal.throwIfAborted();
    return faultOf(error);
  }

  #tell(): void {
    const isJoining = this.#queue.isFetched;
    const running = [...this.#doneBytes.values()].reduce((sum, bytes) => sum + bytes, 0);
    const progress: StoreProgress = {
      stage: isJoining ? "joining" : "downloading",
      doneBytes: isJoining ? this.#queue.joinedBytes + running : this.#queue.keptBytes + this.#fetching(),
      totalBytes: packSizeBytes(this.#plan.manifest),
      bytesPerS: isJoining ? undefined : this.#rate.bytesPerS(),
      isWaiting: this.#waiting > 0 && this.#waiting === this.#doneBytes.size,
    };
    this.#task.onProgress(progress);
  }

  #fetching(): number {
    const fetching = [...this.#doneBytes].filter(([job]) => job.type === "fetch");
    return fetching.reduce((sum, [, bytes]) => sum + bytes, 0);
  }
}

/** `not-ready`: the browser evicted parts, or the file was joined and nobody heard which it was. */
function isBadFile(code: StoreErrorCode): boolean {
  return code === "hash-mismatch" || code === "wrong-content" || code === "not-ready";
}
