import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CodePage } from "../../../src/state/code-page.svelte.ts";
import { CodeQuery } from "../../../src/state/code-query.svelte.ts";
import { facts, line, TestTerminology } from "./codes-support.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(100);
}

it("a word that is still being typed is searched once, at its end", async () => {
  const terminology = new TestTerminology();
  const query = new CodeQuery(terminology, 10);
  for (const text of ["c", "co", "cou", "coug", "cough"]) query.write(text);
  await settle();
  expect(terminology.searches.map((one) => one.query)).toEqual(["cough"]);
  terminology.searches[0]?.answer([line("R05.9")]);
  await settle();
  expect(query.found).toMatchObject({ status: "found", hits: [{ code: "R05.9" }] });
  expect(query.isCurrent).toBe(true);
});

it("a slow search for what was typed before never replaces the later one's hits", async () => {
  const terminology = new TestTerminology();
  const query = new CodeQuery(terminology, 10);
  query.write("pain");
  await settle();
  query.write("pain chest");
  expect(terminology.searches[0]?.signal.aborted).toBe(true);
  await settle();
  terminology.searches[1]?.answer([line("R07.9")]);
  terminology.searches[0]?.answer([line("R52")]);
  await settle();
  expect(query.found).toMatchObject({ query: "pain chest", hits: [{ code: "R07.9" }] });
});

it("hits of another text are not current, and an empty text has none", async () => {
  const terminology = new TestTerminology();
  const query = new CodeQuery(terminology, 10);
  query.write("cough");
  await settle();
  terminology.searches[0]?.answer([line("R05.9")]);
  await settle();
  query.write("cough b");
  expect(query.isCurrent).toBe(false);
  query.clear();
  await settle();
  expect(query.found).toEqual({ status: "idle" });
  expect(terminology.searches).toHaveLength(1);
});

it("a search that fails says why, and the next text searches again", async () => {
  const terminology = new TestTerminology();
  const query = new CodeQuery(terminology, 10);
  terminology.failure = "worker-stopped";
  query.write("cough");
  await settle();
  expect(query.found).toEqual({ status: "failed", code: "worker-stopped" });
  terminology.failure = undefined;
  query.write("coughs");
  await settle();
  terminology.searches.at(-1)?.answer([]);
  await settle();
  expect(query.found).toEqual({ status: "found", query: "coughs", hits: [] });
});

it("a page shows a real code, and for another the nearest real ones", async () => {
  const terminology = new TestTerminology();
  terminology.known.push(facts("E11.9"));
  terminology.nearest["E11.99"] = [line("E11.9")];
  const page = new CodePage(terminology);
  await page.show("E11.9");
  expect(page.shown).toMatchObject({ status: "shown", details: { code: "E11.9" } });
  await page.show("E11.99");
  expect(page.shown).toMatchObject({ status: "unknown", written: "E11.99", nearest: [{ code: "E11.9" }] });
  terminology.failure = "unknown";
  await page.show("I10");
  expect(page.shown).toEqual({ status: "failed", code: "unknown" });
  await page.show(undefined);
  expect(page.shown).toEqual({ status: "none" });
});

it("of two pages asked for, the later one is shown", async () => {
  const terminology = new TestTerminology();
  terminology.known.push(facts("E11.9"), facts("I10"));
  const page = new CodePage(terminology);
  await Promise.all([page.show("E11.9"), page.show("I10")]);
  expect(page.shown).toMatchObject({ details: { code: "I10" } });
});
