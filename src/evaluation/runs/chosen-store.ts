import { MemoryRuns } from "./memory-runs.ts";
import { type RunStore, RunStoreError } from "./run-store.ts";

/** The store of this moment: memory where nothing is to be kept, or where the browser has no database. */
export function chosenStore(
  keepNothing: () => boolean,
  openDatabase: () => Promise<RunStore>,
): () => Promise<RunStore> {
  const inMemory = new MemoryRuns();
  let kept: Promise<RunStore> | undefined;
  const open = async (): Promise<RunStore> => {
    try {
      return await openDatabase();
    } catch (error) {
      if (error instanceof RunStoreError && error.code === "unavailable") return inMemory;
      // The next call tries again.
      kept = undefined;
      throw error;
    }
  };
  return () => (keepNothing() ? Promise.resolve(inMemory) : (kept ??= open()));
}
