import { limitsSchema } from "../../src/evaluation/figures/limits-schema.ts";
import { expect, test } from "../support/app.ts";
import { expectAccessible } from "../support/case-steps.ts";
import { EvaluatePage } from "../support/evaluate-page.ts";

test("a site sets its own limits, which stay, and saves them for the command line", async ({ page, app }) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  const limits = page.getByTestId("limits");
  await expect(limits).toContainText("the default ones");
  await limits.locator("summary").click();
  const accuracy = limits.getByRole("textbox", { name: "Accuracy at least" });
  await expect(accuracy).toHaveValue("82");
  await accuracy.fill("75,5");
  await accuracy.blur();
  await limits.getByRole("textbox", { name: "Accuracy in cases, at least" }).fill("40");
  await limits.getByRole("textbox", { name: "Over-triage at most" }).fill("120");
  await limits.getByRole("textbox", { name: "Over-triage at most" }).blur();
  await expect(limits.getByRole("alert")).toContainText("from 0 to 100");
  await expectAccessible(page);
  const { name, text } = await view.saved("Save the limits as JSON");
  expect(name).toMatch(/^tamiz-evaluation-limits-level-.*\.json$/u);
  const saved = limitsSchema.parse(JSON.parse(text));
  expect(saved).toContainEqual({ measure: "accuracy", atLeast: 0.755, leastCases: 40 });
  expect(saved).toContainEqual({ measure: "over-triage", atMost: 0.1, leastCases: 25 });

  await page.reload();
  await expect(limits).toContainText("set by this site");
  await limits.locator("summary").click();
  await expect(accuracy).toHaveValue("75.5");
  await page.getByLabel("Task").selectOption("Evidence questions");
  await expect(accuracy).toHaveValue("70");
  await page.getByLabel("Task").selectOption("Manchester level");
  await view.button("Back to the defaults").click();
  await expect(accuracy).toHaveValue("82");
  await expect(limits).toContainText("the default ones");
});

test("labels are taken as people write them, and those that are not are said with what is", async ({
  page,
  app,
}) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  await page.getByLabel("Task").selectOption("Manchester level");
  const labels = ["red", "Naranja", "黃色", "4", "black"];
  const lines = labels.map((label, at) => JSON.stringify({ text: `note ${at}, well`, label, lang: "en" }));
  await view.chooseFile("colours.jsonl", lines.join("\n"));
  await expect(view.fileCounts).toHaveText("4 usable cases, 1 line refused");
  await expect(page.getByTestId("accepted-labels")).toContainText("red, orange, yellow, green, blue");
  await view.run.click();
  await view.ended();
  await expect(page.getByTestId("report")).toContainText("1 RED");
});

test("only a run over the same cases is offered for comparison, and the others are said", async ({
  page,
  app,
}) => {
  const view = new EvaluatePage(page);
  await view.open(app.url);
  const measure = async (count: number) => {
    const line = (at: number) => JSON.stringify({ text: `sore throat ${at} days`, label: 5, lang: "en" });
    await view.chooseFile("own.jsonl", Array.from({ length: count }, (_, at) => line(at)).join("\n"));
    await view.run.click();
    await view.ended();
  };
  await measure(3);
  await view.button("New evaluation").click();
  await measure(4);
  await expect(view.opened).toContainText("1 other run of this task was made on other cases");
  await expect(page.getByLabel("Compare with")).toHaveCount(0);
  await view.button("New evaluation").click();
  await measure(4);
  await expect(page.getByLabel("Compare with").getByRole("option")).toHaveCount(2);
});
