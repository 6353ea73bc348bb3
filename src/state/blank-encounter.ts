import type { Encounter } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";

/** Whoever comes next. */
export function blankEncounter(id: string, at: Instant): Encounter {
  return {
    id,
    label: "",
    arrivedAt: at,
    flags: [],
    assessments: [],
    earlierDecisions: [],
    followUps: [],
    updatedAt: at,
  };
}

/** Whether nothing was said of the patient yet. */
export function isBlankEncounter(encounter: Encounter): boolean {
  const { label, flags, assessments, immediateAt, codes = [] } = encounter;
  const isEmpty = [flags, assessments, codes].every((list) => list.length === 0);
  return label.trim() === "" && isEmpty && immediateAt === undefined;
}
