import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { compareRuns } from "../../../src/cli/compare-runs.ts";
import { evaluateCases } from "../../../src/cli/evaluate-cases.ts";
import { readRequest } from "../../../src/cli/evaluation-options.ts";

type Ended = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** The command in this process. Rejects with its usage errors. */
async function run(args: readonly string[]): Promise<Ended> {
  const [stdout, stderr] = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  const said = (spy: typeof stdout) => spy.mock.calls.map(([text]) => String(text)).join("");
  for (const spy of [stdout, stderr]) spy.mockReturnValue(true);
  try {
    const request = readRequest(args);
    const status = await (request.kind === "parity" ? compareRuns(request) : evaluateCases(request));
    return { status, stdout: said(stdout), stderr: said(stderr) };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

describe("evaluate", () => {
  const folder = mkdtempSync(join(tmpdir(), "tamiz-evaluate-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string) => join(folder, name);
  const linesOf = (name: string) => readFileSync(file(name), "utf8").trim().split("\n");
  const write = (name: string, lines: readonly string[]) =>
    writeFileSync(file(name), lines.map((line) => `${line}\n`).join(""));

  it("goes on where results end, a cut line dropped, and only over the same cases", async () => {
    const notes = ["60M no pulse", "cut finger", "chest pain", "sore throat 3 days"];
    const cases = notes.map((text, id) => JSON.stringify({ id: String(id), text, label: 3 }));
    write("many.jsonl", cases);
    write("others.jsonl", cases.slice(1));
    const options = ["--results", file("many-results.jsonl"), "--predictions", file("many-out.jsonl")];
    expect((await run([file("many.jsonl"), ...options, "--resume"])).status).toBe(0);
    const whole = linesOf("many-results.jsonl");
    expect(whole).toHaveLength(5);
    writeFileSync(file("many-results.jsonl"), `${whole.slice(0, 3).join("\n")}\n{"id":"2","ki`);
    writeFileSync(file("many-out.jsonl"), "");
    expect((await run([file("many.jsonl"), ...options, "--resume"])).status).toBe(0);
    const resumed = linesOf("many-results.jsonl");
    expect(resumed.slice(0, 3)).toEqual(whole.slice(0, 3));
    const untimed = (line: string) => ({ ...(JSON.parse(line) as object), rulesMs: 0 });
    expect(resumed.map(untimed)).toEqual(whole.map(untimed));
    expect(linesOf("many-out.jsonl")).toHaveLength(4);
    await expect(run([file("others.jsonl"), ...options, "--resume"])).rejects.toThrow(
      "a run over other cases",
    );
    expect(linesOf("many-results.jsonl")).toEqual(resumed);
    const [header = "", ...results] = resumed;
    write("many-results.jsonl", [
      header.replace(/"rulesVersion":"[^"]+"/u, '"rulesVersion":"0"'),
      ...results,
    ]);
    await expect(run([file("many.jsonl"), ...options, "--resume"])).rejects.toThrow("version of the app");
  });

  it("reads a CSV by the columns that a person names, and says which it needs", async () => {
    write("cases.csv", ["A;B", '"60M no pulse, not breathing";1', "sore throat;nine"]);
    await expect(run([file("cases.csv")])).rejects.toThrow(
      "No column for: text, label. Name it with --columns; the file has: A, B",
    );
    const { status, stdout, stderr } = await run([file("cases.csv"), "--columns", "text=A,label=B"]);
    expect([status, stderr]).toEqual([0, "line 3: unknown-label (nine)\n"]);
    expect(stdout).toContain("1 of 1 cases of cases.csv");
  });

  it("holds two runs against each other, every change said", async () => {
    const result = (id: string, rules: number) =>
      JSON.stringify({
        ...{ kind: "level", id, label: 2, calls: { rules }, provisional: false, findings: [], rulesMs: 1 },
        features: {
          ...{ language: "en", sex: "male", age: "adult", pregnancy: "no-or-unknown" },
          ...{ missingVitals: "none", complaint: "chest-pain" },
        },
      });
    const header = JSON.stringify({
      ...{ id: "run", task: "esi", startedAt: 0, appVersion: "1", rulesVersion: "1", machine: "Node" },
      set: { name: "x.jsonl", sha256: "00", cases: 3, refused: 0, isOwn: true },
    });
    write("a.jsonl", [header, result("a", 2), result("b", 2), result("c", 3)]);
    write("b.jsonl", [header, result("a", 2), result("b", 3), result("c", 3)]);
    const { status, stdout } = await run(["--parity", file("a.jsonl"), file("b.jsonl")]);
    expect(status).toBe(0);
    expect(stdout).toContain("0.667 (2/3)");
    expect(stdout).toMatch(/b\s+right: 2\s+2 → 3\s+less-urgent\s+! high risk in A only/u);
    const { stdout: back } = await run(["--parity", file("b.jsonl"), file("a.jsonl")]);
    expect(back).toMatch(/b\s+right: 2\s+3 → 2\s+more-urgent\s+high risk in B only/u);
    expect((await run(["--parity", "--gate", file("a.jsonl"), file("b.jsonl")])).status).toBe(3);
    write("other.jsonl", [header.replace('"00"', '"ff"'), result("a", 2)]);
    await expect(run(["--parity", file("a.jsonl"), file("other.jsonl")])).rejects.toThrow(
      "Not the same cases: x.jsonl (sha256 00) and x.jsonl (sha256 ff).",
    );
    write("relabelled.jsonl", [header, result("a", 2).replace('"label":2', '"label":4')]);
    expect((await run(["--parity", file("a.jsonl"), file("relabelled.jsonl")])).stdout).toContain(
      "! 1 with another label in B, taken by that of A: a",
    );
    await expect(run(["--parity", file("a.jsonl"), file("cases.csv")])).rejects.toThrow("line 1");
    await expect(run(["--parity", file("a.jsonl"), file("none.jsonl")])).rejects.toThrow("no run in it");
  });
});
