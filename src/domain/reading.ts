import type { ConceptId, SiteId } from "./concepts.ts";
import type {
  Age,
  Consciousness,
  FactName,
  Instant,
  Oxygen,
  PainBehaviour,
  PregnancyStatus,
  Sex,
  Span,
  VitalName,
} from "./note.ts";

/** A value and where it came from. `minuteOfDay` is the clock time that the note gives for it (0–1439). */
export type Fact<T> = {
  readonly value: T;
  readonly from: Span | "entered";
  readonly minuteOfDay?: number;
  readonly at?: Instant;
};

export type MentionStatus =
  "affirmed" | "suspected" | "resolved" | "denied" | "history" | "family" | "conditional";

export type Side = "left" | "right" | "both";

export type Mention = {
  readonly concept: ConceptId;
  readonly span: Span;
  readonly status: MentionStatus;
  readonly site?: SiteId;
  readonly side?: Side;
};

export type Pregnancy = {
  readonly status: PregnancyStatus;
  readonly weeks?: number;
  readonly postpartumWeeks?: number;
  readonly from?: Span | "entered";
};

/** Two sources differ. The more dangerous value counts until a person picks. */
export type Contradiction = {
  readonly fact: FactName;
  readonly entered: Fact<number | string>;
  readonly text: Fact<number | string>;
  readonly used: "entered" | "text";
  readonly picked: boolean;
};

/** A value that cannot be (SpO2 140) or whose unit is not clear (glucose 25): asked, never used or guessed. */
export type Doubt = {
  readonly fact: FactName;
  readonly kind: "impossible" | "ambiguous-unit";
  readonly shown: string;
  readonly from: Span | "entered";
};

export type Vitals = { readonly [K in VitalName]?: Fact<number> };

export type Reading = {
  readonly age?: Fact<Age>;
  readonly sex?: Fact<Sex>;
  readonly pregnancy: Pregnancy;
  /** The value of each vital that counts now. */
  readonly vitals: Vitals;
  /** Every observation found, in the order of the text, the entered ones first: sets and trends. */
  readonly observations: readonly { readonly name: VitalName; readonly fact: Fact<number> }[];
  readonly consciousness?: Fact<Consciousness>;
  readonly oxygen?: Fact<Oxygen>;
  readonly painBehaviour?: Fact<PainBehaviour>;
  /** Hours since the complaint began, the shortest one stated. */
  readonly onsetHours?: Fact<number>;
  readonly allergies?: Fact<"none" | "listed">;
  readonly spo2Scale2: boolean;
  readonly mentions: readonly Mention[];
  /** Stretches with words that no lexicon knows. */
  readonly unread: readonly Span[];
  readonly contradictions: readonly Contradiction[];
  readonly doubts: readonly Doubt[];
};

const daysPerUnit = { years: 365.25, months: 30.4375, weeks: 7, days: 1 } as const;

/** Age in days. */
export function ageInDays(age: Age): number {
  return age.amount * daysPerUnit[age.unit];
}

/** Age in years, fractional below one. */
export function ageInYears(age: Age): number {
  return age.unit === "years" ? age.amount : ageInDays(age) / daysPerUnit.years;
}
