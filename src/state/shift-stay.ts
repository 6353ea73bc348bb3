import { type Decision, type Encounter, type StayOutcome, taskScales } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { Scale, Urgency } from "../domain/urgency.ts";
import { Sets } from "../reading/sets.ts";
import { setsOf } from "../safety/observed-sets.ts";
import { decisionsOf } from "./case-decision.ts";

/** A decision with what a shift counts of it. */
export type ShiftDecision = {
  readonly decision: Decision;
  readonly scale: Scale;
  /** How often a set of observations was begun before it, after the first. */
  readonly sets: number;
};

/** A stay as it stood at an instant: what happened later is not part of it. */
export type ShiftStay = {
  readonly arrivedAt: Instant;
  /** Oldest first. */
  readonly decisions: readonly ShiftDecision[];
  readonly immediateAt?: Instant;
  /** When the sets of observations were taken, oldest first. */
  readonly setsAt: readonly Instant[];
  /** When the patient no longer waited, and how; undefined while the patient is here. */
  readonly left?: { readonly at: Instant; readonly status: StayOutcome };
  /** The last word on how the stay ended. */
  readonly outcome?: { readonly at: Instant; readonly status: StayOutcome };
};

/** The stay with all that was stamped up to an instant; undefined when the patient came later. */
export function stayUntil(encounter: Encounter, until: Instant): ShiftStay | undefined {
  const { arrivedAt, immediateAt, assessments } = encounter;
  if (arrivedAt > until) return undefined;
  const setsAt = setsOf(assessments).map(({ takenAt }) => takenAt);
  return {
    arrivedAt,
    decisions: decisionsUntil(encounter, until),
    ...(immediateAt !== undefined && immediateAt <= until && { immediateAt }),
    setsAt: setsAt.filter((at) => at <= until),
    ...leftUntil(encounter, until),
  };
}

/** The level that stood at an instant; undefined before anybody decided. */
export function levelAt(
  { decisions, immediateAt }: ShiftStay,
  at: Instant,
  fallback: Scale,
): { readonly level: Urgency; readonly scale: Scale } | undefined {
  const standing = decisions.findLast(({ decision }) => decision.at <= at);
  if (standing) return { level: standing.decision.level, scale: standing.scale };
  if (immediateAt === undefined || immediateAt > at) return undefined;
  return { level: 1, scale: decisions[0]?.scale ?? fallback };
}

/** When somebody first said a level. */
export function firstDecidedAt({ decisions, immediateAt }: ShiftStay): Instant | undefined {
  const first = decisions[0]?.decision.at;
  if (first === undefined || immediateAt === undefined) return first ?? immediateAt;
  return Math.min(first, immediateAt);
}

function decisionsUntil(encounter: Encounter, until: Instant): readonly ShiftDecision[] {
  const { earlierDecisions, decision, assessments } = encounter;
  const linked = new Map(
    decisionsOf(encounter).map((decided) => [decided.decision, decided.assessment] as const),
  );
  return [...earlierDecisions, ...(decision ? [decision] : [])].flatMap((one) => {
    const assessment = linked.get(one) ?? assessments.at(-1);
    if (!assessment || one.at > until) return [];
    const { count } = new Sets(assessment.note.text);
    return [{ decision: one, scale: taskScales[assessment.task], sets: count }];
  });
}

/** An outcome that was taken back never was; of those after it, the first ended the wait and the last one counts. */
function leftUntil({ stay = [] }: Encounter, until: Instant): Pick<ShiftStay, "left" | "outcome"> {
  const steps = stay.filter(({ at }) => at <= until);
  const back = steps.findLastIndex(({ status }) => status === "waiting");
  const ends = steps
    .slice(back + 1)
    .flatMap(({ at, status }) => (status === "waiting" ? [] : [{ at, status }]));
  const [left, outcome] = [ends[0], ends.at(-1)];
  return left && outcome ? { left, outcome } : {};
}
