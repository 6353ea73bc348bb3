/** Waits in whole minutes; no figure without a wait. */
export type WaitFigures = {
  readonly count: number;
  readonly medianMinutes?: number;
  /** Nine of ten waited no longer. */
  readonly ninetiethMinutes?: number;
  readonly longestMinutes?: number;
};

/** Median, 90th percentile (nearest rank) and longest; a wait below 0 is a changed clock and counts nowhere. */
export function waitFigures(waitsMs: readonly number[]): WaitFigures {
  const minutes = waitsMs
    .filter((waitMs) => waitMs >= 0)
    .map((waitMs) => waitMs / 60_000)
    .sort((a, b) => a - b);
  const count = minutes.length;
  const at = (index: number): number => minutes[index] ?? 0;
  if (count === 0) return { count };
  return {
    count,
    medianMinutes: Math.round((at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2))) / 2),
    ninetiethMinutes: Math.round(at(Math.ceil(count * 0.9) - 1)),
    longestMinutes: Math.round(at(count - 1)),
  };
}
