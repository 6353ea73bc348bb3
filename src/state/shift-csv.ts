import { csvText } from "../domain/csv.ts";
import type { ShiftSummary } from "./shift-summary.ts";
import type { WaitFigures } from "./wait-figures.ts";

const columns = ["figure", "scale", "level", "value", "of"] as const;
type Row = { readonly figure: string } & {
  readonly [K in Exclude<(typeof columns)[number], "figure">]?: string | number | undefined;
};

/** The summary for a spreadsheet, a figure a line, in words that no language of the page changes. */
export function shiftCsv(summary: ShiftSummary): string {
  return csvText(
    columns,
    rowsOf(summary).map((row) => columns.map((column) => row[column])),
  );
}

function rowsOf(summary: ShiftSummary): readonly Row[] {
  const { span, sets, decisions, first, reassessments, withinTarget } = summary;
  return [
    { figure: "from", value: new Date(span.from).toISOString() },
    { figure: "to", value: new Date(span.to).toISOString() },
    { figure: "arrived", value: summary.arrived },
    { figure: "arrived_not_decided", value: summary.undecided },
    ...summary.levels.flatMap(({ scale, level, arrived, withinTarget: share }): Row[] => [
      { figure: "arrived", scale, level, value: arrived },
      { figure: "seen_within_target", scale, level, value: share.count, of: share.of },
    ]),
    { figure: "seen_within_target", value: withinTarget.count, of: withinTarget.of },
    ...waitRows("arrival_to_decision", summary.toDecision),
    ...waitRows("arrival_to_outcome", summary.toOutcome),
    ...waitRows("still_here", summary.stillHere),
    { figure: "sets_in_time", value: sets.inTime },
    { figure: "sets_late", value: sets.late },
    { figure: "sets_not_taken", value: sets.notTaken },
    { figure: "sets_without_interval", value: sets.free },
    { figure: "decided_as_suggested", value: decisions.same },
    { figure: "decided_more_urgent_than_suggested", value: decisions.moreUrgent },
    { figure: "decided_less_urgent_than_suggested", value: decisions.lessUrgent },
    { figure: "first_choice_as_suggested", value: first.same },
    { figure: "first_choice_more_urgent_than_suggested", value: first.moreUrgent },
    { figure: "first_choice_less_urgent_than_suggested", value: first.lessUrgent },
    ...Object.entries(summary.reasons).map(([reason, value]) => ({
      figure: `reason_${snake(reason)}`,
      value,
    })),
    { figure: "floors_overridden", value: summary.floorsOverridden },
    { figure: "reassessments", value: reassessments.count },
    { figure: "reassessments_that_raised", value: reassessments.raised },
    ...Object.entries(summary.outcomes).map(([outcome, value]) => ({ figure: `outcome_${outcome}`, value })),
    { figure: "left_out_clock_changed", value: summary.clockFaults },
  ];
}

function waitRows(name: string, waits: WaitFigures): readonly Row[] {
  return [
    { figure: `${name}_count`, value: waits.count },
    { figure: `${name}_median_minutes`, value: waits.medianMinutes },
    { figure: `${name}_90th_percentile_minutes`, value: waits.ninetiethMinutes },
    { figure: `${name}_longest_minutes`, value: waits.longestMinutes },
  ];
}

function snake(name: string): string {
  return name.replaceAll("-", "_");
}
