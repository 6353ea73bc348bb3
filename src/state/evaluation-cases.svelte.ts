import { SvelteMap } from "svelte/reactivity";
import type { AnyTaskId } from "../domain/consultation.ts";
import type { Instant } from "../domain/note.ts";
import { type CaseFile, type CaseMapping, readCaseFile } from "../evaluation/cases/case-file.ts";
import { caseSetHash } from "../evaluation/cases/case-set-hash.ts";
import { pagePause } from "../evaluation/runs/page-pause.ts";
import type { RunHeader } from "../evaluation/runs/run-header.ts";
import { type KeptSet, type RunRecord, type RunStore, RunStoreError } from "../evaluation/runs/run-store.ts";
import { scoringOf } from "../evaluation/scoring/scoring-of.ts";
import { type ShippedSet, shippedSets } from "../evaluation/cases/shipped-sets.ts";
import type { CaseChoice, CaseProblem, ChosenCases } from "./evaluation-status.ts";

export type EvaluationCasesPorts = {
  readonly store: () => Promise<RunStore>;
  /** The file of a shipped set, by its path within the app. Throws when it cannot be had. */
  readonly fetchSet: (path: string) => Promise<Blob>;
  readonly startTask: () => AnyTaskId;
  readonly now: () => Instant;
};

type OpenFile = { readonly file: File; readonly mapping: CaseMapping };

/** Which cases the next run takes. */
export class EvaluationCases {
  readonly #ports: EvaluationCasesPorts;
  readonly #ratings = new SvelteMap<string, string>();
  #task: AnyTaskId;
  #now = $state.raw<CaseChoice>({ status: "none" });
  #kept = $state.raw<readonly KeptSet[]>([]);
  /** The file that is open, from when its reading begins, to read it again. */
  #open: OpenFile | undefined;
  /** Which cases the ratings are of. */
  #ratedId: string | undefined;
  #reading: AbortController | undefined;

  constructor(ports: EvaluationCasesPorts) {
    this.#ports = ports;
    this.#task = $state(ports.startTask());
  }

  get task(): AnyTaskId {
    return this.#task;
  }
  get now(): CaseChoice {
    return this.#now;
  }
  /** Of the chosen task. */
  get shipped(): readonly ShippedSet[] {
    return shippedSets.filter(({ task }) => task === this.#task);
  }
  get kept(): readonly KeptSet[] {
    return this.#kept.filter(({ task }) => task === this.#task);
  }
  /** Levels that a person gave these cases, by id, before any suggestion. They win over the file's own. */
  get ratings(): ReadonlyMap<string, string> {
    return this.#ratings;
  }

  /** A file is open, whether its cases could be read or not. */
  get hasFile(): boolean {
    return this.#open !== undefined;
  }

  /** Reads which sets are kept. Never throws: a database that cannot be read has none to offer. */
  async refresh(): Promise<void> {
    try {
      this.#kept = await (await this.#ports.store()).sets();
    } catch {
      this.#kept = [];
    }
  }

  /** A file that is open is read again for the new task; other cases go. */
  async setTask(task: AnyTaskId): Promise<void> {
    if (task === this.#task) return;
    const open = this.#open;
    this.clear();
    this.#task = task;
    if (open) await this.#readFile(open);
  }

  async chooseShipped(set: ShippedSet): Promise<void> {
    this.#task = set.task;
    await this.#read(set.name, "unreachable", async (signal) => {
      const bytes = await this.#ports.fetchSet(set.path);
      return this.#chosen(
        "shipped",
        set.task,
        set.name,
        await readFor(set.task, set.name, bytes, {}, signal),
      );
    });
  }

  async chooseKept(setId: string): Promise<void> {
    const set = this.#kept.find(({ id }) => id === setId);
    if (!set) return;
    this.#task = set.task;
    await this.#read(set.info.name, "storage-failed", async () => {
      const cases = await (await this.#ports.store()).casesOf(set.id);
      if (!cases) throw new RunStoreError("failed");
      const { task, info, mapping } = set;
      return { task, from: "kept", info, cases, isKept: true, ...(mapping && { mapping }) };
    });
  }

  /** For a run of before: with its task, read as it was read for it. */
  async chooseFile(file: File, of?: Pick<RunRecord, "header" | "mapping">): Promise<void> {
    if (of) this.#task = of.header.task;
    await this.#readFile({ file, mapping: of?.mapping ?? {} });
  }

  /** Reads the chosen file again with columns, or a language for lines without one, that a person says. */
  async readAgain(mapping: CaseMapping): Promise<void> {
    if (this.#open) await this.#readFile({ ...this.#open, mapping });
  }

  clear(): void {
    this.#reading?.abort();
    this.#open = undefined;
    this.#rated(undefined);
    this.#now = { status: "none" };
  }

  /** Keeps the chosen file's cases on this device, unencrypted, or takes them away again. */
  async setKept(isKept: boolean): Promise<void> {
    const chosen = this.#now;
    if (chosen.status !== "chosen" || chosen.from === "shipped" || chosen.isKept === isKept) return;
    const id = keptId(chosen.task, chosen.info.sha256);
    if (!isKept) return this.deleteKept(id);
    const { task, info, cases, mapping } = chosen;
    const set = { id, task, info, keptAt: this.#ports.now(), ...(mapping && { mapping }) };
    try {
      await (await this.#ports.store()).keepSet(set, cases);
      if (this.#now === chosen) this.#now = { ...chosen, isKept, keepProblem: undefined };
      await this.refresh();
    } catch (error) {
      if (this.#now === chosen) this.#now = { ...chosen, keepProblem: storageProblem(error) };
    }
  }

  async deleteKept(setId: string): Promise<void> {
    try {
      await (await this.#ports.store()).deleteSet(setId);
      await this.refresh();
    } catch {
      return; // It stays in the list, which says what is kept.
    }
    const chosen = this.#now;
    if (chosen.status !== "chosen" || keptId(chosen.task, chosen.info.sha256) !== setId) return;
    this.#now = { ...chosen, isKept: false };
  }

  rate(caseId: string, label: string): void {
    this.#ratings.set(caseId, label);
  }

  /** Chooses the cases of a run of before: those chosen now, kept ones or a shipped set. False when they are not here. */
  async chooseCasesOf({ task, set }: RunHeader): Promise<boolean> {
    if (this.#has(task, set.sha256)) return true;
    await this.refresh();
    const kept = this.#kept.find(({ id }) => id === keptId(task, set.sha256));
    const shipped = shippedSets.find(({ name }) => !set.isOwn && name === set.name);
    if (kept) await this.chooseKept(kept.id);
    else if (shipped) await this.chooseShipped(shipped);
    return this.#has(task, set.sha256);
  }

  #has(task: AnyTaskId, sha256: string): boolean {
    return this.#now.status === "chosen" && this.#now.task === task && this.#now.info.sha256 === sha256;
  }

  async #readFile(open: OpenFile): Promise<void> {
    const task = this.#task;
    const { file, mapping } = open;
    const reading = this.#read(file.name, "unreadable", async (signal) => ({
      ...(await this.#chosen("file", task, file.name, await readFor(task, file.name, file, mapping, signal))),
      mapping,
    }));
    this.#open = open;
    await reading;
  }

  async #chosen(
    from: "shipped" | "file",
    task: AnyTaskId,
    name: string,
    file: CaseFile,
  ): Promise<ChosenCases> {
    const { cases } = file;
    const sha256 = await caseSetHash(cases, pagePause());
    const info = {
      name,
      sha256,
      cases: cases.length,
      refused: file.refused.length,
      isOwn: from === "file",
    };
    const isKept = this.#kept.some(({ id }) => id === keptId(task, sha256));
    return { task, from, info, cases, ...(from === "file" && { file }), isKept };
  }

  /** One at a time: what was being read is given up for the next. */
  async #read(
    name: string,
    otherwise: CaseProblem,
    read: (signal: AbortSignal) => Promise<ChosenCases>,
  ): Promise<void> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    this.#open = undefined;
    this.#now = { status: "reading", name };
    try {
      const chosen = await read(reading.signal);
      if (reading.signal.aborted) return;
      this.#rated(keptId(chosen.task, chosen.info.sha256));
      this.#now = { status: "chosen", ...chosen };
    } catch (error) {
      if (reading.signal.aborted) return;
      this.#now = { status: "failed", name, problem: problemOf(error, otherwise) };
    }
  }

  /** A person's levels go with the cases that they were given to. */
  #rated(id: string | undefined): void {
    if (this.#ratedId !== id) this.#ratings.clear();
    this.#ratedId = id;
  }
}

function readFor(
  task: AnyTaskId,
  name: string,
  bytes: Blob,
  mapping: CaseMapping,
  signal: AbortSignal,
): Promise<CaseFile> {
  return readCaseFile(bytes, name, scoringOf(task).isLabel, { ...mapping, pause: pagePause(), signal });
}

/** The same cases mean other things to another task. */
function keptId(task: AnyTaskId, sha256: string): string {
  return `${task}-${sha256}`;
}

function problemOf(error: unknown, otherwise: CaseProblem): CaseProblem {
  if (error instanceof RunStoreError) return storageProblem(error);
  return error instanceof RangeError ? "too-large" : otherwise;
}

function storageProblem(error: unknown): NonNullable<ChosenCases["keepProblem"]> {
  return error instanceof RunStoreError && error.code === "full" ? "storage-full" : "storage-failed";
}
