import {
  type Assessment,
  type Decision,
  type DowngradeReason,
  type Encounter,
  type LevelStep,
  type TaskId,
  taskScales,
} from "../domain/assessment.ts";
import type { Finding, Wording } from "../domain/finding.ts";
import { type EnteredFacts, type Note, vitalNames } from "../domain/note.ts";
import type { Scale, Urgency } from "../domain/urgency.ts";
import { shownLevel } from "../pipeline/trail.ts";
import { isWorsening, worseningId } from "../pipeline/worsening.ts";
import { Sets } from "../reading/sets.ts";
import { isEmptySet } from "../safety/observed-sets.ts";
import { standingFloor } from "../safety/standing-floor.ts";

export const downgradeReasons = [
  "stable-on-review",
  "known-baseline",
  "misread-note",
  "senior-review",
  "local-policy",
  "other",
] as const satisfies readonly DowngradeReason[];

/** What a level asks of the person who chooses it. */
export type DecisionNeeds = "nothing" | "reason" | "reason-and-initials";

/** What bounds a decision: the suggestion, the standing floor, and what was decided before. */
export type DecisionBounds = {
  readonly suggested: Urgency;
  readonly floor?: Urgency;
  readonly standing?: Urgency;
};

export type DecisionGrounds = {
  readonly reason?: DowngradeReason;
  readonly reasonText?: string;
  readonly initials?: string;
};

/** A decision with the assessment that it was made on. */
export type Decided = { readonly decision: Decision; readonly assessment: Assessment<unknown> };

/** More urgent is one tap; less urgent than the suggestion or the standing decision wants a reason; below a floor, initials too. */
export function decisionNeeds(level: Urgency, { suggested, floor, standing }: DecisionBounds): DecisionNeeds {
  if (floor !== undefined && level > floor) return "reason-and-initials";
  return level > suggested || (standing !== undefined && level > standing) ? "reason" : "nothing";
}

/** Whether the grounds given are enough; "other" wants its words. */
export function groundsSuffice(needs: DecisionNeeds, grounds: DecisionGrounds): boolean {
  if (needs === "nothing") return true;
  if (!grounds.reason) return false;
  if (grounds.reason === "other" && !grounds.reasonText?.trim()) return false;
  return needs === "reason" || Boolean(grounds.initials?.trim());
}

/** The level that the rules suggest, whatever a person decided afterwards. */
export function suggestedLevel(trail: readonly LevelStep[]): Urgency {
  return shownLevel(trail.filter((step) => step.by !== "clinician"));
}

/** The standing floor's level on this scale. */
export function floorLevel(findings: readonly Finding[], scale: Scale): Urgency | undefined {
  return standingFloor(findings, scale)?.urgency[scale];
}

/**
 * The floor that nobody has decided on: what was decided below a floor, with a reason, stays as decided while no value
 * and no floor is new.
 */
export function openFloor({ decision, assessment }: Decided, now: Assessment<unknown>): Urgency | undefined {
  const scale = taskScales[now.task];
  const isOverridden = decision.floor !== undefined && decision.level > decision.floor;
  return isOverridden && isSameSet(assessment, now) ? undefined : floorLevel(now.findings, scale);
}

/** Whether nothing was measured or found since that binds. */
function isSameSet(before: Assessment<unknown>, now: Assessment<unknown>): boolean {
  const isOneSet = new Sets(before.note.text).count === new Sets(now.note.text).count || isEmptySet(now);
  return isOneSet && measuredValues(before) === measuredValues(now) && isFound(now, before);
}

/** Whether each floor of one assessment is in another, as it is. */
function isFound(one: Assessment<unknown>, other: Assessment<unknown>): boolean {
  const floorsOf = ({ findings }: Assessment<unknown>) =>
    findings.flatMap(({ effect, ruleId, urgency: { esi, manchester } }) =>
      effect === "floor" ? [`${ruleId} ${String(esi)} ${String(manchester)}`] : [],
    );
  const known = new Set(floorsOf(other));
  return floorsOf(one).every((floor) => known.has(floor));
}

function measuredValues({ reading }: Assessment<unknown>): string {
  const { vitals, consciousness, oxygen, painBehaviour } = reading;
  return JSON.stringify([
    ...vitalNames.map((name) => vitals[name]?.value),
    consciousness?.value,
    oxygen?.value,
    painBehaviour?.value,
  ]);
}

/** The assessment with the clinician's step at the end of its trail. */
export function withDecision(assessment: Assessment<unknown>, decision: Decision): Assessment<unknown> {
  const why: Wording = { key: decision.reason ? `decide.reason.${decision.reason}` : "trail.clinician" };
  const trail = assessment.trail.filter((step) => step.by !== "clinician");
  return {
    ...assessment,
    trail: [...trail, { by: "clinician", level: decision.level, why, at: decision.at }],
  };
}

/** Decisions of an encounter with the assessments that they were made on, oldest first. */
export function decisionsOf(encounter: Encounter): readonly Decided[] {
  const decisions = [...encounter.earlierDecisions, ...(encounter.decision ? [encounter.decision] : [])];
  return decisions.flatMap((decision) => {
    const assessment = encounter.assessments.find(({ trail }) =>
      trail.some(({ by, at, level }) => by === "clinician" && at === decision.at && level === decision.level),
    );
    return assessment ? [{ decision, assessment }] : [];
  });
}

/** Of decisions, oldest first, those that stand: the newest for a task, and the newest of all. */
export function standingDecisions(decisions: readonly Decided[], task: TaskId): readonly Decided[] {
  const [ofTask, last] = [decisions.findLast(({ assessment }) => assessment.task === task), decisions.at(-1)];
  return [...new Set([ofTask, last])].filter((one) => one !== undefined);
}

/** The encounter with one more decision; the earlier ones are kept. */
export function addDecision(encounter: Encounter, { decision, assessment }: Decided): Encounter {
  const earlier = encounter.decision ? [encounter.decision] : [];
  return {
    ...encounter,
    assessments: [...encounter.assessments, assessment],
    decision,
    earlierDecisions: [...encounter.earlierDecisions, ...earlier],
  };
}

/** Whether two notes say the same; the language of the output is not part of it. */
export function sameNote(a: Note, b: Note): boolean {
  return a.text === b.text && (a.entered === b.entered || canonical(a.entered) === canonical(b.entered));
}

function canonical(entered: EnteredFacts): string {
  return JSON.stringify(entered, (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** What an edit brought since the decision. */
export type SinceDecision = {
  readonly level?: { readonly from: Urgency; readonly to: Urgency };
  readonly added: readonly Finding[];
  readonly gone: readonly Finding[];
  /** What got worse, and the floor that this sets: one level above the decided one. */
  readonly worse?: { readonly findings: readonly Finding[]; readonly floor: Urgency };
};

/** Compares what was decided on with what the rules say now; questions are no news. */
export function sinceDecision({ assessment: decidedOn }: Decided, now: Assessment<unknown>): SinceDecision {
  const worse = now.findings.filter(isWorsening);
  const floor = floorLevel(worse, taskScales[now.task]);
  const from = suggestedLevel(decidedOn.trail);
  const to = suggestedLevel(now.trail);
  const before = new Set(decidedOn.findings.map((finding) => finding.ruleId));
  const after = new Set(now.findings.map((finding) => finding.ruleId));
  const isNews = (finding: Finding) => finding.effect !== "ask" && !isWorsening(finding);
  return {
    ...(from !== to && { level: { from, to } }),
    ...(floor !== undefined && { worse: { findings: worse, floor } }),
    // A red flag that counts as worse is told as that.
    added: now.findings.filter(
      (finding) => isNews(finding) && !before.has(finding.ruleId) && !after.has(worseningId(finding.ruleId)),
    ),
    gone: decidedOn.findings.filter((finding) => isNews(finding) && !after.has(finding.ruleId)),
  };
}
