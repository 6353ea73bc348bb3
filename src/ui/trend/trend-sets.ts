import type { Encounter } from "../../domain/assessment.ts";
import type { VitalName } from "../../domain/note.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { followedVitals, type ObservedSet, setsOf } from "../../safety/observed-sets.ts";
import { decisionsOf } from "../../state/case-decision.ts";

/** One set of a stay with the level that was decided on it. */
export type TrendSet = ObservedSet & { readonly decided?: Urgency };

/** The sets of a stay in which something was observed or decided, oldest first. */
export function trendSets(encounter: Encounter): readonly TrendSet[] {
  const decisions = decisionsOf(encounter);
  return setsOf(encounter.assessments)
    .map((set): TrendSet => {
      const last = decisions.findLast(({ assessment }) => set.assessments.includes(assessment));
      return last ? { ...set, decided: last.decision.level } : set;
    })
    .filter(({ isObserved, decided }) => isObserved || decided !== undefined);
}

/** The vitals that any of the sets measured. */
export function trendVitals(sets: readonly TrendSet[]): readonly VitalName[] {
  return followedVitals.filter((name) => sets.some(({ measured }) => measured[name] !== undefined));
}
