import type { Page } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { StorePage } from "./store-page.ts";

declare global {
  /** In pages that `openStore` opened. */
  var tamizStore: StorePage;
}

let script: Promise<string> | undefined;

/** Puts the store's downloads into a page of the app and waits for its service worker. It is then `tamizStore` there. */
export async function openStore(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
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
