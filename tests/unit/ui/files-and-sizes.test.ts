import { describe, expect, it } from "vitest";
import { fileName } from "../../../src/ui/history/save-file.ts";
import { bytesText } from "../../../src/ui/settings/bytes-text.ts";

describe("the name of an exported file", () => {
  it("sorts by day and time of this device", () => {
    expect(fileName("history", "json", new Date(2026, 10, 5, 9, 3))).toBe(
      "tamiz-history-2026-11-05-0903.json",
    );
  });
});

describe("a size in words", () => {
  it("is told in the unit that fits, in the numerals of the language", () => {
    expect(bytesText(0, "en")).toBe("0 kB");
    expect(bytesText(1_234_567, "en")).toBe("1.2 MB");
    expect(bytesText(10_700_000_000, "es")).toBe("10,7 GB");
  });

  it("never runs out of units", () => {
    expect(bytesText(5e15, "en")).toBe("5,000 TB");
  });
});
