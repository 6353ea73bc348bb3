import type { Locator, Page } from "@playwright/test";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Transform } from "node:stream";
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
  // Models are kept by the service worker.
  serviceWorkers: "allow",
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

/** The same app over a line on which weights come slowly. */
export class SlowLine {
  readonly #server: Server;
  readonly #chunkMs: number;
  #port = 0;

  /** `chunkMs`: the time of each 16 KB of weights. */
  constructor(host: AppServer, chunkMs: number) {
    this.#chunkMs = chunkMs;
    this.#server = createServer((asked, response) => {
      const { method, headers, url = "/" } = asked;
      const passedOn = request(new URL(url, host.origin), { method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        if (url.endsWith(".gguf")) answer.pipe(this.#brake()).pipe(response);
        else answer.pipe(response);
      });
      passedOn.on("error", () => response.destroy());
      response.on("close", () => passedOn.destroy());
      passedOn.end();
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/`;
  }

  async start(): Promise<void> {
    this.#server.listen(this.#port, "127.0.0.1");
    await once(this.#server, "listening");
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await once(this.#server, "close");
  }

  #brake(): Transform {
    const chunkMs = this.#chunkMs;
    const chunkBytes = 16_384;
    return new Transform({
      transform(bytes: Buffer, _encoding, done) {
        setTimeout(() => done(null, bytes), (chunkMs * bytes.length) / chunkBytes);
      },
    });
  }
}

export async function openModels(page: Page, host: { readonly url: string }): Promise<void> {
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

/** Begins the download of what the site itself offers. */
export async function beginDownload(page: Page): Promise<void> {
  await page.getByTestId("recommended-tiny").getByRole("button", { name: "Download" }).click();
}

/** Downloads it, until it is whole. */
export async function download(page: Page, title: string): Promise<void> {
  await beginDownload(page);
  await expect(card(page, title)).toContainText("Ready, works offline", { timeout: 30_000 });
}

/** Loads a pack that is here, through its self-test. */
export async function load(page: Page, title: string): Promise<void> {
  await card(page, title).getByRole("button", { name: "Load", exact: true }).click();
  await expect(status(page)).toHaveText("Model ready", { timeout: 60_000 });
}
