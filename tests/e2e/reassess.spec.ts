import type { Page } from "@playwright/test";
import { AssessPage } from "../support/assess-page.ts";
import { expect, test } from "../support/app.ts";
import { expectAccessible } from "../support/case-steps.ts";

const mild = "34F, ankle sprain after a fall. Walks with a limp. Denies other pain.";

/** A patient with a set in the form, decided as suggested. */
async function decideOnSet(page: Page): Promise<AssessPage> {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.label.fill("Bed 7");
  await assess.note.fill(mild);
  for (const [fact, value] of Object.entries({
    heartRate: "92",
    systolic: "122/80",
    respiratoryRate: "16",
    spo2: "98",
    temperatureC: "36.8",
  }))
    await page.locator(`#fact-${fact}`).fill(value);
  await page.locator("#fact-consciousness").selectOption("A");
  await page.locator("#fact-oxygen").selectOption("air");
  await assess.button(Number(await assess.level.textContent())).click();
  await assess.saved();
  return assess;
}

async function switchOn(page: Page, label: string): Promise<void> {
  await page.goto("./#/settings");
  await page.getByLabel(label).check();
}

test("Reassess empties the form, says the last values with their time, and alarms nobody yet", async ({
  page,
}) => {
  const assess = await decideOnSet(page);
  const level = await assess.level.textContent();
  await page.getByRole("button", { name: "Reassess" }).click();
  await expect(page.locator("#fact-heartRate")).toBeFocused();
  await expect(page.locator("#fact-heartRate")).toHaveValue("");
  await expect(page.locator("#fact-heartRate-last")).toContainText(/\d\d:\d\d: 92/u);
  await expect(page.locator("#fact-systolic-last")).toContainText("122/80");
  await expect(page.locator("#fact-consciousness-last")).toContainText("alert");
  await expect(assess.note).toHaveValue(
    /HR 92, BP 122\/80, RR 16, SpO2 98%, T 36\.8 °C, ACVPU: A, room air\n── .* ──\n$/u,
  );
  await expect(assess.level).toHaveText(level ?? "");
  await expect(assess.band).not.toHaveClass(/stale/u);
  await expect(assess.band).toContainText("reassessing since");
  await expect(page.getByTestId("decision")).toContainText("the decision stands");
  await page.locator("#note").focus();
  await page.keyboard.type("feels well");
  await expect(assess.note).toHaveValue(/ ──\nfeels well$/u);
  await expect(assess.band).toHaveClass(/stale/u);
});

test("a worse set raises the suggestion, is decided on, and stands as a trend in the record", async ({
  page,
}) => {
  const assess = await decideOnSet(page);
  await page.getByRole("button", { name: "Reassess" }).click();
  await page.locator("#fact-spo2").fill("93");
  await page.locator("#fact-heartRate").fill("124");
  await expect(page.getByTestId("since")).toContainText("Worse since you decided");
  await expect(assess.band).toContainText(/At least \d: decide · decided \d at/u);
  await expect(page.locator('[data-rule="worse-since-spo2"]')).toBeVisible();
  await expect(page.getByTestId("trend")).toBeVisible();
  await expect(page.getByTestId("trend-chart").getByRole("img").first()).toHaveAccessibleName(
    /HR: .*92.*124.*high/u,
  );
  await assess.button(2).click();
  await assess.saved();
  await expect(assess.level).toHaveText("2");

  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("link", { name: /Bed 7/u }).click();
  const record = page.getByRole("article");
  await record.getByText("All values as a table").click();
  const table = record.getByTestId("trend-table");
  await expect(table.getByRole("row", { name: /SpO₂/u })).toContainText("98%");
  await expect(table.getByRole("row", { name: /SpO₂/u })).toContainText("93%");
  await expect(table.getByRole("row", { name: /RR/u })).toContainText("not measured");
  await expect(table.getByRole("row", { name: /Decided level/u })).toContainText("2");
  await expect(record.getByText("1 earlier assessment")).toBeVisible();
  await expectAccessible(page);
});

test("an outcome is one tap in Assess and in the record, can be taken back, and takes the physician's level", async ({
  page,
}) => {
  await decideOnSet(page);
  await page.getByLabel("Who is on?").fill("AB");
  await page.keyboard.press("Enter");
  await page.getByTestId("stay").getByRole("button").click();
  await page.getByRole("button", { name: "Seen" }).click();
  await expect(page.getByTestId("stay")).toContainText(/Seen, \d\d:\d\d, AB/u);
  await page.getByRole("link", { name: "History" }).click();
  const row = page.getByRole("link", { name: /Bed 7/u });
  await expect(row).toContainText("Seen");
  await row.click();
  const stay = page.getByRole("article").getByTestId("stay");
  await expect(stay).toContainText("AB");
  await stay.getByRole("button", { name: "Level 2 by the physician" }).click();
  await expect(stay.getByRole("button", { name: "Level 2 by the physician" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await stay.getByRole("button", { name: "Is waiting again" }).click();
  await expect(stay).toContainText("Waiting again");
  await stay.getByRole("button", { name: "Admitted" }).click();
  await expect(row).toContainText("Admitted");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Assess" }).first().click();
  await expect(page.getByTestId("stay")).toContainText("Admitted");
});

test("a parked reassessment comes back whole, with the question beside it", async ({ page }) => {
  const assess = await decideOnSet(page);
  await page.getByRole("button", { name: "Reassess" }).click();
  await page.locator("#fact-spo2").fill("93");
  await page.getByRole("tab", { name: /Evidence/u }).click();
  await page.getByTestId("consult").getByRole("textbox").fill("Is an x-ray needed?");
  const text = await assess.note.inputValue();
  await page.keyboard.press("Alt+p");
  await expect(assess.note).toHaveValue("");
  await expect(page.getByTestId("consult").getByRole("textbox")).toHaveValue("");
  await page.getByText("1 parked note").click();
  await page
    .getByRole("button", { name: /Continue/u })
    .first()
    .click();
  await expect(assess.note).toHaveValue(text);
  await expect(page.locator("#fact-spo2")).toHaveValue("93");
  await expect(page.getByTestId("consult").getByRole("textbox")).toHaveValue("Is an x-ray needed?");
  await expect(page.getByTestId("since")).toContainText("Worse since you decided");
});

test("Reassess in the record begins a fresh set, and goes on with one that was parked", async ({ page }) => {
  const assess = await decideOnSet(page);
  const reassess = async () => {
    await page.getByRole("link", { name: "History" }).click();
    await page.getByRole("link", { name: /Bed 7/u }).click();
    await page.getByRole("article").getByRole("button", { name: "Reassess" }).click();
  };
  await reassess();
  await expect(page.locator("#fact-heartRate")).toBeFocused();
  await page.keyboard.type("95");
  await page.keyboard.press("Alt+p");
  await expect(assess.note).toHaveValue("");
  await reassess();
  await expect(page.locator("#fact-heartRate")).toHaveValue("95");
  await expect(page.locator("#fact-spo2-last")).toContainText("98");
  await expect(page.getByText("1 parked note")).toHaveCount(0);
});

test("my level first: level 1 now works at once; nothing else tells the suggestion until a level is chosen, and both are kept", async ({
  page,
}) => {
  await switchOn(page, "My level first");
  await page.getByRole("link", { name: "Assess" }).first().click();
  const assess = new AssessPage(page);
  await page.getByRole("button", { name: "Level 1 now" }).click();
  await expect(assess.level).toHaveText("1");
  await assess.saved();
  await page.getByRole("button", { name: "New patient" }).click();
  await expect(assess.band).toContainText("No level yet");

  await assess.note.fill("58M, crushing chest pain, sweating. BP 88/60, HR 112, SpO2 91% RA. Denies fever.");
  await expect(assess.band).toContainText("Choose your level first");
  await expect(assess.level).toHaveCount(0);
  await expect(assess.findings).toHaveCount(0);
  await expect(page.locator("#verdict button.suggested")).toHaveCount(0);
  await expect(page.locator("#verdict small").filter({ hasText: /./u })).toHaveCount(0);
  await expect(page.getByTestId("note-mirror").locator("mark")).toHaveCount(0);
  await expect(page.getByTestId("path")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Print" })).toHaveCount(0);
  await page.waitForTimeout(1500);
  await expect(page.getByTestId("announcer")).toHaveText("");
  await expectAccessible(page);
  await assess.button(3).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("less urgent than 1");
  await page.keyboard.press("Escape");
  await expect(assess.band).toContainText("Your choice: 3 · suggested: 1");
  await assess.button(1).click();
  await assess.saved();
  await expect(page.getByTestId("decision")).toContainText(
    "Chosen before the suggestion was shown: 3; suggested: 1",
  );
});

test("who is on is asked quietly, stands in the dialog, and is asked again after idle", async ({ page }) => {
  await page.clock.install();
  const assess = new AssessPage(page);
  await assess.open();
  await page.getByLabel("Who is on?").fill("MR");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /On: MR/u })).toBeFocused();
  await assess.note.fill("58M, crushing chest pain, sweating. BP 88/60, HR 112.");
  await assess.button(3).click();
  await expect(page.getByRole("dialog").getByLabel(/Your initials/u)).toHaveValue("MR");
  await page.keyboard.press("Escape");
  await page.clock.runFor(13 * 3_600_000);
  await expect(page.getByLabel("Who is on?")).toHaveValue("");
});

for (const [name, use] of [
  [
    "Spanish, narrow and dark",
    { locale: "es-ES", viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  ],
  ["Chinese, wide and light", { locale: "zh-TW", colorScheme: "light" }],
] as const) {
  test.describe(`reassessing, ${name}`, () => {
    test.use(use);

    test("has nothing that axe finds and nothing wider than the page", async ({ page }) => {
      const assess = await decideOnSet(page);
      await page.locator(".foot .run").click();
      await expect(page.locator("#fact-heartRate-last")).toContainText("92");
      await page.locator("#fact-heartRate").fill("131");
      await page.locator("#fact-spo2").fill("93");
      await expect(page.getByTestId("trend")).toBeVisible();
      await page.getByTestId("trend").locator("summary").click();
      await expectAccessible(page);
      const room = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(room).toBeLessThanOrEqual(0);
      await expect(assess.band).toHaveClass(/again/u);
    });
  });
}
