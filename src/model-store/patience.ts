import { faultOf, type TransferFault } from "./transfer-fault.ts";

/** How long a fault is borne before it counts. */
export type PatienceOptions = {
  /** Before the first retry; each next one waits twice as long, with jitter. */
  readonly firstMs: number;
  readonly mostMs: number;
  /** Retries of one request without success. */
  readonly retries: number;
};

export const usualPatience: PatienceOptions = { firstMs: 500, mostMs: 60_000, retries: 10 };

/** Whether the machine has a network at all, and who tells of it. */
export type Network = {
  readonly isOnline: () => boolean;
  readonly events: Pick<EventTarget, "addEventListener" | "removeEventListener">;
};

/** Offline by the browser's word, which is wrong on some networks without internet: tried again all the same. */
const offlineRetryMs = 30_000;

export type Retrying = {
  readonly patience: PatienceOptions;
  readonly network: Network;
  readonly signal: AbortSignal;
  readonly onWaiting: (isWaiting: boolean) => void;
};

/**
 * Tries until it works, a fault is final or the patience is over; while the machine is offline nothing counts. Throws
 * TransferFault, AbortError.
 */
export async function tryPatiently<T>(
  attempt: () => Promise<T>,
  { patience, network, signal, onWaiting }: Retrying,
): Promise<T> {
  for (let retry = 0; ;) {
    let fault: TransferFault;
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      fault = faultOf(error);
    }
    const isOnline = network.isOnline();
    if (!fault.isRetryable || (isOnline && retry >= patience.retries)) throw fault;
    // Jitter: the tablets of a clinic must not all come back in the same second.
    const delayMs = Math.min(patience.mostMs, patience.firstMs * 2 ** retry) * (0.5 + Math.random() / 2);
    onWaiting(true);
    await pause(isOnline ? delayMs : offlineRetryMs, network, signal).finally(() => onWaiting(false));
    if (isOnline) retry++;
  }
}

function pause(ms: number, { events }: Network, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      events.removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(end, ms);
    events.addEventListener("online", end);
    signal.addEventListener("abort", end);
  });
}
