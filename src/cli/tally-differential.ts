import type { Consultation } from "../domain/consultation.ts";
import {
  type DiagnosisFigures,
  diagnosisFigures,
  judgeDiagnosis,
  type JudgedDiagnosis,
} from "../evaluation/diagnoses.ts";
import type { DifferentialOutput } from "../tasks/differential/schema.ts";
import { sayIn } from "./say.ts";
import { line, modelLines, rounded, shareText, type Tally } from "./tally.ts";

/** A diagnosis against the tiers of the model and the checklists of the rules. */
export function tallyDifferential(): Tally {
  const all: JudgedDiagnosis[] = [];
  return {
    isLabel: (label) => label.trim() !== "",
    add(labelled, { answer, latencyMs }) {
      // The answer is of the task that this tally was made for.
      const consultation = answer as Consultation<DifferentialOutput>;
      const judged = judgeDiagnosis(labelled, consultation, latencyMs, sayIn(labelled.lang));
      all.push(judged);
      const { id, label, found, model } = judged;
      return { id, label, found, latencyMs: rounded(latencyMs), ...(model && { model }) };
    },
    result() {
      const figures = diagnosisFigures(all);
      return { figures, lines: linesOf(figures) };
    },
  };
}

function linesOf({ cases, anyTier, found, model }: DiagnosisFigures): readonly string[] {
  return [
    line("cases", cases),
    line("in any tier", shareText(anyTier)),
    line("  most likely", shareText(found.mostLikely)),
    line("  possible", shareText(found.possible)),
    line("  serious", shareText(found.serious)),
    line("rules' checklist", shareText(found.checklist)),
    ...modelLines(model),
  ];
}
