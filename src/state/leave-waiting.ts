import type { Encounter, StayStep } from "../domain/assessment.ts";
import type { Draft, History } from "../history/history.ts";
import type { TriageCore } from "../pipeline/core.ts";
import { judgeDraft } from "./judge-draft.ts";
import { changeKept, withStayStep } from "./stay.ts";

/**
 * Writes how a stay ended. An unfinished note that has no record yet becomes one, undecided, with all it says; a note
 * beside a record stays where it is, for a person to take up or discard.
 */
export async function leaveWaiting(
  history: Pick<History, "load" | "save" | "discardDraft">,
  id: string,
  step: StayStep,
  unkept?: { readonly draft: Draft; readonly core: Pick<TriageCore, "assess"> },
): Promise<void> {
  if (!unkept || (await history.load(id)).status === "ok") {
    await changeKept(history, id, step.at, (encounter) => withStayStep(encounter, step));
    return;
  }
  await history.save(withStayStep(asRecord(unkept.draft, unkept.core, step.at), step));
  await history.discardDraft(id);
}

function asRecord(draft: Draft, core: Pick<TriageCore, "assess">, now: number): Encounter {
  const { encounter } = draft;
  const { live, isBegun } = judgeDraft(core, draft);
  const { label, arrivedAt } = draft;
  return {
    ...encounter,
    label,
    arrivedAt,
    assessments: isBegun ? [...encounter.assessments, live] : encounter.assessments,
    updatedAt: Math.max(now, encounter.updatedAt + 1),
  };
}
