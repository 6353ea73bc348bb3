import type { Note } from "../../src/domain/note.ts";
import type { Asked } from "../../src/pipeline/ask-model.ts";
import { read } from "../../src/reading/read.ts";
import { checkSafety } from "../../src/safety/check-safety.ts";
import { consultTasks } from "../../src/tasks/consult-tasks.ts";
import type { ModelTask } from "../../src/tasks/model-task.ts";
import { tasks } from "../../src/tasks/tasks.ts";

/** A task of either kind, as what a model is asked for. */
export type AskedTask = {
  readonly id: string;
  readonly model: ModelTask<unknown, unknown>;
  /** What the model would be asked about this note. */
  asked(note: Note): Asked<unknown>;
};

/** Every task that the app has. */
export const askedTasks: readonly AskedTask[] = [
  ...tasks.map(({ id, model, protocol }) => ({
    id,
    model,
    asked: (note: Note) => {
      const facts = factsOf(note);
      return { ...facts, rules: protocol(facts.reading, facts.findings).output };
    },
  })),
  ...consultTasks.map((task) => ({
    id: task.id,
    model: task.model,
    asked: (note: Note) => {
      const facts = factsOf(note);
      return { ...facts, rules: task.protocol(note, facts.reading, facts.findings) };
    },
  })),
];

/** Each dialect of each task. */
export const askedDialects = askedTasks.flatMap((task) =>
  task.model.dialects.map((dialect) => ({ task, dialect, name: `${task.id} in ${dialect.id}` })),
);

function factsOf(note: Note) {
  const reading = read(note);
  return { note, reading, findings: checkSafety(reading) };
}
