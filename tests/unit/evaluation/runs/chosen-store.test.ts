import { describe, expect, it } from "vitest";
import { chosenStore } from "../../../../src/evaluation/runs/chosen-store.ts";
import { MemoryRuns } from "../../../../src/evaluation/runs/memory-runs.ts";
import { RunStoreError } from "../../../../src/evaluation/runs/run-store.ts";
import { record } from "./run-support.ts";

describe("where runs are kept", () => {
  it("is memory alone while nothing is to be kept", async () => {
    const database = new MemoryRuns();
    let keepNothing = true;
    const store = chosenStore(
      () => keepNothing,
      () => Promise.resolve(database),
    );
    await (await store()).saveRun(record);
    expect(await database.runs()).toEqual([]);
    keepNothing = false;
    expect(await store()).toBe(database);
    expect(await (await store()).runs()).toEqual([]);
  });

  it("is memory where the browser has no database", async () => {
    const store = chosenStore(
      () => false,
      () => Promise.reject(new RunStoreError("unavailable")),
    );
    await (await store()).saveRun(record);
    expect(await (await store()).runs()).toHaveLength(1);
  });

  it("is asked for again after a failure that is not for good", async () => {
    const database = new MemoryRuns();
    let fails = true;
    const store = chosenStore(
      () => false,
      () => (fails ? Promise.reject(new RunStoreError("failed")) : Promise.resolve(database)),
    );
    await expect(store()).rejects.toMatchObject({ code: "failed" });
    fails = false;
    expect(await store()).toBe(database);
  });
});
