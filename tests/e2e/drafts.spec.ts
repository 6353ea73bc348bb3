import type { BrowserContext, Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";
import { acsNote, expectAccessible, noteField, openView, row, write } from "../support/case-steps.ts";

/** Writes a note, waits until the browser has the draft, and kills the tab without a goodbye. */
async function crashWhileWriting(context: BrowserContext, page: Page): Promise<Page> {
  await page.goto("./");
  await write(page, "Bed 4", acsNote);
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          new Promise<number>((done) => {
            const opening = indexedDB.open("tamiz-history");
            opening.onerror = () => done(0);
            opening.onsuccess = () => {
              const database = opening.result;
              if (!database.objectStoreNames.contains("drafts")) {
                database.close();
                done(0);
                return;
              }
              const all = database.transaction("drafts").objectStore("drafts").getAll();
              all.onsuccess = () => {
                database.close();
                done(JSON.stringify(all.result).includes("left arm") ? 1 : 0);
              };
            };
          }),
      ),
    )
    .toBe(1);
  const crashed = page.waitForEvent("crash");
  await page.goto("chrome://crash").catch(() => undefined);
  await crashed;
  return context.newPage();
}

const unfinished = (page: Page) => page.getByRole("list", { name: "Unfinished notes" }).getByRole("listitem");

test("a note of a tab that crashed is offered with its bed and time, and is not in the form", async ({
  page,
  context,
}) => {
  const next = await crashWhileWriting(context, page);
  await next.goto("./");
  await expect(unfinished(next)).toContainText(/Unfinished note, Bed 4, \d\d:\d\d/u);
  await expect(noteField(next)).toHaveValue("");
  await expectAccessible(next);
  await unfinished(next).getByRole("button", { name: "Continue" }).click();
  await expect(noteField(next)).toHaveValue(acsNote);
  await expect(next.getByRole("textbox", { name: "Bed, ticket or initials" })).toHaveValue("Bed 4");
  await expect(unfinished(next)).toHaveCount(0);
});

test("an unfinished note can be parked for later, and taken up again after a reload", async ({
  page,
  context,
}) => {
  const next = await crashWhileWriting(context, page);
  await next.goto("./");
  await unfinished(next).getByRole("button", { name: "Park" }).click();
  await expect(unfinished(next)).toHaveCount(0);
  await next.reload();
  await next.getByText("1 parked note").click();
  await expectAccessible(next);
  await next.getByRole("button", { name: "Continue" }).click();
  await expect(noteField(next)).toHaveValue(acsNote);
});

test("an unfinished note is no encounter yet; discarding it asks once and is for good", async ({
  page,
  context,
}) => {
  const next = await crashWhileWriting(context, page);
  await next.goto("./#/history");
  await expect(next.getByText("Nothing here yet")).toBeVisible();
  await expect(row(next, "Bed 4")).toHaveCount(0);
  await openView(next, "Assess");
  await unfinished(next).getByRole("button", { name: "Discard" }).click();
  await next.getByRole("dialog").getByRole("button", { name: "Keep" }).click();
  await expect(unfinished(next)).toHaveCount(1);
  await unfinished(next).getByRole("button", { name: "Discard" }).click();
  await expectAccessible(next);
  await next.getByRole("button", { name: "Discard for good" }).click();
  await expect(unfinished(next)).toHaveCount(0);
  await next.reload();
  await expect(noteField(next)).toBeVisible();
  await expect(unfinished(next)).toHaveCount(0);
});

test("continuing parks the case that is open, so neither is lost", async ({ page, context }) => {
  const next = await crashWhileWriting(context, page);
  await next.goto("./");
  await write(next, "Bed 7", "70F fell, hip pain");
  await unfinished(next).getByRole("button", { name: "Continue" }).click();
  await expect(noteField(next)).toHaveValue(acsNote);
  await next.getByText("1 parked note").click();
  await expect(next.getByText(/Bed 7, parked/u)).toBeVisible();
});

test("a note that is being written in another open tab is not offered", async ({ page, context }) => {
  await page.goto("./");
  await write(page, "Bed 4", acsNote);
  const other = await context.newPage();
  await other.goto("./");
  await expect(noteField(other)).toBeVisible();
  await page.waitForTimeout(1000);
  await other.reload();
  await expect(noteField(other)).toBeVisible();
  await expect(unfinished(other)).toHaveCount(0);
});

test("on a kiosk a crashed note is offered to nobody's form, and the next idle time leaves it where it is", async ({
  page,
  context,
}) => {
  const next = await crashWhileWriting(context, page);
  await page.close();
  await next.goto("./");
  await next.evaluate(() => localStorage.setItem("tamiz.settings", JSON.stringify({ idleMinutes: 5 })));
  await next.clock.install();
  await next.reload();
  await expect(unfinished(next)).toHaveCount(1);
  await write(next, "Bed 7", "70F fell, hip pain");
  await next.clock.fastForward("06:00");
  await expect(noteField(next)).toHaveValue("");
  await expect(next.getByText("1 parked note")).toBeVisible();
  await unfinished(next).getByRole("button", { name: "Continue" }).click();
  await expect(noteField(next)).toHaveValue(acsNote);
  await next.clock.fastForward("06:00");
  await expect(noteField(next)).toHaveValue("");
  await expect(next.getByText("2 parked notes")).toBeVisible();
});
