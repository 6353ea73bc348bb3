import type { TaskId } from "../domain/assessment.ts";
import type { AnyTaskId } from "../domain/consultation.ts";
import type { EngineEnding } from "../engine/engine-error.ts";
import type { Arm } from "../evaluation/scoring/case-result.ts";
import type { CaseFile, CaseMapping } from "../evaluation/cases/case-file.ts";
import type { Case } from "../evaluation/cases/cases.ts";
import type { ParityResult } from "../evaluation/figures/parity.ts";
import type { Report } from "../evaluation/figures/report.ts";
import type { CaseSetInfo, RunHeader } from "../evaluation/runs/run-header.ts";
import type { RunRecord } from "../evaluation/runs/run-store.ts";

/** Cases that a run can be made on. */
export type ChosenCases = {
  readonly task: AnyTaskId;
  readonly from: "shipped" | "kept" | "file";
  readonly info: CaseSetInfo;
  readonly cases: readonly Case[];
  /** Of a file: what was read in it, and what of it cannot be used. */
  readonly file?: CaseFile;
  /** How a person had it read. */
  readonly mapping?: CaseMapping;
  /** These cases stay on this device. */
  readonly isKept: boolean;
  /** Why they could not be kept; they can be measured on all the same. */
  readonly keepProblem?: Extract<CaseProblem, "storage-full" | "storage-failed"> | undefined;
};

export type CaseChoice =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly name: string }
  | ({ readonly status: "chosen" } & ChosenCases)
  | { readonly status: "failed"; readonly name: string; readonly problem: CaseProblem };

/** `unreachable`: a shipped set that is not here and cannot be fetched. `unreadable`: the file could not be opened. */
export type CaseProblem = "unreachable" | "unreadable" | "too-large" | "storage-full" | "storage-failed";

export type RunProgress = {
  readonly judged: number;
  readonly total: number;
  /** Since it was last started; undefined until that can be told. */
  readonly ratePerS: number | undefined;
  readonly remainingMs: number | undefined;
};

/** Why a run stands still, or does not begin. */
export type RunProblem =
  | EngineEnding
  /** Another tab of this app measures. */
  | "other-tab"
  /** No model is loaded, or not the one of the run. */
  | "other-model"
  /** The cases were not kept here: their file must be chosen again. */
  | "needs-file"
  /** That file holds other cases. */
  | "other-file"
  /** The app, the rules or the prompt have changed since: another version cannot finish this run. */
  | "other-version"
  | "storage-full"
  | "storage-failed"
  /** Another tab of this app has deleted it, or brought it to its end. */
  | "deleted"
  | "ended"
  /** The table of ICD-10-CM could not be had. */
  | "no-codes"
  | "unknown";

export type RunStatus =
  | { readonly status: "idle"; readonly problem?: RunProblem }
  | { readonly status: "starting" }
  | {
      readonly status: "running";
      readonly header: RunHeader;
      readonly progress: RunProgress;
      /** A patient's question is with the model: the run waits for it. */
      readonly isWaiting: boolean;
    }
  /** `problem`: what stopped it, when no person did. */
  | {
      readonly status: "paused";
      readonly header: RunHeader;
      readonly progress: RunProgress;
      readonly problem?: RunProblem;
    }
  /** Every case is judged; the intervals are being drawn. */
  | { readonly status: "finishing"; readonly header: RunHeader; readonly progress: RunProgress };

/** A run that is looked at. */
export type OpenedRun =
  | { readonly status: "none" }
  | { readonly status: "reading"; readonly id: string }
  | {
      readonly status: "open";
      readonly record: RunRecord;
      readonly report: Report;
      readonly calibration: CalibrationOffer;
    }
  | { readonly status: "failed"; readonly id: string };

/** Two runs side by side; `arm` is the one whose calls are compared. */
export type Compared =
  | { readonly status: "none" }
  | { readonly status: "reading" }
  | {
      readonly status: "compared";
      readonly arm: Arm;
      readonly a: RunRecord;
      readonly b: RunRecord;
      readonly parity: ParityResult;
    }
  | { readonly status: "failed" };

/** Whether this run may teach the site how far the model's confidence can be trusted. */
export type CalibrationOffer =
  | {
      readonly status: "offered";
      readonly task: TaskId;
      readonly packId: string;
      readonly cases: number;
      readonly error: number;
    }
  | { readonly status: "in-use"; readonly cases: number }
  | { readonly status: "not-offered"; readonly why: NoCalibration };

/** In the order in which they are asked. */
export type NoCalibration =
  | "no-model"
  /** Nobody calibrates on the cases that the app brings. */
  | "shipped-set"
  | "unfinished"
  /** The engine or the task gives none. */
  | "no-confidence"
  | "too-few"
  /** What the model says of its sureness is too far from how often it is right. */
  | "too-far-off";
