import { describe, expect, it } from "vitest";
import { reportLines } from "../../../src/cli/report-text.ts";
import { makeReport } from "../../../src/evaluation/figures/make-report.ts";
import { askedCase, features, headerOf } from "../../support/case-results.ts";

const cases = Array.from({ length: 120 }, (_, at) =>
  askedCase(`c${at}`, at === 0 ? 1 : 4, at === 0 ? 2 : 4, {
    features: { ...features, sex: at < 60 ? "female" : "male" },
  }),
);
const lines = reportLines(makeReport(headerOf("esi"), cases, { resamples: 200 }));

describe("a report on the terminal", () => {
  it("says of how many each share of a group is", () => {
    expect(lines.find((line) => /^ +sex +female/u.test(line))).toContain("1.000 (1/1)");
    expect(lines.find((line) => /^ +sex +male/u.test(line))).toMatch(/1\.000 \(60\/60\).* –/u);
  });

  it("says which end of the interval has to keep what", () => {
    const limit = (name: string) => lines.findLast((line) => line.includes(name));
    expect(limit("High-risk recall")).toContain("interval's low end at least 0.95");
    expect(limit("Over-triage")).toContain("interval's high end at most 0.1");
  });

  it("has no interval around a score that no resample changes", () => {
    const kappa = lines.find((line) => line.startsWith("Quadratic weighted kappa"));
    expect(kappa).toContain("1.000");
    expect(kappa).not.toContain("1.000–1.000");
  });
});
