import { createSubscriber } from "svelte/reactivity";
import type { Instant } from "../domain/note.ts";

const tickMs = 15_000;
const comingBack = ["focus", "pageshow"] as const;

/**
 * The present for texts such as "22 min ago"; ticks only while somebody looks. After sleep, or in a window that comes
 * back, it is right at once.
 */
export class Clock {
  readonly #subscribe = createSubscriber((update) => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const follow = () => {
      clearInterval(timer);
      timer = undefined;
      if (document.visibilityState === "hidden") return;
      update();
      timer = setInterval(update, tickMs);
    };
    timer = setInterval(update, tickMs);
    document.addEventListener("visibilitychange", follow);
    for (const name of comingBack) window.addEventListener(name, follow);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", follow);
      for (const name of comingBack) window.removeEventListener(name, follow);
    };
  });

  get now(): Instant {
    this.#subscribe();
    return Date.now();
  }
}
