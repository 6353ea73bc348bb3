import { describe, expect, it } from "vitest";
import { byArrival, foldWords, matcher, summarize } from "../../../src/history/summary.ts";
import { sampleAssessment, sampleEncounter, sampleUndecided } from "./sample.ts";

describe("a summary", () => {
  it("holds the decided level, not the suggested one", () => {
    const encounter = sampleEncounter("a", { decision: { level: 1, suggested: 2, at: 3 } });
    expect(summarize(encounter)).toMatchObject({ level: 1, decided: true, task: "esi" });
  });

  it("holds the level of the trail before a decision", () => {
    const undecided = sampleUndecided("a");
    expect(summarize(undecided)).toMatchObject({ level: 2, decided: false });
  });

  it("is level 1 after 'level 1 now', before any assessment", () => {
    const undecided = sampleUndecided("a", { assessments: [], immediateAt: 4 });
    expect(summarize(undecided)).toMatchObject({ level: 1, decided: false });
  });

  it("has no level when nothing gave one", () => {
    const undecided = sampleUndecided("a", { assessments: [] });
    expect(summarize(undecided)).not.toHaveProperty("level");
  });
});

describe("folding for search", () => {
  it("drops case and accents and keeps each word once", () => {
    expect(foldWords("Dolor TORÁCICO, dolor torácico; Ñandú")).toBe("dolor toracico nandu");
  });

  it("folds full-width letters and digits", () => {
    expect(foldWords("ＢＰ １２０")).toBe("bp 120");
  });

  it("keeps a run of Chinese in one piece", () => {
    expect(foldWords("58歲男性，胸痛冒冷汗")).toBe("58歲男性 胸痛冒冷汗");
  });
});

describe("searching", () => {
  const found = (text: string, note: string) =>
    matcher({ text })(summarize(sampleEncounter("4", { assessments: [sampleAssessment(note)] })));

  it("finds words without their accents, in any order", () => {
    expect(found("torácico VARON", "varón 67a, dolor torácico")).toBe(true);
    expect(found("toracico mujer", "varón 67a, dolor torácico")).toBe(false);
  });

  it("finds the middle of a run of Chinese", () => {
    expect(found("冷汗", "58歲男性，胸痛冒冷汗")).toBe(true);
    expect(found("頭痛", "58歲男性，胸痛冒冷汗")).toBe(false);
  });

  it("finds the label and what was noted later", () => {
    const encounter = sampleEncounter("4", {
      label: "Ticket 77",
      followUps: [{ at: 1, text: "Troponin high" }],
    });
    expect(matcher({ text: "ticket 77" })(summarize(encounter))).toBe(true);
    expect(matcher({ text: "troponin" })(summarize(encounter))).toBe(true);
  });

  it("narrows by level, task and time, both ends included", () => {
    const summary = summarize(sampleEncounter("4", { arrivedAt: 100 }));
    expect(matcher({})(summary)).toBe(true);
    expect(matcher({ level: 2, task: "esi", from: 100, to: 100 })(summary)).toBe(true);
    expect(matcher({ level: 3 })(summary)).toBe(false);
    expect(matcher({ task: "manchester" })(summary)).toBe(false);
    expect(matcher({ from: 101 })(summary)).toBe(false);
    expect(matcher({ to: 99 })(summary)).toBe(false);
  });

  it("lists the newest arrival first", () => {
    const summaries = [1, 3, 2].map((at) => summarize(sampleEncounter(`e${at}`, { arrivedAt: at })));
    expect(summaries.sort(byArrival).map((summary) => summary.arrivedAt)).toEqual([3, 2, 1]);
  });
});
