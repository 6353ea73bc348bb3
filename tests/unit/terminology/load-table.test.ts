import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { loadTable } from "../../../src/terminology/load-table.ts";
import { release } from "../../../src/terminology/release.ts";
import { TerminologyError } from "../../../src/terminology/terminology-error.ts";
import { MemoryCaches } from "../../support/memory-caches.ts";

const scope = "http://127.0.0.1/app/";
const cacheName = `tamiz/terminology@${scope}`;
const url = scope + release.file;
const whole = new Uint8Array(readFileSync(join(import.meta.dirname, "../../../public", release.file)));
const signal = new AbortController().signal;
const offline = () => Promise.reject(new TerminologyError("unavailable"));

describe("the table's file", () => {
  it("is as large as it says, and small enough to fetch", () => {
    expect(whole).toHaveLength(release.sizeBytes);
    expect(release.sizeBytes).toBeLessThanOrEqual(2.5e6);
  });

  it("is fetched once, kept, and then read without a network", async () => {
    const caches = new MemoryCaches();
    const fetchTable = vi.fn(() => Promise.resolve(whole));
    expect((await loadTable({ scope, caches, fetchTable }, signal)).release).toBe(release.release);
    expect(fetchTable).toHaveBeenCalledOnce();
    expect(await caches.contents()).toEqual({ [cacheName]: [url] });
    expect((await loadTable({ scope, caches, fetchTable: offline }, signal)).release).toBe(release.release);
  });

  it.each([
    ["cut", whole.slice(0, 5000)],
    ["flipped in one bit", whole.map((byte, at) => (at === 4000 ? byte ^ 1 : byte))],
    [
      "of an older release",
      new Uint8Array(gzipSync('{"format":1,"release":"2024-04-01","codes":0,"billable":0}')),
    ],
    ["empty", new Uint8Array()],
  ])("is fetched anew when what is kept is %s", async (_, kept) => {
    const caches = new MemoryCaches();
    const cache = await caches.open(cacheName);
    await cache.put(url, new Response(kept));
    await cache.put(`${scope}terminology/icd10cm-2020-01-01.bin`, new Response("old"));
    const table = await loadTable({ scope, caches, fetchTable: () => Promise.resolve(whole) }, signal);
    expect(table.release).toBe(release.release);
    expect(await caches.contents()).toEqual({ [cacheName]: [url] });
    await loadTable({ scope, caches, fetchTable: offline }, signal);
  });

  it("is refused when the host sends something else, and that is not kept", async () => {
    const caches = new MemoryCaches();
    const fetchTable = () => Promise.resolve(new TextEncoder().encode("<!doctype html>"));
    const load = loadTable({ scope, caches, fetchTable }, signal);
    await expect(load).rejects.toMatchObject({ code: "damaged" });
    expect(await caches.contents()).toEqual({});
  });

  it("says that it is unavailable without a network and without a copy", async () => {
    const load = loadTable({ scope, caches: new MemoryCaches(), fetchTable: offline }, signal);
    await expect(load).rejects.toMatchObject({ code: "unavailable" });
  });

  it("is used though it cannot be kept: no caches, or a full disk", async () => {
    const fetchTable = () => Promise.resolve(whole);
    await expect(loadTable({ scope, caches: undefined, fetchTable }, signal)).resolves.toBeDefined();
    const full = new MemoryCaches();
    full.quotaBytes = 1000;
    await expect(loadTable({ scope, caches: full, fetchTable }, signal)).resolves.toBeDefined();
  });
});
