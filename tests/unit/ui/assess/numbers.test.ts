import { describe, expect, it } from "vitest";
import { parseNumber, parsePressure, toKept, toShown } from "../../../../src/ui/assess/numbers.ts";

describe("a typed number", () => {
  it.each([
    ["38.5", 38.5],
    ["38,5", 38.5],
    ["３８．５", 38.5],
    [" 112 ", 112],
  ])("%s is read", (typed, value) => {
    expect(parseNumber(typed)).toBe(value);
  });

  it.each(["", "abc", "1e3", "-5", "38.5.1", "12345", "0x10", "112 bpm"])("%s is none", (typed) => {
    expect(parseNumber(typed)).toBeUndefined();
  });
});

describe("a typed blood pressure", () => {
  it("has a systolic value and, when given, a diastolic one", () => {
    expect(parsePressure("120/80")).toEqual({ systolic: 120, diastolic: 80 });
    expect(parsePressure("１２０／８０")).toEqual({ systolic: 120, diastolic: 80 });
    expect(parsePressure("90/p")).toEqual({ systolic: 90, diastolic: undefined });
    expect(parsePressure("90")).toEqual({ systolic: 90, diastolic: undefined });
  });

  it("is none when it is something else", () => {
    for (const typed of ["", "/80", "120/", "120/80/60", "high"])
      expect(parsePressure(typed)).toBeUndefined();
  });
});

describe("units", () => {
  const imperial = { temperatureUnit: "F", glucoseUnit: "mmol/L" } as const;

  it("are kept in °C and mg/dL and shown as chosen", () => {
    expect(toKept("temperatureC", 101.3, imperial)).toBeCloseTo(38.5, 1);
    expect(toShown("temperatureC", 38.5, imperial)).toBe(101.3);
    expect(toKept("glucoseMgDl", 3, imperial)).toBeCloseTo(54, 0);
    expect(toShown("glucoseMgDl", 54, imperial)).toBe(3);
  });

  it("come back as typed for every tenth of a degree and millimole", () => {
    for (let tenth = 950; tenth <= 1060; tenth++) {
      const shown = tenth / 10;
      expect(toShown("temperatureC", toKept("temperatureC", shown, imperial), imperial)).toBe(shown);
    }
    for (let tenth = 10; tenth <= 400; tenth++) {
      const shown = tenth / 10;
      expect(toShown("glucoseMgDl", toKept("glucoseMgDl", shown, imperial), imperial)).toBe(shown);
    }
  });

  it("of other vitals are left alone", () => {
    expect(toKept("heartRate", 80, imperial)).toBe(80);
    expect(toShown("heartRate", 80, imperial)).toBe(80);
  });
});
