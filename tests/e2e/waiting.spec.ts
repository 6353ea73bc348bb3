import type { BrowserContext, Locator, Page } from "@playwright/test";
import { expect, test } from "../support/app.ts";
import { expectAccessible, levelButton, noteField, openView, record, write } from "../support/case-steps.ts";

const twoPm = new Date("2026-11-20T14:00:00");

const list = (page: Page): Locator => page.getByRole("list", { name: "Patients who wait" });
const patient = (page: Page, label: string): Locator => list(page).getByRole("listitem", { name: label });
const vital = (page: Page, name: string): Locator => page.getByRole("textbox", { name, exact: true });

/** Decides a case at a level that asks for no reason, and waits until it is kept. */
async function decide(page: Page, label: string, note: string, level: number): Promise<void> {
  await write(page, label, note);
  await levelButton(page, level).click();
  await expect(page.getByTestId("saved")).toBeVisible();
}

async function newPatient(page: Page): Promise<void> {
  await page.getByRole("button", { name: "New patient" }).click();
  await expect(noteField(page)).toHaveValue("");
}

/** Kills the tab without a goodbye; another one opens the waiting list. */
async function crash(context: BrowserContext, page: Page): Promise<Page> {
  const crashed = page.waitForEvent("crash");
  await page.goto("chrome://crash").catch(() => undefined);
  await crashed;
  // The clock is the context's: a dead page would not follow it.
  await page.close();
  const next = await context.newPage();
  await next.goto("./#/waiting");
  return next;
}

test.beforeEach(async ({ context }) => {
  await context.clock.install({ time: twoPm });
});

test("says what is due, and from when it is overdue, through sleep, reload and crash", async ({
  page,
  context,
}) => {
  await page.goto("./");
  await decide(page, "Bed 4", "40M, cough for three days", 3);
  await openView(page, "Waiting");
  await expect(patient(page, "Bed 4")).toContainText("ESI 3 of 5");
  await expect(patient(page, "Bed 4")).toContainText("due 14:30");
  await expectAccessible(page);
  // No timer runs while the machine sleeps: only the time has moved when the window is looked at again.
  await page.clock.setSystemTime(new Date("2026-11-20T14:37:30"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(patient(page, "Bed 4")).toContainText("overdue 7 min");
  await page.clock.fastForward("05:00");
  await expect(patient(page, "Bed 4")).toContainText("overdue 12 min");
  await expect(page.getByText("1 patient waits · 1 overdue")).toBeVisible();
  await page.reload();
  await expect(patient(page, "Bed 4")).toContainText(/overdue 1[23] min/u);
  const next = await crash(context, page);
  await expect(patient(next, "Bed 4")).toContainText(/overdue 1\d min/u);
  await expectAccessible(next);
});

test("a clock that is set back is told, and what is due stays due when it was", async ({ page }) => {
  await page.goto("./");
  await decide(page, "Bed 4", "40M, cough for three days", 3);
  await openView(page, "Waiting");
  await expect(patient(page, "Bed 4")).toContainText("due 14:30");
  await page.clock.setSystemTime(new Date("2026-11-20T13:00:00"));
  await page.clock.runFor(20_000);
  await expect(page.getByRole("alert")).toContainText("clock was set back");
  await expect(patient(page, "Bed 4")).toContainText("due 14:30");
  await expect(patient(page, "Bed 4")).not.toContainText("overdue");
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("clock was set back");
  await expect(patient(page, "Bed 4")).toContainText("due 14:30");
  await expectAccessible(page);
});

test("has the most urgent first, with flags, vitals and what was parked", async ({ page }) => {
  await page.goto("./");
  await decide(page, "Bed 4", "40M, cough for three days", 3);
  await newPatient(page);
  await write(
    page,
    "Bed 5",
    "58M, crushing chest pain radiating to the left arm, sweating. HR 96, BP 148/92, SpO2 93%",
  );
  await page.getByRole("button", { name: "Isolation" }).click();
  await page.getByRole("button", { name: "Park" }).click();
  await expect(noteField(page)).toHaveValue("");
  await openView(page, "Waiting");
  await expect(list(page).getByTestId("patient")).toHaveCount(2);
  const first = list(page).getByTestId("patient").first();
  await expect(first).toContainText("Bed 5");
  await expect(first).toContainText("not decided");
  await expect(first).toContainText("Isolation");
  await expect(first).toContainText("parked 14:0");
  await expect(first.getByTestId("vitals")).toContainText("148/92");
  await expect(first.getByTestId("vitals")).toContainText("low");
  await expect(page.getByText("Level 3: 1")).toBeAttached();
  await expectAccessible(page);
  await first.getByRole("button", { name: "Continue Bed 5" }).click();
  await expect(noteField(page)).toHaveValue(/crushing chest pain/u);
});

test("a patient leaves in one tap, comes back by Undo, and the record has both", async ({ page }) => {
  await page.goto("./");
  await decide(page, "Bed 4", "40M, cough for three days", 3);
  await newPatient(page);
  await openView(page, "Waiting");
  await patient(page, "Bed 4").getByRole("button", { name: "Bed 4 leaves" }).click();
  await expectAccessible(page);
  await page
    .getByRole("group", { name: "How the stay of Bed 4 ends" })
    .getByRole("button", { name: "Admitted" })
    .click();
  await expect(page.getByText("Nobody waits").first()).toBeVisible();
  await expect(page.getByText(/Bed 4: Admitted, 14:0/u)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(patient(page, "Bed 4")).toBeVisible();
  await page.reload();
  await expect(patient(page, "Bed 4")).toBeVisible();
  await patient(page, "Bed 4").getByRole("link", { name: "Record of Bed 4" }).click();
  await expect(record(page)).toContainText("Bed 4");
});

test("a patient who leaves before anybody decided is kept with the note", async ({ page }) => {
  await page.goto("./");
  await write(page, "Bed 6", "22F sprained ankle");
  await openView(page, "Waiting");
  await expect(patient(page, "Bed 6")).toContainText("open in Assess");
  await patient(page, "Bed 6").getByRole("button", { name: "Bed 6 leaves" }).click();
  await page.getByRole("button", { name: "Left", exact: true }).click();
  await expect(page.getByText("Nobody waits").first()).toBeVisible();
  await openView(page, "Assess");
  await expect(noteField(page)).toHaveValue("");
  await openView(page, "History");
  await page.getByRole("link", { name: "Bed 6" }).click();
  await expect(record(page)).toContainText("sprained ankle");
});

test("another tab follows, and neither takes the other's note", async ({ page, context }) => {
  await page.goto("./");
  await decide(page, "Bed 4", "40M, cough for three days", 3);
  const wall = await context.newPage();
  await wall.goto("./#/waiting");
  await expect(patient(wall, "Bed 4")).toBeVisible();
  await newPatient(page);
  await decide(page, "Bed 5", "30F, sore throat", 2);
  await expect(patient(wall, "Bed 5")).toBeVisible();
  await newPatient(page);
  await write(page, "Bed 6", "22F sprained ankle");
  // What is being written is told now and then, to a window that nobody looks at too.
  await expect(patient(wall, "Bed 6")).toContainText("open in another tab", { timeout: 15_000 });
  await expect(patient(wall, "Bed 6").getByRole("button")).toHaveCount(0);
  await patient(wall, "Bed 4").getByRole("button", { name: "Bed 4 leaves" }).click();
  await wall.getByRole("button", { name: "Discharged" }).click();
  await openView(page, "Waiting");
  await expect(patient(page, "Bed 6")).toBeVisible();
  await expect(patient(page, "Bed 4")).toHaveCount(0);
});

test("shows labels, levels and times alone to a room, and stays there", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("./");
  await page.evaluate(() => localStorage.setItem("tamiz.settings", JSON.stringify({ idleMinutes: 5 })));
  await page.reload();
  await decide(page, "Bed 4", "40M, cough for three days. SpO2 97%", 3);
  await newPatient(page);
  await openView(page, "Waiting");
  await page.getByRole("button", { name: "Labels only" }).click();
  await expect(patient(page, "Bed 4").or(list(page).getByText("Bed 4")).first()).toBeVisible();
  const row = list(page).getByTestId("patient");
  await expect(row).toContainText("due 14:30");
  await expect(row).not.toContainText("97");
  await expect(row).not.toContainText("ESI");
  await expect(row.getByRole("button")).toHaveCount(0);
  const height = await row
    .locator("strong")
    .evaluate((label) => parseFloat(getComputedStyle(label).fontSize));
  expect(height).toBeGreaterThanOrEqual(40);
  await expectAccessible(page);
  await page.clock.fastForward("40:00");
  await expect(row).toContainText("overdue 10 min");
  await page.reload();
  await expect(row).toContainText("Bed 4");
  await page.getByRole("button", { name: "Show everything" }).click();
  await expect(patient(page, "Bed 4")).toContainText("ESI 3 of 5");
});

test("folds who was forgotten for a day, and closes all of them only when told how", async ({ page }) => {
  await page.goto("./");
  await decide(page, "Bed 4", "40M, cough for three days", 3);
  await newPatient(page);
  await page.clock.fastForward("25:00:00");
  await openView(page, "Waiting");
  await expect(page.getByText("Nobody waits").first()).toBeVisible();
  await page.getByText("1 from more than a day ago without an outcome").click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Close all …" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Leave them as they are" }).click();
  await expect(page.getByRole("link", { name: "Bed 4" })).toBeVisible();
  await page.getByRole("button", { name: "Close all …" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Seen" }).click();
  await expect(page.getByText(/from more than a day ago/u)).toHaveCount(0);
});

test("re-triage intervals are the site's own", async ({ page }) => {
  await page.goto("./#/settings");
  const minutes = page
    .getByRole("group", { name: "Minutes between sets of observations" })
    .getByRole("textbox");
  await expect(minutes.nth(2)).toHaveValue("30");
  await minutes.nth(2).fill("20");
  await minutes.nth(2).blur();
  await minutes.nth(1).fill("often");
  await minutes.nth(1).blur();
  await expect(page.getByText("Whole minutes from 0 to 1440.").last()).toBeVisible();
  await expectAccessible(page);
  await openView(page, "Assess");
  await decide(page, "Bed 4", "40M, cough for three days", 3);
  await openView(page, "Waiting");
  await expect(patient(page, "Bed 4")).toContainText("due 14:20");
});

test("the whole way by keyboard alone", async ({ page }) => {
  await page.goto("./");
  await expect(noteField(page)).toBeVisible();
  await noteField(page).focus();
  await page.keyboard.type("40M, cough for three days");
  await page.keyboard.press("Alt+3");
  await expect(page.getByTestId("saved")).toBeVisible();
  await noteField(page).focus();
  await page.keyboard.press("Alt+w");
  await expect(patient(page, "No label")).toBeVisible();
  await patient(page, "No label").getByRole("button", { name: "Reassess No label" }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("group", { name: /How the stay/u })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "No label leaves" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/No label: Seen/u)).toBeVisible();
  await page.keyboard.press("Alt+w");
  await expect(page.getByText("Nobody waits").first()).toBeVisible();
});

test("speaks every language, on a phone and in the dark", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("./");
  await write(page, "Bed 4", "58M, chest pain. HR 96, BP 148/92, SpO2 93%");
  for (const [language, title] of [
    ["Español", "En espera"],
    ["繁體中文", "候診名單"],
  ] as const) {
    await page.goto("./#/settings");
    await page
      .getByRole("main")
      .getByLabel(/Language|Idioma|語言/u)
      .selectOption(language);
    await page.goto("./#/waiting");
    await expect(page.getByRole("heading", { name: title })).toBeVisible();
    await expect(page.getByTestId("patient")).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await expectAccessible(page);
  }
});

type Interruption = (context: BrowserContext, page: Page) => Promise<Page>;

const interruptions: Readonly<Record<string, Interruption>> = {
  "a reload": async (_, page) => {
    await page.reload();
    return page;
  },
  "a crash": crash,
  "an hour of sleep": async (_, page) => {
    await page.clock.fastForward("01:00:00");
    return page;
  },
  "a clock set back an hour": async (_, page) => {
    await page.clock.setSystemTime(new Date("2026-11-20T13:40:00"));
    await page.reload();
    await expect(page.getByRole("alert")).toContainText("clock was set back");
    return page;
  },
};

test("the story of a stay, through reload, crash, sleep and a clock set back: waits past due, gets worse, is decided again, handed over, leaves", async ({
  page: first,
  context,
}) => {
  await first.goto("./");
  await write(first, "Bed 4", "40M, cough for three days");
  await vital(first, "SpO₂").fill("98");
  await levelButton(first, 3).click();
  await expect(first.getByTestId("saved")).toBeVisible();
  await newPatient(first);
  await openView(first, "Waiting");
  await first.clock.fastForward("35:00");
  await expect(patient(first, "Bed 4")).toContainText("overdue 5 min");
  await patient(first, "Bed 4").getByRole("button", { name: "Reassess Bed 4" }).click();
  await expect(noteField(first)).toHaveValue(/cough for three days\n── .* ──\n.*98.*\n── .* ──\n$/u);
  await vital(first, "SpO₂").fill("94");
  await expect(first.getByTestId("findings")).toContainText("SpO2 98 → 94");
  // Parked before anybody decided: the list has the floor, not what was decided.
  await first.getByRole("button", { name: "Park" }).click();
  await expect(noteField(first)).toHaveValue("");
  await first.keyboard.press("Alt+w");
  await expect(patient(first, "Bed 4")).toContainText("Worse: decide (decided: 3)");
  await expect(patient(first, "Bed 4")).toContainText("reassessment begun, parked 14:3");
  await expect(patient(first, "Bed 4").getByTestId("vitals")).toContainText("worse");
  await expectAccessible(first);

  let page = first;
  const row = () => patient(page, "Bed 4");
  for (const [name, interrupt] of Object.entries(interruptions)) {
    await test.step(name, async () => {
      page = await interrupt(context, page);
      await expect(row()).toContainText("ESI 2 of 5");
      await expect(row()).toContainText("Worse: decide (decided: 3)");
    });
  }
  await row().getByRole("button", { name: "Continue Bed 4" }).click();
  await expect(page.getByTestId("findings")).toContainText("SpO2 98 → 94");
  await levelButton(page, 2).click();
  await expect(page.getByTestId("saved")).toBeVisible();
  await openView(page, "Waiting");
  await expect(row()).toContainText("ESI 2 of 5");
  await expect(row()).not.toContainText("Worse: decide");
  await page.getByRole("link", { name: "Hand over" }).click();
  await expect(page.getByRole("main")).toContainText("Bed 4");
  await expect(page.getByRole("main")).toContainText("ESI 2 of 5");
  await openView(page, "Waiting");
  await row().getByRole("button", { name: "Bed 4 leaves" }).click();
  await page.getByRole("button", { name: "Transferred" }).click();
  await expect(page.getByText("Nobody waits").first()).toBeVisible();
  await page.reload();
  await expect(page.getByText("Nobody waits").first()).toBeVisible();
});
