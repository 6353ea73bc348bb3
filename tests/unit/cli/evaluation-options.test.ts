import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/cli/arguments.ts";
import { usage } from "../../../src/cli/evaluate-usage.ts";
import { flagNames, readRequest, valueNames } from "../../../src/cli/evaluation-options.ts";

const model = ["--engine", "wllama", "--model", "tiny"];

describe("the options of evaluate", () => {
  it("name the cases, and need nothing else", () => {
    expect(readRequest(["cases.csv"])).toMatchObject({
      ...{ kind: "cases", task: "esi", path: "cases.csv", columns: {}, language: "en", outputs: {} },
      ...{ isGate: false, isResumed: false, choice: undefined, costRatio: undefined },
      emergencyNumber: undefined,
    });
  });

  it("name columns, a language, files and a cost", () => {
    const args = [
      ...["--columns", "text=Nota de triaje,label=Nivel", "--lang", "es", "--cost", "5"],
      ...["--emergency-number", "1 1 2"],
      ...["--results", "r.jsonl", "--resume", "--html", "r.html", ...model, "--gate", "c.csv"],
    ];
    expect(readRequest(args)).toMatchObject({
      columns: { text: "Nota de triaje", label: "Nivel" },
      emergencyNumber: "1 1 2",
      ...{ language: "es", costRatio: 5, isResumed: true, isGate: true },
      outputs: { results: "r.jsonl", html: "r.html" },
      choice: { engine: "wllama", packId: "tiny" },
    });
  });

  it.each(["--help", "-h"])("are told, every one, by %s", (asked) => {
    expect(readRequest(["cases.csv", asked, "--astrology"])).toEqual({ kind: "help" });
    for (const name of [...valueNames, ...flagNames]) expect(usage).toMatch(new RegExp(`--${name}\\b`, "u"));
    for (const code of [0, 1, 2, 3, 4, 130]) expect(usage).toMatch(new RegExp(`\\b${code} [a-z]`, "u"));
  });

  it("name two files of results to be held against each other", () => {
    expect(readRequest(["--parity", "--gate", "a.jsonl", "b.jsonl"])).toEqual({
      ...{ kind: "parity", isGate: true, paths: ["a.jsonl", "b.jsonl"], report: undefined },
    });
  });

  it.each([
    [[], "evaluate --task esi CASES"],
    [["a", "b"], "evaluate --task esi CASES"],
    [["--parity", "a"], "--parity A-RESULTS.jsonl B-RESULTS.jsonl"],
    [["--columns", "note=Text", "a"], "--columns takes FIELD=COLUMN"],
    [["--columns", "text", "a"], "--columns takes FIELD=COLUMN"],
    [["--cost", "0", "a"], "--cost takes a number over 0"],
    [["--cost", "much", "a"], "--cost takes a number over 0"],
    [["--emergency-number", "", "a"], "--emergency-number takes the number"],
    [["--emergency-number", "the police", "a"], "--emergency-number takes the number"],
    [["--gate", "a"], "--gate judges a model"],
    [["--resume", "a"], "--resume needs --results"],
    [["--lang", "fr", "a"], "--lang takes one of"],
    [["--astrology", "a"], "astrology"],
  ])("say what is wrong with %j", (args, message) => {
    expect(() => readRequest(args)).toThrow(UsageError);
    expect(() => readRequest(args)).toThrow(message);
  });
});
