import { expect, test } from "../support/app.ts";
import { expectAccessible, openView } from "../support/case-steps.ts";

test("keeps what was chosen over a reload", async ({ page }) => {
  await page.goto("./#/settings");
  await page.getByLabel("Theme").selectOption("Dark");
  await page.getByLabel("Scale a new case starts with").selectOption("Manchester");
  await page.getByLabel("Temperature").selectOption("°F");
  await page.getByLabel(/Back to a blank patient/u).fill("5");
  await page.getByLabel("Keyboard shortcuts").uncheck();
  await page.getByLabel("At distance from the hospital").check();
  await page.reload();
  await expect(page.getByLabel("Theme")).toHaveValue("dark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByLabel("Temperature")).toHaveValue("F");
  await expect(page.getByLabel(/Back to a blank patient/u)).toHaveValue("5");
  await expect(page.getByLabel("Keyboard shortcuts")).not.toBeChecked();
  await expect(page.getByLabel("At distance from the hospital")).toBeChecked();
  await openView(page, "Assess");
  await expect(page.getByRole("tab", { name: "Manchester" })).toHaveAttribute("aria-selected", "true");
});

test("shows no emergency number before a country is chosen, and lets the site type its own", async ({
  page,
}) => {
  await page.goto("./#/settings");
  const number = page.getByLabel("Emergency number on cards and sheets");
  await expect(number).toHaveValue("");
  await page.getByRole("combobox", { name: "Country" }).selectOption("Taiwan");
  await expect(number).toHaveValue("119");
  await expect(page.getByText("check locally before use")).toBeHidden();
  await page.getByRole("combobox", { name: "Country" }).selectOption("Peru");
  await expect(number).toHaveValue("106");
  await expect(page.getByText("check locally before use")).toBeVisible();
  await number.fill("105");
  await number.blur();
  await expect(page.getByText("check locally before use")).toBeHidden();
  await page.reload();
  await expect(number).toHaveValue("105");
  await page.getByRole("combobox", { name: "Country" }).selectOption("Not chosen");
  await expect(number).toHaveValue("");
});

test("has no ESI target for 3 to 5 until the site sets one, and refuses what is no time", async ({
  page,
}) => {
  await page.goto("./#/settings");
  const esi = page.getByRole("group", { name: "ESI" }).getByRole("textbox");
  await expect(esi.nth(0)).toHaveValue("0");
  await expect(esi.nth(1)).toHaveValue("10");
  for (const level of [2, 3, 4]) await expect(esi.nth(level)).toHaveValue("");
  await esi.nth(2).fill("30");
  await esi.nth(1).fill("soon");
  await esi.nth(1).blur();
  await expect(page.getByText("Whole minutes from 0 to 1440.")).toBeVisible();
  await page.reload();
  await expect(esi.nth(1)).toHaveValue("10");
  await expect(esi.nth(2)).toHaveValue("30");
  await page.getByRole("button", { name: "Back to the defaults" }).click();
  await expect(esi.nth(2)).toHaveValue("");
});

test("says what it is not, what it stands on and what is not encrypted", async ({ page }) => {
  await page.goto("./#/settings");
  await expect(page.getByText("Not certified as a medical device anywhere")).toBeVisible();
  await expect(page.getByText("Not yet encrypted: use no names.")).toBeVisible();
  await expect(page.getByText(/The browser (may delete|has promised)/u)).toBeVisible();
  await page.getByText("Clinical sources and rights").click();
  await expect(page.getByText("Royal College of Physicians").first()).toBeVisible();
  await page.getByText("Software of others and licences").click();
  await expect(page.getByText("Apache-2.0").first()).toBeVisible();
});

test("leads to the hazard log, which reads as a page of its own", async ({ page }) => {
  await page.goto("./#/settings");
  await page.getByRole("link", { name: "Hazard log" }).click();
  await expect(page.getByRole("heading", { name: "Hazard log", level: 1 })).toBeVisible();
  await expectAccessible(page);
});

test("keeps nothing after closing, when so chosen", async ({ page, context }) => {
  await page.goto("./#/settings");
  await page.getByLabel("Keep nothing after closing").check();
  await expect(page.getByText("Nothing is written to this device")).toBeVisible();
  const other = await context.newPage();
  await other.goto("./#/settings");
  await expect(other.getByLabel("Keep nothing after closing")).toBeChecked();
});

test("changes the language at once and for good, and reads well in each, light and dark, wide and narrow", async ({
  page,
}) => {
  await page.goto("./#/settings");
  for (const [language, title] of [
    ["en", "Settings"],
    ["es", "Ajustes"],
    ["zh-Hant", "設定"],
  ] as const) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page
      .getByRole("main")
      .getByLabel(/Language|Idioma|語言/u)
      .selectOption(language);
    await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(page);
  }
  await page.reload();
  await expect(page.getByRole("heading", { name: "設定" })).toBeVisible();
});
