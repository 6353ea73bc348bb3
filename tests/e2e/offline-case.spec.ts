import { expect, offlineReady, test } from "../support/app.ts";
import { AssessPage } from "../support/assess-page.ts";
import { acsNote, keepCase, openView, record, row } from "../support/case-steps.ts";

test.use({ serviceWorkers: "allow" });

test("with the server gone a whole case is written, decided, printed and found again", async ({
  page,
  context,
  app,
}) => {
  const assess = new AssessPage(page);
  await assess.open();
  await offlineReady(context);
  await app.stop();
  await page.reload();
  await expect(assess.note).toBeVisible();
  await keepCase(page, "Bed 4", acsNote);
  await page.reload();
  await row(page, "Bed 4").click();
  await expect(record(page)).toContainText("crushing chest pain");
  await record(page).getByRole("button", { name: "Print" }).click();
  await expect(page.getByRole("dialog")).toContainText("Bed 4");
  await page.keyboard.press("Escape");
  await openView(page, "Settings");
  await page.getByLabel("Language", { exact: true }).last().selectOption("Español");
  await expect(page.getByRole("heading", { name: "Ajustes" })).toBeVisible();
});
