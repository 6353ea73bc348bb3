import { type Arm, arms } from "../../../evaluation/scoring/case-result.ts";
import type { FarUnder } from "../../../evaluation/figures/report.ts";
import type { Urgency } from "../../../domain/urgency.ts";

/** A case that somebody called two levels or more too low, with each such call. */
export type FarUnderCase = {
  readonly id: string;
  readonly label: Urgency;
  readonly calls: readonly { readonly arm: Arm; readonly called: Urgency }[];
};

/** One line a case, the most urgent first. */
export function farUnderCases(farUnder: readonly FarUnder[]): readonly FarUnderCase[] {
  const cases = new Map<string, FarUnderCase>();
  for (const { arm, id, label, called } of farUnder) {
    const calls = [...(cases.get(id)?.calls ?? []), { arm, called }];
    cases.set(id, { id, label, calls });
  }
  const inOrder = (one: FarUnderCase): FarUnderCase => ({
    ...one,
    calls: [...one.calls].sort((a, b) => arms.indexOf(a.arm) - arms.indexOf(b.arm)),
  });
  return [...cases.values()]
    .map(inOrder)
    .sort((a, b) => a.label - b.label || a.id.localeCompare(b.id, "en", { numeric: true }));
}
