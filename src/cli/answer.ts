import { taskIds, type Assessment, type TaskId } from "../domain/assessment.ts";
import type { ConsultId, Consultation } from "../domain/consultation.ts";
import type { Note } from "../domain/note.ts";
import type { AskOptions, LoadedModel } from "../pipeline/ask-model.ts";
import { core } from "../pipeline/core.ts";

export type AnyTaskId = TaskId | ConsultId;
export type Answer = Assessment<unknown> | Consultation<unknown>;
export type Answered = { readonly answer: Answer; readonly latencyMs: number };

/** Answers a note: the rules alone, or with a model's part. */
export type Answerer = (task: AnyTaskId, note: Note) => Promise<Answered>;

/** A loaded model and how to ask it. */
export type Asked = AskOptions & { readonly model: LoadedModel };

/** Runs a note through the pipeline of the page. */
export async function answerNote(task: AnyTaskId, note: Note, asked?: Asked): Promise<Answered> {
  const startedAt = performance.now();
  const answer = isTriage(task) ? await triage(task, note, asked) : await consult(task, note, asked);
  return { answer, latencyMs: performance.now() - startedAt };
}

/** Whether the task answers with a level. */
export function isTriage(task: AnyTaskId): task is TaskId {
  return taskIds.some((id) => id === task);
}

/** Whether this is the answer of such a task. */
export function isAssessment(answer: Answer): answer is Assessment<unknown> {
  return "trail" in answer;
}

async function triage(task: TaskId, note: Note, asked?: Asked): Promise<Answer> {
  const assessment = core.assess(task, note, Date.now());
  if (!asked) return assessment;
  const { model, ...options } = asked;
  return core.ask(assessment, model, { ...options, now: Date.now });
}

async function consult(task: ConsultId, note: Note, asked?: Asked): Promise<Answer> {
  const consultation = core.consult(task, note, Date.now());
  if (!asked) return consultation;
  const { model, ...options } = asked;
  return core.askConsult(consultation, model, options);
}
