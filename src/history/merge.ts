import {
  type Assessment,
  type Decision,
  type Encounter,
  outcomeOf,
  stayOutcomes,
  type StayStep,
} from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import { hasDetails, mergeDetails } from "./details.ts";

type PhysicianLevel = NonNullable<Encounter["physicianLevel"]>;

/**
 * Two states of one encounter as one: two tabs, a draft and its record, a file and what is here. Assessments, decisions,
 * follow-up notes and steps of the stay are only ever added, and stand all, the newest decision above the others; flags,
 * label, allergy and codes as `mergeDetails` says. The same whichever is `stored`, but that `saved` counts as the newer
 * one of one instant. Gives `saved` itself where `stored` adds nothing to it.
 */
export function mergeStored(stored: Encounter, saved: Encounter): Encounter {
  const details = mergeDetails(stored, saved);
  const taken = { ...additions(stored, saved), ...(!hasDetails(saved, details) && details) };
  const isLacking = Object.keys(taken).length > 0;
  const newestAt = Math.max(stored.updatedAt, saved.updatedAt);
  if (!isLacking && newestAt === saved.updatedAt) return saved;
  const isGiving = !hasDetails(stored, details) || Object.keys(additions(saved, stored)).length > 0;
  // Neither knew of the other. This is a third state, not either's; and whoever was decided on after the stay had ended is here again.
  if (isLacking && isGiving) return returned({ ...saved, ...taken, updatedAt: newestAt + 1 });
  return { ...saved, ...taken, updatedAt: newestAt };
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

/** What one state has and another lacks, as it stands with it. */
function additions(from: Encounter, to: Encounter): Partial<Encounter> {
  const assessments = lacking(from.assessments, to.assessments, assessmentKey);
  const decisions = lacking(decisionsIn(from), decisionsIn(to), decisionKey);
  const followUps = lacking(from.followUps, to.followUps, followUpKey);
  const steps = lacking(from.stay ?? [], to.stay ?? [], stepKey);
  const immediateAt = earliest(from.immediateAt, to.immediateAt);
  const physicianLevel = newest(from.physicianLevel, to.physicianLevel);
  return {
    ...(immediateAt !== undefined && immediateAt !== to.immediateAt && { immediateAt }),
    ...(physicianLevel && physicianLevel !== to.physicianLevel && { physicianLevel }),
    ...(assessments.length > 0 && {
      assessments: inOrder([...to.assessments, ...assessments], madeAt, assessmentRank),
    }),
    ...(decisions.length > 0 && standing([...decisionsIn(to), ...decisions])),
    ...(followUps.length > 0 && {
      followUps: inOrder([...to.followUps, ...followUps], instantOf, followUpKey),
    }),
    ...(steps.length > 0 && { stay: inOrder([...(to.stay ?? []), ...steps], instantOf, stepRank) }),
  };
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

/** As their decisions stand: of one instant the more urgent one last. */
function assessmentRank(assessment: Assessment<unknown>): string {
  const { level = 9 } = clinicianStep(assessment) ?? {};
  return `${9 - level} ${assessmentKey(assessment)}`;
}

function clinicianStep({ trail }: Assessment<unknown>) {
  return trail.findLast(({ by }) => by === "clinician");
}

function followUpKey({ at, text }: Encounter["followUps"][number]): string {
  return `${at} ${text}`;
}

function stepKey({ at, status }: StayStep): string {
  return `${at} ${status}`;
}

/** Of two steps of one instant, that the patient is here counts. */
function stepRank({ status }: StayStep): string {
  return status === "waiting" ? "9" : String(stayOutcomes.indexOf(status));
}

function lacking<T>(these: readonly T[], there: readonly T[], key: (item: T) => string): readonly T[] {
  const known = new Set(there.map(key));
  return these.filter((item) => !known.has(key(item)));
}

/** By their instants; the rank decides between equals, so that the order is one on whatever side it is made. */
function inOrder<T>(items: readonly T[], at: (item: T) => Instant, rank: (item: T) => string): readonly T[] {
  return items.toSorted((a, b) => at(a) - at(b) || (rank(a) < rank(b) ? -1 : Number(rank(a) > rank(b))));
}

function instantOf({ at }: { readonly at: Instant }): Instant {
  return at;
}

function earliest(a: Instant | undefined, b: Instant | undefined): Instant | undefined {
  return a === undefined || b === undefined ? (a ?? b) : Math.min(a, b);
}

/** The newer word; of two of one instant the more urgent one, `b` where they are the same. */
function newest(a: PhysicianLevel | undefined, b: PhysicianLevel | undefined): PhysicianLevel | undefined {
  if (!a || !b) return a ?? b;
  return (a.at - b.at || b.level - a.level) > 0 ? a : b;
}
