import type { LevelStep } from "../domain/assessment.ts";
import type { Finding } from "../domain/finding.ts";
import type { Instant } from "../domain/note.ts";
import type { Scale, Urgency } from "../domain/urgency.ts";
import { standingFloor } from "../safety/standing-floor.ts";

/** The level that a trail shows: that of its last step. */
export function shownLevel(trail: readonly LevelStep[]): Urgency {
  return trail.at(-1)?.level ?? 3;
}

/** Raises the trail's end to the most urgent floor; never lowers. */
export function applyFloors(
  trail: readonly LevelStep[],
  findings: readonly Finding[],
  scale: Scale,
  at: Instant,
): readonly LevelStep[] {
  const floor = standingFloor(findings, scale);
  if (!floor || floor.urgency[scale] >= shownLevel(trail)) return trail;
  return [...trail, { by: "rule", level: floor.urgency[scale], why: floor.message, at }];
}
