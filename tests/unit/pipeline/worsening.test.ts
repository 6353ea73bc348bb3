import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/domain/assessment.ts";
import { blankNote, type VitalName } from "../../../src/domain/note.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { core } from "../../../src/pipeline/core.ts";
import { shownLevel } from "../../../src/pipeline/trail.ts";
import { standingFloor } from "../../../src/safety/standing-floor.ts";
import { isWorsening, withWorstSince } from "../../../src/pipeline/worsening.ts";
import { dividerAt } from "../../../src/reading/sets.ts";

const minuteMs = 60_000;

function assess(text: string, vitals: { readonly [V in VitalName]?: number } = {}): Assessment<unknown> {
  const note = blankNote("en");
  return core.assess("esi", { ...note, text, entered: { ...note.entered, vitals } }, 0);
}

/** The note of before, and what a second set added to it. */
function again(text: string, added: string): Assessment<unknown> {
  return assess(`${text}\n${dividerAt(30 * minuteMs)}\n${added}`);
}

const since = (now: Assessment<unknown>, ...decided: readonly (readonly [Urgency, Assessment<unknown>])[]) =>
  withWorstSince(
    now,
    decided.map(([level, assessment]) => ({ level, assessment })),
  );
const worseIds = ({ findings }: Assessment<unknown>) =>
  findings.filter(isWorsening).map(({ ruleId }) => ruleId);

describe("worse since the decision", () => {
  it("changes nothing without a decision, or when nothing is worse", () => {
    const now = again("45M cough, SpO2 97%", "SpO2 97%");
    expect(since(now)).toBe(now);
    expect(since(now, [3, assess("45M cough, SpO2 97%")])).toBe(now);
  });

  it("keeps the more urgent floor of two decisions, whichever comes first and however much each found", () => {
    const now = assess("45M cough", { spo2: 93, heartRate: 80, respiratoryRate: 24 });
    const older = assess("45M cough", { spo2: 97, heartRate: 80, respiratoryRate: 24 });
    const newer = assess("45M cough", { spo2: 97, heartRate: 80, respiratoryRate: 16 });
    for (const level of [2, 3, 4, 5] as const) {
      const other = Math.max(1, level - 1) as Urgency;
      for (const pair of [
        [[other, older] as const, [level, newer] as const],
        [[level, newer] as const, [other, older] as const],
      ]) {
        const worst = since(now, ...pair);
        const floor = standingFloor(worst.findings.filter(isWorsening), "esi");
        expect(floor?.urgency.esi).toBe(Math.max(1, other - 1));
        expect(shownLevel(worst.trail)).toBeLessThanOrEqual(Math.max(1, other - 1));
        expect(new Set(worseIds(worst)).size).toBe(worseIds(worst).length);
      }
    }
  });

  it("takes what would only be considered for a red flag when a new set brings it and it is more urgent", () => {
    const before = assess("45M cough since Monday");
    const now = again("45M cough since Monday", "now vomiting blood");
    const offered = now.findings.find(({ effect, urgency }) => effect === "consider" && urgency.esi === 2);
    expect(offered).toBeDefined();
    expect(shownLevel(since(now, [3, before]).trail)).toBe(2);
    expect(worseIds(since(now, [2, before]))).toEqual([]);
  });

  it.each([
    ["a single high pulse", "HR 112"],
    ["more pain", "pain 9/10"],
  ])("takes %s for no red flag", (_, added) => {
    const before = "45M twisted ankle, HR 95, RR 16, BP 120/80, SpO2 97%, T 36.8, alert, room air, pain 5/10";
    const now = again(before, added);
    expect(now.findings.some(({ effect }) => effect === "consider")).toBe(true);
    expect(worseIds(since(now, [3, assess(before)]))).toEqual([]);
  });

  it("takes a floor that is less urgent than what was decided for none", () => {
    const before = assess("2 year old boy, cough");
    const now = again("2 year old boy, cough", "T 39.4, vaccination incomplete");
    expect(standingFloor(now.findings, "esi")?.urgency.esi).toBe(3);
    expect(worseIds(since(now, [2, before]))).toEqual([]);
    expect(worseIds(since(now, [3, before]))).toEqual(["worse-since-child-fever-source-or-vaccines"]);
  });
});
