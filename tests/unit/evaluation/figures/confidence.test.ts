import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Urgency } from "../../../../src/domain/urgency.ts";
import type { LevelResult } from "../../../../src/evaluation/scoring/case-result.ts";
import { confidenceReport } from "../../../../src/evaluation/figures/confidence.ts";
import { anyLevelCases, askedCase, levelCase } from "../../../support/case-results.ts";

function sure(id: string, label: Urgency, level: Urgency, probability: number, unseen = 0): LevelResult {
  const other = level === 5 ? "4" : "5";
  const probabilities = { [String(level)]: probability, [other]: 1 - unseen - probability };
  return askedCase(id, label, level, { said: { level, confidence: { probabilities, unseen } } });
}

describe("calibration of the label's confidence", () => {
  it("is as counted by hand", () => {
    const report = confidenceReport([
      sure("a", 1, 1, 0.95),
      sure("b", 1, 2, 0.95),
      sure("c", 3, 3, 0.75),
      sure("d", 3, 3, 1),
    ]);
    expect(report?.cases).toBe(4);
    expect(report?.brier).toBeCloseTo((0.05 ** 2 + 0.95 ** 2 + 0.25 ** 2) / 4, 12);
    expect(report?.bins).toHaveLength(2);
    expect(report?.bins[0]).toEqual({ from: 0.7, to: 0.8, cases: 1, meanConfidence: 0.75, accuracy: 1 });
    expect(report?.bins[1]).toMatchObject({ from: 0.9, to: 1, cases: 3, accuracy: 2 / 3 });
    expect(report?.expectedCalibrationError).toBeCloseTo((0.25 + 3 * (2.9 / 3 - 2 / 3)) / 4, 12);
  });

  it("is of the probability that was seen, and leaves out labels that are not heard", () => {
    expect(confidenceReport([sure("a", 1, 1, 0.76, 0.05)])?.bins[0]?.meanConfidence).toBeCloseTo(0.8, 12);
    expect(confidenceReport([sure("a", 1, 1, 0.8, 0.2)])).toBeUndefined();
  });

  it("counts the labels of withheld answers, and is absent without any", () => {
    const withheld = { ...sure("a", 1, 1, 0.9), calls: { rules: 1, both: 1 } } as const;
    expect(confidenceReport([withheld])?.cases).toBe(1);
    expect(confidenceReport([levelCase("a", 1, 1), askedCase("b", 1, 1)])).toBeUndefined();
  });

  it("agrees with a second, plain computation on random cases", () => {
    fc.assert(
      fc.property(anyLevelCases, (results) => {
        const stated = results.flatMap(({ label, said }) => {
          if (!said?.confidence || said.confidence.unseen > 0.1) return [];
          const all = Object.values(said.confidence.probabilities).reduce((sum, one) => sum + one, 0);
          if (all === 0) return [];
          const p = (said.confidence.probabilities[String(said.level)] ?? 0) / all;
          return [{ p, right: label === said.level ? 1 : 0 }];
        });
        const report = confidenceReport(results);
        expect(report?.cases ?? 0).toBe(stated.length);
        if (!report) return;
        const brier = stated.map(({ p, right }) => (p - right) ** 2).reduce((sum, one) => sum + one, 0);
        expect(report.brier).toBeCloseTo(brier / stated.length, 10);
        let error = 0;
        for (let bin = 0; bin < 10; bin++) {
          const inBin = stated.filter(({ p }) => p * 10 >= bin && (bin === 9 || p * 10 < bin + 1));
          const gap = inBin.reduce((sum, { p, right }) => sum + right - p, 0);
          error += Math.abs(gap) / stated.length;
        }
        expect(report.expectedCalibrationError).toBeCloseTo(error, 10);
        expect(report.bins.reduce((sum, { cases }) => sum + cases, 0)).toBe(stated.length);
      }),
    );
  });
});
