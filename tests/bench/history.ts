import type { Page } from "@playwright/test";
import { join } from "node:path";
import { build, type Rollup } from "vite";
import { AppServer } from "../support/app.ts";
import { launchBrowser } from "./browser.ts";
import { milliseconds, type Measured } from "./measured.ts";

const encounters = 50_000;
const waiting = 200;
const ticks = 20;

/** List and search over many encounters, in a real browser's IndexedDB, through the app's own history; and the waiting list over them. */
export async function measureHistory(): Promise<readonly Measured[]> {
  const server = new AppServer();
  await server.start();
  const browser = await launchBrowser();
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const script = await benchScript();
  await page.route("**/bench.js", (route) => route.fulfill({ contentType: "text/javascript", body: script }));
  await page.goto(`${server.url}#/settings`);
  await page.addScriptTag({ url: "./bench.js", type: "module" });
  await page.waitForFunction(() => "measureHistory" in globalThis);
  const measured = await page.evaluate(
    async ([count, openCount]) => {
      const bench = globalThis as unknown as {
        writeEncounters: (count: number, openCount: number) => Promise<void>;
        measureHistory: (count: number) => Promise<Times>;
      };
      await bench.writeEncounters(count, openCount);
      return bench.measureHistory(count);
    },
    [encounters, waiting] as const,
  );
  const view = await measureView(page);
  await browser.close();
  await server.stop();
  const many = `${encounters.toLocaleString("en")} past, ${waiting} open`;
  return [
    { what: `${many}: who waits, after opening`, value: milliseconds(measured.openMs), budget: "≤ 100 ms" },
    { what: `${many}: first list after opening`, value: milliseconds(measured.firstListMs), budget: "–" },
    { what: `${many}: open list`, value: milliseconds(measured.listMs), budget: "≤ 100 ms" },
    { what: `${many}: search by text`, value: milliseconds(measured.searchMs), budget: "≤ 200 ms" },
    {
      what: `${many}: who waits, list read`,
      value: milliseconds(measured.openInMemoryMs),
      budget: "≤ 100 ms",
    },
    { what: `${many}: waiting view opens`, value: milliseconds(view.firstMs), budget: "≤ 100 ms" },
    { what: `${many}: its last row`, value: milliseconds(view.allMs), budget: "–" },
    { what: `${many}: a tick of its clock`, value: milliseconds(view.tickMs), budget: "–" },
  ];
}

export type Times = {
  readonly openMs: number;
  readonly firstListMs: number;
  readonly listMs: number;
  readonly searchMs: number;
  readonly openInMemoryMs: number;
};

/** What writes and measures in the page, beside the built app on its own origin. */
async function benchScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      // One script: the page is given it at one address.
      rollupOptions: { output: { inlineDynamicImports: true } },
      lib: { entry: join(import.meta.dirname, "history-page.ts"), formats: ["es"], fileName: "bench" },
    },
  });
  const [{ output } = { output: [] }] = built as Rollup.RollupOutput[];
  return output.flatMap((chunk) => (chunk.type === "chunk" ? [chunk.code] : [])).join("\n");
}

/** From the address to the first screen and to all rows, the code being there already; and what one tick costs then. */
async function measureView(page: Page): Promise<{ firstMs: number; allMs: number; tickMs: number }> {
  await page.reload();
  await showWaiting(page);
  await page.evaluate(() => void (location.hash = "#/settings"));
  await page.getByTestId("patient").first().waitFor({ state: "detached" });
  const opened = await showWaiting(page);
  const tickMs = await page.evaluate(async (count) => {
    const started = performance.now();
    // What the clock hears when a window comes back: a tick at once.
    for (let tick = 0; tick < count; tick++) {
      dispatchEvent(new Event("pageshow"));
      await new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(undefined))));
    }
    return (performance.now() - started) / count;
  }, ticks);
  return { ...opened, tickMs };
}

function showWaiting(page: Page): Promise<{ firstMs: number; allMs: number }> {
  return page.evaluate(
    (wanted) =>
      new Promise<{ firstMs: number; allMs: number }>((done) => {
        const started = performance.now();
        let firstMs: number | undefined;
        const watcher = new MutationObserver(() => {
          const rows = document.querySelectorAll('[data-testid="patient"]').length;
          if (rows > 0) firstMs ??= performance.now() - started;
          if (rows < wanted) return;
          watcher.disconnect();
          done({ firstMs: firstMs ?? NaN, allMs: performance.now() - started });
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        location.hash = "#/waiting";
      }),
    waiting,
  );
}
