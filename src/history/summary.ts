import { type Assessment, type Encounter, outcomeOf, taskScales } from "../domain/assessment.ts";
import type { Urgency } from "../domain/urgency.ts";
import { setsOf } from "../safety/observed-sets.ts";
import { standingFloor } from "../safety/standing-floor.ts";
import type { EncounterSummary, HistoryQuery, WaitingSummary } from "./history.ts";

/** What lists and search need of an encounter. */
export function summarize(encounter: Encounter): EncounterSummary {
  const last = encounter.assessments.at(-1);
  const level =
    encounter.decision?.level ?? last?.trail.at(-1)?.level ?? (encounter.immediateAt ? 1 : undefined);
  const outcome = outcomeOf(encounter);
  return {
    id: encounter.id,
    label: encounter.label,
    arrivedAt: encounter.arrivedAt,
    updatedAt: encounter.updatedAt,
    ...(last && { task: decidedOn(encounter)?.task ?? last.task }),
    ...(level && { level }),
    decided: encounter.decision !== undefined,
    ...(outcome ? { outcome: outcome.status } : { waiting: waitingOf(encounter) }),
    words: foldWords(
      [
        encounter.label,
        encounter.allergyText ?? "",
        ...encounter.assessments.map((assessment) => assessment.note.text),
        ...encounter.followUps.map((followUp) => followUp.text),
      ].join("\n"),
    ),
  };
}

/** The assessment that the decision was made on: a decision is told on its scale. */
function decidedOn({ decision, assessments }: Encounter): Assessment<unknown> | undefined {
  return assessments.find(({ trail }) =>
    trail.some((step) => step.by === "clinician" && step.at === decision?.at),
  );
}

/** What the waiting list needs: the newest set, the one before it, when it was taken. */
function waitingOf({ decision, immediateAt, arrivedAt, flags, assessments }: Encounter): WaitingSummary {
  const sets = setsOf(assessments);
  const [last, before] = [sets.at(-1), sets.at(-2)];
  const decidedAt = decision?.at ?? immediateAt;
  const newest = assessments.at(-1);
  const floor = newest && !decision && floorOf(newest);
  const isAllergic = newest?.reading.allergies?.value === "listed" && !flags.includes("allergy");
  return {
    flags: isAllergic ? [...flags, "allergy"] : flags,
    ...(decidedAt !== undefined && { decidedAt }),
    lastSetAt: last?.takenAt ?? immediateAt ?? arrivedAt,
    vitals: last?.standing ?? {},
    ...(last && { times: last.times, off: last.off }),
    ...(before && { before: before.standing }),
    ...(last?.news2 !== undefined && { news2: last.news2 }),
    ...(floor && { floor }),
    isOverridden: decision !== undefined && decision.level !== decision.suggested,
  };
}

function floorOf({ findings, task }: Assessment<unknown>): Urgency | undefined {
  const scale = taskScales[task];
  return standingFloor(findings, scale)?.urgency[scale];
}

/** How a record that cannot be read is listed. */
export function summarizeUnreadable(id: string): EncounterSummary {
  return { id, label: id, arrivedAt: 0, updatedAt: 0, decided: false, words: foldWords(id) };
}

/**
 * Words for search: lower case, without accents, each once. Chinese has no spaces: a run of it stays one piece, and
 * a search finds any part of it.
 */
export function foldWords(text: string): string {
  const folded = text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "");
  return [...new Set(folded.match(/[\p{L}\p{N}]+/gu))].join(" ");
}

/** Whether a summary answers a query; every word of the text must be found, in any order. */
export function matcher(query: HistoryQuery): (summary: EncounterSummary) => boolean {
  const words = foldWords(query.text ?? "").split(" ");
  const { level, task, from = -Infinity, to = Infinity, open } = query;
  return (summary) =>
    (!open || summary.waiting !== undefined) &&
    (level === undefined || summary.level === level) &&
    (task === undefined || summary.task === task) &&
    summary.arrivedAt >= from &&
    summary.arrivedAt <= to &&
    words.every((word) => summary.words.includes(word));
}

/** Newest arrival first; the id decides between equals, so that the order never jumps. */
export function byArrival(a: EncounterSummary, b: EncounterSummary): number {
  return b.arrivedAt - a.arrivedAt || (a.id < b.id ? -1 : 1);
}
