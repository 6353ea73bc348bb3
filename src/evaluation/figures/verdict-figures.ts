import { type Verdict, verdicts } from "../../tasks/evidence/schema.ts";
import { type ArmDraft, isOfArm, rulesTimes } from "./arm-draft.ts";
import { cellTable } from "./bootstrap.ts";
import { arms, type VerdictResult } from "../scoring/case-result.ts";
import { type Figure, scoreFigure, shareFigure, type Sums } from "./figure.ts";

const callable = [...verdicts, undefined] as const;
type VerdictCell = { readonly label: Verdict; readonly called: Verdict | undefined };
const cells: readonly VerdictCell[] = verdicts.flatMap((label) =>
  callable.map((called) => ({ label, called })),
);

/** Each arm that these cases have. What nobody answered is not right. */
export function verdictArms(results: readonly VerdictResult[]): readonly ArmDraft[] {
  return arms
    .filter((arm) => results.some((one) => isOfArm(arm, one)))
    .map((arm) => ({
      arm,
      table: cellTable(
        Uint16Array.from(results, (one) =>
          isOfArm(arm, one) ? cellOf(one.label, one.calls[arm]) : cells.length,
        ),
        cells.length,
      ),
      figures: verdictFigures,
      confusion: (sums) => ({ labels: verdicts, counts: countsOf(sums) }),
      others: arm === "rules" ? rulesTimes(results) : [],
    }));
}

function cellOf(label: Verdict, called: Verdict | undefined): number {
  return verdicts.indexOf(label) * callable.length + callable.indexOf(called);
}

const all = () => true;
const isAnswered = ({ called }: VerdictCell) => called !== undefined;
const isRight = ({ label, called }: VerdictCell) => label === called;

/** Of each arm; a limit can be on any of them. */
export const verdictFigures: readonly Figure[] = [
  shareFigure(cells, "accuracy", "higher", all, isRight),
  shareFigure(cells, "answered", "higher", all, isAnswered),
  shareFigure(cells, "accuracy-of-answered", "higher", isAnswered, isRight),
  ...verdicts.map((verdict) =>
    shareFigure(cells, `recall-${verdict}`, "higher", ({ label }) => label === verdict, isRight),
  ),
  scoreFigure("macro-f1", "higher", macroF1, (sums) =>
    countsOf(sums)
      .flat()
      .reduce((sum, count) => sum + count, 0),
  ),
];

function countsOf(sums: Sums): readonly (readonly number[])[] {
  return verdicts.map((_, row) => callable.map((_, column) => sums[row * callable.length + column] ?? 0));
}

/** The mean F1 of the verdicts that are right or called anywhere. */
function macroF1(sums: Sums): number | undefined {
  const counts = countsOf(sums);
  const each = verdicts.flatMap((_, at) => {
    const right = (counts[at] ?? []).reduce((sum, count) => sum + count, 0);
    const said = counts.reduce((sum, row) => sum + (row[at] ?? 0), 0);
    return right + said === 0 ? [] : [(2 * (counts[at]?.[at] ?? 0)) / (right + said)];
  });
  return each.length === 0 ? undefined : each.reduce((sum, f1) => sum + f1, 0) / each.length;
}
