import { describe, expect, it } from "vitest";
import { parseCases } from "../../../src/evaluation/cases.ts";
import { labelOfLevel, levelOfLabel } from "../../../src/evaluation/levels.ts";

const isEsi = (label: string) => levelOfLabel("esi", label) !== undefined;

describe("case files", () => {
  it("keep the good lines and say what is wrong with the others", () => {
    const file = [
      '{"id":"a","text":"chest pain","label":2,"lang":"en"}',
      "not json",
      '{"id":"b","text":"x"}',
      "",
      '{"id":"c","text":"x","label":9,"lang":"en"}',
      '{"id":"a","text":"y","label":3,"lang":"es"}',
      '{"id":"d","text":"y","label":"3","lang":"fr"}',
    ].join("\r\n");
    const { cases, refused } = parseCases(file, isEsi);
    expect(cases.map(({ id, label, lang }) => [id, label, lang])).toEqual([
      ["a", "2", "en"],
      ["d", "3", "en"],
    ]);
    expect(refused).toEqual([
      { line: 2, reason: "not-json" },
      { line: 3, reason: "wrong-fields" },
      { line: 5, reason: "unknown-label" },
      { line: 6, reason: "duplicate-id" },
    ]);
  });

  it("name Manchester levels by colour, in any case", () => {
    expect(levelOfLabel("manchester", "naranja")).toBe(2);
    expect(levelOfLabel("manchester", "2")).toBeUndefined();
    expect(labelOfLevel("manchester", 5)).toBe("AZUL");
  });
});
