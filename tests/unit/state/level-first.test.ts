import { describe, expect, it } from "vitest";
import { decisionLines } from "../../../src/ui/sheets/decision-words.ts";
import { sayIn } from "../ui/sample-case.ts";
import { caseForTest, core } from "./case-support.ts";

function withLevelFirst() {
  const setting = { on: true };
  const made = caseForTest({ core }, undefined, { levelFirst: () => setting.on });
  made.patient.entry.setText("cough");
  made.patient.entry.enterVitals({ weightKg: 2 });
  return { ...made, setting };
}

describe("my level first", () => {
  it("tells no suggestion to a sheet or a handover before a level is chosen", () => {
    const { patient, setting } = withLevelFirst();
    expect(patient.isHidden).toBe(true);
    expect(patient.told.assessments).toEqual([]);
    setting.on = false;
    expect(patient.told.assessments).toHaveLength(1);
  });

  it("keeps the first choice with what was suggested, also when another level is decided in the end", () => {
    const { patient } = withLevelFirst();
    expect(patient.decide(3)).toBe("reason");
    expect(patient.isHidden).toBe(false);
    expect(patient.first).toBe(3);
    patient.decide(2);
    expect(patient.encounter.decision).toMatchObject({ level: 2, suggested: 2, first: 3 });
    expect(patient.first).toBeUndefined();
    const { decision } = patient.encounter;
    expect(decision && decisionLines(sayIn("en"), decision, "esi", "en")).toContain(
      "Chosen before the suggestion was shown: 3; suggested: 2",
    );
  });

  it("hides again what an edit brings, and level 1 now is decided at once", () => {
    const { patient } = withLevelFirst();
    patient.decide(2);
    patient.entry.setText("cough, fever");
    expect(patient.isHidden).toBe(true);
    patient.levelOneNow();
    expect(patient.encounter.decision).toMatchObject({ level: 1, first: 1 });
    expect(patient.isHidden).toBe(false);
  });

  it("knows the first choice when the case was parked in the middle", async () => {
    const { patient, history } = withLevelFirst();
    patient.decide(3);
    const { id } = patient;
    await patient.newPatient();
    expect(patient.first).toBeUndefined();
    const draft = history.kept.get(id);
    expect(draft?.first).toBe(3);
    expect(draft && (await patient.resume(draft))).toBe(true);
    expect(patient.first).toBe(3);
    expect(patient.isHidden).toBe(false);
  });
});
