import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchIdle } from "../../../src/state/idle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minute = 60_000;

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
