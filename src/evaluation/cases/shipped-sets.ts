import { type AnyTaskId, consultIds } from "../../domain/consultation.ts";
import { taskIds } from "../../domain/assessment.ts";
import { type Language, languages } from "../../domain/note.ts";

/** A set of cases that comes with the app. */
export type ShippedSet = {
  /** Its file's name, and the name of its runs. */
  readonly name: string;
  readonly task: AnyTaskId;
  readonly language: Language;
  /** Relative to the app. */
  readonly path: string;
  readonly cases: number;
};

const casesOf = (task: AnyTaskId) => (taskIds.some((id) => id === task) ? 30 : 15);

/** One for each task and language, written for this app, balanced over the labels. */
export const shippedSets: readonly ShippedSet[] = [...taskIds, ...consultIds].flatMap((task) =>
  languages.map((language) => {
    const name = `${task}-${language}.jsonl`;
    return { name, task, language, path: `cases/${name}`, cases: casesOf(task) };
  }),
);
