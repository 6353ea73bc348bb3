import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../../src/domain/assessment.ts";
import { defaultSettings } from "../../../src/domain/settings.ts";
import type { History } from "../../../src/history/history.ts";
import { MemoryHistory } from "../../../src/history/memory-history.ts";
import type { TriageCore } from "../../../src/pipeline/core.ts";
import { CaseState } from "../../../src/state/case.svelte.ts";
import { WaitingState } from "../../../src/state/waiting.svelte.ts";
import { core } from "./case-support.ts";

const hour = 3_600_000;

/** A tab with its open case and its waiting list, on a history that tabs may share. */
function tabForTest({
  history = new MemoryHistory(),
  tabId = "tab",
  tabs = new Set(["tab"]),
  clock = { now: Date.UTC(2026, 0, 5, 14, 0) },
  rules = { core },
}: {
  history?: History;
  tabId?: string;
  tabs?: ReadonlySet<string>;
  clock?: { now: number };
  rules?: { core: TriageCore | undefined };
} = {}) {
  let ids = 0;
  const now = () => clock.now;
  const patient = new CaseState(
    {
      history,
      rules,
      tabId,
      startTask: () => "esi",
      now,
      newId: () => `${tabId}-${String(++ids)}`,
      loadedModel: () => undefined,
      emergencyNumber: () => undefined,
      cost: () => undefined,
      answerFailed: () => undefined,
      bookFor: () => Promise.reject(new Error("no book")),
    },
    "en",
  );
  const waiting = new WaitingState({
    history,
    tab: { id: tabId, open: () => Promise.resolve(tabs) },
    rules,
    patient,
    times: () => ({
      targets: () => defaultSettings.esiTargets,
      retriageMinutes: { 3: 30 },
      levelFirst: false,
    }),
    initials: () => "AB",
    now,
  });
  return { history, patient, waiting, clock };
}

async function decided(tab: ReturnType<typeof tabForTest>, label: string): Promise<string> {
  await tab.patient.newPatient();
  tab.patient.details.setLabel(label);
  tab.patient.entry.setText("cough");
  tab.patient.decide(3);
  await tab.patient.keepNow();
  return tab.patient.id;
}

async function begun(tab: ReturnType<typeof tabForTest>, label: string): Promise<string> {
  await tab.patient.newPatient();
  tab.patient.details.setLabel(label);
  tab.patient.entry.setText("cough");
  await tab.patient.keepNow();
  return tab.patient.id;
}

const outcome = async (history: History, id: string) => {
  const loaded = await history.load(id);
  return loaded.status === "ok" ? outcomeOf(loaded.encounter)?.status : loaded.status;
};

describe("the waiting list", () => {
  it("has who was decided on, who was parked and who is open here, and nobody twice", async () => {
    const tab = tabForTest();
    await decided(tab, "A");
    tab.patient.reassess("");
    await begun(tab, "B");
    await tab.waiting.refresh();
    expect(tab.waiting.loading).toEqual({ status: "ready" });
    expect(tab.waiting.rows.map(({ label, draft }) => [label, draft?.place])).toEqual([
      ["A", "parked"],
      ["B", "here"],
    ]);
  });

  it("says which draft another open tab is writing, and which a closed one left", async () => {
    const history = new MemoryHistory();
    await begun(tabForTest({ history, tabId: "open" }), "A");
    await begun(tabForTest({ history, tabId: "closed" }), "B");
    const { waiting } = tabForTest({ history, tabs: new Set(["tab", "open"]) });
    await waiting.refresh();
    expect(waiting.rows.map(({ draft }) => draft?.place)).toEqual(["unfinished", "other-tab"]);
  });

  it("lists a patient whose record could not be kept, from the draft", async () => {
    const tab = tabForTest();
    const id = await decided(tab, "A");
    tab.patient.reassess("");
    await tab.patient.newPatient();
    const [draft] = await tab.history.drafts();
    const other = new MemoryHistory();
    if (draft) await other.saveDraft(draft);
    const { waiting } = tabForTest({ history: other });
    await waiting.refresh();
    expect(waiting.rows).toMatchObject([{ id, level: 3, standing: { status: "decided" }, isKept: false }]);
  });

  it("says that the clock was set back when something was stored later than now", async () => {
    const tab = tabForTest();
    await decided(tab, "A");
    await tab.waiting.refresh();
    const due = tab.waiting.rows[0]?.due;
    expect(tab.waiting.isClockBack(tab.clock.now)).toBe(false);
    tab.clock.now -= hour;
    await tab.waiting.refresh();
    expect(tab.waiting.isClockBack(tab.clock.now)).toBe(true);
    expect(tab.waiting.rows[0]?.due).toEqual(due);
  });
});

describe("leaving the waiting list", () => {
  it("keeps the outcome with its time and who was on, and can be taken back", async () => {
    const tab = tabForTest();
    const id = await decided(tab, "A");
    await tab.patient.newPatient();
    await tab.waiting.refresh();
    tab.clock.now += hour;
    expect(await tab.waiting.leave({ id, label: "A" }, "admitted")).toBe(true);
    expect(tab.waiting.rows).toEqual([]);
    expect(tab.waiting.justLeft).toEqual({ id, label: "A", status: "admitted", at: tab.clock.now });
    const loaded = await tab.history.load(id);
    expect(loaded).toMatchObject({
      encounter: { stay: [{ status: "admitted", at: tab.clock.now, initials: "AB" }] },
    });
    await tab.waiting.undo();
    expect(tab.waiting.justLeft).toBeUndefined();
    expect(tab.waiting.rows.map((row) => row.id)).toEqual([id]);
    expect(await outcome(tab.history, id)).toBeUndefined();
  });

  it("makes a record of one whom nobody decided on, with the note, and of the form a blank one", async () => {
    const tab = tabForTest();
    const id = await begun(tab, "A");
    await tab.waiting.leave({ id, label: "A" }, "left");
    expect(tab.patient.isBlank).toBe(true);
    expect(await outcome(tab.history, id)).toBe("left");
    expect(await tab.history.drafts()).toEqual([]);
    const loaded = await tab.history.load(id);
    expect(loaded).toMatchObject({ encounter: { label: "A", assessments: [{ note: { text: "cough" } }] } });
    await tab.waiting.undo();
    expect(tab.waiting.rows).toMatchObject([{ id, level: 3, standing: { status: "not-decided" } }]);
  });

  it("leaves a reassessment that was begun where it is, for a person to discard, and lists it no more", async () => {
    const tab = tabForTest();
    const id = await decided(tab, "A");
    tab.patient.reassess("");
    tab.patient.entry.setText(`${tab.patient.note.text}worse`);
    await tab.waiting.leave({ id, label: "A" }, "transferred");
    expect(await outcome(tab.history, id)).toBe("transferred");
    expect(await tab.history.drafts()).toHaveLength(1);
    expect(tab.waiting.rows).toEqual([]);
  });

  it("says when it did not work, and the patient still waits", async () => {
    const tab = tabForTest({ rules: { core: undefined } });
    const id = await begun(tab, "A");
    expect(await tab.waiting.leave({ id, label: "A" }, "left")).toBe(false);
    expect(tab.waiting.problem).toBe("failed");
    expect(tab.waiting.rows).toHaveLength(1);
  });
});

describe("patients who were forgotten", () => {
  it("are told apart after a day without a word of them, and closed only when asked", async () => {
    const tab = tabForTest();
    const old = await decided(tab, "old");
    await begun(tab, "older draft");
    await tab.patient.newPatient();
    tab.clock.now += 25 * hour;
    await decided(tab, "new");
    await tab.waiting.refresh();
    expect(tab.waiting.rows.map(({ label }) => label)).toEqual(["new"]);
    expect(tab.waiting.forgottenCount).toBe(2);
    expect(tab.waiting.forgotten).toHaveLength(2);
    expect(await outcome(tab.history, old)).toBeUndefined();
    const done: number[] = [];
    await tab.waiting.leaveForgotten("discharged", (count) => done.push(count));
    expect(done).toEqual([1, 2]);
    expect(tab.waiting.forgottenCount).toBe(0);
    expect(await outcome(tab.history, old)).toBe("discharged");
    expect(tab.waiting.rows).toHaveLength(1);
  });

  it("are counted once, with a record and a reassessment that was begun", async () => {
    const tab = tabForTest();
    await decided(tab, "A");
    tab.patient.reassess("");
    await tab.patient.newPatient();
    tab.clock.now += 25 * hour;
    await tab.waiting.refresh();
    expect(tab.waiting.forgotten).toHaveLength(1);
    expect(tab.waiting.forgottenCount).toBe(1);
  });

  it("are not those who are looked at again today", async () => {
    const tab = tabForTest();
    await decided(tab, "A");
    tab.clock.now += 25 * hour;
    tab.patient.reassess("");
    await tab.patient.keepNow();
    await tab.waiting.refresh();
    expect(tab.waiting.rows).toHaveLength(1);
    expect(tab.waiting.forgottenCount).toBe(0);
  });
});
