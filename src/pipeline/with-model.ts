import type { Assessment } from "../domain/assessment.ts";
import type { ModelPart } from "../domain/model-answer.ts";
import type { Instant } from "../domain/note.ts";
import { taskScales } from "../domain/assessment.ts";
import { meet, type SiteCost } from "./meet.ts";

/** The assessment with a model's part in it: only a passed answer with a level speaks in the trail. */
export function withModel<O>(
  assessment: Assessment<O>,
  model: ModelPart<O>,
  at: Instant,
  cost?: SiteCost,
): Assessment<O> {
  const { outcome } = model;
  const provenance = { ...assessment.provenance, source: "model" as const };
  const [protocol] = assessment.trail;
  if (outcome.status !== "passed" || outcome.level === undefined || !protocol) {
    return { ...assessment, model, provenance };
  }
  const voice = { level: outcome.level, ...(outcome.confidence && { confidence: outcome.confidence }) };
  const trail = meet(protocol, voice, assessment.findings, taskScales[assessment.task], at, cost);
  return { ...assessment, model, trail, provenance };
}
