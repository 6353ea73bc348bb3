import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import { bodyVersion, encode } from "../../../src/history/codec.ts";
import { stampDetails } from "../../../src/history/details.ts";
import { DexieHistory } from "../../../src/history/dexie-history.ts";
import type { History } from "../../../src/history/history.ts";
import { MemoryHistory } from "../../../src/history/memory-history.ts";
import { summarize } from "../../../src/history/summary.ts";
import { arrival, sampleDraft, sampleEncounter, sampleUndecided } from "./sample.ts";

const opened: DexieHistory[] = [];
let names = 0;

/** A database of its own, as a tab sees it; tabs share it by passing the same `indexedDB` and name. */
function openTab(indexedDB = new IDBFactory(), name = `history-${++names}`, onSaved = () => undefined) {
  const now = () => arrival;
  const history = new DexieHistory({ name, onSaved, now, database: { indexedDB, IDBKeyRange } });
  opened.push(history);
  return { history, indexedDB, name };
}

afterEach(() => {
  for (const history of opened.splice(0)) history.close();
});

/** Writes or reads the database behind the history's back. */
async function raw<T>(
  { indexedDB, name }: { indexedDB: IDBFactory; name: string },
  table: string,
  use: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await settled(indexedDB.open(name));
  try {
    return await settled(use(database.transaction(table, "readwrite").objectStore(table)));
  } finally {
    database.close();
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("request failed"));
  });
}

const adapters: readonly (readonly [string, () => History])[] = [
  ["in the database", () => openTab().history],
  ["in memory", () => new MemoryHistory()],
];

describe.each(adapters)("history %s", (_, open) => {
  it("gives back a saved encounter and lists it", async () => {
    const history = open();
    const encounter = sampleEncounter("a");
    await history.save(encounter);
    expect(await history.load("a")).toEqual({ status: "ok", encounter });
    expect(await history.list({})).toMatchObject([{ id: "a", label: "Bed a", level: 2, decided: true }]);
  });

  it("says that an encounter is not there", async () => {
    expect(await open().load("nobody")).toEqual({ status: "missing" });
  });

  it("lists the newest arrival first, also after a list was shown", async () => {
    const history = open();
    await history.save(sampleEncounter("old", { arrivedAt: 1 }));
    await history.list({});
    await history.save(sampleEncounter("new", { arrivedAt: 2 }));
    expect((await history.list({})).map(({ id }) => id)).toEqual(["new", "old"]);
  });

  it("finds those who are still here, before and after everybody was listed", async () => {
    const history = open();
    const left = { stay: [{ status: "left", at: 5 }] } as const;
    await history.save(sampleEncounter("here"));
    await history.save(sampleEncounter("gone", left));
    expect((await history.list({ open: true })).map(({ id }) => id)).toEqual(["here"]);
    expect(await history.list({})).toHaveLength(2);
    await history.save(sampleEncounter("here", { ...left, updatedAt: 9_999_999_999_999 }));
    expect(await history.list({ open: true })).toEqual([]);
  });

  it("finds by text, level and date together", async () => {
    const history = open();
    await history.save(sampleEncounter("a", { label: "Cama 4", arrivedAt: 10 }));
    await history.save(sampleEncounter("b", { label: "Cama 5", arrivedAt: 20 }));
    expect(await history.list({ text: "CAMA chest", level: 2, from: 15 })).toMatchObject([{ id: "b" }]);
  });

  it("leaves a tombstone, and an import does not bring the encounter back", async () => {
    const history = open();
    await history.save(sampleEncounter("a"));
    const file = await history.exportJson();
    await history.remove("a", 77);
    expect(await history.load("a")).toEqual({ status: "deleted", deletedAt: 77 });
    expect(await history.list({})).toEqual([]);
    expect(await history.importJson(file)).toMatchObject({
      added: 0,
      refused: [{ index: 1, reason: "deleted-here" }],
    });
    expect(await history.load("a")).toMatchObject({ status: "deleted" });
  });

  it("keeps an encounter that is saved again after it was deleted", async () => {
    const history = open();
    await history.save(sampleEncounter("a"));
    await history.remove("a", 77);
    await history.save(sampleEncounter("a"));
    expect(await history.load("a")).toMatchObject({ status: "ok" });
  });

  it("merges an import by id: of two labels the newer one stands", async () => {
    const history = open();
    for (const id of ["same", "older-here", "newer-here"])
      await history.save(sampleEncounter(id, { updatedAt: 10 }));
    const file = JSON.stringify([
      sampleEncounter("same", { updatedAt: 10, label: "other" }),
      sampleEncounter("older-here", { updatedAt: 11, label: "other" }),
      sampleEncounter("newer-here", { updatedAt: 9, label: "other" }),
      sampleEncounter("new", { label: "other" }),
    ]);
    expect(await history.importJson(file)).toEqual({ added: 1, updated: 1, unchanged: 2, refused: [] });
    const labels = (await history.list({})).map(({ id, label }) => [id, label]);
    expect(Object.fromEntries(labels)).toEqual({
      same: "Bed same",
      "older-here": "other",
      "newer-here": "Bed newer-here",
      new: "other",
    });
  });

  it("loses to an import nothing that was decided, ended or noted here, whichever is newer", async () => {
    const history = open();
    const before = sampleUndecided("a", { flags: [], updatedAt: 10 });
    await history.save(before);
    const there = { ...before, flags: ["isolation"], followUps: [{ at: 30, text: "there" }] };
    await history.save({
      ...before,
      decision: { level: 1, suggested: 2, at: 20 },
      stay: [{ status: "admitted", at: 25 }],
      updatedAt: 25,
    });
    const all = {
      decision: { level: 1 },
      stay: [{ status: "admitted" }],
      followUps: [{ text: "there" }],
      flags: ["isolation"],
    };
    const newer = JSON.stringify([{ ...there, updatedAt: 30 }]);
    expect(await history.importJson(newer)).toMatchObject({ added: 0, updated: 1, unchanged: 0 });
    expect(await history.load("a")).toMatchObject({ encounter: all });
    const older = JSON.stringify([{ ...there, followUps: [{ at: 5, text: "before" }], updatedAt: 6 }]);
    expect(await history.importJson(older)).toMatchObject({ updated: 1, unchanged: 0 });
    expect(await history.load("a")).toMatchObject({
      encounter: { ...all, followUps: [{ text: "before" }, { text: "there" }] },
    });
    expect(await history.importJson(newer)).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await history.list({ open: true })).toEqual([]);
  });

  it("takes a file that has one encounter twice as one, with all of both", async () => {
    const history = open();
    const before = sampleEncounter("a", { updatedAt: 10 });
    const file = [
      { ...before, followUps: [{ at: 1, text: "one" }] },
      { ...before, followUps: [{ at: 2, text: "two" }] },
    ];
    expect(await history.importJson(JSON.stringify(file))).toMatchObject({ added: 1, unchanged: 1 });
    expect(await history.load("a")).toMatchObject({
      encounter: { followUps: [{ text: "one" }, { text: "two" }] },
    });
  });

  it("goes without a flag that was taken away here, though a file of before still has it", async () => {
    const history = open();
    const before = sampleEncounter("a", { flags: ["isolation"], updatedAt: 10 });
    await history.save(stampDetails(before, { ...before, flags: [], updatedAt: 20 }, 20));
    expect(await history.importJson(JSON.stringify([before]))).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await history.load("a")).toMatchObject({ encounter: { flags: [] } });
  });

  it("keeps in the database when a detail was changed", async () => {
    const history = open();
    const flagged = stampDetails(sampleEncounter("a"), sampleEncounter("a", { flags: ["isolation"] }), 7);
    await history.save(flagged);
    expect(flagged.changedAt).toEqual({ allergy: 7, isolation: 7 });
    expect(await history.load("a")).toEqual({ status: "ok", encounter: flagged });
  });

  it("takes an export of its own back on another device, whole", async () => {
    const from = open();
    const encounters = [sampleEncounter("a"), sampleEncounter("b", { label: "床 7" })];
    for (const encounter of encounters) await from.save(encounter);
    const to = open();
    expect(await to.importJson(await from.exportJson())).toMatchObject({ added: 2, refused: [] });
    for (const encounter of encounters)
      expect(await to.load(encounter.id)).toEqual({ status: "ok", encounter });
  });

  it("reports bad content by its place and takes the rest", async () => {
    const history = open();
    const file = JSON.stringify({ encounters: [{ id: "x" }, 7, sampleEncounter("good"), null] });
    expect(await history.importJson(file)).toEqual({
      added: 1,
      updated: 0,
      unchanged: 0,
      refused: [1, 2, 4].map((index) => ({ index, reason: "not-an-encounter" })),
    });
  });

  it.each([
    ["not JSON", "{half", "not-json"],
    ["JSON of something else", '{"hello":1}', "not-an-encounter"],
    ["far too large", " ".repeat(50 * 1024 * 1024 + 1), "too-large"],
  ])("refuses a file that is %s", async (_name, text, reason) => {
    expect(await open().importJson(text)).toMatchObject({ added: 0, refused: [{ index: 0, reason }] });
  });

  it("keeps what another tab added to the same encounter meanwhile", async () => {
    const history = open();
    const before = sampleEncounter("a");
    await history.save(before);
    await history.save({ ...before, followUps: [{ at: 5, text: "from the other tab" }] });
    const correction = { level: 3, suggested: 2, at: arrival + 9, reason: "senior-review" } as const;
    const { decision: first, ...rest } = before;
    await history.save({ ...rest, decision: correction });
    expect(await history.load("a")).toMatchObject({
      encounter: {
        decision: correction,
        earlierDecisions: [first],
        followUps: [{ at: 5, text: "from the other tab" }],
      },
    });
  });

  it("writes a spreadsheet in which nothing is a formula", async () => {
    const history = open();
    await history.save(sampleEncounter("a", { label: '=HYPERLINK("x")' }));
    await history.save(sampleEncounter("b", { label: "床 7, sala", followUps: [] }));
    const csv = await history.exportCsv();
    expect(csv.startsWith("\uFEFFid,status,label,")).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain('"床 7, sala"');
  });

  it("has the outcome, the physician's level, the first choice and the number of sets in the spreadsheet", async () => {
    const history = open();
    const encounter = sampleEncounter("a");
    await history.save({
      ...encounter,
      decision: { level: 3, suggested: 2, at: 9, reason: "senior-review", first: 4 },
      stay: [
        { status: "seen", at: 1_000 },
        { status: "waiting", at: 2_000 },
        { status: "admitted", at: 3_000, initials: "AB" },
      ],
      physicianLevel: { level: 2, at: 4_000 },
    });
    const [head = "", row = ""] = (await history.exportCsv()).slice(1).split("\r\n");
    const cells = row.split(",");
    const of = (column: string) => cells[head.split(",").indexOf(column)];
    expect(of("outcome")).toBe("admitted");
    expect(of("outcome_at")).toBe("1970-01-01T00:00:03.000Z");
    expect(of("physician_level")).toBe("2");
    expect(of("first_choice")).toBe("4");
    expect(of("sets")).toBe("1");
  });

  it("keeps drafts until they are discarded, newest first", async () => {
    const history = open();
    await history.saveDraft(sampleDraft("a", { savedAt: 1 }));
    await history.saveDraft(sampleDraft("b", { savedAt: 2, parked: true }));
    await history.saveDraft(sampleDraft("a", { savedAt: 3 }));
    expect(await history.drafts()).toEqual([
      sampleDraft("a", { savedAt: 3 }),
      sampleDraft("b", { savedAt: 2, parked: true }),
    ]);
    await history.discardDraft("a");
    expect((await history.drafts()).map(({ id }) => id)).toEqual(["b"]);
  });

  it("does not touch a draft when an encounter is saved, and deletes that patient's with the encounter", async () => {
    const history = open();
    for (const id of ["a", "b"]) await history.saveDraft(sampleDraft(id));
    await history.save(sampleEncounter("a"));
    expect(await history.drafts()).toHaveLength(2);
    await history.remove("a", 1);
    expect((await history.drafts()).map(({ id }) => id)).toEqual(["b"]);
  });
});

describe("history in the database", () => {
  it("finds everything again when opened anew", async () => {
    const tab = openTab();
    await tab.history.save(sampleEncounter("a"));
    await tab.history.saveDraft(sampleDraft("d"));
    tab.history.close();
    const { history } = openTab(tab.indexedDB, tab.name);
    expect(await history.list({ text: "chest" })).toMatchObject([{ id: "a" }]);
    expect(await history.drafts()).toEqual([sampleDraft("d")]);
  });

  it("lists a record that cannot be read, shows it raw and exports it", async () => {
    const tab = openTab();
    await tab.history.save(sampleEncounter("good"));
    await raw(tab, "bodies", (store) => store.put({ id: "bad", v: 1, body: '{"label":"Bed 9"}' }));
    expect((await tab.history.list({})).map(({ id, label }) => [id, label])).toEqual([
      ["good", "Bed good"],
      ["bad", "bad"],
    ]);
    expect(await tab.history.load("bad")).toEqual({ status: "unreadable", raw: '{"label":"Bed 9"}' });
    expect(await tab.history.exportJson()).toContain("Bed 9");
    expect(await tab.history.exportCsv()).toContain("bad,unreadable");
  });

  it("overwrites an unreadable record neither by import nor by saving", async () => {
    const tab = openTab();
    const stored = { id: "bad", v: 1, body: "torn" };
    await tab.history.open();
    await raw(tab, "bodies", (store) => store.put(stored));
    expect(
      await tab.history.importJson(JSON.stringify([sampleEncounter("bad", { updatedAt: 9e15 })])),
    ).toEqual({
      added: 0,
      updated: 0,
      unchanged: 0,
      refused: [{ index: 1, reason: "unreadable-here" }],
    });
    await expect(tab.history.save(sampleEncounter("bad"))).rejects.toMatchObject({ code: "failed" });
    expect(await raw(tab, "bodies", (store) => store.get("bad") as IDBRequest<unknown>)).toEqual(stored);
  });

  it("says so when a newer version wrote the record that is saved", async () => {
    const tab = openTab();
    await tab.history.open();
    await raw(tab, "bodies", (store) => store.put({ id: "a", v: bodyVersion + 1, body: "{}" }));
    await expect(tab.history.save(sampleEncounter("a"))).rejects.toMatchObject({ code: "newer-version" });
  });

  it("reads a body whose summary is damaged or gone", async () => {
    const tab = openTab();
    for (const id of ["a", "b"]) await tab.history.save(sampleEncounter(id));
    await raw(tab, "summaries", (store) => store.put({ id: "a", v: 1, body: "?" }));
    await raw(tab, "summaries", (store) => store.delete("b"));
    expect(await tab.history.list({ text: "chest" })).toMatchObject([{ label: "Bed a" }, { label: "Bed b" }]);
  });

  it("finds who is still here by an index that forgets those who left, whatever a summary looks like", async () => {
    const tab = openTab();
    for (const id of ["a", "b", "c"]) await tab.history.save(sampleEncounter(id));
    await tab.history.save(
      sampleEncounter("c", { stay: [{ status: "admitted", at: 5 }], updatedAt: 9_999_999_999_999 }),
    );
    const fresh = openTab(tab.indexedDB, tab.name).history;
    expect((await fresh.list({ open: true })).map(({ id }) => id)).toEqual(["a", "b"]);
    await raw(tab, "summaries", (store) => store.put({ id: "a", v: 1, body: "?", open: 1 }));
    const next = openTab(tab.indexedDB, tab.name).history;
    expect((await next.list({ open: true })).map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("lists who arrived lately as waiting when it brings a database of the first version up, and nobody of before", async () => {
    const indexedDB = new IDBFactory();
    const tab = { indexedDB, name: "first-version" };
    const opening = indexedDB.open(tab.name, 10);
    opening.onupgradeneeded = () => {
      for (const name of ["summaries", "bodies", "tombstones", "drafts"])
        opening.result.createObjectStore(name, { keyPath: "id" });
    };
    (await settled(opening)).close();
    const arrivals = { lately: arrival - 47 * 3_600_000, before: arrival - 49 * 3_600_000 };
    for (const [id, arrivedAt] of Object.entries(arrivals)) {
      const body = await encode(sampleEncounter(id, { arrivedAt }));
      const { waiting, ...summary } = summarize(sampleEncounter(id, { arrivedAt }));
      expect(waiting).toBeDefined();
      const listed = await encode(summary);
      await raw(tab, "bodies", (store) => store.put(body));
      await raw(tab, "summaries", (store) => store.put(listed));
    }
    await raw(tab, "summaries", (store) => store.put({ id: "torn", v: 1, body: "?" }));
    const { history } = openTab(indexedDB, tab.name);
    expect(await history.list({ open: true })).toMatchObject([
      { id: "lately", waiting: { decidedAt: arrival + 1 } },
    ]);
    expect((await history.list({})).map(({ id }) => id)).toEqual(["lately", "before"]);
    expect((await history.list({ open: true })).map(({ id }) => id)).toEqual(["lately"]);
  });

  it("keeps a draft that it cannot read", async () => {
    const tab = openTab();
    await tab.history.saveDraft(sampleDraft("good"));
    await raw(tab, "drafts", (store) => store.put({ id: "bad", v: 1, body: "{}" }));
    expect((await tab.history.drafts()).map(({ id }) => id)).toEqual(["good"]);
    expect(await raw(tab, "drafts", (store) => store.count())).toBe(2);
  });

  it("keeps two tabs in step, and tells the other one", async () => {
    const one = openTab();
    const two = openTab(one.indexedDB, one.name).history;
    expect(await two.list({})).toEqual([]);
    const told = vi.fn();
    const stop = two.onChange(told);
    await one.history.save(sampleEncounter("a"));
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(await two.list({})).toMatchObject([{ id: "a" }]);
    await one.history.remove("a", 1);
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(await two.list({})).toEqual([]);
    stop();
  });

  it("tells the other tab of a draft that was parked or discarded, not of every letter", async () => {
    const one = openTab();
    const two = openTab(one.indexedDB, one.name).history;
    const told = vi.fn();
    two.onChange(told);
    await one.history.saveDraft(sampleDraft("d"));
    await one.history.saveDraft(sampleDraft("d", { parked: true }));
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    await one.history.discardDraft("d");
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  });

  it("tells the other tab once in a while of a draft that is being written", async () => {
    const one = openTab();
    const two = openTab(one.indexedDB, one.name).history;
    const told = vi.fn();
    two.onChange(told);
    await one.history.drafts();
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      for (const savedAt of [1, 2, 3]) await one.history.saveDraft(sampleDraft("d", { savedAt }));
      vi.runAllTimers();
    } finally {
      vi.useRealTimers();
    }
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
  });

  it("loses no follow-up when two tabs save the same encounter at once", async () => {
    const one = openTab();
    const two = openTab(one.indexedDB, one.name).history;
    const encounter = sampleEncounter("a");
    await one.history.save(encounter);
    await Promise.all([
      one.history.save({ ...encounter, followUps: [{ at: 1, text: "one" }] }),
      two.save({ ...encounter, followUps: [{ at: 2, text: "two" }] }),
    ]);
    expect(await one.history.load("a")).toMatchObject({
      encounter: { followUps: [{ text: "one" }, { text: "two" }] },
    });
  });

  it("reports a saved encounter, so that the browser can be asked to keep it", async () => {
    const onSaved = vi.fn();
    const { history } = openTab(undefined, undefined, onSaved);
    await history.saveDraft(sampleDraft("d"));
    expect(onSaved).not.toHaveBeenCalled();
    await history.save(sampleEncounter("a"));
    expect(onSaved).toHaveBeenCalledOnce();
  });

  it("says that storage is full, and keeps what was there", async () => {
    const tab = openTab();
    await tab.history.save(sampleEncounter("a"));
    await tab.history.list({});
    const put = vi
      .spyOn((await import("fake-indexeddb")).IDBObjectStore.prototype, "put")
      .mockImplementation(() => {
        throw new DOMException("no space", "QuotaExceededError");
      });
    try {
      await expect(tab.history.save(sampleEncounter("b"))).rejects.toMatchObject({ code: "full" });
      await expect(tab.history.saveDraft(sampleDraft("d"))).rejects.toMatchObject({ code: "full" });
      const file = JSON.stringify([sampleEncounter("c"), sampleEncounter("d")]);
      await expect(tab.history.importJson(file)).rejects.toMatchObject({ code: "full" });
    } finally {
      put.mockRestore();
    }
    expect((await tab.history.list({})).map(({ id }) => id)).toEqual(["a"]);
    expect(await tab.history.load("a")).toMatchObject({ status: "ok" });
  });

  it("says that there is no database", async () => {
    const history = new DexieHistory({ name: "none" });
    opened.push(history);
    await expect(history.open()).rejects.toMatchObject({ name: "HistoryError", code: "unavailable" });
    await expect(history.save(sampleEncounter("a"))).rejects.toMatchObject({ code: "unavailable" });
  });

  it("makes way for a newer version of the database and says why it stopped", async () => {
    const tab = openTab();
    await tab.history.save(sampleEncounter("a"));
    const upgraded = await settled(tab.indexedDB.open(tab.name, 1000));
    await expect(tab.history.list({})).rejects.toMatchObject({ code: "newer-version" });
    upgraded.close();
  });
});
