import { describe, expect, it } from "vitest";
import type { Decision, Encounter, StayStep, TaskId } from "../../../src/domain/assessment.ts";
import { blankNote, type Instant } from "../../../src/domain/note.ts";
import { defaultSettings } from "../../../src/domain/settings.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { blankEncounter } from "../../../src/state/blank-encounter.ts";
import { addDecision, withDecision } from "../../../src/state/case-decision.ts";
import { shiftCsv } from "../../../src/state/shift-csv.ts";
import { shiftSummary } from "../../../src/state/shift-summary.ts";
import { waitFigures } from "../../../src/state/wait-figures.ts";
import { core } from "./case-support.ts";

const minuteMs = 60_000;
const begin = Date.UTC(2026, 10, 20, 7, 0);
/** Minutes after the shift began. */
const at = (minutes: number): Instant => begin + minutes * minuteMs;
const span = { from: begin, to: at(480) };

type Told = Partial<Decision> & {
  readonly minute: number;
  readonly level: Urgency;
  /** Which set of observations it was made on, from 0. */
  readonly set?: number;
};

let ids = 0;

function stay(
  arrived: number,
  decisions: readonly Told[],
  steps: readonly (readonly [StayStep["status"], number])[] = [],
  task: TaskId = "esi",
): Encounter {
  const blank = { ...blankEncounter(`id-${String(++ids)}`, at(arrived)), label: "Bed 4711" };
  const decided = decisions.reduce<Encounter>((encounter, { minute, set = 0, ...told }) => {
    const text = `cough${"\n── 2026-11-20 09:00 ──\nstill coughs\n".repeat(set)}`;
    const decision: Decision = { suggested: told.level, at: at(minute), initials: "JL", ...told };
    const assessment = core.assess(task, { ...blankNote("en"), text }, at(minute));
    return addDecision(encounter, { decision, assessment: withDecision(assessment, decision) });
  }, blank);
  const stayed = steps.map(([status, minute]) => ({ status, at: at(minute) }));
  return stayed.length > 0 ? { ...decided, stay: stayed } : decided;
}

/** One of each kind; what is expected below is counted by hand. */
const shift: readonly Encounter[] = [
  stay(
    10,
    [{ minute: 14, level: 2 }],
    [
      ["seen", 18],
      ["admitted", 60],
    ],
  ),
  stay(
    20,
    [
      { minute: 30, level: 3, suggested: 2, floor: 2, reason: "senior-review" },
      { minute: 70, level: 2, set: 1 },
    ],
    [["seen", 90]],
  ),
  stay(100, [{ minute: 106, level: 4, first: 5 }]),
  stay(
    -60,
    [
      { minute: -50, level: 3 },
      { minute: -25, level: 3, set: 1 },
      { minute: 5, level: 3, set: 2 },
    ],
    [["left", 20]],
  ),
  stay(200, []),
  stay(300, [{ minute: 302, level: 3, suggested: 4 }], [["left", 400]], "manchester"),
  stay(410, [{ minute: 405, level: 5 }]),
  stay(500, [{ minute: 510, level: 1 }]),
];
const summary = shiftSummary(shift, span, defaultSettings);

describe("the summary of a shift", () => {
  it("counts who arrived in it, by the level at its end", () => {
    expect(summary.arrived).toBe(6);
    expect(summary.undecided).toBe(1);
    expect(summary.levels.filter(({ arrived }) => arrived > 0)).toMatchObject([
      { scale: "esi", level: 2, arrived: 2 },
      { scale: "esi", level: 4, arrived: 1 },
      { scale: "esi", level: 5, arrived: 1 },
      { scale: "manchester", level: 3, arrived: 1 },
    ]);
  });

  it("gives waits to the decision and to the outcome: median, 90th percentile, longest", () => {
    expect(summary.toDecision).toEqual({
      count: 4,
      medianMinutes: 5,
      ninetiethMinutes: 10,
      longestMinutes: 10,
    });
    expect(summary.toOutcome).toEqual({
      count: 4,
      medianMinutes: 75,
      ninetiethMinutes: 100,
      longestMinutes: 100,
    });
    expect(summary.stillHere).toMatchObject({ count: 3, longestMinutes: 380 });
  });

  it("counts as seen within target neither who left unseen nor who waits past it", () => {
    expect(summary.withinTarget).toEqual({ count: 1, of: 3 });
    const esi2 = summary.levels.find(({ scale, level }) => scale === "esi" && level === 2);
    expect(esi2?.withinTarget).toEqual({ count: 1, of: 2 });
    const waits = shiftSummary([stay(400, [{ minute: 402, level: 2 }])], span, defaultSettings);
    expect(waits.withinTarget).toEqual({ count: 0, of: 1 });
    const justCame = shiftSummary([stay(475, [{ minute: 476, level: 2 }])], span, defaultSettings);
    expect(justCame.withinTarget).toEqual({ count: 0, of: 0 });
  });

  it("counts sets of observations in time, late and not taken", () => {
    expect(summary.sets).toEqual({ inTime: 1, late: 1, notTaken: 3, free: 0 });
  });

  it("counts overrides by direction, first choices, reasons and floors", () => {
    expect(summary.decisions).toEqual({ same: 5, moreUrgent: 1, lessUrgent: 1 });
    expect(summary.first).toEqual({ same: 0, moreUrgent: 0, lessUrgent: 1 });
    expect(summary.reasons["senior-review"]).toBe(1);
    expect(summary.reasons.other).toBe(0);
    expect(summary.floorsOverridden).toBe(1);
  });

  it("counts reassessments, and those that raised a level", () => {
    expect(summary.reassessments).toEqual({ count: 2, raised: 1 });
  });

  it("counts the last word on each outcome", () => {
    expect(summary.outcomes).toEqual({
      seen: 1,
      admitted: 1,
      discharged: 0,
      transferred: 0,
      left: 2,
      died: 0,
    });
  });

  it("leaves out waits that end before they begin, and says how many", () => {
    expect(summary.clockFaults).toBe(1);
  });

  it("does not count an outcome that was taken back", () => {
    const back = stay(
      10,
      [{ minute: 12, level: 2 }],
      [
        ["left", 20],
        ["waiting", 21],
      ],
    );
    const { outcomes, stillHere } = shiftSummary([back], span, defaultSettings);
    expect(outcomes.left).toBe(0);
    expect(stillHere.count).toBe(1);
  });

  it("counts no event twice in shifts that follow each other", () => {
    const middle = at(100);
    const [one, two] = [
      shiftSummary(shift, { from: begin, to: middle }, defaultSettings),
      shiftSummary(shift, { from: middle, to: span.to }, defaultSettings),
    ];
    const total = ({ same, moreUrgent, lessUrgent }: typeof one.decisions) => same + moreUrgent + lessUrgent;
    expect(one.arrived + two.arrived).toBe(summary.arrived);
    expect(total(one.decisions) + total(two.decisions)).toBe(total(summary.decisions));
    expect(one.toOutcome.count + two.toOutcome.count).toBe(summary.toOutcome.count);
  });

  it("has a level for who was called level 1 before any form", () => {
    const called = { ...blankEncounter("a", at(10)), immediateAt: at(11) };
    const { levels, toDecision } = shiftSummary([called], span, defaultSettings);
    expect(levels.find(({ arrived }) => arrived > 0)).toMatchObject({ scale: "esi", level: 1 });
    expect(toDecision.medianMinutes).toBe(1);
  });

  it("is a table without names, labels, initials or ids as CSV", () => {
    const csv = shiftCsv(summary);
    expect(csv).not.toMatch(/4711|JL|id-/u);
    const rows = csv.replace("\uFEFF", "").trim().split("\r\n");
    expect(rows[0]).toBe("figure,scale,level,value,of");
    expect(rows).toContain("arrived,esi,2,2,");
    expect(rows).toContain("seen_within_target,manchester,3,0,1");
    expect(rows).toContain("arrival_to_decision_median_minutes,,,5,");
    expect(rows).toContain("decided_less_urgent_than_suggested,,,1,");
    expect(new Set(rows.map((row) => row.split(",").length))).toEqual(new Set([5]));
  });
});

describe("figures of waits", () => {
  it("are none where nobody waited", () => {
    expect(waitFigures([])).toEqual({ count: 0 });
  });

  it("take the middle of two, and the nearest rank at ninety per cent", () => {
    const waits = [10, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((minutes) => minutes * minuteMs);
    expect(waitFigures(waits)).toEqual({
      count: 10,
      medianMinutes: 6,
      ninetiethMinutes: 9,
      longestMinutes: 10,
    });
  });
});
