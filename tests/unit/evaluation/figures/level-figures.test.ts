import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urgencies, type Urgency } from "../../../../src/domain/urgency.ts";
import type { Arm, LevelResult } from "../../../../src/evaluation/scoring/case-result.ts";
import { makeReport } from "../../../../src/evaluation/figures/make-report.ts";
import { anyLevelCases, askedCase, figureOf, headerOf, levelCase } from "../../../support/case-results.ts";

const report = (results: readonly LevelResult[]) => makeReport(headerOf("esi"), results, { resamples: 0 });

const byHand: readonly (readonly [Urgency, Urgency])[] = [
  [1, 1],
  [2, 3],
  [2, 2],
  [3, 2],
  [3, 3],
  [4, 4],
  [4, 2],
  [5, 3],
  [1, 3],
];
const handCases = byHand.map(([label, called], at) =>
  levelCase(`c${at}`, label, called, { provisional: at === 0 }),
);

describe("figures of levels", () => {
  it("equal those counted by hand", () => {
    const made = report(handCases);
    const rules = (id: string) => figureOf(made, "rules", id);
    expect(rules("accuracy")).toMatchObject({ count: 4, of: 9, value: 4 / 9, unit: "share" });
    expect(rules("over-triage")).toMatchObject({ count: 3, of: 9 });
    expect(rules("under-triage")).toMatchObject({ count: 2, of: 9 });
    expect(rules("under-triage-by-two")).toMatchObject({ count: 1, of: 9 });
    expect(rules("high-risk-recall")).toMatchObject({ count: 2, of: 4 });
    expect(rules("level-1-recall")).toMatchObject({ count: 1, of: 2 });
    expect(rules("three-called-high")).toMatchObject({ count: 1, of: 2 });
    expect(rules("low-called-high")).toMatchObject({ count: 1, of: 3 });
    expect(rules("provisional")).toMatchObject({ count: 1, of: 9 });
    expect(rules("level-4")).toMatchObject({ count: 1, of: 2 });
    expect(made.arms[0]?.confusion?.counts[3]).toEqual([0, 1, 0, 1, 0, 0]);
    expect(made.farUnder).toEqual([{ arm: "rules", id: "c8", label: 1, called: 3 }]);
  });

  it("of no cases are undefined, not zero", () => {
    const made = report([]);
    expect(made.cases).toBe(0);
    expect(made.arms.flatMap(({ measures }) => measures.filter(({ value }) => value !== undefined))).toEqual(
      [],
    );
  });

  it("take a withheld answer for wrong and for missed, and for neither too high nor too low", () => {
    const made = report([askedCase("a", 1, undefined), askedCase("b", 2, 2), askedCase("c", 4, undefined)]);
    expect(figureOf(made, "model", "accuracy")).toMatchObject({ count: 1, of: 3 });
    expect(figureOf(made, "model", "high-risk-recall")).toMatchObject({ count: 1, of: 2 });
    expect(figureOf(made, "model", "over-triage")).toMatchObject({ count: 0, of: 3 });
    expect(figureOf(made, "model", "under-triage")).toMatchObject({ count: 0, of: 3 });
    expect(figureOf(made, "model", "no-answer")).toMatchObject({ count: 2, of: 3 });
    expect(made.arms.find(({ arm }) => arm === "model")?.confusion?.counts[0]).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it("stand for those whose answers there are", () => {
    expect(report(handCases).arms.map(({ arm }) => arm)).toEqual(["rules"]);
    const withPerson = [
      askedCase("a", 1, 1),
      askedCase("b", 2, 2, { calls: { rules: 2, both: 2, model: 2, person: 3 } }),
    ];
    const made = report(withPerson);
    expect(made.arms.map(({ arm }) => arm)).toEqual(["rules", "both", "model", "person"]);
    expect(figureOf(made, "person", "accuracy")).toMatchObject({ count: 0, of: 1 });
  });

  it("write the confusion in the labels of the scale", () => {
    const made = makeReport(headerOf("manchester"), handCases, { resamples: 0 });
    expect(made.arms[0]?.confusion?.labels).toEqual(["ROJO", "NARANJA", "AMARILLO", "VERDE", "AZUL"]);
  });

  it("count a rule once a case, and right where the case is at least as urgent", () => {
    const finding = { ruleId: "r", effect: "floor", level: 2 } as const;
    const twice = [finding, finding, { ruleId: "q", effect: "ask", level: 3 } as const];
    const made = report([
      levelCase("a", 1, 1, { findings: twice }),
      levelCase("b", 4, 2, { findings: [finding] }),
      levelCase("c", 4, 4),
    ]);
    expect(made.rules).toEqual([
      {
        ruleId: "r",
        effect: "floor",
        fired: { count: 2, of: 3, share: 2 / 3 },
        precision: { count: 1, of: 2, share: 0.5 },
      },
      {
        ruleId: "q",
        effect: "ask",
        fired: { count: 1, of: 3, share: 1 / 3 },
        precision: { count: 1, of: 1, share: 1 },
      },
    ]);
    expect(figureOf(made, "rules", "floors-on-low")).toMatchObject({ count: 1, of: 2 });
    expect(figureOf(made, "rules", "findings-per-note")?.value).toBe(4 / 3);
  });

  it("agree with a second, plain counting on random cases", () => {
    fc.assert(
      fc.property(anyLevelCases, (results) => {
        const made = report(results);
        for (const { arm, confusion } of made.arms) {
          const pairs = pairsOf(results, arm);
          for (const [id, [count, of]] of Object.entries(naive(pairs))) {
            expect(figureOf(made, arm, id), `${arm} ${id}`).toMatchObject({ count, of });
          }
          const kappa = figureOf(made, arm, "kappa")?.value;
          const expected = naiveKappa(pairs);
          if (expected === undefined) expect(kappa).toBeUndefined();
          else expect(kappa).toBeCloseTo(expected, 10);
          expect(confusion?.counts.flat().reduce((sum, count) => sum + count, 0)).toBe(pairs.length);
        }
      }),
    );
  });
});

type Pair = { readonly label: number; readonly called: number | undefined };

function pairsOf(results: readonly LevelResult[], arm: Arm): readonly Pair[] {
  return results
    .filter(({ calls }) => arm !== "person" || calls.person !== undefined)
    .map(({ label, calls }) => ({ label, called: calls[arm] }));
}

function naive(pairs: readonly Pair[]): Record<string, readonly [number, number]> {
  const among = (population: (one: Pair) => boolean, hit: (label: number, called: number) => boolean) => {
    const some = pairs.filter(population);
    const hits = some.filter(({ label, called }) => called !== undefined && hit(label, called));
    return [hits.length, some.length] as const;
  };
  const all = () => true;
  const levels = urgencies.map((level) => [
    `level-${level}`,
    among(
      ({ label }) => label === level,
      (label, called) => label === called,
    ),
  ]);
  return {
    accuracy: among(all, (label, called) => label === called),
    "over-triage": among(all, (label, called) => called < label),
    "under-triage": among(all, (label, called) => called > label),
    "under-triage-by-two": among(all, (label, called) => called >= label + 2),
    "high-risk-recall": among(
      ({ label }) => label < 3,
      (_, called) => called < 3,
    ),
    "three-called-high": among(
      ({ label }) => label === 3,
      (_, called) => called < 3,
    ),
    "low-called-high": among(
      ({ label }) => label > 3,
      (_, called) => called < 3,
    ),
    ...Object.fromEntries(levels),
  };
}

/** By the definition over pairs of cases. */
function naiveKappa(pairs: readonly Pair[]): number | undefined {
  const answered = pairs.flatMap(({ label, called }) =>
    called === undefined ? [] : [[label, called] as const],
  );
  if (new Set(answered.map(([label]) => label)).size < 2) return undefined;
  if (new Set(answered.map(([, called]) => called)).size < 2) return undefined;
  const observed = answered.reduce((sum, [a, b]) => sum + (a - b) ** 2, 0) / answered.length;
  const chance =
    answered.reduce((sum, [a]) => sum + answered.reduce((inner, [, b]) => inner + (a - b) ** 2, 0), 0) /
    answered.length ** 2;
  return 1 - observed / chance;
}
