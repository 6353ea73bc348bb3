import { type TaskId, taskScales } from "../domain/assessment.ts";
import { type TriageFigures, triageFigures } from "../evaluation/figures.ts";
import { labelOfLevel, levelOfLabel } from "../evaluation/levels.ts";
import { judge, type Judged } from "../evaluation/run.ts";
import { isAssessment } from "../pipeline/answer-note.ts";
import { line, modelLines, rounded, shareText, type Tally } from "./tally.ts";

/** Levels against levels. */
export function tallyTriage(task: TaskId): Tally {
  const scale = taskScales[task];
  const all: Judged[] = [];
  return {
    isLabel: (label) => levelOfLabel(scale, label) !== undefined,
    add(labelled, { answer, latencyMs }) {
      const judged = isAssessment(answer) ? judge(scale, labelled, answer, latencyMs) : undefined;
      if (!judged) throw new Error(`case ${labelled.id}: no level of this scale`);
      all.push(judged);
      const { id, label, predicted, provisional, model } = judged;
      return {
        id,
        label: labelOfLevel(scale, label),
        predicted: labelOfLevel(scale, predicted),
        provisional,
        latencyMs: rounded(latencyMs),
        ...(model && { model }),
      };
    },
    result() {
      const figures = triageFigures(all, scale);
      return { figures, lines: linesOf(figures) };
    },
  };
}

function linesOf(figures: TriageFigures): readonly string[] {
  return [
    line("cases", figures.cases),
    line("accuracy", shareText(figures.accuracy)),
    line("over-triage", shareText(figures.overTriage)),
    line("under-triage", shareText(figures.underTriage)),
    line(
      "under-triage by 2+",
      `${shareText(figures.underTriageByTwo.share)} ${figures.underTriageByTwo.ids.join(" ")}`,
    ),
    line("high-risk recall", shareText(figures.highRiskRecall)),
    line("level 1 recall", shareText(figures.levelOneRecall)),
    line("level 3 called 1-2", shareText(figures.threeCalledHigh)),
    line("levels 4-5 called 1-2", shareText(figures.lowCalledHigh)),
    line("floors 1-2 on 4-5", shareText(figures.floorsOnLow)),
    line("provisional", shareText(figures.provisional)),
    line("quadratic kappa", figures.quadraticKappa?.toFixed(3) ?? "–"),
    line("findings per note", figures.findingsPerNote.toFixed(2)),
    ...modelLines(figures.model),
    "confusion (rows true 1-5, columns called 1-5)",
    ...figures.confusion.map((row) => row.map((count) => String(count).padStart(5)).join("")),
    "rules: fired, precision (truly at least as urgent as the rule says)",
    ...figures.rules.map(
      ({ ruleId, effect, fired, precision }) =>
        `  ${effect.padEnd(8)} ${ruleId.padEnd(40)} ${String(fired.count).padStart(4)} ${shareText(precision)}`,
    ),
  ];
}
