import type { VitalName } from "../domain/note.ts";
import type { Patient } from "./patient.ts";
import { infection } from "./pictures.ts";

export type Breach = { readonly name: VitalName; readonly value: number; readonly limit: number };

/** Upper limits of heart rate and respiratory rate by age, from the ENA ESI Handbook, 5th ed. (2023); v4 had other bands. */
const limits = [
  { underYears: 1 / 12, heartRate: 190, respiratoryRate: 60 },
  { underYears: 1, heartRate: 180, respiratoryRate: 55 },
  { underYears: 3, heartRate: 140, respiratoryRate: 40 },
  { underYears: 5, heartRate: 120, respiratoryRate: 35 },
  { underYears: 12, heartRate: 120, respiratoryRate: 30 },
  { underYears: Infinity, heartRate: 100, respiratoryRate: 20 },
] as const;

const adultYears = 12;
const lowestSpo2 = 92;
/** The handbook's own adult with a rate of 102, otherwise well, stays at 3. */
const trivialHeartRate = 104;

/** The upper limits for this age; those of adults when the age is unknown. */
export function limitsFor(ageYears: number | undefined): {
  readonly heartRate: number;
  readonly respiratoryRate: number;
} {
  return limits.find(({ underYears }) => (ageYears ?? Infinity) < underYears) ?? limits[5];
}

/** Vitals out of the limits of ESI decision D, none when the only breach is trivial. */
export function dangerZone(patient: Patient): readonly Breach[] {
  const limit = limitsFor(patient.ageYears);
  const breaches: Breach[] = [];
  for (const name of ["heartRate", "respiratoryRate"] as const) {
    const value = patient.vital(name);
    if (value !== undefined && value > limit[name]) breaches.push({ name, value, limit: limit[name] });
  }
  const spo2 = patient.vital("spo2");
  if (spo2 !== undefined && spo2 < lowestSpo2 && !isUsualSpo2(spo2, patient))
    breaches.push({ name: "spo2", value: spo2, limit: lowestSpo2 });
  return isTrivial(breaches, patient) ? [] : breaches;
}

/** 90–91 % may be usual in lung disease; with an infection and steroids it counts. */
function isUsualSpo2(spo2: number, patient: Patient): boolean {
  if (spo2 < 90 || patient.ever("low-baseline-spo2").length === 0) return false;
  return !(infection(patient) && patient.has("steroid-long-term"));
}

function isTrivial(breaches: readonly Breach[], patient: Patient): boolean {
  const [only, second] = breaches;
  const isAdult = patient.ageYears === undefined || patient.ageYears >= adultYears;
  return isAdult && second === undefined && only?.name === "heartRate" && only.value <= trivialHeartRate;
}
