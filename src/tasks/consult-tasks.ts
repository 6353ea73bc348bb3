import type { ConsultId } from "../domain/consultation.ts";
import type { ConsultTask } from "./consult-task.ts";
import { differential } from "./differential/task.ts";
import { evidence } from "./evidence/task.ts";
import { icd10 } from "./icd10/task.ts";

/** Every task beside triage, in the order in which the page shows them. */
export const consultTasks: readonly ConsultTask<unknown, unknown>[] = [differential, evidence, icd10];

/** The task of an id. */
export function consultTaskOf(id: ConsultId): ConsultTask<unknown, unknown> {
  const task = consultTasks.find((candidate) => candidate.id === id);
  if (!task) throw new Error(`no task ${id}`);
  return task;
}
