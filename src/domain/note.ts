import type { ConceptId } from "./concepts.ts";

/** UTF-16 offsets into `note.text`, which is kept exactly as entered; `end` is exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** Milliseconds since the epoch. */
export type Instant = number;

export const languages = ["en", "es", "zh-Hant"] as const;
export type Language = (typeof languages)[number];

export type AgeUnit = "years" | "months" | "weeks" | "days";
export type Age = { readonly amount: number; readonly unit: AgeUnit };
export type Sex = "female" | "male";

/** Names of numeric observations. Units are part of the name; text and form are converted on reading. */
export const vitalNames = [
  "heartRate",
  "systolic",
  "diastolic",
  "respiratoryRate",
  "spo2",
  "temperatureC",
  "glucoseMgDl",
  "gcs",
  "capillaryRefillS",
  "pain",
  "weightKg",
  "ketonesMmolL",
] as const;
export type VitalName = (typeof vitalNames)[number];

/** ACVPU: alert, new confusion, responds to voice, to pain, unresponsive. */
export type Consciousness = "A" | "C" | "V" | "P" | "U";
export type Oxygen = "air" | "oxygen";
export type PregnancyStatus = "yes" | "no" | "unknown";
export type PainBehaviour = "comfortable" | "distressed";

/** What a person said about a chip: the reader's status is replaced for this concept where these words stand. */
export type MentionCorrection = {
  readonly concept: ConceptId;
  readonly quote: string;
  readonly status: "affirmed" | "denied" | "other-person";
  /** The set in which it was said: of later sets it says nothing. Absent in older records: of all. */
  readonly set?: number;
};

/** Names of facts that may be missing, contradictory or asked for. */
export type FactName =
  | VitalName
  | "age"
  | "sex"
  | "pregnancy"
  | "pregnancyWeeks"
  | "postpartumWeeks"
  | "consciousness"
  | "oxygen"
  | "complaint"
  | "allergies"
  | "painBehaviour"
  | "onset"
  | "ecg"
  | "lastKnownWell"
  | "lastPeriod"
  | "vaccination"
  | "redFlagsMeningitis"
  | "redFlagsCaudaEquina";

/** What the form holds. Numbers may be impossible: reading says so and asks. */
export type EnteredFacts = {
  readonly age?: Age;
  readonly sex?: Sex;
  readonly pregnancy?: PregnancyStatus;
  readonly pregnancyWeeks?: number;
  readonly postpartumWeeks?: number;
  readonly vitals: Partial<Record<VitalName, number>>;
  readonly consciousness?: Consciousness;
  readonly oxygen?: Oxygen;
  readonly painBehaviour?: PainBehaviour;
  readonly allergies?: "none" | "listed";
  /** A clinician ticked NEWS2 SpO2 scale 2 (hypercapnic respiratory failure, target 88–92 %). */
  readonly spo2Scale2?: boolean;
  readonly corrections: readonly MentionCorrection[];
  /** Contradictions between form and text that a person has decided. */
  readonly picks: Partial<Record<FactName, "entered" | "text">>;
};

export type Note = {
  readonly text: string;
  readonly entered: EnteredFacts;
  readonly outputLanguage: Language;
};

/** A note with nothing in it. */
export function blankNote(outputLanguage: Language): Note {
  return { text: "", entered: { vitals: {}, corrections: [], picks: {} }, outputLanguage };
}
