import type { Finding } from "../../domain/finding.ts";
import type { FactName } from "../../domain/note.ts";
import type { Patient } from "../../safety/patient.ts";
import type { Expectation } from "./resources.ts";

/** What a level of 4 or 5 still needs to be known: without it the answer is 3, provisional. */
export function missingForLowUrgency(patient: Patient, expectation: Expectation): readonly FactName[] {
  const missing: FactName[] = [];
  const lacks = (name: Parameters<Patient["vital"]>[0]) => patient.vital(name) === undefined;
  if (expectation.complaints.length === 0) missing.push("complaint");
  if (patient.ageYears === undefined) missing.push("age");
  if (!expectation.needsVitals && !isSmallChild(patient)) return missing;
  if (
    patient.reading.consciousness === undefined &&
    lacks("gcs") &&
    !patient.has("alert", "well-appearing", "walks-normally")
  ) {
    missing.push("consciousness");
  }
  if (lacks("heartRate")) missing.push("heartRate");
  if (lacks("respiratoryRate") && lacks("spo2")) missing.push("respiratoryRate", "spo2");
  if (lacks("systolic") && !isSmallChild(patient)) missing.push("systolic");
  if (
    lacks("temperatureC") &&
    patient.has(
      "fever",
      "fever-reported",
      "chills",
      "cough",
      "sore-throat",
      "dysuria",
      "vomiting",
      "diarrhoea",
    )
  ) {
    missing.push("temperatureC");
  }
  return missing;
}

function isSmallChild(patient: Patient): boolean {
  return patient.aged(0, 5);
}

/** What would sharpen the answer at any level: open questions of the rules first, then what every triage records. */
export function missingToRecord(
  patient: Patient,
  findings: readonly Finding[],
  first: readonly FactName[],
): readonly FactName[] {
  const asked = findings.flatMap(({ asks }) => (asks ? [asks] : []));
  const missing = new Set<FactName>([...first, ...asked]);
  for (const name of ["heartRate", "respiratoryRate", "spo2", "systolic", "temperatureC", "pain"] as const) {
    if (patient.vital(name) === undefined) missing.add(name);
  }
  if (
    patient.reading.consciousness === undefined &&
    patient.vital("gcs") === undefined &&
    !patient.has("alert")
  )
    missing.add("consciousness");
  if (patient.ageYears === undefined) missing.add("age");
  return [...missing];
}
