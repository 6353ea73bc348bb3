import type { TaskId } from "../domain/assessment.ts";
import { esi } from "./esi/task.ts";
import { manchester } from "./manchester/task.ts";
import type { Task } from "./task.ts";

/** Every task, in the order in which the page shows them. */
export const tasks: readonly Task<unknown>[] = [esi, manchester];

/** The task of an id. */
export function taskOf(id: TaskId): Task<unknown> {
  const task = tasks.find((candidate) => candidate.id === id);
  if (!task) throw new Error(`no task ${id}`);
  return task;
}
