import type { ConceptId } from "../../../src/domain/concepts.ts";
import type { Consciousness, Span, VitalName } from "../../../src/domain/note.ts";
import type { Fact, Mention, MentionStatus, Reading } from "../../../src/domain/reading.ts";

export type Parts = {
  readonly years?: number;
  readonly days?: number;
  readonly concepts?: readonly ConceptId[];
  readonly mentions?: readonly (readonly [ConceptId, MentionStatus])[];
  readonly vitals?: Partial<Record<VitalName, number>>;
  readonly consciousness?: Consciousness;
  readonly onsetHours?: number;
  readonly comfortable?: boolean;
  readonly pregnant?: boolean;
};

function entered<T>(value: T): Fact<T> {
  return { value, from: "entered" };
}

/** A reading made by hand: each mention on its own place, far from the next. */
export function readingOf(parts: Parts): Reading {
  const named = [
    ...(parts.concepts ?? []).map((concept) => [concept, "affirmed"] as const),
    ...(parts.mentions ?? []),
  ];
  const mentions: Mention[] = named.map(([concept, status], index) => {
    const span: Span = { start: index * 100, end: index * 100 + 10 };
    return { concept, status, span };
  });
  const vitals: { [K in VitalName]?: Fact<number> } = {};
  for (const [name, value] of Object.entries(parts.vitals ?? {})) vitals[name as VitalName] = entered(value);
  const { years, days, consciousness, onsetHours } = parts;
  return {
    ...(years === undefined ? {} : { age: entered({ amount: years, unit: "years" as const }) }),
    ...(days === undefined ? {} : { age: entered({ amount: days, unit: "days" as const }) }),
    ...(consciousness === undefined ? {} : { consciousness: entered(consciousness) }),
    ...(onsetHours === undefined ? {} : { onsetHours: entered(onsetHours) }),
    ...(parts.comfortable ? { painBehaviour: entered("comfortable" as const) } : {}),
    pregnancy: { status: parts.pregnant ? "yes" : "unknown" },
    vitals,
    observations: [],
    spo2Scale2: false,
    mentions,
    unread: [],
    contradictions: [],
    doubts: [],
  };
}

/** An adult with everything recorded and normal; the complaint is what the test adds. */
export const well: Parts = {
  years: 34,
  consciousness: "A",
  onsetHours: 48,
  vitals: {
    heartRate: 78,
    respiratoryRate: 16,
    spo2: 98,
    temperatureC: 36.7,
    systolic: 122,
    diastolic: 76,
    pain: 2,
  },
};

/** The parts with these vitals changed. */
export function withVitals(parts: Parts, vitals: Partial<Record<VitalName, number>>): Parts {
  return { ...parts, vitals: { ...parts.vitals, ...vitals } };
}
