import { EngineError } from "./engine-error.ts";

/** A machine that slept has waited no longer than one tick: browsers let timers of that time fire once. */
const ticks = 10;

export type Patience = {
  /** Silence after which the work is given up. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
};

/**
 * The work's result. `heard` is a sign of life and sets the patience from there on. Throws the signal's reason as soon
 * as it aborts and EngineError `engine-stopped` after the silence, whatever the work itself does then.
 */
export function watch<T>(
  work: (heard: (nextLimitMs: number) => void) => Promise<T>,
  { limitMs, signal }: Patience,
): Promise<T> {
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setInterval> | undefined;
    let isOver = false;

    const settle = (answer: () => void) => {
      isOver = true;
      clearInterval(timer);
      signal.removeEventListener("abort", onAbort);
      answer();
    };
    const onAbort = () => settle(() => reject(signal.reason));
    const heard = (nextLimitMs: number) => {
      clearInterval(timer);
      if (isOver) return;
      let silentTicks = 0;
      timer = setInterval(() => {
        silentTicks += 1;
        if (silentTicks < ticks) return;
        settle(() => reject(new EngineError("engine-stopped", `silent for ${nextLimitMs} ms`)));
      }, nextLimitMs / ticks);
    };

    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort);
    heard(limitMs);
    work(heard).then(
      (result) => settle(() => resolve(result)),
      (error: unknown) => settle(() => reject(error)),
    );
  });
}

/** Whether the work ended, well or not, before the time was over. */
export function endsWithin(limitMs: number, work: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), limitMs);
    const end = () => {
      clearTimeout(timer);
      resolve(true);
    };
    work.then(end, end);
  });
}
