import type { Assessment, TaskId } from "../domain/assessment.ts";
import { blankNote, type Instant, type Note } from "../domain/note.ts";
import { taskOf } from "../tasks/tasks.ts";
import { assess } from "./assess.ts";

/** What reads a note and judges it. */
export type TriageCore = {
  assess(task: TaskId, note: Note, at: Instant): Assessment<unknown>;
  /** Reads a first note, so that the nurse's first key finds the lexicons ready. */
  warmUp(): void;
};

const firstNote = "58M chest pain, BP 120/80. Dolor torácico, niega fiebre. 58歲男性胸痛，否認發燒。";

/** Lexicons, rules and protocols in one piece: most of the app's weight, so the page imports it beside the form. */
export const core: TriageCore = {
  assess: (task, note, at) => assess(taskOf(task), note, at),
  warmUp() {
    assess(taskOf("esi"), { ...blankNote("en"), text: firstNote }, 0);
  },
};
