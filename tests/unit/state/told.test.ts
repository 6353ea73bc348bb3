import { describe, expect, it } from "vitest";
import type { Draft } from "../../../src/history/history.ts";
import { core } from "../../../src/pipeline/core.ts";
import { toldWith } from "../../../src/state/told.ts";
import { caseForTest } from "./case-support.ts";

/** Decided at 4 with an SpO2 of 98, a second set begun, and the case put away. */
async function parkedWith(spo2: number | undefined): Promise<{
  draft: Draft;
  kept: ReturnType<typeof caseForTest>["patient"]["encounter"];
}> {
  const { patient, history, clock } = caseForTest({ core });
  patient.entry.setText("45M cough");
  patient.entry.enterVitals({ spo2: 98 });
  patient.decide(4, { reason: "senior-review" });
  const kept = patient.encounter;
  clock.now += 30 * 60_000;
  patient.reassess("SpO2 98%");
  if (spo2 !== undefined) patient.entry.enterVitals({ spo2 });
  await patient.newPatient();
  const [draft] = [...history.kept.values()];
  if (!draft) throw new Error("not parked");
  return { draft, kept };
}

describe("a patient as they are told", () => {
  it("has the set that was begun, and the floor above what was decided", async () => {
    const { draft, kept } = await parkedWith(90);
    const told = toldWith(core, draft, kept);
    expect(told).toMatchObject({ isBegun: true, floor: 3 });
    expect(told.encounter.assessments.at(-1)?.reading.vitals.spo2?.value).toBe(90);
    expect(told.encounter.decision?.level).toBe(4);
  });

  it("has no floor where nothing got worse", async () => {
    const { draft, kept } = await parkedWith(98);
    const told = toldWith(core, draft, kept);
    expect(told.isBegun).toBe(true);
    expect(told.floor).toBeUndefined();
  });

  it("is the record alone without rules", async () => {
    const { draft, kept } = await parkedWith(90);
    const { encounter, isBegun } = toldWith(undefined, draft, kept);
    expect(isBegun).toBe(false);
    expect(encounter.assessments).toEqual(kept.assessments);
  });

  it("is the note alone where nothing was kept yet", async () => {
    const { patient, history } = caseForTest({ core });
    patient.entry.setText("60M found unresponsive");
    await patient.newPatient();
    const [draft] = [...history.kept.values()];
    if (!draft) throw new Error("not parked");
    const told = toldWith(core, draft, undefined);
    expect(told.encounter.assessments).toHaveLength(1);
    expect(told.floor).toBeUndefined();
  });
});
