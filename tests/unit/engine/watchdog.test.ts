import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { endsWithin, watch } from "../../../src/engine/watchdog.ts";

const never = new AbortController().signal;
const silence = () => new Promise<never>(() => undefined);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the watchdog", () => {
  it("gives what the work gives, or its error, and leaves neither timer nor listener", async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    expect(await watch(async () => 7, { limitMs: 100, signal })).toBe(7);
    const failing = watch(() => Promise.reject(new Error("no")), { limitMs: 100, signal });
    await expect(failing).rejects.toThrow("no");
    expect(vi.getTimerCount()).toBe(0);
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });

  it("gives up after the silence", async () => {
    const watching = watch(silence, { limitMs: 100, signal: never });
    const ended = expect(watching).rejects.toMatchObject({ code: "engine-stopped" });
    await vi.advanceTimersByTimeAsync(100);
    await ended;
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not take the sleep of the machine for silence: a timer of that time fires once", async () => {
    const settled = vi.fn();
    watch(silence, { limitMs: 100, signal: never }).then(settled, settled);
    await vi.advanceTimersToNextTimerAsync();
    expect(settled).not.toHaveBeenCalled();
  });

  it("does not begin what was aborted before", async () => {
    const work = vi.fn(silence);
    const signal = AbortSignal.abort();
    await expect(watch(work, { limitMs: 100, signal })).rejects.toMatchObject({ name: "AbortError" });
    expect(work).not.toHaveBeenCalled();
  });

  it("hears nothing more once it is over", async () => {
    let hear: (nextLimitMs: number) => void = () => undefined;
    const abort = new AbortController();
    const watching = watch(
      (heard) => {
        hear = heard;
        return silence();
      },
      { limitMs: 100, signal: abort.signal },
    );
    abort.abort();
    await expect(watching).rejects.toMatchObject({ name: "AbortError" });
    hear(100);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a time limit", () => {
  it("tells whether the work ended, well or not", async () => {
    expect(await endsWithin(100, Promise.resolve())).toBe(true);
    expect(await endsWithin(100, Promise.reject(new Error("no")))).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    const ended = endsWithin(100, silence());
    await vi.advanceTimersByTimeAsync(100);
    expect(await ended).toBe(false);
  });
});
