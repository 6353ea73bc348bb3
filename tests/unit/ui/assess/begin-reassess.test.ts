import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/domain/note.ts";
import { core } from "../../../../src/pipeline/core.ts";
import { reassessmentOf } from "../../../../src/state/reassessment.ts";
import { beginReassess } from "../../../../src/ui/assess/begin-reassess.ts";
import { lastValueOf } from "../../../../src/ui/assess/last-value.ts";
import { caseForTest } from "../../state/case-support.ts";
import { sayIn } from "../sample-case.ts";

const sets = fc.record(
  {
    heartRate: fc.integer({ min: 20, max: 220 }),
    systolic: fc.integer({ min: 50, max: 260 }),
    diastolic: fc.integer({ min: 20, max: 140 }),
    respiratoryRate: fc.integer({ min: 4, max: 60 }),
    spo2: fc.integer({ min: 50, max: 100 }),
    temperatureC: fc.integer({ min: 320, max: 420 }).map((tenths) => tenths / 10),
    gcs: fc.integer({ min: 3, max: 15 }),
    pain: fc.integer({ min: 0, max: 10 }),
    capillaryRefillS: fc.integer({ min: 0, max: 9 }),
    glucoseMgDl: fc.integer({ min: 20, max: 700 }),
  },
  { requiredKeys: [] },
);

describe("Reassess", () => {
  it.each(languages)("by itself changes no suggestion and finds nothing worse (%s)", (language) => {
    fc.assert(
      fc.property(
        sets,
        fc.constantFrom("A", "C", "V", "P", "U", undefined),
        fc.constantFrom("air", "oxygen", undefined),
        fc.integer({ min: 1, max: 90 }),
        (vitals, consciousness, oxygen, amount) => {
          const { patient } = caseForTest({ core });
          patient.entry.setText("abdominal pain since this morning, vomited twice");
          patient.entry.enter({ age: { amount, unit: "years" }, consciousness, oxygen });
          patient.entry.enterVitals(vitals);
          const { suggested = 5 } = patient.answer;
          patient.decide(suggested);
          beginReassess(patient, sayIn(language));
          expect(patient.note.entered.vitals).toEqual({});
          expect(patient.answer.suggested).toBe(suggested);
          expect(patient.answer.since?.worse).toBeUndefined();
          expect(reassessmentOf(patient)?.hasNews).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("keeps the text's value where that was the one that counted", () => {
    const { patient } = caseForTest({ core });
    patient.entry.setText("dizzy, HR 150");
    patient.entry.enterVitals({ heartRate: 80 });
    expect(patient.answer.reading.vitals.heartRate?.value).toBe(150);
    patient.decide(patient.answer.suggested ?? 5);
    beginReassess(patient, sayIn("en"));
    expect(patient.answer.reading.vitals.heartRate?.value).toBe(150);
  });

  it("has news once anything of a set is entered or written, and none by a word about the patient", () => {
    const { patient, clock } = caseForTest({ core });
    patient.entry.setText("cough for three days");
    patient.entry.enterVitals({ heartRate: 88 });
    expect(reassessmentOf(patient)).toBeUndefined();
    patient.decide(patient.answer.suggested ?? 5);
    expect(reassessmentOf(patient)).toBeUndefined();
    clock.now += 45 * 60_000;
    beginReassess(patient, sayIn("en"));
    expect(reassessmentOf(patient)).toEqual({ since: clock.now, hasNews: false });
    patient.entry.enterVitals({ weightKg: 70 });
    expect(reassessmentOf(patient)?.hasNews).toBe(false);
    patient.entry.enterVitals({ heartRate: 90 });
    expect(reassessmentOf(patient)?.hasNews).toBe(true);
    patient.entry.enterVitals({ heartRate: undefined });
    patient.entry.setText(`${patient.note.text}better`);
    expect(reassessmentOf(patient)?.hasNews).toBe(true);
    patient.decide(patient.answer.suggested ?? 5);
    expect(reassessmentOf(patient)).toBeUndefined();
  });
});

describe("a value of an earlier set", () => {
  it("is told with the time of that set until it is measured again", () => {
    const { patient, clock } = caseForTest({ core });
    const first = clock.now;
    patient.entry.setText("34F, cough. SpO2 95%");
    patient.entry.enter({ consciousness: "A" });
    patient.entry.enterVitals({ heartRate: 92 });
    const last = (fact: Parameters<typeof lastValueOf>[2]) =>
      lastValueOf(patient.note, patient.answer.reading, fact, patient.firstSetAt);
    expect(last("heartRate")).toBeUndefined();
    expect(last("spo2")).toBeUndefined();
    patient.decide(patient.answer.suggested ?? 5);
    clock.now += 45 * 60_000;
    beginReassess(patient, sayIn("en"));
    expect(last("heartRate")).toEqual({ value: 92, at: first });
    expect(last("spo2")).toEqual({ value: 95, at: first });
    expect(last("consciousness")).toEqual({ value: "A", at: first });
    expect(last("age")).toBeUndefined();
    patient.entry.enterVitals({ heartRate: 90 });
    expect(last("heartRate")).toBeUndefined();
  });
});
