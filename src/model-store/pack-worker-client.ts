import type { CopyTask } from "./pack-import.ts";
import {
  packWorkerReplySchema,
  type PackWorkerReply,
  type PackWorkerRequest,
} from "./pack-worker-messages.ts";
import { StoreError } from "./store-error.ts";

/** As much of a Worker as is used. */
export type PackWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** The worker gives a sign of life every five seconds. */
const tickMs = 10_000;
const maxSilentTicks = 3;
/** After an abort it still removes what it copied. */
const abortMs = 10_000;

type Result = Extract<PackWorkerReply, { readonly type: "imported" | "verified" }>;

/** Lets a worker of its own do the task. Throws StoreError, `worker-stopped` when it died, and the signal's reason. */
export function runPackWorker(
  startWorker: () => PackWorker,
  request: PackWorkerRequest,
  { onBytes, signal }: CopyTask,
): Promise<Result> {
  signal.throwIfAborted();
  const worker = startWorker();
  return new Promise<Result>((resolve, reject) => {
    let silentTicks = 0;
    // Ticks, since a machine that slept must not find its worker too late at once.
    const ticks = setInterval(() => {
      if (++silentTicks >= maxSilentTicks) end(() => reject(new StoreError("worker-stopped")));
    }, tickMs);
    let abortTimer: ReturnType<typeof setTimeout> | undefined;
    const end = (settle: () => void) => {
      clearInterval(ticks);
      clearTimeout(abortTimer);
      signal.removeEventListener("abort", abort);
      worker.terminate();
      settle();
    };
    const endAborted = () => end(() => reject(signal.reason as Error));
    const abort = () => {
      worker.postMessage({ type: "abort" } satisfies PackWorkerRequest);
      abortTimer = setTimeout(endAborted, abortMs);
    };
    signal.addEventListener("abort", abort);
    worker.addEventListener("error", () => end(() => reject(new StoreError("worker-stopped"))));
    worker.addEventListener("message", ({ data }) => {
      silentTicks = 0;
      const reply = packWorkerReplySchema.safeParse(data);
      if (!reply.success) return;
      switch (reply.data.type) {
        case "progress":
          if (!signal.aborted) onBytes(reply.data.doneBytes, reply.data.totalBytes);
          return;
        case "failed": {
          const { code, path } = reply.data;
          return end(() => reject(new StoreError(code, path)));
        }
        case "aborted":
          return endAborted();
        case "imported":
        case "verified": {
          const result = reply.data;
          return end(() => resolve(result));
        }
      }
    });
    worker.postMessage(request);
  });
}
