import { expect } from "../support/app.ts";
import { expectAccessible } from "../support/case-steps.ts";
import { EvaluatePage } from "../support/evaluate-page.ts";
import { card, download, load, openModels, status, test as base } from "../support/models-page.ts";
import { tinyPack } from "../support/tiny-gguf.ts";

/** Says "yes" to every question. */
const test = base.extend({
  packs: async ({}, use) => {
    const tiny = tinyPack({ contextTokens: 4096, says: " Yestuvwx" });
    await use([{ ...tiny, manifest: { ...tiny.manifest, tasks: ["evidence"], dialect: "evidence-qa" } }]);
  },
});

const questions = Array.from({ length: 26 }, (_, at) =>
  JSON.stringify({ id: `q-${at}`, text: `Does remedy ${at} cure a cold?`, label: at < 2 ? "yes" : "no" }),
).join("\n");

test("a model that fails its limits carries that wherever it is chosen", async ({ page, host }) => {
  test.setTimeout(90_000);
  await openModels(page, host);
  await download(page, "Tiny");
  await expect(card(page, "Tiny")).toContainText("Evaluated here");
  await load(page, "Tiny");

  const view = new EvaluatePage(page);
  await view.open(host.url);
  await expect(page.getByText("Tiny was not made for this task.")).toBeVisible();
  await page.getByLabel("Task").selectOption("Evidence questions");
  await view.chooseFile("questions.jsonl", questions);
  await expect(page.getByRole("radio", { name: /^The rules with Tiny/u })).toBeChecked();
  await view.run.click();
  await expect.poll(() => view.judged(), { timeout: 30_000 }).toBeGreaterThan(0);
  await view.button("Pause").click();
  await view.button("Go on").click();
  await view.ended(60_000);
  await expect(page.getByTestId("report")).toContainText("Tiny");
  await expect(page.getByTestId("calibration")).toContainText("Not from this run");
  await expectAccessible(page);
  await expect(view.past.getByRole("listitem").first()).toContainText("failed");

  const mark = /Failed its last evaluation here \(Evidence questions, 26 cases, /u;
  await expect(status(page)).toHaveText("Model failed its evaluation");
  await status(page).click();
  await expect(page.locator(".what").getByTestId("evaluation-failed")).toHaveText(mark);
  await status(page).click();

  await page.getByRole("link", { name: "Models" }).first().click();
  await expect(card(page, "Tiny").getByTestId("evaluation-failed")).toHaveText(mark);
  await expect(page.getByTestId("recommended-tiny").getByTestId("evaluation-failed")).toHaveText(mark);
  await page.getByTestId("model-tiny").locator("summary").click();
  await expect(page.getByTestId("model-tiny").getByTestId("evaluation-failed")).toHaveText(mark);
  await expectAccessible(page);

  await page.getByRole("link", { name: "Assess" }).click();
  await page.locator("#note").fill("44F sudden headache");
  await page.getByRole("tab", { name: "Evidence" }).click();
  await page.getByLabel("Question, and the abstract below it").fill("Does aspirin prevent stroke?");
  await page.getByRole("button", { name: "Ask the model" }).click();
  await expect(page.locator(".source").getByTestId("evaluation-failed")).toHaveText(mark, {
    timeout: 30_000,
  });
});
