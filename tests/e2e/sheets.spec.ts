import type { Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";
import { acsNote, expectAccessible, keepCase, levelButton, row, write } from "../support/case-steps.ts";

/** Pages of the view as it prints, by the page objects in the file. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/gu)?.length ?? 0;
}

const filler = Array.from(
  { length: 40 },
  (_, line) => `Line ${line + 1}: seen at home by the family doctor, no change.`,
).join("\n");

async function overrideCase(page: Page): Promise<void> {
  await write(page, "Bed 4", acsNote);
  await page.getByRole("button", { name: "Isolation" }).click();
  await levelButton(page, 3).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Senior review").check();
  await dialog.getByLabel(/initials/iu).fill("MR");
  await dialog.getByRole("button", { name: /^Decide/u }).click();
  await expect(page.getByRole("button", { name: /: decided/u })).toBeVisible();
}

test("a case is copied as ISBAR text and prints on one A4 page that says scale, direction, who decided and why", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("./");
  await overrideCase(page);
  await page.getByRole("button", { name: "Copy ISBAR" }).click();
  await expect(page.getByText("ISBAR text copied")).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/I · Identification[\s\S]*S · Situation[\s\S]*B · Background[\s\S]*A · [\s\S]*R · /u);
  expect(text).toContain("by MR");
  expect(text).toContain("Reason: Senior review");

  await page.getByRole("button", { name: "Print", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Triage sheet" });
  await expect(sheet).toContainText("ESI 3 of 5 · stable, several resources");
  await expect(sheet).toContainText("1 = most urgent");
  await expect(sheet).toContainText(/Decided: level 3 by MR, .*\d\d:\d\d/u);
  await expect(sheet).toContainText("OVERRIDE");
  await expect(sheet).toContainText("Reason: Senior review");
  await expect(sheet).toContainText("not recorded");
  await expect(sheet).toContainText("no language model");
  await expect(sheet).toContainText("the clinician decides");
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Views" })).toBeHidden();
  await expect(page.getByRole("button", { name: "Close" })).toBeHidden();
  expect(await printedPages(page)).toBe(1);
});

test("an undecided case says on paper that nobody decided, and its note of two thousand characters is whole on one page", async ({
  page,
}) => {
  await page.goto("./");
  await write(page, "Bed 4", `${acsNote}\n${filler}`);
  await page.getByRole("button", { name: "Print", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Triage sheet" });
  await expect(sheet).toContainText("Not yet decided by a clinician");
  await expect(sheet).toContainText("Line 40:");
  await page.emulateMedia({ media: "print" });
  expect(await printedPages(page)).toBe(1);
});

test("a closed sheet gives the page back, with the focus where it was", async ({ page }) => {
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  await row(page, "Bed 4").click();
  const print = page.getByRole("button", { name: "Print", exact: true });
  await print.click();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(print).toBeFocused();
});

test("the patient's sheet comes after the decision, in the patient's language, with the number to call", async ({
  page,
}) => {
  await page.addInitScript(() => {
    localStorage.setItem("tamiz.settings", JSON.stringify({ task: "manchester", country: "ES" }));
  });
  await page.goto("./");
  await write(page, "Bed 4", acsNote);
  await page.getByRole("button", { name: "Isolation" }).click();
  await expect(page.getByRole("button", { name: "Sheet for the patient" })).toBeHidden();
  await page
    .getByRole("group", { name: "Decide the level" })
    .getByRole("button", { name: /: suggested/u })
    .click();
  await page.getByRole("button", { name: "Sheet for the patient" }).click();
  const sheet = page.getByRole("dialog", { name: "Information for you" });
  await expect(sheet.getByText("In an emergency call 112")).toBeVisible();
  await sheet.getByLabel("Language of the sheet").selectOption("Español");
  await expect(sheet.getByRole("heading", { name: "Información para usted" })).toBeVisible();
  await expect(sheet.getByText("En una emergencia llame al 112")).toBeVisible();
  await expect(sheet.getByRole("article")).toHaveAttribute("lang", "es");
  await expect(sheet.getByRole("article")).not.toContainText(/aislamiento|isolation|naranja|manchester/iu);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  expect(await printedPages(page)).toBe(1);
});

test("a blank form has every field, NEWS2 and five levels on one page, in every language", async ({
  page,
}) => {
  await page.goto("./#/settings");
  for (const [language, open, title] of [
    ["en", "Blank form to print", "Triage form (system down)"],
    ["es", "Hoja en blanco para imprimir", "Hoja de triaje (sistema caído)"],
    ["zh-Hant", "列印空白表單", "檢傷單（系統停擺用）"],
  ] as const) {
    await page.emulateMedia({ media: "screen" });
    await page.getByRole("banner").locator("select.language").selectOption(language);
    await page.getByRole("button", { name: open }).click();
    const form = page.getByRole("dialog");
    await expect(form.getByRole("heading", { name: title })).toBeVisible();
    await expect(form.getByText("Royal College of Physicians")).toBeVisible();
    await expect(form.getByRole("table").nth(1).getByRole("row")).toHaveCount(9);
    for (const level of ["1", "2", "3", "4", "5"])
      await expect(form.locator("b", { hasText: new RegExp(`^${level}$`, "u") })).toBeVisible();
    await expectAccessible(page);
    await page.emulateMedia({ media: "print" });
    expect(await printedPages(page)).toBe(1);
    await page.keyboard.press("Escape");
    await expect(form).toHaveCount(0);
  }
});

test("where the clipboard is missing the text is shown, selected, to copy by hand", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "clipboard", { get: () => undefined });
  });
  await page.goto("./");
  await write(page, "Bed 4", acsNote);
  await page.getByRole("button", { name: "Copy ISBAR" }).click();
  const field = page.getByRole("dialog").getByRole("textbox", { name: "ISBAR text" });
  await expect(field).toBeFocused();
  expect(await page.evaluate(() => String(getSelection()))).toContain("Bed 4");
  await expectAccessible(page);
});
