import type { AnyTaskId } from "../../domain/consultation.ts";
import type { Instant } from "../../domain/note.ts";
import type { CaseResult } from "../scoring/case-result.ts";
import type { CaseMapping } from "../cases/case-file.ts";
import type { Case } from "../cases/cases.ts";
import type { LimitVerdict } from "../figures/report.ts";
import type { CaseSetInfo, RunHeader } from "./run-header.ts";

/** A run as lists show it. `running` of a tab that is gone was interrupted. */
export type RunRecord = {
  readonly header: RunHeader;
  readonly status: "running" | "paused" | "done" | "cancelled";
  readonly total: number;
  readonly judged: number;
  readonly updatedAt: Instant;
  /** Of the arm that counts: the model's own where one was asked, else the rules'. Once it has ended. */
  readonly accuracy?: number;
  /** Once it has ended, with a model. */
  readonly verdict?: LimitVerdict;
  /** Levels that a person gave before the run, by the case's id. */
  readonly ratings?: Readonly<Record<string, string>>;
  /** How a person had the file read: it holds the same cases when it is read so again. */
  readonly mapping?: CaseMapping;
};

export type ListedRun =
  | { readonly status: "ok"; readonly id: string; readonly record: RunRecord }
  | { readonly status: "unreadable"; readonly id: string };

/** Cases that a person chose to keep on this device. */
export type KeptSet = {
  readonly id: string;
  readonly task: AnyTaskId;
  readonly info: CaseSetInfo;
  readonly keptAt: Instant;
  /** As in a run's record. */
  readonly mapping?: CaseMapping;
};

/** `gone`: the run that should be written to was deleted. */
export type RunStoreErrorCode = "full" | "unavailable" | "newer-version" | "gone" | "failed";

export class RunStoreError extends Error {
  override readonly name = "RunStoreError";
  constructor(
    readonly code: RunStoreErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** Runs, their results and kept cases. Every call may throw RunStoreError; what cannot be read is left out, or listed as that. */
export interface RunStore {
  /** Newest first. */
  runs(): Promise<readonly ListedRun[]>;
  /** Adds a run, or replaces what is known of it. */
  saveRun(record: RunRecord): Promise<void>;
  /** Replaces what is known of a run. Throws `gone` where it was deleted: it stays so. */
  updateRun(record: RunRecord): Promise<void>;
  /** Adds results and how far the run is, both or neither. Throws `gone` as above. */
  append(record: RunRecord, results: readonly CaseResult[]): Promise<void>;
  results(runId: string): Promise<readonly CaseResult[]>;
  deleteRun(runId: string): Promise<void>;
  /** Newest first; what cannot be read is left out. */
  sets(): Promise<readonly KeptSet[]>;
  keepSet(set: KeptSet, cases: readonly Case[]): Promise<void>;
  /** Undefined when they are not all there any more. */
  casesOf(setId: string): Promise<readonly Case[] | undefined>;
  deleteSet(setId: string): Promise<void>;
}

/** The newest run first; what cannot be read comes last. */
export function newestRunFirst(runs: readonly ListedRun[]): readonly ListedRun[] {
  const begunAt = (run: ListedRun) => (run.status === "ok" ? run.record.header.startedAt : 0);
  return runs.toSorted((a, b) => begunAt(b) - begunAt(a));
}
