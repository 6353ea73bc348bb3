import { describe, expect, it } from "vitest";
import { parsePattern } from "../../../src/reading/lexicon/pattern.ts";

describe("terms with alternatives", () => {
  it("offer one of several words at a place, none of them multiplied out", () => {
    expect(parsePattern("{hit|struck} {|his|her} head")).toEqual([
      ["hit", "struck"],
      ["", "his", "her"],
      [" head"],
    ]);
    expect(parsePattern("胸{口|部|}{悶|痛}")).toEqual([["胸"], ["口", "部", ""], ["悶", "痛"]]);
  });

  it("join letters that touch into whole words", () => {
    expect(parsePattern("breath{e|ing} hard")).toEqual([["breathe", "breathing"], [" hard"]]);
  });

  it("may nest", () => {
    expect(parsePattern("{sore {arm|leg}|limp}")).toEqual([["sore arm", "sore leg", "limp"]]);
  });

  it("take an open brace as a sign", () => {
    expect(parsePattern("{chest pain")).toEqual([["{chest pain"]]);
  });
});
