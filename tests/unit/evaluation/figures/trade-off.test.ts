import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedCase, anyLevelCases, levelCase } from "../../../support/case-results.ts";
import { levelAt, tradeOff } from "../../../../src/evaluation/figures/trade-off.ts";

/** What it comes to, and how often it yielded on the way. */
function run(...[results, scale, ratio]: Parameters<typeof tradeOff>) {
  const steps = tradeOff(results, scale, ratio);
  for (let yields = 0; ; yields++) {
    const step = steps.next();
    if (step.done) return { points: step.value, yields };
  }
}

describe("the trade-off of under- against over-triage", () => {
  it("moves a close call up as under-triage grows dearer", () => {
    const confidence = { probabilities: { 2: 0.3, 3: 0.7 }, unseen: 0 };
    const close = askedCase("a", 2, 3, {
      calls: { rules: 4, both: 3, model: 3 },
      said: { level: 3, confidence },
    });
    const { points } = run([close], "esi", undefined);
    expect(points.map(({ ratio, underTriage }) => [ratio, underTriage])).toEqual([
      [undefined, 1],
      [1, 1],
      [1.5, 1],
      [2, 1],
      [3, 0],
      [5, 0],
      [10, 0],
      [20, 0],
      [50, 0],
    ]);
  });

  it("marks the site's own cost, added where it is not one of the curve's", () => {
    const confidence = { probabilities: { 3: 1 }, unseen: 0 };
    const cases = [askedCase("a", 3, 3, { said: { level: 3, confidence } })];
    const marked = (ratio: number) => run(cases, "esi", ratio).points.filter(({ isSite }) => isSite);
    expect(marked(4)).toEqual([{ ratio: 4, isSite: true, underTriage: 0, overTriage: 0 }]);
    expect(marked(5)).toHaveLength(1);
    expect(run(cases, "esi", 5).points).toHaveLength(9);
    expect(run(cases, "esi", undefined).points.some(({ isSite }) => isSite)).toBe(false);
  });

  it("is not drawn where no answer says how sure it is", () => {
    expect(run([levelCase("a", 3, 3), askedCase("b", 3, 3)], "esi", 5).points).toEqual([]);
  });

  it("of many cases yields within each cost, so that a page goes on answering", () => {
    const said = { level: 3, confidence: { probabilities: { 3: 1 }, unseen: 0 } } as const;
    const cases = Array.from({ length: 5000 }, (_, at) => askedCase(String(at), 3, 3, { said }));
    const { points, yields } = run(cases, "esi", undefined);
    expect(yields).toBeGreaterThanOrEqual(points.length * 5);
  });

  it("never sinks under a floor nor under the rules, and never falls as the cost grows", () => {
    fc.assert(
      fc.property(anyLevelCases, (results) => {
        for (const one of results) {
          const levels = [undefined, 1, 2, 5, 50].map((ratio) => levelAt(one, "esi", ratio));
          for (const level of levels) {
            expect(level).toBeLessThanOrEqual(one.calls.rules);
            expect(level).toBeLessThanOrEqual(one.floor ?? 5);
          }
          expect(levels).toEqual([...levels].sort((a, b) => b - a));
        }
      }),
    );
  });
});
