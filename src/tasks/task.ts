import type { TaskId, ProtocolAnswer } from "../domain/assessment.ts";
import type { Finding } from "../domain/finding.ts";
import type { Reading } from "../domain/reading.ts";
import type { Scale } from "../domain/urgency.ts";
import type { ModelTask } from "./model-task.ts";

/** What a task declares. Shared code reads these fields and never tests `id`. */
export type Task<O> = {
  readonly id: TaskId;
  readonly scale: Scale;
  /** The deterministic answer from the reading and its findings. Pure; floors are already in its level. */
  protocol(reading: Reading, findings: readonly Finding[]): ProtocolAnswer<O>;
  readonly model: ModelTask<unknown, O>;
};
