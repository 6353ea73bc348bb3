import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { keptTable } from "../../../src/terminology/kept-table.ts";
import { KeptTitles } from "../../../src/terminology/kept-titles.ts";
import { release } from "../../../src/terminology/release.ts";
import { MemoryCaches } from "../../support/memory-caches.ts";

const scope = "https://app.test/";
const tables = `tamiz/terminology@${scope}`;

it("tells a whole table from a damaged one, one of another release, and none", async () => {
  const caches = new MemoryCaches();
  expect(await keptTable(scope, undefined)).toBe("absent");
  expect(await keptTable(scope, caches)).toBe("absent");
  const cache = await caches.open(tables);
  await cache.put(`${scope}terminology/icd10cm-2020.bin`, new Response("old"));
  expect(await keptTable(scope, caches)).toBe("older");
  await cache.put(scope + release.file, new Response("half a table"));
  expect(await keptTable(scope, caches)).toBe("damaged");
  const bytes = await readFile(new URL(`../../../public/${release.file}`, import.meta.url));
  await cache.put(scope + release.file, new Response(bytes));
  expect(await keptTable(scope, caches)).toBe("whole");
});

it("keeps added titles apart from the table, and forgets them when told", async () => {
  const caches = new MemoryCaches();
  const kept = new KeptTitles(scope, caches);
  expect(await kept.read()).toBeUndefined();
  const record = { name: "titulos.csv", titles: [["I10", "Hipertensión"]] } as const;
  expect(await kept.keep(record)).toBe(true);
  expect(await caches.has(tables)).toBe(false);
  expect(await new KeptTitles(scope, caches).read()).toEqual(record);
  await kept.forget();
  expect(await kept.read()).toBeUndefined();
});

it("says that titles are not kept where there is no room or no cache, and passes over what it cannot read", async () => {
  const caches = new MemoryCaches();
  caches.quotaBytes = 10;
  const record = { name: "titulos.csv", titles: [["I10", "Hipertensión"]] } as const;
  expect(await new KeptTitles(scope, caches).keep(record)).toBe(false);
  expect(await new KeptTitles(scope, undefined).keep(record)).toBe(false);
  caches.quotaBytes = Infinity;
  const cache = await caches.open(`tamiz/terminology-titles@${scope}`);
  await cache.put(`${scope}terminology/titles.json`, new Response('{"name":1}'));
  expect(await new KeptTitles(scope, caches).read()).toBeUndefined();
});
