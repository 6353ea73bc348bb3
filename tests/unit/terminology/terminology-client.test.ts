import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { release } from "../../../src/terminology/release.ts";
import { TerminologyClient, type TerminologyWorker } from "../../../src/terminology/terminology-client.ts";
import { type PlaceOf, serveTerminology } from "../../../src/terminology/terminology-host.ts";
import { TerminologyError } from "../../../src/terminology/terminology-error.ts";

const whole = new Uint8Array(readFileSync(join(import.meta.dirname, "../../../public", release.file)));
const whole2 = () => Promise.resolve(whole);
const scope = "http://127.0.0.1/app/";
const signal = new AbortController().signal;

/** `terminology.worker.ts` without a thread: the same two ends, messages cloned as between threads. */
function startWorker(
  fetchTable: ReturnType<PlaceOf>["fetchTable"],
): TerminologyWorker & { crash(): void; freeze(): void } {
  const toWorker = new EventTarget();
  const toPage = new EventTarget();
  let isRunning = true;
  const send = (target: EventTarget, data: unknown) => {
    const copy: unknown = structuredClone(data);
    queueMicrotask(() => isRunning && target.dispatchEvent(new MessageEvent("message", { data: copy })));
  };
  serveTerminology(
    {
      postMessage: (reply) => send(toPage, reply),
      addEventListener: (type, listener) =>
        toWorker.addEventListener(type, (event) => listener(event as MessageEvent)),
    },
    (at) => ({ scope: at, caches: undefined, fetchTable }),
  );
  return {
    postMessage: (request: unknown) => send(toWorker, request),
    addEventListener: toPage.addEventListener.bind(toPage),
    terminate: () => (isRunning = false),
    freeze: () => (isRunning = false),
    crash: () => toPage.dispatchEvent(new Event("error")),
  };
}

afterEach(() => vi.useRealTimers());

describe("the terminology through its worker", () => {
  it("opens, searches, explains, makes books and takes titles", async () => {
    const client = new TerminologyClient(() => startWorker(whole2), scope);
    expect(await client.open(signal)).toBe(release.release);
    expect((await client.search("heart attack", 3, signal))[0]).toMatchObject({
      code: "I21.9",
      billable: true,
    });
    expect(await client.details("e119", signal)).toMatchObject({
      code: "E11.9",
      parent: { code: "E11" },
      ancestors: [{ code: "4" }, { code: "E08-E13" }, { code: "E11" }],
    });
    expect(await client.details("E11.99", signal)).toBeUndefined();
    const book = await client.bookFor(["I10", "e11.4", "J18.99"], signal);
    expect(book.find("i10")?.title).toBe("Essential (primary) hypertension");
    expect(book.find("E11.4")).toMatchObject({ billable: false, lacks: "subdivision" });
    expect(book.find("J18.99")).toBeUndefined();
    expect(book.nearest("J18.99").map(({ code }) => code)).toContain("J18.9");
    const report = await client.readTitles(new TextEncoder().encode("K90.0,Mal de la harina"), signal);
    expect(report).toMatchObject({ status: "read", titles: [["K90.0", "Mal de la harina"]], refused: [] });
    expect((await client.search("mal de la harina", 1, signal))[0]).toMatchObject({ code: "K90.0" });
    client.close();
  });

  it("ends a question that is not asked any more with the signal's reason", async () => {
    const client = new TerminologyClient(() => startWorker(whole2), scope);
    await client.open(signal);
    const stop = new AbortController();
    const search = client.search("pain", 5, stop.signal);
    stop.abort();
    await expect(search).rejects.toMatchObject({ name: "AbortError" });
    await expect(client.search("pain", 5, stop.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(await client.search("chest pain", 1, signal)).toHaveLength(1);
    client.close();
  });

  it("says what is wrong, and asks for the table anew with the next question", async () => {
    const fetchTable = vi.fn(whole2).mockRejectedValueOnce(new TerminologyError("unavailable"));
    const client = new TerminologyClient(() => startWorker(fetchTable), scope);
    await expect(client.search("x-ray", 1, signal)).rejects.toMatchObject({ code: "unavailable" });
    expect(await client.search("chest pain", 1, signal)).toHaveLength(1);
    client.close();
  });

  it("starts another worker when one died, and gives it the titles again", async () => {
    const workers: ReturnType<typeof startWorker>[] = [];
    const client = new TerminologyClient(() => {
      const worker = startWorker(whole2);
      workers.push(worker);
      return worker;
    }, scope);
    await client.useTitles([["K90.0", "Mal de la harina"]], signal);
    workers[0]?.freeze();
    const lost = client.search("pain", 1, signal);
    await new Promise((resolve) => setTimeout(resolve, 0));
    workers[0]?.crash();
    await expect(lost).rejects.toMatchObject({ code: "worker-stopped" });
    expect((await client.search("mal de la harina", 1, signal))[0]).toMatchObject({ code: "K90.0" });
    expect(workers).toHaveLength(2);
    client.close();
  });

  it("gives a silent worker up", async () => {
    vi.useFakeTimers();
    const terminate = vi.fn();
    const silent = { postMessage: () => undefined, addEventListener: () => undefined, terminate };
    const client = new TerminologyClient(() => silent, scope);
    const opened = expect(client.open(signal)).rejects.toMatchObject({ code: "worker-stopped" });
    await vi.advanceTimersByTimeAsync(60_000);
    await opened;
    expect(terminate).toHaveBeenCalledOnce();
  });

  it("passes over messages that are none of its own", async () => {
    const replies: unknown[] = [];
    const listeners: ((event: MessageEvent) => void)[] = [];
    serveTerminology({
      postMessage: (reply) => replies.push(reply),
      addEventListener: (_, listener) => listeners.push(listener),
    });
    for (const data of [null, "search", { type: "search" }, { type: "search", id: "1", query: 5 }]) {
      listeners[0]?.(new MessageEvent("message", { data }));
    }
    await Promise.resolve();
    expect(replies).toEqual([]);
  });
});
