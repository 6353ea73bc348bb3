import { type Assessment, taskScales } from "../domain/assessment.ts";
import type { Urgency } from "../domain/urgency.ts";
import type { Draft } from "../history/history.ts";
import type { TriageCore } from "../pipeline/core.ts";
import { isWorsening, withWorstSince } from "../pipeline/worsening.ts";
import { type ObservedSet, setsOf } from "../safety/observed-sets.ts";
import {
  type Decided,
  decisionsOf,
  floorLevel,
  openFloor,
  sameNote,
  standingDecisions,
  suggestedLevel,
} from "./case-decision.ts";

/** What the rules say of an unfinished note. */
export type JudgedDraft = {
  readonly live: Assessment<unknown>;
  readonly suggested: Urgency;
  /** The floor that nobody has decided on. */
  readonly floor?: Urgency;
  /** The patient got worse since the decision, and that sets the floor. */
  readonly isWorse: boolean;
  /** The newest set with what this note measured, and the one before it. */
  readonly sets: readonly ObservedSet[];
  /** The note says more than what was decided on. */
  readonly isBegun: boolean;
};

/** Judges an unfinished note as Assess would: with the floor of a patient who got worse since the decision. */
export function judgeDraft(core: Pick<TriageCore, "assess">, draft: Draft): JudgedDraft {
  const { task, note, savedAt, encounter } = draft;
  const decisions = decisionsOf(encounter);
  const last = decisions.at(-1);
  const isAbout = ({ assessment }: Decided) => sameNote(assessment.note, note);
  const before = standingDecisions(decisions, task).filter((decided) => !isAbout(decided));
  const live = withWorstSince(
    core.assess(task, note, savedAt),
    before.map(({ decision, assessment }) => ({ level: decision.level, assessment })),
  );
  const isBegun = !last || !isAbout(last);
  const floor = last ? openFloor(last, live) : floorLevel(live.findings, taskScales[task]);
  return {
    live,
    suggested: suggestedLevel(live.trail),
    ...(floor !== undefined && { floor }),
    isWorse: floor !== undefined && floorLevel(live.findings.filter(isWorsening), taskScales[task]) === floor,
    sets: setsOf(isBegun ? [...encounter.assessments, live] : encounter.assessments),
    isBegun,
  };
}

/** Judges each state of a draft once. */
export class DraftJudge {
  #judged: ReadonlyMap<string, JudgedDraft> = new Map();

  /** Those of the drafts as they are; what was judged of earlier states is forgotten. */
  judge(core: Pick<TriageCore, "assess">, drafts: readonly Draft[]): ReadonlyMap<string, JudgedDraft> {
    const judged = new Map<string, JudgedDraft>();
    const byId = new Map<string, JudgedDraft>();
    for (const draft of drafts) {
      const key = `${draft.id} ${String(draft.savedAt)} ${String(draft.encounter.updatedAt)}`;
      const one = this.#judged.get(key) ?? judgeDraft(core, draft);
      judged.set(key, one);
      byId.set(draft.id, one);
    }
    this.#judged = judged;
    return byId;
  }
}
