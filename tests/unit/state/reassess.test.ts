import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { standingFloor } from "../../../src/safety/standing-floor.ts";
import { Sets } from "../../../src/reading/sets.ts";
import { setsOf } from "../../../src/safety/observed-sets.ts";
import type { CaseState } from "../../../src/state/case.svelte.ts";
import { caseForTest } from "./case-support.ts";

/** As the page writes the last set into the note. */
function lastSet(patient: CaseState): string {
  const { heartRate, spo2, gcs } = patient.note.entered.vitals;
  return [
    ...(heartRate === undefined ? [] : [`HR ${heartRate}`]),
    ...(spo2 === undefined ? [] : [`SpO2 ${spo2}%`]),
    ...(gcs === undefined ? [] : [`GCS ${gcs}`]),
  ].join(", ");
}

describe("a second look at a patient who waits", () => {
  it("empties the form, keeps what was measured in the note, and changes nothing that was decided", () => {
    const { patient } = caseForTest();
    patient.entry.setText("cough for three days");
    patient.entry.enter({ age: { amount: 40, unit: "years" }, consciousness: "A" });
    patient.entry.enterVitals({ heartRate: 88, spo2: 98 });
    patient.decide(3);
    const decided = patient.answer.decided;
    patient.reassess(lastSet(patient));
    expect(patient.note.entered).toMatchObject({ age: { amount: 40 }, vitals: {} });
    expect(patient.note.entered.consciousness).toBeUndefined();
    expect(patient.note.text).toMatch(/^cough for three days\n── .* ──\nHR 88, SpO2 98%\n── .* ──\n$/u);
    expect(patient.answer.decided).toEqual(decided);
    expect(patient.answer.reading.vitals.spo2?.value).toBe(98);
    expect(patient.answer.floor).toBeUndefined();
  });

  it("puts the next set under the line where it began, when nothing was written there", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ spo2: 98 });
    patient.decide(3);
    patient.reassess(lastSet(patient));
    patient.entry.enterVitals({ spo2: 97 });
    patient.decide(3, { reason: "senior-review" });
    patient.reassess(lastSet(patient));
    expect(patient.note.text).toMatch(/^── .* ──\nSpO2 98%\n── .* ──\nSpO2 97%\n── .* ──\n$/u);
    expect(patient.answer.reading.vitals.spo2?.value).toBe(97);
  });

  it("raises one level above the decided one when a value got worse, and says so in the findings", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ spo2: 98 });
    patient.decide(3);
    patient.reassess(lastSet(patient));
    patient.entry.enterVitals({ spo2: 95 });
    expect(patient.answer.suggested).toBe(2);
    expect(patient.answer.live?.findings.map(({ ruleId }) => ruleId)).toContain("worse-since-spo2");
    expect(patient.answer.decided?.decision.level).toBe(3);
    patient.decide(2);
    expect(patient.encounter.assessments).toHaveLength(2);
    expect(setsOf(patient.encounter.assessments).map(({ measured }) => measured.spo2)).toEqual([98, 95]);
  });

  it("raises above the decided level for a red flag that the new set brought, not for one that an edit adds", () => {
    const edited = caseForTest().patient;
    edited.entry.setText("headache");
    edited.decide(2);
    edited.entry.setText("headache, worst ever, came like a thunderclap");
    expect(edited.answer.suggested).toBe(2);

    const again = caseForTest().patient;
    again.entry.setText("headache");
    again.decide(2);
    again.reassess("");
    again.entry.setText(`${again.note.text}now the worst ever, came like a thunderclap`);
    expect(again.answer.suggested).toBe(1);
  });

  it("shows the floor of a worse set in the place of the decided level, until somebody decides", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ spo2: 98 });
    patient.decide(3);
    patient.reassess(lastSet(patient));
    expect(patient.answer.band).toEqual({ status: "decided", level: 3 });
    patient.entry.enterVitals({ spo2: 95 });
    expect(patient.answer.band).toEqual({ status: "decide-again", level: 2, decided: 3 });
    patient.decide(2);
    expect(patient.answer.band).toEqual({ status: "decided", level: 2 });
  });

  it("keeps a reasoned override of a floor while no value and no floor is new", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ spo2: 88 });
    const { floor } = patient.answer;
    expect(floor).toBe(2);
    patient.decide(3, { reason: "known-baseline", initials: "AB" });
    patient.entry.setText("COPD");
    expect(patient.answer.band).toEqual({ status: "decided", level: 3 });
    patient.decide(3, { reason: "known-baseline", initials: "AB" });
    patient.reassess(lastSet(patient));
    expect(patient.answer.band).toEqual({ status: "decided", level: 3 });
    patient.entry.enterVitals({ spo2: 88 });
    expect(patient.answer.band).toEqual({ status: "decide-again", level: 2, decided: 3 });
  });

  it("raises above what was decided on the other scale, which a less urgent level must answer for", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ spo2: 98 });
    patient.decide(3);
    patient.setTask("manchester");
    expect(patient.answer.needs(4)).toBe("reason");
    patient.reassess(lastSet(patient));
    patient.entry.enterVitals({ spo2: 95 });
    expect(patient.answer.floor).toBe(2);
    expect(patient.answer.band).toEqual({ status: "suggested", level: 2 });
  });

  it("hears of a later set what was denied in the one before", () => {
    const { patient } = caseForTest();
    patient.entry.setText("chest pain");
    patient.entry.correct({ concept: "chest-pain", quote: "chest pain", status: "denied" });
    expect(patient.answer.reading.mentions.map(({ status }) => status)).toEqual(["denied"]);
    patient.decide(3);
    patient.reassess("");
    patient.entry.setText(`${patient.note.text}chest pain now, sweating`);
    const ofChest = patient.answer.reading.mentions.filter(({ concept }) => concept === "chest-pain");
    expect(ofChest.map(({ status }) => status)).toEqual(["denied", "affirmed"]);
    expect(patient.answer.floor).toBe(2);
    patient.entry.correct({ concept: "chest-pain", quote: "chest pain", status: "denied" });
    expect(
      patient.answer.reading.mentions
        .filter(({ concept }) => concept === "chest-pain")
        .map(({ status }) => status),
    ).toEqual(["denied", "denied"]);
  });

  it("lowers nothing when the patient is better", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ spo2: 88 });
    patient.decide(2);
    patient.reassess(lastSet(patient));
    patient.entry.enterVitals({ spo2: 98 });
    expect(patient.answer.decided?.decision.level).toBe(2);
    expect(patient.answer.needs(3)).not.toBe("nothing");
  });

  it("is not begun twice, nor before anything was decided", () => {
    const { patient } = caseForTest();
    patient.entry.setText("cough");
    patient.reassess("");
    expect(patient.note.text).toBe("cough");
    patient.decide(3);
    patient.reassess("");
    patient.reassess("");
    expect(new Sets(patient.note.text).count).toBe(1);
  });

  it("comes back whole when it was parked in the middle", async () => {
    const { patient, history } = caseForTest();
    patient.entry.enterVitals({ spo2: 98 });
    patient.decide(3);
    patient.reassess(lastSet(patient));
    patient.entry.enterVitals({ spo2: 94 });
    patient.consult.setQuestion("Is an x-ray needed?");
    const { id, note } = patient;
    expect(await patient.newPatient()).toBe(true);
    expect(patient.consult.question).toBe("");
    const draft = history.kept.get(id);
    expect(draft && (await patient.resume(draft))).toBe(true);
    expect(patient.note).toEqual(note);
    expect(patient.consult.question).toBe("Is an x-ray needed?");
    expect(patient.answer.suggested).toBe(2);
    expect(patient.answer.decided?.decision.level).toBe(3);
  });

  const values = {
    heartRate: fc.integer({ min: 30, max: 190 }),
    spo2: fc.integer({ min: 70, max: 100 }),
    gcs: fc.integer({ min: 3, max: 15 }),
  };
  const step = fc.oneof(
    fc.record({ do: fc.constant("measure" as const), vitals: fc.record(values, { requiredKeys: [] }) }),
    fc.record({ do: fc.constant("reassess" as const) }),
    fc.record({
      do: fc.constant("scale" as const),
      task: fc.constantFrom("esi" as const, "manchester" as const),
    }),
    fc.record({
      do: fc.constant("decide" as const),
      level: fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Urgency>,
      hasGrounds: fc.boolean(),
    }),
  );

  it("never shows a level below a standing floor, and changes no decision by itself", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const { patient } = caseForTest();
        patient.entry.setText("cough");
        for (const one of steps) {
          const before = patient.answer.lastDecided?.decision;
          if (one.do === "measure") patient.entry.enterVitals(one.vitals);
          else if (one.do === "reassess") patient.reassess(lastSet(patient));
          else if (one.do === "scale") patient.setTask(one.task);
          else {
            const grounds = { reason: "stable-on-review", initials: "AB" } as const;
            const { floor } = patient.answer;
            const needs = patient.decide(one.level, one.hasGrounds ? grounds : {});
            const decision = patient.answer.lastDecided?.decision;
            if (needs === "nothing" && decision !== before && floor !== undefined && one.level > floor) {
              expect(decision).toMatchObject({ reason: "stable-on-review", initials: "AB", floor });
            }
          }
          if (one.do !== "decide") expect(patient.answer.lastDecided?.decision).toBe(before);
          const { shown, suggested = 5, scale, band, decided, isOutOfDate } = patient.answer;
          const floor = shown && standingFloor(shown.findings, scale);
          expect(suggested).toBeLessThanOrEqual(floor?.urgency[scale] ?? 5);
          if (!isOutOfDate) expect(band?.level).toBe(decided?.decision.level ?? suggested);
          else expect(band?.level).toBeLessThanOrEqual(decided?.decision.level ?? 5);
          const isReasoned = decided?.decision.reason !== undefined;
          if (isOutOfDate && !isReasoned) expect(band?.level).toBeLessThanOrEqual(floor?.urgency[scale] ?? 5);
        }
      }),
      { numRuns: 60 },
    );
  });
});
