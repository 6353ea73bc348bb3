import type { Provenance, TaskId } from "./assessment.ts";
import type { Finding } from "./finding.ts";
import type { ModelPart } from "./model-answer.ts";
import type { Instant, Note } from "./note.ts";

/** Tasks that answer with something else than a level. */
export const consultIds = ["differential", "evidence", "icd10"] as const;
export type ConsultId = (typeof consultIds)[number];

/** Every task, with a level or without one. */
export type AnyTaskId = TaskId | ConsultId;

/** An answer beside triage: what the rules have to say, and what a model wrote. It never moves a level. */
export type Consultation<O> = {
  readonly task: ConsultId;
  /** For `evidence` the question stands in `text`. */
  readonly note: Note;
  readonly findings: readonly Finding[];
  /** The deterministic answer. */
  readonly rules: O;
  readonly model?: ModelPart<O>;
  readonly provenance: Provenance;
  readonly at: Instant;
};

/** What each is asked about: the patient's note, or a question of its own that is nobody's record. */
export const consultInputs = {
  differential: "note",
  evidence: "question",
  icd10: "note",
} as const satisfies Record<ConsultId, "note" | "question">;
