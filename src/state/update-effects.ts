import { askServiceWorker } from "../model-store/store-client.ts";

/** A version of before this question would never answer. */
const patienceMs = 5_000;

/** Packs that would no longer run with a version that waits; none when it does not say. */
export async function askUpdateEffects(waiting: ServiceWorker): Promise<readonly string[]> {
  const silence = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patienceMs));
  const asked = askServiceWorker({ type: "ask-update-effects" }, { target: waiting });
  const reply = await Promise.race([asked.catch(() => undefined), silence]);
  return reply?.type === "update-effects" ? reply.brokenPackIds : [];
}
