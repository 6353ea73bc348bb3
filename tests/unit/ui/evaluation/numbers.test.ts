import { expect, it } from "vitest";
import { figureText, intervalText, noFigure } from "../../../../src/ui/evaluation/report/numbers.ts";

it("writes a share with one decimal, in the numerals of the language", () => {
  expect(figureText(0.8421, "share", "en")).toBe("84.2%");
  expect(figureText(1, "share", "en")).toBe("100.0%");
  expect(figureText(0.8421, "share", "es")).toMatch(/^84,2\s%$/u);
  expect(figureText(0.8421, "share", "zh-Hant")).toBe("84.2%");
});

it("writes a dash where there is no figure, and never for a zero", () => {
  expect(figureText(undefined, "share", "en")).toBe(noFigure);
  expect(figureText(0, "share", "en")).toBe("0.0%");
});

it("writes short times in milliseconds and others in seconds", () => {
  expect(figureText(3.24, "ms", "en")).toBe("3.2 ms");
  expect(figureText(812, "ms", "en")).toBe("812 ms");
  expect(figureText(12_430, "ms", "en")).toBe("12.4 sec");
});

it("writes an interval once with its unit left out, and spaced where it begins below zero", () => {
  expect(intervalText({ low: 0.7807, high: 0.89 }, "share", "en")).toBe("78.1–89.0");
  expect(intervalText({ low: 0.7807, high: 0.89 }, "share", "es")).toBe("78,1–89,0");
  expect(intervalText({ low: -0.1, high: 0.2 }, "score", "en")).toBe("-0.100 – 0.200");
});
