import type { TerminologyWorker } from "./terminology-client.ts";

/** A thread that holds the table, so that typing never waits for a search. */
export function startTerminologyWorker(): TerminologyWorker {
  return new Worker(new URL("../../workers/terminology.worker.ts", import.meta.url), { type: "module" });
}
