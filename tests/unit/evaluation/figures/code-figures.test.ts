import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CodesResult } from "../../../../src/evaluation/scoring/case-result.ts";
import { makeReport } from "../../../../src/evaluation/figures/make-report.ts";
import { codesCase, figureOf, headerOf, passed, withheld } from "../../../support/case-results.ts";

const figure = (results: readonly CodesResult[], id: string, arm = "rules") =>
  figureOf(makeReport(headerOf("icd10"), results, { resamples: 0 }), arm, id);

const byHand = [
  codesCase("a", ["I10", "E119", "S82899A"], { rules: ["I10", "E118", "S82899D"] }),
  codesCase("b", ["R509"], { rules: [] }),
];

describe("figures of coding", () => {
  it("count over all codes together, and the mean of the cases", () => {
    expect(figure(byHand, "precision-full")).toMatchObject({ count: 1, of: 3 });
    expect(figure(byHand, "recall-full")).toMatchObject({ count: 1, of: 4 });
    expect(figure(byHand, "micro-f1-full")?.value).toBe(2 / 7);
    expect(figure(byHand, "mean-f1-full")?.value).toBe(1 / 6);
  });

  it("compare without the visit, and by category", () => {
    expect(figure(byHand, "recall-without-seventh")?.value).toBe(2 / 4);
    expect(figure(byHand, "precision-category")?.value).toBe(1);
    expect(figure(byHand, "recall-category")?.value).toBe(3 / 4);
  });

  it("look at the first codes alone, micro over all and macro over each code", () => {
    const results = [
      codesCase("a", ["I10", "E119"], { rules: ["I10", "R05"] }),
      codesCase("b", ["I10"], { rules: ["E119", "I10"] }),
    ];
    expect(figure(results, "micro-f1-at-1")?.value).toBe(2 / 5);
    // I10: right in one of two, F1 2/3; E119: 0.
    expect(figure(results, "macro-f1-at-1")?.value).toBeCloseTo((2 / 3 + 0) / 2, 12);
    expect(figure(results, "micro-f1-at-3")?.value).toBe(4 / 7);
    // I10: 1; E119 and R05: 0.
    expect(figure(results, "macro-f1-at-3")?.value).toBeCloseTo(1 / 3, 12);
  });

  it("are undefined over nothing", () => {
    expect(figure([], "micro-f1-full")?.value).toBeUndefined();
    expect(figure([codesCase("a", ["I10"], { rules: [] })], "precision-full")?.value).toBeUndefined();
  });

  it("take a withheld answer of a model for no code", () => {
    const results = [
      codesCase("a", ["I10"], { rules: ["I10"], both: ["I10"], model: ["I10"] }, passed),
      codesCase("b", ["I10"], { rules: [], both: [] }, withheld),
    ];
    expect(figure(results, "recall-full", "model")).toMatchObject({ count: 1, of: 2 });
    expect(figure(results, "no-answer", "model")).toMatchObject({ count: 1, of: 2 });
  });

  it("agree with a second, plain counting on random lists", () => {
    const codes = fc.array(fc.constantFrom("I10", "E119", "E118", "S82899A", "S82899D", "R509"), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(codes, codes), { minLength: 1, maxLength: 20 }), (pairs) => {
        const results = pairs.map(([label, said], at) =>
          codesCase(String(at).padStart(2, "0"), label, { rules: said }),
        );
        for (const first of [1, 3, 5, 10]) {
          const cut = pairs.map(([label, said]) => [label, said.slice(0, first)] as const);
          const kinds = [...new Set(cut.flat(2))];
          const f1s = kinds.map((code) => {
            const right = cut.filter(([label]) => label.includes(code)).length;
            const called = cut.filter(([, said]) => said.includes(code)).length;
            const hit = cut.filter(([label, said]) => label.includes(code) && said.includes(code)).length;
            return { right, called, hit, f1: (2 * hit) / (right + called) };
          });
          const sum = (of: (one: (typeof f1s)[number]) => number) =>
            f1s.reduce((total, one) => total + of(one), 0);
          const micro = figure(results, `micro-f1-at-${first}`)?.value;
          const macro = figure(results, `macro-f1-at-${first}`)?.value;
          if (kinds.length === 0) {
            expect([micro, macro]).toEqual([undefined, undefined]);
            continue;
          }
          expect(micro).toBeCloseTo(
            (2 * sum(({ hit }) => hit)) / sum(({ right, called }) => right + called),
            10,
          );
          expect(macro).toBeCloseTo(sum(({ f1 }) => f1) / kinds.length, 10);
        }
      }),
      { numRuns: 40 },
    );
  });
});
