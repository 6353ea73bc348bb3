import { render } from "svelte/server";
import { beforeEach, expect, it } from "vitest";
import { showLanguage } from "../../../../src/i18n/i18n.ts";
import Provenance from "../../../../src/ui/evaluation/report/Provenance.svelte";
import { drawnText } from "../../../support/drawn-text.ts";
import { levelReport } from "../../../support/report-fixture.ts";

const report = levelReport();
const textOf = (more: object) =>
  drawnText(
    render(Provenance, { props: { report: { ...report, header: { ...report.header, ...more } } } }).body,
  );

beforeEach(() => showLanguage("en"));

it("says the cost and the number to call that a run was made with, where it had them", () => {
  const told = textOf({ costRatio: 3, emergencyNumber: "112" });
  expect(told).toContain("one under-triaged weighs as much as 3 over-triaged");
  expect(told).toContain("Emergency number 112");
  expect(textOf({})).not.toMatch(/weighs as much|Emergency number/u);
});
