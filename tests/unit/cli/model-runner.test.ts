import { mkdtempSync, rmSync, truncateSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it, vi } from "vitest";
import type { ModelChoice } from "../../../src/cli/arguments.ts";
import type { AnyTaskId } from "../../../src/domain/consultation.ts";
import { withModel } from "../../../src/cli/model-runner.ts";
import { tinyPack, writePacks } from "../../support/tiny-gguf.ts";

const { findChromium } = vi.hoisted(() => ({ findChromium: vi.fn<() => string | undefined>() }));
vi.mock("../../../src/cli/find-chromium.js", () => ({ findChromium, chromiumArgs: () => [] }));

const home = mkdtempSync(join(tmpdir(), "tamiz-runner-"));
let packs = "";

beforeEach(async () => {
  packs = mkdtempSync(join(home, "packs-"));
  await writePacks(packs, [
    tinyPack({ sources: ["./"] }),
    tinyPack({ id: "far", sources: ["https://models.example.org/far/"] }),
  ]);
});
afterAll(() => rmSync(home, { recursive: true }));

/** Why nothing was started. */
async function refusal(choice: Partial<ModelChoice> & { readonly task?: AnyTaskId }): Promise<unknown> {
  const work = vi.fn();
  const tell = vi.fn();
  const options = { engine: "wllama", packId: "tiny", packs, task: "esi", tell, ...choice } as const;
  const refused = await withModel({ ...options, signal: new AbortController().signal }, work).catch(
    (error: unknown) => error,
  );
  expect([work, tell].flatMap(({ mock }) => mock.calls)).toEqual([]);
  return refused;
}

it.each([
  ["there is none of its name", { packId: "none" }, "There is no pack none"],
  ["it is for another engine", { engine: "webllm" }, "is for --engine wllama"],
  ["it does not serve the task", { task: "manchester" }, "serves: esi; not manchester"],
  ["its files are elsewhere", { packId: "far" }, "are not on this machine"],
] as const)("a pack is refused before anything starts when %s", async (_, choice, message) => {
  expect(await refusal(choice)).toMatchObject({
    name: "UsageError",
    message: expect.stringContaining(message),
  });
});

it("a pack is refused before anything starts when a file is not as its manifest says", async () => {
  truncateSync(join(packs, "tiny/tiny.gguf"), 100);
  expect(await refusal({})).toMatchObject({
    name: "UsageError",
    message: expect.stringContaining("tiny.gguf has 100 bytes"),
  });
});

it("without a Chromium the run says how to get one", async () => {
  findChromium.mockReturnValueOnce(undefined);
  expect(await refusal({})).toMatchObject({
    name: "UsageError",
    message: expect.stringContaining("CHROMIUM_PATH"),
  });
});
