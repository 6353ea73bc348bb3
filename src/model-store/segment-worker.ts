import * as z from "zod/mini";
import { brokenPackIds, cacheEngine, type EngineFiles } from "./engine-files.ts";
import { fetchSegment } from "./fetch-segment.ts";
import { joinFile } from "./join-file.ts";
import type { PackLayout } from "./pack-layout.ts";
import { storeRequestSchema, type FinalReply, type StoreReply, type StoreRequest } from "./store-messages.ts";
import { faultOf } from "./transfer-fault.ts";

/** What the service worker knows of the version it belongs to. */
export type StoreWorker = {
  readonly layout: PackLayout;
  readonly engineFiles: () => Promise<EngineFiles>;
};

type Work = {
  readonly onProgress: (doneBytes: number, totalBytes?: number) => void;
  readonly signal: AbortSignal;
};

/** The page takes a minute of silence for a dead worker. */
const signOfLifeMs = 10_000;
const progressEveryMs = 250;

/** The page waits for this lock, which the browser frees when this worker dies: no port tells of that. */
const envelopeSchema = z.object({ lock: z.string() });

/** Serves a page's request, if the message is one: an event of its own, with replies to its port. */
export function handleStoreMessage(event: ExtendableMessageEvent, worker: StoreWorker): void {
  const [port] = event.ports;
  const envelope = envelopeSchema.safeParse(event.data);
  if (!port || !envelope.success) return;
  const served = navigator.locks.request(envelope.data.lock, () => serve(event.data, port, worker));
  event.waitUntil(served);
}

async function serve(data: unknown, port: MessagePort, worker: StoreWorker): Promise<void> {
  const stop = new AbortController();
  let doneBytes = 0;
  let totalBytes: number | undefined;
  let toldAt = 0;
  const send = (reply: StoreReply) => port.postMessage(reply);
  const tell = () => {
    toldAt = Date.now();
    send({ type: "progress", doneBytes, ...(totalBytes !== undefined && { totalBytes }) });
  };
  const signsOfLife = setInterval(tell, signOfLifeMs);
  port.onmessage = ({ data: message }) => {
    const request = storeRequestSchema.safeParse(message);
    if (request.success && request.data.type === "abort") stop.abort();
  };
  tell();
  const request = storeRequestSchema.safeParse(data);
  const reply = request.success
    ? await answerStoreRequest(request.data, worker, {
        signal: stop.signal,
        onProgress: (done, total) => {
          doneBytes = done;
          totalBytes = total;
          if (Date.now() - toldAt >= progressEveryMs) tell();
        },
      })
    : ({ type: "failed", code: "unknown", isRetryable: false } as const);
  clearInterval(signsOfLife);
  send(reply);
}

/** Does what a page asks. A fault is a reply too. */
export async function answerStoreRequest(
  request: StoreRequest,
  { layout, engineFiles }: StoreWorker,
  work: Work,
): Promise<FinalReply> {
  try {
    switch (request.type) {
      case "fetch-segment":
        return { type: "segment-kept", ...(await fetchSegment(layout, request, work)) };
      case "join-file":
        return { type: "file-joined", sha256: await joinFile(layout, request, work) };
      case "cache-engine":
        await cacheEngine(layout, await engineFiles(), request.engine, work);
        return { type: "engine-cached" };
      case "ask-update-effects":
        return { type: "update-effects", brokenPackIds: await brokenPackIds(layout, await engineFiles()) };
      case "abort":
        return { type: "failed", code: "unknown", isRetryable: false };
    }
  } catch (error) {
    const { code, isRetryable } = faultOf(error);
    return { type: "failed", code, isRetryable };
  }
}
