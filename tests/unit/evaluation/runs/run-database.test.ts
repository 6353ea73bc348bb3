import { IDBFactory, IDBKeyRange, IDBObjectStore } from "fake-indexeddb";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Case } from "../../../../src/evaluation/cases/cases.ts";
import { MemoryRuns } from "../../../../src/evaluation/runs/memory-runs.ts";
import { RunDatabase } from "../../../../src/evaluation/runs/run-database.ts";
import type { KeptSet, RunStore } from "../../../../src/evaluation/runs/run-store.ts";
import { fullResult, header, record, someCases } from "./run-support.ts";

const opened: RunDatabase[] = [];
let names = 0;

function openTab(indexedDB = new IDBFactory(), name = `runs-${++names}`) {
  const store = new RunDatabase(name, { indexedDB, IDBKeyRange });
  opened.push(store);
  return { store, indexedDB, name };
}

afterEach(() => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) store.close();
});

/** Writes behind the store's back. */
async function raw(
  { indexedDB, name }: { indexedDB: IDBFactory; name: string },
  table: string,
  use: (store: IDBObjectStore) => unknown,
): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("not opened"));
  });
  await new Promise<void>((resolve) => {
    const transaction = database.transaction(table, "readwrite");
    transaction.oncomplete = () => resolve();
    use(transaction.objectStore(table) as IDBObjectStore);
  });
  database.close();
}

const set: KeptSet = { id: "esi-aaa", task: "esi", info: { ...header.set, cases: 1200 }, keptAt: 5 };

const stores: readonly (readonly [string, () => RunStore])[] = [
  ["the database", () => openTab().store],
  ["memory", () => new MemoryRuns()],
];

describe.each(stores)("runs in %s", (_, make) => {
  it("come back whole, with their results in order", async () => {
    const store = make();
    await store.saveRun(record);
    await store.append({ ...record, judged: 2 }, [fullResult("b"), fullResult("a")]);
    await store.append({ ...record, judged: 3, status: "done", verdict: "fail", accuracy: 0.5 }, [
      fullResult("c"),
    ]);
    expect(await store.results("run-1")).toEqual(["b", "a", "c"].map(fullResult));
    const whole = { ...record, judged: 3, status: "done", verdict: "fail", accuracy: 0.5 };
    expect(await store.runs()).toEqual([{ status: "ok", id: "run-1", record: whole }]);
  });

  it("come back with how their file was read", async () => {
    const store = make();
    const mapping = { columns: { text: "A", label: "B" }, language: "es" } as const;
    await store.saveRun({ ...record, mapping });
    expect(await store.runs()).toMatchObject([{ record: { mapping } }]);
    await store.keepSet({ ...set, mapping }, someCases(1));
    expect(await store.sets()).toMatchObject([{ mapping }]);
  });

  it("are listed with the newest first and deleted with their results", async () => {
    const store = make();
    await store.saveRun(record);
    const later = { ...record, header: { ...header, id: "later", startedAt: 200 } };
    await store.saveRun(later);
    await store.append(later, [fullResult("x")]);
    expect((await store.runs()).map(({ id }) => id)).toEqual(["later", "run-1"]);
    await store.deleteRun("later");
    expect((await store.runs()).map(({ id }) => id)).toEqual(["run-1"]);
    expect(await store.results("later")).toEqual([]);
  });

  it("that were deleted stay so, whatever is written of them afterwards", async () => {
    const store = make();
    await store.saveRun(record);
    await store.updateRun({ ...record, status: "paused" });
    expect(await store.runs()).toMatchObject([{ record: { status: "paused" } }]);
    await store.deleteRun(record.header.id);
    await expect(store.append(record, [fullResult("a")])).rejects.toMatchObject({ code: "gone" });
    await expect(store.updateRun(record)).rejects.toMatchObject({ code: "gone" });
    expect(await store.runs()).toEqual([]);
    expect(await store.results(record.header.id)).toEqual([]);
  });

  it("keep sets of cases until they are deleted", async () => {
    const store = make();
    const cases: readonly Case[] = someCases(1200).map((one) => ({
      ...one,
      person: "4",
      expect: { vitals: { spo2: 90 }, affirmed: ["cough"], denied: [] },
    }));
    await store.keepSet(set, cases);
    await store.keepSet(set, cases);
    expect(await store.sets()).toEqual([set]);
    expect(await store.casesOf(set.id)).toEqual(cases);
    await store.deleteSet(set.id);
    expect(await store.sets()).toEqual([]);
    expect(await store.casesOf(set.id)).toBeUndefined();
  });
});

describe("the database of runs", () => {
  it("is seen by other tabs", async () => {
    const tab = openTab();
    await tab.store.saveRun(record);
    await tab.store.append(record, [fullResult("a")]);
    const other = openTab(tab.indexedDB, tab.name);
    expect(await other.store.results("run-1")).toEqual([fullResult("a")]);
  });

  it("lists a broken run as unreadable, and leaves out broken results and sets", async () => {
    const tab = openTab();
    await tab.store.saveRun(record);
    await tab.store.append(record, [fullResult("a")]);
    await tab.store.keepSet(set, someCases(1200));
    await raw(tab, "runs", (runs) => runs.put({ id: "broken", record: { header: { id: "broken" } } }));
    await raw(tab, "results", (results) => {
      results.add({ run: "run-1", results: [{ ...fullResult("b"), label: 9 }, fullResult("c")] });
      results.add({ run: "run-1", results: "gone" });
    });
    await raw(tab, "sets", (sets) => sets.put({ id: "broken" }));
    await raw(tab, "cases", (cases) => cases.clear());
    expect(await tab.store.runs()).toContainEqual({ status: "unreadable", id: "broken" });
    expect((await tab.store.results("run-1")).map(({ id }) => id)).toEqual(["a", "c"]);
    expect((await tab.store.sets()).map(({ id }) => id)).toEqual([set.id]);
    expect(await tab.store.casesOf(set.id)).toBeUndefined();
    await tab.store.deleteRun("broken");
    expect((await tab.store.runs()).map(({ id }) => id)).toEqual(["run-1"]);
  });

  it("keeps a run's record where it was when its results cannot be written", async () => {
    const { store } = openTab();
    await store.saveRun(record);
    vi.spyOn(IDBObjectStore.prototype, "add").mockImplementation(() => {
      throw new DOMException("no room", "QuotaExceededError");
    });
    const appended = store.append({ ...record, judged: 1 }, [fullResult("a")]);
    await expect(appended).rejects.toMatchObject({ name: "RunStoreError", code: "full" });
    expect(await store.runs()).toMatchObject([{ record: { judged: 0 } }]);
  });

  it("says that the browser has no database", async () => {
    const store = new RunDatabase("none", { indexedDB: undefined as unknown as IDBFactory, IDBKeyRange });
    await expect(store.open()).rejects.toMatchObject({ code: "unavailable" });
  });

  it("makes way for a newer form of itself and writes nothing into that", async () => {
    const tab = openTab();
    await tab.store.saveRun(record);
    const upgraded = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = tab.indexedDB.open(tab.name, 1000);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error("not upgraded"));
    });
    upgraded.close();
    await expect(tab.store.saveRun(record)).rejects.toMatchObject({ code: "newer-version" });
  });
});
