import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";

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
  it("writes predictions and a report of the same run", () => {
    const folder = mkdtempSync(join(tmpdir(), "tamiz-evaluate-"));
    const cases = join(folder, "cases.jsonl");
    writeFileSync(cases, '{"id":"a","text":"60M no pulse, not breathing","label":1,"lang":"en"}\nbroken\n');
    const predictions = join(folder, "out.jsonl");
    const report = join(folder, "report.json");
    const { status, stdout, stderr } = run("evaluate", [
      "--task",
      "esi",
      cases,
      "--predictions",
      predictions,
      "--report",
      report,
    ]);
    expect(status).toBe(0);
    expect(stderr).toContain("line 2: not-json");
    expect(stdout).toContain("1.000 (1/1)");
    expect(JSON.parse(readFileSync(predictions, "utf8"))).toMatchObject({
      id: "a",
      label: "1",
      predicted: "1",
      provisional: false,
    });
    expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({ task: "esi", figures: { cases: 1 } });
  });
});
