import type { Encounter } from "../../domain/assessment.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Instant } from "../../domain/note.ts";
import { standingDecision } from "./case-words.ts";
import { onPaper } from "./on-paper.ts";

/** What a patient's sheet says. */
export type PatientAdvice = {
  readonly decidedAt: Instant;
  readonly todo: readonly Wording[];
  readonly comeBack: readonly Wording[];
};

/** Holds for everybody, whatever the complaint. */
const always: readonly Wording[] = [
  { key: "sheets.patient.breathing" },
  { key: "sheets.patient.confused" },
  { key: "sheets.patient.worse" },
];

/**
 * The advice after a decision; undefined before one. Where the clinician chose another level than the protocol, its
 * "what to do" is for another urgency and gives way to what staff said.
 */
export function patientAdvice(encounter: Encounter): PatientAdvice | undefined {
  const decided = standingDecision(encounter);
  if (!decided) return undefined;
  const { decision, assessment } = decided;
  const sheet = onPaper(assessment).patientSheet;
  const sameLevel = assessment.protocol.level === decision.level;
  const spoken: readonly Wording[] = [{ key: "sheets.patient.follow" }, { key: "sheets.patient.stay" }];
  return {
    decidedAt: decision.at,
    todo: sheet && sameLevel ? sheet.todo : spoken,
    comeBack: sheet ? sheet.comeBack : always,
  };
}
