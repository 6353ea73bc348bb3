import type { Assessment } from "../../domain/assessment.ts";
import type { Wording } from "../../domain/finding.ts";
import type { ModelSource } from "../../domain/model-answer.ts";
import { shownOutput } from "../../pipeline/shown-output.ts";

type Say = (wording: Wording) => string;

/** Where an assessment comes from, a line each: rules and app, and the model that took part. */
export function sourceLines(say: Say, assessment: Assessment<unknown>): readonly string[] {
  const { rulesVersion, appVersion } = assessment.provenance;
  const rules = say({ key: "sheets.source", values: { rules: rulesVersion, app: appVersion } });
  const { model } = assessment;
  if (!model) return [rules];
  return [rules, modelSourceText(say, model.source, shownOutput(assessment).by === "model")];
}

/** Which model wrote, or was asked beside the rules. */
export function modelSourceText(say: Say, source: ModelSource, isCard: boolean): string {
  const { title: model, quantization, engine, promptVersion: prompt } = source;
  const key = isCard ? "card.model.sourceCard" : "card.model.sourceAsked";
  return say({ key, values: { model, quantization, engine, prompt } });
}
