import { expect, test } from "@playwright/test";
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tinyPack, writePacks } from "../support/tiny-gguf.ts";

const project = join(import.meta.dirname, "../..");
let home = "";

test.beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "tamiz-cli-"));
  const tasks = ["esi", "evidence"];
  const tiny = tinyPack({ isBrief: true, contextTokens: 4096, tasks, sources: ["./"] });
  await writePacks(join(home, "packs"), [tiny]);
});
test.afterAll(() => rmSync(home, { recursive: true }));

/** A command, with its temporary files in a folder of its own, to see what it leaves there. */
async function run(
  command: "triage" | "evaluate",
  args: readonly string[],
  options: { stopAt?: string } = {},
) {
  const temporary = mkdtempSync(join(home, "tmp-"));
  const child = spawn(
    process.execPath,
    ["--import", "tsx", `src/cli/${command}.ts`, ...args, "--packs", join(home, "packs")],
    { cwd: project, env: { ...process.env, TMPDIR: temporary, TEMP: temporary } },
  );
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => {
    stderr += data.toString();
    if (options.stopAt !== undefined && data.includes(options.stopAt)) child.kill("SIGINT");
  });
  child.stdin.end("58M crushing chest pain 2h, sweating");
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const left = readdirSync(temporary).filter((name) => name.startsWith("tamiz-"));
  return { code, stdout, stderr, left };
}

test("triage prints the rules' answer with the model's part, and leaves nothing behind", async () => {
  const { code, stdout, stderr, left } = await run("triage", [
    ...["--task", "esi", "--lang", "en", "--engine", "wllama", "--model", "tiny"],
  ]);
  expect([code, stderr]).toEqual([0, expect.stringContaining("loading weights")]);
  const answer: unknown = JSON.parse(stdout);
  // Random weights: whatever they say, it is judged, and the protocol's level is the least.
  expect(answer).toMatchObject({
    task: "esi",
    level: 2,
    source: "model",
    model: {
      status: "withheld",
      failures: expect.arrayContaining([{ gate: expect.any(String), message: expect.any(String) }]),
      source: { packId: "tiny", engine: "wllama", dialect: "chatml" },
    },
  });
  expect(left).toEqual([]);
});

test("evaluate judges what a model's answers came to, a case a line", async () => {
  const cases = join(home, "cases.jsonl");
  const predictions = join(home, "predictions.jsonl");
  const report = join(home, "report.json");
  const lines = [
    { id: "a", text: "Does it lower mortality? RR 0.70 (95% CI 0.55 to 0.90).", label: "yes", lang: "en" },
    { id: "b", text: "¿Ayuda la vitamina?", label: "no", lang: "es" },
  ];
  writeFileSync(cases, lines.map((line) => JSON.stringify(line)).join("\n"));
  const { code, stdout, stderr } = await run("evaluate", [
    ...["--task", "evidence", cases, "--engine", "wllama", "--model", "tiny"],
    ...["--predictions", predictions, "--report", report],
  ]);
  expect([code, stderr]).toEqual([0, expect.stringContaining("case 2 of 2: b")]);
  expect(stdout).toContain("the model's answers");
  expect(stdout).toMatch(/limits: (?:fail|not-enough-cases)/u);
  const judged: unknown[] = readFileSync(predictions, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(judged).toMatchObject([
    { id: "a", label: "yes", latencyMs: expect.any(Number), model: expect.any(String) },
    { id: "b", label: "no", latencyMs: expect.any(Number), model: expect.any(String) },
  ]);
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    task: "evidence",
    engine: "wllama",
    model: "tiny",
    figures: { cases: 2 },
  });
});

test("an interruption ends page, server and browser; evaluate goes on where it left its results, and its gate speaks by exit code", async () => {
  const cases = join(home, "gate.jsonl");
  const results = join(home, "gate-results.jsonl");
  const texts = ["58M crushing chest pain 2h, sweating", "cut finger, bleeding stopped"];
  writeFileSync(cases, texts.map((text, id) => JSON.stringify({ id: `g${id}`, text, label: 2 })).join("\n"));
  const limits = join(home, "limits.json");
  writeFileSync(limits, JSON.stringify([{ measure: "strict-pass", atLeast: 0.99, leastCases: 1 }]));
  const args = [
    ...["--task", "esi", cases, "--engine", "wllama", "--model", "tiny", "--results", results],
    ...["--limits", limits, "--gate", "--resume"],
  ];
  const stopped = await run("evaluate", args, { stopAt: "case 2 of 2" });
  expect([stopped.code, stopped.stdout, stopped.left]).toEqual([130, "", []]);
  const before = readFileSync(results, "utf8");
  expect(before.trim().split("\n")).toHaveLength(2);

  const { code, stdout, stderr } = await run("evaluate", args);
  expect(stderr).not.toContain("g0");
  expect(stderr).toContain("case 2 of 2: g1");
  expect(stdout).toContain("limits: fail");
  // Random weights pass no gate.
  expect(code).toBe(3);
  const after = readFileSync(results, "utf8");
  expect(after.startsWith(before)).toBe(true);
  const [header, ...judged] = after.trim().split("\n");
  expect(JSON.parse(header ?? "")).toMatchObject({
    task: "esi",
    model: { packId: "tiny", engine: "wllama", dialect: "chatml", sampling: { kind: "greedy" } },
    machine: expect.stringContaining("CPU"),
  });
  expect(judged.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { id: "g0", calls: { rules: 2, both: 2 }, model: { totalMs: expect.any(Number) } },
    { id: "g1", model: { status: expect.stringMatching(/withheld|unreadable/u) } },
  ]);
  const same = await run("evaluate", ["--parity", results, results]);
  expect([same.code, same.stdout]).toEqual([0, expect.stringContaining("1.000 (2/2)")]);
});
