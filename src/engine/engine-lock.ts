import { EngineError } from "./engine-error.ts";

/** The right to the one engine of this origin: two loaded models would exhaust the GPU of most machines. */
export type EngineClaim = {
  /** Lets another tab have it. Idle when it was lost before. */
  release(): void;
  /** Settles when another tab took it away, and only then. */
  readonly lost: Promise<void>;
};

type Locks = Pick<LockManager, "request">;

/**
 * Claims the engine until it is released or the tab dies: the browser frees the lock of a killed tab by itself.
 * `steal` takes it from the tab that has it. Without locks (plain http) there is nothing to share, and it is granted.
 * Throws EngineError `other-tab`.
 */
export function claimEngine(
  locks: Locks | undefined,
  name: string,
  { steal = false }: { readonly steal?: boolean } = {},
): Promise<EngineClaim> {
  let release = () => {};
  let lose = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const lost = new Promise<void>((resolve) => (lose = resolve));
  const claim: EngineClaim = { release, lost };
  if (!locks) return Promise.resolve(claim);
  return new Promise((resolve, reject) => {
    let isHeld = false;
    const hold = (lock: Lock | null) => {
      if (!lock) return reject(new EngineError("other-tab"));
      isHeld = true;
      resolve(claim);
      return released;
    };
    const fail = () => {
      if (isHeld) lose();
      // Refused before it was held (storage is switched off for this site): as without locks.
      else resolve(claim);
    };
    locks.request(name, steal ? { steal } : { ifAvailable: true }, hold).catch(fail);
  });
}
