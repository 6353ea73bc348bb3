import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/domain/note.ts";
import { defaultSettings } from "../../../../src/domain/settings.ts";
import type { Draft } from "../../../../src/history/history.ts";
import { MemoryHistory } from "../../../../src/history/memory-history.ts";
import { core } from "../../../../src/pipeline/core.ts";
import { HandoverState, type Handed } from "../../../../src/state/handover.svelte.ts";
import { handoverBlock, type HandoverBlock } from "../../../../src/ui/handover/handover-block.ts";
import { handoverText } from "../../../../src/ui/handover/handover-text.ts";
import { shortNote } from "../../../../src/ui/handover/short-note.ts";
import type { Telling } from "../../../../src/ui/sheets/telling.ts";
import { stayOf, tenOpen } from "../../../support/past-stays.ts";
import { sayIn } from "../sample-case.ts";

const now = new Date(2026, 10, 20, 14, 0).getTime();
const targets = { esi: defaultSettings.esiTargets, manchester: defaultSettings.manchesterTargets };
const times = {
  targets: (scale: "esi" | "manchester") => targets[scale],
  retriageMinutes: defaultSettings.retriageMinutes,
  levelFirst: false,
};
const telling: Telling = { say: sayIn("en"), language: "en", now, times };
const ankle = {
  label: "Bed 40",
  note: "35M, twisted the right ankle, can bear weight",
  arrived: 30,
  level: 4,
  vitals: { heartRate: 80, spo2: 98 },
} as const;

async function handedOver(history: MemoryHistory, levelFirst = false): Promise<readonly Handed[]> {
  return (await handingOver(history, levelFirst)).patients;
}

async function handingOver(history: MemoryHistory, levelFirst = false) {
  const state = new HandoverState({
    history,
    tab: { id: "tab", open: () => Promise.resolve(undefined) },
    rules: { core },
    patient: { id: "none", newPatient: () => Promise.resolve(true) },
    times: () => ({ ...times, levelFirst }),
    initials: () => undefined,
    now: () => now,
  });
  await state.refresh();
  if (state.loading.status !== "ready") throw new Error(state.loading.status);
  return state.loading;
}

async function historyOf(...encounters: readonly Parameters<MemoryHistory["save"]>[0][]) {
  const history = new MemoryHistory();
  for (const encounter of encounters) await history.save(encounter);
  return history;
}

/** A second set begun on a patient who was decided on, and worse. */
function begun(): Draft {
  const encounter = stayOf(ankle, now);
  const note = encounter.assessments[0]?.note;
  if (!note) throw new Error("assessed");
  const { id, label, arrivedAt } = encounter;
  return {
    ...{ id, label, arrivedAt, encounter },
    tabId: "tab",
    savedAt: now,
    parked: true,
    task: "esi",
    note: {
      ...note,
      text: `${note.text}\n── 2026-11-20 13:34 ──\nHR 80, SpO2 98%\n── 2026-11-20 13:58 ──\n`,
      entered: { ...note.entered, vitals: { spo2: 91 } },
    },
  };
}

const nobody = { forgotten: 0, unreadable: 0 };
const told = (block: HandoverBlock) => handoverText([block], { from: "MR", to: "" }, nobody, telling);

describe("the hand-over of a list", () => {
  it("has everybody who is here, by level, and nobody who left", async () => {
    const gone = stayOf({ ...ankle, outcome: "seen" }, now);
    const handed = await handedOver(await historyOf(...tenOpen(now), gone));
    expect(handed.map(({ row }) => row.level)).toEqual([1, 2, 2, 2, 2, 2, 3, 3, 4, 5]);
  });

  it("says that a patient got worse in a set that nobody has decided on", async () => {
    const history = await historyOf(stayOf(ankle, now));
    await history.saveDraft(begun());
    const [handed] = await handedOver(history, true);
    if (!handed) throw new Error("one is here");
    const block = handoverBlock(handed, telling);
    expect(block.level).toBeLessThan(4);
    expect(told(block)).toContain("Worse: decide (decided: 4)");
    expect(told(block)).toContain("Worse since the decision: SpO2 98 → 91 %");
    expect(told(block)).toContain("SpO₂ 91% ↓ (before 98%)");
    expect(told(block)).toContain("reassessment begun, parked");
  });

  it("tells nothing that is suggested while staff choose first", async () => {
    const history = new MemoryHistory();
    const draft = begun();
    const encounter = { ...stayOf(ankle, now), assessments: [], earlierDecisions: [] };
    const { decision, ...undecided } = encounter;
    expect(decision).toBeDefined();
    const note = { ...draft.note, text: ankle.note, entered: { ...draft.note.entered, vitals: {} } };
    await history.saveDraft({ ...draft, encounter: undecided, note });
    const [handed] = await handedOver(history, true);
    const [open] = await handedOver(history);
    if (!handed || !open) throw new Error("one is here");
    const hidden = handoverBlock(handed, telling);
    expect(hidden.level).toBeUndefined();
    expect(told(hidden)).not.toMatch(/ESI|At least|Record:|due/u);
    expect(told(hidden)).toContain("Not decided by a clinician");
    expect(handoverBlock(open, telling).level).toBeDefined();
  });

  it("tells the vitals alone of a set that was begun while staff choose first", async () => {
    const encounter = stayOf({ ...ankle, level: 5 }, now);
    const { note, ...draft } = begun();
    const entered = { ...note.entered, vitals: { spo2: 97 } };
    const history = await historyOf(encounter);
    await history.saveDraft({ ...draft, encounter, note: { ...note, entered } });
    const [open] = await handedOver(history);
    const [hidden] = await handedOver(history, true);
    if (!open || !hidden) throw new Error("one is here");
    expect(told(handoverBlock(open, telling))).toMatch(/rules now suggest|Ask:|Record:/u);
    expect(told(handoverBlock(hidden, telling))).not.toMatch(/suggest(?!ed)|Ask:|Record:/u);
    expect(told(handoverBlock(hidden, telling))).toContain("SpO₂ 97%");
    expect(handoverBlock(hidden, telling).level).toBe(5);
  });

  it("says how many it leaves out, and why", async () => {
    const day = 24 * 3_600_000;
    const history = await historyOf(
      stayOf(ankle, now),
      stayOf({ ...ankle, label: "Bed 41" }, now),
      stayOf({ ...ankle, label: "Bed 42" }, now - 2 * day),
    );
    const torn = (await history.list({ open: true })).find(({ label }) => label === "Bed 41");
    const load = history.load.bind(history);
    history.load = async (id) => (id === torn?.id ? { status: "unreadable", raw: "?" } : load(id));
    const { patients, leftOut } = await handingOver(history);
    expect(patients.map(({ row }) => row.label)).toEqual(["Bed 40"]);
    expect(leftOut).toEqual({ forgotten: 1, unreadable: 1 });
    const text = handoverText([], { from: "", to: "" }, leftOut, telling);
    expect(text).toContain("1 patient without an outcome was not touched for more than a day");
    expect(text).toContain("1 patient is missing here: the record cannot be read");
    expect(handoverText([], { from: "", to: "" }, nobody, telling)).not.toMatch(/missing here:|not touched/u);
  });

  it("says who hands over, and leaves a line for who is not named", async () => {
    const [handed] = await handedOver(await historyOf(stayOf(ankle, now)));
    if (!handed) throw new Error("one is here");
    expect(told(handoverBlock(handed, telling))).toContain("MR hands over to ______");
  });

  it("has words for all of it in each language", async () => {
    const handed = await handedOver(await historyOf(...tenOpen(now)));
    for (const language of languages) {
      const inLanguage = { ...telling, say: sayIn(language), language };
      const blocks = handed.map((one) => handoverBlock(one, inLanguage));
      expect(handoverText(blocks, { from: "", to: "" }, nobody, inLanguage)).toContain("Bed 10");
    }
  });
});

describe("a short note", () => {
  it("is the whole note where that is short", () => {
    expect(shortNote(" chest pain\nsince noon ")).toBe("chest pain since noon");
  });

  it("ends at a word, and says that it goes on", () => {
    const short = shortNote("crushing ".repeat(60));
    expect(short).toMatch(/^(crushing )+crushing…$/u);
    expect(short.length).toBeLessThanOrEqual(222);
  });

  it("takes half as many Chinese characters", () => {
    expect(shortNote("胸痛".repeat(200)).length).toBeLessThanOrEqual(112);
  });

  it("keeps how it began and what was written last, without the dates between", () => {
    const text = "cough\n── 2026-11-20 13:34 ──\nHR 80\n── 2026-11-20 13:58 ──\nworse now";
    expect(shortNote(text)).toBe("cough … worse now");
  });
});
