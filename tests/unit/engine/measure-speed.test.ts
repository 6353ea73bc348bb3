import { describe, expect, it } from "vitest";
import type { GenerateChunk, Usage } from "../../../src/engine/engine.ts";
import { measureSpeed } from "../../../src/engine/measure-speed.ts";
import { recognizer } from "../../support/xgrammar.ts";
import { ScriptedEngine, type Step, text, usage } from "./scripted-engine.ts";

const never = new AbortController().signal;
const nothing = () => undefined;
const rates: Usage = { ...usage, outputTokens: 96, prefillTokensPerS: 210.5, decodeTokensPerS: 17.25 };
const cut: GenerateChunk = { type: "end", reason: "length", usage: rates };

async function measured(...answer: readonly Step[]) {
  return measureSpeed(new ScriptedEngine({ answers: [answer] }), nothing, never);
}

describe("the measure of speed", () => {
  it("gives the engine's own rates", async () => {
    expect(await measured(text('["pain"]'), cut)).toEqual({
      prefillTokensPerS: 210.5,
      decodeTokensPerS: 17.25,
      outputTokens: 96,
      isValidJson: true,
    });
  });

  it("shows the text as it comes, and from the start when the engine began again", async () => {
    const shown: string[] = [];
    const engine = new ScriptedEngine({
      answers: [[text('["a'), { type: "restarted", attempt: 1 }, text("["), text('"b"]'), cut]],
    });
    await measureSpeed(engine, (all) => shown.push(all), never);
    expect(shown).toEqual(['["a', "", "[", '["b"]']);
  });

  it("asks for at most 96 tokens of JSON, greedily and without alternatives", async () => {
    const engine = new ScriptedEngine({ answers: [[text("["), cut]] });
    await measureSpeed(engine, nothing, never);
    const [request] = engine.requests;
    expect(request).toMatchObject({ maxTokens: 96, sampling: { kind: "greedy" }, alternatives: 0 });
    const grammar = await recognizer(request?.grammar ?? "");
    expect(grammar.accepts(JSON.stringify(Array.from({ length: 32 }, () => "náusea")))).toBe(true);
    expect(grammar.accepts(JSON.stringify(["náusea"]))).toBe(false);
  });

  it("has a prompt of the length of a note, whose beginning no earlier prompt has put into a cache", async () => {
    const engine = new ScriptedEngine({ answers: [[text("["), cut]] });
    for (let run = 0; run < 5; run++) await measureSpeed(engine, nothing, never);
    const prompts = engine.requests.map(({ prompt }) => prompt);
    expect(new Set(prompts.map((prompt) => prompt.slice(0, 12))).size).toBeGreaterThan(1);
    for (const { length } of prompts) {
      expect(length).toBeGreaterThan(1100);
      expect(length).toBeLessThan(1700);
    }
  });

  it.each(["[", '["', '["ab', '["ab\\', '["ab\\n', '["ab"', '["ab",', '["ab","cd'])(
    "takes %s, cut by the limit, for JSON as far as it came",
    async (written) => {
      expect(await measured(text(written), cut)).toMatchObject({ isValidJson: true });
    },
  );

  it.each(["", "Here", "[1", "{", '["ab"]]', '["ab" "', '["a\tb', "@@@@"])(
    "takes %j for broken",
    async (written) => {
      expect(await measured(text(written), cut)).toMatchObject({ isValidJson: false });
    },
  );

  it("ends at once when it is cancelled", async () => {
    const controller = new AbortController();
    const run = measureSpeed(
      new ScriptedEngine({ answers: [[text("["), "silent"]] }),
      nothing,
      controller.signal,
    );
    controller.abort();
    await expect(run).rejects.toMatchObject({ name: "AbortError" });
  });
});
