import type { Assessment } from "../domain/assessment.ts";
import type { EnteredFacts, Instant, Note } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";
import { appVersion } from "../pipeline/app-version.ts";
import { rulesVersion } from "../safety/check-safety.ts";
import type { Task } from "../tasks/task.ts";

/** A longer text is read when the typing pauses, not at each key. */
export const readAtOnceCharacters = 20_000;

/** Whether text and form are empty. */
export function isBlankNote({ text, entered }: Note): boolean {
  return text.trim() === "" && isEnteredBlank(entered);
}

function isEnteredBlank({ vitals, corrections, picks, ...facts }: EnteredFacts): boolean {
  return (
    Object.keys(facts).length === 0 &&
    Object.keys(vitals).length === 0 &&
    corrections.length === 0 &&
    Object.keys(picks).length === 0
  );
}

/** What there is to know of a blank note, without any reading: the lexicons need not be ready for it. */
export const blankReading: Reading = {
  pregnancy: { status: "unknown" },
  vitals: {},
  observations: [],
  spo2Scale2: false,
  mentions: [],
  unread: [],
  contradictions: [],
  doubts: [],
};

/** The assessment of a blank note. */
export function assessBlank(task: Task<unknown>, note: Note, at: Instant): Assessment<unknown> {
  const protocol = task.protocol(blankReading, []);
  return {
    task: task.id,
    note,
    reading: blankReading,
    findings: [],
    protocol,
    trail: [
      { by: "protocol", level: protocol.level, why: { key: `trail.protocol.${protocol.certainty}` }, at },
    ],
    provenance: { appVersion, rulesVersion, source: "rules" },
    at,
  };
}
