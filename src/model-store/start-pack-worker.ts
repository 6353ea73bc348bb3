import type { PackWorker } from "./pack-worker-client.ts";

/** A thread that copies and hashes, so that the page stays responsive. */
export function startPackWorker(): PackWorker {
  return new Worker(new URL("../../workers/pack.worker.ts", import.meta.url), { type: "module" });
}
