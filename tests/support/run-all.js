// npm test: checks, unit tests, a build, end-to-end tests; ends with one line "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium, installChromium } from "../../src/cli/find-chromium.js";

const project = fileURLToPath(new URL("../../", import.meta.url));
const reports = mkdtempSync(join(tmpdir(), "tamiz-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };

try {
  runChecks();
  runUnitTests();
  runEndToEndTests();
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
console.log(
  `${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ""}`,
);

/** Types, lint and format: no tests, so they count only when they fail, each as one. */
function runChecks() {
  const checks = [
    ["tsc", "--noEmit"],
    ["svelte-check", "--fail-on-warnings"],
    ["eslint", ".", "--max-warnings", "0"],
    ["prettier", "--check", ".", "--log-level", "warn"],
  ];
  for (const check of checks) if (!run(check)) fail(check[0]);
}

function runUnitTests() {
  const report = join(reports, "unit.json");
  const ok = run(["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`]);
  const result = readReport(report);
  // A file that could not be loaded has no tests to fail: it counts as one.
  const unloaded = (result?.testResults ?? []).filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  count(ok, {
    runner: "vitest",
    passed: result?.numPassedTests ?? 0,
    failed: (result?.numFailedTests ?? 0) + unloaded.length,
    skipped: (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0),
  });
}

function runEndToEndTests() {
  const chromium = findChromium() ?? installChromium();
  if (!chromium) return fail("no Chromium: set CHROMIUM_PATH; its end-to-end tests");
  if (!run(["vite", "build", "--logLevel", "warn"]))
    return fail("vite build; without it the end-to-end tests");
  const report = join(reports, "e2e.json");
  const ok = run(["playwright", "test", "--reporter=list,json"], {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
  const { stats } = readReport(report) ?? {};
  count(ok, {
    runner: "playwright",
    passed: stats?.expected ?? 0,
    failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0),
    skipped: stats?.skipped ?? 0,
  });
}

/** Adds a runner's figures; one that broke without a failed test counts as one failure. */
function count(ok, { runner, passed, failed, skipped }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (!ok && failed === 0) fail(runner);
}

function fail(what) {
  console.error(`FAILED: ${what}`);
  total.failed += 1;
}

function run(command, env = {}) {
  console.log(`\n> ${command.join(" ")}`);
  const [name, ...args] = command;
  const { status, error } = spawnSync(join(project, "node_modules", ".bin", name), args, {
    cwd: project,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  if (error) console.error(error.message);
  return status === 0;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}
