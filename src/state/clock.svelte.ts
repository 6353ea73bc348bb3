import { createSubscriber } from "svelte/reactivity";
import type { Instant } from "../domain/note.ts";

const tickMs = 15_000;

/** The present for texts such as "22 min ago"; ticks only while somebody looks. */
export class Clock {
  readonly #subscribe = createSubscriber((update) => {
    const timer = setInterval(update, tickMs);
    return () => {
      clearInterval(timer);
    };
  });

  get now(): Instant {
    this.#subscribe();
    return Date.now();
  }
}
