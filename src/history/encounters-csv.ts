import { type Encounter, outcomeOf } from "../domain/assessment.ts";
import { csvText } from "../domain/csv.ts";
import { setsOf } from "../safety/observed-sets.ts";
import type { KeptRecord } from "./archive.ts";

const columns = [
  "id",
  "status",
  "label",
  "arrived_at",
  "updated_at",
  "task",
  "suggested_level",
  "decided_level",
  "decided_at",
  "reason",
  "reason_text",
  "initials",
  "first_choice",
  "flags",
  "immediate_at",
  "sets",
  "outcome",
  "outcome_at",
  "physician_level",
  "follow_ups",
  "rules_version",
  "note",
] as const;
type Row = { readonly [K in (typeof columns)[number]]?: string | number | undefined };

/** One line per encounter for a spreadsheet; what cannot be read stands as it is. */
export function encountersCsv(records: readonly KeptRecord[]): string {
  const rows = records.map(({ id, decoded }): Row => {
    return decoded.status === "ok" ? toRow(decoded.value) : { id, status: "unreadable", note: decoded.raw };
  });
  return csvText(
    columns,
    rows.map((row) => columns.map((column) => row[column])),
  );
}

function toRow(encounter: Encounter): Row {
  const { decision } = encounter;
  const last = encounter.assessments.at(-1);
  const outcome = outcomeOf(encounter);
  return {
    id: encounter.id,
    status: "ok",
    label: encounter.label,
    arrived_at: isoTime(encounter.arrivedAt),
    updated_at: isoTime(encounter.updatedAt),
    task: last?.task,
    suggested_level: decision?.suggested ?? last?.trail.at(-1)?.level,
    decided_level: decision?.level,
    decided_at: isoTime(decision?.at),
    reason: decision?.reason,
    reason_text: decision?.reasonText,
    initials: decision?.initials,
    first_choice: decision?.first,
    flags: encounter.flags.join(" "),
    immediate_at: isoTime(encounter.immediateAt),
    sets: setsOf(encounter.assessments).length,
    outcome: outcome?.status,
    outcome_at: isoTime(outcome?.at),
    physician_level: encounter.physicianLevel?.level,
    follow_ups: encounter.followUps.map((note) => `${isoTime(note.at)} ${note.text}`).join("\n"),
    rules_version: last?.provenance.rulesVersion,
    note: last?.note.text,
  };
}

/** A clock may have been anywhere: a time out of range stays the number it is. */
function isoTime(at: number | undefined): string | undefined {
  if (at === undefined) return undefined;
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? String(at) : date.toISOString();
}
