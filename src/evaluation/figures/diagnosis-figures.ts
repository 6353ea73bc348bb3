import { type ArmDraft, rulesTimes } from "./arm-draft.ts";
import { cellTable } from "./bootstrap.ts";
import { type Arm, type DiagnosisResult, type Tier, tiers } from "../scoring/case-result.ts";
import { type Figure, shareFigure } from "./figure.ts";

/** Which tiers name the diagnosis: one cell for each set of them, and each again without an answer. */
type DiagnosisCell = { readonly found: readonly Tier[]; readonly isAnswered: boolean };
const sets = Array.from({ length: 2 ** tiers.length }, (_, set) => tiers.filter((_, at) => (set >> at) & 1));
const cells: readonly DiagnosisCell[] = [true, false].flatMap((isAnswered) =>
  sets.map((found) => ({ found, isAnswered })),
);

/** What the rules' checklists name, and where a model was asked what it names and what both do together. */
export function diagnosisArms(results: readonly DiagnosisResult[]): readonly ArmDraft[] {
  const isAsked = results.some(({ model }) => model);
  const rules = draft("rules", results, [figures.checklist]);
  const withTimes = { ...rules, others: rulesTimes(results) };
  if (!isAsked) return [withTimes];
  return [
    withTimes,
    draft("both", results, [figures.anywhere, figures.inAnyTier, figures.checklist]),
    draft("model", results, limitedDiagnosisFigures),
  ];
}

/** Whether one of a model's own tiers names the diagnosis. */
export function isInAnyTier(found: readonly Tier[]): boolean {
  return found.some((tier) => tier !== "checklist");
}

function draft(arm: Arm, results: readonly DiagnosisResult[], ofArm: readonly Figure[]): ArmDraft {
  const table = cellTable(
    Uint16Array.from(results, (one) => (arm === "rules" || one.model ? cellOf(one) : cells.length)),
    cells.length,
  );
  return { arm, table, figures: ofArm, others: [] };
}

function cellOf({ found, model }: DiagnosisResult): number {
  const set = tiers.reduce((sum, tier, at) => sum + (found.includes(tier) ? 1 << at : 0), 0);
  return set + (model?.status === "passed" ? 0 : sets.length);
}

function share(id: string, hit: (cell: DiagnosisCell) => boolean, better: "higher" | "lower" = "higher") {
  return shareFigure(cells, id, better, () => true, hit);
}

const figures = {
  anywhere: share("anywhere", ({ found }) => found.length > 0),
  inAnyTier: share("in-any-tier", ({ found }) => isInAnyTier(found)),
  mostLikely: share("most-likely", ({ found }) => found.includes("mostLikely")),
  possible: share("possible", ({ found }) => found.includes("possible")),
  serious: share("serious", ({ found }) => found.includes("serious")),
  checklist: share("checklist", ({ found }) => found.includes("checklist")),
  noAnswer: share("no-answer", ({ isAnswered }) => !isAnswered, "lower"),
};

/** What a limit on a model's own answers can be on. */
export const limitedDiagnosisFigures: readonly Figure[] = [
  figures.inAnyTier,
  figures.mostLikely,
  figures.possible,
  figures.serious,
  figures.noAnswer,
];
