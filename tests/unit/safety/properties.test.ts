import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConceptId } from "../../../src/domain/concepts.ts";
import { concepts, kindOf } from "../../../src/domain/concepts.ts";
import type { VitalName } from "../../../src/domain/note.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import type { MentionSketch, Sketch } from "./readings.ts";
import { sketch, years } from "./readings.ts";

/** Words that explain or calm, and may therefore take a rule away. */
const calming: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "baseline-confusion",
  "low-baseline-spo2",
  "chronic",
  "mild",
  "mild-pain",
  "bleeding-controlled",
  "comfortable",
  "facial-palsy",
  "alcohol-intoxication",
  "pleuritic-pain",
  "positional",
  "chest-wall-pain",
  "cough",
  "traumatic",
  "chest-injury",
  "home-oxygen",
  "epilepsy",
  "febrile-seizure",
  "otitis",
  "tonsillitis",
  "upper-respiratory-infection",
  "bronchiolitis",
  "croup",
  "gastroenteritis",
  "pneumonia",
  "influenza",
  "chickenpox",
  "covid",
  "fever",
  "fever-reported",
  "rigors",
  "contusion",
  "fracture",
]);
const isInjury = (concept: ConceptId) => kindOf(concept) === "event" || /pain|sciatica/.test(concept);
const raising = concepts.filter((concept) => !calming.has(concept) && !isInjury(concept));

const vitalRanges: Partial<Record<VitalName, readonly [number, number]>> = {
  heartRate: [75, 200],
  systolic: [60, 135],
  respiratoryRate: [12, 50],
  spo2: [70, 100],
  temperatureC: [37, 41],
  glucoseMgDl: [30, 200],
  gcs: [3, 15],
  pain: [0, 10],
  ketonesMmolL: [0, 7],
};
/** Which way is worse. */
const worse: Partial<Record<VitalName, 1 | -1>> = {
  heartRate: 1,
  systolic: -1,
  respiratoryRate: 1,
  spo2: -1,
  temperatureC: 1,
  glucoseMgDl: -1,
  gcs: -1,
  pain: 1,
  ketonesMmolL: 1,
};
const names = Object.keys(vitalRanges) as VitalName[];

const mention: fc.Arbitrary<MentionSketch> = fc.record({
  concept: fc.constantFrom(...concepts),
  status: fc.constantFrom("affirmed", "suspected", "resolved", "denied", "history", "family", "conditional"),
});
const someVitals = fc.record(
  Object.fromEntries(
    names.map((name) => [
      name,
      fc.integer({ min: vitalRanges[name]?.[0] ?? 0, max: vitalRanges[name]?.[1] ?? 1 }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Record<VitalName, number>>>;
const someone: fc.Arbitrary<Sketch> = fc.record(
  {
    age: fc.constantFrom(0.05, 0.4, 2, 7, 14, 30, 55, 82).map(years),
    sex: fc.constantFrom("female", "male"),
    vitals: someVitals,
    mentions: fc.array(mention, { maxLength: 8 }),
    consciousness: fc.constantFrom("A", "C", "V", "P", "U"),
    pregnancy: fc.constantFrom("yes", "no", "unknown"),
  },
  { requiredKeys: ["vitals", "mentions"] },
) as fc.Arbitrary<Sketch>;

function standing(findings: readonly Finding[], scale: "esi" | "manchester"): number {
  return Math.min(
    5,
    ...findings.filter(({ effect }) => effect === "floor").map(({ urgency }) => urgency[scale]),
  );
}

function expectNotLower(before: Sketch, after: Sketch): void {
  const [old, fresh] = [checkSafety(sketch(before)), checkSafety(sketch(after))];
  for (const scale of ["esi", "manchester"] as const)
    expect(standing(fresh, scale)).toBeLessThanOrEqual(standing(old, scale));
}

describe("safety rules, whatever the patient", () => {
  it("never lower the most urgent floor when a vital gets worse", () => {
    fc.assert(
      fc.property(someone, fc.constantFrom(...names), fc.nat(100), (patient, name, step) => {
        const value = patient.vitals?.[name];
        const [low, high] = vitalRanges[name] ?? [0, 0];
        fc.pre(value !== undefined);
        const moved = Math.min(high, Math.max(low, (value ?? 0) + step * (worse[name] ?? 1)));
        expectNotLower(patient, { ...patient, vitals: { ...patient.vitals, [name]: moved } });
      }),
      { numRuns: 400 },
    );
  });

  it("never lower the most urgent floor when a sign, a complaint or a condition is affirmed", () => {
    fc.assert(
      fc.property(someone, fc.constantFrom(...raising), (patient, concept) => {
        expectNotLower(patient, { ...patient, mentions: [...(patient.mentions ?? []), concept] });
      }),
      { numRuns: 600 },
    );
  });

  it("never raise when a concept is denied, remote, of the family or conditional, in an empty note", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...concepts),
        fc.constantFrom("denied", "family", "conditional"),
        (concept, status) => {
          expect(
            standing(checkSafety(sketch({ mentions: [{ concept, status } as MentionSketch] })), "esi"),
          ).toBe(5);
        },
      ),
      { numRuns: 600 },
    );
  });

  it("say one line a problem and effect, and at most three questions", () => {
    fc.assert(
      fc.property(someone, (patient) => {
        const found = checkSafety(sketch(patient));
        const lines = found
          .filter(({ effect }) => effect !== "ask")
          .map(({ problem, effect }) => `${problem} ${effect}`);
        expect(new Set(lines).size).toBe(lines.length);
        expect(found.filter(({ effect }) => effect === "ask").length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });

  it("ignore what the reader set aside as impossible", () => {
    fc.assert(
      fc.property(someone, (patient) => {
        const reading = sketch(patient);
        const doubtful = {
          ...reading,
          doubts: [{ fact: "spo2", kind: "impossible", shown: "140", from: "entered" } as const],
        };
        expect(checkSafety(doubtful)).toEqual(checkSafety(reading));
      }),
      { numRuns: 100 },
    );
  });
});
