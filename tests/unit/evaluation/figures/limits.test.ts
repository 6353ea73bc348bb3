import { describe, expect, it } from "vitest";
import { fraction } from "../../../../src/evaluation/figures/figure.ts";
import type { Limit } from "../../../../src/domain/limit.ts";
import { acceptance, defaultLimits } from "../../../../src/evaluation/figures/limits.ts";
import { limitsSchema } from "../../../../src/evaluation/figures/limits-schema.ts";
import { makeReport } from "../../../../src/evaluation/figures/make-report.ts";
import type { Measure } from "../../../../src/evaluation/figures/report.ts";
import { limitFaults, limitedMeasures } from "../../../../src/evaluation/figures/limit-faults.ts";
import type { CaseResult } from "../../../../src/evaluation/scoring/case-result.ts";
import { urgencies } from "../../../../src/domain/urgency.ts";
import {
  askedCase,
  codesCase,
  diagnosisCase,
  figureOf,
  headerOf,
  passed,
  verdictCase,
} from "../../../support/case-results.ts";

const atLeast: Limit = { measure: "m", atLeast: 0.8, leastCases: 25 };
const atMost: Limit = { measure: "m", atMost: 0.1, leastCases: 25 };
const all: Limit = { measure: "m", atLeast: 1, shown: 0.95, leastCases: 25 };
const none: Limit = { measure: "m", atMost: 0, shown: 0.05, leastCases: 25 };

function verdict(limit: Limit, count: number, of: number) {
  const measured: Measure = { id: "m", unit: "share", better: "neither", ...fraction(count, of) };
  return acceptance([limit], [measured], of).verdict;
}

describe("a limit", () => {
  it.each([
    ["kept by the unfavourable end too", atLeast, 95, 100, "pass"],
    ["kept by what was measured alone", atLeast, 85, 100, "not-enough-cases"],
    ["missed by what was measured", atLeast, 79, 100, "fail"],
    ["kept by 25 of 25, which show 86 %", atLeast, 25, 25, "pass"],
    ["kept by fewer than the least", atLeast, 24, 24, "not-enough-cases"],
    ["missed in few cases, by chance perhaps", atLeast, 7, 10, "not-enough-cases"],
    ["missed in few cases, beyond chance", atLeast, 3, 10, "fail"],
    ["from above, kept", atMost, 3, 100, "pass"],
    ["from above, kept by what was measured alone", atMost, 9, 100, "not-enough-cases"],
    ["from above, missed", atMost, 11, 100, "fail"],
    ["from above, missed in few cases beyond chance", atMost, 8, 10, "fail"],
    ["of all, by 25 of 25", all, 25, 25, "not-enough-cases"],
    ["of all, by 72 of 72", all, 72, 72, "pass"],
    ["of all, with one missed", all, 999, 1000, "fail"],
    ["of all, with one missed of three", all, 2, 3, "fail"],
    ["of none, with none of 71", none, 0, 71, "not-enough-cases"],
    ["of none, with none of 72", none, 0, 72, "pass"],
    ["of none, with one", none, 1, 500, "fail"],
    ["of nothing", atLeast, 0, 0, "not-enough-cases"],
  ] as const)("%s", (_, limit, count, of, expected) => {
    expect(verdict(limit, count, of)).toBe(expected);
  });

  it("of what was not measured is not kept", () => {
    const judged = acceptance([atLeast], [], 100);
    expect(judged.verdict).toBe("not-enough-cases");
    expect(judged.limits[0]?.measured).toBeUndefined();
  });

  it("shows the exact interval that it was judged by", () => {
    const measured: Measure = {
      id: "m",
      unit: "share",
      better: "higher",
      ...fraction(25, 25),
      interval: { low: 1, high: 1 },
    };
    expect(acceptance([all], [measured], 25).limits[0]?.interval?.low).toBeCloseTo(0.8628, 4);
  });

  it("of a score is judged by its bootstrap interval, in as many cases as were asked", () => {
    const limit: Limit = { measure: "s", atLeast: 0.25, leastCases: 25 };
    const measured: Measure = {
      id: "s",
      unit: "score",
      better: "higher",
      value: 0.4,
      interval: { low: 0.3, high: 0.5 },
    };
    expect(acceptance([limit], [measured], 25).verdict).toBe("pass");
    expect(acceptance([limit], [measured], 24).verdict).toBe("not-enough-cases");
    expect(acceptance([limit], [{ ...measured, value: 0.2 }], 25).verdict).toBe("fail");
  });
});

describe("a model's acceptance", () => {
  const good: Measure = { id: "m", unit: "share", better: "higher", ...fraction(100, 100) };
  const few: Measure = { ...good, id: "few", ...fraction(5, 5) };
  const bad: Measure = { ...good, id: "bad", ...fraction(10, 100) };
  const of = (...ids: readonly string[]) =>
    acceptance(
      ids.map((measure) => ({ ...atLeast, measure })),
      [good, few, bad],
      100,
    ).verdict;

  it("is as good as its worst limit", () => {
    expect(of("m")).toBe("pass");
    expect(of("m", "few")).toBe("not-enough-cases");
    expect(of("m", "few", "bad")).toBe("fail");
    expect(of()).toBe("not-enough-cases");
  });

  it("is found for every kind by measures that its reports have", () => {
    const cases = Array.from({ length: 80 }, (_, at) => {
      const said = at < 4 ? ["R05"] : ["I10"];
      return codesCase(String(at), ["I10"], { rules: [], both: said, model: said }, passed);
    });
    const report = makeReport(headerOf("icd10"), cases, { resamples: 200 });
    expect(report.acceptance?.verdict).toBe("pass");
    expect(report.acceptance?.limits.map(({ limit }) => limit)).toEqual(defaultLimits("codes"));
  });
});

describe("a limit on a score", () => {
  const kappa: Limit = { measure: "kappa", atLeast: 0.9, leastCases: 5 };
  const verdictOf = (cases: readonly CaseResult[]) =>
    makeReport(headerOf("esi"), cases, { resamples: 200, limits: [kappa] }).acceptance?.verdict;
  const levels = (count: number, wrong: number) =>
    Array.from({ length: count }, (_, at) => {
      const label = urgencies[at % 5] ?? 1;
      return askedCase(String(at), label, at < wrong ? urgencies[(at + 1) % 5] : label);
    });

  it("is not kept by so few cases that their resamples show nothing, whatever the site asks for", () => {
    expect(verdictOf(levels(5, 0))).toBe("not-enough-cases");
    expect(verdictOf(levels(24, 1))).toBe("not-enough-cases");
  });

  it("is not kept by cases whose resamples cannot vary", () => {
    expect(verdictOf(levels(200, 0))).toBe("not-enough-cases");
    expect(verdictOf(levels(200, 4))).toBe("pass");
  });

  it("counts the cases that it is over", () => {
    const hardly = levels(200, 1).map((one, at) => (at < 10 ? one : askedCase(one.id, one.label, undefined)));
    expect(verdictOf(hardly)).toBe("not-enough-cases");
    const codes = Array.from({ length: 24 }, (_, at) =>
      codesCase(String(at), ["I10"], { rules: [], model: [at < 2 ? "R05" : "I10"] }, passed),
    );
    expect(
      figureOf(makeReport(headerOf("icd10"), codes, { resamples: 200 }), "model", "micro-f1-full"),
    ).toEqual(expect.not.objectContaining({ interval: expect.anything() }));
  });
});

describe("a site's own limits", () => {
  const of = (...limits: readonly Omit<Limit, "leastCases">[]) =>
    limitFaults(
      limits.map((limit) => ({ leastCases: 25, ...limit })),
      "level",
    ).map(({ measure, fault }) => `${measure} ${fault}`);

  it("are refused on a measure that nobody knows, on the wrong side, and twice on one measure", () => {
    expect(of({ measure: "acuracy", atLeast: 0.9 })).toEqual(["acuracy unknown-measure"]);
    expect(of({ measure: "micro-f1-full", atLeast: 0.9 })).toEqual(["micro-f1-full unknown-measure"]);
    expect(of({ measure: "under-triage", atLeast: 0.06 }, { measure: "accuracy", atMost: 0.9 })).toEqual([
      "under-triage wrong-side",
      "accuracy wrong-side",
    ]);
    expect(of({ measure: "kappa", atLeast: 0.9 }, { measure: "kappa", atLeast: 0.1 })).toEqual([
      "kappa twice",
    ]);
    expect(of({ measure: "commonest-label-share", atMost: 0.7 })).toEqual([]);
  });

  it.each([
    ["level", "esi", askedCase("a", 1, 1)],
    ["verdict", "evidence", verdictCase("a", "yes", { model: "yes" }, passed)],
    ["diagnosis", "differential", diagnosisCase("a", ["possible"], passed)],
    ["codes", "icd10", codesCase("a", ["I10"], { rules: [], model: ["I10"] }, passed)],
  ] as const)(
    "can be on measures that reports of a %s have, the default ones among them",
    (kind, task, one) => {
      const report = makeReport(headerOf(task), [one], { resamples: 0 });
      expect(
        limitedMeasures(kind).filter(
          (id) => !figureOf(report, "model", id) && !figureOf(report, "answers", id),
        ),
      ).toEqual([]);
      expect(limitFaults(defaultLimits(kind), kind)).toEqual([]);
    },
  );

  it("are read, with the least number of cases where none is given", () => {
    expect(limitsSchema.parse([{ measure: "accuracy", atLeast: 0.9 }])).toEqual([
      { measure: "accuracy", atLeast: 0.9, leastCases: 25 },
    ]);
  });

  it.each([
    [[{ measure: "accuracy" }]],
    [[{ measure: "accuracy", atLeast: 0.5, atMost: 0.9 }]],
    [[{ measure: "accuracy", atLeast: 90 }]],
    [[{ measure: "accuracy", atLeast: 0.9, cases: 3 }]],
    [{ measure: "accuracy", atLeast: 0.9 }],
  ])("that say nothing clear are refused", (limits) => {
    expect(limitsSchema.safeParse(limits).success).toBe(false);
  });
});
