import fc from "fast-check";
import { describe, expect, it } from "vitest";
import en from "../../../../locales/en.json" with { type: "json" };
import { urgencies } from "../../../../src/domain/urgency.ts";
import type { CaseResult } from "../../../../src/evaluation/scoring/case-result.ts";
import { makeReport, makeReportInSlices } from "../../../../src/evaluation/figures/make-report.ts";
import type { Report } from "../../../../src/evaluation/figures/report.ts";
import {
  anyLevelCases,
  askedCase,
  codesCase,
  diagnosisCase,
  features,
  figureOf,
  headerOf,
  levelCase,
  passed,
  verdictCase,
} from "../../../support/case-results.ts";

const balanced = (cases: number) => Array.from({ length: cases }, (_, at) => urgencies[at % 5] ?? 1);
const idOf = (at: number) => `c${String(at).padStart(4, "0")}`;

describe("a report", () => {
  it("does not change when the cases are shuffled", () => {
    const shuffled = anyLevelCases.chain((cases) =>
      fc.tuple(fc.constant(cases), fc.shuffledSubarray([...cases], { minLength: cases.length })),
    );
    fc.assert(
      fc.property(shuffled, ([cases, others]) => {
        const options = { resamples: 50, costRatio: 4 };
        expect(makeReport(headerOf("esi"), others, options)).toEqual(
          makeReport(headerOf("esi"), cases, options),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("says aloud that one level is the answer to everything, and such a model fails", () => {
    const cases = balanced(100).map((label, at) => askedCase(idOf(at), label, 2));
    const report = makeReport(headerOf("esi"), cases, { resamples: 200 });
    expect(report.warnings).toContainEqual({
      key: "evaluation.warn.oneLevel",
      values: { arm: "model", label: "2", share: 1, truth: 0.2 },
    });
    expect(report.acceptance?.verdict).toBe("fail");
    expect(figureOf(report, "answers", "commonest-label-share")?.value).toBe(1);
  });

  it("says it too where the answers were withheld, and by the labels of the scale", () => {
    const cases = balanced(40).map((label, at) =>
      askedCase(idOf(at), label, undefined, { said: { level: 1 } }),
    );
    const report = makeReport(headerOf("manchester"), cases, { resamples: 0 });
    expect(report.warnings).toContainEqual({
      key: "evaluation.warn.oneLevel",
      values: { arm: "model", label: "ROJO", share: 1, truth: 0.2 },
    });
  });

  it.each([
    ["every answer, right in two cases of three", 0.65, 1],
    ["every answer, right in nine of ten", 0.9, 1],
    ["96 % of the answers, right in four of five", 0.8, 0.96],
    ["84 % of the answers, right in half", 0.5, 0.84],
  ])("says it whatever the balance of the truth: %s", (_, truth, share) => {
    const cases = Array.from({ length: 100 }, (_, at) =>
      askedCase(idOf(at), at < truth * 100 ? 3 : 2, at < share * 100 ? 3 : 2),
    );
    expect(oneLevelOf(cases)).toEqual([{ arm: "model", label: "3", share, truth }]);
  });

  it.each([
    ["nearly all cases are truly so", { ofThree: 190, ofTwo: 10, missed: 10 }],
    ["too few cases are otherwise to tell", { ofThree: 26, ofTwo: 4, missed: 4 }],
    ["most of the others are told apart", { ofThree: 94, ofTwo: 6, missed: 2 }],
  ])("says nothing of one label where %s", (_, { ofThree, ofTwo, missed }) => {
    const cases = Array.from({ length: ofThree + ofTwo }, (_, at) =>
      askedCase(idOf(at), at < ofThree ? 3 : 2, at < ofThree + missed ? 3 : 2),
    );
    expect(oneLevelOf(cases)).toEqual([]);
  });

  it("says nothing of balanced answers", () => {
    const cases = balanced(40).map((label, at) => askedCase(idOf(at), label, label));
    expect(makeReport(headerOf("esi"), cases, { resamples: 0 }).warnings).toEqual([]);
  });

  it("says of whom that nobody truly 1 was called 1, and not of a person or of too few", () => {
    const cases = balanced(60).map((label, at) =>
      askedCase(idOf(at), label, label === 1 ? 2 : label, {
        calls: { rules: label, both: label === 1 ? 2 : label, model: label === 1 ? 2 : label, person: 2 },
      }),
    );
    const { warnings } = makeReport(headerOf("esi"), cases, { resamples: 0 });
    expect(warnings).toEqual([
      { key: "evaluation.warn.noLevelOne", values: { arm: "both", of: 12 } },
      { key: "evaluation.warn.noLevelOne", values: { arm: "model", of: 12 } },
    ]);
    const few = cases.filter(({ label }, at) => label !== 1 || at < 10);
    expect(makeReport(headerOf("esi"), few, { resamples: 0 }).warnings).toEqual([]);
  });

  it("warns of few cases", () => {
    const report = makeReport(headerOf("esi"), [levelCase("a", 1, 1)], { resamples: 0 });
    expect(report.warnings).toEqual([{ key: "evaluation.warn.fewCases", values: { cases: 1 } }]);
  });

  it("has neither interval nor verdict while the run goes on", () => {
    const report = makeReport(headerOf("esi"), [askedCase("a", 1, 1)], { resamples: 0 });
    expect(report.arms.flatMap(({ measures }) => measures).filter(({ interval }) => interval)).toEqual([]);
    expect(report.acceptance).toBeUndefined();
    expect(report.resamples).toBe(0);
  });

  it("has intervals around its figures, the same at every making and others with another seed", () => {
    const cases = balanced(200).map((label, at) => levelCase(idOf(at), label, at % 3 ? label : 3));
    const make = (seed?: number) =>
      makeReport(headerOf("esi"), cases, { resamples: 1000, ...(seed !== undefined && { seed }) });
    const accuracy = figureOf(make(), "rules", "accuracy");
    const { value = NaN, interval = { low: NaN, high: NaN } } = accuracy ?? {};
    const half = 1.96 * Math.sqrt((value * (1 - value)) / 200);
    expect(interval.low).toBeCloseTo(value - half, 1);
    expect(interval.high).toBeCloseTo(value + half, 1);
    expect(figureOf(make(), "rules", "accuracy")).toEqual(accuracy);
    expect(figureOf(make(7), "rules", "kappa")?.interval).not.toEqual(
      figureOf(make(), "rules", "kappa")?.interval,
    );
  });

  it("shows the exact interval where nothing varies", () => {
    const cases = Array.from({ length: 25 }, (_, at) => levelCase(idOf(at), 1, 1));
    const accuracy = figureOf(makeReport(headerOf("esi"), cases, { resamples: 200 }), "rules", "accuracy");
    expect(accuracy?.interval?.low).toBeCloseTo(0.8628, 4);
  });

  it("draws less often over very many cases", () => {
    const many = Array.from({ length: 40_000 }, (_, at) => levelCase(String(at), 1, 1));
    expect(makeReport(headerOf("esi"), many, { resamples: 1000 }).resamples).toBe(500);
    expect(makeReport(headerOf("esi"), many, { resamples: 300 }).resamples).toBe(300);
  });

  it("is the same when it is made in slices", async () => {
    const cases = balanced(500).map((label, at) => levelCase(idOf(at), label, 3));
    let pauses = 0;
    const sliced = await makeReportInSlices(headerOf("esi"), cases, { resamples: 1000 }, async () => {
      pauses++;
      await Promise.resolve();
    });
    expect(sliced).toEqual(makeReport(headerOf("esi"), cases, { resamples: 1000 }));
    expect(pauses).toBeGreaterThan(3);
  });

  it("names a group that is worse off, and says nothing of groups too small", () => {
    const cases = Array.from({ length: 120 }, (_, at) => {
      const age = at < 50 ? "older" : at < 60 ? "child" : "adult";
      return levelCase(idOf(at), 2, age === "adult" ? 2 : 4, { features: { ...features, age } });
    });
    const report = makeReport(headerOf("esi"), cases, { resamples: 0 });
    expect(
      report.groups.map(({ feature, value, worse, isTooSmall }) => ({ feature, value, worse, isTooSmall })),
    ).toEqual([
      { feature: "age", value: "adult", worse: [], isTooSmall: false },
      { feature: "age", value: "child", worse: [], isTooSmall: true },
      {
        feature: "age",
        value: "older",
        worse: ["accuracy", "under-triage", "high-risk-recall"],
        isTooSmall: false,
      },
    ]);
    expect(report.warnings).toEqual([{ key: "evaluation.warn.worseGroup", values: { groups: 1 } }]);
  });

  it("holds no group against fewer than thirty others", () => {
    const cases = Array.from({ length: 70 }, (_, at) =>
      levelCase(idOf(at), 2, at < 50 ? 4 : 2, {
        features: { ...features, language: at < 50 ? "es" : "en" },
      }),
    );
    const { groups } = makeReport(headerOf("esi"), cases, { resamples: 0 });
    expect(groups.map(({ value, worse }) => [value, worse])).toEqual([
      ["en", []],
      ["es", []],
    ]);
  });

  it("has a name in the locale for every figure of every kind", () => {
    const reading = { right: 1, wrong: [], missed: [] };
    const usage = { promptTokens: 1, outputTokens: 1, prefillTokensPerS: 1, decodeTokensPerS: 1 };
    const model = { ...passed, usage };
    const person = { calls: { rules: 1, both: 1, model: 1, person: 1 } } as const;
    const ofKinds: readonly Report[] = [
      reportOf("esi", [
        askedCase("a", 1, 1, {
          model,
          ...person,
          reading: { vitals: reading, affirmed: reading, denied: reading },
        }),
      ]),
      reportOf("evidence", [verdictCase("a", "yes", { rules: "yes", both: "yes", model: "yes" }, model)]),
      reportOf("differential", [diagnosisCase("a", ["possible"], model)]),
      reportOf("icd10", [codesCase("a", ["I10"], { rules: [], both: ["I10"], model: ["I10"] }, model)]),
    ];
    const measures = ofKinds.flatMap((report) => [
      ...report.arms.flatMap((arm) => [...arm.measures, ...(arm.perLevel ?? [])]),
      ...report.answers,
      ...report.reading,
      ...report.groups.flatMap((group) => group.measures),
    ]);
    const nameless = measures.filter(({ id }) => !(`evaluation.measure.${id}` in en)).map(({ id }) => id);
    expect(nameless).toEqual([]);
    expect(measures.length).toBeGreaterThan(100);
  });
});

function oneLevelOf(cases: readonly CaseResult[]): readonly unknown[] {
  const { warnings } = makeReport(headerOf("esi"), cases, { resamples: 0 });
  return warnings.flatMap((one) =>
    "key" in one && one.key === "evaluation.warn.oneLevel" && one.values?.arm === "model" ? [one.values] : [],
  );
}

function reportOf(task: Parameters<typeof headerOf>[0], cases: readonly CaseResult[]): Report {
  return makeReport(headerOf(task), cases, { resamples: 0 });
}
