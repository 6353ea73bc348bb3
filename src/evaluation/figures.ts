import { urgencies, type Scale, type Urgency } from "../domain/urgency.ts";
import type { Judged } from "./run.ts";
import { type ModelShares, modelShares, type Share, shareOf } from "./shares.ts";

export type RuleFigures = {
  readonly ruleId: string;
  readonly effect: string;
  /** Cases in which it fired. */
  readonly fired: Share;
  /** Of these, the cases truly at least as urgent as the rule says. */
  readonly precision: Share;
};

export type TriageFigures = {
  readonly cases: number;
  readonly accuracy: Share;
  readonly overTriage: Share;
  readonly underTriage: Share;
  readonly underTriageByTwo: { readonly share: Share; readonly ids: readonly string[] };
  /** Of true 1–2, called 1–2. */
  readonly highRiskRecall: Share;
  readonly levelOneRecall: Share;
  /** Of true 3, called 1–2. */
  readonly threeCalledHigh: Share;
  /** Of true 4–5, called 1–2. */
  readonly lowCalledHigh: Share;
  readonly provisional: Share;
  readonly quadraticKappa: number | undefined;
  /** `confusion[true - 1][predicted - 1]`. */
  readonly confusion: readonly (readonly number[])[];
  readonly floorsOnLow: Share;
  readonly findingsPerNote: number;
  readonly rules: readonly RuleFigures[];
  readonly model?: ModelShares;
};

/** The field's figures over judged cases, on one scale. */
export function triageFigures(judged: readonly Judged[], scale: Scale): TriageFigures {
  const among = (population: (one: Judged) => boolean, hit: (one: Judged) => boolean) =>
    shareOf(judged.filter(population), hit);
  const all = () => true;
  const isHigh = (level: Urgency) => level <= 2;
  const isLow = (level: Urgency) => level >= 4;
  const model = modelShares(judged);
  const byTwo = judged.filter(({ label, predicted }) => predicted - label >= 2);
  const confusion = urgencies.map((label) =>
    urgencies.map(
      (predicted) => judged.filter((one) => one.label === label && one.predicted === predicted).length,
    ),
  );
  return {
    cases: judged.length,
    accuracy: among(all, ({ label, predicted }) => label === predicted),
    overTriage: among(all, ({ label, predicted }) => predicted < label),
    underTriage: among(all, ({ label, predicted }) => predicted > label),
    underTriageByTwo: {
      share: shareOf(judged, (one) => byTwo.includes(one)),
      ids: byTwo.map(({ id }) => id),
    },
    highRiskRecall: among(
      ({ label }) => isHigh(label),
      ({ predicted }) => isHigh(predicted),
    ),
    levelOneRecall: among(
      ({ label }) => label === 1,
      ({ predicted }) => predicted === 1,
    ),
    threeCalledHigh: among(
      ({ label }) => label === 3,
      ({ predicted }) => isHigh(predicted),
    ),
    lowCalledHigh: among(
      ({ label }) => isLow(label),
      ({ predicted }) => isHigh(predicted),
    ),
    provisional: among(all, ({ provisional }) => provisional),
    quadraticKappa: quadraticKappa(confusion),
    confusion,
    floorsOnLow: among(
      ({ label }) => isLow(label),
      ({ findings }) => findings.some(({ effect, urgency }) => effect === "floor" && isHigh(urgency[scale])),
    ),
    findingsPerNote:
      judged.length === 0
        ? 0
        : judged.reduce((sum, { findings }) => sum + findings.length, 0) / judged.length,
    rules: ruleFigures(judged, scale),
    ...(model && { model }),
  };
}

function ruleFigures(judged: readonly Judged[], scale: Scale): readonly RuleFigures[] {
  const rules = new Map<string, { effect: string; level: Urgency; cases: Judged[] }>();
  for (const one of judged) {
    for (const { ruleId, effect, urgency } of one.findings) {
      const rule = rules.get(ruleId) ?? { effect, level: urgency[scale], cases: [] };
      rule.cases.push(one);
      rules.set(ruleId, rule);
    }
  }
  return [...rules]
    .map(([ruleId, { effect, level, cases }]) => ({
      ruleId,
      effect,
      fired: { count: cases.length, of: judged.length, share: cases.length / judged.length },
      precision: shareOf(cases, ({ label }) => label <= level),
    }))
    .sort((a, b) => b.fired.count - a.fired.count || a.ruleId.localeCompare(b.ruleId));
}

/** Cohen's kappa with quadratic weights: 1 = agreement, 0 = chance; undefined where one side is constant. */
export function quadraticKappa(confusion: readonly (readonly number[])[]): number | undefined {
  const size = confusion.length;
  const rows = confusion.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columns = urgencies.map((_, column) => confusion.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const total = rows.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const weight = (row - column) ** 2;
      observed += weight * (confusion[row]?.[column] ?? 0);
      expected += (weight * (rows[row] ?? 0) * (columns[column] ?? 0)) / total;
    }
  }
  return expected > 0 ? 1 - observed / expected : undefined;
}
