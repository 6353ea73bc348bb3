import type { Model } from "../../models/registry.ts";
import type { Language } from "../domain/note.ts";
import type { Capabilities } from "../engine/capabilities.ts";
import type { Recommendations, recommend, Verdict, verdictOf } from "../engine/choose-model.ts";
import type { ModelStore, StoredPack, StoreTask } from "../model-store/model-store.ts";
import type { StoreErrorCode } from "../model-store/store-error.ts";
import { countedStream } from "./counted-stream.ts";
import { OrphansState } from "./orphans.svelte.ts";
import { PackImport } from "./pack-import.svelte.ts";
import type { PackLog } from "./pack-log.svelte.ts";
import { idsOf, mergeRows, type OfferedPack, type PackRow } from "./pack-rows.ts";
import { type PackTask, PackTasks, storeErrorCode, type TaskKind } from "./pack-tasks.svelte.ts";

/** What suits a machine. */
export type Chooser = { readonly verdictOf: typeof verdictOf; readonly recommend: typeof recommend };

/** What the models' state needs; all of it comes when it is first asked for. */
export type ModelsPorts = {
  readonly store: () => Promise<ModelStore>;
  readonly registry: () => Promise<readonly Model[]>;
  /** What the app's own server offers; nothing when it does not answer. */
  readonly offered: () => Promise<readonly OfferedPack[]>;
  readonly capabilities: () => Promise<Capabilities>;
  readonly chooser: () => Promise<Chooser>;
  readonly log: PackLog;
  /** Asks the browser to keep what is stored here. */
  readonly askToPersist: () => Promise<void>;
  /** What is stored here has changed. */
  readonly onStored: () => void;
  /** Lets go of a pack that is loaded: its files are about to go. */
  readonly release: (packId: string) => Promise<void>;
  readonly isOnline: () => boolean;
};

/** Gives a file to the person. */
export type SaveStream = (file: {
  readonly fileName: string;
  readonly stream: ReadableStream<Uint8Array>;
}) => Promise<void>;

type Store =
  { readonly status: "unknown" | "ready" } | { readonly status: "failed"; readonly code: StoreErrorCode };

/** What the page knows once it was opened. */
type Looked = {
  readonly registry: readonly Model[];
  readonly capabilities: Capabilities;
  readonly chooser: Chooser;
};

/** The models there are, those that are here, and what is being done with them. Lives as long as the page. */
export class ModelsState {
  readonly #ports: ModelsPorts;
  readonly #tasks: PackTasks;
  readonly #bring: PackImport;
  readonly #orphans: OrphansState;
  #reading: Promise<void> = Promise.resolve();
  #store = $state.raw<Store>({ status: "unknown" });
  #looked = $state.raw<Looked | undefined>(undefined);
  #offered = $state.raw<readonly OfferedPack[]>([]);
  #stored = $state.raw<readonly StoredPack[]>([]);

  readonly #rows = $derived(
    mergeRows({ registry: this.registry, offered: this.#offered, stored: this.#stored }),
  );

  constructor(ports: ModelsPorts) {
    this.#ports = ports;
    this.#tasks = new PackTasks((packId, code) => ports.log.note(packId, { lastFailure: code }));
    this.#bring = new PackImport(ports.store, () => this.refresh());
    this.#orphans = new OrphansState(ports.store);
  }

  get store(): Store {
    return this.#store;
  }
  get registry(): readonly Model[] {
    return this.#looked?.registry ?? [];
  }
  get rows(): readonly PackRow[] {
    return this.#rows;
  }
  /** On this device, or on their way to it. */
  get here(): readonly PackRow[] {
    return this.#rows.filter(({ id, stored }) => stored !== undefined || this.#tasks.of(id) !== undefined);
  }
  get tasks(): PackTasks {
    return this.#tasks;
  }
  /** What somebody brings in files. */
  get bring(): PackImport {
    return this.#bring;
  }
  get orphans(): OrphansState {
    return this.#orphans;
  }
  get log(): PackLog {
    return this.#ports.log;
  }
  /** What this machine can do; undefined until it was looked at. */
  get capabilities(): Capabilities | undefined {
    return this.#looked?.capabilities;
  }

  rowOf(packId: string): PackRow | undefined {
    return this.#rows.find(({ id }) => id === packId);
  }

  /** What a pack is called, where that is known. */
  titleOf(packId: string): string {
    return this.rowOf(packId)?.title ?? packId;
  }

  /** What this machine makes of a pack; undefined until it was looked at. */
  verdictOf({ build, model, stored, sizeBytes = 0 }: PackRow): Verdict | undefined {
    if (!this.#looked) return undefined;
    const storedBytes = stored?.status === "partial" ? stored.storedBytes : stored ? sizeBytes : 0;
    const known = { parameters: model?.parameters, storedBytes };
    return this.#looked.chooser.verdictOf(build, this.#looked.capabilities, known);
  }

  /** What suits this machine and a language best, of what can be had. */
  recommended(language: Language): Recommendations | undefined {
    if (!this.#looked) return undefined;
    const { registry, capabilities, chooser } = this.#looked;
    return chooser.recommend(registry, capabilities, {
      language,
      offered: idsOf(this.#offered),
      stored: idsOf(this.#stored),
    });
  }

  /** The page opens: the machine, the registry, what is here, then what the server offers. */
  async open(): Promise<void> {
    const offering = this.#ports.isOnline() ? this.#ports.offered() : Promise.resolve([]);
    const [registry, capabilities, chooser] = await Promise.all([
      this.#ports.registry(),
      this.#ports.capabilities(),
      this.#ports.chooser(),
      this.refresh(),
    ]);
    this.#looked = { registry, capabilities, chooser };
    this.#offered = await offering;
    if (this.#store.status === "ready") await this.#orphans.find();
  }

  /** Looks at the machine again: storage was freed, the browser promised to keep it. */
  async probe(): Promise<void> {
    const capabilities = await this.#ports.capabilities();
    if (this.#looked) this.#looked = { ...this.#looked, capabilities };
  }

  /** Reads what is on this device. One reading waits for the other: an older answer never comes after a newer one. */
  refresh(): Promise<void> {
    this.#reading = this.#reading.catch(() => undefined).then(() => this.#read());
    return this.#reading;
  }

  /** Fetches a pack, or what is missing of it. Ends when it is here, was paused or failed. */
  async download(packId: string): Promise<boolean> {
    const row = this.rowOf(packId);
    // Firefox puts the question to the person: the download does not wait for the answer.
    void this.#ports.askToPersist();
    return this.#run(packId, "download", async (store, task) => {
      if (row?.stored) {
        if (row.stored.status === "partial") await store.setWanted(packId, true);
        await store.resume(packId, task);
      } else if (row?.source) await store.download(packId, row.source, task);
      return undefined;
    });
  }

  /** What is here stays; it goes on when the person says so. */
  async pause(packId: string): Promise<void> {
    const store = await this.#ports.store();
    // First, since the page may be closed in the next moment; and after, since a plan may have been on its way.
    await store.setWanted(packId, false);
    await this.#tasks.stop(packId);
    await store.setWanted(packId, false);
    await this.refresh();
  }

  /** Frees all of a pack, whole or half-fetched; the page asks first. */
  async remove(packId: string): Promise<boolean> {
    await this.#tasks.stop(packId);
    await this.#ports.release(packId);
    const isGone = await this.#run(packId, "delete", async (store) => {
      await store.delete(packId);
      return undefined;
    });
    if (isGone) this.#ports.log.forget(packId);
    return isGone;
  }

  /** Reads every byte again; bad files go, and the next download fetches them. */
  async verify(packId: string): Promise<void> {
    await this.#run(packId, "verify", async (store, task) => {
      const { badPaths } = await store.verify(packId, task);
      return { status: "verified", badFiles: badPaths.length };
    });
  }

  /** Gives the pack as one file to `save`. */
  async export(packId: string, save: SaveStream): Promise<void> {
    await this.#run(packId, "export", async (store, task) => {
      const { fileName, sizeBytes, stream } = await store.exportPack(packId);
      await save({ fileName, stream: countedStream(stream, sizeBytes, task) });
      return undefined;
    });
  }

  /** Downloads that ran when the page was closed, or when the network went, go on one after the other. */
  async resumeWanted(): Promise<void> {
    if (!this.#ports.isOnline()) return;
    await this.refresh();
    for (const pack of this.#stored)
      if (pack.status === "partial" && pack.wanted) await this.#resumeAlone(pack.manifest.id);
  }

  async #read(): Promise<void> {
    try {
      this.#stored = await (await this.#ports.store()).list();
      this.#store = { status: "ready" };
    } catch (error) {
      this.#store = { status: "failed", code: storeErrorCode(error) };
    }
    this.#ports.onStored();
  }

  /** Where another tab has it in hand, nothing is said. */
  async #resumeAlone(packId: string): Promise<void> {
    if (this.#tasks.isRunning(packId)) return;
    await this.#run(packId, "download", async (store, task) => {
      await store.resume(packId, task);
      return undefined;
    });
    const task = this.#tasks.of(packId);
    if (task?.status === "failed" && task.code === "busy") this.#tasks.dismiss(packId);
  }

  async #run(
    packId: string,
    kind: TaskKind,
    work: (store: ModelStore, task: StoreTask) => Promise<PackTask | undefined>,
  ): Promise<boolean> {
    const isDone = await this.#tasks.run(packId, kind, async (task) => work(await this.#ports.store(), task));
    await this.refresh();
    return isDone;
  }
}
