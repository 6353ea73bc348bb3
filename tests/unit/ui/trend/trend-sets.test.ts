import { describe, expect, it } from "vitest";
import { core } from "../../../../src/pipeline/core.ts";
import { beginReassess } from "../../../../src/ui/assess/begin-reassess.ts";
import { trendSets, trendVitals } from "../../../../src/ui/trend/trend-sets.ts";
import { caseForTest } from "../../state/case-support.ts";
import { sayIn } from "../sample-case.ts";

function decidedOnce() {
  const made = caseForTest({ core });
  const { patient } = made;
  patient.entry.setText("cough for three days");
  patient.entry.enter({ age: { amount: 60, unit: "years" } });
  patient.entry.enterVitals({ heartRate: 88, spo2: 97 });
  patient.decide(3, { reason: "senior-review", initials: "AB" });
  return made;
}

describe("the trend of a stay", () => {
  it("has each set with its own values, which way they are off, and the level decided on it", () => {
    const { patient, clock } = decidedOnce();
    const first = clock.now;
    clock.now += 30 * 60_000;
    beginReassess(patient, sayIn("en"));
    clock.now += 60_000;
    patient.entry.enterVitals({ spo2: 91, pain: 4 });
    patient.decide(2);
    const sets = trendSets(patient.encounter);
    expect(sets.map(({ takenAt }) => takenAt)).toEqual([first, clock.now]);
    expect(sets.map(({ measured }) => measured)).toEqual([
      { heartRate: 88, spo2: 97 },
      { spo2: 91, pain: 4 },
    ]);
    expect(sets.map(({ off }) => off.spo2)).toEqual([undefined, "low"]);
    expect(sets.map(({ decided }) => decided)).toEqual([3, 2]);
    expect(trendVitals(sets)).toEqual(["heartRate", "spo2", "pain"]);
  });

  it("says nothing of a set that was begun and holds nothing yet, and of one that is entered no level", () => {
    const { patient } = decidedOnce();
    beginReassess(patient, sayIn("en"));
    expect(trendSets(patient.toldSets)).toHaveLength(1);
    patient.entry.enterVitals({ spo2: 96 });
    expect(trendSets(patient.toldSets).map(({ decided }) => decided)).toEqual([3, undefined]);
    expect(trendSets(patient.encounter)).toHaveLength(1);
  });

  it("shows a correction of a set as that set", () => {
    const { patient } = decidedOnce();
    patient.entry.enterVitals({ spo2: 99 });
    patient.decide(3, { reason: "senior-review", initials: "AB" });
    const sets = trendSets(patient.encounter);
    expect(sets.map(({ measured }) => measured.spo2)).toEqual([99]);
  });
});

describe("sets of a stay", () => {
  it("stand in their order on a clock that was set back", () => {
    const { patient, clock } = decidedOnce();
    const first = clock.now;
    clock.now -= 60 * 60_000;
    beginReassess(patient, sayIn("en"));
    patient.entry.enterVitals({ spo2: 91 });
    expect(patient.answer.reading.vitals.spo2?.value).toBe(91);
    patient.decide(2);
    const sets = trendSets(patient.encounter);
    expect(sets.map(({ measured }) => measured.spo2)).toEqual([97, 91]);
    expect(sets.map(({ takenAt }) => takenAt < first)).toEqual([false, true]);
  });
});
