import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ConceptId } from "../../../../src/domain/concepts.ts";
import {
  type EnteredFacts,
  type Language,
  languages,
  type Note,
  vitalNames,
} from "../../../../src/domain/note.ts";
import type { Reading } from "../../../../src/domain/reading.ts";
import { read } from "../../../../src/reading/read.ts";
import { dividerAt } from "../../../../src/reading/sets.ts";
import { setLineOf } from "../../../../src/ui/assess/set-line.ts";
import { sayIn } from "../sample-case.ts";

const taken = Date.UTC(2026, 10, 20, 13, 40);
const again = Date.UTC(2026, 10, 20, 14, 25);

/** Blanks where nothing was measured. */
const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const sets: fc.Arbitrary<EnteredFacts> = fc
  .record({
    vitals: fc.record(
      {
        heartRate: fc.integer({ min: 0, max: 350 }),
        systolic: fc.integer({ min: 30, max: 320 }),
        diastolic: fc.integer({ min: 5, max: 220 }),
        respiratoryRate: fc.integer({ min: 0, max: 150 }),
        spo2: fc.integer({ min: 20, max: 100 }),
        temperatureC: fc.oneof(
          tenths(20, 46),
          fc.integer({ min: 2000, max: 4600 }).map((value) => value / 100),
        ),
        glucoseMgDl: fc.oneof(fc.integer({ min: 2, max: 3000 }), tenths(2, 900)),
        gcs: fc.integer({ min: 3, max: 15 }),
        capillaryRefillS: tenths(0, 20),
        pain: fc.integer({ min: 0, max: 10 }),
        ketonesMmolL: tenths(0, 30),
      },
      { requiredKeys: [] },
    ),
    consciousness: maybe(fc.constantFrom("A", "C", "V", "P", "U")),
    oxygen: maybe(fc.constantFrom("air", "oxygen")),
    painBehaviour: maybe(fc.constantFrom("comfortable", "distressed")),
  })
  .map(({ vitals, ...coded }) => ({
    ...(Object.fromEntries(Object.entries(coded).filter(([, value]) => value !== undefined)) as typeof coded),
    vitals,
    corrections: [],
    picks: {},
  })) as fc.Arbitrary<EnteredFacts>;

function noteOf(text: string, entered: EnteredFacts = { vitals: {}, corrections: [], picks: {} }): Note {
  return { text, entered, outputLanguage: "en" };
}

/** What a reading measured, wherever it was written. */
function measuredOf({ vitals, consciousness, oxygen, painBehaviour, onsetHours, age }: Reading) {
  return {
    vitals: Object.fromEntries(vitalNames.map((name) => [name, vitals[name]?.value])),
    consciousness: consciousness?.value,
    oxygen: oxygen?.value,
    painBehaviour: painBehaviour?.value,
    onsetHours: onsetHours?.value,
    age: age?.value,
  };
}

/** What the words of the line say beside their value, and mean the same. */
function saidBy({ consciousness, painBehaviour }: EnteredFacts, language: Language): readonly ConceptId[] {
  const response = { V: "responds-to-voice", P: "responds-to-pain", U: "unresponsive" } as const;
  const level = consciousness && consciousness !== "A" && consciousness !== "C" && response[consciousness];
  const behaviour = { comfortable: "comfortable", distressed: "visible-distress" } as const;
  return [
    ...(level && language !== "zh-Hant" ? [level] : []),
    ...(painBehaviour ? [behaviour[painBehaviour]] : []),
  ];
}

const starts = [
  "",
  "cough",
  "cough, fever,",
  "no",
  "PMH:\nhypertension",
  "Family history: MI",
  "fiebre de 38.5, FC 88",
  "胸痛，心跳 99",
];

describe("the line that keeps a set of the form in the note", () => {
  it.each(languages)("is read back as exactly the values of the form (%s)", (language) => {
    fc.assert(
      fc.property(sets, fc.constantFrom(...starts), (entered, start) => {
        const line = setLineOf(entered, sayIn(language));
        const text = [start, dividerAt(taken), line, dividerAt(again), ""].join("\n");
        const form = read(noteOf(`${start}\n${dividerAt(taken)}\n`, entered));
        const written = read(noteOf(text));
        expect(measuredOf(written)).toEqual(measuredOf(form));
        expect(written.doubts.filter(({ from }) => from !== "entered")).toEqual(form.doubts);
        const said = [...form.mentions.map(({ concept }) => concept), ...saidBy(entered, language)];
        // 119 is also the number that Taiwan calls for an ambulance.
        const read119 = written.mentions.filter(({ concept }) => concept !== "ambulance-arrival");
        expect(read119.map(({ concept }) => concept).sort()).toEqual(said.sort());
        expect(written.unread).toEqual(form.unread);
      }),
      { numRuns: 250 },
    );
  });

  it("says it in the words of the page", () => {
    const entered: EnteredFacts = {
      vitals: { heartRate: 92, systolic: 120, diastolic: 80, spo2: 98, temperatureC: 37.2, pain: 3 },
      consciousness: "A",
      oxygen: "air",
      corrections: [],
      picks: {},
    };
    expect(setLineOf(entered, sayIn("en"))).toBe(
      "HR 92, BP 120/80, SpO2 98%, T 37.2 °C, NRS 3/10, ACVPU: A, room air",
    );
    expect(setLineOf(entered, sayIn("es"))).toBe(
      "FC 92, TA 120/80, SatO2 98%, Tª 37.2 °C, EVA 3/10, ACVPU: A, aire ambiente",
    );
    expect(setLineOf(entered, sayIn("zh-Hant"))).toBe(
      "心跳 92，血壓 120/80，血氧 98%，體溫 37.2 °C，疼痛指數 3/10，意識:A，室內空氣",
    );
  });

  it("is empty for a form with nothing of a set", () => {
    const entered: EnteredFacts = {
      age: { amount: 40, unit: "years" },
      vitals: { weightKg: 70 },
      corrections: [],
      picks: {},
    };
    expect(setLineOf(entered, sayIn("en"))).toBe("");
  });

  it("leaves out a value where the text's was used, so that the one that counted stands", () => {
    const entered: EnteredFacts = { vitals: { heartRate: 80, spo2: 98 }, corrections: [], picks: {} };
    const { contradictions } = read(noteOf("HR 150", entered));
    expect(setLineOf(entered, sayIn("en"), contradictions)).toBe("SpO2 98%");
  });
});
