import { describe, expect, it } from "vitest";
import { modelOption, taskOption, UsageError } from "../../../src/cli/arguments.ts";

describe("the options of a command", () => {
  it("name a task of either kind, esi when none is named", () => {
    expect([undefined, "manchester", "differential", "evidence"].map(taskOption)).toEqual([
      "esi",
      "manchester",
      "differential",
      "evidence",
    ]);
    expect(() => taskOption("astrology")).toThrow("--task takes one of: esi, manchester");
  });

  it("name an engine with a pack, or the rules alone", () => {
    expect(modelOption({})).toBeUndefined();
    expect(modelOption({ engine: "protocol" })).toBeUndefined();
    expect(modelOption({ engine: "wllama", model: "tiny", packs: "elsewhere" })).toEqual({
      engine: "wllama",
      packId: "tiny",
      packs: "elsewhere",
    });
    expect(modelOption({ engine: "webllm", model: "tiny" })?.packs).toMatch(/models[\\/]packs[\\/]?$/u);
  });

  it.each([
    [{ engine: "quantum" }, "--engine takes one of: protocol, webllm, wllama"],
    [{ engine: "wllama" }, "--engine wllama needs --model ID"],
    [{ model: "tiny" }, "--model needs --engine"],
    [{ engine: "protocol", model: "tiny" }, "--model needs --engine"],
  ])("say what is wrong with %j", (values, message) => {
    expect(() => modelOption(values)).toThrow(UsageError);
    expect(() => modelOption(values)).toThrow(message);
  });
});
