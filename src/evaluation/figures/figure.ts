import type { Measure } from "./report.ts";

/** What the cases add up to: how often each cell occurs, or the sum of each column. */
export type Sums = Float64Array;

/** The value of a figure; of a share, with what it is a share of, of a score with its number of cases. */
export type FigureValue = Pick<Measure, "value" | "count" | "of">;

/** A figure as a function of sums, so that it can be read of the cases as they are and of any that are drawn again. */
export type Figure = Pick<Measure, "id" | "unit" | "better"> & {
  readonly read: (sums: Sums) => FigureValue;
};

/** So many of so many; the value is undefined of nothing. */
export function fraction(count: number, of: number): FigureValue {
  return { value: of === 0 ? undefined : count / of, count, of };
}

/** Of the cells in a population, those for which it holds. */
export function shareFigure<C>(
  cells: readonly C[],
  id: string,
  better: Measure["better"],
  among: (cell: C) => boolean,
  hit: (cell: C) => boolean,
): Figure {
  const population = [...cells.keys()].filter((at) => holdsAt(cells, at, among));
  const hits = population.filter((at) => holdsAt(cells, at, hit));
  const read = (sums: Sums) => fraction(sumOf(sums, hits), sumOf(sums, population));
  return { id, unit: "share", better, read };
}

/** A figure that is not a share; `casesOf`: over how many cases. */
export function scoreFigure(
  id: string,
  better: Measure["better"],
  valueOf: (sums: Sums) => number | undefined,
  casesOf: (sums: Sums) => number,
): Figure {
  return { id, unit: "score", better, read: (sums) => ({ value: valueOf(sums), of: casesOf(sums) }) };
}

/** What the figure says of these sums. */
export function measure({ id, unit, better, read }: Figure, sums: Sums): Measure {
  return { id, unit, better, ...read(sums) };
}

function holdsAt<C>(cells: readonly C[], at: number, holds: (cell: C) => boolean): boolean {
  const cell = cells[at];
  return cell !== undefined && holds(cell);
}

function sumOf(sums: Sums, at: readonly number[]): number {
  let sum = 0;
  for (const cell of at) sum += sums[cell] ?? 0;
  return sum;
}
