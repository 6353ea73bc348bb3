import type { FactName } from "../../domain/note.ts";
import { canReportPain, type Case } from "./case.ts";

/**
 * What VERDE or AZUL still needs, most useful first; empty when everything is there. Silence is not evidence: a
 * recognised complaint, the conscious level, the observations that fit the complaint, pain where it hurts as a rule,
 * and the age.
 */
export function missingForLowUrgency(current: Case): readonly FactName[] {
  const { patient, presentation, pain } = current;
  const missing: FactName[] = [];
  if (!presentation.recognised) missing.push("complaint");
  if (current.conscious.level === "unknown") missing.push("consciousness");

  const needs = new Set(presentation.all.map((group) => group.observations));
  const isUnknown = presentation.all.length === 0;
  const needsBreathing =
    isUnknown || needs.has("pulse-and-breathing") || needs.has("pulse-breathing-temperature");
  const needsTemperature = isUnknown || needs.has("temperature") || needs.has("pulse-breathing-temperature");
  if (needsBreathing) {
    if (patient.vital("spo2") === undefined && patient.vital("respiratoryRate") === undefined)
      missing.push("spo2");
    if (patient.vital("heartRate") === undefined) missing.push("heartRate");
  }
  if (pain.grade === "unscored") missing.push("pain");
  const isLow = pain.grade === "none" || pain.grade === "mild";
  if (isLow && presentation.isPainful && !canReportPain(current)) {
    missing.push("painBehaviour");
  }
  if (needsTemperature && patient.vital("temperatureC") === undefined) missing.push("temperatureC");
  if (patient.ageYears === undefined) missing.push("age");
  return missing;
}
