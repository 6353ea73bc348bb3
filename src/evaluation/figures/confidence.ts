import { isUnsure } from "../../pipeline/meet.ts";
import type { LevelResult } from "../scoring/case-result.ts";
import type { ConfidenceReport, ReliabilityBin } from "./report.ts";

/** How sure a model was of a label, and whether it was right. */
type Stated = { readonly confidence: number; readonly isRight: boolean };

const bins = 10;

/**
 * Whether the model is right as often as it is sure. Its confidence is the probability of the label that it said, among
 * the probability that was seen. Labels that the app would not hear (under 0.9 seen) are left out: what is unseen
 * could make any confidence of them. Answers that were withheld count, for the label was said.
 */
export function confidenceReport(results: readonly LevelResult[]): ConfidenceReport | undefined {
  const stated = results.flatMap(statedBy);
  if (stated.length === 0) return undefined;
  const filled = binsOf(stated);
  const squares = stated.reduce(
    (sum, { confidence, isRight }) => sum + (confidence - Number(isRight)) ** 2,
    0,
  );
  const errors = filled.reduce(
    (sum, { cases, meanConfidence, accuracy }) => sum + cases * Math.abs(accuracy - meanConfidence),
    0,
  );
  return {
    cases: stated.length,
    brier: squares / stated.length,
    expectedCalibrationError: errors / stated.length,
    bins: filled,
  };
}

function statedBy({ label, said }: LevelResult): readonly Stated[] {
  if (!said?.confidence || isUnsure(said)) return [];
  const { probabilities } = said.confidence;
  const seen = Object.values(probabilities).reduce((sum, one) => sum + one, 0);
  if (seen <= 0) return [];
  const confidence = (probabilities[String(said.level)] ?? 0) / seen;
  return [{ confidence, isRight: said.level === label }];
}

function binsOf(stated: readonly Stated[]): readonly ReliabilityBin[] {
  const found = Array.from({ length: bins }, () => ({ cases: 0, confidence: 0, right: 0 }));
  for (const { confidence, isRight } of stated) {
    const bin = found[Math.min(bins - 1, Math.floor(confidence * bins))];
    if (!bin) continue;
    bin.cases++;
    bin.confidence += confidence;
    bin.right += Number(isRight);
  }
  return found.flatMap(({ cases, confidence, right }, at) =>
    cases === 0
      ? []
      : [
          {
            from: at / bins,
            to: (at + 1) / bins,
            cases,
            meanConfidence: confidence / cases,
            accuracy: right / cases,
          },
        ],
  );
}
