import type { LabelConfidence } from "../../domain/model-answer.ts";
import { leastSeen } from "../../pipeline/meet.ts";

/** Within this share of each other, two labels are a close call. */
const closeCall = 0.3;

/** How sure a model was of its label, in the form that words are chosen by. */
export type LabelCertainty =
  | { readonly status: "unsure" }
  | { readonly status: "close"; readonly first: string; readonly second: string }
  | { readonly status: "clear"; readonly first: string };

/** Unsure when less than 0.9 was seen; close when the two likeliest labels are near each other. */
export function labelCertainty({ probabilities, unseen }: LabelConfidence): LabelCertainty {
  const [first, second] = Object.entries(probabilities).sort(([, a], [, b]) => b - a);
  if (!first || 1 - unseen < leastSeen) return { status: "unsure" };
  if (second && first[1] - second[1] < closeCall) {
    const [a = first[0], b = second[0]] = [first[0], second[0]].sort();
    return { status: "close", first: a, second: b };
  }
  return { status: "clear", first: first[0] };
}
