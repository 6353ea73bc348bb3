import type { Encounter, StayStep } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { Urgency } from "../domain/urgency.ts";
import { type History, HistoryError } from "../history/history.ts";

/** The encounter with one more outcome; what was there before is kept. */
export function withStayStep(encounter: Encounter, step: StayStep): Encounter {
  const stay = encounter.stay ?? [];
  // Steps are told apart by their instant, and come after the decision that they are said of, even on a clock that was set back.
  const at = Math.max(step.at, (stay.at(-1)?.at ?? 0) + 1, (encounter.decision?.at ?? 0) + 1);
  return { ...encounter, stay: [...stay, { ...step, at }] };
}

/** The encounter with the level that the physician would have given. */
export function withPhysicianLevel(encounter: Encounter, level: Urgency, at: Instant): Encounter {
  return { ...encounter, physicianLevel: { level, at } };
}

/** Changes a kept encounter and saves it. Throws HistoryError, `failed` when the record cannot be read. */
export async function changeKept(
  history: Pick<History, "load" | "save">,
  id: string,
  now: Instant,
  change: (encounter: Encounter) => Encounter,
): Promise<Encounter> {
  const loaded = await history.load(id);
  if (loaded.status !== "ok") throw new HistoryError("failed");
  const changed = change(loaded.encounter);
  const saved = { ...changed, updatedAt: Math.max(now, changed.updatedAt + 1) };
  await history.save(saved);
  return saved;
}
