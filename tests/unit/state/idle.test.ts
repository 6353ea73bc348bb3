import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Activity, watchIdle as watch } from "../../../src/state/idle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minute = 60_000;

function watchIdle(
  minutes: () => number,
  onIdle: () => void,
  page: EventTarget,
  storage?: Pick<Storage, "getItem" | "setItem">,
) {
  return watch({ minutes, activity: new Activity(storage), page }, onIdle);
}

it("calls once after the idle time, and again only after another", () => {
  const onIdle = vi.fn();
  const stop = watchIdle(() => 2, onIdle, new EventTarget());
  vi.advanceTimersByTime(1.9 * minute);
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0.3 * minute);
  expect(onIdle).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1.5 * minute);
  expect(onIdle).toHaveBeenCalledTimes(1);
  stop();
});

it("starts again with every touch", () => {
  const page = new EventTarget();
  const onIdle = vi.fn();
  const stop = watchIdle(() => 2, onIdle, page);
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(1.5 * minute);
    page.dispatchEvent(new Event("keydown"));
  }
  expect(onIdle).not.toHaveBeenCalled();
  stop();
});

it("never calls when the site wants none, nor after it was stopped", () => {
  const onIdle = vi.fn();
  const page = new EventTarget();
  watchIdle(() => 0, onIdle, page);
  watchIdle(() => 1, onIdle, page)();
  vi.advanceTimersByTime(60 * minute);
  expect(onIdle).not.toHaveBeenCalled();
});

it("is not called in a tab that nobody looks at while another one is in use", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
  const page = new EventTarget();
  const [onIdle, onIdleHere] = [vi.fn(), vi.fn()];
  const stops = [
    watchIdle(() => 2, onIdle, new EventTarget(), storage),
    watchIdle(() => 2, onIdleHere, page, storage),
  ];
  for (let i = 0; i < 5; i++) {
    vi.advanceTimersByTime(minute);
    page.dispatchEvent(new Event("keydown"));
  }
  expect(onIdle).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2.2 * minute);
  expect(onIdle).toHaveBeenCalledTimes(1);
  expect(onIdleHere).toHaveBeenCalledTimes(1);
  for (const stop of stops) stop();
});

it("does not wait for a stamp of a clock that was set back", () => {
  const onIdle = vi.fn();
  const storage = { getItem: () => String(Date.now() + 60 * minute), setItem: () => undefined };
  const stop = watchIdle(() => 2, onIdle, new EventTarget(), storage);
  vi.advanceTimersByTime(2.2 * minute);
  expect(onIdle).toHaveBeenCalledTimes(1);
  stop();
});
