import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../src/domain/assessment.ts";
import { type History, HistoryError } from "../../../src/history/history.ts";
import { MemoryHistory } from "../../../src/history/memory-history.ts";
import { changeKept, withStayStep } from "../../../src/state/stay.ts";
import { followRecord, takeUp } from "../../../src/state/take-up.ts";
import { caseForTest } from "./case-support.ts";

/** A tab on a history that tabs share. */
function tabOn(
  history: History,
  tabId: string,
  clock = { now: Date.UTC(2026, 0, 5, 14, 0) },
  tabs = [tabId],
) {
  let ids = 0;
  const newId = () => `${tabId}-${String(++ids)}`;
  const { patient } = caseForTest(undefined, undefined, { history, tabId, newId, now: () => clock.now });
  const tab = { id: tabId, open: () => Promise.resolve(new Set(tabs)) };
  return { patient, clock, takeUp: (id: string) => takeUp({ history, tab, case: patient }, id) };
}

/** Decided at level 3, and a reassessment begun that nobody has decided on, parked. */
async function parkedReassessment(history: History) {
  const one = tabOn(history, "one");
  one.patient.entry.enterVitals({ spo2: 98 });
  one.patient.decide(3);
  await one.patient.save();
  one.patient.reassess("SpO2 98%");
  one.patient.entry.enterVitals({ spo2: 85 });
  const { id } = one.patient;
  await one.patient.newPatient();
  return { ...one, id };
}

describe("taking a patient up", () => {
  it("goes on with the reassessment that was parked, rather than open the record over it", async () => {
    const history = new MemoryHistory();
    const { patient, takeUp, id } = await parkedReassessment(history);
    expect(await takeUp(id)).toEqual({ status: "here" });
    expect(patient.note.entered.vitals.spo2).toBe(85);
    await patient.keepNow();
    expect((await history.drafts())[0]?.note.entered.vitals.spo2).toBe(85);
  });

  it("leaves a note alone that another open tab is writing", async () => {
    const history = new MemoryHistory();
    const { patient, takeUp: again, id } = await parkedReassessment(history);
    await again(id);
    const two = tabOn(history, "two", undefined, ["one", "two"]);
    two.patient.entry.setText("sore throat");
    expect(await two.takeUp(id)).toEqual({ status: "refused", why: "other-tab" });
    expect(two.patient.note.text).toBe("sore throat");
    expect((await history.drafts()).find((draft) => draft.id === id)?.tabId).toBe("one");
    expect(patient.note.entered.vitals.spo2).toBe(85);
  });

  it("has what was kept of the patient since the note was left: outcome, decisions, flags", async () => {
    const history = new MemoryHistory();
    const { patient, takeUp, clock, id } = await parkedReassessment(history);
    clock.now += 60_000;
    await changeKept(history, id, clock.now, (kept) =>
      withStayStep({ ...kept, flags: ["isolation"] }, { status: "seen", at: clock.now }),
    );
    await takeUp(id);
    expect(outcomeOf(patient.encounter)?.status).toBe("seen");
    expect(patient.encounter.flags).toEqual(["isolation"]);
    patient.decide(1);
    await patient.save();
    expect(await history.list({ open: true })).toMatchObject([{ id, level: 1 }]);
  });

  it("goes without a flag that was taken away in the note, though the record still has it", async () => {
    const history = new MemoryHistory();
    const { patient, takeUp, clock, id } = await parkedReassessment(history);
    await changeKept(history, id, clock.now, (kept) => ({ ...kept, flags: ["isolation", "safeguarding"] }));
    await takeUp(id);
    patient.details.setFlag("isolation", false);
    await patient.newPatient();
    await takeUp(id);
    expect(patient.encounter.flags).toEqual(["safeguarding"]);
    patient.decide(1);
    await patient.save();
    expect(await history.load(id)).toMatchObject({ encounter: { flags: ["safeguarding"] } });
  });

  it("takes the words of now, not of when a list was shown", async () => {
    const history = new MemoryHistory();
    const { patient, takeUp, id } = await parkedReassessment(history);
    await takeUp(id);
    patient.entry.setText(`${patient.note.text}now sweating`);
    await patient.newPatient();
    const two = tabOn(history, "two");
    await two.takeUp(id);
    expect(two.patient.note.text).toContain("now sweating");
  });

  it("stays with what is unfinished in this form", async () => {
    const history = new MemoryHistory();
    const { patient, takeUp, id } = await parkedReassessment(history);
    await takeUp(id);
    patient.entry.setText("typed a moment ago");
    expect(await takeUp(id)).toEqual({ status: "here" });
    expect(patient.note.text).toBe("typed a moment ago");
  });

  it("says that nothing is there, and the form stays as it is", async () => {
    const history = new MemoryHistory();
    const { patient, takeUp, clock, id } = await parkedReassessment(history);
    const [draft] = await history.drafts();
    await history.remove(id, clock.now);
    patient.entry.setText("sore throat");
    expect(await takeUp(id)).toEqual({ status: "refused", why: "gone" });
    if (draft) await history.saveDraft(draft);
    expect(await takeUp(id)).toEqual({ status: "refused", why: "gone" });
    expect(patient.note.text).toBe("sore throat");
  });

  it("says that the present case could not be parked, or the store not be read", async () => {
    const history = new MemoryHistory();
    const { patient, takeUp, id } = await parkedReassessment(history);
    patient.entry.setText("sore throat");
    const { saveDraft } = history;
    history.saveDraft = () => Promise.reject(new HistoryError("full"));
    expect(await takeUp(id)).toEqual({ status: "refused", why: "not-parked" });
    expect(patient.note.text).toBe("sore throat");
    history.saveDraft = saveDraft;
    history.load = () => Promise.reject(new HistoryError("newer-version"));
    expect(await takeUp(id)).toEqual({ status: "failed", code: "newer-version" });
  });
});

describe("a patient who is open in two tabs", () => {
  async function twoTabs() {
    const history = new MemoryHistory();
    const one = tabOn(history, "one");
    one.patient.entry.setText("cough");
    one.patient.decide(3);
    await one.patient.save();
    const two = tabOn(history, "two", one.clock);
    await two.takeUp(one.patient.id);
    return { history, one, two };
  }

  it("has in both what was decided in one", async () => {
    const { history, one, two } = await twoTabs();
    one.clock.now += 60_000;
    two.patient.entry.setText("cough, now blue");
    two.patient.decide(1);
    await two.patient.save();
    await followRecord(history, one.patient);
    expect(one.patient.answer.lastDecided?.decision.level).toBe(1);
    expect(one.patient.note.text).toBe("cough, now blue");
    expect(one.patient.isSettled).toBe(true);
  });

  it("keeps the words that are unfinished in the other", async () => {
    const { history, one, two } = await twoTabs();
    one.clock.now += 60_000;
    two.patient.entry.setText("cough, now blue");
    two.patient.decide(1);
    await two.patient.save();
    one.patient.entry.setText("cough, and a rash");
    await followRecord(history, one.patient);
    expect(one.patient.answer.lastDecided?.decision.level).toBe(1);
    expect(one.patient.note.text).toBe("cough, and a rash");
  });

  it("keeps the decision of one when the other, which never heard of it, saves a flag", async () => {
    const { history, one, two } = await twoTabs();
    one.clock.now += 60_000;
    two.patient.entry.setText("cough, now blue");
    two.patient.decide(1);
    await two.patient.save();
    one.patient.details.setFlag("isolation", true);
    await one.patient.save();
    expect(await history.list({ open: true })).toMatchObject([
      { level: 1, waiting: { flags: ["isolation"] } },
    ]);
  });

  it("has the flag, the allergy and the code that the other set, whatever this one saves later", async () => {
    const { history, one, two } = await twoTabs();
    one.clock.now += 60_000;
    two.patient.details.setFlag("self-harm-watch", true);
    two.patient.details.setAllergyText("penicillin");
    two.patient.details.setCodes([{ code: "R05.9", title: "Cough", billable: true }]);
    await two.patient.save();
    one.clock.now += 60_000;
    one.patient.details.setLabel("Bed 9");
    await one.patient.save();
    expect(await history.load(one.patient.id)).toMatchObject({
      encounter: {
        label: "Bed 9",
        flags: ["self-harm-watch"],
        allergyText: "penicillin",
        codes: [{ code: "R05.9" }],
      },
    });
  });

  it("has in a reassessment that was begun the flag that the other set, and not the one that it took away", async () => {
    const { history, one, two } = await twoTabs();
    one.patient.details.setFlag("isolation", true);
    await one.patient.save();
    await followRecord(history, two.patient);
    one.patient.reassess("");
    one.patient.entry.setText("cough, and a rash");
    one.clock.now += 60_000;
    two.patient.details.setFlag("self-harm-watch", true);
    two.patient.details.setFlag("isolation", false);
    await two.patient.save();
    await followRecord(history, one.patient);
    expect(one.patient.encounter.flags).toEqual(["self-harm-watch"]);
    expect(one.patient.note.text).toBe("cough, and a rash");
  });

  it("goes without a flag that was taken away in the one, though the other still shows it and saves", async () => {
    const { history, one, two } = await twoTabs();
    one.patient.details.setFlag("isolation", true);
    await one.patient.save();
    await followRecord(history, two.patient);
    one.clock.now += 60_000;
    one.patient.details.setFlag("isolation", false);
    await one.patient.save();
    one.clock.now += 60_000;
    two.patient.details.setLabel("Bed 9");
    await two.patient.save();
    expect(await history.load(one.patient.id)).toMatchObject({ encounter: { label: "Bed 9", flags: [] } });
    await followRecord(history, two.patient);
    expect(two.patient.encounter.flags).toEqual([]);
  });

  it("leaves the other as it is where it already has all that was kept", async () => {
    const { history, one, two } = await twoTabs();
    const { encounter } = two.patient;
    two.patient.entry.setText("cough, and a rash");
    await followRecord(history, two.patient);
    expect(two.patient.encounter).toBe(encounter);
    one.clock.now += 60_000;
    one.patient.details.setFlag("isolation", true);
    await one.patient.save();
    await followRecord(history, two.patient);
    expect(two.patient.encounter.flags).toEqual(["isolation"]);
  });
});
