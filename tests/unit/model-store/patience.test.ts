import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { tryPatiently, usualPatience } from "../../../src/model-store/patience.ts";
import { TransferFault } from "../../../src/model-store/transfer-fault.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const events = new EventTarget();
const away = new TransferFault("unreachable", true);

type Circumstances = { readonly isOnline?: () => boolean; readonly stop?: AbortController };

function tryWith(attempt: () => Promise<string>, circumstances: Circumstances = {}) {
  const { isOnline = () => true, stop = new AbortController() } = circumstances;
  const waiting: boolean[] = [];
  const tried = tryPatiently(attempt, {
    patience: usualPatience,
    network: { isOnline, events },
    signal: stop.signal,
    onWaiting: (isWaiting) => waiting.push(isWaiting),
  });
  // Nobody listens yet when it fails under fake timers.
  tried.catch(() => undefined);
  return { tried, waiting };
}

it("tries again until it works, and says that it waits", async () => {
  const attempt = vi.fn(() => Promise.reject<string>(away));
  attempt
    .mockRejectedValueOnce(away)
    .mockRejectedValueOnce(new TypeError("network"))
    .mockResolvedValue("done");
  const { tried, waiting } = tryWith(attempt);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await tried).toBe("done");
  expect(waiting).toEqual([true, false, true, false]);
});

it("waits longer each time, never more than a minute, and not for ever", async () => {
  const times: number[] = [];
  const { tried } = tryWith(() => {
    times.push(Date.now());
    return Promise.reject(away);
  });
  await vi.advanceTimersByTimeAsync(15 * 60_000);
  await expect(tried).rejects.toBe(away);
  expect(times.length).toBe(1 + usualPatience.retries);
  const waits = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  waits.forEach((wait, retry) => {
    const longest = Math.min(usualPatience.mostMs, usualPatience.firstMs * 2 ** retry);
    expect(wait).toBeGreaterThanOrEqual(Math.floor(longest / 2));
    expect(wait).toBeLessThanOrEqual(longest);
  });
});

it("does not try again what cannot work", async () => {
  const attempt = vi.fn(() => Promise.reject(new TransferFault("not-offered", false)));
  await expect(tryWith(attempt).tried).rejects.toMatchObject({ code: "not-offered" });
  expect(attempt).toHaveBeenCalledTimes(1);
});

it("loses no patience while the machine is offline, and goes on at once when it is back", async () => {
  const machine = { isOnline: false };
  const attempt = vi.fn(() => (machine.isOnline ? Promise.resolve("done") : Promise.reject<string>(away)));
  const { tried } = tryWith(attempt, { isOnline: () => machine.isOnline });
  await vi.advanceTimersByTimeAsync(3 * 3_600_000);
  machine.isOnline = true;
  events.dispatchEvent(new Event("online"));
  await vi.advanceTimersByTimeAsync(0);
  expect(await tried).toBe("done");
});

it("ends a wait when it is paused", async () => {
  const stop = new AbortController();
  const { tried } = tryWith(() => Promise.reject(away), { stop });
  await vi.advanceTimersByTimeAsync(10);
  stop.abort();
  await expect(tried).rejects.toMatchObject({ name: "AbortError" });
});
