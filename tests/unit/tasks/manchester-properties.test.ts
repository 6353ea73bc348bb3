import fc from "fast-check";
import { describe, expect, test } from "vitest";
import en from "../../../locales/en.json" with { type: "json" };
import es from "../../../locales/es.json" with { type: "json" };
import zh from "../../../locales/zh-Hant.json" with { type: "json" };
import { type ConceptId, concepts, kindOf } from "../../../src/domain/concepts.ts";
import type { VitalName } from "../../../src/domain/note.ts";
import type { Reading } from "../../../src/domain/reading.ts";
import { checkSafety } from "../../../src/safety/check-safety.ts";
import { decide } from "../../../src/tasks/manchester/decide.ts";
import { manchester } from "../../../src/tasks/manchester/task.ts";
import { changesOf } from "../../../src/tasks/manchester/what-if.ts";
import { type Parts, readingOf } from "./manchester-support.ts";

/** Plausible range and the middle of what is normal: away from the middle is worse. */
const ranges: Readonly<Record<string, readonly [number, number, number]>> = {
  heartRate: [25, 85, 230],
  respiratoryRate: [4, 16, 70],
  spo2: [60, 100, 100],
  temperatureC: [28, 36.8, 42],
  systolic: [50, 120, 250],
  diastolic: [30, 75, 150],
  gcs: [3, 15, 15],
  capillaryRefillS: [1, 1, 8],
  glucoseMgDl: [20, 110, 600],
  pain: [0, 0, 10],
  ketonesMmolL: [0, 0, 8],
};

const childMiddles: Readonly<Record<string, number>> = { heartRate: 110, respiratoryRate: 26, systolic: 100 };

/** Red flags of the clinical facts that hold at any age and with any complaint. */
const redFlags: readonly ConceptId[] = [
  "cardiac-arrest",
  "no-pulse",
  "apnoea",
  "severe-respiratory-distress",
  "stridor",
  "cannot-speak-sentences",
  "cyanosis",
  "unresponsive",
  "confusion",
  "drowsy",
  "active-seizure",
  "seizure",
  "syncope",
  "loss-of-consciousness",
  "shock",
  "mottled",
  "non-blanching-rash",
  "exsanguination",
  "bleeding-uncontrolled",
  "haematemesis",
  "melaena",
  "anaphylaxis",
  "tongue-or-throat-swelling",
  "chest-pressure",
  "thunderclap-headache",
  "neck-stiffness",
  "facial-droop",
  "unilateral-weakness",
  "speech-disturbance",
  "vision-loss",
  "overdose",
  "suicide-plan",
  "suicidal-ideation",
  "penetrating-trauma",
  "rigid-abdomen",
  "persistent-vomiting",
  "urinary-retention",
  "cold-painful-limb",
  "cord-prolapse",
];

const reasons = concepts.filter((concept) =>
  ["complaint", "event", "request", "condition"].includes(kindOf(concept)),
);
const vitals = fc.record(
  Object.fromEntries(
    Object.entries(ranges).map(([name, [low, , high]]) => [
      name,
      name === "temperatureC"
        ? fc.integer({ min: low * 10, max: high * 10 }).map((tenths) => tenths / 10)
        : fc.integer({ min: low, max: high }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<Record<VitalName, number>>>;
const normal = fc.constant({
  heartRate: 85,
  respiratoryRate: 16,
  spo2: 99,
  temperatureC: 36.8,
  systolic: 120,
  pain: 2,
});

const parts: fc.Arbitrary<Parts> = fc
  .record(
    {
      years: fc.integer({ min: 0, max: 95 }),
      concepts: fc.uniqueArray(
        fc.constantFrom(...reasons, "alert", "mild", "chronic", "baseline-confusion"),
        {
          maxLength: 4,
        },
      ) as fc.Arbitrary<ConceptId[]>,
      vitals: fc.oneof(vitals, normal),
      consciousness: fc.constantFrom("A", "C", "V", "P", "U", "A", "A"),
      onsetHours: fc.integer({ min: 0, max: 1000 }),
      comfortable: fc.boolean(),
      pregnant: fc.boolean(),
    },
    { requiredKeys: ["concepts", "vitals"] },
  )
  .map((all) => all as Parts);

function levelOf(reading: Reading): number {
  return decide(reading, checkSafety(reading)).level;
}

/** One vital further from normal; the part of the move that stays plausible. */
function worse(name: string, value: number, share: number, childMiddle?: number): number {
  const [low, adultMiddle, high] = ranges[name] ?? [0, 0, 0];
  const middle = childMiddle ?? adultMiddle;
  const target = value < middle || middle === high ? low : high;
  const moved = value + (target - value) * share;
  return name === "temperatureC" ? Math.round(moved * 10) / 10 : Math.round(moved);
}

describe("Manchester, whatever the case", () => {
  test("making a vital worse never lowers urgency", () => {
    fc.assert(
      fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (made, share, pick) => {
        const recorded = Object.entries(made.vitals ?? {});
        const chosen = recorded[pick % Math.max(recorded.length, 1)];
        fc.pre(chosen !== undefined);
        if (!chosen) return;
        const [name, value] = chosen;
        const middle = (made.years ?? 40) < 12 ? childMiddles[name] : undefined;
        const after = { ...made, vitals: { ...made.vitals, [name]: worse(name, value, share, middle) } };
        expect(levelOf(readingOf(after))).toBeLessThanOrEqual(levelOf(readingOf(made)));
      }),
      { numRuns: 300 },
    );
  });

  test("adding an affirmed red flag never lowers urgency", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...redFlags), (made, flag) => {
        const after = { ...made, concepts: [...(made.concepts ?? []), flag] };
        expect(levelOf(readingOf(after))).toBeLessThanOrEqual(levelOf(readingOf(made)));
      }),
      { numRuns: 300 },
    );
  });

  test("a red flag alone is AMARILLO or more urgent", () => {
    for (const flag of redFlags)
      expect(levelOf(readingOf({ concepts: [flag] })), flag).toBeLessThanOrEqual(3);
  });

  test("vitals without a complaint, or an unknown complaint, are never VERDE or AZUL", () => {
    const nothingKnown = parts.map((made) => ({ ...made, concepts: [] }));
    fc.assert(
      fc.property(nothingKnown, (made) => {
        const { level, certainty } = decide(readingOf(made), []);
        expect(level).toBeLessThanOrEqual(3);
        if (level === 3) expect(certainty).toBe("provisional");
      }),
    );
  });

  test("VERDE and AZUL have a complaint, a conscious level and an age, and full certainty", () => {
    fc.assert(
      fc.property(parts, (made) => {
        const { level, certainty, current } = decide(readingOf(made), []);
        fc.pre(level >= 4);
        expect(certainty).toBe("full");
        expect(current.presentation.recognised).toBe(true);
        expect(current.conscious.level).toBe("alert");
        expect(made.years).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  test("a provisional answer is AMARILLO and says what to record", () => {
    fc.assert(
      fc.property(parts, (made) => {
        const { level, certainty, missing } = decide(readingOf(made), []);
        fc.pre(certainty === "provisional");
        expect(level).toBe(3);
        expect(missing.length).toBeGreaterThan(0);
      }),
    );
  });

  test("the level is never less urgent than a floor", () => {
    fc.assert(
      fc.property(parts, (made) => {
        const reading = readingOf(made);
        const findings = checkSafety(reading);
        const floors = findings
          .filter(({ effect }) => effect === "floor")
          .map(({ urgency }) => urgency.manchester);
        expect(decide(reading, findings).level).toBeLessThanOrEqual(Math.min(5, ...floors));
      }),
    );
  });

  test("the order of what is mentioned changes nothing", () => {
    fc.assert(
      fc.property(parts, (made) => {
        const reading = readingOf(made);
        const reversed = { ...reading, mentions: [...reading.mentions].reverse() };
        const one = decide(reading, checkSafety(reading));
        const other = decide(reversed, checkSafety(reversed));
        expect(other.level).toBe(one.level);
        expect(other.decidedBy).toBe(one.decidedBy);
        expect(other.current.presentation.group).toBe(one.current.presentation.group);
        expect(other.missing).toEqual(one.missing);
      }),
    );
  });

  test("adding a denied concept never makes it more urgent", () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...redFlags), (made, flag) => {
        const after: Parts = { ...made, mentions: [[flag, "denied"]] };
        expect(decide(readingOf(after), []).level).toBeGreaterThanOrEqual(decide(readingOf(made), []).level);
      }),
    );
  });

  test("each change that it names gives the level that it names", () => {
    fc.assert(
      fc.property(parts, (made) => {
        const reading = readingOf(made);
        const findings = checkSafety(reading);
        const { wouldChange, level } = manchester.protocol(reading, findings);
        const changes = changesOf(decide(reading, findings));
        if (level > 1) expect(wouldChange.length).toBeGreaterThan(0);
        expect(wouldChange.length).toBeLessThanOrEqual(4);
        for (const { change, level: named } of wouldChange) {
          const applied = changes
            .find(({ words }) => JSON.stringify(words) === JSON.stringify(change))
            ?.apply(reading);
          expect(named).not.toBe(level);
          expect(applied && manchester.protocol(applied, checkSafety(applied)).level).toBe(named);
        }
      }),
    );
  });

  test("every word of its own that it says has a text in every language", () => {
    fc.assert(
      fc.property(parts, (made) => {
        const { output, path, wouldChange } = manchester.protocol(readingOf(made), []);
        const said = [
          output.presentation,
          output.discriminator,
          ...output.explanation,
          ...path.flatMap(({ why }) => why),
          ...wouldChange.map(({ change }) => change),
        ];
        for (const wording of said) {
          const key = "key" in wording ? wording.key : "";
          for (const texts of [en, es, zh]) expect(texts, key).toHaveProperty([key]);
          if (!("key" in wording)) continue;
          for (const name of Object.keys(wording.values ?? {})) {
            expect((en as Record<string, string>)[key], key).toContain(`{${name}}`);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
