import type { Page } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { StorePage } from "./store-page.ts";

declare global {
  /** In pages that `openStore` opened. */
  var tamizStore: StorePage;
}

let script: Promise<string> | undefined;

/**
 * Opens a page at the app's address without the app, which would go on with downloads by itself, and puts the store's
 * downloads into it: as `tamizStore`, beside the app's real service worker.
 */
export async function openStore(page: Page, url: string): Promise<void> {
  await page.goto(`${url}engine-files.json`);
  await page.evaluate(async (script) => {
    await navigator.serviceWorker.register(script, { updateViaCache: "none" });
    await navigator.serviceWorker.ready;
  }, `${url}service-worker.js`);
  // The page's policy lets no foreign script in; a debugger's does not pass through it.
  await page.evaluate(await (script ??= bundle()));
}

async function bundle(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "chrome120",
      lib: {
        entry: fileURLToPath(new URL("./store-page.ts", import.meta.url)),
        formats: ["iife"],
        name: "tamizStorePage",
        fileName: "store-page",
      },
    },
  });
  const [first] = Array.isArray(output) ? output : [output];
  const chunk = first && "output" in first ? first.output[0] : undefined;
  if (!chunk) throw new Error("the store's page script was not built");
  return `${chunk.code}; globalThis.tamizStore = tamizStorePage.make(new URL("./", document.baseURI).href); undefined`;
}
