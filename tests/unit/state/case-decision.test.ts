import { describe, expect, it } from "vitest";
import { blankNote } from "../../../src/domain/note.ts";
import { decisionNeeds, groundsSuffice, sameNote } from "../../../src/state/case-decision.ts";

describe("what a level asks", () => {
  it("is nothing for the suggested level and every more urgent one", () => {
    for (const level of [1, 2, 3] as const) expect(decisionNeeds(level, { suggested: 3 })).toBe("nothing");
  });

  it("is a reason for a less urgent level", () => {
    expect(decisionNeeds(4, { suggested: 3 })).toBe("reason");
    expect(decisionNeeds(3, { suggested: 3, standing: 2 })).toBe("reason");
  });

  it("is a reason and initials below the floor, not at it", () => {
    expect(decisionNeeds(3, { suggested: 2, floor: 2 })).toBe("reason-and-initials");
    expect(decisionNeeds(2, { suggested: 2, floor: 2 })).toBe("nothing");
    expect(decisionNeeds(3, { suggested: 2, floor: 3 })).toBe("reason");
  });
});

describe("grounds", () => {
  it("suffice only with what is needed", () => {
    expect(groundsSuffice("nothing", {})).toBe(true);
    expect(groundsSuffice("reason", {})).toBe(false);
    expect(groundsSuffice("reason", { reason: "local-policy" })).toBe(true);
    expect(groundsSuffice("reason-and-initials", { reason: "local-policy", initials: "  " })).toBe(false);
    expect(groundsSuffice("reason-and-initials", { reason: "local-policy", initials: "MR" })).toBe(true);
  });

  it("want words for another reason", () => {
    expect(groundsSuffice("reason", { reason: "other", reasonText: " " })).toBe(false);
    expect(groundsSuffice("reason", { reason: "other", reasonText: "moved to resus" })).toBe(true);
  });
});

describe("two notes", () => {
  const note = blankNote("en");

  it("are the same in whatever order and language the facts were entered", () => {
    const a = { ...note, entered: { ...note.entered, vitals: { heartRate: 80, spo2: 98 } } };
    const b = {
      ...note,
      outputLanguage: "es" as const,
      entered: { ...note.entered, vitals: { spo2: 98, heartRate: 80 } },
    };
    expect(sameNote(a, b)).toBe(true);
  });

  it("differ by a letter or a fact", () => {
    expect(sameNote(note, { ...note, text: "x" })).toBe(false);
    expect(sameNote(note, { ...note, entered: { ...note.entered, sex: "male" } })).toBe(false);
  });
});
