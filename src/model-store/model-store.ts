import type { EngineName, ReadyPack } from "../engine/engine.ts";
import type { PackManifest } from "./pack-manifest.ts";

/** A pack as it is on this device. */
export type StoredPack =
  | { readonly status: "ready"; readonly manifest: PackManifest }
  /** `storedBytes` of `totalBytes` are here and need not come again. `wanted`: it ran when the page was closed. */
  | {
      readonly status: "partial";
      readonly manifest: PackManifest;
      readonly storedBytes: number;
      readonly totalBytes: number;
      readonly wanted: boolean;
    }
  /** Its files are whole, its engine's own are not cached: it would not run offline. */
  | { readonly status: "engine-missing"; readonly manifest: PackManifest };

export type StoreProgress = {
  readonly stage: "planning" | "downloading" | "joining" | "checking" | "copying" | "engine";
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Over the last seconds; undefined until there is something to say. */
  readonly bytesPerS: number | undefined;
  /** A retry is waited for: the network is away or the host is busy. */
  readonly isWaiting: boolean;
};

export type StoreTask = {
  readonly onProgress: (progress: StoreProgress) => void;
  readonly signal: AbortSignal;
};

/** Where a pack's files come from. */
export type PackSource =
  /** A hub's repository: its list of files is asked for, pinned to a commit, then fetched. */
  | {
      readonly kind: "hub";
      readonly repository: string;
      /** A commit. When absent, the newest at the first download, kept in the manifest. */
      readonly revision?: string;
      /** The paths wanted, `*` for any run of characters; the rest of the repository stays there. */
      readonly paths: readonly string[];
      /** A file that lies elsewhere: the compiled library. */
      readonly extraFiles: readonly {
        readonly path: string;
        readonly url: string;
        readonly sha256?: string;
      }[];
      /** All of the manifest that the hub does not know. */
      readonly about: Omit<PackManifest, "files" | "sources" | "revision" | "format">;
    }
  /** A folder with a manifest: the app's own server, a clinic's host. */
  | { readonly kind: "manifest"; readonly url: string };

export type VerifyResult = {
  /** Files that were not as they should be: evicted, to be fetched again by `download`. */
  readonly badPaths: readonly string[];
};

/** Something in the caches that no pack of this app needs. */
export type Orphan = {
  readonly cacheName: string;
  readonly urls: readonly string[];
  readonly sizeBytes: number;
};

/** The packs of this device: one store for both engines. Refusals and faults are StoreError; aborts throw AbortError. */
export interface ModelStore {
  list(): Promise<readonly StoredPack[]>;
  /** Fetches what is missing, checks it, commits. A pause is an abort: what is here stays. */
  download(packId: string, source: PackSource, task: StoreTask): Promise<PackManifest>;
  /** Goes on with what was begun. */
  resume(packId: string, task: StoreTask): Promise<PackManifest>;
  /** The person paused: the download does not go on by itself at the next start. */
  setWanted(packId: string, wanted: boolean): Promise<void>;
  /** Reads every byte again. Bad files are evicted, the pack is then partial. */
  verify(packId: string, task: StoreTask): Promise<VerifyResult>;
  /** Frees all that belongs to the pack, half-fetched or whole. */
  delete(packId: string): Promise<void>;
  /** From a folder's files, or one pack file. `about` says which model it is where no manifest does. */
  importFiles(files: readonly File[], about: ImportAs | undefined, task: StoreTask): Promise<PackManifest>;
  /** One pack file, as a stream of its `sizeBytes`. Throws `not-ready`. */
  exportPack(packId: string): Promise<{
    readonly fileName: string;
    readonly sizeBytes: number;
    readonly stream: ReadableStream<Uint8Array>;
  }>;
  findOrphans(): Promise<readonly Orphan[]>;
  deleteOrphans(): Promise<void>;
  /** For an engine to load. Throws `not-ready`. */
  open(packId: string): Promise<ReadyPack>;
  /** Whether the engine's own files are cached. */
  hasEngine(engine: EngineName): Promise<boolean>;
}

export type ImportAs = Omit<PackManifest, "files" | "sources" | "revision" | "format">;
