import type { Finding } from "../domain/finding.ts";
import type { Scale } from "../domain/urgency.ts";

/** The most urgent standing floor on this scale, if any. */
export function standingFloor(findings: readonly Finding[], scale: Scale): Finding | undefined {
  let floor: Finding | undefined;
  for (const finding of findings) {
    if (finding.effect !== "floor") continue;
    if (!floor || finding.urgency[scale] < floor.urgency[scale]) floor = finding;
  }
  return floor;
}
