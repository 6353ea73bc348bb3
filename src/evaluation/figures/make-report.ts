import type { Limit } from "../../domain/limit.ts";
import { gateShares } from "./answer-figures.ts";
import { bootstrap, resamplesFor, sumsOf, type Tabulated } from "./bootstrap.ts";
import type { CaseResult } from "../scoring/case-result.ts";
import { exactInterval } from "./exact-interval.ts";
import { type Figure, measure } from "./figure.ts";
import { partsOf } from "./kind-parts.ts";
import { acceptance, defaultLimits } from "./limits.ts";
import { leastCases } from "./limits-schema.ts";
import type { ArmReport, Comparator, Interval, Measure, Report } from "./report.ts";
import type { RunHeader } from "../runs/run-header.ts";
import { warningsOf } from "./warnings.ts";

export type ReportOptions = {
  readonly seed?: number;
  /** How often the cases are drawn again; less over very many cases. 0 while a run goes on: no interval, no verdict. */
  readonly resamples: number;
  /** This site's cost of under-triage, to be marked on the trade-off. */
  readonly costRatio?: number;
  /** Absent: the default ones. */
  readonly limits?: readonly Limit[];
  readonly published?: readonly Comparator[];
};

const defaultSeed = 1;

/** The dust of binary fractions. */
const noWidth = 1e-9;

/** Everything that these judged cases show. Their order changes nothing; all are of the header's task. */
export function makeReport(
  header: RunHeader,
  results: readonly CaseResult[],
  options: ReportOptions,
): Report {
  const steps = reportSteps(header, results, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in slices of some milliseconds, with a pause after each, so that a page goes on answering. */
export async function makeReportInSlices(
  header: RunHeader,
  results: readonly CaseResult[],
  options: ReportOptions,
  pause: () => Promise<void>,
): Promise<Report> {
  const steps = reportSteps(header, results, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* reportSteps(
  header: RunHeader,
  unsorted: readonly CaseResult[],
  { seed = defaultSeed, resamples: asked, costRatio, limits, published = [] }: ReportOptions,
): Generator<void, Report> {
  const results = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  yield;
  const cases = results.length;
  const kindParts = yield* partsOf(header.task, results, costRatio);
  const { arms: drafts, answers: answersDraft, labels, ...parts } = kindParts;
  yield;
  const resamples = asked === 0 ? 0 : resamplesFor(cases, asked);
  const tabulated: readonly Tabulated[] = [
    ...drafts.map(({ table, figures, perLevel = [] }) => ({ table, figures: [...figures, ...perLevel] })),
    ...(answersDraft ? [answersDraft] : []),
  ];
  const intervals = yield* bootstrap(tabulated, cases, { resamples, seed });

  const arms = drafts.map(({ arm, table, figures, perLevel, confusion, others }, at): ArmReport => {
    const sums = sumsOf(table, cases);
    const read = (some: readonly Figure[], from: number) =>
      some.map((figure, index) => withInterval(measure(figure, sums), intervals[at]?.[from + index]));
    return {
      arm,
      measures: [...read(figures, 0), ...others],
      ...(confusion && { confusion: confusion(sums) }),
      ...(perLevel && { perLevel: read(perLevel, figures.length) }),
    };
  });
  const answers = answersDraft
    ? [...measuresOf(answersDraft, cases, intervals.at(-1)), ...answersDraft.others]
    : [];
  const ofModel = arms.find(({ arm }) => arm === "model");
  const judged = [...(ofModel?.measures ?? []), ...(ofModel?.perLevel ?? []), ...answers];
  const asking = results.filter(({ model }) => model).length;
  return {
    header,
    cases,
    ...parts,
    arms,
    answers,
    gates: gateShares(results),
    ...(ofModel &&
      resamples > 0 && { acceptance: acceptance(limits ?? defaultLimits(parts.kind), judged, asking) }),
    warnings: warningsOf(cases, labels, arms, parts.groups),
    published,
    resamples,
    seed,
  };
}

function measuresOf(
  { table, figures }: Tabulated,
  cases: number,
  intervals: readonly (Interval | undefined)[] = [],
): readonly Measure[] {
  const sums = sumsOf(table, cases);
  return figures.map((figure, at) => withInterval(measure(figure, sums), intervals[at]));
}

/**
 * Where nothing varies a bootstrap shows no width. Of a share the exact interval tells there what is possible; a score
 * has none then, nor of so few cases that drawing them again shows little of what others would.
 */
function withInterval(one: Measure, interval: Interval | undefined): Measure {
  const { unit, value, count, of } = one;
  if (!interval || value === undefined) return one;
  if (unit === "score" && ((of ?? 0) < leastCases || interval.high - interval.low < noWidth)) return one;
  const isAtEnd = unit === "share" && (value === 0 || value === 1);
  const exact = isAtEnd && count !== undefined && of !== undefined;
  return { ...one, interval: exact ? exactInterval(count, of) : interval };
}
