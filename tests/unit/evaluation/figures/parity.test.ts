import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parity } from "../../../../src/evaluation/figures/parity.ts";
import {
  anyLevelCases,
  askedCase,
  codesCase,
  diagnosisCase,
  levelCase,
  passed,
  verdictCase,
} from "../../../support/case-results.ts";

describe("parity of two runs", () => {
  const first = [
    askedCase("a", 1, 1),
    askedCase("b", 2, 2),
    askedCase("c", 3, 4),
    askedCase("d", 4, undefined),
    askedCase("e", 5, 5),
    askedCase("only-first", 5, 5),
  ];
  const second = [
    askedCase("e", 5, undefined),
    askedCase("d", 4, 4),
    askedCase("c", 3, 3),
    askedCase("b", 2, 3),
    askedCase("a", 1, 1),
  ];
  const result = parity(first, second, "model");
  const measure = (id: string) => result.measures.find((one) => one.id === id);

  it("names every case that changed and where to", () => {
    expect(result).toMatchObject({ common: 5, onlyA: 1, onlyB: 0, lostHighRisk: ["b"], relabelled: [] });
    expect(result.changes).toEqual([
      { id: "b", label: "2", from: "2", to: "3", direction: "less-urgent" },
      { id: "c", label: "3", from: "4", to: "3", direction: "more-urgent" },
      { id: "d", label: "4", from: undefined, to: "4", direction: "gained" },
      { id: "e", label: "5", from: "5", to: undefined, direction: "lost" },
    ]);
  });

  it("names the high-risk cases that only one of the two runs calls so, whichever it is", () => {
    const back = parity(second, first, "model");
    expect([result.lostHighRisk, result.gainedHighRisk]).toEqual([["b"], []]);
    expect([back.lostHighRisk, back.gainedHighRisk]).toEqual([[], ["b"]]);
  });

  it("names the cases that have another label in the other run", () => {
    const other = [askedCase("a", 3, 1), askedCase("b", 2, 2)];
    expect(parity(first, other, "model").relabelled).toEqual(["a"]);
  });

  it("gives the agreement with its exact interval, and both kappas", () => {
    expect(measure("agreement")).toMatchObject({ count: 1, of: 5, value: 0.2 });
    expect(measure("agreement")?.interval?.low).toBeCloseTo(0.0051, 4);
    // Chance: of (1, 2, 4, none, 5) with (1, 3, 3, 4, none) 3 in 25 agree.
    expect(measure("plain-kappa")?.value).toBeCloseTo((0.2 - 3 / 25) / (1 - 3 / 25), 12);
    // Answered by both: 1→1, 2→3, 4→3.
    expect(measure("kappa")?.value).toBeCloseTo(1 - 2 / 3 / (22 / 9), 12);
  });

  it("compares the rules where no model was asked, and nothing of an arm that a run has not", () => {
    const rules = [levelCase("a", 1, 1), levelCase("b", 2, 3)];
    expect(parity(rules, rules, "rules").measures[0]).toMatchObject({ count: 2, of: 2 });
    expect(parity(rules, rules, "model")).toMatchObject({ common: 0, changes: [] });
  });

  it("of a run with itself is whole, in whatever order", () => {
    fc.assert(
      fc.property(anyLevelCases, (results) => {
        const same = parity(results, [...results].reverse(), "model");
        expect(same.changes).toEqual([]);
        const answered = results.filter(({ calls }) => calls.model !== undefined).length;
        expect(same.measures[0]).toMatchObject({ count: answered, of: answered });
        for (const { value } of same.measures) expect(value ?? 1).toBeCloseTo(1, 12);
      }),
    );
  });

  it("takes it for no agreement that neither run answered", () => {
    const failed = { ...passed, status: "failed" as const };
    const runs = [
      [askedCase("a", 1, undefined), askedCase("b", 2, 2)],
      [diagnosisCase("a", ["checklist"], failed), diagnosisCase("b", ["possible"], passed)],
      [codesCase("a", ["I10"], { rules: [] }, failed), codesCase("b", ["I10"], { model: ["I10"] }, passed)],
    ];
    for (const run of runs)
      expect(parity(run, run, "model")).toMatchObject({
        ...{ common: 2, unanswered: 1, changes: [] },
        measures: expect.arrayContaining([expect.objectContaining({ id: "agreement", count: 1, of: 1 })]),
      });
    expect(parity(runs[0] ?? [], runs[0] ?? [], "both").unanswered).toBe(0);
  });

  it("of codes looks at the set, and at how far the sets overlap", () => {
    const of = (id: string, codes: readonly string[]) => codesCase(id, ["I10"], { rules: codes });
    const result = parity(
      [of("a", ["I10", "R05"]), of("b", ["I10", "R05"]), of("c", [])],
      [of("a", ["R05", "I10"]), of("b", ["I10", "E119"]), of("c", [])],
      "rules",
    );
    expect(result.measures).toMatchObject([
      { id: "agreement", count: 2, of: 3 },
      { id: "mean-jaccard", value: (1 + 1 / 3 + 1) / 3 },
    ]);
    expect(result.changes).toEqual([
      { id: "b", label: "I10", from: "I10 R05", to: "E119 I10", direction: "other" },
    ]);
  });

  it("of verdicts and diagnoses tells what is said otherwise", () => {
    const verdict = (called: "yes" | "no") => verdictCase("a", "yes", { model: called }, passed);
    expect(parity([verdict("yes")], [verdict("no")], "model").changes).toMatchObject([
      { from: "yes", to: "no" },
    ]);
    const before = diagnosisCase("a", ["possible", "checklist"], passed);
    const after = diagnosisCase("a", ["serious", "checklist"], passed);
    expect(parity([before], [after], "model").changes).toMatchObject([{ from: "possible", to: "serious" }]);
    expect(parity([before], [after], "rules").changes).toEqual([]);
  });
});
