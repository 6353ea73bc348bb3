import { json } from "svelte-i18n";
import { derived, type Readable } from "svelte/store";
import { hasMessage, t } from "../../../i18n/i18n.ts";
import { urgencies } from "../../../domain/urgency.ts";
import { labelOfLevel } from "../../../evaluation/scoring/levels.ts";
import type { CaseFeatures } from "../../../evaluation/scoring/case-result.ts";

/** The names of what a report speaks of; what has no name here stands as its own id. */
export type Names = {
  measure(id: string): string;
  gate(id: string): string;
  /** What the rule says, its values left open; undefined where it has no text. */
  rule(id: string): string | undefined;
  group(feature: keyof CaseFeatures, value: string): string;
  /** A label of a confusion matrix, a warning or a changed case, as a person says it. */
  label(label: string): string;
};

/** The names of what a report speaks of, in the language of the page. */
export const names: Readable<Names> = derived([t, json], ([$t, $json]): Names => {
  const named = (key: string, otherwise: string): string => (hasMessage(key) ? $t(key) : otherwise);
  return {
    measure: (id) => named(`evaluation.measure.${id}`, id),
    gate: (id) => named(`evaluation.report.gate.${id}`, id),
    rule(id) {
      const key = `rules.${id}`;
      const text: unknown = hasMessage(key) ? $json(key) : undefined;
      return typeof text === "string" ? leaveOpen(text) : undefined;
    },
    group: (feature, value) =>
      feature === "complaint"
        ? named(
            `manchester.presentation.${value}`,
            named(`evaluation.report.group.complaint.${value}`, value),
          )
        : named(`evaluation.report.group.${feature}.${value}`, value),
    label(label) {
      const level = urgencies.find((one) => labelOfLevel("manchester", one) === label);
      return level ? $t(`sheets.colour.${level}`) : named(`evidence.verdict.${label}`, label);
    },
  };
});

/** A message without values: every argument, however it branches, becomes an ellipsis. */
export function leaveOpen(message: string): string {
  let depth = 0;
  let text = "";
  for (const sign of message) {
    if (sign === "{") depth += 1;
    else if (sign === "}") {
      depth -= 1;
      if (depth === 0 && !text.endsWith("…")) text += "…";
    } else if (depth === 0) text += sign;
  }
  return text;
}
