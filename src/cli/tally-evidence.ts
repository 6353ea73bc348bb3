import type { Consultation } from "../domain/consultation.ts";
import {
  judgeVerdict,
  type JudgedVerdict,
  type VerdictFigures,
  verdictFigures,
  verdictOfLabel,
} from "../evaluation/verdicts.ts";
import { type EvidenceOutput, verdicts } from "../tasks/evidence/schema.ts";
import { line, modelLines, rounded, shareText, type Tally } from "./tally.ts";

/** Verdicts against verdicts; what neither arithmetic nor a model decides is unanswered. */
export function tallyEvidence(): Tally {
  const all: JudgedVerdict[] = [];
  return {
    isLabel: (label) => verdictOfLabel(label) !== undefined,
    add(labelled, { answer, latencyMs }) {
      // The answer is of the task that this tally was made for.
      const judged = judgeVerdict(labelled, answer as Consultation<EvidenceOutput>, latencyMs);
      if (!judged) throw new Error(`case ${labelled.id}: no verdict`);
      all.push(judged);
      const { id, label, predicted, by, model } = judged;
      return {
        id,
        label,
        predicted: predicted ?? "unanswered",
        by,
        latencyMs: rounded(latencyMs),
        ...(model && { model }),
      };
    },
    result() {
      const figures = verdictFigures(all);
      return { figures, lines: linesOf(figures) };
    },
  };
}

function linesOf(figures: VerdictFigures): readonly string[] {
  const columns = [...verdicts, "unanswered"] as const;
  return [
    line("cases", figures.cases),
    line("answered", shareText(figures.answered)),
    line("accuracy", shareText(figures.accuracy)),
    line("  of those answered", shareText(figures.accuracyOfAnswered)),
    line("by arithmetic", shareText(figures.byArithmetic)),
    ...modelLines(figures.model),
    `confusion  ${columns.map((column) => column.padStart(12)).join("")}`,
    ...verdicts.map(
      (label) =>
        `  ${label.padEnd(9)}${columns.map((column) => String(figures.confusion[label][column]).padStart(12)).join("")}`,
    ),
  ];
}
