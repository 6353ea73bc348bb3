import type { Encounter } from "../domain/assessment.ts";
import type { EncounterSummary, HistoryQuery } from "./history.ts";

/** What lists and search need of an encounter. */
export function summarize(encounter: Encounter): EncounterSummary {
  const last = encounter.assessments.at(-1);
  const level =
    encounter.decision?.level ?? last?.trail.at(-1)?.level ?? (encounter.immediateAt ? 1 : undefined);
  return {
    id: encounter.id,
    label: encounter.label,
    arrivedAt: encounter.arrivedAt,
    updatedAt: encounter.updatedAt,
    ...(last && { task: last.task }),
    ...(level && { level }),
    decided: encounter.decision !== undefined,
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
  const { level, task, from = -Infinity, to = Infinity } = query;
  return (summary) =>
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
