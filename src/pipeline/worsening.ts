import { type Assessment, taskScales } from "../domain/assessment.ts";
import type { Finding, Wording } from "../domain/finding.ts";
import { oneMoreUrgent, type Urgency } from "../domain/urgency.ts";
import { Sets } from "../reading/sets.ts";
import { sources } from "../safety/sources.ts";
import { worseSince } from "../safety/worse-since.ts";
import { applyFloors, shownLevel } from "./trail.ts";

/** What was decided, and on what. */
export type DecidedBefore = { readonly level: Urgency; readonly assessment: Assessment<unknown> };

/** The findings of a patient who got worse since the decision begin their ids so. */
const worsening = "worse-since-";

/**
 * The assessment with a floor one level above the decided one where the patient got worse: NEWS2 up by 2, GCS down by
 * 2, SpO2 down by 3, or a red flag that a new set brought [J]. A better set lowers nothing.
 */
export function withWorsening(
  assessment: Assessment<unknown>,
  { level, assessment: before }: DecidedBefore,
): Assessment<unknown> {
  const floor = oneMoreUrgent(level);
  const measured = worseSince(before.reading, assessment.reading).map(({ what, from, to }) =>
    worse(what, { key: `worseSince.${what}`, values: { from, to } }, floor),
  );
  const flags = newFlags(before, assessment).map(({ ruleId, message, evidence, enteredEvidence }) => ({
    ...worse(ruleId, message, floor),
    evidence,
    enteredEvidence,
  }));
  const found = [...measured, ...flags];
  if (found.length === 0) return assessment;
  const { trail, task, at } = assessment;
  return {
    ...assessment,
    findings: [...assessment.findings, ...found],
    trail: applyFloors(trail, found, taskScales[task], at),
  };
}

/**
 * The assessment with the floor that binds most, of what was decided: a decision on the other scale counts too, for the
 * levels of both mean the same urgency.
 */
export function withWorstSince(
  assessment: Assessment<unknown>,
  decided: readonly DecidedBefore[],
): Assessment<unknown> {
  return decided
    .map((before) => withWorsening(assessment, before))
    .reduce((worst, one) => {
      const [known, level] = [shownLevel(worst.trail), shownLevel(one.trail)];
      const tellsMore = level === known && one.findings.length > worst.findings.length;
      return level < known || tellsMore ? one : worst;
    }, assessment);
}

/** Whether a finding says that the patient got worse since the decision. */
export function isWorsening({ ruleId }: Finding): boolean {
  return ruleId.startsWith(worsening);
}

/** Floors that a later set brought; words that an edit of the same set adds are floors by themselves. */
function newFlags(before: Assessment<unknown>, now: Assessment<unknown>): readonly Finding[] {
  if (new Sets(now.note.text).count <= new Sets(before.note.text).count) return [];
  const known = new Set(before.findings.map(({ ruleId }) => ruleId));
  return now.findings.filter(({ effect, ruleId }) => effect === "floor" && !known.has(ruleId));
}

function worse(what: string, message: Wording, level: Urgency): Finding {
  return {
    ruleId: `${worsening}${what}`,
    problem: "worse-since-decision",
    effect: "floor",
    urgency: { esi: level, manchester: level },
    message,
    evidence: [],
    enteredEvidence: [],
    source: sources.worseSinceSet,
  };
}
