import en from "../../locales/en.json" with { type: "json" };
import { chromiumArgs, findChromium } from "../../src/cli/find-chromium.js";
import { expect, test } from "../support/app.ts";

const executablePath = findChromium();
const host = "tamiz.test";

// Another machine of the LAN, without a certificate: a name that is not localhost.
test.use({
  launchOptions: {
    args: [...chromiumArgs(), `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    ...(executablePath && { executablePath }),
  },
});

test.beforeEach(async ({ page, app, allowedOrigins }) => {
  const url = app.url.replace("127.0.0.1", host);
  allowedOrigins.push(new URL(url).origin);
  await page.goto(url);
});

test("over plain http the page says with one instruction what is missing", async ({ page }) => {
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await expect(page.getByTestId("plain-http")).toContainText("https://");
  await expect(page.getByText(en["app.offline.insecure"])).toBeVisible();
});

test("over plain http the rules answer and the note is kept", async ({ page }) => {
  const note = page.getByRole("textbox", { name: en["assess.note.title"] });
  await note.fill("58M crushing chest pain, BP 80/50, SpO2 85% RA");
  await expect(page.locator(".levels button.suggested")).toHaveAttribute("data-urgency", /^[12]$/u);
  await page.locator('.levels button[data-urgency="1"]').click();
  await page.getByRole("link", { name: en["nav.history"] }).click();
  await expect(page.getByRole("main")).toContainText(en["levels.esi.1.name"]);
  await page.reload();
  await expect(page.getByRole("main")).toContainText(en["levels.esi.1.name"]);
});
