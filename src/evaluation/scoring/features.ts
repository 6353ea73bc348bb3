import type { VitalName } from "../../domain/note.ts";
import { ageInYears, type Reading } from "../../domain/reading.ts";
import { presentationOf } from "../../tasks/manchester/presentations.ts";
import type { CaseFeatures } from "./case-result.ts";
import type { Case } from "../cases/cases.ts";

const counted = [
  "heartRate",
  "respiratoryRate",
  "systolic",
  "spo2",
  "temperatureC",
] as const satisfies readonly VitalName[];

/** After six weeks a birth is no longer what a patient is judged by. */
const postpartumWeeks = 6;

/** What a note is like, as it was read. */
export function featuresOf({ lang }: Case, reading: Reading): CaseFeatures {
  const years = reading.age && ageInYears(reading.age.value);
  const { recognised, group } = presentationOf(reading, years);
  const missing = counted.filter((name) => !reading.vitals[name]).length;
  return {
    language: lang,
    sex: reading.sex?.value ?? "unknown",
    age: years === undefined ? "unknown" : years < 16 ? "child" : years < 65 ? "adult" : "older",
    pregnancy: isPregnant(reading) ? "yes" : "no-or-unknown",
    missingVitals: missing === 0 ? "none" : missing <= 2 ? "some" : "most",
    complaint: recognised ? group : "none",
  };
}

function isPregnant({ pregnancy }: Reading): boolean {
  const sinceBirth = pregnancy.postpartumWeeks;
  return pregnancy.status === "yes" || (sinceBirth !== undefined && sinceBirth <= postpartumWeeks);
}
