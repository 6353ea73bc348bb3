import { describe, expect, it } from "vitest";
import type { GroupReport, JudgedLimit, Measure } from "../../../../src/evaluation/figures/report.ts";
import { farUnderCases } from "../../../../src/ui/evaluation/report/far-under.ts";
import { groupTables } from "../../../../src/ui/evaluation/report/group-tables.ts";
import { layBars } from "../../../../src/ui/evaluation/report/level-bars.ts";
import { limitReason } from "../../../../src/ui/evaluation/report/limit-reason.ts";
import { rowsOf } from "../../../../src/ui/evaluation/report/measure-rows.ts";
import { leaveOpen } from "../../../../src/ui/evaluation/report/names.ts";
import { domainOf, whiskerPlace } from "../../../../src/ui/evaluation/report/whisker.ts";

const share = (id: string, value: number | undefined, of = 50): Measure => ({
  id,
  value,
  unit: "share",
  of,
  better: "higher",
});

describe("the table of figures", () => {
  it("has a row for each figure of any arm, with a gap where an arm has none", () => {
    const rows = rowsOf([
      { measures: [share("accuracy", 0.5), share("provisional", 0.1)] },
      { measures: [share("accuracy", 0.7), share("no-answer", 0.2)] },
    ]);
    expect(rows.map(({ id, cells }) => [id, cells.map((cell) => cell?.value)])).toEqual([
      ["accuracy", [0.5, 0.7]],
      ["provisional", [0.1, undefined]],
      ["no-answer", [undefined, 0.2]],
    ]);
  });

  it("puts a published figure beside the measure that it is of", () => {
    const moon = {
      measure: "accuracy",
      value: 0.853,
      isApproximate: false,
      caseSet: "KTAS",
      of: "field",
      source: "Moon",
    } as const;
    const [accuracy, kappa] = rowsOf([{ measures: [share("accuracy", 0.5), share("kappa", 0.5)] }], [moon]);
    expect(accuracy?.published).toEqual([moon]);
    expect(kappa?.published).toEqual([]);
  });
});

describe("a whisker", () => {
  const score = (value: number): Measure => ({ id: "kappa", value, unit: "score", better: "higher" });

  it("shares one axis with those beside it, with a side below zero where one needs it", () => {
    expect(domainOf([score(0.4), score(0.9)])).toEqual([0, 1]);
    expect(domainOf([score(-0.1), score(0.9)])).toEqual([-1, 1]);
  });

  it("is not drawn of times and counts, nor of nothing", () => {
    expect(domainOf([{ id: "label-ms", value: 900, unit: "ms", better: "lower" }])).toBeUndefined();
    expect(whiskerPlace({ value: undefined }, [0, 1], 100)).toBeUndefined();
  });

  it("puts the dot between the ends of its interval", () => {
    const place = whiskerPlace({ value: 0.5, interval: { low: 0.4, high: 0.7 } }, [0, 1], 100);
    expect(place?.dot).toBe(50);
    expect(place?.low).toBeLessThan(50);
    expect(place?.high).toBeGreaterThan(50);
  });
});

describe("the bars of the levels", () => {
  it("are as long as their share, with none for a level without cases", () => {
    const { rows, left, right } = layBars(
      [1, 0.5, 0, undefined, 0.25].map((value, at) => share(`level-${at + 1}`, value)),
    );
    expect(rows.map(({ barPx }) => barPx / (right - left))).toEqual([1, 0.5, 0, 0, 0.25]);
    expect(rows.map(({ level }) => level)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe("why a limit was judged so", () => {
  const judged = (
    verdict: JudgedLimit["verdict"],
    of: number,
    value: number | undefined = 0.9,
  ): JudgedLimit => ({
    limit: { measure: "accuracy", atLeast: 0.82, leastCases: 25 },
    measured: share("accuracy", value, of),
    cases: of,
    interval: { low: 0.7, high: 0.95 },
    verdict,
  });

  it("is said for each of its ways", () => {
    expect(limitReason(judged("pass", 200))).toBe("kept");
    expect(limitReason(judged("fail", 200))).toBe("missed");
    expect(limitReason(judged("fail", 10))).toBe("interval-misses");
    expect(limitReason(judged("not-enough-cases", 10))).toBe("few");
    expect(limitReason(judged("not-enough-cases", 40))).toBe("not-shown");
    const { limit, measured, cases, verdict } = judged("not-enough-cases", 40);
    expect(limitReason({ limit, measured, cases, verdict })).toBe("no-interval");
    expect(limitReason({ ...judged("not-enough-cases", 0), measured: undefined })).toBe("nothing-measured");
  });

  it("counts the cases that were asked where the measure is of none of its own", () => {
    const measured: Measure = { id: "micro-f1-full", value: 0.3, unit: "score", better: "higher" };
    expect(limitReason({ ...judged("not-enough-cases", 10), measured })).toBe("few");
    expect(limitReason({ ...judged("fail", 10), measured })).toBe("interval-misses");
    expect(limitReason({ ...judged("not-enough-cases", 40), measured })).toBe("not-shown");
  });
});

describe("under-triage by two or more", () => {
  it("is one line a case, the most urgent first, with every arm that called it so", () => {
    const cases = farUnderCases([
      { arm: "model", id: "case-10", label: 2, called: 4 },
      { arm: "rules", id: "case-10", label: 2, called: 5 },
      { arm: "rules", id: "case-9", label: 2, called: 4 },
      { arm: "both", id: "case-11", label: 1, called: 3 },
    ]);
    expect(cases.map(({ id }) => id)).toEqual(["case-11", "case-9", "case-10"]);
    expect(cases[2]?.calls.map(({ arm }) => arm)).toEqual(["rules", "model"]);
  });
});

describe("the tables of groups", () => {
  const group = (feature: GroupReport["feature"], value: string, cases: number): GroupReport => ({
    feature,
    value,
    cases,
    measures: [share("accuracy", 0.5)],
    isTooSmall: false,
    worse: [],
  });

  it("go by age, not by the alphabet, and by cases for complaints", () => {
    const tables = groupTables([
      group("age", "adult", 50),
      group("age", "child", 20),
      group("complaint", "fever", 10),
      group("complaint", "chest-pain", 30),
    ]);
    expect(tables.map(({ groups }) => groups.map(({ value }) => value))).toEqual([
      ["child", "adult"],
      ["chest-pain", "fever"],
    ]);
  });

  it("fold groups that are too small to say anything of, where there are many", () => {
    const small = (at: number) => ({ ...group("complaint", `small-${at}`, 3), isTooSmall: true });
    const few = Array.from({ length: 3 }, (_, at) => small(at));
    const many = Array.from({ length: 20 }, (_, at) => small(at));
    const large = group("complaint", "chest-pain", 40);
    expect(groupTables([large, ...few])[0]).toMatchObject({ groups: [large, ...few], folded: [] });
    expect(groupTables([large, ...many])[0]).toMatchObject({ groups: [large], folded: { length: 20 } });
  });

  it("leave out what does not part the cases", () => {
    expect(groupTables([group("language", "en", 70)])).toEqual([]);
  });
});

describe("a rule's text without its values", () => {
  it("leaves each of them open, however deep it branches", () => {
    expect(leaveOpen("Heart rate {rate}/min")).toBe("Heart rate …/min");
    expect(leaveOpen("NEWS2 {incomplete, select, yes {≥ } other {}}{score}: response")).toBe(
      "NEWS2 …: response",
    );
    expect(leaveOpen("Severe pain{scored, select, yes { {pain}/10} other {}}: look")).toBe(
      "Severe pain…: look",
    );
    expect(leaveOpen("Open fracture")).toBe("Open fracture");
  });
});
