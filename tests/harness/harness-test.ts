import type { Page } from "@playwright/test";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { AppServer, test as base } from "../support/app.ts";
import { tinyPack, writePacks, type TinyPack } from "../support/tiny-gguf.ts";
import { buildHarness } from "./build.ts";

export { expect } from "../support/app.ts";

type TestFixtures = {
  /** A page that has `harness`, on a server with the app's own headers. */
  readonly harnessPage: Page;
};
type WorkerFixtures = {
  readonly workerServer: AppServer;
  /** Where the harness and, in `models`, the packs are. */
  readonly harnessFolder: string;
  /** What the server has at /models/. */
  readonly packs: readonly TinyPack[];
};

/** The test of tests/support/app.ts with the harness in the app's place. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  packs: [
    [tinyPack(), tinyPack({ id: "tiny-split", blocks: 4, shards: 3 })],
    { option: true, scope: "worker" },
  ],
  harnessFolder: [
    async ({ packs }, use) => {
      const folder = await buildHarness();
      await writePacks(join(folder, "models"), packs);
      await use(folder);
      await rm(folder, { recursive: true });
    },
    // The build of both engines comes first.
    { scope: "worker", timeout: 120_000 },
  ],
  workerServer: [
    async ({ harnessFolder }, use) => {
      const server = new AppServer({ root: harnessFolder, models: join(harnessFolder, "models") });
      await server.start();
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  harnessPage: async ({ page }, use) => {
    await openHarness(page, "./");
    await use(page);
  },
});

/** Opens the harness at this address, ready to be called. */
export async function openHarness(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => "harness" in globalThis);
}
