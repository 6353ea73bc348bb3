import { describe, expect, it } from "vitest";
import type { Engine } from "../../../../src/engine/engine.ts";
import { machineWords } from "../../../../src/evaluation/runs/machine-words.ts";
import { isSameMaking, makeHeader } from "../../../../src/evaluation/runs/make-header.ts";
import { runHeaderSchema } from "../../../../src/evaluation/runs/run-header-schema.ts";
import type { LoadedModel } from "../../../../src/pipeline/ask-model.ts";
import { header } from "./run-support.ts";

const model: LoadedModel = {
  engine: { name: "wllama" } as Engine,
  packId: "small-q4",
  title: "Small",
  quantization: "Q4_K_M",
  revision: "abc",
  dialect: "chatml",
  tasks: ["differential"],
  contextTokens: 4096,
};
const basis = { id: "r", startedAt: 1, set: header.set, machine: "m" } as const;

const asked = { device: "gpu", cost: { ratio: 5 }, emergencyNumber: "112" } as const;

describe("a run's header", () => {
  it("records the model, its dialect and prompt, its sampling with the seed", () => {
    const made = makeHeader({ ...basis, task: "differential", model, asked });
    expect(made).toMatchObject({
      task: "differential",
      costRatio: 5,
      emergencyNumber: "112",
      model: {
        packId: "small-q4",
        revision: "abc",
        engine: "wllama",
        dialect: "chatml",
        contextTokens: 4096,
        device: "gpu",
      },
    });
    expect(made.model?.sampling).toMatchObject({ kind: "sampled", seed: 7 });
    expect(made.model?.promptVersion).not.toBe("");
    expect(runHeaderSchema.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
  });

  it("has no model where the rules stand alone", () => {
    const made = makeHeader({ ...basis, task: "esi", asked });
    for (const name of ["model", "costRatio", "emergencyNumber"]) expect(made).not.toHaveProperty(name);
  });

  it("lets a run go on by what made it alone, not by where or when", () => {
    const made = makeHeader({ ...basis, task: "esi", model });
    const stored = runHeaderSchema.parse({ ...made, id: "x", startedAt: 9, machine: "other" });
    expect(isSameMaking(made, stored)).toBe(true);
    expect(isSameMaking(made, { ...stored, rulesVersion: "0" })).toBe(false);
    expect(
      isSameMaking(made, makeHeader({ ...basis, task: "esi", model: { ...model, revision: "b" } })),
    ).toBe(false);
    expect(isSameMaking(made, makeHeader({ ...basis, task: "esi" }))).toBe(false);
  });

  it("lets no run go on with another number to call, or on another device", () => {
    const of = (more: object) =>
      makeHeader({ ...basis, task: "manchester", model, asked: { ...asked, ...more } });
    expect(isSameMaking(of({}), of({}))).toBe(true);
    expect(isSameMaking(of({}), of({ emergencyNumber: "061" }))).toBe(false);
    expect(isSameMaking(of({}), of({ emergencyNumber: undefined }))).toBe(false);
    expect(isSameMaking(of({}), of({ device: "cpu" }))).toBe(false);
  });
});

describe("the machine of a run", () => {
  it("is told by the browser's brands, without the invented one", () => {
    const userAgentData = {
      brands: [
        { brand: "Not;A=Brand", version: "99" },
        { brand: "Chromium", version: "141" },
        { brand: "Microsoft Edge", version: "141" },
      ],
      platform: "Windows",
    };
    const navigator = { userAgent: "", userAgentData };
    expect(machineWords(navigator, "gpu")).toBe("Microsoft Edge 141, Windows, GPU");
  });

  it.each([
    ["Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0", "Firefox 128, Linux"],
    [
      "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15",
      "Safari 18, Mac OS X",
    ],
    [
      "Mozilla/5.0 (Linux; Android 14; SM-S911B Build/UP1A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0 Mobile Safari/537.36",
      "Chrome 126, Android",
    ],
    ["something else", ""],
  ])("is told by the words of %s and not by its model", (userAgent, words) => {
    expect(machineWords({ userAgent })).toBe(words);
  });
});
