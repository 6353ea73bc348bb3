import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createServer } from "vite";
import { launchBrowser } from "./browser.ts";
import { milliseconds, type Measured } from "./measured.ts";

const encounters = 50_000;

/** List and search over many encounters, in a real browser's IndexedDB, through the app's own history. */
export async function measureHistory(): Promise<readonly Measured[]> {
  const vite = await createServer({
    root: join(import.meta.dirname, "../.."),
    server: { host: "127.0.0.1", port: 0, hmr: false },
    logLevel: "error",
  });
  await vite.listen();
  const { port } = vite.httpServer?.address() as AddressInfo;
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/tests/bench/history-page.html`);
  await page.waitForFunction(() => "measureHistory" in globalThis);
  const measured = await page.evaluate(
    (count) =>
      (globalThis as unknown as { measureHistory: (count: number) => Promise<Times> }).measureHistory(count),
    encounters,
  );
  await browser.close();
  await vite.close();
  const many = encounters.toLocaleString("en");
  return [
    {
      what: `${many} encounters: first list after opening`,
      value: milliseconds(measured.firstListMs),
      budget: "–",
    },
    { what: `${many} encounters: open list`, value: milliseconds(measured.listMs), budget: "≤ 100 ms" },
    {
      what: `${many} encounters: search by text`,
      value: milliseconds(measured.searchMs),
      budget: "≤ 200 ms",
    },
  ];
}

export type Times = { readonly firstListMs: number; readonly listMs: number; readonly searchMs: number };
