import type { Locator, Page } from "@playwright/test";
import { release } from "../../src/terminology/release.ts";
import { expect, offlineReady, test } from "../support/app.ts";
import { expectAccessible, noteField, openView } from "../support/case-steps.ts";

const note =
  "67M with crushing chest pain for 1 h and shortness of breath. History of type 2 diabetes, hypertension. Denies fever.";

const tableFile = `/${release.file}`;

async function openCodes(page: Page, code = ""): Promise<Locator> {
  await page.goto(`./#/codes${code && `/${code}`}`);
  await expect(page.getByTestId("codes-table")).toHaveAttribute("data-status", "ready");
  return page.getByRole("combobox", { name: "Search by code or in words" });
}

function hits(page: Page): Locator {
  return page.getByRole("listbox").getByRole("option");
}

async function openCard(page: Page, text = note): Promise<Locator> {
  await page.goto("./");
  await noteField(page).fill(text);
  await page.getByRole("tab", { name: "ICD-10 codes" }).click();
  await expect(page.getByTestId("proposed-codes")).toBeVisible();
  return page.getByTestId("icd10");
}

function proposal(page: Page, code: string): Locator {
  return page.getByTestId("proposed-codes").locator(`> [data-code="${code}"]`);
}

test("the table comes with the first use, once, and from the app's own host alone", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("./");
  await noteField(page).fill(note);
  await openView(page, "Settings");
  await expect(page.getByText("No titles added.")).toBeVisible();
  // The error's class alone is a file of its own, which Settings shares with other views.
  expect(asked.filter((path) => /terminology(?!-error)/u.test(path))).toEqual([]);
  await openCodes(page);
  await expect(page.getByText("98,186 codes")).toBeVisible();
  await page.reload();
  await openCodes(page);
  await openCard(page);
  // The worker's requests are its own: the browser counts them for the page's context.
  const kept = await page.evaluate(async (path) => {
    const names = (await caches.keys()).filter((name) => name.startsWith("tamiz/terminology@"));
    const entries = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return entries.flat().map(({ url }) => new URL(url).pathname === path);
  }, tableFile);
  expect(kept).toEqual([true]);
  expect(asked.filter((path) => path === tableFile).length).toBeLessThanOrEqual(1);
});

test("words, lay words, Spanish, an abbreviation and a code find it by the keyboard alone", async ({
  page,
}) => {
  const field = await openCodes(page);
  for (const [query, category] of [
    ["MI", /^I21/u],
    ["heart attack", /^I21/u],
    ["E11", /^E11/u],
    ["dolor torácico", /^R07/u],
  ] as const) {
    await field.focus();
    // The lexicons of the reading are compiled behind the first answers.
    await expect(async () => {
      await field.fill("");
      await field.fill(query);
      await expect(hits(page).first()).toHaveAttribute("data-code", category, { timeout: 1000 });
    }).toPass();
    await expect(field).toHaveAttribute("aria-expanded", "true");
    await expect(page.getByText(/codes, best first/u)).toBeVisible();
    await field.press("ArrowDown");
    const second = hits(page).nth(1);
    await expect(second).toHaveAttribute("aria-selected", "true");
    await expect(field).toHaveAttribute("aria-activedescendant", (await second.getAttribute("id")) ?? "");
    await field.press("ArrowUp");
    const best = (await hits(page).first().getAttribute("data-code")) ?? "";
    await field.press("Enter");
    await expect(page).toHaveURL(new RegExp(`#/codes/${best}$`, "u"));
    await expect(page.getByTestId("code-page").getByRole("heading", { level: 2 })).toContainText(best);
    await expect(field).toHaveValue("");
  }
  await field.fill("zzzqqq");
  await expect(page.getByText("Nothing found for “zzzqqq”.", { exact: false })).toBeVisible();
  await field.fill("fever");
  await expect(hits(page).first()).toBeVisible();
  await field.press("Escape");
  await expect(hits(page)).toHaveCount(0);
  await expect(field).toHaveValue("fever");
  await field.press("Escape");
  await expect(field).toHaveValue("");
});

test("a code's address opens its page, with what stands above, below and beside it, and its notes", async ({
  page,
}) => {
  await openCodes(page, "E11.9");
  const shown = page.getByTestId("code-page");
  await expect(shown.getByRole("heading", { level: 2 })).toContainText(
    "E11.9 Type 2 diabetes mellitus without complications",
  );
  await expect(shown).toContainText("✓ Billable");
  await expect(shown.getByRole("link", { name: "E11", exact: true }).first()).toBeVisible();
  await expect(shown.getByRole("heading", { name: /^Beside it/u })).toBeVisible();
  await expect(shown).toContainText("Excludes1");
  await expectAccessible(page);
  await shown.getByRole("link", { name: "E11", exact: true }).first().click();
  await expect(shown.getByRole("heading", { level: 2 })).toContainText("E11 Type 2 diabetes mellitus");
  await expect(shown).toContainText("a more specific code is needed");
  await expect(shown.getByRole("heading", { name: /^Below it/u })).toBeVisible();
  await page.goto("./#/codes/S93.401");
  await expect(shown).toContainText("the seventh character (which encounter) is missing");
  await page.goto("./#/codes/E11.99");
  await expect(page.getByText("“E11.99” is no code of this release.")).toBeVisible();
  await page
    .getByRole("link", { name: /^E11\./u })
    .first()
    .click();
  await expect(shown).toBeVisible();
});

test.describe("offline", () => {
  test.use({ serviceWorkers: "allow" });

  test("after the first load the codes open with the server gone", async ({ page, context, app }) => {
    await openCodes(page);
    await offlineReady(context);
    await app.stop();
    await page.reload();
    const field = await openCodes(page);
    await field.fill("heart attack");
    await expect(hits(page).first()).toHaveAttribute("data-code", /^I21/u);
  });
});

test("a kept table that is damaged is fetched again, and that is said", async ({ page }) => {
  await openCodes(page);
  await page.evaluate(async () => {
    for (const name of (await caches.keys()).filter((one) => one.startsWith("tamiz/terminology@"))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const bytes = new Uint8Array(await ((await cache.match(request)) ?? new Response()).arrayBuffer());
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
        await cache.put(request, new Response(bytes));
      }
    }
  });
  await page.reload();
  await openCodes(page);
  await expect(page.getByText("was damaged. It has been fetched again")).toBeVisible();
  await page.reload();
  await openCodes(page, "E11.9");
  await expect(page.getByTestId("code-page")).toBeVisible();
  await expect(page.getByText("was damaged")).toBeHidden();
});

test("without the table nothing is lost, and a second try brings it", async ({ page, context }) => {
  await context.route(`**${tableFile}`, (route) => route.abort());
  await page.goto("./");
  await noteField(page).fill(note);
  await page.getByRole("tab", { name: "ICD-10 codes" }).click();
  await expect(page.getByText("The code table is not on this device yet", { exact: false })).toBeVisible();
  await expect(page.getByText("Not looked up")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Accept/u })).toHaveCount(0);
  await context.unroute(`**${tableFile}`);
  await page.getByTestId("icd10").getByRole("button", { name: "Try again" }).click();
  await expect(page.getByTestId("proposed-codes")).toBeVisible();
});

test("the rules' codes stand on the note's words, and what was accepted is copied and kept", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const card = await openCard(
    page,
    "67M with chest pain for 1 h and shortness of breath. Type 2 diabetes, hypertension. Denies fever.",
  );
  const pain = proposal(page, "R07.9");
  await expect(pain).toContainText("Chest pain, unspecified");
  await expect(pain.locator("mark").first()).toContainText("chest pain");
  await expect(pain).toContainText("✓ Billable");
  await expect(pain).toContainText("~ Unspecified");
  await expect(page.getByTestId("proposed-codes")).not.toContainText("R50");
  await expectAccessible(page);
  await pain.getByRole("button", { name: "Accept R07.9" }).click();
  await proposal(page, "E11.9").getByRole("button", { name: "Accept E11.9" }).click();
  // One step more specific takes the place of what was accepted.
  await pain.locator("summary").last().click();
  await pain.getByRole("button", { name: "Accept R07.1" }).click();
  const accepted = page.getByTestId("accepted-codes");
  await expect(accepted.getByRole("listitem")).toHaveText([/R07\.1/u, /E11\.9/u]);
  const field = card.getByRole("combobox", { name: "Add a code" });
  await field.fill("i10");
  await expect(hits(page).first()).toHaveAttribute("data-code", "I10");
  await field.press("Enter");
  await expect(accepted.getByRole("listitem")).toHaveCount(3);
  await accepted.getByRole("button", { name: "Remove E11.9" }).click();
  await accepted.getByRole("button", { name: "Copy as text" }).click();
  await expect(accepted.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split(/\r?\n/u)).toEqual([
    "R07.1 Chest pain on breathing",
    "I10 Essential (primary) hypertension",
  ]);
  const download = page.waitForEvent("download");
  await accepted.getByRole("button", { name: "Save as CSV" }).click();
  expect((await download).suggestedFilename()).toMatch(/^tamiz-codes-.+\.csv$/u);
  // They are the patient's: gone when the case is parked, there again when it is taken up.
  await page.getByRole("button", { name: "Park", exact: true }).click();
  await expect(page.getByText("Start with the note.")).toBeVisible();
  await noteField(page).fill("Cough.");
  await expect(page.getByText("None yet. Accept a proposal", { exact: false })).toBeVisible();
  await page.getByText("1 parked note").click();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(accepted.getByRole("listitem")).toHaveText([/R07\.1/u, /I10/u]);
});

test("codes that exclude each other are named", async ({ page }) => {
  const card = await openCard(page);
  const field = card.getByRole("combobox", { name: "Add a code" });
  for (const code of ["E11.9", "E10.9"]) {
    await field.fill(code);
    await expect(hits(page).first()).toHaveAttribute("data-code", code);
    await field.press("Enter");
  }
  await expect(page.getByTestId("accepted-codes")).toContainText(
    "E11.9 and E10.9 are never coded together (Excludes1): keep one",
  );
});

test("a titles file is taken row by row, the bad ones listed, and searched in after a reload", async ({
  page,
}) => {
  await page.goto("./#/settings");
  const choose = page.getByLabel("Titles file", { exact: true });
  const text =
    "code,title\nI10,Hipertensión arterial zarandaja\nQQQ,algo\nE11.99,no existe\nI10,otra vez\nR05.9,\n";
  await choose.setInputFiles({ name: "titulos.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  const report = page.getByTestId("titles-report");
  await expect(report).toContainText("1 title taken, 4 rows did not fit.");
  await expect(report.getByRole("listitem")).toHaveText([
    /Row 3:.*not a code/su,
    /Row 4:.*no such code/su,
    /Row 5:.*twice/su,
    /Row 6:.*no title/su,
  ]);
  await expectAccessible(page);
  await choose.setInputFiles({
    name: "latin1.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("I10,Hipertensi\u00f3n", "latin1"),
  });
  await expect(report).toContainText("The file is not UTF-8");
  await page.reload();
  await expect(page.getByTestId("titles-in-use")).toHaveText("In use: titulos.csv, 1 title.");
  const field = await openCodes(page);
  await field.fill("zarandaja");
  await expect(hits(page).first()).toHaveAttribute("data-code", "I10");
  await page.goto("./#/settings");
  await page.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(page.getByTestId("titles-in-use")).toHaveText("No titles added.");
});

test("the card and the page read well in other languages, light and dark, narrow", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of ["es", "zh-Hant"] as const) {
    await page.goto("./");
    await page.getByRole("banner").locator("select.language").selectOption(language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await page.locator("#note").fill(note);
    await page.locator("#tab-icd10").click();
    await expect(page.getByTestId("proposed-codes")).toBeVisible();
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
    await page.goto("./#/codes/S93.401A");
    await expect(page.getByTestId("code-page")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(page);
  }
});
