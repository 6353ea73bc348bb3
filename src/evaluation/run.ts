import type { Finding } from "../domain/finding.ts";
import { blankNote } from "../domain/note.ts";
import type { Urgency } from "../domain/urgency.ts";
import { assess } from "../pipeline/assess.ts";
import { shownLevel } from "../pipeline/trail.ts";
import type { Task } from "../tasks/task.ts";
import type { Case } from "./cases.ts";
import { levelOfLabel } from "./levels.ts";

/** One case judged: what was right, what was answered, what fired. */
export type Judged = {
  readonly id: string;
  readonly label: Urgency;
  readonly predicted: Urgency;
  readonly provisional: boolean;
  readonly latencyMs: number;
  readonly findings: readonly Finding[];
};

/** Runs a case through the same pipeline as the page. Cases have been checked for labels of this scale. */
export function judge(task: Task<unknown>, labelled: Case): Judged | undefined {
  const label = levelOfLabel(task.scale, labelled.label);
  if (label === undefined) return undefined;
  const started = performance.now();
  const assessment = assess(task, { ...blankNote(labelled.lang), text: labelled.text }, 0);
  return {
    id: labelled.id,
    label,
    predicted: shownLevel(assessment.trail),
    provisional: assessment.protocol.certainty === "provisional",
    latencyMs: performance.now() - started,
    findings: assessment.findings,
  };
}
