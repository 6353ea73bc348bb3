import type { PackWorker } from "../../src/model-store/pack-worker-client.ts";
import { servePackWorker } from "../../src/model-store/pack-worker-host.ts";

/** `pack.worker.ts` without a thread: the same two ends, messages cloned as between threads would be. */
export function startPackWorker(): PackWorker {
  const toWorker = new EventTarget();
  const toPage = new EventTarget();
  let isRunning = true;
  const send = (target: EventTarget, data: unknown) => {
    queueMicrotask(() => {
      if (isRunning) target.dispatchEvent(new MessageEvent("message", { data }));
    });
  };
  servePackWorker({
    postMessage: (reply) => send(toPage, structuredClone(reply)),
    addEventListener: (type, listener) =>
      toWorker.addEventListener(type, (event) => listener(event as MessageEvent)),
  });
  return {
    // Node's structuredClone makes of a File a Blob, which no browser does.
    postMessage: (request: unknown) => send(toWorker, request),
    addEventListener: toPage.addEventListener.bind(toPage),
    terminate: () => {
      isRunning = false;
    },
  };
}
