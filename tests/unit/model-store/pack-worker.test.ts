import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runPackWorker, type PackWorker } from "../../../src/model-store/pack-worker-client.ts";
import { servePackWorker, type WorkerEnd } from "../../../src/model-store/pack-worker-host.ts";
import type { PackWorkerReply, PackWorkerRequest } from "../../../src/model-store/pack-worker-messages.ts";
import { pick } from "../../support/picked.ts";
import { manifestOf, someBytes, stubStoreWorld } from "../../support/store-world.ts";

const layout = { scope: "https://clinic.example/" };
const verify: PackWorkerRequest = { type: "verify", layout, packId: "tiny" };

beforeEach(() => {
  vi.useFakeTimers();
  stubStoreWorld();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A worker that does only what a test says. */
class ScriptedWorker extends EventTarget implements PackWorker {
  readonly sent: unknown[] = [];
  isTerminated = false;

  postMessage(message: unknown): void {
    this.sent.push(message);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  reply(data: unknown): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

function run(signal: AbortSignal = new AbortController().signal) {
  const worker = new ScriptedWorker();
  const onBytes = vi.fn<(doneBytes: number, totalBytes: number) => void>();
  const result = runPackWorker(() => worker, verify, { onBytes, signal });
  // A rejection may come before the test looks at it.
  result.catch(() => undefined);
  return { worker, onBytes, result };
}

describe("the page's end of a pack worker", () => {
  it("gives the result and lets the worker go", async () => {
    const { worker, onBytes, result } = run();
    worker.reply({ type: "progress", doneBytes: 1, totalBytes: 2 });
    worker.reply({ type: "verified", badPaths: ["a"] });
    await expect(result).resolves.toEqual({ type: "verified", badPaths: ["a"] });
    expect(onBytes.mock.calls).toEqual([[1, 2]]);
    expect(worker.sent).toEqual([verify]);
    expect(worker.isTerminated).toBe(true);
  });

  it("throws what the worker could not do, with the file's path", async () => {
    const { worker, result } = run();
    worker.reply({ type: "failed", code: "hash-mismatch", path: "model.gguf" });
    await expect(result).rejects.toMatchObject({
      name: "StoreError",
      code: "hash-mismatch",
      path: "model.gguf",
    });
  });

  it("passes over messages it does not know", async () => {
    const { worker, onBytes, result } = run();
    for (const data of [null, "verified", { type: "verified" }, { type: "failed", code: "else" }])
      worker.reply(data);
    worker.reply({ type: "verified", badPaths: [] });
    await expect(result).resolves.toMatchObject({ badPaths: [] });
    expect(onBytes).not.toHaveBeenCalled();
  });

  it("says that the worker stopped when it fails", async () => {
    const { worker, result } = run();
    worker.dispatchEvent(new Event("error"));
    await expect(result).rejects.toMatchObject({ code: "worker-stopped" });
    expect(worker.isTerminated).toBe(true);
  });

  it("says that the worker stopped when it is silent for long, and not while it shows life", async () => {
    const { worker, result } = run();
    for (let tick = 0; tick < 10; tick++) {
      await vi.advanceTimersByTimeAsync(20_000);
      expect(worker.isTerminated).toBe(false);
      worker.reply({ type: "progress", doneBytes: 0, totalBytes: 0 });
    }
    await vi.advanceTimersByTimeAsync(40_000);
    await expect(result).rejects.toMatchObject({ code: "worker-stopped" });
  });

  it("asks the worker to clean up when it is called off, and waits for that", async () => {
    const stop = new AbortController();
    const { worker, onBytes, result } = run(stop.signal);
    stop.abort();
    expect(worker.sent).toEqual([verify, { type: "abort" }]);
    worker.reply({ type: "progress", doneBytes: 1, totalBytes: 2 });
    expect(worker.isTerminated).toBe(false);
    worker.reply({ type: "aborted" });
    await expect(result).rejects.toMatchObject({ name: "AbortError" });
    expect(onBytes).not.toHaveBeenCalled();
    expect(worker.isTerminated).toBe(true);
  });

  it("does not wait for ever for a worker that it called off", async () => {
    const stop = new AbortController();
    const { worker, result } = run(stop.signal);
    stop.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    await expect(result).rejects.toMatchObject({ name: "AbortError" });
    expect(worker.isTerminated).toBe(true);
  });
});

class Line implements WorkerEnd {
  readonly replies: PackWorkerReply[] = [];
  #listener: (event: MessageEvent) => void = () => undefined;

  postMessage(reply: PackWorkerReply): void {
    this.replies.push(reply);
  }

  addEventListener(_: "message", listener: (event: MessageEvent) => void): void {
    this.#listener = listener;
  }

  send(data: unknown): void {
    this.#listener(new MessageEvent("message", { data }));
  }
}

describe("the worker's end", () => {
  it.each([
    null,
    { type: "else" },
    { type: "verify", layout, packId: "../x" },
    { type: "import", layout, picked: [{ path: "a", file: "not a file" }] },
    { type: "import", layout: { scope: "nowhere" }, picked: [] },
  ])("refuses %j", (data) => {
    const line = new Line();
    servePackWorker(line);
    line.send(data);
    expect(line.replies).toEqual([{ type: "failed", code: "unknown" }]);
  });

  it("answers a fault with its code and path", async () => {
    const line = new Line();
    servePackWorker(line);
    const model = { "model.gguf": someBytes(100) };
    const picked = pick({ "manifest.json": JSON.stringify(manifestOf(model)) });
    line.send({ type: "import", layout, picked });
    await vi.waitFor(() => expect(line.replies).toHaveLength(1));
    expect(line.replies).toEqual([{ type: "failed", code: "not-a-pack", path: "model.gguf" }]);
  });

  it("says that it was called off", async () => {
    const line = new Line();
    servePackWorker(line);
    const model = { "model.gguf": someBytes(100) };
    line.send({
      type: "import",
      layout,
      picked: pick({ "manifest.json": JSON.stringify(manifestOf(model)), ...model }),
    });
    line.send({ type: "abort" });
    await vi.waitFor(() => expect(line.replies).toContainEqual({ type: "aborted" }));
  });

  it("shows life while nothing moves", async () => {
    const line = new Line();
    servePackWorker(line);
    vi.stubGlobal("navigator", { locks: { request: () => new Promise(() => undefined) } });
    line.send(verify);
    await vi.advanceTimersByTimeAsync(25_000);
    expect(line.replies.length).toBeGreaterThanOrEqual(4);
  });
});
