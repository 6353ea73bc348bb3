import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";
import {
  acsNote,
  arrestNote,
  expectAccessible,
  keepCase,
  noteField,
  openView,
  record,
  row,
} from "../support/case-steps.ts";

const dayMs = 24 * 60 * 60 * 1000;

/** What the page gives as a file when a button is pressed. */
async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

async function importText(page: Page, text: string): Promise<void> {
  await page.getByLabel("History file to import").setInputFiles({
    name: "history.json",
    mimeType: "application/json",
    buffer: Buffer.from(text),
  });
}

test("says what to do first while nothing is kept, and where an address leads to nothing here", async ({
  page,
}) => {
  await page.goto("./#/history/no-such-encounter");
  await expect(record(page).getByRole("heading", { name: "Not on this device" })).toBeVisible();
  await page.goto("./#/history");
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  await expect(page.getByText("Not yet encrypted: use no names.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Go to Assess" }).click();
  await expect(page).toHaveURL(/#\/$/u);
});

test("finds a case tomorrow by its words and by its bed", async ({ page }) => {
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  await page.clock.setFixedTime(Date.now() + dayMs);
  await page.reload();
  await page.getByLabel("Search in notes").fill("crushing arm");
  await expect(row(page, "Bed 4")).toBeVisible();
  await page.getByLabel("Search in notes").fill("appendicitis");
  await expect(page.getByText("No encounter matches.")).toBeVisible();
  await page.getByRole("button", { name: "Clear filters" }).first().click();
  await page.getByLabel("Bed, ticket, initials").fill("bed 4");
  await expect(row(page, "Bed 4")).toBeVisible();
});

test("opens an encounter as it was, with the way to its level; a follow-up note is kept, and Assess opens it again", async ({
  page,
}) => {
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  await row(page, "Bed 4").click();
  const open = record(page);
  await expect(open.getByRole("heading", { name: "Bed 4" })).toBeFocused();
  const note = open.getByRole("blockquote");
  expect(await note.textContent()).toBe(acsNote);
  await expect(open.locator("mark").first()).toBeVisible();
  await expect(open.getByRole("region", { name: "Decision" })).toContainText(
    /Decided: level 2, .*\d\d:\d\d/u,
  );
  await expect(open).toContainText("by the clinician");
  await expect(open).toContainText("1 = most urgent");
  await expect(open).toContainText("no language model");
  await expectAccessible(page);

  await test.step("keeps a follow-up note over a reload", async () => {
    const seen = page.getByRole("region", { name: "Follow-up" }).getByText("Seen by Dr. K");
    await page.getByLabel("Add a follow-up note").fill("Seen by Dr. K, cath lab");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(seen).toBeVisible();
    await page.reload();
    await expect(seen).toBeVisible();
    await page.getByLabel("Search in notes").fill("cath lab");
    await expect(row(page, "Bed 4")).toBeVisible();
  });

  await test.step("opens in Assess again, to decide anew", async () => {
    await row(page, "Bed 4").click();
    await page.getByRole("button", { name: "Open in Assess" }).click();
    await expect(noteField(page)).toHaveValue(acsNote);
  });
});

test("asks before it deletes, leaves a tombstone, and no import brings the encounter back", async ({
  page,
}) => {
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  const { text } = await downloaded(page, "Export JSON");
  await row(page, "Bed 4").click();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Keep" }).click();
  await expect(row(page, "Bed 4")).toBeVisible();
  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("button", { name: "Delete for good" }).click();
  await expect(record(page).getByRole("heading", { name: "Deleted" })).toBeVisible();
  await expect(row(page, "Bed 4")).toHaveCount(0);
  await importText(page, text);
  await expect(page.getByText("Entry 1: was deleted on this device and stays deleted")).toBeVisible();
  await page.reload();
  await expect(record(page).getByRole("heading", { name: "Deleted" })).toBeVisible();
});

test("gives a spreadsheet, and moves to another device through a file, once, with a report", async ({
  page,
  browser,
  app,
}) => {
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  const sheet = await downloaded(page, "Export CSV");
  expect(sheet.name).toMatch(/\.csv$/u);
  expect(sheet.text).toContain("Bed 4");
  expect(sheet.text).toContain("crushing chest pain");

  const { name, text } = await downloaded(page, "Export JSON");
  expect(name).toMatch(/^tamiz-history-\d{4}-\d\d-\d\d-\d{4}\.json$/u);

  const elsewhere = await browser.newContext({
    baseURL: app.url,
    locale: "en-GB",
    serviceWorkers: "block",
  });
  const other = await elsewhere.newPage();
  await other.goto("./#/history");
  await importText(other, text);
  await expect(other.getByText("Added 1, updated 0, unchanged 0, refused 0")).toBeVisible();
  await row(other, "Bed 4").click();
  await expect(record(other)).toContainText("radiating to the left arm");
  await importText(other, text);
  await expect(other.getByText("Added 0, updated 0, unchanged 1, refused 0")).toBeVisible();
  await importText(other, "<html>not a history</html>");
  await expect(other.getByText("Whole file: not readable as JSON")).toBeVisible();
  await expect(row(other, "Bed 4")).toBeVisible();
  await elsewhere.close();
});

test("narrows by level, scale and day, and says how many are left", async ({ page }) => {
  await page.goto("./");
  await keepCase(page, "Bed 1", arrestNote);
  await openView(page, "Assess");
  await page.getByRole("button", { name: "New patient" }).click();
  await page.getByRole("tab", { name: "Manchester" }).click();
  await keepCase(page, "Bed 2", acsNote);
  await expect(page.getByText("2 encounters")).toBeVisible();
  await page.getByLabel("Level").selectOption("1");
  await expect(page.getByText("1 encounter", { exact: true })).toBeVisible();
  await expect(row(page, "Bed 1")).toBeVisible();
  await page.getByLabel("Scale").selectOption("Manchester");
  await expect(page.getByText("No encounter matches.")).toBeVisible();
  await page.getByLabel("Level").selectOption("Any");
  await expect(row(page, "Bed 2")).toBeVisible();
  await page.getByLabel("Arrived until").fill("2020-01-01");
  await expect(page.getByText("No encounter matches.")).toBeVisible();
});

test("is walked by arrow keys and turned by page keys", async ({ page }) => {
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  const { text } = await downloaded(page, "Export JSON");
  const { encounters } = JSON.parse(text) as { encounters: { arrivedAt: number }[] };
  const [one] = encounters;
  if (!one) throw new Error("nothing exported");
  const many = Array.from({ length: 249 }, (_, index) => ({
    ...one,
    id: `copy-${index}`,
    label: `Chair ${index}`,
    arrivedAt: one.arrivedAt - (index + 1) * 60_000,
  }));
  await importText(page, JSON.stringify(many));
  await expect(page.getByText("1–100 of 250")).toBeVisible();
  await row(page, "Bed 4").focus();
  await page.keyboard.press("ArrowDown");
  await expect(row(page, "Chair 0")).toBeFocused();
  await page.keyboard.press("PageDown");
  await expect(page.getByText("101–200 of 250")).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(record(page).getByRole("heading", { name: "Chair 100" })).toBeVisible();
  await expect(page.getByText("101–200 of 250")).toBeVisible();
});

test("shows a record that it cannot read as it is, and drops it never", async ({ page }) => {
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open("tamiz-history");
        opening.onerror = () => fail(new Error("no database"));
        opening.onsuccess = () => {
          const change = opening.result.transaction("bodies", "readwrite");
          change.objectStore("bodies").put({ id: "torn-record", v: 1, body: '{"half of it' });
          change.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  await page.reload();
  await row(page, "torn-record").click();
  await expect(record(page).getByRole("heading", { name: "This record cannot be read" })).toBeVisible();
  await expect(record(page).getByRole("region", { name: "Record as stored" })).toHaveText('{"half of it');
  expect((await downloaded(page, "Export this record")).text).toBe('{"half of it');
  expect((await downloaded(page, "Export JSON")).text).toContain("torn-record");
  await page.reload();
  await expect(row(page, "torn-record")).toBeVisible();
});

test("fits a phone: the list, then the encounter with a way back", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  await row(page, "Bed 4").click();
  await expect(row(page, "Bed 4")).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Back to the list" }).click();
  await expect(row(page, "Bed 4")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test("goes on with what was begun and parked, and leaves it to another tab that is at it", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await keepCase(page, "Bed 4", acsNote);
  await row(page, "Bed 4").click();
  await record(page).getByRole("button", { name: "Reassess" }).click();
  await noteField(page).press("ControlOrMeta+End");
  await noteField(page).pressSequentially("SpO2 85%");
  await page.getByRole("button", { name: "Park" }).click();
  await expect(noteField(page)).toHaveValue("");
  await openView(page, "History");
  await row(page, "Bed 4").click();
  await expect(page.getByTestId("begun")).toContainText("is not decided on yet");
  await expect(page.getByTestId("begun")).toContainText("At least 1: decide (decided: 2)");
  await record(page).getByRole("button", { name: "Open in Assess" }).click();
  await expect(noteField(page)).toHaveValue(/SpO2 85%$/u);
  const other = await context.newPage();
  await other.goto("./#/history");
  await row(other, "Bed 4").click();
  await record(other).getByRole("button", { name: "Open in Assess" }).click();
  await expect(other.getByRole("alert")).toContainText("Another open tab is working on this patient");
  await expectAccessible(other);
  await openView(other, "Assess");
  await expect(noteField(other)).toHaveValue("");
});

test("has nothing that axe finds, light and dark, from empty to an open record with its questions", async ({
  page,
}) => {
  const expectAccessibleInBoth = async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page);
    }
  };
  await page.goto("./#/history");
  await expect(page.getByText("Nothing here yet")).toBeVisible();
  await expectAccessibleInBoth();
  await openView(page, "Assess");
  await keepCase(page, "Bed 4", acsNote);
  await row(page, "Bed 4").click();
  await expect(record(page)).toBeVisible();
  await expectAccessibleInBoth();
  await record(page).getByRole("button", { name: "Delete" }).click();
  await expectAccessibleInBoth();
});
