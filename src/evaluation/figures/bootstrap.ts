import type { Figure, Sums } from "./figure.ts";
import { quantile } from "./quantile.ts";
import type { Interval } from "./report.ts";

/** Cases in the form that figures are read from. */
export type Table = {
  readonly width: number;
  /** Adds each case as often as its weight says. */
  readonly add: (weights: Uint32Array, sums: Sums) => void;
};

/** The figures that are read from one table. */
export type Tabulated = { readonly table: Table; readonly figures: readonly Figure[] };

/** Each case counts in one cell; one whose cell is `width` counts in none. */
export function cellTable(cells: Uint16Array, width: number): Table {
  return {
    width,
    add(weights, sums) {
      for (let at = 0; at < weights.length; at++) {
        const cell = cells[at] ?? width;
        if (cell < width) sums[cell] = (sums[cell] ?? 0) + (weights[at] ?? 0);
      }
    },
  };
}

/** Each case adds its number of every column. */
export function columnTable(columns: readonly Float64Array[]): Table {
  return {
    width: columns.length,
    add(weights, sums) {
      for (const [index, column] of columns.entries()) {
        let sum = 0;
        for (let at = 0; at < weights.length; at++) sum += (weights[at] ?? 0) * (column[at] ?? 0);
        sums[index] = (sums[index] ?? 0) + sum;
      }
    },
  };
}

/** The sums over every case once. */
export function sumsOf({ width, add }: Table, cases: number): Sums {
  const sums = new Float64Array(width);
  add(new Uint32Array(cases).fill(1), sums);
  return sums;
}

/** As often as asked; less over many cases, where intervals are narrow and time is long, but never under 200. */
export function resamplesFor(cases: number, asked: number): number {
  return Math.min(asked, Math.max(200, Math.floor(2e7 / Math.max(1, cases))));
}

/** In draws: some milliseconds of work. */
const sliceDraws = 200_000;

/**
 * Percentile intervals (95 %) of each table's figures: the cases are drawn again with replacement, the same draw for
 * every table. It yields between slices. No interval where the figure is undefined in most draws.
 */
export function* bootstrap(
  tabulated: readonly Tabulated[],
  cases: number,
  { resamples, seed }: { readonly resamples: number; readonly seed: number },
): Generator<void, readonly (readonly (Interval | undefined)[])[]> {
  const work = tabulated.map(({ table, figures }) => ({
    table,
    sums: new Float64Array(table.width),
    figures: figures.map((figure) => ({ figure, values: new Float64Array(resamples), defined: 0 })),
  }));
  const weights = new Uint32Array(cases);
  const random = seededRandom(seed);
  let drawsOfSlice = 0;
  for (let resample = 0; resample < resamples && cases > 0; resample++) {
    weights.fill(0);
    for (let draw = 0; draw < cases; draw++) {
      const at = Math.floor(random() * cases);
      weights[at] = (weights[at] ?? 0) + 1;
    }
    for (const { table, sums, figures } of work) {
      sums.fill(0);
      table.add(weights, sums);
      for (const one of figures) {
        const { value } = one.figure.read(sums);
        if (value !== undefined) one.values[one.defined++] = value;
      }
    }
    drawsOfSlice += cases;
    if (drawsOfSlice >= sliceDraws) {
      drawsOfSlice = 0;
      yield;
    }
  }
  return work.map(({ figures }) =>
    figures.map(({ values, defined }) =>
      defined * 2 > resamples ? percentiles(values.subarray(0, defined).sort()) : undefined,
    ),
  );
}

function percentiles(ascending: Float64Array): Interval | undefined {
  const low = quantile(ascending, 0.025);
  const high = quantile(ascending, 0.975);
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** Mulberry32: small, fast, and the same everywhere for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
