import { StoreError } from "./store-error.ts";

/** Held by whoever fetches, imports, checks or deletes a pack, in any tab. */
export function packLockName(packId: string): string {
  return `tamiz-pack:${packId}`;
}

/** Works while no other tab touches the pack. Throws `busy` when one does. */
export async function withPackLock<T>(packId: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(packLockName(packId), { ifAvailable: true }, (lock) => {
    if (!lock) throw new StoreError("busy");
    return work();
  });
}

/** Waits for the pack up to `timeoutMs`, then works. Throws `busy` when it was not let go in that time. */
export async function whenPackIsFree<T>(
  packId: string,
  timeoutMs: number,
  work: () => Promise<T>,
): Promise<T> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(new StoreError("busy")), timeoutMs);
  return navigator.locks.request(packLockName(packId), { signal: timeout.signal }, () => {
    clearTimeout(timer);
    return work();
  });
}
