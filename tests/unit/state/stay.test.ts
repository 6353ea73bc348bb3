import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../src/domain/assessment.ts";
import { mergeStored } from "../../../src/history/merge.ts";
import { summarize } from "../../../src/history/summary.ts";
import { blankEncounter } from "../../../src/state/blank-encounter.ts";
import { OnDuty } from "../../../src/state/on-duty.svelte.ts";
import { withPhysicianLevel, withStayStep } from "../../../src/state/stay.ts";
import { caseForTest } from "./case-support.ts";

const here = blankEncounter("a", 1000);

describe("how a stay ends", () => {
  it("is the last word said of it, and can be taken back", () => {
    expect(outcomeOf(here)).toBeUndefined();
    const gone = withStayStep(here, { status: "admitted", at: 5000, initials: "AB" });
    expect(outcomeOf(gone)).toEqual({ status: "admitted", at: 5000, initials: "AB" });
    const back = withStayStep(gone, { status: "waiting", at: 4000 });
    expect(outcomeOf(back)).toBeUndefined();
    expect(back.stay?.map(({ at }) => at)).toEqual([5000, 5001]);
  });

  it("takes the patient out of the waiting list, not out of the history", () => {
    expect(summarize(here).waiting).toBeDefined();
    const gone = summarize(withStayStep(here, { status: "left", at: 5000 }));
    expect(gone.waiting).toBeUndefined();
    expect(gone.outcome).toBe("left");
  });

  it("said in one tab survives a save of another", () => {
    const stored = withPhysicianLevel(withStayStep(here, { status: "seen", at: 5000 }), 2, 6000);
    const merged = mergeStored(stored, { ...here, label: "Bed 4" });
    expect(merged).toMatchObject({ label: "Bed 4", physicianLevel: { level: 2 } });
    expect(outcomeOf(merged)?.status).toBe("seen");
  });
});

describe("the waiting list's line of a patient", () => {
  it("has the newest set with its time, the one before it, and the score", () => {
    const { patient, clock } = caseForTest();
    patient.entry.enter({ age: { amount: 60, unit: "years" }, consciousness: "A", oxygen: "air" });
    patient.entry.enterVitals({
      heartRate: 88,
      spo2: 97,
      respiratoryRate: 16,
      systolic: 130,
      temperatureC: 37,
    });
    patient.details.setFlag("self-harm-watch", true);
    patient.decide(3);
    const first = clock.now;
    expect(summarize(patient.encounter).waiting).toMatchObject({
      flags: ["self-harm-watch"],
      decidedAt: first,
      lastSetAt: first,
      news2: 0,
      isOverridden: false,
    });
    clock.now += 30 * 60_000;
    patient.reassess("HR 88, SpO2 97%");
    clock.now += 60_000;
    patient.entry.enterVitals({ heartRate: 124 });
    patient.decide(2);
    expect(summarize(patient.encounter).waiting).toMatchObject({
      lastSetAt: clock.now,
      vitals: { heartRate: 124, spo2: 97 },
      before: { heartRate: 88, spo2: 97 },
    });
  });
});

describe("my level first", () => {
  it("keeps what staff chose before they saw the suggestion", () => {
    const { patient } = caseForTest(undefined, undefined, { levelFirst: () => true, initials: () => "AB" });
    expect(patient.isHidden).toBe(false);
    patient.entry.setText("sudden worst headache ever, thunderclap");
    expect(patient.isHidden).toBe(true);
    expect(patient.decide(4)).toBe("reason-and-initials");
    expect(patient.isHidden).toBe(false);
    expect(patient.first).toBe(4);
    patient.decide(2);
    expect(patient.answer.decided?.decision).toMatchObject({ level: 2, first: 4, initials: "AB" });
    expect(patient.first).toBeUndefined();
    expect(patient.isHidden).toBe(false);
  });

  it("decides at once when the choice needs no reason", () => {
    const { patient } = caseForTest(undefined, undefined, { levelFirst: () => true });
    patient.entry.setText("cough");
    expect(patient.decide(1)).toBe("nothing");
    expect(patient.answer.decided?.decision).toMatchObject({ level: 1, first: 1 });
  });

  it("is asked again for the next set and for the next patient", async () => {
    const { patient } = caseForTest(undefined, undefined, { levelFirst: () => true });
    patient.entry.setText("cough");
    patient.decide(1);
    patient.reassess("");
    expect(patient.isHidden).toBe(true);
    await patient.newPatient();
    patient.entry.setText("sore throat");
    expect(patient.isHidden).toBe(true);
  });
});

describe("who is on", () => {
  const storage = () => {
    const kept = new Map<string, string>();
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
      removeItem: (key: string) => void kept.delete(key),
    };
  };

  it("is asked once a shift, on every tab of the machine", () => {
    const kept = storage();
    let now = 1_000_000;
    const duty = new OnDuty(kept, () => now);
    expect(duty.initials).toBeUndefined();
    duty.takeOver("  AB ");
    expect(duty.initials).toBe("AB");
    expect(new OnDuty(kept, () => now).initials).toBe("AB");
    now += 13 * 3_600_000;
    expect(duty.initials).toBeUndefined();
  });

  it("is asked again after idle", () => {
    const duty = new OnDuty(storage(), () => 0);
    duty.takeOver("AB");
    duty.leave();
    expect(duty.initials).toBeUndefined();
  });

  it("is nobody where the storage holds something else", () => {
    const kept = storage();
    kept.setItem("tamiz.on-duty", '{"initials":"","at":"x"}');
    expect(new OnDuty(kept, () => 0).initials).toBeUndefined();
    expect(new OnDuty(undefined, () => 0).initials).toBeUndefined();
  });
});
