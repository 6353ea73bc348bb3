import { type Assessment, taskScales } from "../domain/assessment.ts";
import type { Urgency } from "../domain/urgency.ts";
import type { Draft } from "../history/history.ts";
import type { TriageCore } from "../pipeline/core.ts";
import { withWorsening } from "../pipeline/worsening.ts";
import { type ObservedSet, setsOf } from "../safety/observed-sets.ts";
import { decisionsOf, floorLevel, sameNote, suggestedLevel } from "./case-decision.ts";

/** What the rules say of an unfinished note. */
export type JudgedDraft = {
  readonly live: Assessment<unknown>;
  readonly suggested: Urgency;
  readonly floor?: Urgency;
  /** The newest set with what this note measured, and the one before it. */
  readonly sets: readonly ObservedSet[];
  /** The note says more than what was decided on. */
  readonly isBegun: boolean;
};

/** Judges an unfinished note as Assess would: with the floor of a patient who got worse since the decision. */
export function judgeDraft(core: Pick<TriageCore, "assess">, draft: Draft): JudgedDraft {
  const { task, note, savedAt, encounter } = draft;
  const decided = decisionsOf(encounter).findLast(({ assessment }) => assessment.task === task);
  const isBegun = !decided || !sameNote(decided.assessment.note, note);
  const byRules = core.assess(task, note, savedAt);
  const live =
    decided && isBegun
      ? withWorsening(byRules, { level: decided.decision.level, assessment: decided.assessment })
      : byRules;
  const floor = floorLevel(live.findings, taskScales[task]);
  return {
    live,
    suggested: suggestedLevel(live.trail),
    ...(floor !== undefined && { floor }),
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
      const key = `${draft.id} ${String(draft.savedAt)}`;
      const one = this.#judged.get(key) ?? judgeDraft(core, draft);
      judged.set(key, one);
      byId.set(draft.id, one);
    }
    this.#judged = judged;
    return byId;
  }
}
