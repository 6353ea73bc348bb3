import { describe, expect, it } from "vitest";
import { MemoryHistory } from "../../../src/history/memory-history.ts";
import { findWaiting } from "../../../src/state/find-waiting.ts";
import { judgeDraft } from "../../../src/state/judge-draft.ts";
import { changeKept, withStayStep } from "../../../src/state/stay.ts";
import { takeUp } from "../../../src/state/take-up.ts";
import { caseForTest, core } from "./case-support.ts";

const minute = 60_000;

/** Decided on at SpO2 94, and a reassessment at 93 begun and parked, on a history that another tab shares. */
async function parked() {
  const history = new MemoryHistory();
  const clock = { now: Date.UTC(2026, 0, 5, 14, 0) };
  const tabOn = (tabId: string) => {
    let ids = 0;
    const newId = () => `${tabId}-${String(++ids)}`;
    const more = { history, tabId, newId, now: () => clock.now };
    return caseForTest(undefined, undefined, more).patient;
  };
  const patient = tabOn("one");
  const { id } = patient;
  patient.entry.setText("45M cough");
  patient.entry.enterVitals({ weightKg: 4, spo2: 94 });
  patient.decide(4);
  await patient.save();
  clock.now += 20 * minute;
  patient.reassess("SpO2 94%");
  patient.entry.enterVitals({ weightKg: 4, spo2: 93 });
  await patient.newPatient();
  const tab = { id: "one", open: () => Promise.resolve(new Set(["one"])) };
  const find = () => findWaiting({ history, tab, openId: patient.id });
  return { history, clock, id, patient, tab, tabOn, find };
}

describe("an unfinished note in the waiting list", () => {
  it("is judged with what was decided on since it was left, as it is where it is taken up", async () => {
    const { history, clock, id, patient, tab, tabOn, find } = await parked();
    const loaded = await history.load(id);
    if (loaded.status !== "ok") throw new Error("not kept");
    clock.now += 10 * minute;
    const other = tabOn("two");
    await other.open(loaded.encounter);
    other.reassess("SpO2 94%");
    other.entry.enterVitals({ weightKg: 3, spo2: 98 });
    other.decide(3);
    await other.save();
    const [found] = (await find()).drafts;
    if (!found) throw new Error("not found");
    await takeUp({ history, tab, case: patient }, id);
    expect(patient.answer.lastDecided?.decision.level).toBe(3);
    expect(judgeDraft(core, found.draft).floor).toBe(patient.answer.floor);
    expect(patient.answer.floor).toBe(2);
  });

  it("has the flags that were set since it was left, in its row too", async () => {
    const { history, clock, id, find } = await parked();
    await changeKept(history, id, clock.now, (kept) => ({ ...kept, flags: ["self-harm-watch"] }));
    const { open, drafts } = await find();
    expect(drafts[0]?.draft.encounter.flags).toEqual(["self-harm-watch"]);
    expect(open).toMatchObject([{ id, waiting: { flags: ["self-harm-watch"] } }]);
  });

  it("is not read again where the record is the one that it was begun on", async () => {
    const { history, find, id } = await parked();
    history.load = () => Promise.reject(new Error("read"));
    expect((await find()).drafts).toMatchObject([{ draft: { id } }]);
  });

  it("goes with its patient who left, and who was deleted after it was kept", async () => {
    const { history, clock, id, find } = await parked();
    const [draft] = await history.drafts();
    await changeKept(history, id, clock.now, (kept) => withStayStep(kept, { status: "left", at: clock.now }));
    expect(await find()).toEqual({ open: [], drafts: [] });
    await history.remove(id, clock.now);
    if (draft) await history.saveDraft(draft);
    expect(await find()).toEqual({ open: [], drafts: [] });
    if (draft) await history.saveDraft({ ...draft, savedAt: clock.now + 1 });
    expect((await find()).drafts).toMatchObject([{ draft: { id } }]);
  });
});
