import { AssessPage } from "../support/assess-page.ts";
import { expect, test } from "../support/app.ts";

/** Invented patients whose level no reading of the scales disputes. */
const cases = [
  {
    name: "in English",
    locale: "en-GB",
    label: "Bed 4",
    level: "1",
    lit: "BP 82/50",
    note: "71M, crushing chest pain for 1 h, pale and clammy. Denies trauma. BP 82/50, HR 118, RR 24, SpO2 94% RA, T 36.6, alert.",
    history: "History",
  },
  {
    name: "in Spanish",
    locale: "es-MX",
    label: "Cama 7",
    level: "2",
    lit: "dificultad para hablar",
    note: "Mujer de 70 años. Hace 40 min, de forma brusca, debilidad del brazo derecho y dificultad para hablar. Niega traumatismo. TA 150/90, FC 84, FR 16, SatO2 97% aire ambiente, Tª 36,5, alerta.",
    history: "Historial",
  },
  {
    name: "in traditional Chinese",
    locale: "zh-TW",
    label: "12床",
    level: "2",
    lit: "HR 128",
    note: "主訴：發燒一天。78歲女性，解尿疼痛，畏寒。否認胸痛。T 39.3℃，HR 128，BP 104/60，RR 26，SpO2 93% 室內空氣，意識清楚。",
    history: "歷史紀錄",
  },
  {
    name: "in three languages at once",
    locale: "zh-TW",
    label: "A-31",
    level: "2",
    lit: "胸痛",
    note: "58歲男性 pt c/o 胸痛 radiate to Lt arm x 40 min，冒冷汗，否認 fever，niega tos. BP 138/86，HR 96，RR 20，SpO2 96% RA，T 36.7℃，alert。",
    history: "歷史紀錄",
  },
] as const;

for (const patient of cases) {
  test.describe(`a case ${patient.name}`, () => {
    test.use({ locale: patient.locale });

    test("goes from note to history and is found again after a reload", async ({ page }) => {
      const assess = new AssessPage(page);
      await assess.open();
      await assess.label.fill(patient.label);
      await assess.note.fill(patient.note);
      await expect(assess.level).toHaveText(patient.level);
      await expect(
        page.getByTestId("note-mirror").locator("mark").filter({ hasText: patient.lit }),
      ).not.toHaveCount(0);
      await assess.button(Number(patient.level)).click();
      await assess.saved();
      await page.reload();
      await expect(assess.note).toHaveValue("");
      await page.getByRole("link", { name: patient.history }).click();
      await page.getByRole("link", { name: patient.label }).click();
      await expect(page.getByText(patient.note.slice(0, 12)).first()).toBeVisible();
    });
  });
}
