import type { Assessment, LevelStep } from "../domain/assessment.ts";
import type { Instant, Note } from "../domain/note.ts";
import { read } from "../reading/read.ts";
import { checkSafety } from "../safety/check-safety.ts";
import { rulesVersion } from "../safety/rules-version.ts";
import type { Task } from "../tasks/task.ts";
import { appVersion } from "./app-version.ts";
import { applyFloors } from "./trail.ts";

/** The one route from note to assessment by the rules alone; a model's part comes after it. Deterministic but for `at`. */
export function assess<O>(
  task: Pick<Task<O>, "id" | "scale" | "protocol">,
  note: Note,
  at: Instant,
): Assessment<O> {
  const reading = read(note);
  const findings = checkSafety(reading);
  const protocol = task.protocol(reading, findings);
  const first: LevelStep = {
    by: "protocol",
    level: protocol.level,
    why: { key: `trail.protocol.${protocol.certainty}` },
    at,
  };
  return {
    task: task.id,
    note,
    reading,
    findings,
    protocol,
    trail: applyFloors([first], findings, task.scale, at),
    provenance: { appVersion, rulesVersion, source: "rules" },
    at,
  };
}
