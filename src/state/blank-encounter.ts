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
export function isBlankEncounter({ label, flags, assessments, immediateAt }: Encounter): boolean {
  return label.trim() === "" && flags.length === 0 && assessments.length === 0 && immediateAt === undefined;
}
