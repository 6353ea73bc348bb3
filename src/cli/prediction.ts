import { taskScales } from "../domain/assessment.ts";
import type { AnyTaskId } from "../domain/consultation.ts";
import type { CaseResult, LevelResult, ModelResult } from "../evaluation/scoring/case-result.ts";
import { labelOfLevel } from "../evaluation/scoring/levels.ts";
import { isTriage } from "../pipeline/answer-note.ts";
import { dottedCode } from "../terminology/code-form.ts";

/** A judged case as a line of the predictions: what the app would have shown, written as the labels are. */
export function predictionOf(task: AnyTaskId, result: CaseResult): object {
  const { id, rulesMs, model } = result;
  const latencyMs = Math.round((rulesMs + (model?.totalMs ?? 0)) * 1000) / 1000;
  return { id, ...shownBy(task, result), latencyMs, ...(model && { model: outcomeOf(model) }) };
}

function shownBy(task: AnyTaskId, result: CaseResult): object {
  switch (result.kind) {
    case "level":
      return levels(task, result);
    case "verdict": {
      const { label, calls, model } = result;
      const rules = calls.rules === undefined ? "nothing" : "arithmetic";
      const predicted = calls.both ?? calls.rules ?? "unanswered";
      return { label, predicted, by: model?.status === "passed" ? "model" : rules };
    }
    case "diagnosis":
      return { label: result.label, found: result.found };
    case "codes": {
      const { label, calls } = result;
      return { label: label.map(dottedCode), predicted: (calls.both ?? calls.rules ?? []).map(dottedCode) };
    }
  }
}

function levels(task: AnyTaskId, { label, calls, provisional }: LevelResult): object {
  const scale = isTriage(task) ? taskScales[task] : "esi";
  const predicted = labelOfLevel(scale, calls.both ?? calls.rules);
  return { label: labelOfLevel(scale, label), predicted, provisional };
}

/** An answer that could not be read was withheld too. */
function outcomeOf({ status }: ModelResult): string {
  return status === "unreadable" ? "withheld" : status;
}
