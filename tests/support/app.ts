import { test as base, expect, type BrowserContext } from "@playwright/test";
import { once } from "node:events";
import type { Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createServer, type ServeOptions } from "../../workers/server/serve.js";

export { expect };

/** Where the build is. */
export const dist = process.env["APP_DIST"] ?? fileURLToPath(new URL("../../dist/", import.meta.url));

export type AppServerOptions = ServeOptions & {
  /** A static host that sends no headers of its own. */
  readonly bare?: boolean;
};

/** The built app on a server of its own, which a test may take away and bring back at the same address. */
export class AppServer {
  readonly #options: AppServerOptions;
  #server: Server | undefined;
  #port = 0;

  constructor(options: Partial<AppServerOptions> = {}) {
    this.#options = { root: dist, ...options };
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Where the app stands. */
  get url(): string {
    return `${this.origin}${this.#options.basePath ?? "/"}`;
  }

  async start(): Promise<void> {
    if (this.#server) return;
    const server = createServer(this.#options);
    if (this.#options.bare) server.prependListener("request", (_, response) => sendNoPolicy(response));
    this.#server = server;
    server.listen(this.#port, "127.0.0.1");
    await once(server, "listening");
    this.#port = (server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  }
}

/** Leaves only what describes the body, as a host does that lets nobody set headers. */
function sendNoPolicy(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  response.writeHead = (status: number, headers?: unknown) => {
    const kept = ["Content-Type", "Content-Encoding", "Content-Length"];
    const all = Object.entries(headers as Record<string, string>);
    return writeHead(status, Object.fromEntries(all.filter(([name]) => kept.includes(name))));
  };
}

type TestFixtures = {
  /** The server, running when the test begins. */
  readonly app: AppServer;
  /** Origins that this test's pages may speak to besides the app's. */
  readonly allowedOrigins: string[];
  /** What the pages did that none may do; must be empty when the test ends. */
  readonly faults: string[];
};

/**
 * Playwright's test with the built app behind it. A test fails when any of its pages asks another origin for
 * anything, breaks the content policy or throws.
 */
export const test = base.extend<TestFixtures, { readonly workerServer: AppServer }>({
  workerServer: [
    async ({}, use) => {
      const server = new AppServer();
      await server.start();
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
  app: async ({ workerServer }, use) => {
    await workerServer.start();
    await use(workerServer);
  },
  baseURL: async ({ app }, use) => use(app.url),
  allowedOrigins: async ({ app }, use) => use([app.origin]),
  faults: async ({}, use) => use([]),
  // A service worker fetches the whole build for each context, which most tests do without: the page is as at a
  // first visit. Those of offline use, updates and models allow it.
  serviceWorkers: "block",
  context: async ({ context, allowedOrigins, faults }, use) => {
    await watch(context, allowedOrigins, faults);
    await use(context);
    expect(faults, "foreign requests, content policy violations and page errors").toEqual([]);
  },
});

/** Waits until the page would open without a network. */
export async function offlineReady(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  await page?.evaluate(async () => void (await navigator.serviceWorker.ready));
}

async function watch(
  context: BrowserContext,
  allowedOrigins: readonly string[],
  faults: string[],
): Promise<void> {
  const report = (fault: string) => void (faults.includes(fault) || faults.push(fault));
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    const local = protocol === "data:" || protocol === "blob:" || allowedOrigins.includes(origin);
    if (!local) report(`foreign request: ${request.url()}`);
  });
  context.on("weberror", (error) => report(`page error: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) report(`content policy: ${message.text()}`);
  });
  await context.exposeFunction("reportViolation", (violation: string) =>
    report(`content policy: ${violation}`),
  );
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const tell: unknown = Reflect.get(globalThis, "reportViolation");
      if (typeof tell === "function") tell(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
