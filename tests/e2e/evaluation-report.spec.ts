import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { reportHtml } from "../../src/cli/report-html.ts";
import { type Language, languages } from "../../src/domain/note.ts";
import type { Report } from "../../src/evaluation/figures/report.ts";
import { expect, test } from "../support/app.ts";
import { expectAccessible } from "../support/case-steps.ts";
import { EvaluatePage } from "../support/evaluate-page.ts";
import { codesReport, levelReport, verdictReport } from "../support/report-fixture.ts";

type World = { readonly page: Page; readonly allowedOrigins: string[] };

/** Opens a report as a file, from the disk and with no network: the fixture fails a test that asks for anything. */
async function openReport(
  { page, allowedOrigins }: World,
  name: string,
  report: Report,
  language: Language,
): Promise<void> {
  const path = test.info().outputPath(name);
  allowedOrigins.push("null");
  await writeFile(path, await reportHtml(report, language));
  await page.context().setOffline(true);
  await page.goto(`file://${path}`);
  await expect(page.getByTestId("report")).toBeVisible();
}

/** How far a page is wider than its window, and which elements stick out of it. */
async function tooWide(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth - innerWidth,
    sticking: [...document.querySelectorAll("main :not(.sr-only, .sr-only *, thead, thead *)")]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  }));
}

for (const language of languages) {
  test(`a report in ${language} opens alone, for every reader, on a phone and in the dark`, async ({
    page,
    allowedOrigins,
  }) => {
    await openReport({ page, allowedOrigins }, "report.html", levelReport(), language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await page.setViewportSize({ width: 360, height: 780 });
    await page.emulateMedia({ colorScheme: "dark" });
    for (const summary of await page.locator("summary").all()) await summary.click();
    expect(await tooWide(page)).toEqual({ scroll: 0, sticking: [] });
    await expectAccessible(page);
  });
}

test("a report on paper is whole: unfolded, within its sheet, with a number beside every shade", async ({
  page,
  allowedOrigins,
}) => {
  const report = levelReport("manchester");
  await openReport({ page, allowedOrigins }, "report.html", report, "en");
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.emulateMedia({ media: "print" });
  expect(await tooWide(page)).toEqual({ scroll: 0, sticking: [] });
  // The rules beyond the first are folded on the screen.
  const last = report.rules.at(-1);
  await expect(page.getByText(last?.ruleId ?? "", { exact: true }).last()).toBeVisible();

  const [arm] = report.arms;
  const matrix = page.getByRole("img", { name: /^Confusion matrix, Rules alone/u });
  const counts = await matrix.locator("text.count").allTextContents();
  const labels = arm?.confusion?.labels.length ?? 0;
  const expected = arm?.confusion?.counts
    .flatMap((row) => row.slice(0, labels))
    .map((count) => (count === 0 ? "·" : String(count)));
  expect(counts).toEqual(expected);
  await expect(matrix.locator("text", { hasText: "2 ORANGE" })).toBeVisible();
});

test("every picture has its numbers in a table", async ({ page, allowedOrigins }) => {
  const report = levelReport();
  await openReport({ page, allowedOrigins }, "report.html", report, "en");
  const confusion = report.arms[0]?.confusion;
  const table = page.getByRole("table", { name: /^Confusion matrix, Rules alone/u });
  const rows = table.getByRole("row");
  for (const [index, counts] of (confusion?.counts ?? []).entries())
    await expect(rows.nth(index + 1).getByRole("cell")).toHaveText(counts.map(String));
  await expect(page.getByRole("img", { name: /^Recall of each level, Rules alone: 1: /u })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Reliability curve over 180 answers/u })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Trade-off of under-triage/u })).toBeVisible();
  await page.getByText("As a table").last().click();
  await expect(page.getByRole("row", { name: /^3 : 1 · this site/u })).toBeVisible();
});

test("reports of answers without a level are drawn by the same tables", async ({ page, allowedOrigins }) => {
  await openReport({ page, allowedOrigins }, "verdicts.html", verdictReport(), "en");
  await expect(page.getByRole("row", { name: /^Macro F1/u })).toBeVisible();
  await expect(page.getByRole("img", { name: /^Confusion matrix, Model alone/u })).toContainText("Uncertain");
  await expect(page.getByRole("heading", { name: /Under-triage/iu })).toBeHidden();
  await expectAccessible(page);
  await openReport({ page, allowedOrigins }, "codes.html", codesReport(), "es");
  await expect(page.getByRole("row", { name: /F1/u }).first()).toBeVisible();
});

/** How each part of the drawn report looks, in its order. */
async function looks(page: Page): Promise<readonly string[]> {
  return page.getByTestId("report").evaluate((report) => {
    const told = [
      "display",
      "color",
      "backgroundColor",
      "fontSize",
      "fontWeight",
      "textAlign",
      "fill",
      "stroke",
    ] as const;
    return [...report.querySelectorAll("*")].map((element) => {
      const style = getComputedStyle(element);
      return `${element.tagName} ${told.map((name) => style[name]).join(" ")} ${style.borderTopWidth} ${style.paddingTop}`;
    });
  });
}

test("a report that the page saves looks in its file as it did on the page", async ({
  page,
  app,
  allowedOrigins,
}) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  await page.getByRole("button", { name: /^English/u }).click();
  await view.run.click();
  await view.ended();
  const onPage = await looks(page);
  const { text } = await view.saved("Save as HTML");
  expect(text).not.toContain("<!--");

  const path = test.info().outputPath("saved.html");
  await writeFile(path, text);
  allowedOrigins.push("null");
  const alone = await page.context().newPage();
  await alone.goto(`file://${path}`);
  expect(onPage.length).toBeGreaterThan(300);
  expect(await looks(alone)).toEqual(onPage);
  await alone.setViewportSize({ width: 360, height: 780 });
  expect(await tooWide(alone)).toEqual({ scroll: 0, sticking: [] });
});
