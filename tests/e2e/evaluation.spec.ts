import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Report } from "../../src/evaluation/figures/report.ts";
import { expect, offlineReady, test } from "../support/app.ts";
import { expectAccessible } from "../support/case-steps.ts";
import { EvaluatePage, manyCases, timeless } from "../support/evaluate-page.ts";

const project = join(import.meta.dirname, "../..");

test("a shipped set is judged with the figures of the command line, and the saved file opens alone", async ({
  page,
  app,
  context,
}) => {
  const folder = mkdtempSync(join(tmpdir(), "tamiz-evaluate-"));
  const reportPath = join(folder, "report.json");
  const command = promisify(execFile)(
    process.execPath,
    [
      ...["--import", "tsx", "src/cli/evaluate.ts", "--task", "esi"],
      ...["public/cases/esi-en.jsonl", "--report", reportPath],
    ],
    { cwd: project },
  );

  const view = new EvaluatePage(page);
  await view.open(app.url);
  await expect(page.getByText("No model is loaded.")).toBeVisible();
  await expect(view.button("Run")).toBeDisabled();
  await expectAccessible(page);
  await page.getByRole("button", { name: /^English/u }).click();
  await view.run.click();
  await view.ended();
  // The button that was pressed is gone: the keyboard goes on at the report.
  await expect(page.getByRole("heading", { name: "Report", exact: true })).toBeFocused();
  await expectAccessible(page);

  const figures = await view.figures();
  await command;
  const { figures: theirs } = JSON.parse(readFileSync(reportPath, "utf8")) as { figures: Report };
  expect(figures).toEqual(timeless(theirs));
  rmSync(folder, { recursive: true });

  const saved = await view.saved("Save as HTML");
  expect(saved.name).toMatch(/^tamiz-evaluation-esi-.*\.html$/u);
  const alone = await context.newPage();
  await alone.setContent(saved.text);
  await expect(alone.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(alone.getByRole("heading", { level: 2 }).first()).toBeVisible();
  expect(pathToFileURL(saved.path).protocol).toBe("file:");
  expect((await view.saved("Save as CSV")).text).toContain("accuracy");
});

test("columns that no name tells are mapped by hand", async ({ page, app }) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  await view.chooseFile(
    "ward.csv",
    'Nr;What was said;Given\n7;"58M crushing chest pain, sweating.\nHR 104";2\n8;24F sprained ankle, walks;4\n',
  );
  await expect(page.getByRole("alert")).toContainText("Say which column holds this: Note, Right answer");
  await expect(view.button("Run")).toBeDisabled();
  await expectAccessible(page);
  const note = view.column("Note");
  await note.focus();
  await note.selectOption("What was said");
  // The field that a person is in does not go away under the keyboard.
  await expect(view.column("Note")).toBeFocused();
  await view.column("Right answer").selectOption("Given");
  await expect(view.fileCounts).toHaveText("2 usable cases");
  await view.run.click();
  await view.ended();
});

test("lines that cannot be used are said one by one, and the good ones are judged", async ({ page, app }) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  const good = manyCases(3).split("\n");
  const lines = [good[0], "{not json", good[1], good[1], '{"id":"x","text":"a cough","label":9}', good[2]];
  await view.chooseFile("cases.jsonl", lines.join("\n"));
  await expect(view.fileCounts).toHaveText("3 usable cases, 3 lines refused");
  const refused = page.getByTestId("refused");
  await expect(refused.getByRole("listitem")).toContainText([
    "Line 2: not valid JSON",
    "Line 4: number already used by an earlier line: case-1",
    "Line 5: label unknown in this task: 9",
  ]);
  await expectAccessible(page);
  await page.getByLabel("Keep these cases on this device").check();
  await view.run.click();
  await view.ended();
  await expect(view.past.getByRole("listitem")).toHaveCount(1);

  await view.button("New evaluation").click();
  await page.getByRole("button", { name: "Put the file away" }).click();
  await expect(page.getByRole("button", { name: "cases.jsonl, 3 cases" })).toBeVisible();
  await page.reload();
  await page.getByRole("button", { name: "cases.jsonl, 3 cases" }).click();
  await expect(view.run).toHaveText("Run 3 cases");
});

test("while 1,000 cases are judged the page answers, and the run goes on in another view", async ({
  page,
  app,
}) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  await view.chooseFile("many.jsonl", manyCases(1000));
  await expect(view.fileCounts).toHaveText("1,000 usable cases");
  await view.run.click();
  await expect.poll(() => view.judged()).toBeGreaterThan(0);

  await page.getByRole("link", { name: "Assess" }).click();
  await page.locator("#note").pressSequentially("58M chest pain");
  await expect(page.locator("#note")).toHaveValue("58M chest pain");
  await expect(page.getByTestId("level")).toBeVisible();
  // Frames are drawn between one case and the next.
  const frames = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let drawn = 0;
        const draw = () => (++drawn === 10 ? resolve(drawn) : void requestAnimationFrame(draw));
        requestAnimationFrame(draw);
      }),
  );
  expect(frames).toBe(10);
  await page.getByRole("link", { name: "Evaluate" }).click();
  await view.ended();
  await expect(view.past.getByRole("listitem").first()).toContainText("accuracy");
});

test("a run is paused, gone on with and cancelled; what was judged stays", async ({ page, app }) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  // So many that a quick machine is still at it when Pause and Cancel are pressed.
  await view.chooseFile("many.jsonl", manyCases(20_000));
  await view.run.click();
  await expect.poll(() => view.judged()).toBeGreaterThan(0);
  await view.button("Pause").click();
  await expect(view.button("Go on")).toBeVisible();
  const judged = await view.judged();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Assess" }).click();
  await expect(page.getByTestId("run-chip")).toHaveText("Evaluation paused");
  await page.getByTestId("run-chip").click();
  await expect(view.progress).toHaveAttribute("data-judged", String(judged));
  await view.button("Go on").click();
  await expect.poll(() => view.judged()).toBeGreaterThan(judged);
  await view.button("Cancel").click();
  await view.ended();
  await expect(view.past.getByRole("listitem").first()).toContainText("cancelled at");
});

test("a killed tab goes on where it was, to the figures of a run that nobody stopped", async ({
  page,
  context,
  app,
}) => {
  const cases = manyCases(4000);
  const first = new EvaluatePage(page);
  await first.open(app.url);
  await first.chooseFile("many.jsonl", cases);
  await first.run.click();
  await expect.poll(() => first.judged()).toBeGreaterThan(200);
  await page.close();

  const second = new EvaluatePage(await context.newPage());
  await second.open(app.url);
  await expect(second.interrupted).toContainText(/A run was interrupted at [\d,]+ of 4,000 cases/u);
  await second.button("Go on").click();
  await expect(second.interrupted).toContainText("choose the file many.jsonl again");
  await expectAccessible(second.page);
  await second.chooseFile("many.jsonl", manyCases(5), "Choose the same file");
  await expect(second.interrupted).toContainText("These are not the cases of that run");
  await second.chooseFile("many.jsonl", cases, "Choose the same file");
  await second.ended();
  const resumed = await second.figures();

  await second.button("Run again").click();
  await second.run.click();
  await second.ended();
  expect(await second.figures()).toEqual(resumed);

  await second.page.getByLabel("Compare with").selectOption({ index: 1 });
  await expect(second.page.getByTestId("parity")).toContainText("4,000");
});

test("a person rates the cases before any suggestion, by keyboard, and can stop and go on", async ({
  page,
  app,
}) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  await view.chooseFile("five.jsonl", manyCases(5));
  await view.button("Rate these cases yourself first").click();
  const text = page.getByTestId("rate-text");
  await expect(page.getByRole("heading", { name: "Rate these cases yourself" })).toBeFocused();
  await expect(page.getByTestId("past-runs")).toContainText("None yet");
  await expect(text).toContainText("Bed 0.");
  await page.keyboard.press("Alt+2");
  await expect(text).toContainText("Bed 1.");
  await page.keyboard.press("Alt+4");
  await view.button("Stop here").click();
  await view.button("Go on rating (2 of 5)").click();
  await expect(text).toContainText("Bed 2.");
  await expectAccessible(page);
  for (const level of [1, 5, 3]) await page.keyboard.press(`Alt+${level}`);
  await expect(page.getByTestId("rate-cases")).toContainText("5 of 5 rated");
  await view.button("Done").click();
  await view.run.click();
  await view.ended();
  const { arms } = JSON.parse((await view.saved("Save as JSON")).text) as Report;
  const person = arms.find(({ arm }) => arm === "person");
  expect(person?.measures.find(({ id }) => id === "accuracy")).toMatchObject({ count: 5, of: 5 });
});

test.describe("with the server gone", () => {
  test.use({ serviceWorkers: "allow" });

  test("without a network everything is there, and nothing is kept where nothing may be", async ({
    page,
    context,
    app,
  }) => {
    await page.goto(app.url);
    await offlineReady(context);
    await page.evaluate(() => localStorage.setItem("tamiz.settings", JSON.stringify({ keepNothing: true })));
    await app.stop();
    const view = new EvaluatePage(page);
    await view.open(app.url);
    await page.reload();
    await expect(page.getByText("This device keeps nothing")).toBeVisible();
    await page.getByLabel("Task").selectOption("Evidence questions");
    await page.getByRole("button", { name: /^English/u }).click();
    await view.run.click();
    await view.ended();
    await expect(view.past.getByRole("listitem")).toHaveCount(1);
    await page.reload();
    await expect(view.past).toContainText("None yet");
  });
});

test("on a phone the view is behind one button, and nothing of it is wider than the screen", async ({
  page,
  app,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(app.url);
  const more = page.getByRole("button", { name: "More" });
  await more.press("Enter");
  await expect(more).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: "Evaluate" })).toBeHidden();
  await more.press("Enter");
  await page.getByRole("link", { name: "Evaluate" }).press("Enter");
  const view = new EvaluatePage(page);
  const isTooWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  await view.chooseFile("cases.jsonl", `${manyCases(3)}\n{`);
  await expect(view.fileCounts).toBeVisible();
  expect(await isTooWide()).toBe(false);
  await expectAccessible(page);
  await view.run.click();
  await view.ended();
  expect(await isTooWide()).toBe(false);
  await expectAccessible(page);
});
