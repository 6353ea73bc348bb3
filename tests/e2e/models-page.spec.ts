import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expect } from "../support/app.ts";
import { expectAccessible } from "../support/case-steps.ts";
import {
  beginDownload,
  card,
  download,
  load,
  openModels,
  SlowLine,
  status,
  test,
} from "../support/models-page.ts";
import { tinyPack } from "../support/tiny-gguf.ts";

test.setTimeout(120_000);

/** What the caches hold of packs, by address. */
function storedUrls(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("tamiz/"));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().flatMap(({ url }) => (url.includes("/models/") ? [url] : []));
  });
}

test("a model of the site is downloaded, loaded and tested, then runs with the server gone, and its speed is measured", async ({
  page,
  host,
}) => {
  await openModels(page, host);
  await expect(status(page)).toHaveText("Rules only");
  await download(page, "Tiny");
  await load(page, "Tiny");
  await expect(card(page, "Tiny")).toContainText("Passed");
  await status(page).click();
  await expect(page.getByText("f16 · wllama · on the processor")).toBeVisible();

  await host.stop();
  await page.reload();
  await expect(status(page)).toHaveText("Model ready", { timeout: 60_000 });
  const tiny = card(page, "Tiny");
  await tiny.getByRole("button", { name: "Measure speed" }).click();
  await tiny.getByRole("button", { name: "Stop" }).click();
  await expect(tiny.getByRole("button", { name: "Measure speed" })).toBeVisible();
  await expect(tiny).toContainText(/Speed here\s*Not yet/u);
  // The model answers again after a stop.
  await tiny.getByRole("button", { name: "Measure speed" }).click();
  await expect(tiny).toContainText(/reads [\d,.]+, writes [\d,.]+ tokens\/s/u, { timeout: 60_000 });
});

test.describe("a model that answers known questions wrongly", () => {
  test.use({
    packs: async ({}, use) => {
      const pack = tinyPack({ contextTokens: 4096 });
      const selfTest = [{ prompt: "Is water wet?", options: ["A", "B"], answer: "B" }];
      await use([{ ...pack, manifest: { ...pack.manifest, selfTest } }]);
    },
  });

  test("is not used, says why, and may be tested again", async ({ page, host }) => {
    await openModels(page, host);
    await download(page, "Tiny");
    const tiny = card(page, "Tiny");
    await tiny.getByRole("button", { name: "Load", exact: true }).click();
    await expect(tiny).toContainText("Not used: failed its self-test here", { timeout: 60_000 });
    await expect(tiny).toContainText("wrong answer to a question of known answer");
    await expect(status(page)).toHaveText("Rules only");
    await page.reload();
    await expect(card(page, "Tiny")).toContainText("Not used: failed its self-test here");
    await card(page, "Tiny").getByRole("button", { name: "Load and test again" }).click();
    await expect(card(page, "Tiny").getByRole("alert")).toContainText("The rules answer", {
      timeout: 60_000,
    });
  });
});

test("a loaded model is left alone after a crash, taken by a second tab, and leaves nothing when deleted", async ({
  page,
  context,
  host,
}) => {
  await openModels(page, host);
  await download(page, "Tiny");
  await load(page, "Tiny");

  await test.step("after a load that killed its tab, nothing is loaded by itself", async () => {
    // As a killed tab leaves it: the marker of its load, and no lock.
    await page.addInitScript(() =>
      localStorage.setItem("tamiz-loading", JSON.stringify({ packId: "tiny", device: "cpu", startedAt: 1 })),
    );
    await page.reload();
    await expect(card(page, "Tiny").getByRole("alert")).toContainText("the page died");
    await expect(status(page)).toHaveText("Rules only");
    await load(page, "Tiny");
  });

  const second = await context.newPage();
  await test.step("a second tab is told that the first runs the model, and can take it", async () => {
    await openModels(second, host);
    await expect(card(second, "Tiny")).toContainText("Another tab of this app runs the model");
    await expect(status(second)).toHaveText("Rules only");
    await card(second, "Tiny").getByRole("button", { name: "Use it in this tab" }).click();
    await expect(status(second)).toHaveText("Model ready", { timeout: 60_000 });
    await expect(status(page)).toHaveText("Rules only");
    await expect(card(page, "Tiny")).toContainText("Another tab of this app runs the model");
  });

  await test.step("a deleted model leaves nothing behind, and the rules answer alone", async () => {
    await page.close();
    expect((await storedUrls(second)).length).toBeGreaterThan(1);
    await card(second, "Tiny").getByRole("button", { name: "Delete" }).click();
    await second.getByRole("dialog").getByRole("button", { name: "Keep it" }).click();
    await expect(status(second)).toHaveText("Model ready");
    await card(second, "Tiny").getByRole("button", { name: "Delete" }).click();
    await second.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
    await expect(second.getByText("No model yet")).toBeVisible();
    await expect(status(second)).toHaveText("Rules only");
    expect(await storedUrls(second)).toEqual([]);
    await second.reload();
    await expect(second.getByText("No model yet")).toBeVisible();
    await expect(status(second)).toHaveText("Rules only");
  });
});

test("an exported pack comes back through the file chooser", async ({ page, host }) => {
  // Headless, nobody could answer the browser's own dialog for saving.
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showSaveFilePicker"));
  await openModels(page, host);
  await download(page, "Tiny");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    card(page, "Tiny").getByRole("button", { name: "Export" }).click(),
  ]);
  expect(file.suggestedFilename()).toBe("tiny.tamiz");
  const buffer = readFileSync(await file.path());
  await card(page, "Tiny").getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("No model yet")).toBeVisible();

  const chooser = page.getByTestId("bring-files");
  await chooser.setInputFiles({ name: "tiny.tamiz", mimeType: "", buffer });
  await expect(page.getByText("Tiny is on this device.")).toBeVisible({ timeout: 30_000 });
  await load(page, "Tiny");

  buffer[buffer.length - 3000] = (buffer[buffer.length - 3000] ?? 0) ^ 1;
  await chooser.setInputFiles({ name: "tiny.tamiz", mimeType: "", buffer });
  await expect(page.getByText("A file is not what it should be")).toBeVisible({ timeout: 30_000 });
});

test("bare weights are asked which model they are", async ({ page, host }) => {
  await openModels(page, host);
  const [weights] = tinyPack().files.values();
  if (!weights) throw new Error("no weights");
  const file = { name: "weights.gguf", mimeType: "", buffer: Buffer.from(weights) };
  await page.getByTestId("bring-files").setInputFiles(file);
  await expect(page.getByText("Which one is it?")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("combobox", { name: /^Model/u }).selectOption({ label: "med-llm-triage-es · Q2_K" });
  await page.getByRole("button", { name: "Import as this model" }).click();
  await expect(page.getByText("med-llm-triage-es is on this device.")).toBeVisible({ timeout: 30_000 });
  await expect(card(page, "med-llm-triage-es")).toContainText("Q2_K");

  await page.getByTestId("bring-files").setInputFiles({ ...file, name: "letter.pdf" });
  await expect(page.getByText("These files are no model")).toBeVisible();
});

test("a file that went bad is found by Verify now and fetched again alone", async ({ page, host }) => {
  await openModels(page, host);
  await download(page, "Tiny");
  const tiny = card(page, "Tiny");
  await tiny.getByRole("button", { name: "Verify now" }).click();
  await expect(tiny).toContainText("Every byte is as it should be.");
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith("tamiz/weights@")) ?? "";
    const cache = await caches.open(name);
    const [key] = await cache.keys();
    const bytes = new Uint8Array((await (await cache.match(key ?? ""))?.arrayBuffer()) ?? []);
    bytes[70_000] = (bytes[70_000] ?? 0) ^ 1;
    await cache.put(key ?? "", new Response(bytes));
  });
  await tiny.getByRole("button", { name: "Verify now" }).click();
  await expect(tiny).toContainText("1 file was damaged and was thrown away");
  await tiny.getByRole("button", { name: "Continue download" }).click();
  await expect(tiny).toContainText("Ready, works offline", { timeout: 30_000 });
  await load(page, "Tiny");
});

test("says that the graphics cannot be computed on, and offers to delete what belongs to no model", async ({
  page,
  host,
}) => {
  await openModels(page, host);
  const line = page.getByTestId("machine-gpu");
  await expect(line).toContainText("Limited");
  await expect(line).toContainText("Turn on hardware acceleration");
  const qwen = page.getByTestId("model-qwen3-4b");
  await qwen.locator("summary").click();
  await expect(qwen).toContainText("Does not run here");

  await page.evaluate(async () => {
    const { href } = new URL(".", location.href);
    const cache = await caches.open(`tamiz/weights@${href}`);
    await cache.put(`${href}models/gone/resolve/v1/old.gguf`, new Response("x".repeat(50_000)));
  });
  await page.reload();
  await expect(
    page.getByText("1 file in the browser's caches belongs to no model here (50 kB)"),
  ).toBeVisible();
  await page.getByRole("button", { name: "Delete leftovers" }).click();
  await expect(page.getByRole("heading", { name: "Leftovers" })).toBeHidden();
  expect(await storedUrls(page)).toEqual([]);
});

test("where the host offers no models, or answers with a page, the registry stands alone", async ({
  page,
  app,
}) => {
  await page.goto(`${app.url}#/models`);
  await expect(page.getByTestId("model-qwen3-4b")).toBeVisible();
  await expect(page.getByText("Others, from this server or brought")).toBeHidden();
  await expect(page.getByRole("alert")).toHaveCount(0);
});

test("diagnostics name the machine and the packs, and nothing of a patient", async ({
  page,
  context,
  host,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(host.url);
  await page
    .getByRole("textbox", { name: "Note", exact: true })
    .fill("58M crushing chest pain, Mr Zylberstein");
  await page.getByRole("link", { name: "Models" }).first().click();
  await download(page, "Tiny");
  await page.getByRole("button", { name: "Copy diagnostics" }).click();
  await expect(page.getByText("Copied. No patient data is in it.")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  const { packs, capabilities, versions } = JSON.parse(text) as Record<string, object>;
  expect(packs).toMatchObject([{ id: "tiny", status: "ready" }]);
  expect(Object.keys(capabilities ?? {})).toContain("gpu");
  expect(Object.keys(versions ?? {})).toEqual(["app", "rules"]);
  expect(text).not.toContain("Zylberstein");
});

/** Moves the focus by Tab to the button of that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (focused === name) return;
  }
  throw new Error(`no way by Tab to ${name}`);
}

test("is worked by the keyboard alone, and reads well in every language, light and dark, wide and narrow", async ({
  page,
  host,
}) => {
  await openModels(page, host);
  await expect(page.getByTestId("recommended-tiny")).toBeVisible();
  await tabTo(page, "Download");
  await page.keyboard.press("Enter");
  await expect(card(page, "Tiny")).toContainText("Ready, works offline", { timeout: 30_000 });
  await tabTo(page, "Load");
  await page.keyboard.press("Enter");
  await expect(status(page)).toHaveText("Model ready", { timeout: 60_000 });
  await tabTo(page, "Delete");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();

  for (const [language, title] of [
    ["en", "Models"],
    ["es", "Modelos"],
    ["zh-Hant", "模型"],
  ] as const) {
    await page.getByRole("banner").locator("select.language").selectOption(language);
    await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const id of ["qwen3.5-9b-esi-dpo", "qwen3-4b"])
      await page.getByTestId(`model-${id}`).evaluate((entry) => entry.setAttribute("open", ""));
    await page.emulateMedia({ colorScheme: "light" });
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(page);
  }
});

test.describe("over a slow line", () => {
  test.use({
    packs: async ({}, use) => use([tinyPack({ contextTokens: 4096, blocks: 9, shards: 4 })]),
  });

  test("a download is cancelled only after a question; it shows how far it is, waits for the network, is paused and goes on after a reload", async ({
    page,
    host,
    allowedOrigins,
  }) => {
    const line = new SlowLine(host, 60);
    await line.start();
    allowedOrigins.push(new URL(line.url).origin);
    try {
      await openModels(page, line);
      await beginDownload(page);
      const tiny = card(page, "Tiny");
      await expect(tiny).toContainText("Downloading");
      await tiny.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Keep downloading" }).click();
      await expect(tiny).toContainText("Downloading");
      await tiny.getByRole("button", { name: "Cancel" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Cancel and delete" }).click();
      await expect(page.getByText("No model yet")).toBeVisible();
      expect(await storedUrls(page)).toEqual([]);

      await beginDownload(page);
      await expect(tiny).toContainText(/Downloading.*[\d.]+ [kM]B of [\d.]+ MB · .*B\/s · about .* left/su);
      await page.getByRole("link", { name: "Assess" }).click();
      await expect(status(page)).toHaveText(/Downloading \d+ %/u);
      await page.getByRole("link", { name: "Models" }).first().click();

      await tiny.getByRole("button", { name: "Pause" }).click();
      await expect(tiny).toContainText(/\d+ % here/u);
      await page.reload();
      await expect(tiny).toContainText(/\d+ % here/u);
      await tiny.getByRole("button", { name: "Continue download" }).click();
      await expect(tiny).toContainText("Downloading");
      await page.reload();
      // Not paused: it goes on by itself.
      await expect(tiny).toContainText("Downloading", { timeout: 20_000 });
      await line.stop();
      await expect(tiny).toContainText("Waiting for the network", { timeout: 30_000 });
      await line.start();
      await expect(tiny).toContainText("Ready, works offline", { timeout: 60_000 });
      await load(page, "Tiny");
    } finally {
      await line.stop();
    }
  });
});
