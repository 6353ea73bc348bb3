import * as z from "zod/mini";

/** Of what is being typed other tabs hear now and then, not at each pause. */
const soonMs = 5_000;

const messageSchema = z.object({ changed: z.array(z.string()) });

/** Tells the other tabs which records changed, and follows what they tell. Silent where the browser has no channel. */
export class TabChannel {
  readonly #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<() => void>();
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(name: string, follow: (id: string) => Promise<void>) {
    if (typeof BroadcastChannel === "undefined") return;
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = ({ data }) => {
      const message = messageSchema.safeParse(data);
      if (!message.success) return;
      const followed = Promise.allSettled(message.data.changed.map(follow));
      void followed.then(() => this.#listeners.forEach((listener) => listener()));
    };
  }

  tell(changed: readonly string[]): void {
    this.#channel?.postMessage({ changed });
  }

  /** Tells that something changed that is no record, once in a while. */
  tellSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.tell([]);
    }, soonMs);
  }

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    clearTimeout(this.#soon);
    this.#channel?.close();
  }
}
