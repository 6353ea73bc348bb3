import type { LevelStep } from "../domain/assessment.ts";
import type { AnyTaskId } from "../domain/consultation.ts";
import type { Finding } from "../domain/finding.ts";
import type { LabelConfidence } from "../domain/model-answer.ts";
import type { Instant } from "../domain/note.ts";
import type { Settings } from "../domain/settings.ts";
import { oneMoreUrgent, type Scale, type Urgency } from "../domain/urgency.ts";
import { applyFloors } from "./trail.ts";

/** Below this share of seen probability a model does not know its label well enough to be heard. */
export const leastSeen = 0.9;

/** Fewer of a site's own cases say too little of how far a model's probabilities can be trusted. */
export const leastCalibrationCases = 200;

/** The site's cost, once it has calibrated this model in this task on enough of its own cases. */
export function siteCost(
  { underTriageCost, calibration }: Pick<Settings, "underTriageCost" | "calibration">,
  task: AnyTaskId,
  packId: string | undefined,
): SiteCost | undefined {
  if (underTriageCost === undefined || calibration?.packId !== packId) return undefined;
  if (calibration?.task !== task || calibration.cases < leastCalibrationCases) return undefined;
  return { ratio: underTriageCost };
}

/** What a model brings to the meeting with the rules. */
export type ModelVoice = { readonly level: Urgency; readonly confidence?: LabelConfidence };

/** A site's cost of under-triage against one of over-triage, once it was calibrated; absent: not used. */
export type SiteCost = { readonly ratio: number };

/**
 * The trail with a model's level in it. More urgent than the protocol: the model's stands. Less urgent: both are kept,
 * and the protocol's stands. An unsure model (under 0.9 seen) changes nothing. Then a close call may move one level up
 * by the site's cost, then the floors: nothing sinks under one.
 */
export function meet(
  protocol: LevelStep,
  voice: ModelVoice,
  findings: readonly Finding[],
  scale: Scale,
  at: Instant,
  cost?: SiteCost,
): readonly LevelStep[] {
  const trail: LevelStep[] = [protocol];
  const step = (by: LevelStep["by"], level: Urgency, key: string, values: Record<string, number> = {}) =>
    trail.push({ by, level, why: { key, values }, at });

  step("model", voice.level, "trail.model.answered");
  if (isUnsure(voice)) step("protocol", protocol.level, "trail.protocol.modelUnsure");
  else if (voice.level > protocol.level) {
    const isFar = voice.level - protocol.level >= 2;
    step("protocol", protocol.level, isFar ? "trail.protocol.waitsForPerson" : "trail.protocol.moreUrgent");
  } else if (cost && voice.confidence && raisedByCost(voice.level, voice.confidence, cost)) {
    step("cost", oneMoreUrgent(voice.level), "trail.cost.closeCall", { ratio: cost.ratio });
  }
  return applyFloors(trail, findings, scale, at);
}

/** A model whose label is not seen well enough to count; one without probabilities is taken at its word. */
export function isUnsure({ confidence }: ModelVoice): boolean {
  return confidence !== undefined && 1 - confidence.unseen < leastSeen;
}

/** Whether a person must choose: the model is two or more levels below the protocol. */
export function waitsForPerson(trail: readonly LevelStep[]): boolean {
  return trail.some(({ why }) => "key" in why && why.key === "trail.protocol.waitsForPerson");
}

/** Whether one level more urgent costs less than this one, by the model's own probabilities. */
export function raisedByCost(
  level: Urgency,
  { probabilities }: LabelConfidence,
  { ratio }: SiteCost,
): boolean {
  if (level === 1) return false;
  const costAt = (chosen: Urgency) =>
    Object.entries(probabilities).reduce((sum, [label, probability]) => {
      const distance = chosen - Number(label);
      return sum + probability * (distance > 0 ? distance * ratio : -distance);
    }, 0);
  return costAt(oneMoreUrgent(level)) < costAt(level);
}
