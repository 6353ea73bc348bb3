import type { Finding, Wording } from "./finding.ts";
import type { ModelPart } from "./model-answer.ts";
import type { FactName, Instant, Note, Span } from "./note.ts";
import type { Reading } from "./reading.ts";
import type { Scale, Urgency } from "./urgency.ts";

export const taskIds = ["esi", "manchester"] as const;
export type TaskId = (typeof taskIds)[number];

/** The scale that each task answers on. */
export const taskScales = { esi: "esi", manchester: "manchester" } as const satisfies Record<TaskId, Scale>;

export type Certainty = "full" | "provisional";

/** One step of the trail. Append-only; the level shown is the last step's. */
export type LevelStep = {
  readonly by: "protocol" | "model" | "cost" | "rule" | "clinician";
  readonly level: Urgency;
  readonly why: Wording;
  readonly at: Instant;
};

/** One question of a protocol's path. */
export type PathStep = {
  readonly step: string;
  readonly answer: "yes" | "no" | "unknown";
  readonly why: readonly Wording[];
  readonly evidence: readonly Span[];
};

/** What would change the level, and to what. */
export type WhatIf = { readonly change: Wording; readonly level: Urgency };

/** A protocol's deterministic answer: level, card and the way to it. */
export type ProtocolAnswer<O> = {
  readonly level: Urgency;
  readonly output: O;
  readonly certainty: Certainty;
  /** What to record for a full answer, or a decisive one; most useful first. */
  readonly missing: readonly FactName[];
  readonly path: readonly PathStep[];
  readonly wouldChange: readonly WhatIf[];
};

export type Provenance = {
  readonly appVersion: string;
  readonly rulesVersion: string;
  /** `model` when one took part, whatever became of its answer. */
  readonly source: "rules" | "model";
};

export type Assessment<O> = {
  readonly task: TaskId;
  readonly note: Note;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly protocol: ProtocolAnswer<O>;
  /** A model's part, when one was asked. */
  readonly model?: ModelPart<O>;
  readonly trail: readonly LevelStep[];
  readonly provenance: Provenance;
  readonly at: Instant;
};

export type DowngradeReason =
  "stable-on-review" | "known-baseline" | "misread-note" | "senior-review" | "local-policy" | "other";

/** The clinician's decision. Nothing changes it by itself. */
export type Decision = {
  readonly level: Urgency;
  readonly suggested: Urgency;
  readonly floor?: Urgency;
  readonly at: Instant;
  readonly reason?: DowngradeReason;
  readonly reasonText?: string;
  readonly initials?: string;
  /** What the clinician chose before the suggestion was shown. */
  readonly first?: Urgency;
};

export const patientFlags = ["isolation", "safeguarding", "self-harm-watch", "allergy"] as const;
export type PatientFlag = (typeof patientFlags)[number];

/** How a stay ended. */
export const stayOutcomes = ["seen", "admitted", "discharged", "transferred", "left", "died"] as const;
export type StayOutcome = (typeof stayOutcomes)[number];

/** `waiting` takes an outcome back. */
export type StayStep = {
  readonly status: StayOutcome | "waiting";
  readonly at: Instant;
  readonly initials?: string;
};

/** A code of ICD-10-CM that a clinician took for this patient. */
export type AcceptedCode = { readonly code: string; readonly title: string; readonly billable: boolean };

/** One patient's stay. `label` is a bed, a ticket or initials: never a name. */
export type Encounter = {
  readonly id: string;
  readonly label: string;
  readonly arrivedAt: Instant;
  readonly flags: readonly PatientFlag[];
  readonly allergyText?: string;
  /** "Level 1 now" was pressed, before any form. */
  readonly immediateAt?: Instant;
  readonly assessments: readonly Assessment<unknown>[];
  readonly decision?: Decision;
  /** Corrections of a decision, oldest first; never edited. */
  readonly earlierDecisions: readonly Decision[];
  /** Outcomes of the stay, oldest first, never edited: the last one counts. */
  readonly stay?: readonly StayStep[];
  /** What the physician would have said, in hindsight: a label for evaluation. */
  readonly physicianLevel?: { readonly level: Urgency; readonly at: Instant };
  /** In the order in which they were taken. */
  readonly codes?: readonly AcceptedCode[];
  /** When a person last changed a detail: label, arrival, allergy, a flag or a code. Of what never changed there is none. */
  readonly changedAt?: Readonly<Record<string, Instant>>;
  readonly followUps: readonly { readonly at: Instant; readonly text: string }[];
  readonly updatedAt: Instant;
};

/** How the stay ended; undefined while the patient is here. */
export function outcomeOf({
  stay,
}: Pick<Encounter, "stay">): (StayStep & { status: StayOutcome }) | undefined {
  const last = stay?.at(-1);
  return last && last.status !== "waiting" ? { ...last, status: last.status } : undefined;
}
