import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const start = fileURLToPath(new URL("../../../workers/server/start.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "tamiz-start-"));
const noPem = join(folder, "no.pem");
writeFileSync(noPem, "this is no certificate");

afterAll(() => rmSync(folder, { recursive: true }));

describe("npm start", () => {
  it.each([
    ["a missing certificate", ["--cert", "/nowhere/c.pem", "--key", noPem], "certificate cannot be read"],
    ["a certificate that is none", ["--cert", noPem, "--key", noPem], "cannot be used"],
    ["a certificate without its key", ["--cert", noPem], "go together"],
    ["a port that is none", ["--port", "many"], "--port must be a number"],
    ["an option that it does not have", ["--hots", "x"], "Usage: npm start"],
  ])("stops with a plain message at %s", (_name, options, message) => {
    const { status, stderr } = spawnSync(process.execPath, [start, "--no-build", ...options], {
      encoding: "utf8",
    });
    expect(stderr).toContain(message);
    expect(stderr).not.toContain("    at ");
    expect(status).toBe(1);
  });
});
