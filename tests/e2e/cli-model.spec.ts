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
  expect(stdout).toContain("model: passed");
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

test("an interruption ends page, server and browser", async () => {
  const { code, stdout, left } = await run("triage", ["--engine", "wllama", "--model", "tiny"], {
    stopAt: "the model reads",
  });
  expect([code, stdout, left]).toEqual([130, "", []]);
});
