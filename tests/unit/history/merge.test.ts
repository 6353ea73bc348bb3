import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment, type Encounter, outcomeOf, type StayStep } from "../../../src/domain/assessment.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { stampDetails } from "../../../src/history/details.ts";
import { mergeStored, returned } from "../../../src/history/merge.ts";
import { addDecision, decisionsOf, withDecision } from "../../../src/state/case-decision.ts";
import { withStayStep } from "../../../src/state/stay.ts";
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
    expect(merged.flags).toEqual(["allergy", "isolation"]);
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

  it("says whether the patient is here by the last of all that was done, whichever tab saves last", () => {
    fc.assert(
      fc.property(stays, stays, (a, b) => {
        const [left, right] = [stay(a), stay(b)];
        const merged = mergeStored(left, right);
        const steps = [...(left.stay ?? []), ...(right.stay ?? [])];
        const decidedAt = Math.max(10, left.decision?.at ?? 0, right.decision?.at ?? 0);
        const lastAt = Math.max(0, ...steps.map(({ at }) => at));
        const last = steps.filter(({ at }) => at === lastAt);
        const isHere =
          decidedAt >= lastAt || last.length === 0 || last.some(({ status }) => status === "waiting");
        expect(outcomeOf(merged) === undefined).toBe(isHere);
        expect(mergeStored(right, left)).toEqual(merged);
      }),
    );
  });

  it("is merged once: again it changes nothing", () => {
    fc.assert(
      fc.property(stays, stays, (a, b) => {
        const [left, right] = [stay(a), stay(b)];
        const merged = mergeStored(left, right);
        expect(mergeStored(left, left)).toBe(left);
        expect(mergeStored(left, merged)).toBe(merged);
        expect(mergeStored(right, merged)).toBe(merged);
        expect(mergeStored(merged, left)).toEqual(merged);
      }),
    );
  });

  it("is later than either where each tab knew something that the other did not", () => {
    const before = { ...three, updatedAt: 20 };
    const flagged: Encounter = { ...before, flags: ["isolation"], immediateAt: 5, updatedAt: 30 };
    const noted: Encounter = { ...before, followUps: [{ at: 31, text: "better" }], updatedAt: 31 };
    expect(mergeStored(flagged, noted).updatedAt).toBe(32);
    expect(mergeStored(before, noted)).toBe(noted);
    expect(mergeStored({ ...before, updatedAt: 40 }, before).updatedAt).toBe(40);
  });
});

/** What a tab does with a patient who was decided on at 10: a decision or a step of the stay, so much later. */
const stays = fc.array(
  fc.record({
    does: fc.constantFrom("decide", "seen", "left", "waiting"),
    level: fc.integer({ min: 1, max: 5 }),
    after: fc.integer({ min: 0, max: 3 }),
  }),
  { maxLength: 5 },
);

function stay(steps: readonly { does: string; level: number; after: number }[]): Encounter {
  let now = 10;
  return steps.reduce((encounter, { does, level, after }) => {
    now += after;
    const at = Math.max(now, (encounter.decision?.at ?? 0) + 1, (encounter.stay?.at(-1)?.at ?? 0) + 1);
    const next =
      does === "decide"
        ? returned(decided(encounter, level as Urgency, at))
        : withStayStep(encounter, { status: does as StayStep["status"], at });
    return { ...next, updatedAt: at };
  }, three);
}

describe("what is said of a patient in two tabs", () => {
  const plain = sampleUndecided("a", { flags: [], label: "", updatedAt: 1 });

  /** The encounter as a person changed it, at an instant. */
  function changed(encounter: Encounter, at: number, change: Partial<Encounter>): Encounter {
    return stampDetails(encounter, { ...encounter, ...change }, at);
  }

  it("has the flags of both, the allergy of the one that has one, and the codes of both in their order", () => {
    const code = (name: string) => ({ code: name, title: name, billable: true });
    const one = changed(plain, 5, { flags: ["self-harm-watch"], allergyText: "latex", codes: [code("A00")] });
    const two = changed(plain, 6, { flags: ["isolation"], label: "Bed 9", codes: [code("B01")] });
    for (const merged of [mergeStored(one, two), mergeStored(two, one)]) {
      expect(merged).toMatchObject({ label: "Bed 9", allergyText: "latex" });
      expect(merged.flags.toSorted()).toEqual(["isolation", "self-harm-watch"]);
      expect(merged.codes?.map(({ code: name }) => name).toSorted()).toEqual(["A00", "B01"]);
    }
    expect(mergeStored(one, two).codes?.map(({ code: name }) => name)).toEqual(["A00", "B01"]);
  });

  it("goes without what a person took away, until somebody sets it again", () => {
    const code = { code: "A00", title: "Cholera", billable: true };
    const set = changed(plain, 5, { flags: ["isolation"], codes: [code], allergyText: "latex" });
    const gone = changed(set, 8, { flags: [], codes: [], allergyText: "" });
    for (const merged of [mergeStored(set, gone), mergeStored(gone, set)])
      expect(merged).toMatchObject({ flags: [], codes: [], allergyText: "" });
    const again = changed(gone, 9, { flags: ["isolation"] });
    expect(mergeStored(again, gone).flags).toEqual(["isolation"]);
    expect(mergeStored(gone, again).flags).toEqual(["isolation"]);
  });

  it("lets a flag go that an older version of the app had set", () => {
    const old = { ...plain, flags: ["isolation" as const], updatedAt: 50 };
    expect(mergeStored(old, changed(old, 60, { flags: [] })).flags).toEqual([]);
  });

  it("takes no flag for taken away where it was never seen", () => {
    const flagged = changed(plain, 5, { flags: ["isolation"] });
    const elsewhere = { ...changed(plain, 9, { flags: [], label: "Bed 2" }), updatedAt: 9 };
    expect(mergeStored(flagged, elsewhere)).toMatchObject({ flags: ["isolation"], label: "Bed 2" });
  });

  it("has the label and the arrival that were written last, not those that were saved last", () => {
    const written = changed(plain, 20, { label: "Bed 2", arrivedAt: 7 });
    const before = { ...changed(plain, 10, { label: "Bed 1" }), updatedAt: 99 };
    for (const merged of [mergeStored(written, before), mergeStored(before, written)])
      expect(merged).toMatchObject({ label: "Bed 2", arrivedAt: 7 });
  });

  it("counts a change later than the one before it, on a clock that was set back too", () => {
    const first = changed(plain, 100, { label: "Bed 1" });
    const second = changed(first, 50, { label: "Bed 2" });
    expect(mergeStored(second, first).label).toBe("Bed 2");
  });
});
