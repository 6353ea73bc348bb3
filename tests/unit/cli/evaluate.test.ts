import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { UsageError } from "../../../src/cli/arguments.ts";
import { compareRuns } from "../../../src/cli/compare-runs.ts";
import { evaluateCases } from "../../../src/cli/evaluate-cases.ts";
import { readRequest } from "../../../src/cli/evaluation-options.ts";
import { askedCase, headerOf, passed } from "../../support/case-results.ts";

vi.mock(import("node:fs/promises"), async (original) => {
  const real = await original();
  return { ...real, writeFile: vi.fn(real.writeFile) };
});

const modelOf = {
  ...{ packId: "tiny", title: "Tiny", quantization: "q4", engine: "wllama", dialect: "chatml" },
  ...{ promptVersion: "1", contextTokens: 4096, sampling: { kind: "greedy" } },
};

type Ended = { readonly status: number; readonly stdout: string; readonly stderr: string };

/** The command in this process. Rejects with its usage errors. */
async function run(args: readonly string[]): Promise<Ended> {
  const [stdout, stderr] = [vi.spyOn(process.stdout, "write"), vi.spyOn(process.stderr, "write")];
  const said = (spy: typeof stdout) => spy.mock.calls.map(([text]) => String(text)).join("");
  for (const spy of [stdout, stderr]) spy.mockReturnValue(true);
  try {
    const request = readRequest(args);
    if (request.kind === "help") throw new Error("not asked for");
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

  it("says at once which column of --columns no line has", async () => {
    write("plain.csv", ["id,text,label", "1,chest pain,2"]);
    const columns = (value: string) => run([file("plain.csv"), "--columns", value]);
    await expect(columns("person=Nope")).rejects.toThrow(
      "No such column: person=Nope. The file has: id, text",
    );
    await expect(columns("id=Zed")).rejects.toThrow("No such column: id=Zed");
    expect((await columns("id=id,person=label")).status).toBe(0);
  });

  it("tells what to do with a file that is no text, in the language of the person", async () => {
    writeFileSync(file("libro.xlsx"), Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0]));
    writeFileSync(file("ancho.csv"), Buffer.from("nota;nivel\ntos;4\n", "utf16le"));
    writeFileSync(file("viejo.csv"), Buffer.from("nota;nivel\nfiebre y s\xedncope;2\ntos;4\n", "latin1"));
    write("vacio.csv", []);
    await expect(run([file("libro.xlsx"), "--lang", "es"])).rejects.toThrow("hoja de cálculo");
    await expect(run([file("ancho.csv")])).rejects.toThrow("no text in UTF-8");
    await expect(run([file("vacio.csv"), "--lang", "zh-Hant"])).rejects.toThrow("空的");
    const { status, stderr } = await run([file("viejo.csv"), "--lang", "es"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/Windows-1252.+\nline 2: broken-text/u);
  });

  it("refuses files that cannot be written before it judges a case", async () => {
    write("one.jsonl", ['{"text":"cough","label":4}']);
    const nowhere = join(folder, "none", "report.json");
    await expect(run([file("one.jsonl"), "--report", nowhere])).rejects.toThrow(UsageError);
    await expect(run([file("one.jsonl"), "--csv", folder])).rejects.toThrow("is a folder");
    await expect(run(["--parity", file("a"), file("b"), "--report", nowhere])).rejects.toThrow(
      "cannot be written",
    );
    expect(existsSync(file("report.json"))).toBe(false);
  });

  it("prints the figures also where a file cannot be written in the end", async () => {
    write("one.jsonl", ['{"text":"cough","label":4}']);
    vi.mocked(writeFile).mockRejectedValueOnce(new Error("disk is full"));
    const { status, stdout, stderr } = await run([
      ...[file("one.jsonl"), "--report", file("lost.json"), "--csv", file("kept.csv")],
    ]);
    expect(status).toBe(1);
    expect(stdout).toContain("Accuracy");
    expect(stderr).toContain("lost.json could not be written: disk is full");
    expect(existsSync(file("kept.csv"))).toBe(true);
  });

  it("refuses limits that judge nothing or the wrong way round, and prints what each one is held to", async () => {
    write("one.jsonl", ['{"text":"cough","label":4}']);
    const limited = (limits: readonly object[]) => {
      write("limits.json", [JSON.stringify(limits)]);
      return run([file("one.jsonl"), "--limits", file("limits.json")]);
    };
    await expect(limited([{ measure: "accuracy", atMost: 0.9 }])).rejects.toThrow("the wrong way round");
    await expect(limited([{ measure: "acuracy", atLeast: 0.9 }])).rejects.toThrow(
      /no measure is called "acuracy"\nA limit for esi can be on: accuracy, over-triage/u,
    );
    const twice = { measure: "kappa", atLeast: 0.1 };
    await expect(limited([twice, twice])).rejects.toThrow('"kappa" has two limits');
    await expect(limited([])).rejects.toThrow("no limit in it");
    expect((await limited([twice])).status).toBe(0);
  });

  it("gates two runs as the same only where every case was compared, and answered by one of them", async () => {
    const header = JSON.stringify({ ...headerOf("esi"), model: modelOf });
    const levels = Array.from({ length: 120 }, (_, at) => askedCase(`c${at}`, 3, 3));
    const failed = levels.map(({ id }) =>
      askedCase(id, 3, undefined, { model: { ...passed, status: "failed" } }),
    );
    const writeRun = (name: string, results: readonly object[]) =>
      write(name, [header, ...results.map((one) => JSON.stringify(one))]);
    writeRun("whole.jsonl", levels);
    writeRun("cut.jsonl", levels.slice(0, 100));
    writeRun("failed.jsonl", failed);
    writeRun("half.jsonl", [...failed.slice(0, 60), ...levels.slice(60)]);
    writeRun("one.jsonl", [...failed.slice(0, 1), ...levels.slice(1)]);
    const gate = async (a: string, b: string) => run(["--parity", "--gate", file(a), file(b)]);
    expect((await gate("whole.jsonl", "whole.jsonl")).status).toBe(0);
    expect((await gate("one.jsonl", "one.jsonl")).status).toBe(0);
    expect((await gate("whole.jsonl", "cut.jsonl")).status).toBe(4);
    expect((await gate("half.jsonl", "half.jsonl")).status).toBe(4);
    const dead = await gate("failed.jsonl", "failed.jsonl");
    expect(dead.status).toBe(4);
    expect(dead.stdout).toContain("! 120 answered by neither");
    expect((await gate("whole.jsonl", "half.jsonl")).status).toBe(3);
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
