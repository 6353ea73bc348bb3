import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { afterAll, describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../../..");

function run(command: "triage" | "evaluate", args: readonly string[], input = "") {
  return spawnSync(process.execPath, ["--import", "tsx", join(root, `src/cli/${command}.ts`), ...args], {
    cwd: root,
    input,
    encoding: "utf8",
  });
}

const answerSchema = z.object({
  task: z.string(),
  status: z.string(),
  level: z.number(),
  certainty: z.string(),
  source: z.string(),
  output: z.object({ justification: z.array(z.string()) }),
  findings: z.array(z.object({ ruleId: z.string(), message: z.string(), evidence: z.array(z.string()) })),
});

describe("triage on the command line", () => {
  it("prints one JSON object in the asked language", () => {
    const { status, stdout } = run(
      "triage",
      ["--task", "esi", "--lang", "es"],
      "Varón de 60 años, sin pulso, no respira",
    );
    expect(status).toBe(0);
    const answer = answerSchema.parse(JSON.parse(stdout));
    expect(answer).toMatchObject({
      task: "esi",
      status: "passed",
      level: 1,
      certainty: "full",
      source: "rules",
    });
    expect(answer.findings.flatMap(({ evidence }) => evidence)).toContain("sin pulso");
    for (const sentence of answer.output.justification) expect(sentence).not.toMatch(/^[a-z]+\.[\w.-]+$/i);
  });

  it("says what is wrong with its options", () => {
    const { status, stdout, stderr } = run("triage", ["--task", "astrology"], "x");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("--task takes one of: esi, manchester");
  });
});

describe("evaluate on the command line", () => {
  const folder = mkdtempSync(join(tmpdir(), "tamiz-evaluate-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);
  const linesOf = (name: string) => readFileSync(file(name), "utf8").trim().split("\n");
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(file(name), lines.map((line) => `${line}\n`).join(""));

  it("tells its options", () => {
    const { status, stdout, stderr } = run("evaluate", ["--help"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("--columns FIELD=COLUMN");
  });

  it("writes predictions, a report and results of the same run", () => {
    write("cases.jsonl", ['{"id":"a","text":"60M no pulse, not breathing","label":1,"lang":"en"}', "broken"]);
    const { status, stdout, stderr } = run("evaluate", [
      ...["--task", "esi", file("cases.jsonl"), "--predictions", file("out.jsonl")],
      ...["--report", file("report.json"), "--csv", file("report.csv"), "--results", file("results.jsonl")],
    ]);
    expect([status, stderr]).toEqual([0, "line 2: not-json\n"]);
    expect(stdout).toContain("1.000 (1/1)");
    expect(linesOf("out.jsonl").map((line) => JSON.parse(line))).toEqual([
      { id: "a", label: "1", predicted: "1", provisional: false, latencyMs: expect.any(Number) },
    ]);
    expect(JSON.parse(readFileSync(file("report.json"), "utf8"))).toMatchObject({
      task: "esi",
      engine: "protocol",
      refused: [{ line: 2, reason: "not-json" }],
      figures: { cases: 1, kind: "level", arms: [{ arm: "rules" }] },
    });
    const [header, ...results] = linesOf("results.jsonl").map((line): unknown => JSON.parse(line));
    expect(header).toMatchObject({ task: "esi", set: { cases: 1, refused: 1, isOwn: true } });
    expect(results).toMatchObject([{ id: "a", kind: "level", label: 1, calls: { rules: 1 } }]);
    expect(readFileSync(file("report.csv"), "utf8")).toContain("high-risk-recall");
    // Nothing of the note's words leaves with the figures.
    for (const name of ["out.jsonl", "report.json", "results.jsonl", "report.csv"])
      expect(readFileSync(file(name), "utf8")).not.toContain("breathing");
  });
});
