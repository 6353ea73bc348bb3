import type { ModelUsage, LabelConfidence } from "../../domain/model-answer.ts";
import type { Language, Sex } from "../../domain/note.ts";
import type { Effect } from "../../domain/finding.ts";
import type { Urgency } from "../../domain/urgency.ts";
import type { Verdict } from "../../tasks/evidence/schema.ts";

/** Whose answers are measured, side by side. `both` is what the app shows: the model bounded by the rules. */
export const arms = ["rules", "both", "model", "person"] as const;
export type Arm = (typeof arms)[number];

/** What a note is like, for figures by group. */
export type CaseFeatures = {
  readonly language: Language;
  readonly sex: Sex | "unknown";
  /** Under 16, 16 to 64, 65 and over. */
  readonly age: "child" | "adult" | "older" | "unknown";
  /** Pregnant, or up to six weeks after. */
  readonly pregnancy: "yes" | "no-or-unknown";
  /** Of heart rate, breathing, systolic pressure, SpO2 and temperature: none missing, one or two, three and more. */
  readonly missingVitals: "none" | "some" | "most";
  /** A presentation group of the Manchester task; `none` when no complaint was recognised. */
  readonly complaint: string;
};

/** How a model's answer fared. Gates are named by their ids. */
export type ModelResult = {
  /** `unreadable`: no answer of the task's form could be read in it, or it was cut. */
  readonly status: "passed" | "withheld" | "unreadable" | "failed";
  /** The gates that withheld it, each once. */
  readonly failures: readonly string[];
  /** The gates that marked something in it, each once. */
  readonly marks: readonly string[];
  /** From the question to the last token of the label; absent where the answer has none. */
  readonly labelMs?: number;
  /** From the question to the end of the answer. */
  readonly totalMs: number;
  readonly usage?: ModelUsage;
};

/** What a careful reader takes from the note against what was read; only of cases that say it. */
export type ReadingResult = {
  /** Of the numbers that the case states. */
  readonly vitals: {
    readonly right: number;
    readonly wrong: readonly string[];
    readonly missed: readonly string[];
  };
  /** Of the mentions that it says are affirmed, or denied: those read with another status, and those not read. */
  readonly affirmed: {
    readonly right: number;
    readonly wrong: readonly string[];
    readonly missed: readonly string[];
  };
  readonly denied: {
    readonly right: number;
    readonly wrong: readonly string[];
    readonly missed: readonly string[];
  };
};

type Common = {
  readonly id: string;
  readonly features: CaseFeatures;
  /** Reading, rules and protocol. */
  readonly rulesMs: number;
  /** Absent where no model was asked. */
  readonly model?: ModelResult;
};

/** A case of a five-level scale. */
export type LevelResult = Common & {
  readonly kind: "level";
  readonly label: Urgency;
  /** What each says; `model` is missing where its answer was withheld or it was not asked. */
  readonly calls: { readonly [A in Arm]?: Urgency } & { readonly rules: Urgency };
  readonly provisional: boolean;
  /** The strongest floor that stands. */
  readonly floor?: Urgency;
  readonly findings: readonly { readonly ruleId: string; readonly effect: Effect; readonly level: Urgency }[];
  /** The model's own label, also where its answer was withheld: for figures only. */
  readonly said?: { readonly level: Urgency; readonly confidence?: LabelConfidence };
  readonly reading?: ReadingResult;
};

/** A question of evidence; missing where nobody answered. */
export type VerdictResult = Common & {
  readonly kind: "verdict";
  readonly label: Verdict;
  readonly calls: { readonly [A in Arm]?: Verdict };
};

/** Where in an answer a diagnosis may stand. The first three are a model's. */
export const tiers = ["mostLikely", "possible", "serious", "checklist"] as const;
export type Tier = (typeof tiers)[number];

/** A diagnosis: the tiers that name it. */
export type DiagnosisResult = Common & {
  readonly kind: "diagnosis";
  readonly label: string;
  readonly found: readonly Tier[];
};

/** Codes, bare, in the order in which they were given. */
export type CodesResult = Common & {
  readonly kind: "codes";
  readonly label: readonly string[];
  readonly calls: { readonly [A in Arm]?: readonly string[] };
};

/** One case judged: all that any figure needs, and nothing of the note's text. */
export type CaseResult = LevelResult | VerdictResult | DiagnosisResult | CodesResult;
export type ResultKind = CaseResult["kind"];
