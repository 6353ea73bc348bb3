import type { Encounter, PatientFlag, StayOutcome, TaskId } from "../domain/assessment.ts";
import type { Instant, Note } from "../domain/note.ts";
import type { Urgency } from "../domain/urgency.ts";
import type { ObservedVitals, OffVitals, VitalTimes } from "../safety/observed-sets.ts";

/** What the waiting list needs of a patient who is still here. */
export type WaitingSummary = {
  readonly flags: readonly PatientFlag[];
  readonly decidedAt?: Instant;
  /** When the newest set of observations was taken; one in which nothing was measured or said is none. */
  readonly lastSetAt: Instant;
  readonly vitals: ObservedVitals;
  /** When each of them was measured; absent in older records. */
  readonly times?: VitalTimes;
  /** Which of them are off, and which way. */
  readonly off?: OffVitals;
  /** The set before it. */
  readonly before?: ObservedVitals;
  /** Of the newest set, where the score is complete. */
  readonly news2?: number;
  /** What the rules demand of one whom nobody has decided on. */
  readonly floor?: Urgency;
  /** Decided otherwise than suggested. */
  readonly isOverridden: boolean;
};

/** What lists and search hold in memory of an encounter. */
export type EncounterSummary = {
  readonly id: string;
  readonly label: string;
  readonly arrivedAt: Instant;
  readonly updatedAt: Instant;
  readonly task?: TaskId;
  readonly level?: Urgency;
  readonly decided: boolean;
  readonly outcome?: StayOutcome;
  /** While the patient is here. */
  readonly waiting?: WaitingSummary;
  /** Folded words of the label and notes, for search. */
  readonly words: string;
};

export type HistoryQuery = {
  readonly text?: string;
  readonly level?: Urgency;
  readonly task?: TaskId;
  readonly from?: Instant;
  readonly to?: Instant;
  /** Only those who are still here. */
  readonly open?: true;
};

export type LoadedEncounter =
  | { readonly status: "ok"; readonly encounter: Encounter }
  | { readonly status: "unreadable"; readonly raw: string }
  | { readonly status: "deleted"; readonly deletedAt: Instant }
  | { readonly status: "missing" };

export type ImportReport = {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Position in the file (from 1; 0 is the file as a whole) and a closed reason. */
  readonly refused: readonly { readonly index: number; readonly reason: ImportRefusal }[];
};

/** `unreadable-here`: this device holds that record in a form it cannot read, and keeps it as it is. */
export type ImportRefusal =
  "not-json" | "too-large" | "not-an-encounter" | "deleted-here" | "unreadable-here";

/** An unfinished case: one per tab, plus those that were parked. */
export type Draft = {
  readonly id: string;
  readonly tabId: string;
  readonly label: string;
  readonly arrivedAt: Instant;
  readonly savedAt: Instant;
  readonly parked: boolean;
  readonly task: TaskId;
  readonly note: Note;
  readonly encounter: Encounter;
  /** What was being asked beside triage. */
  readonly question?: string;
  /** What was chosen before the suggestion was shown, and is not decided yet. */
  readonly first?: Urgency;
};

export type HistoryErrorCode = "full" | "unavailable" | "newer-version" | "failed";

export class HistoryError extends Error {
  override readonly name = "HistoryError";
  constructor(
    readonly code: HistoryErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}

/** The closed code of any error: what is not ours is `failed`. */
export function historyErrorCode(error: unknown): HistoryErrorCode {
  return error instanceof HistoryError ? error.code : "failed";
}

/** Encounters and drafts on this device. Every call may throw HistoryError. */
export interface History {
  save(encounter: Encounter): Promise<void>;
  load(id: string): Promise<LoadedEncounter>;
  /** Newest arrival first. Unreadable records are listed too, with their id as label. */
  list(query: HistoryQuery): Promise<readonly EncounterSummary[]>;
  /** Deletes the record and its draft. Leaves a tombstone, so that an import does not bring it back. */
  remove(id: string, at: Instant): Promise<void>;
  exportJson(): Promise<string>;
  exportCsv(): Promise<string>;
  /**
   * Merges by id as saving does: nothing that was decided, noted or ended here is lost, whichever is newer. Never throws
   * for bad content: it is reported.
   */
  importJson(text: string): Promise<ImportReport>;
  saveDraft(draft: Draft): Promise<void>;
  drafts(): Promise<readonly Draft[]>;
  discardDraft(id: string): Promise<void>;
  /** Tells when another tab changed something. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}
