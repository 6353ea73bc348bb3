import { AssessPage } from "../support/assess-page.ts";
import { expect, test } from "../support/app.ts";

test("nothing is read while an input method composes, and all of it afterwards", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.focus();
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send("Input.imeSetComposition", { text: "胸痛", selectionStart: 2, selectionEnd: 2 });
  await expect(assess.note).toHaveValue("胸痛");
  await expect(assess.band).toContainText("No level yet");
  await page.keyboard.press("Alt+2");
  await expect(assess.band).toContainText("No level yet");
  await keyboard.send("Input.insertText", { text: "胸痛" });
  await expect(assess.note).toHaveValue("胸痛");
  await expect(assess.level).toBeVisible();
});

test("markup in the note, the label and the allergies stays text everywhere", async ({ page }) => {
  const assess = new AssessPage(page);
  const evil = `<img src=x onerror="document.title='broken'"><script>document.title='broken'</script>`;
  page.on("dialog", (dialog) => {
    throw new Error(dialog.message());
  });
  await assess.open();
  await assess.label.fill(evil.slice(0, 40));
  await page.locator("#fact-allergies").selectOption("listed");
  await page.getByRole("textbox", { name: "to what" }).fill(evil);
  await assess.note.fill(`chest pain ${evil} {count, plural, other {x}}`);
  await assess.button(1).click();
  await assess.saved();
  await page.getByRole("button", { name: "Print", exact: true }).click();
  await expect(page.getByRole("dialog")).toContainText("<img src=x");
  await page.keyboard.press("Escape");
  await page.goto("./#/history");
  await page.getByRole("link", { name: "<img" }).click();
  await expect(page.getByText("<script>").first()).toBeVisible();
  await expect(page).toHaveTitle(/Tamiz/u);
  expect(await page.locator("img[src=x], main script").count()).toBe(0);
});

test("a note of a megabyte is kept whole, says what is not read, and does not freeze the page", async ({
  page,
}) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill(`chest pain, BP 82/50, pale. ${"word ".repeat(200_000)}`);
  await expect(page.getByText(/Only the first 60,000 characters/u)).toBeVisible();
  await assess.note.press("Control+End");
  await page.keyboard.type("end");
  await expect(assess.level).toHaveText("1");
  expect((await assess.note.inputValue()).endsWith("end")).toBe(true);
  await assess.button(1).click();
  await assess.saved();
});

test("a value of the form meets what the note says, what cannot be and what has two units", async ({
  page,
}) => {
  const assess = new AssessPage(page);
  await assess.open();
  const heartRate = page.locator("#fact-heartRate");

  await test.step("what the note says stands in the form as a ghost with its words", async () => {
    await assess.note.fill("58M, chest pain. HR 150, BP 138/86");
    await expect(heartRate).toHaveAttribute("placeholder", "150");
    await expect(heartRate).toHaveValue("");
    await expect(page.getByText("“HR 150”")).toBeVisible();
    await expect(page.locator("#fact-systolic")).toHaveAttribute("placeholder", "138/86");
  });

  await test.step("a value that differs shows both, counts the worse one, and lets a person pick", async () => {
    await heartRate.fill("80");
    const differing = page.getByRole("group", { name: /Differ/u });
    const ofNote = differing.getByRole("button", { name: "note 150" });
    await expect(ofNote).toHaveAttribute("aria-pressed", "true");
    await differing.getByRole("button", { name: "form 80" }).click();
    await expect(page.getByText("you picked")).toBeVisible();
    await expect(page.getByRole("button", { name: "form 80" })).toHaveAttribute("aria-pressed", "true");
  });

  await test.step("an impossible value asks for correction and is not used", async () => {
    await page.locator("#fact-spo2").fill("140");
    await expect(page.getByText("“140” cannot be: correct it")).toBeVisible();
    await page.locator("#fact-spo2").fill("97");
    await expect(page.getByText("cannot be")).toBeHidden();
  });

  await test.step("a unit that is not clear is asked, and one tap settles it", async () => {
    await assess.note.fill("45M, diabetic, glucose 25");
    await expect(page.getByText(/25”: which unit\?/u)).toBeVisible();
    await page.getByRole("button", { name: "25 mmol/L" }).click();
    await expect(page.locator("#fact-glucoseMgDl")).toHaveValue("450");
    await expect(page.getByText(/which unit/u)).toBeHidden();
  });

  await test.step("temperature is taken in the unit of the site", async () => {
    await page.getByRole("button", { name: "Switch to °F" }).click();
    await page.locator("#fact-temperatureC").fill("101.3");
    await page.getByRole("button", { name: "Switch to °C" }).click();
    await expect(page.locator("#fact-temperatureC")).toHaveValue("38.5");
    await page.reload();
    await expect(page.getByRole("button", { name: "Switch to °F" })).toBeVisible();
  });
});

test("an understood word can be corrected, and taken back; one that is not understood is shown", async ({
  page,
}) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill("40F, stridor");
  const chips = page.getByRole("list", { name: "Understood" });
  const level = Number(await assess.level.textContent());
  expect(level).toBeLessThan(3);
  await chips.getByRole("button", { name: /stridor/iu }).click();
  await page.getByRole("button", { name: "Denied or absent" }).click();
  await expect(assess.level).not.toHaveText(String(level));
  await expect(chips.getByRole("button", { name: /denied:.*stridor/iu })).toBeVisible();
  await chips.getByRole("button", { name: /stridor/iu }).click();
  await page.getByRole("button", { name: "as read from the note" }).click();
  await expect(assess.level).toHaveText(String(level));

  await expect(page.getByText(/Not understood/u)).toBeHidden();
  await assess.note.fill("40F, blorptic zwenk of the gromble");
  await expect(page.getByText(/Not understood/u)).toBeVisible();
  await expect(page.getByTestId("note-mirror").locator(".unread").first()).toBeVisible();
});

test("an unfinished case comes back after a reload only when it is asked for", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.label.fill("Bed 9");
  await assess.note.fill("headache since yesterday");
  await assess.draftKept();
  await page.reload();
  await expect(assess.note).toHaveValue("");
  await expect(page.getByText(/Unfinished note, Bed 9/u)).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(assess.note).toHaveValue("headache since yesterday");
  await expect(assess.label).toHaveValue("Bed 9");
});

test("a new patient parks the unfinished one and starts blank", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await assess.label.fill("Bed 2");
  await assess.note.fill("back pain");
  await page.getByRole("button", { name: "New patient" }).click();
  await expect(assess.note).toHaveValue("");
  await expect(assess.label).toHaveValue("");
  await page.getByText("1 parked note").click();
  await expect(page.getByText(/Bed 2/u)).toBeVisible();
});

test("a kiosk left alone goes back to a blank patient and parks what was begun", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("tamiz.settings", JSON.stringify({ idleMinutes: 5 })));
  await page.clock.install();
  const assess = new AssessPage(page);
  await assess.open();
  await assess.note.fill("back pain");
  await page.clock.fastForward("04:00");
  await expect(assess.note).toHaveValue("back pain");
  await page.clock.fastForward("02:00");
  await expect(assess.note).toHaveValue("");
  await expect(page.getByText("1 parked note")).toBeVisible();
});

test("every sample can be tried, one after the other", async ({ page }) => {
  const assess = new AssessPage(page);
  await assess.open();
  await page.getByRole("button", { name: "Samples" }).click();
  const samples = page.getByRole("dialog").getByRole("listitem");
  await expect(samples).toHaveCount(10);
  await samples.last().getByRole("button").click();
  await expect(assess.note).toHaveValue(/胸痛 radiate/u);
  await expect(assess.level).toHaveText("2");
});

test("bad stored settings fall back to the defaults, and the page says so", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("tamiz.settings", "{broken"));
  await new AssessPage(page).open();
  await expect(page.getByText(/Some settings could not be read/u)).toBeVisible();
});
