import { AssessPage } from "../support/assess-page.ts";
import { expect, test } from "../support/app.ts";
import { expectAccessible } from "../support/case-steps.ts";

const note =
  "58M, crushing chest pain for 40 min, sweating. Denies fever. Mother had a stroke. Zwenk. HR 112, BP 88/60, RR 24, SpO2 91% RA, T 36.8, alert. Pain 9/10.";

// Contrast hangs on the theme, layout on the width: two of the four pairs see both of each.
for (const [colorScheme, size, viewport] of [
  ["light", "wide", { width: 1440, height: 900 }],
  ["dark", "narrow", { width: 390, height: 844 }],
] as const) {
  test.describe(`Assess, ${colorScheme} and ${size}`, () => {
    test.use({ colorScheme, viewport });

    test("has nothing that axe finds, from blank to out of date and at every level of urgency", async ({
      page,
    }) => {
      const assess = new AssessPage(page);
      await assess.open();
      await expectAccessible(page);
      await assess.note.fill(note);
      await page.locator("#fact-heartRate").fill("80");
      await page.locator("#fact-spo2").fill("140");
      await page.getByText("Decision path, step by step").click();
      await expectAccessible(page);
      await assess.button(3).click();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await assess.button(1).click();
      await assess.note.fill(`${note} stridor`);
      await expect(assess.band).toHaveClass(/stale/u);
      await expectAccessible(page);
      await page.getByRole("tab", { name: "Manchester" }).click();
      await expectAccessible(page);

      await page.getByRole("tab", { name: "ESI" }).click();
      await page.getByRole("button", { name: "New patient" }).click();
      await expect(assess.note).toHaveValue("");
      await assess.note.fill("sore throat");
      for (const level of [5, 4, 3, 2, 1]) {
        await assess.button(level).click();
        const dialog = page.getByRole("dialog");
        if (await dialog.isVisible()) {
          await dialog.getByLabel("Local policy").check();
          const initials = dialog.getByLabel(/Your initials/u);
          if (await initials.isVisible()) await initials.fill("MR");
          await dialog.getByRole("button", { name: `Decide ${String(level)}` }).click();
        }
        await expect(assess.level).toHaveText(String(level));
        await expectAccessible(page);
      }
    });
  });
}

test("nothing is wider than a phone, and the level stays in sight while the page scrolls", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill(note);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 390, height: 844 });
  await assess.findings.scrollIntoViewIfNeeded();
  await expect(assess.band).toBeInViewport();
  await expect(assess.button(5)).toBeInViewport();
});

test("a screen reader hears level changes, not every keystroke", async ({ page }) => {
  await page.clock.install();
  const assess = new AssessPage(page);
  await assess.open();
  const heard = page.getByTestId("announcer");
  // No time passes between the keys, however slow the machine is.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1_000);
  await assess.note.pressSequentially("chest pain ");
  await expect(assess.level).toBeVisible();
  await expect(heard).toHaveText("");
  await page.clock.runFor(10_000);
  await expect(heard).toContainText("Suggested: ESI");
});
