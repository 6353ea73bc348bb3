import { describe, expect, it } from "vitest";
import {
  type EncounterSummary,
  HistoryError,
  type HistoryQuery,
  type LoadedEncounter,
} from "../../../src/history/history.ts";
import { MemoryHistory } from "../../../src/history/memory-history.ts";
import {
  HistoryState,
  isNarrowed,
  noFilter,
  pageSize,
  toQuery,
  withLabel,
} from "../../../src/state/history.svelte.ts";
import { withStayStep } from "../../../src/state/stay.ts";
import { undecided } from "./sample-case.ts";

const row = (id: number, label = `Bed ${id}`): EncounterSummary => ({
  id: String(id),
  label,
  arrivedAt: id,
  updatedAt: id,
  decided: false,
  words: "",
});

/** A history that answers the list by hand, to let answers overtake each other. */
class SlowHistory extends MemoryHistory {
  readonly asked: { query: HistoryQuery; answer: (rows: readonly EncounterSummary[]) => void }[] = [];
  override list(query: HistoryQuery): Promise<readonly EncounterSummary[]> {
    return new Promise((answer) => this.asked.push({ query, answer }));
  }
}

class BrokenHistory extends MemoryHistory {
  override list(): Promise<readonly EncounterSummary[]> {
    return Promise.reject(new HistoryError("unavailable"));
  }
  override save(): Promise<void> {
    return Promise.reject(new HistoryError("full"));
  }
}

async function listed(count: number): Promise<HistoryState> {
  const history = new SlowHistory();
  const state = new HistoryState(history);
  const done = state.refresh();
  history.asked[0]?.answer(Array.from({ length: count }, (_, index) => row(index)));
  await done;
  return state;
}

async function withCase(): Promise<{ history: MemoryHistory; state: HistoryState }> {
  const history = new MemoryHistory();
  await history.save(undecided);
  return { history, state: new HistoryState(history, () => undecided.updatedAt + 5000) };
}

describe("a change of a record", () => {
  it("is made to what is stored by now, and tells what is not there", async () => {
    const { history, state } = await withCase();
    await state.open(undecided.id);
    await history.save({ ...undecided, followUps: [{ at: 5, text: "other tab" }] });
    const seen = (kept: typeof undecided) => withStayStep(kept, { status: "seen", at: 7 });
    expect(await state.change(undecided.id, seen)).toBe("saved");
    expect(state.opened).toMatchObject({
      loaded: { encounter: { stay: [{ status: "seen" }], followUps: [{ text: "other tab" }] } },
    });
    expect(await state.change("nobody", seen)).toBe("not-there");
  });
});

const followUpsOf = (loaded: LoadedEncounter): readonly string[] =>
  loaded.status === "ok" ? loaded.encounter.followUps.map(({ text }) => text) : [];

describe("what narrows the list", () => {
  it("asks for nothing when nothing is chosen", () => {
    expect(toQuery(noFilter)).toEqual({});
    expect(isNarrowed(noFilter)).toBe(false);
  });

  it("takes blanks for nothing", () => {
    expect(isNarrowed({ ...noFilter, text: "  ", label: " " })).toBe(false);
  });

  it("includes the whole of both days, by the clock of this device", () => {
    const { from, to } = toQuery({ ...noFilter, from: "2026-11-20", to: "2026-11-20" });
    expect(from).toBe(new Date(2026, 10, 20).getTime());
    expect(to).toBe(new Date(2026, 10, 21).getTime() - 1);
  });

  it("leaves out a half-typed date", () => {
    expect(toQuery({ ...noFilter, from: "2026-1" })).toEqual({});
  });

  it("finds labels in any case and in full width", () => {
    const rows = [row(1, "Bed 4"), row(2, "Chair 4"), row(3, "ＢＥＤ ５")];
    expect(withLabel(rows, "bed").map(({ id }) => id)).toEqual(["1", "3"]);
  });
});

describe("the list", () => {
  it("shows a page at a time and never turns past its ends", async () => {
    const state = await listed(pageSize * 2 + 1);
    expect(state.shown).toHaveLength(pageSize);
    state.turnTo(9);
    expect(state.shown).toHaveLength(1);
    state.turnTo(-1);
    expect(state.firstShown).toBe(0);
  });

  it("goes back to its first page when the filter changes", async () => {
    const history = new SlowHistory();
    const state = new HistoryState(history);
    const first = state.refresh();
    history.asked[0]?.answer(Array.from({ length: pageSize * 3 }, (_, index) => row(index)));
    await first;
    state.turnTo(2);
    const second = state.narrow({ level: 2 });
    history.asked[1]?.answer([row(1)]);
    await second;
    expect(history.asked[1]?.query).toEqual({ level: 2 });
    expect(state.page).toBe(0);
  });

  it("keeps the newest question's answer when an older one comes later", async () => {
    const history = new SlowHistory();
    const state = new HistoryState(history);
    const first = state.narrow({ text: "che" });
    const second = state.narrow({ text: "chest" });
    history.asked[1]?.answer([row(2)]);
    history.asked[0]?.answer([row(1), row(2)]);
    await Promise.all([first, second]);
    expect(state.shown.map(({ id }) => id)).toEqual(["2"]);
  });

  it("takes a part of the filter away", async () => {
    const state = new HistoryState(new MemoryHistory());
    await state.narrow({ level: 1, task: "esi" });
    await state.narrow({ level: undefined });
    expect(state.filter).toEqual({ ...noFilter, task: "esi" });
  });

  it("says by a code why it cannot be shown", async () => {
    const state = new HistoryState(new BrokenHistory());
    await state.refresh();
    expect(state.found).toEqual({ status: "failed", code: "unavailable" });
  });
});

describe("an open record", () => {
  it("gains a follow-up note and keeps those that another tab added", async () => {
    const { history, state } = await withCase();
    await state.open(undecided.id);
    await history.save({
      ...undecided,
      followUps: [{ at: 1, text: "from another tab" }],
      updatedAt: undecided.updatedAt + 1,
    });
    expect(await state.addFollowUp(undecided.id, "seen by Dr. K")).toBe("saved");
    expect(followUpsOf(await history.load(undecided.id))).toEqual(["from another tab", "seen by Dr. K"]);
  });

  it("tells that a note could not be added where nothing is", async () => {
    const { state } = await withCase();
    expect(await state.addFollowUp("nowhere", "text")).toBe("not-there");
  });

  it("is newer than before after a note, even on a clock that was set back", async () => {
    const { history } = await withCase();
    const state = new HistoryState(history, () => 0);
    await state.addFollowUp(undecided.id, "late");
    const loaded = await history.load(undecided.id);
    expect(loaded.status === "ok" && loaded.encounter.updatedAt).toBeGreaterThan(undecided.updatedAt);
  });

  it("leaves its tombstone open to see after it was deleted", async () => {
    const { state } = await withCase();
    await state.open(undecided.id);
    expect(await state.remove(undecided.id)).toBe("removed");
    expect(state.opened).toMatchObject({ status: "shown", loaded: { status: "deleted" } });
    expect(state.total).toBe(0);
  });

  it("does not come back when it was closed while it loaded", async () => {
    const { state } = await withCase();
    const opening = state.open(undecided.id);
    state.close();
    await opening;
    expect(state.opened).toEqual({ status: "none" });
  });
});

describe("files", () => {
  it("bring history to another device, and bring it once", async () => {
    const { state } = await withCase();
    const text = (await state.exported("json")) ?? "";
    const elsewhere = new HistoryState(new MemoryHistory());
    await elsewhere.importFile(new Blob([text]));
    expect(elsewhere.transfer).toMatchObject({ status: "imported", report: { added: 1, refused: [] } });
    await elsewhere.importFile(new Blob([text]));
    expect(elsewhere.transfer).toMatchObject({ status: "imported", report: { added: 0, unchanged: 1 } });
    expect(elsewhere.total).toBe(1);
  });

  it("that are no history are refused with the reason", async () => {
    const { state } = await withCase();
    await state.importFile(new Blob(["<html>"]));
    expect(state.transfer).toMatchObject({
      status: "imported",
      report: { refused: [{ index: 0, reason: "not-json" }] },
    });
  });

  it("that cannot be read leave the list as it was", async () => {
    const { state } = await withCase();
    await state.importFile({ text: () => Promise.reject(new DOMException("gone", "NotReadableError")) });
    expect(state.transfer).toEqual({ status: "failed", code: "failed" });
    expect(state.total).toBe(1);
  });
});
