import { once } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { askServiceWorker } from "../../../src/model-store/store-client.ts";
import { MemoryLocks } from "../../support/memory-locks.ts";
import type { StoreReply, StoreRequest } from "../../../src/model-store/store-messages.ts";

const request: StoreRequest = { type: "cache-engine", engine: "wllama" };
let locks: MemoryLocks;
let asked: { readonly request: unknown; readonly port: MessagePort }[] = [];

/** A service worker that is played by the test. */
const worker = Object.assign(new EventTarget(), {
  state: "activated",
  postMessage: (message: unknown, [port]: readonly MessagePort[]) => {
    if (port) asked.push({ request: message, port });
  },
});

beforeEach(() => {
  asked = [];
  worker.state = "activated";
  locks = new MemoryLocks();
  vi.stubGlobal("navigator", { locks, serviceWorker: { ready: Promise.resolve({ active: worker }) } });
});
afterEach(() => {
  for (const { port } of asked) port.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function lastPort(): Promise<MessagePort> {
  await vi.waitFor(() => expect(asked.length).toBeGreaterThan(0));
  const last = asked.at(-1);
  if (!last) throw new Error("nobody asked");
  return last.port;
}

async function reply(message: StoreReply): Promise<void> {
  (await lastPort()).postMessage(message);
}

it("asks the active service worker and passes on its progress and its last word", async () => {
  const heard: unknown[] = [];
  const answer = askServiceWorker(request, { onProgress: (...bytes) => heard.push(bytes) });
  await reply({ type: "progress", doneBytes: 5, totalBytes: 10 });
  await reply({ type: "engine-cached" });
  expect(await answer).toEqual({ type: "engine-cached" });
  expect(heard).toEqual([[5, 10]]);
  expect(asked[0]?.request).toMatchObject(request);
});

it("hands back a fault as it was said", async () => {
  const answer = askServiceWorker(request);
  await reply({ type: "failed", code: "storage-full", isRetryable: false });
  expect(await answer).toEqual({ type: "failed", code: "storage-full", isRetryable: false });
});

it("says that the worker stopped as soon as the lock that it worked under is free", async () => {
  const answer = askServiceWorker(request);
  await lastPort();
  const { lock } = asked[0]?.request as { readonly lock: string };
  const worker = new AbortController();
  void locks.request(lock, () => once(worker.signal, "abort"));
  await reply({ type: "progress", doneBytes: 0 });
  await vi.waitFor(async () => expect((await locks.query()).pending?.length).toBe(1));
  worker.abort();
  expect(await answer).toEqual({ type: "failed", code: "worker-stopped", isRetryable: true });
});

it("says that the worker stopped when another version took its place", async () => {
  const answer = askServiceWorker(request);
  await lastPort();
  worker.state = "redundant";
  worker.dispatchEvent(new Event("statechange"));
  expect(await answer).toEqual({ type: "failed", code: "worker-stopped", isRetryable: true });
});

it("says that the worker stopped when it gives no first sign of life", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const answer = askServiceWorker(request);
  await vi.advanceTimersByTimeAsync(15_000);
  expect(await answer).toEqual({ type: "failed", code: "worker-stopped", isRetryable: true });
});

it("says that the worker stopped after a minute of silence, and not while there are signs of life", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const tell = vi.fn();
  const answer = askServiceWorker(request, { onProgress: tell });
  const { lock } = (await lastPort(), asked[0]?.request) as { readonly lock: string };
  void locks.request(lock, () => new Promise(() => undefined));
  for (let sign = 1; sign <= 3; sign++) {
    await reply({ type: "progress", doneBytes: 0 });
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(sign));
    await vi.advanceTimersByTimeAsync(50_000);
  }
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toEqual({ type: "failed", code: "worker-stopped", isRetryable: true });
});

it("tells the worker of a pause and waits until it has written down what came", async () => {
  const stop = new AbortController();
  const answer = askServiceWorker(request, { signal: stop.signal });
  const port = await lastPort();
  const heard = new Promise((resolve) => {
    port.onmessage = ({ data }) => resolve(data);
  });
  stop.abort();
  expect(await heard).toEqual({ type: "abort" });
  await reply({ type: "segment-kept", start: 0, end: 3, isRanged: true });
  await expect(answer).rejects.toMatchObject({ name: "AbortError" });
});

it("asks nothing when it is paused already", async () => {
  await expect(askServiceWorker(request, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect(asked).toEqual([]);
});

it("says where there is no service worker", async () => {
  vi.stubGlobal("navigator", {});
  await expect(askServiceWorker(request)).rejects.toMatchObject({ code: "unsupported" });
});

it("does not wait for ever for one that never gets ready", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { serviceWorker: { ready: new Promise(() => undefined) } });
  const answer = askServiceWorker(request).catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await answer).toMatchObject({ code: "unsupported" });
});
