import * as z from "zod/mini";

const messageSchema = z.object({ changed: z.array(z.string()) });

/** Tells the other tabs which records changed, and follows what they tell. Silent where the browser has no channel. */
export class TabChannel {
  readonly #channel: BroadcastChannel | undefined;
  readonly #listeners = new Set<() => void>();

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

  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#channel?.close();
  }
}
