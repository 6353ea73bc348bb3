import type { EnteredFacts, VitalName } from "../domain/note.ts";

const names: Readonly<Record<VitalName, readonly [name: string, unit: string]>> = {
  heartRate: ["Heart rate", "/min"],
  systolic: ["Systolic blood pressure", "mmHg"],
  diastolic: ["Diastolic blood pressure", "mmHg"],
  respiratoryRate: ["Respiratory rate", "/min"],
  spo2: ["SpO2", "%"],
  temperatureC: ["Temperature", "°C"],
  glucoseMgDl: ["Glucose", "mg/dL"],
  gcs: ["GCS", ""],
  capillaryRefillS: ["Capillary refill", "s"],
  pain: ["Pain", "/10"],
  weightKg: ["Weight", "kg"],
  ketonesMmolL: ["Ketones", "mmol/L"],
};

const awake = {
  A: "alert",
  C: "newly confused",
  V: "responds to voice",
  P: "responds to pain",
  U: "unresponsive",
};

/** The facts of the form for a prompt, one line each; what was not entered is not named. */
export function enteredLines(entered: EnteredFacts): readonly string[] {
  const lines: string[] = [];
  if (entered.age) lines.push(`Age: ${entered.age.amount} ${entered.age.unit}`);
  if (entered.sex) lines.push(`Sex: ${entered.sex}`);
  if (entered.pregnancy === "yes") {
    const weeks = entered.pregnancyWeeks;
    lines.push(weeks === undefined ? "Pregnant: yes" : `Pregnant: yes, ${weeks} weeks`);
  } else if (entered.pregnancy === "no") lines.push("Pregnant: no");
  if (entered.postpartumWeeks !== undefined) lines.push(`Weeks since birth: ${entered.postpartumWeeks}`);
  for (const [name, [title, unit]] of Object.entries(names)) {
    const value = entered.vitals[name as VitalName];
    if (value !== undefined) lines.push(`${title}: ${value}${unit === "" ? "" : ` ${unit}`}`);
  }
  if (entered.consciousness) lines.push(`Consciousness: ${awake[entered.consciousness]}`);
  if (entered.oxygen) lines.push(entered.oxygen === "oxygen" ? "On oxygen" : "On room air");
  if (entered.painBehaviour) lines.push(`Pain behaviour: ${entered.painBehaviour}`);
  if (entered.allergies) lines.push(`Allergies: ${entered.allergies}`);
  return lines;
}
