import { taskIds, type Assessment, type TaskId } from "../domain/assessment.ts";
import type { AnyTaskId, Consultation } from "../domain/consultation.ts";
import type { Note } from "../domain/note.ts";
import type { AskOptions, LoadedModel } from "./ask-model.ts";
import type { TriageCore } from "./core.ts";
import type { SiteCost } from "./meet.ts";

export type Answer = Assessment<unknown> | Consultation<unknown>;
export type Answered = {
  readonly answer: Answer;
  /** Reading, rules and protocol. */
  readonly rulesMs: number;
  /** The whole, with a model's part where one was asked. */
  readonly latencyMs: number;
};

/** A loaded model and how to ask it. */
export type Asked = AskOptions & { readonly model: LoadedModel; readonly cost?: SiteCost };

/** Answers a note of any task as the page does: the rules alone, or with a model's part. */
export async function answerNote(
  core: TriageCore,
  task: AnyTaskId,
  note: Note,
  asked?: Asked,
): Promise<Answered> {
  const startedAt = performance.now();
  const byRules = isTriage(task) ? core.assess(task, note, Date.now()) : core.consult(task, note, Date.now());
  const rulesMs = performance.now() - startedAt;
  const answer = asked ? await withModel(core, byRules, asked) : byRules;
  return { answer, rulesMs, latencyMs: performance.now() - startedAt };
}

/** Whether the task answers with a level. */
export function isTriage(task: AnyTaskId): task is TaskId {
  return taskIds.some((id) => id === task);
}

/** Whether this is the answer of such a task. */
export function isAssessment(answer: Answer): answer is Assessment<unknown> {
  return "trail" in answer;
}

function withModel(core: TriageCore, answer: Answer, { model, ...options }: Asked): Promise<Answer> {
  return isAssessment(answer)
    ? core.ask(answer, model, { ...options, now: Date.now })
    : core.askConsult(answer, model, options);
}
