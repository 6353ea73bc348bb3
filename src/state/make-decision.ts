import { type Decision, type Encounter, outcomeOf } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { Urgency } from "../domain/urgency.ts";
import type { CaseAnswer } from "./case-answer.svelte.ts";
import {
  type Decided,
  type DecisionGrounds,
  type DecisionNeeds,
  groundsSuffice,
  withDecision,
} from "./case-decision.ts";

export type Deciding = {
  readonly encounter: Encounter;
  readonly answer: Pick<CaseAnswer, "shown" | "suggested" | "floor" | "needs" | "decided" | "isOutOfDate">;
  readonly grounds: DecisionGrounds;
  /** What was chosen before the suggestion was shown. */
  readonly first: Urgency | undefined;
  readonly now: Instant;
};

/** The decision on what is shown, or what it needs first: nothing where there is nothing to decide. */
export function makeDecision(
  level: Urgency,
  { encounter, answer, grounds, first, now }: Deciding,
): Decided | DecisionNeeds {
  const { shown, suggested, floor, decided, isOutOfDate } = answer;
  if (!shown || suggested === undefined) return "nothing";
  // Of a patient who came back the same level is a decision too.
  const isStanding = decided?.decision.level === level && !isOutOfDate && !outcomeOf(encounter);
  if (isStanding) return "nothing";
  const needs = answer.needs(level);
  if (!groundsSuffice(needs, grounds)) return needs;
  const { initials } = grounds;
  const decision: Decision = {
    level,
    suggested,
    ...(floor !== undefined && { floor }),
    at: nextInstant(encounter, now),
    ...(needs !== "nothing" && grounds),
    ...(initials !== undefined && { initials }),
    ...(first !== undefined && { first }),
  };
  return { decision, assessment: withDecision(shown, decision) };
}

/** Decisions are told apart by their instant, and come after an outcome, even on a clock that was set back. */
function nextInstant({ decision, stay }: Encounter, now: Instant): Instant {
  return Math.max(now, (decision?.at ?? 0) + 1, (stay?.at(-1)?.at ?? 0) + 1);
}
