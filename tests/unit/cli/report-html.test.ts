import { describe, expect, it } from "vitest";
import { reportHtml } from "../../../src/cli/report-html.ts";
import {
  codesReport,
  diagnosisReport,
  levelReport,
  rulesReport,
  verdictReport,
} from "../../support/report-fixture.ts";

describe("a report as a file", () => {
  it("says every figure of the report in the language that was asked for", async () => {
    const report = levelReport();
    const html = await reportHtml(report, "es");
    expect(html).toContain(`<html lang="es">`);
    for (const { measures } of report.arms)
      for (const { id, value, unit } of measures) {
        if (value === undefined || unit !== "share") continue;
        const text = new Intl.NumberFormat("es", { style: "percent", minimumFractionDigits: 1 }).format(
          Math.round(value * 1000) / 1000,
        );
        expect(html, id).toContain(text);
      }
    for (const { id } of report.farUnder) expect(html).toContain(id);
    expect(html).toContain(report.header.set.sha256.slice(0, 16));
  });

  it("has no script, nothing to load and no text left unnamed", async () => {
    for (const report of [
      rulesReport(),
      verdictReport(),
      diagnosisReport(),
      codesReport(),
      levelReport("manchester"),
    ]) {
      const html = await reportHtml(report, "en");
      expect(html).not.toMatch(/<script|<link|<img|\bsrc=|@import|url\((?!#)/u);
      expect(html).not.toMatch(/evaluation\.(?:report|measure|warn)\.|undefined|NaN/u);
    }
  });

  it("escapes what a case set says of itself", async () => {
    const report = rulesReport();
    const set = { ...report.header.set, name: "<img src=x onerror=alert(1)>.csv" };
    const html = await reportHtml({ ...report, header: { ...report.header, set } }, "en");
    expect(html).not.toContain("<img");
    expect(html).toContain("&lt;img");
  });
});
