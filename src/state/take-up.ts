import type { Encounter } from "../domain/assessment.ts";
import {
  type Draft,
  type History,
  type HistoryErrorCode,
  historyErrorCode,
  type LoadedEncounter,
} from "../history/history.ts";
import { mergeStored } from "../history/merge.ts";
import type { Tab } from "../history/tab.ts";
import type { CaseState } from "./case.svelte.ts";

/** Why a patient does not come into the form. */
export type TakeUpRefusal =
  /** The present case could not be parked. */
  | "not-parked"
  /** Another open tab has the unfinished note. */
  | "other-tab"
  /** Deleted, or discarded, meanwhile. */
  | "gone";

export type TakeUpProblem =
  | { readonly status: "refused"; readonly why: TakeUpRefusal }
  | { readonly status: "failed"; readonly code: HistoryErrorCode };

export type TakenUp = { readonly status: "here" } | TakeUpProblem;

export type TakeUpServices = {
  readonly history: Pick<History, "drafts" | "load">;
  readonly tab: Tab;
  readonly case: Pick<CaseState, "id" | "isSettled" | "resume" | "open">;
};

/** Another tab changed something: what it kept of the patient who is open here stands here too. */
export async function followRecord(
  history: Pick<History, "load">,
  patient: Pick<CaseState, "id" | "isBlank" | "takeRecord">,
): Promise<void> {
  if (patient.isBlank) return;
  try {
    const loaded = await history.load(patient.id);
    if (loaded.status === "ok") patient.takeRecord(loaded.encounter);
  } catch {
    // What cannot be read now is merged when this case is saved.
  }
}

/**
 * Brings a patient into the form as the device holds them now, whatever a list showed a while ago: an unfinished note goes
 * on, with all that its record says; else the record opens at its last assessment.
 */
export async function takeUp({ history, tab, case: patient }: TakeUpServices, id: string): Promise<TakenUp> {
  try {
    if (patient.id === id && !patient.isSettled) return { status: "here" };
    const [drafts, loaded, tabs] = await Promise.all([history.drafts(), history.load(id), tab.open()]);
    const draft = drafts.find((one) => one.id === id);
    const kept = loaded.status === "ok" ? loaded.encounter : undefined;
    if (draft && isElsewhere(draft, tab.id, tabs)) return { status: "refused", why: "other-tab" };
    if (!draft && loaded.status === "unreadable") return { status: "failed", code: "failed" };
    if (draft ? isDeleted(draft, loaded) : !kept) return { status: "refused", why: "gone" };
    const isHere = draft
      ? await patient.resume(kept ? withRecord(draft, kept) : draft)
      : kept && (await patient.open(kept));
    return isHere ? { status: "here" } : { status: "refused", why: "not-parked" };
  } catch (error) {
    return { status: "failed", code: historyErrorCode(error) };
  }
}

/** Whether another open tab is writing this note. Where the browser cannot tell which are open, none is. */
export function isElsewhere(draft: Draft, tabId: string, tabs: ReadonlySet<string> | undefined): boolean {
  return !draft.parked && draft.tabId !== tabId && (tabs?.has(draft.tabId) ?? false);
}

/** The note as it was left, with all that was kept of the patient since. */
export function withRecord(draft: Draft, kept: Encounter): Draft {
  const encounter = mergeStored(kept, draft.encounter);
  const { label, arrivedAt } = encounter;
  return { ...draft, label, arrivedAt, encounter };
}

/** Whether the patient was deleted after the note was kept. What is written later is a patient all the same. */
export function isDeleted(draft: Draft, loaded: LoadedEncounter): boolean {
  return loaded.status === "deleted" && draft.savedAt <= loaded.deletedAt;
}
