import { scaleBand, scaleLinear } from "d3-scale";
import type { Measure } from "../../../evaluation/figures/report.ts";
import { urgencies, type Urgency } from "../../../domain/urgency.ts";

const width = 320;
const left = 20;
const right = 202;
const rowPx = 28;

export type LevelRow = Measure & {
  readonly level: Urgency;
  readonly y: number;
  readonly barPx: number;
  readonly low?: number;
  readonly high?: number;
};

/** One bar a level, 1 on top, as long as the share of it that was called so. */
export function layBars(levels: readonly Measure[]): {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly rows: readonly LevelRow[];
} {
  const x = scaleLinear([0, 1], [left, right]);
  const y = scaleBand(urgencies, [0, urgencies.length * rowPx]);
  const rows = urgencies.flatMap((level): readonly LevelRow[] => {
    const measure = levels[level - 1];
    if (!measure) return [];
    const { value, interval } = measure;
    return [
      {
        ...measure,
        level,
        y: y(level) ?? 0,
        barPx: value === undefined ? 0 : x(value) - left,
        ...(interval && { low: x(interval.low), high: x(interval.high) }),
      },
    ];
  });
  return { width, height: urgencies.length * rowPx - 8, left, right, rows };
}
