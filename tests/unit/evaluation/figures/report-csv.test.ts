import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { makeReport } from "../../../../src/evaluation/figures/make-report.ts";
import { fieldComparators, fromRegistry } from "../../../../src/evaluation/figures/published.ts";
import { reportCsv } from "../../../../src/evaluation/figures/report-csv.ts";
import { registry } from "../../../../models/registry.ts";
import { askedCase, features, headerOf } from "../../../support/case-results.ts";

const cases = Array.from({ length: 40 }, (_, at) =>
  askedCase(`=cmd${at}`, at % 2 ? 1 : 2, at % 2 ? 4 : 1, {
    features: { ...features, sex: at % 2 ? "male" : "female" },
  }),
);
const header = headerOf("esi");
const named = { ...header, set: { ...header.set, name: '=HYPERLINK("x"), "a set"' } };
const report = makeReport(named, cases, { resamples: 200, published: fieldComparators("esi") });
const parsed = Papa.parse<Record<string, string>>(reportCsv(report), { header: true, skipEmptyLines: true });
const lines = (part: string) => parsed.data.filter((line) => line.part === part);

describe("a report as CSV", () => {
  it("has every figure of every arm on a line of its own, with its interval and what it is of", () => {
    expect(parsed.errors).toEqual([]);
    const measures = report.arms.flatMap(({ measures, perLevel = [] }) => [...measures, ...perLevel]);
    expect(lines("arm")).toHaveLength(measures.length);
    const accuracy = lines("arm").find((line) => line.of === "model" && line.measure === "accuracy");
    expect(accuracy).toMatchObject({ value: "0", low: "0", count: "0", total: "40", unit: "share" });
    expect(Number(accuracy?.high)).toBeCloseTo(0.0881, 4);
  });

  it("has what must be said aloud, and of groups what stands beside their figures", () => {
    expect(lines("warning")).toContainEqual(
      expect.objectContaining({ measure: "noLevelOne", note: "arm model, of 20" }),
    );
    const notes = lines("group").map(({ note }) => note);
    expect(new Set(notes)).toEqual(new Set(["too few"]));
    expect(lines("run").find((line) => line.measure === "bootstrap-seed")?.value).toBe("1");
  });

  it("has groups, limits and what is published", () => {
    expect(lines("group").filter((line) => line.of === "sex: male")).toHaveLength(4);
    expect(lines("limits")[0]?.of).toBe("fail");
    expect(lines("published: field")).toHaveLength(4);
  });

  it("has what changed the model's answers and what was shown besides", () => {
    const told = { ...report, header: { ...header, costRatio: 3, emergencyNumber: "112" } };
    const rows = Papa.parse<Record<string, string>>(reportCsv(told), { header: true }).data;
    const of = (name: string) => rows.find((line) => line.part === "run" && line.measure === name)?.value;
    expect([of("cost-ratio"), of("emergency-number")]).toEqual(["3", "112"]);
    expect(lines("run").map((line) => line.measure)).not.toContain("cost-ratio");
  });

  it("hides no formula for a spreadsheet, and leaves negative numbers numbers", () => {
    expect(lines("run").find((line) => line.measure === "set")?.value).toBe(`'=HYPERLINK("x"), "a set"`);
    expect(lines("under-triage-by-two")[0]?.measure).toBe("'=cmd1");
    const kappa = lines("arm").find((line) => line.of === "model" && line.measure === "kappa");
    expect(Number(kappa?.value)).toBeLessThan(0);
    const cells = parsed.data.flatMap((line) => Object.values(line));
    expect(cells.filter((cell) => /^[=+@\t\r]|^-[^0-9]/u.test(cell))).toEqual([]);
  });
});

describe("published figures", () => {
  it("of practice stand beside triage alone", () => {
    expect(fieldComparators("manchester").map(({ measure, value }) => [measure, value])).toEqual([
      ["accuracy", 0.853],
      ["over-triage", 0.289],
      ["under-triage", 0.033],
      ["critical-care-sensitivity", 0.659],
    ]);
    expect(fieldComparators("icd10")).toEqual([]);
  });

  it("of a model's authors go by the names of our measures", () => {
    const figures = registry.flatMap((model) => model.figures);
    const evidence = fromRegistry(figures, "evidence");
    expect(evidence.map(({ measure, of }) => [measure, of])).toEqual([
      ["accuracy", "model"],
      ["schema-adherence", "model"],
      ["citation-rate", "model"],
    ]);
    expect(fromRegistry(figures, "manchester").every(({ isApproximate }) => isApproximate)).toBe(true);
    expect(fromRegistry(figures, "icd10")[0]?.measure).toBe("micro-f1-full");
    const esi = fromRegistry(figures, "esi").map(({ measure, cases }) => [measure, cases]);
    expect(esi).toEqual([
      ["accuracy", 36],
      ["over-triage", 36],
      ["under-triage", 36],
      ["high-risk-recall", 25],
      ["level-3", 5],
    ]);
  });
});
