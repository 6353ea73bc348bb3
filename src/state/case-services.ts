import type { TaskId } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { History } from "../history/history.ts";
import type { TriageCore } from "../pipeline/core.ts";
import type { ModelServices } from "./case-model.svelte.ts";
import type { ConsultServices } from "./consult.svelte.ts";

/** What a case works with. */
export type CaseServices = {
  readonly history: History;
  readonly rules: { readonly core: TriageCore | undefined };
  readonly tabId: string;
  /** The scale that a new case starts with. */
  readonly startTask: () => TaskId;
  /** Whether staff choose a level before the suggestion is shown. */
  readonly levelFirst?: () => boolean;
  /** Initials of who is on, stamped on what is decided. */
  readonly initials?: () => string | undefined;
  readonly now: () => Instant;
  readonly newId: () => string;
} & ModelServices &
  Pick<ConsultServices, "bookFor">;
