import type { Table } from "./bootstrap.ts";
import type { Arm, CaseResult } from "../scoring/case-result.ts";
import type { Figure, Sums } from "./figure.ts";
import { quantile } from "./quantile.ts";
import type { Confusion, Measure } from "./report.ts";

/** An arm before its cases are added up: once for the figures, many times for their intervals. */
export type ArmDraft = {
  readonly arm: Arm;
  readonly table: Table;
  readonly figures: readonly Figure[];
  readonly perLevel?: readonly Figure[];
  readonly confusion?: (sums: Sums) => Confusion;
  /** Figures without an interval. */
  readonly others: readonly Measure[];
};

/** A figure that is measured, not counted: no interval is drawn for it. */
export function plainMeasure(id: string, unit: Measure["unit"], value: number | undefined): Measure {
  return { id, unit, value, better: unit === "ms" ? "lower" : unit === "count" ? "neither" : "higher" };
}

/** The middle and the slow end of times. */
export function timeMeasures(id: string, times: readonly (number | undefined)[]): readonly Measure[] {
  const ascending = Float64Array.from(times.filter((time) => time !== undefined)).sort();
  if (ascending.length === 0) return [];
  return [
    plainMeasure(`${id}-median`, "ms", quantile(ascending, 0.5)),
    plainMeasure(`${id}-p95`, "ms", quantile(ascending, 0.95)),
  ];
}

/** How long reading, rules and protocol took. */
export function rulesTimes(results: readonly CaseResult[]): readonly Measure[] {
  return timeMeasures(
    "rules-ms",
    results.map(({ rulesMs }) => rulesMs),
  );
}

/** Whether this case counts in an arm: one where a model was asked, also when it gave no answer. */
export function isOfArm(
  arm: Arm,
  { calls, model }: { readonly calls: { readonly [A in Arm]?: unknown }; readonly model?: unknown },
): boolean {
  if (arm === "rules") return true;
  return arm === "person" ? calls.person !== undefined : model !== undefined;
}
