import { outcomeOf } from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { Draft, EncounterSummary, History } from "../history/history.ts";
import { summarize } from "../history/summary.ts";
import type { Tab } from "../history/tab.ts";
import { isDeleted, withRecord } from "./take-up.ts";
import type { DraftPlace } from "./waiting-rows.ts";

/** Whoever is still here, as this device holds them. */
export type Found = {
  readonly open: readonly EncounterSummary[];
  readonly drafts: readonly { readonly draft: Draft; readonly place: DraftPlace }[];
};

export type WaitingSources = {
  readonly history: Pick<History, "list" | "drafts" | "load">;
  readonly tab: Tab;
  /** The case that is open in this tab. */
  readonly openId: string;
};

/** The records without an outcome and the drafts of patients who are still here. */
export async function findWaiting({ history, tab, openId }: WaitingSources): Promise<Found> {
  const [open, drafts, tabs] = await Promise.all([
    history.list({ open: true }),
    history.drafts(),
    tab.open(),
  ]);
  const listed = new Map(open.map((summary) => [summary.id, summary]));
  const placed: { draft: Draft; place: DraftPlace }[] = [];
  for (const draft of drafts) {
    const known = await withKept(history, draft, listed.get(draft.id));
    if (known === "gone") {
      listed.delete(draft.id);
      continue;
    }
    if (known.summary) listed.set(draft.id, known.summary);
    placed.push({ draft: known.draft, place: placeOf(draft, { tabId: tab.id, openId }, tabs) });
  }
  return { open: [...listed.values()], drafts: placed };
}

/** Parts those of whom there was no word since an instant from the others. */
export function partForgotten(found: Found, since: Instant): { readonly recent: Found; readonly old: Found } {
  const ids = new Set([
    ...found.open.filter((summary) => touchedAt(summary) >= since).map(({ id }) => id),
    ...found.drafts.filter(({ draft }) => draft.savedAt >= since).map(({ draft }) => draft.id),
  ]);
  return { recent: part(found, (id) => ids.has(id)), old: part(found, (id) => !ids.has(id)) };
}

/** Each patient once. */
export function idsOf({ open, drafts }: Found): readonly string[] {
  return [...new Set([...open.map(({ id }) => id), ...drafts.map(({ draft }) => draft.id)])];
}

/**
 * A draft as it would be taken up, with the record of its patient as it stands then; `gone` when the patient left or was
 * deleted, which the draft alone may know. A draft made from the very record that is listed needs no reading of it.
 */
async function withKept(
  history: Pick<History, "load">,
  draft: Draft,
  listed: EncounterSummary | undefined,
): Promise<{ readonly draft: Draft; readonly summary?: EncounterSummary } | "gone"> {
  const { id, encounter } = draft;
  if (listed && listed.updatedAt === encounter.updatedAt && !encounter.stay) return { draft };
  const loaded = await history.load(id);
  if (isDeleted(draft, loaded)) return "gone";
  const known = loaded.status === "ok" ? withRecord(draft, loaded.encounter) : draft;
  if (outcomeOf(known.encounter)) return "gone";
  return loaded.status === "ok" ? { draft: known, summary: summarize(known.encounter) } : { draft };
}

function placeOf(
  draft: Draft,
  here: { readonly tabId: string; readonly openId: string },
  tabs: ReadonlySet<string> | undefined,
): DraftPlace {
  if (draft.parked) return "parked";
  if (draft.tabId === here.tabId) return draft.id === here.openId ? "here" : "unfinished";
  return tabs?.has(draft.tabId) ? "other-tab" : "unfinished";
}

function touchedAt({ arrivedAt, updatedAt, waiting }: EncounterSummary): Instant {
  return Math.max(arrivedAt, updatedAt, waiting?.lastSetAt ?? 0);
}

function part({ open, drafts }: Found, has: (id: string) => boolean): Found {
  return { open: open.filter(({ id }) => has(id)), drafts: drafts.filter(({ draft }) => has(draft.id)) };
}
