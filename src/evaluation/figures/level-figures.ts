import { type Scale, urgencies, type Urgency } from "../../domain/urgency.ts";
import { type ArmDraft, isOfArm, plainMeasure, rulesTimes } from "./arm-draft.ts";
import { cellTable } from "./bootstrap.ts";
import { type Arm, arms, type LevelResult } from "../scoring/case-result.ts";
import { type Figure, scoreFigure, shareFigure, type Sums } from "./figure.ts";
import { quadraticKappa } from "./kappa.ts";
import { labelOfLevel } from "../scoring/levels.ts";
import type { Confusion, FarUnder, Measure } from "./report.ts";

/** All that a figure of levels asks of a case. */
type LevelCell = {
  readonly label: Urgency;
  /** Undefined: no answer. */
  readonly called: Urgency | undefined;
  readonly isProvisional: boolean;
  /** A floor of 1 or 2 fired. */
  readonly hasHighFloor: boolean;
};

const callable = [...urgencies, undefined] as const;
const cells: readonly LevelCell[] = urgencies.flatMap((label) =>
  callable.flatMap((called) =>
    [false, true].flatMap((isProvisional) =>
      [false, true].map((hasHighFloor) => ({ label, called, isProvisional, hasHighFloor })),
    ),
  ),
);

/** Each arm that these cases have, with its figures on this scale. */
export function levelArms(results: readonly LevelResult[], scale: Scale): readonly ArmDraft[] {
  return arms
    .filter((arm) => results.some((one) => isOfArm(arm, one)))
    .map((arm) => ({
      arm,
      table: cellTable(
        Uint16Array.from(results, (one) => (isOfArm(arm, one) ? cellOf(one, one.calls[arm]) : cells.length)),
        cells.length,
      ),
      figures: [...shared, ...(own[arm] ?? []), kappa],
      perLevel,
      confusion: (sums) => confusionOf(sums, scale),
      others: arm === "rules" ? [findingsPerNote(results), ...rulesTimes(results)] : [],
    }));
}

/** Every case called two levels or more too low, by arm. */
export function farUnderOf(results: readonly LevelResult[]): readonly FarUnder[] {
  return arms.flatMap((arm) =>
    results.flatMap(({ id, label, calls }) => {
      const called = calls[arm];
      return called !== undefined && called - label >= 2 ? [{ arm, id, label, called }] : [];
    }),
  );
}

function cellOf({ label, provisional, findings }: LevelResult, called: Urgency | undefined): number {
  const hasHighFloor = findings.some(({ effect, level }) => effect === "floor" && level <= 2);
  const pair = (label - 1) * callable.length + ((called ?? callable.length) - 1);
  return (pair * 2 + Number(provisional)) * 2 + Number(hasHighFloor);
}

/** Levels too low; negative: too high. No answer is neither. */
function shift({ label, called }: LevelCell): number {
  return called === undefined ? 0 : called - label;
}

const all = () => true;
const isHigh = ({ label }: LevelCell) => label <= 2;
const isLow = ({ label }: LevelCell) => label >= 4;
const isCalledHigh = ({ called }: LevelCell) => called !== undefined && called <= 2;
const isRight = ({ label, called }: LevelCell) => label === called;

function share(
  id: string,
  better: Measure["better"],
  among: (cell: LevelCell) => boolean,
  hit: (cell: LevelCell) => boolean,
): Figure {
  return shareFigure(cells, id, better, among, hit);
}

const shared: readonly Figure[] = [
  share("accuracy", "higher", all, isRight),
  share("over-triage", "lower", all, (cell) => shift(cell) < 0),
  share("under-triage", "lower", all, (cell) => shift(cell) > 0),
  share("under-triage-by-two", "lower", all, (cell) => shift(cell) >= 2),
  share("high-risk-recall", "higher", isHigh, isCalledHigh),
  share("level-1-recall", "higher", ({ label }) => label === 1, isRight),
  share("three-called-high", "lower", ({ label }) => label === 3, isCalledHigh),
  share("low-called-high", "lower", isLow, isCalledHigh),
];

const own: Readonly<Partial<Record<Arm, readonly Figure[]>>> = {
  rules: [
    share("provisional", "neither", all, ({ isProvisional }) => isProvisional),
    share("floors-on-low", "lower", isLow, ({ hasHighFloor }) => hasHighFloor),
  ],
  model: [share("no-answer", "lower", all, ({ called }) => called === undefined)],
};

const perLevel: readonly Figure[] = urgencies.map((level) =>
  share(`level-${level}`, "higher", ({ label }) => label === level, isRight),
);

/** Over the cases with an answer. */
const kappa = scoreFigure(
  "kappa",
  "higher",
  (sums) => quadraticKappa(answeredOf(sums)),
  (sums) =>
    answeredOf(sums)
      .flat()
      .reduce((sum, count) => sum + count, 0),
);

/** What a limit on a model's own answers can be on. */
export const limitedLevelFigures: readonly Figure[] = [...shared, ...(own.model ?? []), kappa, ...perLevel];

function answeredOf(sums: Sums): readonly (readonly number[])[] {
  return countsOf(sums).map((row) => row.slice(0, urgencies.length));
}

function countsOf(sums: Sums): readonly (readonly number[])[] {
  const counts = urgencies.map(() => callable.map(() => 0));
  for (const [at, { label, called }] of cells.entries()) {
    const row = counts[label - 1];
    const column = (called ?? callable.length) - 1;
    if (row) row[column] = (row[column] ?? 0) + (sums[at] ?? 0);
  }
  return counts;
}

function confusionOf(sums: Sums, scale: Scale): Confusion {
  return { labels: urgencies.map((level) => labelOfLevel(scale, level)), counts: countsOf(sums) };
}

function findingsPerNote(results: readonly LevelResult[]): Measure {
  const findings = results.reduce((sum, one) => sum + one.findings.length, 0);
  return plainMeasure("findings-per-note", "count", results.length ? findings / results.length : undefined);
}
