import type { CaseResult } from "../scoring/case-result.ts";
import type { Case } from "../cases/cases.ts";
import {
  newestRunFirst,
  type KeptSet,
  type ListedRun,
  type RunRecord,
  type RunStore,
  RunStoreError,
} from "./run-store.ts";

/** Runs as long as the tab: nothing is written to this device. */
export class MemoryRuns implements RunStore {
  readonly #runs = new Map<string, RunRecord>();
  readonly #results = new Map<string, CaseResult[]>();
  readonly #sets = new Map<string, { readonly set: KeptSet; readonly cases: readonly Case[] }>();

  async runs(): Promise<readonly ListedRun[]> {
    return newestRunFirst([...this.#runs].map(([id, record]) => ({ status: "ok", id, record })));
  }

  async saveRun(record: RunRecord): Promise<void> {
    this.#runs.set(record.header.id, record);
  }

  async updateRun(record: RunRecord): Promise<void> {
    const { id } = record.header;
    if (!this.#runs.has(id)) throw new RunStoreError("gone");
    this.#runs.set(id, record);
  }

  async append(record: RunRecord, results: readonly CaseResult[]): Promise<void> {
    await this.updateRun(record);
    const { id } = record.header;
    const before = this.#results.get(id);
    if (before) before.push(...results);
    else this.#results.set(id, [...results]);
  }

  async results(runId: string): Promise<readonly CaseResult[]> {
    return [...(this.#results.get(runId) ?? [])];
  }

  async deleteRun(runId: string): Promise<void> {
    this.#runs.delete(runId);
    this.#results.delete(runId);
  }

  async sets(): Promise<readonly KeptSet[]> {
    return [...this.#sets.values()].map(({ set }) => set).sort((a, b) => b.keptAt - a.keptAt);
  }

  async keepSet(set: KeptSet, cases: readonly Case[]): Promise<void> {
    this.#sets.set(set.id, { set, cases });
  }

  async casesOf(setId: string): Promise<readonly Case[] | undefined> {
    return this.#sets.get(setId)?.cases;
  }

  async deleteSet(setId: string): Promise<void> {
    this.#sets.delete(setId);
  }
}
