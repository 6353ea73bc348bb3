import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { quadraticKappa, triageFigures } from "../../../src/evaluation/figures.ts";
import type { Judged } from "../../../src/evaluation/run.ts";

function judged(pairs: readonly (readonly [Urgency, Urgency])[]): readonly Judged[] {
  return pairs.map(([label, predicted], at) => ({
    id: `c${at}`,
    label,
    predicted,
    provisional: at === 0,
    latencyMs: 1,
    findings: [],
  }));
}

describe("figures", () => {
  it("equal those counted by hand", () => {
    const figures = triageFigures(
      judged([
        [1, 1],
        [2, 3],
        [2, 2],
        [3, 2],
        [3, 3],
        [4, 4],
        [4, 2],
        [5, 3],
        [1, 3],
      ]),
      "esi",
    );
    expect(figures.accuracy).toEqual({ count: 4, of: 9, share: 4 / 9 });
    expect(figures.overTriage.count).toBe(3);
    expect(figures.underTriage.count).toBe(2);
    expect(figures.underTriageByTwo.ids).toEqual(["c8"]);
    expect(figures.highRiskRecall).toEqual({ count: 2, of: 4, share: 0.5 });
    expect(figures.levelOneRecall).toEqual({ count: 1, of: 2, share: 0.5 });
    expect(figures.threeCalledHigh).toEqual({ count: 1, of: 2, share: 0.5 });
    expect(figures.lowCalledHigh).toEqual({ count: 1, of: 3, share: 1 / 3 });
    expect(figures.provisional.count).toBe(1);
    expect(figures.confusion[3]).toEqual([0, 1, 0, 1, 0]);
  });

  it("of no cases are undefined, not zero", () => {
    expect(triageFigures([], "esi").accuracy.share).toBeUndefined();
  });

  const level = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Urgency>;
  const pairs = fc.array(fc.tuple(level, level), { minLength: 2, maxLength: 60 });

  it("do not change when the cases are shuffled", () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const { underTriageByTwo: a, ...before } = triageFigures(judged(some), "esi");
        const { underTriageByTwo: b, ...after } = triageFigures(judged(some).toReversed(), "esi");
        expect(after).toEqual(before);
        expect(new Set(b.ids)).toEqual(new Set(a.ids));
      }),
    );
  });

  it("kappa agrees with the definition over pairs of cases", () => {
    fc.assert(
      fc.property(pairs, (some) => {
        const confusion = [1, 2, 3, 4, 5].map((row) =>
          [1, 2, 3, 4, 5].map((column) => some.filter(([a, b]) => a === row && b === column).length),
        );
        const observed = some.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / some.length;
        const chance =
          some.reduce((sum, [a]) => sum + some.reduce((inner, [, b]) => inner + (a - b) ** 2, 0), 0) /
          some.length ** 2;
        const kappa = quadraticKappa(confusion);
        if (chance === 0) expect(kappa).toBeUndefined();
        else expect(kappa).toBeCloseTo(1 - observed / chance, 10);
      }),
    );
  });
});
