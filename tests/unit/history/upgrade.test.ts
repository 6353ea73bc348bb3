import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { expect, it, vi } from "vitest";
import { encode } from "../../../src/history/codec.ts";
import { DexieHistory } from "../../../src/history/dexie-history.ts";
import { summarize } from "../../../src/history/summary.ts";
import { arrival, sampleEncounter } from "./sample.ts";

it("brings a database of the first version up, however long the codec takes", async () => {
  const { waitFor } = Dexie;
  const waited = vi.spyOn(Dexie, "waitFor").mockImplementation((promise, timeoutMs) => {
    const slow = new Promise((done) => setTimeout(done, 5)).then(() => promise);
    return waitFor.call(Dexie, slow, timeoutMs);
  });
  const indexedDB = new IDBFactory();
  const opening = indexedDB.open("slow-codec", 10);
  await new Promise((done) => {
    opening.onupgradeneeded = () => {
      for (const name of ["summaries", "bodies", "tombstones", "drafts"])
        opening.result.createObjectStore(name, { keyPath: "id" });
    };
    opening.onsuccess = done;
  });
  const ids = ["a", "b", "c"];
  const { waiting, ...listed } = summarize(sampleEncounter("a"));
  expect(waiting).toBeDefined();
  const rows = await Promise.all(
    ids.map(async (id) => [await encode(sampleEncounter(id)), await encode({ ...listed, id })] as const),
  );
  await new Promise((done) => {
    const writing = opening.result.transaction(["bodies", "summaries"], "readwrite");
    for (const [body, summary] of rows) {
      writing.objectStore("bodies").put(body);
      writing.objectStore("summaries").put(summary);
    }
    writing.oncomplete = done;
  });
  opening.result.close();
  const history = new DexieHistory({
    name: "slow-codec",
    now: () => arrival,
    database: { indexedDB, IDBKeyRange },
  });
  try {
    expect((await history.list({ open: true })).map(({ id }) => id)).toEqual(ids);
    await history.save(sampleEncounter("d"));
    expect(await history.list({})).toHaveLength(4);
    expect(waited).toHaveBeenCalledTimes(2);
  } finally {
    waited.mockRestore();
    history.close();
  }
});
