import type { Urgency } from "../../domain/urgency.ts";
import type { LevelResult } from "../scoring/case-result.ts";
import type { RuleFigures } from "./report.ts";

/** How often each rule fires, and how often rightly; the busiest first. Twice in a case counts once. */
export function ruleFigures(results: readonly LevelResult[]): readonly RuleFigures[] {
  const rules = new Map<string, { effect: RuleFigures["effect"]; fired: number; right: number }>();
  for (const { label, findings } of results) {
    const strongest = new Map<string, { effect: RuleFigures["effect"]; level: Urgency }>();
    for (const { ruleId, effect, level } of findings) {
      if (level < (strongest.get(ruleId)?.level ?? 6)) strongest.set(ruleId, { effect, level });
    }
    for (const [ruleId, { effect, level }] of strongest) {
      const rule = rules.get(ruleId) ?? { effect, fired: 0, right: 0 };
      rule.fired++;
      if (label <= level) rule.right++;
      rules.set(ruleId, rule);
    }
  }
  return [...rules]
    .map(([ruleId, { effect, fired, right }]) => ({
      ruleId,
      effect,
      fired: { count: fired, of: results.length, share: fired / results.length },
      precision: { count: right, of: fired, share: right / fired },
    }))
    .sort((a, b) => b.fired.count - a.fired.count || (a.ruleId < b.ruleId ? -1 : 1));
}
