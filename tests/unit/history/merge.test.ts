import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment, type Encounter, outcomeOf } from "../../../src/domain/assessment.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { mergeStored } from "../../../src/history/merge.ts";
import { addDecision, decisionsOf, withDecision } from "../../../src/state/case-decision.ts";
import { sampleAssessment, sampleUndecided } from "./sample.ts";

function decided(encounter: Encounter, level: Urgency, at: number, text = "cough"): Encounter {
  const decision = { level, suggested: level, at };
  const assessment: Assessment<unknown> = { ...sampleAssessment(text), at };
  return addDecision(encounter, { decision, assessment: withDecision(assessment, decision) });
}

const here = sampleUndecided("a", { assessments: [] });
const three = decided(here, 3, 10);
const one = decided(three, 1, 20, "cough, now blue");

describe("a record that two tabs save", () => {
  it("keeps the newest decision and its assessment when a stale tab saves a flag", () => {
    const merged = mergeStored(one, { ...three, flags: ["isolation"] });
    expect(merged.decision?.level).toBe(1);
    expect(merged.earlierDecisions.map(({ level }) => level)).toEqual([3]);
    expect(merged.assessments.at(-1)?.note.text).toBe("cough, now blue");
    expect(merged.flags).toEqual(["isolation"]);
  });

  it("keeps the decision when a stale draft without one is saved", () => {
    expect(mergeStored(one, here)).toMatchObject({ decision: { level: 1 }, assessments: { length: 2 } });
  });

  it("has two decisions of one instant, and the more urgent one stands", () => {
    const [two, four] = [decided(three, 2, 20, "b"), decided(three, 4, 20, "c")];
    for (const merged of [mergeStored(two, four), mergeStored(four, two)]) {
      const levels = decisionsOf(merged).map(({ decision, assessment }) => [
        decision.level,
        assessment.note.text,
      ]);
      expect(levels).toEqual([
        [3, "cough"],
        [4, "c"],
        [2, "b"],
      ]);
    }
  });

  it("lists a patient again who was decided on in one tab after the stay had ended in another", () => {
    const gone: Encounter = { ...three, stay: [{ status: "seen", at: 15 }] };
    const merged = mergeStored(gone, one);
    expect(outcomeOf(merged)).toBeUndefined();
    expect(outcomeOf(mergeStored({ ...three, stay: [{ status: "seen", at: 25 }] }, one))?.status).toBe(
      "seen",
    );
    expect(outcomeOf(mergeStored(gone, { ...three, label: "Bed 5" }))?.status).toBe("seen");
  });

  it("keeps the first call of level 1 and the newest word of the physician", () => {
    const stored: Encounter = { ...three, immediateAt: 5, physicianLevel: { level: 2, at: 30 } };
    const saved: Encounter = { ...three, immediateAt: 7, physicianLevel: { level: 4, at: 20 } };
    expect(mergeStored(stored, saved)).toMatchObject({ immediateAt: 5, physicianLevel: { level: 2 } });
    expect(mergeStored(stored, three).immediateAt).toBe(5);
  });

  it("loses nothing, whichever tab saves last", () => {
    const steps = fc.array(
      fc.record({ level: fc.integer({ min: 1, max: 5 }), at: fc.integer({ min: 1, max: 9 }) }),
      {
        maxLength: 4,
      },
    );
    const tab = (all: readonly { level: number; at: number }[], start: number) =>
      all
        .toSorted((a, b) => a.at - b.at)
        .reduce((encounter, { level, at }, index) => {
          return decided(
            encounter,
            level as Urgency,
            start + at * 10 + index,
            `note ${String(start)}-${String(index)}`,
          );
        }, here);
    fc.assert(
      fc.property(steps, steps, (a, b) => {
        const [left, right] = [tab(a, 0), tab(b, 5)];
        const merged = mergeStored(left, right);
        expect(merged.assessments).toHaveLength(a.length + b.length);
        expect(decisionsOf(merged)).toHaveLength(a.length + b.length);
        const newest = Math.max(0, left.decision?.at ?? 0, right.decision?.at ?? 0);
        expect(merged.decision?.at ?? 0).toBe(newest);
        const { decision, earlierDecisions, assessments } = mergeStored(right, left);
        expect({ decision, earlierDecisions, assessments }).toEqual({
          decision: merged.decision,
          earlierDecisions: merged.earlierDecisions,
          assessments: merged.assessments,
        });
      }),
    );
  });
});
