import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Encounter } from "../../src/domain/assessment.ts";
import { expect, test } from "../support/app.ts";
import { expectAccessible, write } from "../support/case-steps.ts";
import { historyFile, stayOf, type StayPlan, tenOpen } from "../support/past-stays.ts";

/** Brings encounters in as a file, as a person would. */
async function bring(page: Page, encounters: readonly Encounter[]): Promise<void> {
  await page.goto("./#/history");
  const field = page.locator('input[type="file"]').first();
  await field.setInputFiles({
    name: "history.json",
    mimeType: "application/json",
    buffer: Buffer.from(historyFile(encounters)),
  });
  await expect(page.locator('a[href^="#/history/"]')).toHaveCount(encounters.length);
}

async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/gu)?.length ?? 0;
}

const blocks = (page: Page) => page.getByRole("region", { name: "Patients who wait" }).getByRole("article");

const ankle: StayPlan = {
  label: "Bed 40",
  note: "35M, twisted the right ankle, can bear weight",
  arrived: 30,
  level: 4,
  vitals: { heartRate: 80, spo2: 99 },
};

test("the whole list is handed over by level, with what is due; ten fit on two printed pages, signed with initials that are not kept", async ({
  page,
}) => {
  await bring(page, [...tenOpen(), stayOf({ ...ankle, outcome: "discharged" })]);
  await page.goto("./#/handover");
  await expect(blocks(page)).toHaveCount(10);
  await expect(blocks(page).first()).toContainText("Bed 6");
  await expect(blocks(page).last()).toContainText("Bed 9");
  const chest = blocks(page).filter({ hasText: "Bed 1 ·" });
  await expect(chest).toContainText(/Observations at \d\d:\d\d, set 2/u);
  await expect(chest).toContainText("HR 118/min ↑ (before 88/min)");
  await expect(chest).toContainText(/BP 138\/80 mmHg \(at \d\d:\d\d\)/u);
  await expect(chest).toContainText(/First contact was due .*: overdue \d+ min/u);
  await expect(chest).toContainText(/Next observations due \d\d:\d\d/u);
  await expect(chest).toContainText(/Decided: level 2 by JL/u);
  await expect(blocks(page).filter({ hasText: "Bed 7 ·" })).toContainText("Reason: Senior review");
  await expect(blocks(page).filter({ hasText: "Bed 8 ·" })).toContainText("Flags: self-harm watch");
  await expect(page.getByText("Only what is kept on this device").first()).toBeVisible();
  await expect(page.getByText("Bed 40")).toHaveCount(0);
  await expectAccessible(page);

  await page.getByLabel("Hands over (initials)").fill("MR");
  await page.getByLabel("Takes over (initials)").fill("JL");
  await page.getByRole("button", { name: "Print", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Hand-over" });
  await expect(sheet).toContainText("MR hands over to JL");
  await expect(sheet.getByRole("article").getByRole("article")).toHaveCount(10);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  expect(await printedPages(page)).toBeLessThanOrEqual(2);
  await page.reload();
  await expect(page.getByLabel("Takes over (initials)")).toHaveValue("");
});

test("a parked note goes along, marked as not decided, and the text has it too", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await bring(page, [stayOf(ankle)]);
  await page.goto("./#/");
  await write(page, "Bed 41", "44F, chest pain for an hour, sweating");
  await page.getByRole("button", { name: /New patient/u }).click();
  await page.goto("./#/handover");
  await expect(blocks(page)).toHaveCount(2);
  const parked = blocks(page).filter({ hasText: "Bed 41" });
  await expect(parked).toContainText("Not decided by a clinician");
  await expect(parked).toContainText(/parked \d\d:\d\d/u);
  await page.getByRole("button", { name: "Copy as text" }).click();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(
    /1\. Bed 41 · ESI 2 of 5[\s\S]*I: [\s\S]*S: [\s\S]*B: [\s\S]*A: [\s\S]*R: [\s\S]*2\. Bed 40/u,
  );
  expect(text).toContain("Only what is kept on this device");
});

test("where staff choose first, no suggestion is handed over", async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem("tamiz.settings", JSON.stringify({ levelFirst: true }));
  });
  await page.goto("./");
  await write(page, "Bed 41", "35M, twisted the right ankle, can bear weight");
  await page.getByRole("button", { name: /New patient/u }).click();
  await page.goto("./#/handover");
  await expect(blocks(page)).toContainText("Choose the level first");
  await expect(blocks(page)).not.toContainText(/ESI \d/u);
});

test("one patient's ISBAR says what is due and how the stay ended", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await bring(page, [stayOf(ankle), stayOf({ ...ankle, label: "Bed 42", outcome: "admitted" })]);
  const copied = async (id: string): Promise<string> => {
    await page.goto(`./#/history/${id}`);
    await expect(page.getByRole("article", { name: "Encounter" })).toBeVisible();
    await page.getByRole("button", { name: "Copy ISBAR" }).click();
    await expect(page.getByText("ISBAR text copied")).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  expect(await copied("stay-Bed-40")).toMatch(/Next observations due \d\d:\d\d/u);
  const gone = await copied("stay-Bed-42");
  expect(gone).toMatch(/Admitted, \d\d:\d\d, JL/u);
  expect(gone).not.toContain("observations due");
});

test("a case of two sets prints on one page, with the trend and what is due", async ({ page }) => {
  await bring(page, tenOpen());
  await page.goto("./#/history/stay-Bed-1");
  await page.getByRole("button", { name: "Print", exact: true }).click();
  const sheet = page.getByRole("dialog", { name: "Triage sheet" });
  await expect(sheet).toContainText("HR 118/min ↑ (before 88/min)");
  await expect(sheet).toContainText(/Next observations due \d\d:\d\d/u);
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  expect(await printedPages(page)).toBe(1);
});

const shift: readonly Encounter[] = [
  ...tenOpen(),
  stayOf({ ...ankle, label: "Bed 40", outcome: "seen", physician: 3 }),
  stayOf({ ...ankle, label: "Bed 42", outcome: "left" }),
  stayOf({ ...ankle, label: "Bed 43", outcome: "seen", physician: 2, task: "manchester" }),
];

test("a shift is counted without names, printed on one page and saved as CSV, and its outcomes become cases that Evaluate opens", async ({
  page,
}) => {
  await bring(page, shift);
  await page.goto("./#/shift");
  await expect(page.getByText("13 patients arrived; 0 not decided.")).toBeVisible();
  const outcomes = page.getByRole("table", { name: "Outcomes" });
  await expect(outcomes.getByRole("row", { name: /^Seen/u })).toContainText("2");
  await expect(outcomes.getByRole("row", { name: /^Left/u })).toContainText("1");
  await expect(
    page.getByRole("table", { name: "Waits" }).getByRole("row", { name: /decision/u }),
  ).toContainText("4 min");
  await expect(page.getByRole("main")).not.toContainText(/Bed \d|JL|MR/u);
  await expectAccessible(page);
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as CSV" }).click();
  const csv = await readFile(await (await waiting).path(), "utf8");
  expect(csv).toContain("outcome_left,,,1,");
  expect(csv).not.toMatch(/Bed|JL|MR/u);

  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.getByRole("dialog", { name: "Shift summary" })).toContainText("Arrivals by level");
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  expect(await printedPages(page)).toBe(1);
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");

  const counts = page.getByTestId("case-counts");
  await expect(counts).toContainText("1 case. 12 patients are left out:");
  await expect(page.getByText("11: no level by a physician")).toBeVisible();
  await expect(page.getByText("1: decided on the other scale")).toBeVisible();
  await expect(page.getByText("Notes are free text")).toBeVisible();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as JSONL" }).click();
  const lines = (await readFile(await (await saving).path(), "utf8")).trim().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    {
      text: "35M, twisted the right ankle, can bear weight\nHeart rate: 80 /min. SpO2: 99 %",
      label: "3",
      lang: "en",
      person: "4",
    },
  ]);

  const lastHours = page.getByRole("button", { name: "Last 8 h" });
  await lastHours.click();
  await expect(lastHours).toHaveAttribute("aria-pressed", "true");
  await page.getByLabel("To", { exact: true }).fill("2020-01-02T10:00");
  await page.getByLabel("From", { exact: true }).fill("2020-01-01T10:00");
  await expect(page.getByText("Nothing on this device in this span.")).toBeVisible();
  await lastHours.click();
  await page.getByRole("button", { name: "Open in Evaluate" }).click();
  await expect(page.getByRole("heading", { name: "Evaluate", level: 1 })).toBeVisible();
  await expect(page.getByText(/tamiz-cases-esi/u).first()).toBeVisible();
});

test("both views are whole in every language, on a phone and wide, light and dark", async ({ page }) => {
  await bring(page, shift);
  for (const [language, width, theme] of [
    ["en", 380, "light"],
    ["es", 380, "dark"],
    ["zh-Hant", 1280, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((settings) => localStorage.setItem("tamiz.settings", JSON.stringify(settings)), {
      language,
      theme,
    });
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    for (const view of ["handover", "shift"]) {
      await page.goto(`./#/${view}`);
      await expect(page.getByRole("main").getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("main article, main table").first()).toBeVisible();
      await expect(page.getByRole("main")).not.toContainText(/(handover|shift|waiting)\.[a-z]+/u);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await expectAccessible(page);
    }
  }
});
