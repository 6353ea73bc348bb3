import { render } from "svelte/server";
import { beforeEach, describe, expect, it } from "vitest";
import { makeReport } from "../../../../src/evaluation/figures/make-report.ts";
import type { Report as Figures } from "../../../../src/evaluation/figures/report.ts";
import type { LevelResult } from "../../../../src/evaluation/scoring/case-result.ts";
import type { Language } from "../../../../src/domain/note.ts";
import { showLanguage } from "../../../../src/i18n/i18n.ts";
import Report from "../../../../src/ui/evaluation/report/Report.svelte";
import { drawnText } from "../../../support/drawn-text.ts";
import { headerFor, levelReport, levelResults, verdictReport } from "../../../support/report-fixture.ts";

const textOf = async (report: Figures, language: Language) => {
  await showLanguage(language);
  return drawnText(render(Report, { props: { report } }).body);
};
const alwaysTwo = levelResults(40).map(
  ({ kind, id, features, rulesMs, label, provisional, findings }): LevelResult => ({
    ...{ kind, id, features, rulesMs, label, provisional, findings },
    calls: { rules: 2 },
  }),
);
const rulesAlone = makeReport(headerFor("manchester", 40, false), alwaysTwo, { resamples: 0 });

beforeEach(() => showLanguage("en"));

describe("a report", () => {
  it.each([
    ["en", "ORANGE"],
    ["es", "NARANJA"],
    ["zh-Hant", "橙色"],
  ] as const)("in %s names the colours of its matrix and its warning by %s", async (language, orange) => {
    const text = await textOf(rulesAlone, language);
    expect(text).toMatch(new RegExp(`[“«「]${orange}[”»」]`, "u"));
    expect(text).toContain(`2 ${orange}`);
    if (language !== "es") expect(text).not.toContain("NARANJA");
  });

  it("names verdicts in its own language", async () => {
    const text = await textOf(verdictReport(), "es");
    expect(text).toContain("Incierto");
    expect(text).not.toContain("uncertain");
  });

  it("says why kappa may have no value, and that it leaves unanswered cases out", async () => {
    const text = await textOf(rulesAlone, "en");
    expect(text).toMatch(/Quadratic weighted kappa ↑ higher is better –/u);
    expect(text).toContain("Quadratic kappa leaves cases without an answer out. It is “–” where");
  });

  it("says whose calls the groups' figures are of", async () => {
    expect(await textOf(levelReport(), "en")).toContain("Whose calls: Rules + model, as shown.");
    expect(await textOf(rulesAlone, "en")).toContain("Whose calls: Rules alone.");
  });
});
