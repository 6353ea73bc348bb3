import type { Encounter } from "../../domain/assessment.ts";
import type { VitalName } from "../../domain/note.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { Sets } from "../../reading/sets.ts";
import { followedVitals, type ObservedSet, setsOf } from "../../safety/observed-sets.ts";
import { decisionsOf } from "../../state/case-decision.ts";

/** One set of a stay with the level that was decided on it. */
export type TrendSet = ObservedSet & { readonly decided?: Urgency };

/** The sets of a stay, oldest first; one that was begun with nothing in it yet is none. */
export function trendSets(encounter: Encounter): readonly TrendSet[] {
  const { assessments } = encounter;
  const countOf = ({ note }: (typeof assessments)[number]) => new Sets(note.text).count;
  const counts = [...new Set(assessments.map(countOf))].sort((a, b) => a - b);
  const decided = new Map(
    decisionsOf(encounter).map(({ decision, assessment }) => [countOf(assessment), decision.level]),
  );
  const sets = setsOf(assessments).map((set, place): TrendSet => {
    const level = decided.get(counts[place] ?? 0);
    return { ...set, ...(level !== undefined && { decided: level }) };
  });
  return sets.filter(({ measured, decided: level }) => level !== undefined || !isEmpty(measured));
}

/** The vitals that any of the sets measured. */
export function trendVitals(sets: readonly TrendSet[]): readonly VitalName[] {
  return followedVitals.filter((name) => sets.some(({ measured }) => measured[name] !== undefined));
}

function isEmpty(record: object): boolean {
  return Object.keys(record).length === 0;
}
