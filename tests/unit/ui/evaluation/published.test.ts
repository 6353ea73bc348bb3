import { render } from "svelte/server";
import { beforeEach, describe, expect, it } from "vitest";
import { fieldComparators } from "../../../../src/evaluation/figures/published.ts";
import type { Comparator, Measure } from "../../../../src/evaluation/figures/report.ts";
import { showLanguage } from "../../../../src/i18n/i18n.ts";
import Published from "../../../../src/ui/evaluation/report/Published.svelte";
import { levelReport } from "../../../support/report-fixture.ts";
import { drawnText } from "../../../support/drawn-text.ts";

const report = levelReport();
const comparator = (measure: string, value: number): Comparator => ({
  ...{ measure, value, isApproximate: false, caseSet: "theirs", of: "model", source: "card" },
});
const textOf = (published: readonly Comparator[]) => {
  const { arms, answers } = report;
  return drawnText(render(Published, { props: { published, arms, answers } }).body);
};
const percent = (measures: readonly Measure[] | undefined, id: string) =>
  `${((measures?.find((one) => one.id === id)?.value ?? Number.NaN) * 100).toFixed(1)}%`;
const ofModel = report.arms.find(({ arm }) => arm === "model");

beforeEach(() => showLanguage("en"));

describe("published figures beside the measured ones", () => {
  it("stand beside the model's answers and single levels too", () => {
    expect(textOf([comparator("strict-pass", 0.6)])).toContain(percent(report.answers, "strict-pass"));
    expect(textOf([comparator("level-3", 0.6)])).toContain(percent(ofModel?.perLevel, "level-3"));
  });

  it("of patients who then had critical care are no recall of ours", () => {
    const text = textOf(fieldComparators("esi"));
    expect(text).toMatch(/Called 1–2, of patients who then had critical care 65\.9%.* not measured here/u);
    expect(text).not.toContain("High-risk recall");
  });
});
