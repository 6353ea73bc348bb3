import type { Wording } from "../../domain/finding.ts";
import type { Span } from "../../domain/note.ts";
import type { Urgency } from "../../domain/urgency.ts";

/** Types of resources as ESI decision C counts them: each once, however often. */
export const resourceIds = [
  "labs",
  "ecg",
  "xray",
  "ct",
  "mri",
  "ultrasound",
  "iv-fluids",
  "iv-im-nebulised-drugs",
  "specialist",
  "simple-procedure",
  "complex-procedure",
] as const;
export type ResourceId = (typeof resourceIds)[number];

export type EsiOutput = {
  readonly level: Urgency;
  readonly justification: readonly Wording[];
  /** The words of the note that decided. */
  readonly keyFindings: readonly { readonly wording: Wording; readonly evidence: readonly Span[] }[];
  /** Only when decision C was reached. */
  readonly resources: readonly { readonly resource: ResourceId; readonly why: Wording }[];
  /** First actions, per local protocol. */
  readonly interventions: readonly Wording[];
};
