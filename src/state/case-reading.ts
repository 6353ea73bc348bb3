import type { Assessment } from "../domain/assessment.ts";
import type { EnteredFacts, Instant, Note } from "../domain/note.ts";
import { assess } from "../pipeline/assess.ts";
import type { Task } from "../tasks/task.ts";

/** A longer text is read when the typing pauses, not at each key. */
export const readAtOnceChars = 20_000;

/** No more of a text than this is read; the rest is kept, and the page says so. */
export const readLimitChars = 60_000;

/** The assessment of a note, of whose text at most the limit is read. The note is kept whole. */
export function assessWithin(task: Task<unknown>, note: Note, at: Instant): Assessment<unknown> {
  if (note.text.length <= readLimitChars) return assess(task, note, at);
  return { ...assess(task, { ...note, text: note.text.slice(0, readLimitChars) }, at), note };
}

/** Whether the form holds anything. */
export function isEnteredBlank({ vitals, corrections, picks, ...facts }: EnteredFacts): boolean {
  return (
    Object.keys(facts).length === 0 &&
    Object.keys(vitals).length === 0 &&
    corrections.length === 0 &&
    Object.keys(picks).length === 0
  );
}
