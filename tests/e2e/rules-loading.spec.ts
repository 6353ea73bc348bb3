import type { Page } from "@playwright/test";
import en from "../../locales/en.json" with { type: "json" };
import { expect, test } from "../support/app.ts";
import { AssessPage } from "../support/assess-page.ts";
import { expectAccessible, openView, row } from "../support/case-steps.ts";

const rules = /\/assets\/core-[\w-]+\.js$/u;
const note = "71M, crushing chest pain for 1 h, pale and clammy. BP 82/50, HR 118, alert.";

/** Lets nobody have the rules until told. */
async function holdRules(page: Page): Promise<() => void> {
  const open: { door?: () => void } = {};
  const opened = new Promise<void>((done) => (open.door = done));
  await page.route(rules, async (route) => {
    await opened;
    await route.continue();
  });
  return () => open.door?.();
}

test("the form stands before the rules; what was written meanwhile is read when they come", async ({
  page,
}) => {
  const release = await holdRules(page);
  const assess = new AssessPage(page);
  await assess.open();
  await expect(assess.band).toContainText(en["card.rules.loading.title"]);
  await expectAccessible(page);
  await assess.note.fill(note);
  await page.locator("#fact-heartRate").fill("120");
  await assess.draftKept();
  await expect(assess.band).toContainText(en["card.rules.loading.title"]);
  await expect(assess.level).toHaveCount(0);
  await expect(assess.button(3)).toBeDisabled();
  release();
  await expect(assess.level).toHaveText("1");
  await expect(page.getByTestId("note-mirror").locator("mark")).not.toHaveCount(0);
  await expect(assess.note).toHaveValue(note);
});

test("level 1 can be called before the rules, and is decided once they are there", async ({ page }) => {
  const release = await holdRules(page);
  const assess = new AssessPage(page);
  await assess.open();
  await assess.label.fill("Resus 1");
  await page.getByRole("button", { name: en["assess.patient.levelOneNow"] }).click();
  await expect(assess.level).toHaveText("1");
  await expect(assess.band).toContainText("Called level 1 at");
  await openView(page, "History");
  await expect(row(page, "Resus 1")).toBeVisible();
  await openView(page, "Assess");
  release();
  await expect(assess.band).toContainText("Decided at");
  await assess.saved();
});

test("rules that cannot be had are said, nothing is lost, and a press fetches them", async ({ page }) => {
  await page.route(rules, (route) => route.abort());
  const assess = new AssessPage(page);
  await assess.open();
  const failed = page.getByTestId("rules-failed");
  await expect(failed).toContainText(en["card.rules.failed.notice"]);
  await assess.note.fill(note);
  await assess.draftKept();
  await expect(assess.level).toHaveCount(0);
  await expectAccessible(page);
  await page.unroute(rules);
  await failed.getByRole("button", { name: en["card.rules.retry"] }).click();
  await expect(assess.level).toHaveText("1");
  await expect(failed).toBeHidden();
  await expect(assess.note).toHaveValue(note);
});
