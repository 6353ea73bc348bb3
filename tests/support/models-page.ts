import type { Locator, Page } from "@playwright/test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AppServer, expect, test as base } from "./app.ts";
import { tinyPack, type TinyPack, writePacks } from "./tiny-gguf.ts";

type Fixtures = {
  /** What the host offers. */
  readonly packs: readonly TinyPack[];
  /** The app on a server that offers these packs; it may be stopped and started again. */
  readonly host: AppServer;
  /** The folder that is served at /models/. */
  readonly modelsFolder: string;
};

/** Tests on the Models page, with a host of its own for each. */
export const test = base.extend<Fixtures>({
  packs: async ({}, use) => use([tinyPack({ contextTokens: 4096 })]),
  modelsFolder: async ({ packs }, use) => {
    const folder = mkdtempSync(join(tmpdir(), "tamiz-models-"));
    await writePacks(folder, packs);
    await use(folder);
    rmSync(folder, { recursive: true });
  },
  host: async ({ modelsFolder, allowedOrigins }, use) => {
    const host = new AppServer({ models: modelsFolder });
    await host.start();
    allowedOrigins.push(host.origin);
    await use(host);
    await host.stop();
  },
});

export async function openModels(page: Page, host: AppServer): Promise<void> {
  await page.goto(`${host.url}#/models`);
  await expect(page.getByRole("heading", { name: "Models", level: 1 })).toBeVisible();
}

/** The pack under "On this device". */
export function card(page: Page, title: string): Locator {
  return page.getByRole("region", { name: "On this device" }).getByRole("article", { name: title });
}

/** The word in the header that says whether a model takes part. */
export function status(page: Page): Locator {
  return page.getByTestId("status");
}

/** Downloads what the page recommends, until it is whole. */
export async function download(page: Page, title: string): Promise<void> {
  const recommended = page.getByRole("region", { name: "Recommended for this machine" });
  await recommended.getByRole("button", { name: "Download" }).click();
  await expect(card(page, title)).toContainText("Ready, works offline", { timeout: 30_000 });
}

/** Loads a pack that is here, through its self-test. */
export async function load(page: Page, title: string): Promise<void> {
  await card(page, title).getByRole("button", { name: "Load", exact: true }).click();
  await expect(status(page)).toHaveText("Model ready", { timeout: 60_000 });
}
