import { describe, expect, it } from "vitest";
import { makeReport } from "../../../../src/evaluation/figures/make-report.ts";
import { diagnosisCase, figureOf, headerOf, passed, withheld } from "../../../support/case-results.ts";

describe("figures of diagnoses", () => {
  it("tell in which tier the diagnosis stands", () => {
    const cases = [
      diagnosisCase("a", ["mostLikely", "checklist"], passed),
      diagnosisCase("b", ["possible", "serious"], passed),
      diagnosisCase("c", ["checklist"], withheld),
      diagnosisCase("d", [], passed),
    ];
    const report = makeReport(headerOf("differential"), cases, { resamples: 0 });
    const counts = (arm: string, ids: readonly string[]) => ids.map((id) => figureOf(report, arm, id)?.count);
    expect(counts("model", ["in-any-tier", "most-likely", "possible", "serious", "no-answer"])).toEqual([
      2, 1, 1, 1, 1,
    ]);
    expect(counts("both", ["anywhere", "in-any-tier"])).toEqual([3, 2]);
    expect(counts("rules", ["checklist"])).toEqual([2]);
  });

  it("are of the rules' checklists alone where no model was asked", () => {
    const report = makeReport(headerOf("differential"), [diagnosisCase("a", [])], { resamples: 0 });
    expect(report.arms.map(({ arm }) => arm)).toEqual(["rules"]);
    expect(figureOf(report, "rules", "checklist")).toMatchObject({ count: 0, of: 1 });
  });
});
