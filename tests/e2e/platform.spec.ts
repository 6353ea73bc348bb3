import type { BrowserContext, Page } from "@playwright/test";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import en from "../../locales/en.json" with { type: "json" };
import { AppServer, dist, expect, offlineReady, test } from "../support/app.ts";

test.use({ serviceWorkers: "allow" });

/** The page is there, not only its frame. */
async function expectApp(page: Page): Promise<void> {
  await expect(page.locator("#app")).not.toBeEmpty();
}

/** The build in a folder of its own, to be changed. */
function copyBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), "tamiz-dist-"));
  cpSync(dist, folder, { recursive: true });
  return folder;
}

function editWorker(folder: string, edit: (source: string) => string): void {
  const path = join(folder, "service-worker.js");
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

test("opens with the server gone, after one visit", async ({ page, context, app }) => {
  await page.goto("./");
  await offlineReady(context);
  await app.stop();
  await page.reload();
  await expectApp(page);
  await expect(page.getByText(en["app.offline.ready"])).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${app.url}?from=home-screen`);
  await expectApp(other);
});

test("leads home from an address that never was, with the server gone", async ({ page, context, app }) => {
  await page.goto("./");
  await offlineReady(context);
  await page.reload();
  await app.stop();
  await page.goto("./no/such/page");
  await expect(page).toHaveURL(app.url);
  await expectApp(page);
});

test("is isolated from the first visit, by the server's headers", async ({ page }) => {
  await page.goto("./");
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test("no test overlooks a foreign request, a broken policy or a page error", async ({
  page,
  context,
  faults,
}) => {
  await context.route("https://example.org/**", (route) => route.fulfill({ body: "" }));
  await page.goto("./");
  await page.evaluate(async () => {
    await fetch("https://example.com/").catch(() => undefined);
    setTimeout(() => {
      throw new Error("thrown by a page");
    });
  });
  await (await context.newPage()).goto("https://example.org/");
  await expect.poll(() => faults.join("\n")).toContain("page error: thrown by a page");
  expect(faults).toContain("foreign request: https://example.org/");
  expect(faults).toContain("content policy: connect-src https://example.com/");
  faults.length = 0;
});

test.describe("on a static host without headers", () => {
  let folder: string;
  let host: AppServer;
  test.beforeEach(async ({ allowedOrigins }) => {
    folder = copyBuild();
    host = new AppServer({ root: folder, bare: true });
    await host.start();
    allowedOrigins.push(host.origin);
  });
  test.afterEach(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
  });

  test("is isolated by its service worker from the second load, its workers too", async ({
    page,
    context,
  }) => {
    writeFileSync(join(folder, "assets", "probe.js"), "postMessage(self.crossOriginIsolated);");
    editWorker(folder, (source) =>
      source.replace(/\{"revision":/u, '{"revision":null,"url":"assets/probe.js"},$&'),
    );
    await page.goto(host.url);
    await expectApp(page);
    await offlineReady(context);
    await page.reload();
    await expectApp(page);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    const isolatedWorker = page.evaluate(
      () =>
        new Promise((done) => {
          const worker = new Worker("assets/probe.js");
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = () => done("blocked");
        }),
    );
    expect(await isolatedWorker).toBe(true);
  });

  test("has the content policy from its own page", async ({ page }) => {
    await page.goto(host.url);
    const policy = page.locator('meta[http-equiv="Content-Security-Policy"]');
    await expect(policy).toHaveAttribute("content", /default-src 'none'.*connect-src 'self' blob:/u);
  });
});

test.describe("under a sub-path", () => {
  let host: AppServer;
  test.beforeEach(async ({ allowedOrigins }) => {
    host = new AppServer({ basePath: "/clinic/tamiz/" });
    await host.start();
    allowedOrigins.push(host.origin);
  });
  test.afterEach(() => host.stop());

  test("opens, and again with the server gone", async ({ page, context }) => {
    await page.goto(host.url);
    await expectApp(page);
    await offlineReady(context);
    await host.stop();
    await page.reload();
    await expectApp(page);
  });
});

test("can be installed: manifest, icons, service worker", async ({ page, context, request }) => {
  await page.goto("./");
  await offlineReady(context);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // Tests run in a private window, which is not asked to install anything.
  const errors = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
  expect(errors).toEqual([]);
  const { url, errors: manifestErrors, data } = await devtools.send("Page.getAppManifest");
  expect(manifestErrors).toEqual([]);
  const { icons, name } = JSON.parse(data ?? "") as { icons: { src: string }[]; name: string };
  expect(name).toBe("Tamiz");
  for (const { src } of icons) {
    const response = await request.get(new URL(src, url).href);
    expect(response.status(), src).toBe(200);
    expect(response.headers()["content-type"], src).toMatch(/^image\/(png|svg)/u);
  }
});

test.describe("an update", () => {
  let folder: string;
  let host: AppServer;
  test.beforeEach(async ({ allowedOrigins }) => {
    folder = copyBuild();
    host = new AppServer({ root: folder });
    await host.start();
    allowedOrigins.push(host.origin);
  });
  test.afterEach(async () => {
    await host.stop();
    rmSync(folder, { recursive: true });
  });

  /** Another build: its page names itself, and one file of the build before is gone. */
  function release(): string {
    const page = readFileSync(join(folder, "index.html"), "utf8");
    writeFileSync(join(folder, "index.html"), page.replace("<html ", '<html data-release="next" '));
    let gone = "";
    editWorker(folder, (source) => {
      gone = /"(assets\/dexie-history-[^"]+)"/u.exec(source)?.[1] ?? "";
      return source
        .replace(/("revision":")[^"]+(","url":"index\.html")/u, "$1next$2")
        .replace(/\{"revision":null,"url":"assets\/dexie-history-[^}]+\},?/u, "");
    });
    rmSync(join(folder, gone));
    return gone;
  }

  async function lookForUpdate(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect
      .poll(() => page.evaluate(async () => Boolean((await navigator.serviceWorker.ready).waiting)))
      .toBe(true);
  }

  const releaseOf = (page: Page) => page.locator("html").getAttribute("data-release");

  async function visit(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    await page.goto(host.url);
    await offlineReady(context);
    await page.reload();
    await expectApp(page);
    return page;
  }

  test("waits, however often the page is reloaded", async ({ context }) => {
    const page = await visit(context);
    release();
    await lookForUpdate(page);
    await page.reload();
    expect(await releaseOf(page)).toBeNull();
  });

  test("is not offered in mid-case; comes in between two cases, on a press", async ({ context }) => {
    const page = await visit(context);
    const note = page.getByRole("textbox", { name: en["assess.note.title"] });
    await note.fill("58M chest pain for 40 min");
    release();
    await lookForUpdate(page);
    await expect(page.getByText(en["app.update.later"])).toBeVisible();
    await expect(page.getByTestId("update")).toBeHidden();
    await expect(note).toHaveValue("58M chest pain for 40 min");

    await page.getByRole("button", { name: en["assess.new"] }).click();
    await page.getByTestId("update").getByRole("button", { name: en["app.update.apply"] }).click();
    await expect.poll(() => releaseOf(page)).toBe("next");
    await expectApp(page);
    await expect(page.getByTestId("update")).toBeHidden();
  });

  test("comes in when asked for; a tab on the old version keeps its parts", async ({ context }) => {
    const old = await visit(context);
    const page = await visit(context);
    const gone = release();
    await lookForUpdate(page);
    await page.evaluate(async () => {
      const { waiting } = await navigator.serviceWorker.ready;
      const taken = new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done));
      waiting?.postMessage({ type: "something-else" });
      waiting?.postMessage({ type: "activate-update" });
      await taken;
    });
    await page.reload();
    expect(await releaseOf(page)).toBe("next");
    expect(await releaseOf(old)).toBeNull();
    // Past the HTTP cache, which would hide that the server has it no more.
    const part = await old.evaluate(async (path) => (await fetch(path, { cache: "reload" })).status, gone);
    expect(part).toBe(200);
  });
});

test("leaves alone what other apps of this origin have cached", async ({ page, context }) => {
  await page.goto("./");
  await page.evaluate(async () => {
    await caches.open("workbox-precache-v2-http://elsewhere/");
    await caches.open("webllm/model");
  });
  await offlineReady(context);
  await page.reload();
  expect(await page.evaluate(() => caches.keys())).toEqual(
    expect.arrayContaining(["workbox-precache-v2-http://elsewhere/", "webllm/model"]),
  );
});

test("with storage full the case says so, keeps its note and can be saved again", async ({
  page,
  context,
  app,
}) => {
  await page.goto("./");
  const note = page.getByRole("textbox", { name: en["assess.note.title"] });
  await note.fill("58M crushing chest pain, BP 80/50");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin: app.origin, quotaSize: 1 });
  await page.locator('.levels button[data-urgency="1"]').click();
  const failed = page.getByTestId("save-failed");
  await expect(failed).toContainText(en["card.save.code.full"]);
  await expect(note).toHaveValue("58M crushing chest pain, BP 80/50");

  await devtools.send("Storage.overrideQuotaForOrigin", { origin: app.origin });
  await failed.getByRole("button", { name: en["card.save.retry"] }).click();
  await expect(failed).toBeHidden();
  await page.getByRole("link", { name: en["nav.history"] }).click();
  await expect(page.getByRole("main")).toContainText(en["levels.esi.1.name"]);
});
