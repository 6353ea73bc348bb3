import { describe, expect, it } from "vitest";
import { type Draft, HistoryError } from "../../../src/history/history.ts";
import { MemoryHistory } from "../../../src/history/memory-history.ts";
import { DraftsState } from "../../../src/state/drafts.svelte.ts";
import { assessment, undecided } from "./sample-case.ts";

const draft = (id: string, tabId: string, parked = false): Draft => ({
  id,
  tabId,
  parked,
  label: id,
  arrivedAt: 1,
  savedAt: 2,
  task: "esi",
  note: assessment.note,
  encounter: { ...undecided, id },
});

async function stateWith(
  drafts: readonly Draft[],
  openTabs: readonly string[] | undefined,
): Promise<{ state: DraftsState; history: MemoryHistory }> {
  const history = new MemoryHistory();
  for (const one of drafts) await history.saveDraft(one);
  const open = () => Promise.resolve(openTabs && new Set(openTabs));
  const state = new DraftsState(history, { id: "me", open });
  await state.refresh();
  return { state, history };
}

const ids = (drafts: readonly Draft[]): readonly string[] => drafts.map(({ id }) => id).sort();

describe("unfinished notes", () => {
  it("are those of tabs that went away, and of this tab before its reload", async () => {
    const { state } = await stateWith(
      [draft("mine", "me"), draft("lost", "gone"), draft("busy", "other")],
      ["me", "other"],
    );
    expect(ids(state.unfinished)).toEqual(["lost", "mine"]);
  });

  it("are all shown where the browser cannot tell which tabs are open", async () => {
    const { state } = await stateWith([draft("lost", "gone"), draft("busy", "other")], undefined);
    expect(ids(state.unfinished)).toEqual(["busy", "lost"]);
  });

  it("move to the parked ones and keep their words", async () => {
    const { state } = await stateWith([draft("lost", "gone")], ["me"]);
    const [lost] = state.unfinished;
    if (!lost) throw new Error("no draft");
    await state.park(lost);
    expect(state.unfinished).toEqual([]);
    expect(state.parked).toEqual([{ ...lost, parked: true }]);
  });

  it("are parked with the words of now, not of when they were listed", async () => {
    const { state, history } = await stateWith([draft("lost", "gone")], ["me"]);
    const [lost] = state.unfinished;
    if (!lost) throw new Error("no draft");
    const note = { ...lost.note, text: "newer words" };
    await history.saveDraft({ ...lost, note });
    await state.park(lost);
    expect(await history.drafts()).toMatchObject([{ parked: true, note: { text: "newer words" } }]);
  });

  it("are left to another open tab that took them up meanwhile", async () => {
    const { state, history } = await stateWith([draft("lost", "gone")], ["me", "other"]);
    const [lost] = state.unfinished;
    if (!lost) throw new Error("no draft");
    const taken = { ...lost, tabId: "other" };
    await history.saveDraft(taken);
    await state.park(lost);
    await state.discard(lost);
    expect(await history.drafts()).toEqual([taken]);
    expect(state.problem).toEqual({ status: "refused", why: "other-tab" });
    expect(state.unfinished).toEqual([]);
  });

  it("are gone after they were discarded, and only then", async () => {
    const { state, history } = await stateWith([draft("lost", "gone"), draft("other", "gone")], ["me"]);
    const lost = state.unfinished.find(({ id }) => id === "lost");
    if (!lost) throw new Error("no draft");
    await state.discard(lost);
    expect(ids(await history.drafts())).toEqual(["other"]);
  });

  it("stay in the list when parking fails, and the reason is told", async () => {
    const { state, history } = await stateWith([draft("lost", "gone")], ["me"]);
    history.saveDraft = () => Promise.reject(new HistoryError("full"));
    const [lost] = state.unfinished;
    if (!lost) throw new Error("no draft");
    await state.park(lost);
    expect(state.problem).toEqual({ status: "failed", code: "full" });
    await state.refresh();
    expect(state.problem).toEqual({ status: "failed", code: "full" });
    expect(ids(state.unfinished)).toEqual(["lost"]);
  });
});
