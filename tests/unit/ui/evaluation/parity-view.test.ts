import { render } from "svelte/server";
import { beforeEach, describe, expect, it } from "vitest";
import type { LevelResult } from "../../../../src/evaluation/scoring/case-result.ts";
import { parity } from "../../../../src/evaluation/figures/parity.ts";
import { showLanguage } from "../../../../src/i18n/i18n.ts";
import ParityView from "../../../../src/ui/evaluation/report/ParityView.svelte";
import { drawnText } from "../../../support/drawn-text.ts";
import { levelResults } from "../../../support/report-fixture.ts";

const called = (
  results: readonly LevelResult[],
  levels: Readonly<Record<number, LevelResult["calls"]["rules"]>>,
) => results.map((one, at) => ({ ...one, calls: { ...one.calls, rules: levels[at] ?? one.label } }));

beforeEach(() => showLanguage("en"));

describe("two runs side by side", () => {
  const cases = levelResults(40);

  it("show every case that changed, with its direction as a word and an arrow", () => {
    // Labels go 1, 2, 3, 4, 5 and again.
    const result = parity(called(cases, {}), called(cases, { 0: 3, 4: 4 }), "rules");
    const text = drawnText(render(ParityView, { props: { parity: result } }).body);
    expect(text).toContain("40 cases in both runs.");
    expect(text).toContain("2 cases are answered otherwise");
    expect(text).toMatch(/case-0001 1 1 3 ↓ less urgent/u);
    expect(text).toMatch(/case-0005 5 5 4 ↑ more urgent/u);
    expect(text).toContain("95.0%");
  });

  it("say apart which high-risk cases one run alone has", () => {
    const lost = parity(called(cases, {}), called(cases, { 1: 4, 2: 4 }), "rules");
    const text = drawnText(render(ParityView, { props: { parity: lost } }).body);
    expect(text).toContain("1 high-risk case was called 1–2 by the first run and is not by the second");
    const gained = parity(called(cases, { 1: 4, 2: 4 }), called(cases, {}), "rules");
    const other = drawnText(render(ParityView, { props: { parity: gained } }).body);
    expect(other).toContain("1 high-risk case was not called 1–2 by the first run and is by the second");
    expect(other).toMatch(/is by the second case-0002/u);
  });

  it("say so when nothing changed", () => {
    const text = drawnText(render(ParityView, { props: { parity: parity(cases, cases, "rules") } }).body);
    expect(text).toContain("No case is answered otherwise");
    expect(text).toContain("100.0%");
  });
});
