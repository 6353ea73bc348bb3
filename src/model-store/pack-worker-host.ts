import { storeErrorOf } from "./keep-file.ts";
import { importPack, type CopyTask } from "./pack-import.ts";
import {
  packWorkerRequestSchema,
  type PackWorkerReply,
  type PackWorkerRequest,
} from "./pack-worker-messages.ts";
import { StoreError } from "./store-error.ts";
import { verifyPack } from "./verify-pack.ts";

/** The worker's side of the line: its global scope. */
export type WorkerEnd = {
  postMessage(reply: PackWorkerReply): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
};

const progressEveryMs = 100;
const signOfLifeMs = 5_000;

/** Does the one task that the page sends, telling how far it is. */
export function servePackWorker(worker: WorkerEnd): void {
  const stop = new AbortController();
  worker.addEventListener("message", ({ data }) => {
    const request = packWorkerRequestSchema.safeParse(data);
    if (!request.success) worker.postMessage({ type: "failed", code: "unknown" });
    else if (request.data.type === "abort") stop.abort();
    else void serve(request.data, stop.signal, worker);
  });
}

type Task = Exclude<PackWorkerRequest, { readonly type: "abort" }>;

async function serve(request: Task, signal: AbortSignal, worker: WorkerEnd): Promise<void> {
  let progress = { doneBytes: 0, totalBytes: 0 };
  let toldAt = 0;
  const tell = () => {
    toldAt = Date.now();
    worker.postMessage({ type: "progress", ...progress });
  };
  const onBytes = (doneBytes: number, totalBytes: number) => {
    progress = { doneBytes, totalBytes };
    if (Date.now() - toldAt >= progressEveryMs || doneBytes === totalBytes) tell();
  };
  const signsOfLife = setInterval(tell, signOfLifeMs);
  const reply = await answer(request, { onBytes, signal });
  clearInterval(signsOfLife);
  worker.postMessage(reply);
}

async function answer(request: Task, task: CopyTask): Promise<PackWorkerReply> {
  try {
    if (request.type === "verify") {
      return { type: "verified", badPaths: await verifyPack(request.layout, request.packId, task) };
    }
    const { layout, picked, about } = request;
    return { type: "imported", manifest: await importPack(layout, picked, about, task) };
  } catch (cause) {
    if (task.signal.aborted) return { type: "aborted" };
    const error = storeErrorOf(cause);
    if (!(error instanceof StoreError)) return { type: "failed", code: "unknown" };
    return { type: "failed", code: error.code, ...(error.path !== undefined && { path: error.path }) };
  }
}
