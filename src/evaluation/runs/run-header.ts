import type { ModelSource } from "../../domain/model-answer.ts";
import type { AnyTaskId } from "../../domain/consultation.ts";
import type { Instant } from "../../domain/note.ts";
import type { Sampling } from "../../engine/engine.ts";

/**
 * Which cases were judged. The hash is of the usable cases with their ids, whatever their order in the file; cases
 * without ids have their row's number for one, so that in another order they are another set.
 */
export type CaseSetInfo = {
  readonly name: string;
  readonly sha256: string;
  readonly cases: number;
  readonly refused: number;
  /** False for the sets that the app brings: nobody calibrates on those. */
  readonly isOwn: boolean;
};

/** Where every figure of a run comes from. */
export type RunHeader = {
  readonly id: string;
  readonly task: AnyTaskId;
  readonly startedAt: Instant;
  readonly set: CaseSetInfo;
  readonly appVersion: string;
  readonly rulesVersion: string;
  /** Absent: the rules alone. */
  readonly model?: ModelSource & {
    readonly contextTokens: number;
    readonly sampling: Sampling;
    /** What it ran on: the same weights may answer otherwise there. */
    readonly device?: "gpu" | "cpu";
  };
  /** The site's cost of under-triage, where it moved what the app showed. */
  readonly costRatio?: number;
  /** The number that this site calls, which prompts and gates were given. */
  readonly emergencyNumber?: string;
  /** The device that it ran on, in words of the browser or of Node. */
  readonly machine: string;
};

/** Whether two runs judged the same task on the same cases: only then do equal ids name the same case. */
export function isSameSet(a: RunHeader, b: RunHeader): boolean {
  return a.task === b.task && a.set.sha256 === b.set.sha256;
}
