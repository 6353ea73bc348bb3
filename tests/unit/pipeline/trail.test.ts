import { describe, expect, it } from "vitest";
import type { LevelStep } from "../../../src/domain/assessment.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { applyFloors, shownLevel } from "../../../src/pipeline/trail.ts";
import { standingFloor } from "../../../src/safety/standing-floor.ts";

const step = (level: Urgency): LevelStep => ({ by: "protocol", level, why: { key: "why" }, at: 0 });

function finding(effect: Finding["effect"], esi: Urgency, manchester: Urgency = esi): Finding {
  return {
    ruleId: `${effect}-${String(esi)}`,
    problem: "problem",
    effect,
    urgency: { esi, manchester },
    message: { key: `rules.${effect}` },
    evidence: [],
    enteredEvidence: [],
    source: "test",
  };
}

describe("the trail", () => {
  it("shows the level of its last step", () => {
    expect(shownLevel([step(4), step(2)])).toBe(2);
  });

  it("is raised to the most urgent floor of its scale", () => {
    const floors = [finding("floor", 2, 1), finding("floor", 3)];
    expect(standingFloor(floors, "esi")).toBe(floors[0]);
    const raised = applyFloors([step(4)], floors, "esi", 7);
    expect(raised.at(-1)).toEqual({ by: "rule", level: 2, why: { key: "rules.floor" }, at: 7 });
    expect(shownLevel(applyFloors([step(4)], floors, "manchester", 7))).toBe(1);
  });

  it("is never lowered, and nothing but a floor raises it", () => {
    const trail = [step(2)];
    expect(applyFloors(trail, [finding("floor", 3)], "esi", 7)).toBe(trail);
    expect(applyFloors(trail, [finding("consider", 1), finding("ask", 1)], "esi", 7)).toBe(trail);
  });
});
