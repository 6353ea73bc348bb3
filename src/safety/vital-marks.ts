import type { FactName } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";
import { limitsFor } from "./danger-zone.ts";
import { news2, type News2, type News2Parameter } from "./news2.ts";
import { Patient } from "./patient.ts";

/** How far a vital is off, and which way. */
export type VitalMark = { readonly points?: number; readonly direction?: "high" | "low" };

/** Inside the NEWS2 band of zero points: what is above is high, what is below is low. */
const middles: { readonly [P in News2Parameter]?: number } = {
  respiratoryRate: 16,
  spo2: 97,
  systolic: 120,
  heartRate: 70,
  temperatureC: 37,
};

const lowestSpo2 = 92;

/** The NEWS2 of a reading. */
export function scoreReading(reading: Reading): News2 {
  return news2(new Patient(reading));
}

/** Full consciousness; ADA: hypoglycaemia below 70 mg/dL; JBDS: ketones of 3 mmol/L; NICE NG143: 3 s to refill. */
const lowBelow = { gcs: 15, glucoseMgDl: 70 } as const;
const highFrom = { ketonesMmolL: 3, capillaryRefillS: 3 } as const;

function atAnyAge(patient: Patient): { [F in FactName]?: VitalMark } {
  const marks: { [F in FactName]?: VitalMark } = {};
  for (const name of ["gcs", "glucoseMgDl"] as const) {
    const value = patient.vital(name);
    if (value !== undefined && value < lowBelow[name]) marks[name] = { direction: "low" };
  }
  for (const name of ["ketonesMmolL", "capillaryRefillS"] as const) {
    const value = patient.vital(name);
    if (value !== undefined && value >= highFrom[name]) marks[name] = { direction: "high" };
  }
  return marks;
}

/** What to say beside each vital: NEWS2 points for adults, the limits of age where NEWS2 does not hold. */
export function vitalMarks(reading: Reading): { readonly [F in FactName]?: VitalMark } {
  const patient = new Patient(reading);
  const result = news2(patient);
  const marks: { [F in FactName]?: VitalMark } = atAnyAge(patient);
  if (result.status === "scored") {
    for (const [name, points] of Object.entries(result.scores) as [News2Parameter, number][]) {
      if (points === 0) continue;
      const middle = middles[name];
      const value = name === "consciousness" || name === "oxygen" ? undefined : patient.vital(name);
      marks[name] =
        middle === undefined || value === undefined
          ? { points }
          : { points, direction: value > middle ? "high" : "low" };
    }
    return marks;
  }
  const limits = limitsFor(patient.ageYears);
  for (const name of ["heartRate", "respiratoryRate"] as const) {
    const value = patient.vital(name);
    if (value !== undefined && value > limits[name]) marks[name] = { direction: "high" };
  }
  const spo2 = patient.vital("spo2");
  if (spo2 !== undefined && spo2 < lowestSpo2) marks.spo2 = { direction: "low" };
  return marks;
}
