import { stayOutcomes } from "../../domain/assessment.ts";
import { downgradeReasons } from "../../state/case-decision.ts";
import type { Directions, Share, ShiftSummary } from "../../state/shift-summary.ts";
import type { WaitFigures } from "../../state/wait-figures.ts";
import type { Say } from "../sheets/case-words.ts";
import { durationText } from "../sheets/telling.ts";

/** A line of a table: what, the figure, and how long its bar is, from 0 to 1. */
export type FigureRow = {
  readonly name: string;
  readonly value: string;
  readonly length?: number;
};

export type FigureTable = {
  readonly title: string;
  readonly what?: string;
  readonly rows: readonly FigureRow[];
};

/** Everything of a summary but its levels and waits, as tables in words. */
export function figureTables(summary: ShiftSummary, say: Say): readonly FigureTable[] {
  const { sets, decisions, first, reassessments, reasons, outcomes, floorsOverridden } = summary;
  const count = (key: string, value: number, of: number): FigureRow => ({
    name: say({ key }),
    value: String(value),
    ...(of > 0 && { length: value / of }),
  });
  const directionRows = (kind: "decisions" | "first", counts: Directions): readonly FigureRow[] => {
    const all = counts.same + counts.moreUrgent + counts.lessUrgent;
    return (["same", "moreUrgent", "lessUrgent"] as const).map((direction) =>
      count(`shift.${kind}.${direction}`, counts[direction], all),
    );
  };
  const allSets = sets.inTime + sets.late + sets.notTaken;
  const isChosenFirst = first.same + first.moreUrgent + first.lessUrgent > 0;
  const given = downgradeReasons.filter((reason) => reasons[reason] > 0);
  const allGiven = given.reduce((sum, reason) => sum + reasons[reason], 0);
  const ended = stayOutcomes.reduce((sum, outcome) => sum + outcomes[outcome], 0);
  return [
    {
      title: say({ key: "shift.decisions.title" }),
      what: say({ key: "shift.decisions.what" }),
      rows: [
        ...directionRows("decisions", decisions),
        { name: say({ key: "shift.floors" }), value: String(floorsOverridden) },
      ],
    },
    ...(isChosenFirst
      ? [
          {
            title: say({ key: "shift.first.title" }),
            what: say({ key: "shift.first.what" }),
            rows: directionRows("first", first),
          },
        ]
      : []),
    ...(given.length > 0
      ? [
          {
            title: say({ key: "shift.reasons.title" }),
            rows: given.map((reason) => count(`decide.reason.${reason}`, reasons[reason], allGiven)),
          },
        ]
      : []),
    {
      title: say({ key: "shift.sets.title" }),
      what: say({ key: "shift.sets.what" }),
      rows: [
        count("shift.sets.inTime", sets.inTime, allSets),
        count("shift.sets.late", sets.late, allSets),
        count("shift.sets.notTaken", sets.notTaken, allSets),
        ...(sets.free > 0 ? [count("shift.sets.free", sets.free, 0)] : []),
        count("shift.reassessments", reassessments.count, 0),
        count("shift.reassessments.raised", reassessments.raised, 0),
      ],
    },
    {
      title: say({ key: "shift.outcomes.title" }),
      rows: stayOutcomes.map((outcome) => count(`stay.outcome.${outcome}`, outcomes[outcome], ended)),
    },
  ];
}

/** A wait in the words of a table; a dash where nobody waited. */
export function waitText(minutes: number | undefined, say: Say): string {
  return minutes === undefined ? "–" : durationText(minutes, { say });
}

/** The waits of a summary, in the order in which a patient meets them. */
export function waitTable(
  summary: ShiftSummary,
): readonly { readonly what: "toDecision" | "toOutcome" | "stillHere"; readonly waits: WaitFigures }[] {
  const { toDecision, toOutcome, stillHere } = summary;
  return [
    { what: "toDecision", waits: toDecision },
    { what: "toOutcome", waits: toOutcome },
    { what: "stillHere", waits: stillHere },
  ];
}

/** "3 of 4 (75 %)"; a dash of nothing. */
export function shareText({ count, of }: Share, say: Say): string {
  return of === 0
    ? "–"
    : say({ key: "shift.share", values: { count, of, percent: Math.round((100 * count) / of) } });
}
