import { type ArmDraft, isOfArm, plainMeasure, rulesTimes } from "./arm-draft.ts";
import { columnTable } from "./bootstrap.ts";
import { type Arm, arms, type CodesResult } from "../scoring/case-result.ts";
import { type Figure, type FigureValue, fraction, scoreFigure, type Sums } from "./figure.ts";
import type { Measure } from "./report.ts";

/** How far codes must agree: whole, without which visit it is (the seventh character), in their category. */
export const codeDepths = [
  { id: "full", cut: (code: string) => code },
  { id: "without-seventh", cut: (code: string) => code.slice(0, 6).replace(/X+$/, "") },
  { id: "category", cut: (code: string) => code.slice(0, 3) },
] as const;

/** Of the codes in their order, only the first so many. */
const firsts = [1, 3, 5, 10] as const;

/** Codes said and right, and those that are both. */
export type Overlap = { readonly hit: number; readonly said: number; readonly right: number };

/** Each code counts once. */
export function overlap(said: readonly string[], right: readonly string[]): Overlap {
  const [ofSaid, ofRight] = [new Set(said), new Set(right)];
  const hit = [...ofSaid].filter((code) => ofRight.has(code)).length;
  return { hit, said: ofSaid.size, right: ofRight.size };
}

/** Each arm that these cases have. */
export function codeArms(results: readonly CodesResult[]): readonly ArmDraft[] {
  return arms
    .filter((arm) => results.some((one) => isOfArm(arm, one)))
    .map((arm) => {
      const ofArm = results.filter((one) => isOfArm(arm, one));
      const macro = firsts.map((first): Measure => ({
        ...plainMeasure(`macro-f1-at-${first}`, "score", macroF1(ofArm, arm, first)),
      }));
      return {
        arm,
        table: columnTable(columnsOf(results, arm)),
        figures: arm === "model" ? limitedCodeFigures : figures,
        others: [...macro, ...(arm === "rules" ? rulesTimes(results) : [])],
      };
    });
}

const columns: readonly string[] = [
  "cases",
  "unanswered",
  ...codeDepths.flatMap(({ id }) => [`${id} hit`, `${id} said`, `${id} right`, `${id} f1`]),
  ...firsts.flatMap((first) => [`${first} hit`, `${first} said`]),
];

function columnsOf(results: readonly CodesResult[], arm: Arm): readonly Float64Array[] {
  const filled = columns.map(() => new Float64Array(results.length));
  for (const [at, one] of results.entries()) {
    if (!isOfArm(arm, one)) continue;
    for (const [column, value] of rowOf(one, arm).entries()) {
      const values = filled[column];
      if (values) values[at] = value;
    }
  }
  return filled;
}

function rowOf({ label, calls }: CodesResult, arm: Arm): readonly number[] {
  const said = calls[arm] ?? [];
  return [
    1,
    calls[arm] === undefined ? 1 : 0,
    ...codeDepths.flatMap(({ cut }) => {
      const one = overlap(said.map(cut), label.map(cut));
      return [one.hit, one.said, one.right, f1(one) ?? 0];
    }),
    ...firsts.flatMap((first) => {
      const { hit, said: count } = overlap(said.slice(0, first), label);
      return [hit, count];
    }),
  ];
}

function columnOf(name: string): (sums: Sums) => number {
  const at = columns.indexOf(name);
  return (sums) => sums[at] ?? 0;
}

const cases = columnOf("cases");

/** Micro: all codes of all cases together. Mean: of each case's own. */
const figures: readonly Figure[] = [
  ...codeDepths.flatMap(({ id }) => {
    const [hit, said, right] = [columnOf(`${id} hit`), columnOf(`${id} said`), columnOf(`${id} right`)];
    return [
      share(`precision-${id}`, (sums) => fraction(hit(sums), said(sums))),
      share(`recall-${id}`, (sums) => fraction(hit(sums), right(sums))),
      scoreFigure(
        `micro-f1-${id}`,
        "higher",
        (sums) => f1({ hit: hit(sums), said: said(sums), right: right(sums) }),
        cases,
      ),
      scoreFigure(`mean-f1-${id}`, "higher", meanOf(columnOf(`${id} f1`)), cases),
    ];
  }),
  ...firsts.map((first) => {
    const [hit, said, right] = [columnOf(`${first} hit`), columnOf(`${first} said`), columnOf("full right")];
    return scoreFigure(
      `micro-f1-at-${first}`,
      "higher",
      (sums) => f1({ hit: hit(sums), said: said(sums), right: right(sums) }),
      cases,
    );
  }),
];

const unanswered = columnOf("unanswered");
const noAnswer: Figure = {
  ...share("no-answer", (sums) => fraction(unanswered(sums), cases(sums))),
  better: "lower",
};

/** What a limit on a model's own answers can be on. */
export const limitedCodeFigures: readonly Figure[] = [...figures, noAnswer];

function share(id: string, read: (sums: Sums) => FigureValue): Figure {
  return { id, unit: "share", better: "higher", read };
}

function meanOf(total: (sums: Sums) => number): (sums: Sums) => number | undefined {
  return (sums) => fraction(total(sums), cases(sums)).value;
}

/** Of each code that is right or said anywhere, the F1 over the cases; the mean of those. */
function macroF1(results: readonly CodesResult[], arm: Arm, first: number): number | undefined {
  const codes = new Map<string, { hit: number; said: number; right: number }>();
  const of = (code: string) => {
    const one = codes.get(code) ?? { hit: 0, said: 0, right: 0 };
    codes.set(code, one);
    return one;
  };
  for (const { label, calls } of results) {
    const right = new Set(label);
    for (const code of right) of(code).right++;
    for (const code of new Set((calls[arm] ?? []).slice(0, first))) {
      of(code).said++;
      if (right.has(code)) of(code).hit++;
    }
  }
  const each = [...codes.values()].map((one) => f1(one) ?? 0);
  return each.length === 0 ? undefined : each.reduce((sum, one) => sum + one, 0) / each.length;
}

function f1({ hit, said, right }: Overlap): number | undefined {
  return said + right === 0 ? undefined : (2 * hit) / (said + right);
}
