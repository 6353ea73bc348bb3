import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { hazards } from "../../../src/safety/hazards.ts";

/** Titles of every test in a folder, as written. */
function titlesIn(folder: string): Set<string> {
  const titles = new Set<string>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.(test|spec)\.ts$/.test(entry.name)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
    for (const [, title] of text.matchAll(/^\s*(?:it|test)\(\s*"((?:[^"\\]|\\.)*)"/gm))
      if (title !== undefined) titles.add(JSON.parse(`"${title}"`) as string);
  }
  return titles;
}

describe("the hazard log", () => {
  const titles = titlesIn("tests");

  it("has at least eighteen hazards, each once", () => {
    const ids = hazards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(18);
  });

  for (const { id, testIds, titleKey, causeKey, controlKey, residualKey, severity, signOff } of hazards) {
    it(`${id} names tests that exist`, () => {
      expect(testIds.length).toBeGreaterThan(0);
      expect(testIds.filter((title) => !titles.has(title))).toEqual([]);
    });

    it(`${id} has its texts in every language`, () => {
      for (const language of ["en", "es", "zh-Hant"]) {
        const texts = JSON.parse(readFileSync(`locales/${language}.json`, "utf8")) as Record<string, string>;
        const keys = [
          titleKey,
          causeKey,
          controlKey,
          residualKey,
          `hazards.severity.${severity}`,
          `hazards.sign-off.${signOff}`,
        ];
        expect(keys.filter((key) => !texts[key])).toEqual([]);
      }
    });
  }

  it("would notice a test that does not exist", () => {
    expect(titles.has("a test that nobody wrote")).toBe(false);
    expect(titles.size).toBeGreaterThan(100);
  });
});
