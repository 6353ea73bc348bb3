import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exactInterval } from "../../../../src/evaluation/figures/exact-interval.ts";
import { differenceInterval, wilsonInterval } from "../../../../src/evaluation/figures/wilson.ts";

describe("the exact interval of a share", () => {
  it.each([
    [25, 25, 0.8628, 1],
    [0, 25, 0, 0.1372],
    [12, 14, 0.5719, 0.9822],
    [1, 10, 0.0025, 0.445],
    [50, 100, 0.3983, 0.6017],
    [71, 71, 0.9494, 1],
    [72, 72, 0.9501, 1],
  ])("of %i of %i is as in the tables", (count, of, low, high) => {
    const interval = exactInterval(count, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("leaves 2.5 % of the binomial beyond each end", () => {
    const counts = fc
      .integer({ min: 2, max: 60 })
      .chain((of) => fc.tuple(fc.integer({ min: 1, max: of - 1 }), fc.constant(of)));
    fc.assert(
      fc.property(counts, ([count, of]) => {
        const { low, high } = exactInterval(count, of);
        expect(binomial(of, low, (hits) => hits >= count)).toBeCloseTo(0.025, 8);
        expect(binomial(of, high, (hits) => hits <= count)).toBeCloseTo(0.025, 8);
      }),
    );
  });

  it("narrows around the share in a hundred thousand cases", () => {
    const { low, high } = exactInterval(30_000, 100_000);
    expect(low).toBeCloseTo(0.29716, 4);
    expect(high).toBeCloseTo(0.30285, 4);
  });
});

describe("the interval of a difference of shares", () => {
  // Newcombe 1998, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 10, 0.6075, 1],
  ])("of %i/%i and %i/%i is as published", (a, ofA, b, ofB, low, high) => {
    const interval = differenceInterval({ count: a, of: ofA }, { count: b, of: ofB });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it("comes from Wilson's of each", () => {
    const { low, high } = wilsonInterval(81, 263);
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
  });
});

function binomial(of: number, share: number, counts: (hits: number) => boolean): number {
  let total = 0;
  let choose = 1;
  for (let hits = 0; hits <= of; hits++) {
    if (counts(hits)) total += choose * share ** hits * (1 - share) ** (of - hits);
    choose = (choose * (of - hits)) / (hits + 1);
  }
  return total;
}
