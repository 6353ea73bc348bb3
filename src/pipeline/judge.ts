import type { GateFailure, TaskOutcome } from "../domain/model-answer.ts";
import type { Token } from "../engine/engine.ts";
import type { Dialect } from "../tasks/dialect.ts";
import type { GateContext } from "../tasks/gate.ts";
import { labelConfidence } from "../tasks/label-confidence.ts";
import type { ModelTask } from "../tasks/model-task.ts";

/**
 * Parse, then every gate. An answer that was cut, cannot be read or fails a gate that withholds is kept back with all
 * its reasons; what gates mark goes with the answer.
 */
export function judge<A, O>(
  task: ModelTask<A, O>,
  dialect: Dialect<A>,
  tokens: readonly Token[],
  context: GateContext,
  rules: O,
): TaskOutcome<O> {
  const { rawText } = context;
  if (context.endReason === "length") return withheld([truncated], rawText);
  const parsed = dialect.parse(rawText);
  if (parsed.status === "unreadable") return withheld(parsed.failures, rawText);

  const { answer } = parsed;
  const confidence = dialect.label && labelConfidence(tokens, dialect.label);
  const level = task.levelOf?.(answer);
  const failures = failuresOf(task, "withholds", answer, context);
  if (failures.length > 0) {
    const said = { ...(level !== undefined && { saidLevel: level }), ...(confidence && { confidence }) };
    return { status: "withheld", failures, ...said, rawText };
  }

  const output = task.present(answer, context.note, rules, context.codes);
  return {
    status: "passed",
    output,
    evidence: task.evidenceOf(output),
    ...(level !== undefined && { level }),
    ...(confidence && { confidence }),
    marks: failuresOf(task, "marks", answer, context),
    rawText,
  };
}

const truncated: GateFailure = { gate: "truncated", message: { key: "gate.truncated" } };

function withheld<O>(failures: readonly GateFailure[], rawText: string): TaskOutcome<O> {
  return { status: "withheld", failures, rawText };
}

function failuresOf<A, O>(
  task: ModelTask<A, O>,
  effect: "withholds" | "marks",
  answer: A,
  context: GateContext,
): readonly GateFailure[] {
  return task.gates.filter((gate) => gate.effect === effect).flatMap((gate) => gate.check(answer, context));
}
