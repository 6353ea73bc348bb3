import type { EnteredFacts, Instant } from "../domain/note.ts";
import { Sets } from "../reading/sets.ts";
import type { CaseState } from "./case.svelte.ts";
import { lastingFacts } from "./case-entry.ts";

/** Another look at a patient who was decided on. */
export type Reassessment = {
  readonly since: Instant;
  /** Something was entered, or the rules say something else than then. */
  readonly hasNews: boolean;
};

/** The reassessment that was begun and not decided yet; undefined where there is none. */
export function reassessmentOf({
  note,
  answer,
}: Pick<CaseState, "note" | "answer">): Reassessment | undefined {
  const { lastDecided, isUndecided, since } = answer;
  if (!lastDecided || !isUndecided) return undefined;
  const sets = new Sets(note.text);
  const begunAt = sets.begunAt(sets.count);
  if (begunAt === undefined || sets.count <= new Sets(lastDecided.assessment.note.text).count)
    return undefined;
  const isEntered = sets.newestText.trim() !== "" || hasSet(note.entered);
  return { since: begunAt, hasNews: isEntered || since?.level !== undefined || since?.worse !== undefined };
}

/** Whether the form holds anything that belongs to one set. */
function hasSet(entered: EnteredFacts): boolean {
  const { vitals, ...facts } = entered;
  const { vitals: lasting, ...others } = lastingFacts(entered);
  const count = (record: object) => Object.keys(record).length;
  return count(vitals) > count(lasting) || count(facts) > count(others);
}
