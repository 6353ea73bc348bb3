import { describe, expect, it, vi } from "vitest";
import { claimEngine } from "../../../src/engine/engine-lock.ts";
import { SharedLocks } from "./shared-locks.ts";

const name = "engine";
/** Long enough for every promise that is going to settle. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("the one engine of an origin", () => {
  it("is granted to the first tab and refused to the second", async () => {
    const locks = new SharedLocks();
    await claimEngine(locks, name);
    await expect(claimEngine(locks, name)).rejects.toMatchObject({ code: "other-tab" });
  });

  it("is free again after its release, which is no loss", async () => {
    const locks = new SharedLocks();
    const claim = await claimEngine(locks, name);
    const lost = vi.fn();
    void claim.lost.then(lost);
    claim.release();
    await settled();
    await claimEngine(locks, name);
    expect(lost).not.toHaveBeenCalled();
  });

  it("goes to a tab that steals it, and the other is told", async () => {
    const locks = new SharedLocks();
    const first = await claimEngine(locks, name);
    const second = await claimEngine(locks, name, { steal: true });
    await first.lost;
    first.release();
    await settled();
    await expect(claimEngine(locks, name)).rejects.toMatchObject({ code: "other-tab" });
    second.release();
    await settled();
    await claimEngine(locks, name);
  });

  it("may be stolen from nobody", async () => {
    const locks = new SharedLocks();
    await claimEngine(locks, name, { steal: true });
    await expect(claimEngine(locks, name)).rejects.toMatchObject({ code: "other-tab" });
  });

  it("is free again when its tab dies", async () => {
    const locks = new SharedLocks();
    await claimEngine(locks, name);
    locks.kill(name);
    await claimEngine(locks, name);
  });

  it("is granted where the browser has no locks or forbids them", async () => {
    const forbidden = { request: () => Promise.reject(new DOMException("no", "SecurityError")) };
    for (const locks of [undefined, forbidden]) {
      const claim = await claimEngine(locks, name);
      const lost = vi.fn();
      void claim.lost.then(lost);
      claim.release();
      await settled();
      expect(lost).not.toHaveBeenCalled();
    }
  });
});
