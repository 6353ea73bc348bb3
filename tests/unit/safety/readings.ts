import type { ConceptId, SiteId } from "../../../src/domain/concepts.ts";
import type { Age, Consciousness, Oxygen, PregnancyStatus, VitalName } from "../../../src/domain/note.ts";
import { vitalNames } from "../../../src/domain/note.ts";
import type { Mention, MentionStatus, Reading, Side } from "../../../src/domain/reading.ts";

export type Sketch = {
  readonly age?: Age;
  readonly sex?: "female" | "male";
  readonly vitals?: Partial<Record<VitalName, number>>;
  readonly mentions?: readonly (ConceptId | MentionSketch)[];
  readonly consciousness?: Consciousness;
  readonly oxygen?: Oxygen;
  readonly pregnancy?: PregnancyStatus;
  readonly weeks?: number;
  readonly postpartumWeeks?: number;
  readonly onsetHours?: number;
  readonly spo2Scale2?: boolean;
};

export type MentionSketch = {
  readonly concept: ConceptId;
  readonly status?: MentionStatus;
  readonly site?: SiteId;
  readonly side?: Side;
};

/** A reading made by hand; every mention stands at its own place in the text. */
export function sketch(parts: Sketch): Reading {
  const fact = <T>(value: T) => ({ value, from: "entered" as const });
  const given = vitalNames.flatMap((name) => {
    const value = parts.vitals?.[name];
    return value === undefined ? [] : [{ name, fact: fact(value) }];
  });
  return {
    ...(parts.age && { age: fact(parts.age) }),
    ...(parts.sex && { sex: fact(parts.sex) }),
    pregnancy: {
      status: parts.pregnancy ?? "unknown",
      ...(parts.weeks !== undefined && { weeks: parts.weeks }),
      ...(parts.postpartumWeeks !== undefined && { postpartumWeeks: parts.postpartumWeeks }),
    },
    vitals: Object.fromEntries(given.map((observation) => [observation.name, observation.fact])),
    observations: given,
    ...(parts.consciousness && { consciousness: fact(parts.consciousness) }),
    ...(parts.oxygen && { oxygen: fact(parts.oxygen) }),
    ...(parts.onsetHours !== undefined && { onsetHours: fact(parts.onsetHours) }),
    spo2Scale2: parts.spo2Scale2 ?? false,
    mentions: (parts.mentions ?? []).map(toMention),
    unread: [],
    contradictions: [],
    doubts: [],
  };
}

function toMention(part: ConceptId | MentionSketch, index: number): Mention {
  const { concept, status, site, side }: MentionSketch = typeof part === "string" ? { concept: part } : part;
  return {
    concept,
    span: { start: index * 10, end: index * 10 + 8 },
    status: status ?? "affirmed",
    ...(site && { site }),
    ...(side && { side }),
  };
}

export const years = (amount: number): Age => ({ amount, unit: "years" });
