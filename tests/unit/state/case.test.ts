import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { outcomeOf } from "../../../src/domain/assessment.ts";
import { blankNote } from "../../../src/domain/note.ts";
import type { TriageCore } from "../../../src/pipeline/core.ts";
import { decisionsOf } from "../../../src/state/case-decision.ts";
import { caseForTest, core } from "./case-support.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const settle = () => vi.advanceTimersByTimeAsync(1000);

describe("deciding", () => {
  it("takes the suggested level and a more urgent one with one tap", async () => {
    for (const level of [1, 2, 3] as const) {
      const { patient, history } = caseForTest();
      patient.entry.setText("note");
      expect(patient.decide(level)).toBe("nothing");
      await settle();
      expect(history.saved.get(patient.id)?.decision).toMatchObject({ level, suggested: 3 });
    }
  });

  it("asks a reason for a less urgent level and decides nothing without one", () => {
    const { patient } = caseForTest();
    patient.entry.setText("note");
    expect(patient.decide(4)).toBe("reason");
    expect(patient.answer.decided).toBeUndefined();
    expect(patient.decide(4, { reason: "other" })).toBe("reason");
    expect(patient.decide(4, { reason: "senior-review" })).toBe("nothing");
    expect(patient.answer.decided?.decision).toMatchObject({ level: 4, reason: "senior-review" });
  });

  it("asks reason and initials below a standing floor and records the floor", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ gcs: 3 });
    expect(patient.answer.floor).toBe(1);
    expect(patient.decide(2, { reason: "known-baseline" })).toBe("reason-and-initials");
    expect(patient.answer.decided).toBeUndefined();
    expect(patient.decide(2, { reason: "known-baseline", initials: "MR" })).toBe("nothing");
    expect(patient.answer.decided?.decision).toMatchObject({ level: 2, floor: 1, initials: "MR" });
  });

  it("keeps no reason that was not needed", () => {
    const { patient } = caseForTest();
    patient.entry.setText("note");
    patient.decide(2, { reason: "local-policy", initials: "MR" });
    expect(patient.answer.decided?.decision).not.toHaveProperty("reason");
  });

  it("asks a reason to go below the level decided before, though it was above the suggestion", () => {
    const { patient } = caseForTest();
    patient.entry.setText("note");
    patient.decide(1);
    expect(patient.decide(3)).toBe("reason");
    patient.decide(3, { reason: "misread-note" });
    expect(patient.answer.decided?.decision.level).toBe(3);
  });

  it("keeps the earlier decision with the assessment that it was made on", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("first");
    patient.decide(3);
    patient.entry.setText("second");
    patient.decide(2);
    await settle();
    const saved = history.saved.get(patient.id);
    expect(saved?.earlierDecisions.map(({ level }) => level)).toEqual([3]);
    const told =
      saved && decisionsOf(saved).map(({ decision, assessment }) => [decision.level, assessment.note.text]);
    expect(told).toEqual([
      [3, "first"],
      [2, "second"],
    ]);
  });

  it("ends the trail with the clinician's step", () => {
    const { patient } = caseForTest();
    patient.entry.setText("note");
    patient.decide(2);
    expect(patient.answer.decided?.assessment.trail.at(-1)).toMatchObject({ by: "clinician", level: 2 });
  });

  it("does not decide the standing level twice", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("note");
    patient.decide(2);
    patient.decide(2);
    await settle();
    expect(history.saved.get(patient.id)?.earlierDecisions).toEqual([]);
  });

  it("tells two decisions apart on a clock that was set back", () => {
    const { patient, clock } = caseForTest();
    patient.entry.setText("note");
    patient.decide(3);
    clock.now -= 3_600_000;
    patient.decide(2);
    expect(decisionsOf(patient.encounter).map(({ decision }) => decision.level)).toEqual([3, 2]);
  });

  it("keeps a decision on each scale apart", () => {
    const { patient } = caseForTest();
    patient.entry.setText("note");
    patient.decide(2);
    patient.setTask("manchester");
    expect(patient.answer.decided).toBeUndefined();
    expect(patient.answer.lastDecided?.decision.level).toBe(2);
    expect(patient.decide(3)).toBe("reason");
    patient.decide(3, { reason: "senior-review" });
    expect(patient.answer.decided?.decision.level).toBe(3);
    patient.setTask("esi");
    expect(patient.answer.decided?.decision.level).toBe(2);
  });
});

describe("deciding after the stay had ended", () => {
  const afterStay = async () => {
    const all = caseForTest(undefined, undefined, { initials: () => "MR" });
    all.patient.entry.setText("note");
    all.patient.decide(3);
    all.clock.now += 60_000;
    all.patient.details.addStay({ status: "discharged", at: all.clock.now });
    await settle();
    return all;
  };

  it("takes the patient back to those who wait, as a step of the stay", async () => {
    const { patient, clock, history } = await afterStay();
    patient.entry.setText("note, back again");
    expect(outcomeOf(patient.encounter)?.status).toBe("discharged");
    clock.now += 60_000;
    patient.decide(2);
    await settle();
    const saved = history.saved.get(patient.id);
    expect(saved?.stay?.map(({ status }) => status)).toEqual(["discharged", "waiting"]);
    expect(saved?.stay?.at(-1)).toMatchObject({ at: saved?.decision?.at, initials: "MR" });
  });

  it("holds for the same level on the same note, and on a clock that was set back", async () => {
    const { patient, clock } = await afterStay();
    clock.now -= 3_600_000;
    patient.decide(3);
    expect(outcomeOf(patient.encounter)).toBeUndefined();
    patient.details.addStay({ status: "left", at: clock.now });
    expect(outcomeOf(patient.encounter)?.status).toBe("left");
  });
});

describe("level 1 now", () => {
  it("is stamped and saved at once, before any note", async () => {
    const { patient, history, clock } = caseForTest();
    patient.levelOneNow();
    await settle();
    expect(history.saved.get(patient.id)).toMatchObject({ immediateAt: clock.now, decision: { level: 1 } });
  });

  it("keeps its first time when pressed again", () => {
    const { patient, clock } = caseForTest();
    patient.levelOneNow();
    const first = patient.encounter.immediateAt;
    clock.now += 60_000;
    patient.entry.setText("note");
    patient.levelOneNow();
    expect(patient.encounter.immediateAt).toBe(first);
  });
});

describe("after the decision", () => {
  it("shows what was decided on until an edit, then is out of date until decided again", () => {
    const { patient } = caseForTest();
    patient.entry.setText("note");
    patient.decide(3);
    expect(patient.answer.isOutOfDate).toBe(false);
    patient.entry.setText("note, more");
    expect(patient.answer.isOutOfDate).toBe(true);
    expect(patient.answer.decided?.decision.level).toBe(3);
    patient.entry.setText("note");
    expect(patient.answer.isOutOfDate).toBe(false);
  });

  it("is out of date after an edit of the form, not after a change of language", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ heartRate: 80 });
    patient.decide(3);
    patient.entry.setLanguage("es");
    expect(patient.answer.isOutOfDate).toBe(false);
    patient.entry.enterVitals({ heartRate: 81 });
    expect(patient.answer.isOutOfDate).toBe(true);
  });

  it("names the new findings and the new suggestion, and never changes the level itself", () => {
    const { patient } = caseForTest();
    patient.entry.setText("note");
    patient.decide(3);
    patient.entry.enterVitals({ gcs: 3 });
    expect(patient.answer.decided?.decision.level).toBe(3);
    expect(patient.answer.since?.level).toEqual({ from: 3, to: 1 });
    expect(patient.answer.since?.added.map(({ effect }) => effect)).toContain("floor");
  });

  it("sets a floor one level above the decided one when a vital got worse", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ spo2: 99 });
    patient.decide(3);
    patient.entry.enterVitals({ spo2: 95 });
    expect(patient.answer.since?.worse).toMatchObject({
      floor: 2,
      findings: [{ message: { key: "worseSince.spo2", values: { from: 99, to: 95 } } }],
    });
    expect(patient.answer.suggested).toBe(2);
    expect(patient.answer.needs(3)).toBe("reason-and-initials");
  });

  it("lowers nothing when a vital got better", () => {
    const { patient } = caseForTest();
    patient.entry.enterVitals({ spo2: 93 });
    patient.decide(2);
    patient.entry.enterVitals({ spo2: 99 });
    expect(patient.answer.decided?.decision.level).toBe(2);
    expect(patient.answer.needs(3)).not.toBe("nothing");
  });
});

describe("keeping", () => {
  it("writes a draft once the typing pauses", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("a");
    patient.entry.setText("ab");
    expect(history.kept.size).toBe(0);
    await settle();
    expect(history.kept.get(patient.id)).toMatchObject({ parked: false, tabId: "tab", note: { text: "ab" } });
  });

  it("writes the draft at once when the page goes", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("a");
    await patient.keepNow();
    expect(history.kept.get(patient.id)?.note.text).toBe("a");
  });

  it("keeps no draft of a blank case nor of one that is decided and saved", async () => {
    const { patient, history } = caseForTest();
    await patient.keepNow();
    expect(history.kept.size).toBe(0);
    patient.entry.setText("note");
    await settle();
    patient.decide(3);
    await settle();
    expect(history.kept.size).toBe(0);
    expect(patient.isSettled).toBe(true);
  });

  it("warns when a save fails, keeps the case, and saves on the retry", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("note");
    history.isFull = true;
    patient.decide(3);
    await settle();
    expect(patient.record).toEqual({ status: "failed", code: "full" });
    expect(await patient.newPatient()).toBe(false);
    expect(patient.note.text).toBe("note");
    history.isFull = false;
    await patient.save();
    expect(patient.record.status).toBe("saved");
    expect(history.saved.get(patient.id)?.decision?.level).toBe(3);
  });

  it("saves a label that was added after the decision", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("note");
    patient.decide(3);
    await settle();
    patient.details.setLabel("Bed 4");
    await settle();
    expect(history.saved.get(patient.id)).toMatchObject({ label: "Bed 4", decision: { level: 3 } });
  });

  it("saves a label that came while the record was being saved", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("note");
    patient.decide(3);
    patient.details.setLabel("Bed 4");
    await settle();
    expect(history.saved.get(patient.id)).toMatchObject({ label: "Bed 4", decision: { level: 3 } });
    expect(patient.isSettled).toBe(true);
  });

  it("gives every saved form a later time, even on a clock that was set back", async () => {
    const { patient, history, clock } = caseForTest();
    patient.entry.setText("note");
    patient.decide(3);
    await settle();
    const first = history.saved.get(patient.id)?.updatedAt ?? Infinity;
    clock.now -= 86_400_000;
    patient.decide(2);
    await settle();
    expect(history.saved.get(patient.id)?.updatedAt).toBeGreaterThan(first);
  });
});

describe("from one patient to the next", () => {
  it("parks an unfinished case and leaves nothing of it behind", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("note");
    patient.details.setLabel("Bed 4");
    patient.details.setFlag("isolation", true);
    patient.entry.enterVitals({ heartRate: 80 });
    const { id } = patient;
    expect(await patient.newPatient()).toBe(true);
    expect(history.kept.get(id)).toMatchObject({ parked: true, label: "Bed 4", note: { text: "note" } });
    expect(patient.isBlank).toBe(true);
    expect(patient.id).not.toBe(id);
    expect(patient.note).toEqual(blankNote("en"));
    expect(patient.encounter).toMatchObject({ label: "", flags: [], assessments: [] });
    await settle();
    expect(history.kept.size).toBe(1);
  });

  it("parks the keys too that were typed while it was being parked", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("chest pain");
    const { id } = patient;
    const keep = history.saveDraft.bind(history);
    vi.spyOn(history, "saveDraft").mockImplementationOnce(async (draft) => {
      await keep(draft);
      patient.entry.setText("chest pain, sweating");
    });
    expect(await patient.newPatient()).toBe(true);
    expect(history.kept.get(id)).toMatchObject({ parked: true, note: { text: "chest pain, sweating" } });
    expect(patient.isBlank).toBe(true);
  });

  it("begins one blank case when it is parked twice at once", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("chest pain");
    expect(await Promise.all([patient.newPatient(), patient.newPatient()])).toEqual([true, true]);
    expect(patient.id).toBe("case-2");
    expect(history.kept.size).toBe(1);
  });

  it("starts with the scale of the settings, whatever the last case was read on", async () => {
    const { patient } = caseForTest();
    patient.setTask("manchester");
    patient.entry.setText("note");
    await patient.newPatient();
    expect(patient.task).toBe("esi");
  });

  it("parks what was edited after the decision", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("note");
    patient.decide(3);
    await settle();
    patient.entry.setText("note, more");
    const { id } = patient;
    await patient.newPatient();
    expect(history.kept.get(id)).toMatchObject({ parked: true, note: { text: "note, more" } });
  });

  it("parks nothing of a case that is decided and saved", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("note");
    patient.decide(3);
    await patient.newPatient();
    expect(history.kept.size).toBe(0);
    expect(patient.isBlank).toBe(true);
  });

  it("takes a draft up where it was left, parking the present case", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("first");
    patient.details.setLabel("Bed 4");
    const first = patient.id;
    await patient.newPatient();
    patient.entry.setText("second");
    const second = patient.id;
    const draft = history.kept.get(first);
    expect(draft && (await patient.resume(draft))).toBe(true);
    expect(patient).toMatchObject({ id: first, note: { text: "first" }, encounter: { label: "Bed 4" } });
    expect(history.kept.get(first)?.parked).toBe(false);
    expect(history.kept.get(second)?.parked).toBe(true);
  });

  it("opens a saved encounter with its decision standing", async () => {
    const { patient, history } = caseForTest();
    patient.entry.setText("note");
    patient.decide(2);
    await patient.newPatient();
    const saved = [...history.saved.values()][0];
    expect(saved && (await patient.open(saved))).toBe(true);
    expect(patient.answer.decided?.decision.level).toBe(2);
    expect(patient.answer.isOutOfDate).toBe(false);
    expect(patient.answer.shown).toBe(saved?.assessments.at(-1));
  });

  it("counts the arrival from the first entry, not from when the blank page was opened", () => {
    const { patient, clock } = caseForTest();
    clock.now += 3 * 3_600_000;
    patient.entry.setText("note");
    expect(patient.encounter.arrivedAt).toBe(clock.now);
  });

  it("leaves an arrival that somebody set", () => {
    const { patient, clock } = caseForTest();
    const arrivedAt = clock.now - 600_000;
    patient.details.setArrivedAt(arrivedAt);
    clock.now += 60_000;
    patient.entry.setText("note");
    expect(patient.encounter.arrivedAt).toBe(arrivedAt);
  });
});

describe("a very long note", () => {
  it("is read when the typing pauses, and at once when somebody decides", async () => {
    const { patient } = caseForTest();
    patient.entry.setText("x ".repeat(15_000));
    expect(patient.entry.isReading).toBe(true);
    await settle();
    expect(patient.entry.isReading).toBe(false);
    patient.entry.setText("y ".repeat(15_000));
    patient.decide(3);
    expect(patient.answer.decided?.assessment.note.text.startsWith("y")).toBe(true);
  });

  it("is kept whole though not read whole", async () => {
    const { patient, history } = caseForTest();
    const text = "word ".repeat(200_000);
    patient.entry.setText(text);
    expect(patient.entry.isTooLong).toBe(true);
    patient.decide(3);
    await settle();
    expect(history.saved.get(patient.id)?.assessments[0]?.note.text).toBe(text);
  });
});

describe("correcting what was understood", () => {
  it("keeps the newest word on a mention and can be taken back", () => {
    const { patient } = caseForTest();
    const mention = { concept: "fever", quote: "fever" } as const;
    patient.entry.correct({ ...mention, status: "denied" });
    patient.entry.correct({ ...mention, status: "affirmed" });
    expect(patient.note.entered.corrections).toEqual([{ ...mention, status: "affirmed", set: 0 }]);
    patient.entry.uncorrect(mention);
    expect(patient.note.entered.corrections).toEqual([]);
  });
});

describe("before the rules are there", () => {
  const without = () => {
    const rules: { core: TriageCore | undefined } = { core: undefined };
    return { rules, ...caseForTest(rules) };
  };

  it("there is no level, nothing can be decided, and what is written is kept", async () => {
    const { patient, history } = without();
    patient.entry.setText("gcs 3");
    expect(patient.answer.suggested).toBeUndefined();
    expect(patient.answer.shown).toBeUndefined();
    patient.decide(2);
    expect(patient.encounter.decision).toBeUndefined();
    await settle();
    expect(history.kept.get(patient.id)?.note.text).toBe("gcs 3");
  });

  it("level 1 is stamped and saved at once, and decided when they come", async () => {
    const { patient, history, rules, clock } = without();
    const called = clock.now;
    patient.levelOneNow();
    await settle();
    expect(history.saved.get(patient.id)).toMatchObject({ immediateAt: called, assessments: [] });
    expect(patient.isBlank).toBe(false);
    clock.now += 900;
    rules.core = core;
    patient.takeRules();
    await settle();
    expect(history.saved.get(patient.id)).toMatchObject({ immediateAt: called, decision: { level: 1 } });
    expect(patient.isSettled).toBe(true);
  });

  it("a called level 1 that is parked is decided when it is taken up with the rules there", async () => {
    const { patient, history, rules } = without();
    patient.levelOneNow();
    const { id } = patient;
    expect(await patient.newPatient()).toBe(true);
    rules.core = core;
    const draft = history.kept.get(id);
    expect(draft && (await patient.resume(draft))).toBe(true);
    expect(patient.encounter).toMatchObject({ id, decision: { level: 1 } });
  });

  it("their coming decides nothing by itself", () => {
    const { patient, rules } = without();
    patient.entry.setText("chest pain");
    rules.core = core;
    patient.takeRules();
    expect(patient.encounter.decision).toBeUndefined();
  });
});
