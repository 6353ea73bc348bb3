import type { Encounter } from "../domain/assessment.ts";
import type { Urgency } from "../domain/urgency.ts";
import type { Draft } from "../history/history.ts";
import type { TriageCore } from "../pipeline/core.ts";
import { decisionsOf } from "./case-decision.ts";
import { judgeDraft } from "./judge-draft.ts";
import { withRecord } from "./take-up.ts";

/** A patient as they are told to others, with the unfinished note and what the rules say of it. */
export type Told = {
  readonly encounter: Encounter;
  /** The unfinished note says more than what was decided on. */
  readonly isBegun: boolean;
  /** A floor that nobody has decided on stands above the decided level. */
  readonly floor?: Urgency;
};

/** The unfinished note of a patient over their record, if there is one; without rules, only the record's own words. */
export function toldWith(
  core: Pick<TriageCore, "assess"> | undefined,
  draft: Draft,
  kept: Encounter | undefined,
): Told {
  const known = kept ? withRecord(draft, kept) : draft;
  const { label, arrivedAt, savedAt } = known;
  const encounter: Encounter = {
    ...known.encounter,
    label,
    arrivedAt,
    updatedAt: Math.max(known.encounter.updatedAt, savedAt),
  };
  const judged = core && judgeDraft(core, known);
  if (!judged?.isBegun) return { encounter, isBegun: false };
  const { live, floor } = judged;
  const decided = decisionsOf(encounter).at(-1)?.decision.level;
  return {
    encounter: { ...encounter, assessments: [...encounter.assessments, live] },
    isBegun: true,
    ...(floor !== undefined && decided !== undefined && floor < decided && { floor }),
  };
}
