import { StoreError } from "./store-error.ts";
import { storeReplySchema, type FinalReply, type StoreRequest } from "./store-messages.ts";

export type AskOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (doneBytes: number, totalBytes?: number) => void;
  /** Instead of the active version: the one that waits. */
  readonly target?: ServiceWorker;
};
/** Asks the service worker; a fault is a reply too. Throws AbortError, and StoreError `unsupported`. */
export type AskServiceWorker = (request: StoreRequest, options?: AskOptions) => Promise<FinalReply>;

/** A worker answers at once with a first sign of life, once it has started; later ones come every ten seconds. */
const firstSignMs = 15_000;
const silenceMs = 60_000;
/** The worker let go of its lock: either its last word is on its way, or it died. */
const lastWordMs = 1_000;
/** After an abort what came is still written down: up to 64 MB, perhaps to a slow disk. */
const abortMs = 20_000;
const readyMs = 30_000;

const stopped: FinalReply = { type: "failed", code: "worker-stopped", isRetryable: true };

/** Each request goes to the version that is active at that moment: an update may come between two. */
export const askServiceWorker: AskServiceWorker = async (request, options = {}) => {
  const { signal } = options;
  signal?.throwIfAborted();
  const worker = options.target ?? (await activeWorker());
  const reply = await converse(worker, request, options);
  signal?.throwIfAborted();
  return reply;
};

function converse(
  worker: ServiceWorker,
  request: StoreRequest,
  { signal, onProgress }: AskOptions,
): Promise<FinalReply> {
  const { port1: port, port2 } = new MessageChannel();
  const lock = `tamiz-request:${crypto.randomUUID()}`;
  const done = new AbortController();
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isHeard = false;
    const end = (reply: FinalReply) => {
      clearTimeout(timer);
      done.abort();
      signal?.removeEventListener("abort", abort);
      worker.removeEventListener("statechange", replaced);
      port.close();
      resolve(reply);
    };
    const endAfter = (ms: number) => {
      clearTimeout(timer);
      if (!done.signal.aborted) timer = setTimeout(() => end(stopped), ms);
    };
    const abort = () => {
      port.postMessage({ type: "abort" } satisfies StoreRequest);
      endAfter(abortMs);
    };
    const replaced = () => {
      if (worker.state === "redundant") endAfter(lastWordMs);
    };
    signal?.addEventListener("abort", abort);
    // By a new version of the app: what it does now may end unheard.
    worker.addEventListener("statechange", replaced);
    port.addEventListener("message", ({ data }) => {
      const reply = storeReplySchema.safeParse(data);
      if (!reply.success) return;
      if (!isHeard) whenFree(lock, done.signal, () => endAfter(lastWordMs));
      isHeard = true;
      if (reply.data.type !== "progress") return end(reply.data);
      if (signal?.aborted) return;
      endAfter(silenceMs);
      onProgress?.(reply.data.doneBytes, reply.data.totalBytes);
    });
    port.start();
    endAfter(firstSignMs);
    worker.postMessage({ ...request, lock }, [port2]);
  });
}

/** Calls when nobody holds the lock any more, unless the signal comes first. */
function whenFree(lock: string, signal: AbortSignal, call: () => void): void {
  navigator.locks.request(lock, { signal }, call).catch(() => undefined);
}

/** Also when it does not control this page yet: on the first visit it is active all the same. */
async function activeWorker(): Promise<ServiceWorker> {
  const { serviceWorker } = navigator as Partial<Pick<Navigator, "serviceWorker">>;
  if (!serviceWorker) throw new StoreError("unsupported");
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), readyMs);
  });
  const registration = await Promise.race([serviceWorker.ready, tooLate]);
  clearTimeout(timer);
  if (!registration?.active) throw new StoreError("unsupported");
  return registration.active;
}
