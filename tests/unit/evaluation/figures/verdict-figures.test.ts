import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VerdictResult } from "../../../../src/evaluation/scoring/case-result.ts";
import { makeReport } from "../../../../src/evaluation/figures/make-report.ts";
import { type Verdict, verdicts } from "../../../../src/tasks/evidence/schema.ts";
import { figureOf, headerOf, passed, verdictCase, withheld } from "../../../support/case-results.ts";

const make = (results: readonly VerdictResult[]) =>
  makeReport(headerOf("evidence"), results, { resamples: 0 });

describe("figures of verdicts", () => {
  it("equal those counted by hand; what nobody answered is not right", () => {
    const report = make([
      verdictCase("a", "yes", { rules: "yes" }),
      verdictCase("b", "yes", { rules: "no" }),
      verdictCase("c", "no", {}),
      verdictCase("d", "no", { rules: "no" }),
      verdictCase("e", "uncertain", {}),
    ]);
    const rules = (id: string) => figureOf(report, "rules", id);
    expect(rules("accuracy")).toMatchObject({ count: 2, of: 5 });
    expect(rules("answered")).toMatchObject({ count: 3, of: 5 });
    expect(rules("accuracy-of-answered")).toMatchObject({ count: 2, of: 3 });
    expect(rules("recall-yes")).toMatchObject({ count: 1, of: 2 });
    expect(rules("macro-f1")?.value).toBeCloseTo((2 / 3 + 2 / 4 + 0) / 3, 12);
    expect(report.arms[0]?.confusion).toEqual({
      labels: ["yes", "no", "uncertain"],
      counts: [
        [1, 1, 0, 0],
        [0, 1, 0, 1],
        [0, 0, 0, 1],
      ],
    });
  });

  it("warn of a model that says yes to everything", () => {
    const report = make(
      Array.from({ length: 30 }, (_, at) =>
        verdictCase(String(at), verdicts[at % 3] ?? "no", { both: "yes", model: "yes" }, passed),
      ),
    );
    const arms = report.warnings.flatMap((warning) => ("key" in warning ? [warning.values?.arm] : []));
    expect(arms).toEqual(["both", "model"]);
  });

  it("agree with a second, plain counting on random verdicts", () => {
    const verdict = fc.constantFrom<Verdict>(...verdicts);
    const pairs = fc.array(fc.tuple(verdict, fc.option(verdict, { nil: undefined })), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(pairs, (some) => {
        const report = make(
          some.map(([label, said], at) =>
            verdictCase(String(at), label, said ? { model: said } : {}, said ? passed : withheld),
          ),
        );
        const seen = verdicts.filter((one) => some.some((pair) => pair.includes(one)));
        const f1s = seen.map((one) => {
          const hit = some.filter(([label, said]) => label === one && said === one).length;
          const false_ = some.filter(([label, said]) => (label === one) !== (said === one)).length;
          return hit / (hit + false_ / 2);
        });
        const mean = f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length;
        expect(figureOf(report, "model", "macro-f1")?.value).toBeCloseTo(mean, 10);
        const right = some.filter(([label, said]) => label === said).length;
        expect(figureOf(report, "model", "accuracy")).toMatchObject({ count: right, of: some.length });
      }),
    );
  });
});
