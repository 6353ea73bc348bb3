import type { CaseFeatures, CaseResult } from "../scoring/case-result.ts";
import { fraction } from "./figure.ts";
import type { GroupReport, Measure } from "./report.ts";
import { differenceInterval, type Proportion, wilsonInterval } from "./wilson.ts";

/** A share that groups are compared by: what each case adds to it. */
export type GroupFigure<R> = {
  readonly id: string;
  readonly better: "higher" | "lower";
  readonly of: (result: R) => Proportion;
};

/** Fewer cases of a group, or of everybody else, say nothing of a difference. */
const leastCases = 30;

/** Fewer in what a share is a share of say nothing of that share. */
const leastOf = 10;

/** Each group against everybody else. A feature that all cases share parts nobody and is left out. */
export function groupReports<R extends CaseResult>(
  results: readonly R[],
  figures: readonly GroupFigure<R>[],
): readonly GroupReport[] {
  const whole = totals(results, figures);
  const [first] = results;
  if (!first) return [];
  return (Object.keys(first.features) as (keyof CaseFeatures)[]).sort().flatMap((feature) => {
    const groups = new Map<string, R[]>();
    for (const result of results) {
      const value = result.features[feature];
      const group = groups.get(value);
      if (group) group.push(result);
      else groups.set(value, [result]);
    }
    if (groups.size < 2) return [];
    return [...groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, group]) => {
        const own = totals(group, figures);
        const isTooSmall = group.length < leastCases;
        const isComparable = !isTooSmall && results.length - group.length >= leastCases;
        const worse = figures.filter((figure, at) => isComparable && isWorse(figure, own[at], whole[at]));
        return {
          feature,
          value,
          cases: group.length,
          measures: figures.map((figure, at) => measureOf(figure, own[at])),
          isTooSmall,
          worse: worse.map(({ id }) => id),
        };
      });
  });
}

function totals<R>(results: readonly R[], figures: readonly GroupFigure<R>[]): readonly Proportion[] {
  return figures.map((figure) => {
    let count = 0;
    let of = 0;
    for (const result of results) {
      const one = figure.of(result);
      count += one.count;
      of += one.of;
    }
    return { count, of };
  });
}

function measureOf<R>(
  { id, better }: GroupFigure<R>,
  { count, of }: Proportion = { count: 0, of: 0 },
): Measure {
  const interval = of > 0 && { interval: wilsonInterval(count, of) };
  return { id, unit: "share", better, ...fraction(count, of), ...interval };
}

function isWorse<R>(
  { better }: GroupFigure<R>,
  own: Proportion | undefined,
  whole: Proportion | undefined,
): boolean {
  if (!own || !whole) return false;
  const others = { count: whole.count - own.count, of: whole.of - own.of };
  if (own.of < leastOf || others.of < leastOf) return false;
  const difference = differenceInterval(own, others);
  return better === "higher" ? difference.high < 0 : difference.low > 0;
}
