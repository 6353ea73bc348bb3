import { type Assessment, taskScales } from "../domain/assessment.ts";
import type { Finding, Wording } from "../domain/finding.ts";
import { oneMoreUrgent, type Urgency } from "../domain/urgency.ts";
import { Sets } from "../reading/sets.ts";
import { pain } from "../safety/rules/pain.ts";
import { vitals } from "../safety/rules/vitals.ts";
import { sources } from "../safety/sources.ts";
import { worseSince } from "../safety/worse-since.ts";
import { applyFloors } from "./trail.ts";

/** What was decided, and on what. */
export type DecidedBefore = { readonly level: Urgency; readonly assessment: Assessment<unknown> };

const worsening = "worse-since-";

/** The id of the finding that a patient got worse by this, or by this rule. */
export function worseningId(what: string): string {
  return `${worsening}${what}`;
}

/**
 * The assessment with a floor one level above the decided one where the patient got worse: NEWS2 up by 2, GCS down by
 * 2, SpO2 down by 3, or a red flag that a new set brought [J]. A better set lowers nothing. `decided`: what stands, also
 * on the other scale, for the levels of both mean the same urgency; of two floors for one reason the more urgent binds.
 */
export function withWorstSince(
  assessment: Assessment<unknown>,
  decided: readonly DecidedBefore[],
): Assessment<unknown> {
  const worst = new Map<string, Finding>();
  for (const finding of decided.flatMap((before) => worseningSince(before, assessment))) {
    const known = worst.get(finding.ruleId);
    if (!known || finding.urgency.esi < known.urgency.esi) worst.set(finding.ruleId, finding);
  }
  if (worst.size === 0) return assessment;
  const found = [...worst.values()];
  const { trail, task, at } = assessment;
  return {
    ...assessment,
    findings: [...assessment.findings, ...found],
    trail: applyFloors(trail, found, taskScales[task], at),
  };
}

function worseningSince(
  { level, assessment: before }: DecidedBefore,
  now: Assessment<unknown>,
): readonly Finding[] {
  const floor = oneMoreUrgent(level);
  const measured = worseSince(before.reading, now.reading).map(({ what, from, to }) =>
    worse(what, { key: `worseSince.${what}`, values: { from, to } }, floor),
  );
  const flags = newFlags(level, before, now).map(({ ruleId, message, evidence, enteredEvidence }) => ({
    ...worse(ruleId, message, floor),
    evidence,
    enteredEvidence,
  }));
  return [...measured, ...flags];
}

/** Whether a finding says that the patient got worse since the decision. */
export function isWorsening({ ruleId }: Finding): boolean {
  return ruleId.startsWith(worsening);
}

/** Scores, vitals and pain alone are no red flags: values say what is worse by their own steps. */
const ofValues: ReadonlySet<string> = new Set([...vitals, ...pain].map(({ problem }) => problem));

/**
 * Red flags that a later set brought, as urgent as what was decided: floors, and what would only be considered where it
 * is more urgent. Words that an edit of the same set adds are findings by themselves.
 */
function newFlags(
  decided: Urgency,
  before: Assessment<unknown>,
  now: Assessment<unknown>,
): readonly Finding[] {
  if (new Sets(now.note.text).count <= new Sets(before.note.text).count) return [];
  const known = new Set(before.findings.map(({ ruleId }) => ruleId));
  const scale = taskScales[before.task];
  return now.findings.filter(({ effect, ruleId, problem, urgency }) => {
    if (known.has(ruleId)) return false;
    if (effect === "floor") return urgency[scale] <= decided;
    return effect === "consider" && urgency[scale] < decided && !ofValues.has(problem);
  });
}

function worse(what: string, message: Wording, level: Urgency): Finding {
  return {
    ruleId: worseningId(what),
    problem: "worse-since-decision",
    effect: "floor",
    urgency: { esi: level, manchester: level },
    message,
    evidence: [],
    enteredEvidence: [],
    source: sources.worseSinceSet,
  };
}
