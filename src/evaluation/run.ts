import type { Assessment } from "../domain/assessment.ts";
import type { Finding } from "../domain/finding.ts";
import type { Scale, Urgency } from "../domain/urgency.ts";
import { shownLevel } from "../pipeline/trail.ts";
import type { Case } from "./cases.ts";
import { levelOfLabel } from "./levels.ts";
import type { OutcomeStatus } from "./shares.ts";

/** One case judged: what was right, what was answered, what fired. */
export type Judged = {
  readonly id: string;
  readonly label: Urgency;
  /** After the meeting of model and rules, where a model was asked. */
  readonly predicted: Urgency;
  readonly provisional: boolean;
  readonly latencyMs: number;
  readonly findings: readonly Finding[];
  readonly model?: OutcomeStatus;
};

/** Judges an answered case. Undefined for a label of another scale. */
export function judge(
  scale: Scale,
  labelled: Case,
  { trail, protocol, findings, model }: Assessment<unknown>,
  latencyMs: number,
): Judged | undefined {
  const label = levelOfLabel(scale, labelled.label);
  if (label === undefined) return undefined;
  return {
    id: labelled.id,
    label,
    predicted: shownLevel(trail),
    provisional: protocol.certainty === "provisional",
    latencyMs,
    findings,
    ...(model && { model: model.outcome.status }),
  };
}
