import type { Page } from "@playwright/test";
import { expect, type AppServer } from "../support/app.ts";
import { AssessPage } from "../support/assess-page.ts";
import { expectAccessible } from "../support/case-steps.ts";
import { download, load, openModels, test as base } from "../support/models-page.ts";
import { tinyPack, type TinyPack, type TinyPackOptions } from "../support/tiny-gguf.ts";

const every = ["esi", "manchester", "differential", "evidence", "icd10"];
const chestPain =
  "58M crushing chest pain 2h radiating to left arm, sweating. HR 104, BP 138/84, SpO2 96% RA.";

function pack(options: TinyPackOptions, dialect: string): TinyPack {
  const tiny = tinyPack({ contextTokens: 4096, ...options });
  return { ...tiny, manifest: { ...tiny.manifest, tasks: every, dialect } };
}

const test = base.extend({
  packs: async ({}, use) => use([pack({ isBrief: true }, "chatml")]),
});
test.setTimeout(120_000);

async function withModel(page: Page, host: AppServer): Promise<void> {
  await openModels(page, host);
  await download(page, "Tiny");
  await load(page, "Tiny");
  await page.getByRole("link", { name: "Assess" }).click();
}

async function write(page: Page, text: string): Promise<void> {
  await page.locator("#note").fill(text);
  await expect(page.getByTestId("level")).toBeVisible();
}

test("a model is asked by Assess, its answer is judged, and never sinks below the floor", async ({
  page,
  host,
}) => {
  await withModel(page, host);
  await write(page, chestPain);
  await expect(page.getByTestId("level")).toHaveText("2");
  await page.keyboard.press("ControlOrMeta+Enter");
  const outcome = page.getByTestId("model-outcome");
  await expect(outcome).toHaveAttribute("data-outcome", /^(?:passed|withheld)$/u, { timeout: 60_000 });
  await expect(page.getByTestId("level")).toHaveText(/^[12]$/u);
  await expect(page.getByTestId("model-source")).toContainText("Tiny (f16, wllama, prompt esi-general-");
  await expectAccessible(page);

  await new AssessPage(page).button(2).click();
  await expect(page.getByTestId("saved")).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  await page.getByRole("region", { name: "Encounters" }).getByRole("link").first().click();
  await expect(page.getByText("Tiny (f16, wllama, prompt esi-general-")).toBeVisible();
});

test.describe("while a model writes", () => {
  test.use({ packs: async ({}, use) => use([pack({ blocks: 3 }, "chatml")]) });

  test("it can be stopped, the note edited, the case decided and left: an answer never comes too late", async ({
    page,
    host,
  }) => {
    await withModel(page, host);
    const assess = new AssessPage(page);
    const atWork = page.getByTestId("model-at-work");
    const outcome = page.getByTestId("model-outcome");
    const ask = () => page.getByRole("button", { name: /^Assess/u }).click();
    const nextPatient = async () => {
      await page.getByRole("button", { name: "New patient" }).click();
      await expect(assess.note).toHaveValue("");
    };

    await test.step("it says how far it is and can be stopped; the rules' card stands", async () => {
      await write(page, chestPain);
      await ask();
      await expect(atWork).toBeVisible();
      await page.getByRole("button", { name: "Stop the model" }).click();
      await expect(atWork).toBeHidden();
      await expect(outcome).toBeHidden();
      await expect(assess.level).toHaveText("2");
    });

    await test.step("the note may be edited, and an answer to what it was is not shown", async () => {
      await ask();
      await expect(atWork).toBeVisible();
      await assess.note.fill(`${chestPain} Vomited once.`);
      await expect(page.getByTestId("model-stale")).toBeVisible({ timeout: 60_000 });
      await expect(outcome).toBeHidden();
      await page.getByRole("button", { name: "Ask again" }).click();
      await expect(outcome).toBeVisible({ timeout: 60_000 });
    });

    await test.step("the next patient gets nothing of it", async () => {
      await nextPatient();
      await write(page, chestPain);
      await ask();
      await nextPatient();
      await expect(atWork).toBeHidden();
      await write(page, "cough");
      await expect(outcome).toBeHidden();
    });

    await test.step("a decision stands, and a late answer is told beside it", async () => {
      await nextPatient();
      await write(page, chestPain);
      await expect(assess.level).toHaveText("2");
      await ask();
      await assess.button(2).click();
      await expect(page.getByTestId("decision")).toBeVisible();
      await expect(page.getByText("New since your decision: the model's answer.")).toBeVisible({
        timeout: 60_000,
      });
      await expect(assess.level).toHaveText("2");
    });
  });
});

test.describe("questions beside triage", () => {
  test.use({ packs: async ({}, use) => use([pack({ says: " Yestuvwx" }, "evidence-qa")]) });

  test("are answered without a network: passed, or withheld with its reason", async ({ page, host }) => {
    await withModel(page, host);
    await host.stop();
    await page.getByRole("tab", { name: "Evidence" }).click();
    const question = page.getByLabel("Question, and the abstract below it");
    await question.fill("Does aspirin prevent stroke?");
    await expect(page.getByTestId("evidence-nothing")).toContainText("This needs a model");
    await page.getByRole("button", { name: "Ask the model" }).click();
    await expect(page.getByTestId("evidence-verdict")).toHaveAttribute("data-verdict", "yes", {
      timeout: 60_000,
    });
    await expect(page.getByText("From the model's memory")).toBeVisible();
    await expect(page.getByTestId("model-source")).toContainText("evidence-qa-");

    await question.fill("Does X reduce deaths?\n\nRR 0.85, 95% CI 0.60–1.05");
    await expect(page.getByTestId("evidence-verdict")).toContainText("Not shown");
    await page.getByRole("button", { name: "Ask the model" }).click();
    await expect(page.getByTestId("consult-outcome")).toContainText("contradicts the arithmetic", {
      timeout: 60_000,
    });
    await expect(page.getByTestId("evidence-verdict")).toContainText("Not shown");
    await expectAccessible(page);
  });
});

test("without a model the differential is a list of what must not be missed, and triage stands beside it", async ({
  page,
  host,
}) => {
  await page.goto(host.url);
  await write(page, "44F sudden worst headache of her life, vomiting, no fever.");
  await page.getByRole("tab", { name: "ESI" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("tab", { name: "Differential" })).toBeFocused();
  await expect(page.getByTestId("checklists")).toContainText("Subarachnoid");
  await expect(page.getByTestId("level")).toBeVisible();
  await expect(page.getByRole("button", { name: "Ask the model" })).toBeDisabled();
  await expectAccessible(page);
});
