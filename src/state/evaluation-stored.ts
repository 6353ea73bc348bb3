import { type RunRecord, type RunStore, RunStoreError } from "../evaluation/runs/run-store.ts";

/** What another tab of this app did to a run that this one has in hand. */
export class RunTaken extends Error {
  override readonly name = "RunTaken";
  constructor(
    readonly runId: string,
    /** `ended`: it ran to its end there, or was cancelled. */
    readonly how: "deleted" | "ended",
  ) {
    super(how);
  }
}

/**
 * How far a run is by now: another tab may have gone on with it since this record was read. Throws RunTaken where none
 * can go on with it any more, and RunStoreError.
 */
export async function storedRecord(store: RunStore, record: RunRecord): Promise<RunRecord> {
  const { id } = record.header;
  const run = (await store.runs()).find((one) => one.id === id);
  if (!run) {
    // One that could not be written at its very beginning may begin anew.
    if (record.judged === 0) return record;
    throw new RunTaken(id, "deleted");
  }
  if (run.status === "unreadable") throw new RunStoreError("newer-version");
  if (run.record.status === "done" || run.record.status === "cancelled") throw new RunTaken(id, "ended");
  return run.record;
}
