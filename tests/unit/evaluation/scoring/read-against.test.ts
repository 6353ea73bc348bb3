import { describe, expect, it } from "vitest";
import { blankNote } from "../../../../src/domain/note.ts";
import { readAgainst } from "../../../../src/evaluation/scoring/read-against.ts";
import { read } from "../../../../src/reading/read.ts";

const reading = (text: string) => read({ ...blankNote("en"), text });

describe("what was read against what a careful reader takes", () => {
  it("forgives the rounding of converted units and nothing else", () => {
    const text = "T 96.9F, glucose 1.7 mmol/L, HR 104";
    const vitals = { temperatureC: 36.1, glucoseMgDl: 31, heartRate: 105 };
    expect(readAgainst({ vitals }, reading(text)).vitals).toEqual({
      right: 2,
      wrong: ["heartRate"],
      missed: [],
    });
    expect(readAgainst({ vitals: { temperatureC: 36.3 } }, reading(text)).vitals.wrong).toEqual([
      "temperatureC",
    ]);
  });

  it("says which numbers were not read", () => {
    expect(readAgainst({ vitals: { spo2: 90 } }, reading("HR 80")).vitals.missed).toEqual(["spo2"]);
  });

  it("tells a mention of the wrong status from one that was not read", () => {
    const { affirmed, denied } = readAgainst(
      { affirmed: ["chest-pain", "cough", "rash"], denied: ["fever", "vomiting", "headache"] },
      reading("Chest pain. Denies cough. No fever. Vomiting."),
    );
    expect(affirmed).toEqual({ right: 1, wrong: ["cough"], missed: ["rash"] });
    expect(denied).toEqual({ right: 1, wrong: ["vomiting"], missed: ["headache"] });
  });

  it("counts a denial as misread when the same thing is also read as present", () => {
    const said = readAgainst({ denied: ["fever"] }, reading("No fever at home. Fever here."));
    expect(said.denied.wrong).toEqual(["fever"]);
  });
});
