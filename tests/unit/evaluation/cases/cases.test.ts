import { describe, expect, it } from "vitest";
import { readCaseFile, type ReadCasesOptions } from "../../../../src/evaluation/cases/case-file.ts";
import { caseSetHash } from "../../../../src/evaluation/cases/case-set-hash.ts";
import { scoringOf } from "../../../../src/evaluation/scoring/scoring-of.ts";
import { levelOfLabel } from "../../../../src/evaluation/scoring/levels.ts";

const isEsi = (label: string) => levelOfLabel("esi", label) !== undefined;

function readLines(lines: readonly (object | string)[], options?: ReadCasesOptions) {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\r\n");
  return readCaseFile(new TextEncoder().encode(text), "cases.jsonl", isEsi, options);
}

describe("cases of JSON lines", () => {
  it("keep the good lines and say what is wrong with the others", async () => {
    const { cases, refused } = await readLines([
      { id: "a", text: "chest pain", label: 2, lang: "en" },
      "not json",
      { id: "b", text: "x" },
      "",
      { id: "c", text: "x", label: 9, lang: "en" },
      { id: "a", text: "y", label: 3, lang: "es" },
      { id: "d", text: "z", label: "3", lang: "fr" },
      { text: "w", label: 3 },
      '["a list"]',
      { id: "e", text: "\n ", label: 3 },
      { id: "f", text: "x".repeat(100_001), label: 3 },
    ]);
    expect(cases.map(({ id, label, lang }) => [id, label, lang])).toEqual([
      ["a", "2", "en"],
      ["d", "3", "en"],
    ]);
    expect(refused).toEqual([
      { line: 2, reason: "not-json" },
      { line: 3, reason: "wrong-fields" },
      { line: 5, reason: "unknown-label", value: "9" },
      { line: 6, reason: "duplicate-id", value: "a" },
      { line: 8, reason: "wrong-fields" },
      { line: 9, reason: "wrong-fields" },
      { line: 10, reason: "no-text" },
      { line: 11, reason: "too-long" },
    ]);
  });

  it("carry a person's call, what is expected and why", async () => {
    const expected = { vitals: { heartRate: 92 }, affirmed: ["chest-pain"], denied: ["fever"] };
    const { cases } = await readLines([
      { id: 1, text: "x", label: 2, person: 3, expect: expected, why: "because", more: true },
    ]);
    expect(cases).toEqual([
      { id: "1", text: "x", label: "2", lang: "en", person: "3", expect: expected, why: "because" },
    ]);
  });

  it("are refused when they expect what nobody can read", async () => {
    const { refused } = await readLines([
      { id: "a", text: "x", label: 2, expect: { vitals: { pulse: 92 } } },
      { id: "b", text: "x", label: 2, expect: { denied: ["fever", "bad-luck"] } },
      { id: "c", text: "x", label: 2, expect: { vitals: { heartRate: "92" } } },
    ]);
    expect(refused).toEqual([
      { line: 1, reason: "unknown-expectation", value: "pulse" },
      { line: 2, reason: "unknown-expectation", value: "bad-luck" },
      { line: 3, reason: "unknown-expectation", value: "92" },
    ]);
  });

  it("are used, with a remark, when they stand twice or say something odd", async () => {
    const { cases, remarks } = await readLines([
      { id: "a", text: "x", label: 2 },
      { id: "b", text: "x", label: 2 },
      { id: "c", text: "x", label: 3 },
      { id: "d", text: "y", label: 3, lang: "Klingon" },
      { id: "e", text: "z", label: 3, person: "urgent" },
    ]);
    expect(cases.map(({ id }) => id)).toEqual(["a", "b", "c", "d", "e"]);
    expect(cases[4]).not.toHaveProperty("person");
    expect(remarks).toEqual([
      { line: 2, kind: "same-case", value: "a" },
      { line: 3, kind: "same-text-other-label", value: "a" },
      { line: 4, kind: "unknown-language", value: "Klingon" },
      { line: 5, kind: "unknown-person", value: "urgent" },
    ]);
  });

  it("are numbered in a file without ids, and take its one language", async () => {
    const { cases } = await readLines(
      [
        "",
        { note: "x", level: 2 },
        "?",
        { note: "y", level: 3, lang: "es" },
        { note: "z", level: 4, lang: "?" },
      ],
      {
        language: "zh-Hant",
      },
    );
    expect(cases).toEqual([
      { id: "1", text: "x", label: "2", lang: "zh-Hant" },
      { id: "3", text: "y", label: "3", lang: "es" },
      { id: "4", text: "z", label: "4", lang: "zh-Hant" },
    ]);
  });

  it("name their language as a code or in words", async () => {
    const named = ["es-MX", "Español", "spanish", "zh-TW", "中文", "chino", "EN", "inglés", ""];
    const { cases, remarks } = await readLines(
      named.map((lang, at) => ({ id: at, text: String(at), label: 3, lang })),
    );
    expect(remarks).toEqual([]);
    expect(cases.map(({ lang }) => lang)).toEqual([
      ...["es", "es", "es"],
      ...["zh-Hant", "zh-Hant", "zh-Hant"],
      ...["en", "en", "en"],
    ]);
  });

  it("may have a list for a label, or a list in words", async () => {
    const lines = [
      { id: "a", text: "x", label: ["I10", "E11.9"] },
      { id: "b", text: "y", label: "I10; E11.9" },
    ];
    const text = lines.map((line) => JSON.stringify(line)).join("\n");
    const { cases } = await readCaseFile(
      new TextEncoder().encode(text),
      "a.jsonl",
      scoringOf("icd10").isLabel,
    );
    expect(cases.map(({ label }) => label)).toEqual(["I10 E11.9", "I10 E11.9"]);
  });
});

describe("the hash of a set of cases", () => {
  const a = { id: "a", text: "x", label: "2", lang: "en" } as const;
  const b = { id: "b", text: "y", label: "3", lang: "es", expect: { vitals: { gcs: 15 } } } as const;

  it("is the same in any order, and with a person's calls", async () => {
    const hash = await caseSetHash([a, b]);
    expect(hash).toMatch(/^[0-9a-f]{64}$/u);
    expect(await caseSetHash([b, { ...a, person: "3", why: "because" }])).toBe(hash);
  });

  it("tells cases apart by their ids: without any, another order is another set", async () => {
    const lines = [
      { text: "x", label: 2 },
      { text: "y", label: 3 },
    ];
    const hashOf = async (some: readonly object[]) => caseSetHash((await readLines(some)).cases);
    expect(await hashOf(lines)).not.toBe(await hashOf(lines.toReversed()));
    const named = lines.map((line, at) => ({ id: at, ...line }));
    expect(await hashOf(named)).toBe(await hashOf(named.toReversed()));
  });

  it("is another when a text, a label, a language or what is expected is", async () => {
    const others = [
      [a],
      [a, { ...b, text: "z" }],
      [a, { ...b, label: "2" }],
      [a, { ...b, lang: "en" as const }],
      [a, { ...b, expect: { vitals: { gcs: 14 } } }],
    ];
    const hashes = await Promise.all([[a, b], ...others].map((cases) => caseSetHash(cases)));
    expect(new Set(hashes).size).toBe(hashes.length);
  });
});
