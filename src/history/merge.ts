import {
  type Assessment,
  type Decision,
  type Encounter,
  outcomeOf,
  type StayStep,
} from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";

/**
 * What is saved when the store already holds this encounter: the new one, with the assessments, decisions, follow-up notes
 * and outcomes that another tab added meanwhile. All are only ever added to; the newest decision of both stands.
 */
export function mergeStored(stored: Encounter, saved: Encounter): Encounter {
  const assessments = lacking(stored.assessments, saved.assessments, assessmentKey);
  const decisions = lacking(decisionsIn(stored), decisionsIn(saved), decisionKey);
  const followUps = lacking(stored.followUps, saved.followUps, (note) => `${note.at} ${note.text}`);
  const steps = lacking(stored.stay ?? [], saved.stay ?? [], (step) => `${step.at} ${step.status}`);
  const immediateAt = earliest(stored.immediateAt, saved.immediateAt);
  const physicianLevel = newest(stored.physicianLevel, saved.physicianLevel);
  const merged: Encounter = {
    ...saved,
    ...(immediateAt !== undefined && { immediateAt }),
    ...(physicianLevel && { physicianLevel }),
    ...(assessments.length > 0 && { assessments: inOrder([...saved.assessments, ...assessments], madeAt) }),
    ...(decisions.length > 0 && standing([...decisionsIn(saved), ...decisions])),
    ...(followUps.length > 0 && { followUps: inOrder([...saved.followUps, ...followUps], ({ at }) => at) }),
    ...(steps.length > 0 && { stay: inOrder([...(saved.stay ?? []), ...steps], ({ at }) => at) }),
  };
  // Neither tab knew of the other: whoever was decided on after the stay had ended is here again.
  const isDecidedAnew = lacking(decisionsIn(saved), decisionsIn(stored), decisionKey).length > 0;
  return steps.length > 0 && isDecidedAnew ? returned(merged) : merged;
}

/** The encounter of a patient who was decided on after the stay had ended: here again, as a step of the stay. */
export function returned(encounter: Encounter): Encounter {
  const { decision, stay = [] } = encounter;
  const outcome = outcomeOf(encounter);
  if (!decision || !outcome || decision.at < outcome.at) return encounter;
  const { initials } = decision;
  // Steps are in the order of their instants.
  const at = Math.max(decision.at, outcome.at + 1);
  const step: StayStep = { status: "waiting", at, ...(initials !== undefined && { initials }) };
  return { ...encounter, stay: [...stay, step] };
}

function decisionsIn({ decision, earlierDecisions }: Encounter): readonly Decision[] {
  return decision ? [...earlierDecisions, decision] : earlierDecisions;
}

/** The newest stands; of two of one instant the more urgent one. */
function standing(decisions: readonly Decision[]): Pick<Encounter, "decision" | "earlierDecisions"> {
  const earlierDecisions = decisions.toSorted((a, b) => a.at - b.at || b.level - a.level);
  const decision = earlierDecisions.pop();
  return { earlierDecisions, ...(decision && { decision }) };
}

function decisionKey({ at, level }: Decision): string {
  return `${at} ${level}`;
}

function assessmentKey(assessment: Assessment<unknown>): string {
  const { task, at, note } = assessment;
  const { level } = clinicianStep(assessment) ?? {};
  return JSON.stringify([task, at, madeAt(assessment), level, note.text]);
}

/** An assessment takes its place in a stay when it is decided on. */
function madeAt(assessment: Assessment<unknown>): Instant {
  return clinicianStep(assessment)?.at ?? assessment.at;
}

function clinicianStep({ trail }: Assessment<unknown>) {
  return trail.findLast(({ by }) => by === "clinician");
}

function lacking<T>(these: readonly T[], there: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(there.map(key));
  return these.filter((item) => !known.has(key(item)));
}

function inOrder<T>(items: readonly T[], at: (item: T) => Instant): readonly T[] {
  return items.toSorted((a, b) => at(a) - at(b));
}

function earliest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

function newest<T extends { readonly at: Instant }>(a: T | undefined, b: T | undefined): T | undefined {
  return a && b ? (a.at > b.at ? a : b) : (a ?? b);
}
