import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../../src/domain/assessment.ts";
import type { Scale, Urgency } from "../../../../src/domain/urgency.ts";
import { core } from "../../../../src/pipeline/core.ts";
import { withWorstSince } from "../../../../src/pipeline/worsening.ts";
import { dividerAt } from "../../../../src/reading/sets.ts";
import { shownFindings } from "../../../../src/ui/cards/shown-findings.ts";
import { noteOf } from "../../../support/notes.ts";

const assess = (text: string): Assessment<unknown> => core.assess("esi", noteOf(text), 0);

function shownAfter(level: Urgency, added: string): readonly (readonly [string, Urgency])[] {
  const before = assess("45M cough");
  const now = assess(`45M cough\n${dividerAt(0)}\n${added}`);
  const worse = withWorstSince(now, [{ level, assessment: before }]);
  return shownFindings(worse, "esi")
    .filter(({ effect }) => effect !== "ask")
    .map(({ ruleId, urgency }) => [ruleId, urgency.esi]);
}

describe("findings on the card", () => {
  it("shows on each scale only what raises there", () => {
    const note = noteOf("30M sprained ankle, pain 9/10");
    const idsOn = (scale: Scale) =>
      shownFindings(core.assess(scale, note, 0), scale).map(({ ruleId }) => ruleId);
    expect(idsOn("esi")).toContain("pain-severe");
    expect(idsOn("esi")).not.toContain("pain-eight");
    expect(idsOn("manchester")).toContain("pain-eight");
    expect(idsOn("manchester")).not.toContain("pain-severe");
  });

  it("tell a red flag that a new set brought once, as what got worse", () => {
    expect(shownAfter(3, "now vomiting blood")).toEqual([["worse-since-gut-bleeding", 2]]);
  });

  it("tell it as itself where that is more urgent than one level above the decided one", () => {
    const shown = shownAfter(3, "found unresponsive, not breathing");
    expect(shown.map(([, level]) => level)).toContain(1);
    expect(shown.some(([id, level]) => id.startsWith("worse-since-") && level > 1)).toBe(false);
  });
});
