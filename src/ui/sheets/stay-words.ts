import { type Encounter, outcomeOf } from "../../domain/assessment.ts";
import { type Due, dueOf, isAhead } from "../../domain/due.ts";
import type { Instant } from "../../domain/note.ts";
import { moreUrgent, type Scale, type Urgency } from "../../domain/urgency.ts";
import { setsOf } from "../../safety/observed-sets.ts";
import { floorLevel, openFloor, suggestedLevel } from "../../state/case-decision.ts";
import { dueState } from "../waiting/due-state.ts";
import { levelLine, newestAssessment, standingDecision } from "./case-words.ts";
import { scaleOf } from "./on-paper.ts";
import { durationText, type Telling, whenText } from "./telling.ts";

/** What is due for a patient who is still here, in words, soonest meaning first: contact, then the next set. */
export function dueLines(due: Due, telling: Telling): readonly string[] {
  const lines = (["contact", "retriage"] as const).flatMap((what) => {
    const at = due[`${what}At`];
    return at === undefined ? [] : [dueLine(what, at, telling)];
  });
  return lines.length > 0 ? lines : [telling.say({ key: "handover.due.none" })];
}

function dueLine(what: "contact" | "retriage", at: Instant, telling: Telling): string {
  const { say, now } = telling;
  const state = dueState(at, now);
  const time = whenText(at, telling);
  if (state.status === "overdue")
    return say({
      key: `handover.due.${what}.overdue`,
      values: { time, late: durationText(state.minutes, telling) },
    });
  return say({ key: `handover.due.${what}.${state.status}`, values: { time } });
}

/** What is due for an encounter as it is told; undefined when the patient is not here any more, or has no level. */
export function dueOfEncounter(encounter: Encounter, { times }: Pick<Telling, "times">): Due | undefined {
  const standing = standingLevel(encounter);
  if (!standing || outcomeOf(encounter)) return undefined;
  const { arrivedAt, immediateAt, assessments } = encounter;
  // A set that was begun and not decided on is not done yet.
  const decidedOn = assessments.filter(({ trail }) => trail.at(-1)?.by === "clinician");
  const lastSet = setsOf(decidedOn).at(-1);
  const lastSetAt = lastSet?.takenAt ?? immediateAt ?? arrivedAt;
  const targets = times.targets(standing.scale);
  return dueOf(standing.level, { arrivedAt, lastSetAt }, targets, times.retriageMinutes);
}

/** What was decided, or is suggested; never below a floor that stands now. */
function standingLevel(encounter: Encounter): { readonly level: Urgency; readonly scale: Scale } | undefined {
  const newest = newestAssessment(encounter);
  if (!newest) return encounter.immediateAt === undefined ? undefined : { level: 1, scale: "esi" };
  const decided = standingDecision(encounter);
  if (!decided) return { level: suggestedLevel(newest.trail), scale: scaleOf(newest.task) };
  const { decision, assessment } = decided;
  const scale = scaleOf(assessment.task);
  const floor = assessment === newest ? undefined : openFloor(decided, newest);
  return { level: floor === undefined ? decision.level : moreUrgent(decision.level, floor), scale };
}

/** The rules' minimum that stands, whatever was decided. */
export function floorLine(encounter: Encounter, { say }: Pick<Telling, "say">): string | undefined {
  const newest = newestAssessment(encounter);
  const scale = newest && scaleOf(newest.task);
  const floor = newest && scale && floorLevel(newest.findings, scale);
  return floor && say({ key: "handover.floor", values: { level: levelLine(say, scale, floor) } });
}

/** How the stay ended, with time and initials; undefined while the patient is here. */
export function outcomeText(encounter: Encounter, telling: Telling): string | undefined {
  const outcome = outcomeOf(encounter);
  if (!outcome) return undefined;
  const { status, at, initials } = outcome;
  const values = { outcome: telling.say({ key: `stay.outcome.${status}` }), time: whenText(at, telling) };
  return telling.say(
    initials === undefined
      ? { key: "stay.line", values }
      : { key: "stay.lineBy", values: { ...values, initials } },
  );
}

/** That a stored time lies in the future: this device's clock was set back. */
export function clockLine(
  encounter: Encounter,
  { say, now }: Pick<Telling, "say" | "now">,
): string | undefined {
  const { arrivedAt, updatedAt, decision, stay } = encounter;
  const newest = Math.max(arrivedAt, updatedAt, decision?.at ?? 0, stay?.at(-1)?.at ?? 0);
  return isAhead(newest, now) ? say({ key: "handover.clockBack" }) : undefined;
}
