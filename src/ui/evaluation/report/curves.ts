import { scaleLinear, scaleSqrt } from "d3-scale";
import { curveLinear, line } from "d3-shape";
import type { ReliabilityBin, TradeOffPoint } from "../../../evaluation/figures/report.ts";

/** The square that a curve is drawn in, and the room for its axes. */
export const plot = { width: 332, height: 272, left: 44, right: 318, top: 8, bottom: 228 } as const;

export type PlotTicks = { readonly xTicks: readonly Tick[]; readonly yTicks: readonly Tick[] };
type Tick = { readonly at: number; readonly value: number };

export type ReliabilityDot = ReliabilityBin & {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
};

export type ReliabilityPlot = PlotTicks & {
  readonly dots: readonly ReliabilityDot[];
  readonly path: string;
};

const quarters = [0, 0.25, 0.5, 0.75, 1];

/** How often it was right against how sure it was; a dot's area tells its cases. */
export function layReliability(bins: readonly ReliabilityBin[]): ReliabilityPlot {
  const x = scaleLinear([0, 1], [plot.left, plot.right]);
  const y = scaleLinear([0, 1], [plot.bottom, plot.top]);
  const radius = scaleSqrt([0, Math.max(1, ...bins.map(({ cases }) => cases))], [2, 9]);
  const dots = bins
    .filter(({ cases }) => cases > 0)
    .map((bin) => ({ ...bin, x: x(bin.meanConfidence), y: y(bin.accuracy), radius: radius(bin.cases) }));
  return {
    dots,
    path: pathOf(dots),
    xTicks: quarters.map((value) => ({ at: x(value), value })),
    yTicks: quarters.map((value) => ({ at: y(value), value })),
  };
}

/** Costs that show the same figures are one dot. */
export type TradeOffDot = {
  readonly x: number;
  readonly y: number;
  readonly overTriage: number;
  readonly underTriage: number;
  readonly ratios: readonly (number | undefined)[];
  readonly isSite: boolean;
};

export type TradeOffPlot = PlotTicks & {
  readonly dots: readonly TradeOffDot[];
  readonly path: string;
  readonly limitX?: number;
  readonly limitY?: number;
};

type TradeOffLimits = { readonly overTriage?: number | undefined; readonly underTriage?: number | undefined };

/** Under- against over-triage over the costs, with the limits where they fall into the picture. */
export function layTradeOff(points: readonly TradeOffPoint[], limits: TradeOffLimits = {}): TradeOffPlot {
  const top = (values: readonly number[]): number => Math.min(1, Math.max(0.05, ...values) * 1.15);
  const over = [...points.map(({ overTriage }) => overTriage), limits.overTriage ?? 0];
  const under = [...points.map(({ underTriage }) => underTriage), limits.underTriage ?? 0];
  const x = scaleLinear([0, top(over)], [plot.left, plot.right]).nice(4);
  const y = scaleLinear([0, top(under)], [plot.bottom, plot.top]).nice(4);
  const dots = mergePoints(points).map((dot) => ({ ...dot, x: x(dot.overTriage), y: y(dot.underTriage) }));
  return {
    dots,
    path: pathOf(dots),
    xTicks: x.ticks(4).map((value) => ({ at: x(value), value })),
    yTicks: y.ticks(4).map((value) => ({ at: y(value), value })),
    ...(limits.overTriage !== undefined && { limitX: x(limits.overTriage) }),
    ...(limits.underTriage !== undefined && { limitY: y(limits.underTriage) }),
  };
}

type Merged = Pick<TradeOffDot, "overTriage" | "underTriage" | "ratios" | "isSite">;

function mergePoints(points: readonly TradeOffPoint[]): readonly Merged[] {
  const merged: Merged[] = [];
  const byCost = [...points].sort((a, b) => (a.ratio ?? 0) - (b.ratio ?? 0));
  for (const { ratio, overTriage, underTriage, isSite } of byCost) {
    const last = merged.at(-1);
    if (last?.overTriage === overTriage && last.underTriage === underTriage) {
      merged[merged.length - 1] = {
        ...last,
        ratios: [...last.ratios, ratio],
        isSite: last.isSite || isSite,
      };
    } else merged.push({ overTriage, underTriage, ratios: [ratio], isSite });
  }
  return merged;
}

function pathOf(dots: readonly { readonly x: number; readonly y: number }[]): string {
  const path = line<{ readonly x: number; readonly y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveLinear);
  return path(dots) ?? "";
}
