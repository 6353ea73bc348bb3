import type { ModelPart, TaskOutcome } from "../../domain/model-answer.ts";
import type { Answered } from "../../pipeline/answer-note.ts";
import type { ModelResult } from "./case-result.ts";

/** Gates that speak where no answer of the task's form could be read. */
const unreadableGates: readonly string[] = ["schema", "truncated"];

/** How the model's answer fared; nothing where none was asked. For results that take it as a part. */
export function modelPart({ answer, latencyMs, rulesMs }: Answered): { readonly model?: ModelResult } {
  const { model } = answer;
  return model ? { model: resultOf(model, latencyMs - rulesMs) } : {};
}

/** What the model's answer shows; undefined where none was asked or its answer may not be shown. */
export function passedOutput<O>(model: ModelPart<O> | undefined): O | undefined {
  return model?.outcome.status === "passed" ? model.outcome.output : undefined;
}

function resultOf({ outcome, usage }: ModelPart<unknown>, tookMs: number): ModelResult {
  return {
    status: statusOf(outcome),
    failures: outcome.status === "withheld" ? each(outcome.failures) : [],
    marks: outcome.status === "passed" ? each(outcome.marks) : [],
    ...(usage?.labelMs !== undefined && { labelMs: usage.labelMs }),
    totalMs: usage?.totalMs ?? tookMs,
    ...(usage && { usage }),
  };
}

function statusOf(outcome: TaskOutcome<unknown>): ModelResult["status"] {
  switch (outcome.status) {
    case "passed":
      return "passed";
    case "withheld":
      return outcome.failures.some(({ gate }) => unreadableGates.includes(gate)) ? "unreadable" : "withheld";
    case "failed":
    case "cancelled":
      return "failed";
  }
}

function each(failures: readonly { readonly gate: string }[]): readonly string[] {
  return [...new Set(failures.map(({ gate }) => gate))];
}
