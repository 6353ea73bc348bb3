import type { Language } from "./note.ts";
import type { Limit } from "./limit.ts";
import type { TaskId } from "./assessment.ts";
import type { Urgency } from "./urgency.ts";

/** Minutes to first contact by level; a level without a number has no target. */
export type Targets = { readonly [U in Urgency]?: number };

/** What a site chooses. All of it stays on this device. */
export type Settings = {
  /** `auto` follows the browser. */
  readonly language: Language | "auto";
  readonly theme: "auto" | "light" | "dark";
  readonly task: TaskId;
  /** ISO 3166 country code; no emergency number is shown until one is chosen or typed. */
  readonly country?: string;
  readonly emergencyNumber?: string;
  readonly esiTargets: Targets;
  readonly manchesterTargets: Targets;
  /** Minutes from one set of observations to the next, by level; a level without a number has no interval. */
  readonly retriageMinutes: Targets;
  /** Staff choose a level before the suggestion is shown. */
  readonly levelFirst: boolean;
  /** 0 = never. After this the page goes back to a blank patient and the draft is parked. */
  readonly idleMinutes: number;
  /** History and drafts live only as long as the tab. */
  readonly keepNothing: boolean;
  readonly shortcuts: boolean;
  /** How many over-triaged patients weigh as much as one under-triaged; absent: a close call is not moved. */
  readonly underTriageCost?: number;
  /** On how many of its own cases this site has calibrated the confidence of one model in one task. */
  readonly calibration?: { readonly task: TaskId; readonly packId: string; readonly cases: number };
  /** What a model has to keep in an evaluation, by what it answers; absent: the default limits. */
  readonly evaluationLimits?: {
    readonly [K in "level" | "verdict" | "diagnosis" | "codes"]?: readonly Limit[];
  };
  /** A health worker far from the hospital: the card says where to send the patient. */
  readonly atDistance: boolean;
  /** How the form shows and takes these; what is kept is always °C and mg/dL. */
  readonly temperatureUnit: "C" | "F";
  readonly glucoseUnit: "mg/dL" | "mmol/L";
  /** The pack that is loaded at start; absent: rules only. */
  readonly model?: string;
};

/**
 * ESI: 1 immediate, 2 within 10 min (PubMed 21514968), 3–5 only if the site sets one. Manchester: 0, 10, 60, 120, 240.
 * Re-triage: as the Canadian scale has it, level 1 without a pause, then 15, 30, 60, 120 min (CTAS, CJEM 1999).
 */
export const defaultSettings: Settings = {
  language: "auto",
  theme: "auto",
  task: "esi",
  esiTargets: { 1: 0, 2: 10 },
  manchesterTargets: { 1: 0, 2: 10, 3: 60, 4: 120, 5: 240 },
  retriageMinutes: { 2: 15, 3: 30, 4: 60, 5: 120 },
  levelFirst: false,
  idleMinutes: 0,
  keepNothing: false,
  shortcuts: true,
  atDistance: false,
  temperatureUnit: "C",
  glucoseUnit: "mg/dL",
};
