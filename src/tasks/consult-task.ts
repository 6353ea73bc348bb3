import type { ConsultId } from "../domain/consultation.ts";
import type { Finding } from "../domain/finding.ts";
import type { Note } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";
import type { ModelTask } from "./model-task.ts";

/** What a task beside triage declares. Shared code reads these fields and never tests `id`. */
export type ConsultTask<A, O> = {
  readonly id: ConsultId;
  /** The deterministic answer. Pure. */
  protocol(note: Note, reading: Reading, findings: readonly Finding[]): O;
  readonly model: ModelTask<A, O>;
};
