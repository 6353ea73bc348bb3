import en from "../../locales/en.json" with { type: "json" };
import { AssessPage } from "../support/assess-page.ts";
import { expect, test } from "../support/app.ts";

const mild =
  "24F, sore throat for 3 days. No fever, no dyspnea. BP 118/70, HR 76, RR 14, SpO2 99% RA, T 36.7, alert. Pain 3/10.";
const shock = "71M, chest pain, pale and clammy. BP 82/50, HR 118, RR 24, SpO2 94% RA, alert.";

test("none is pressed and the suggestion is marked before a decision; a more urgent level is one tap", async ({
  page,
}) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill(mild);
  const suggested = Number(await assess.level.textContent());
  await expect(assess.button(suggested)).toContainText("suggested");
  await expect(page.locator("#verdict [aria-pressed=true]")).toHaveCount(0);
  await assess.button(2).click();
  await assess.saved();
  await expect(assess.level).toHaveText("2");
  await expect(assess.button(2)).toHaveAttribute("aria-pressed", "true");
});

test("a less urgent level asks a coded reason and is not decided without one", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill("chest pain");
  const suggested = Number(await assess.level.textContent());
  await assess.button(suggested + 1).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: `Decide ${String(suggested + 1)}` }).click();
  await expect(dialog.getByRole("alert")).toBeVisible();
  await expect(assess.level).toHaveText(String(suggested));
  await dialog.getByLabel("Senior review").check();
  await dialog.getByRole("button", { name: `Decide ${String(suggested + 1)}` }).click();
  await expect(dialog).toBeHidden();
  await expect(assess.level).toHaveText(String(suggested + 1));
  await expect(page.getByTestId("decision")).toContainText("Senior review");
});

test("Escape leaves the question about the reason; below a floor that wants initials, which stand on the card", async ({
  page,
}) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill(shock);
  await expect(assess.level).toHaveText("1");
  const dialog = page.getByRole("dialog");
  await assess.button(4).click();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(assess.level).toHaveText("1");
  await assess.button(3).click();
  await dialog.getByLabel("Known baseline of this patient").check();
  await dialog.getByRole("button", { name: "Decide 3" }).click();
  await expect(dialog.getByRole("alert")).toContainText("initials");
  await dialog.getByLabel(/Your initials/u).fill("MR");
  await dialog.getByRole("button", { name: "Decide 3" }).click();
  await assess.saved();
  await expect(assess.level).toHaveText("3");
  await expect(page.getByTestId("decision")).toContainText("MR");
  await expect(page.getByTestId("decision")).toContainText("Below the rules’ minimum, 1");
});

test("an edit strikes the card, the level stands, and what is new is told", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill(mild);
  await assess.button(3).click();
  await assess.saved();
  await assess.note.fill(`${mild} Likes tea.`);
  await expect(assess.band).toHaveClass(/stale/u);
  await expect(assess.band).toContainText("changed since");
  await expect(assess.level).toHaveText("3");
  // A floor that nobody decided on stands in the band, beside what was decided.
  await assess.note.fill(`${mild} Now GCS 7.`);
  await expect(assess.band).toHaveClass(/again/u);
  await expect(assess.band).toContainText("decided 3 at");
  await expect(assess.level).toHaveText("1");
  await expect(page.getByTestId("since")).toContainText("The rules now suggest 1");
  await assess.button(1).click();
  await expect(assess.band).not.toHaveClass(/again|stale/u);
  await expect(assess.level).toHaveText("1");
  await expect(page.getByText("One earlier decision")).toBeVisible();
});

test("level 1 now is one tap on a blank page, stamped and kept", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await page.getByRole("button", { name: "Level 1 now" }).click();
  await assess.saved();
  await expect(assess.level).toHaveText("1");
  await expect(page.getByRole("button", { name: /Level 1 since \d\d:\d\d/u })).toBeVisible();
  await page.reload();
  await page.goto("./#/history");
  await expect(page.getByText(/ESI 1/u).first()).toBeVisible();
});

test("a finding that only offers a raise moves nothing until it is taken", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill(
    "30F, ankle sprain. BP 118/70, HR 84, RR 14, SpO2 99% RA, T 36.7, alert. Pain 9/10.",
  );
  const before = Number(await assess.level.textContent());
  expect(before).toBeGreaterThan(2);
  await assess.findings.getByRole("button", { name: "Raise to 2" }).first().click();
  await expect(assess.level).toHaveText("2");
  await assess.saved();
});

test("the other scale keeps a decision of its own", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill(shock);
  await assess.button(1).click();
  await page.getByRole("tab", { name: "Manchester" }).click();
  await expect(assess.band).toContainText("RED");
  await expect(page.getByTestId("standing")).toContainText("Decided at");
  await assess.button(1).click();
  await assess.saved();
  await expect(page.getByRole("button", { name: "Sheet for the patient" })).toBeVisible();
  await page.getByRole("tab", { name: "ESI" }).click();
  await expect(assess.band).toContainText("Decided at");
});

test("the keyboard alone takes a case from note to the next patient and to the search, until shortcuts are turned off", async ({
  page,
}) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.focus();
  await page.keyboard.insertText(shock);
  await page.keyboard.press("Control+Enter");
  await expect(page.locator("#verdict")).toBeFocused();
  await expect(page.getByTestId("announcer")).toContainText("ESI 1 of 5");
  await page.keyboard.press("Alt+1");
  await assess.saved();
  await page.keyboard.press("Alt+n");
  await expect(assess.note).toHaveValue("");
  await expect(assess.note).toBeFocused();

  await test.step("the slash goes to the search of the history, outside a field only", async () => {
    await page.keyboard.type("BP 120/80");
    await expect(assess.note).toHaveValue("BP 120/80");
    await assess.note.blur();
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox").first()).toBeFocused();
  });

  await test.step("shortcuts can be turned off, and stay off", async () => {
    await page.getByRole("link", { name: "Assess" }).first().click();
    await page.getByRole("button", { name: "keyboard shortcuts" }).click();
    await page.getByLabel("Shortcuts on").uncheck();
    await page.getByRole("button", { name: "Close" }).click();
    await page.reload();
    await assess.note.fill(shock);
    await page.keyboard.press("Alt+1");
    await expect(assess.band).toContainText("not yet decided");
  });
});

test("a Manchester card says what its decided level calls for, and names the crisis line when the note speaks of suicide", async ({
  page,
}) => {
  await page.addInitScript(() => {
    const settings = { task: "manchester", atDistance: true, country: "US" };
    localStorage.setItem("tamiz.settings", JSON.stringify(settings));
  });
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill(
    "31M, sore throat and runny nose for 3 days. Swallows well. BP 124/76, HR 76, RR 14, SpO2 98% RA, T 37.1, alert. Pain 3/10.",
  );
  await expect(assess.level).toHaveText(/[345]/u);
  await expect(assess.card).not.toContainText(en["manchester.distance.now-escort"]);
  await assess.button(2).click();
  await expect(assess.card).toContainText(en["manchester.distance.now-escort"]);
  await expect(assess.card).toContainText(en["manchester.action.clinician-now"]);

  await page.getByRole("button", { name: "New patient" }).click();
  await expect(assess.note).toHaveValue("");
  await assess.note.fill("19F, low mood. Denies suicidal ideation.");
  await expect(assess.card).toContainText("911");
  await expect(assess.card).not.toContainText("988");
  await assess.note.fill("19F, suicidal ideation with a plan.");
  await expect(assess.card).toContainText("988");
});
