import { EngineError } from "../engine/engine-error.ts";
import { RunStoreError, type RunStoreErrorCode } from "../evaluation/runs/run-store.ts";
import { TerminologyError } from "../terminology/terminology-error.ts";
import type { RunProblem } from "./evaluation-status.ts";
import { RunTaken } from "./evaluation-stored.ts";

const storeProblems: Readonly<Record<RunStoreErrorCode, RunProblem>> = {
  full: "storage-full",
  gone: "deleted",
  unavailable: "storage-failed",
  "newer-version": "storage-failed",
  failed: "storage-failed",
};

/** Why a run stands still, by what was thrown. */
export function runProblem(error: unknown): RunProblem {
  if (error instanceof RunTaken) return error.how;
  if (error instanceof RunStoreError) return storeProblems[error.code];
  if (error instanceof EngineError && error.code === "other-tab") return "other-tab";
  return error instanceof TerminologyError ? "no-codes" : "unknown";
}

/** What kept a record from being written; undefined when it was. */
export async function saved(saving: Promise<void>): Promise<RunProblem | undefined> {
  try {
    await saving;
    return undefined;
  } catch (error) {
    return runProblem(error);
  }
}
