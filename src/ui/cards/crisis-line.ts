import type { ConceptId } from "../../domain/concepts.ts";
import type { Reading } from "../../domain/reading.ts";
import { Patient } from "../../safety/patient.ts";

const crises = [
  "suicidal-ideation",
  "suicide-plan",
  "suicide-attempt",
  "self-harm",
] as const satisfies readonly ConceptId[];

/** Whether the note speaks of suicide or self-harm that counts now: then the card names the crisis line. */
export function wantsCrisisLine(reading: Reading): boolean {
  return new Patient(reading).has(...crises);
}
