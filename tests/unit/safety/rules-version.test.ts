import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { rulesVersion } from "../../../src/safety/rules-version.ts";

const src = join(import.meta.dirname, "../../../src");
const rooms = ["domain", "pipeline", "reading", "safety", "tasks", "terminology"];

/** Of all that reads notes and judges them. */
function fingerprint(): string {
  const hash = createHash("sha256");
  for (const room of rooms) {
    const files = readdirSync(join(src, room), { recursive: true, encoding: "utf8" })
      .map((file) => `${room}/${file.replaceAll("\\", "/")}`)
      .filter((file) => file.endsWith(".ts") && !file.endsWith("/rules-version.ts"))
      .sort();
    for (const file of files) {
      const text = readFileSync(join(src, file), "utf8").replaceAll("\r\n", "\n");
      hash.update(`${file}\n${text}\n`);
    }
  }
  return hash.digest("hex").slice(0, 8);
}

it("is that of the rules as they are: after a change put this fingerprint into rules-version.ts", () => {
  expect(rulesVersion).toMatch(/^\d{4}\.\d{2}-[0-9a-f]{8}$/u);
  expect(rulesVersion.split("-")[1]).toBe(fingerprint());
});
