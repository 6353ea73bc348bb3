import { type PatientFlag, type TaskId, taskScales } from "../domain/assessment.ts";
import { type Due, dueOf, firstDue } from "../domain/due.ts";
import type { Instant } from "../domain/note.ts";
import type { Targets } from "../domain/settings.ts";
import { moreUrgent, type Scale, type Urgency } from "../domain/urgency.ts";
import type { Draft, EncounterSummary } from "../history/history.ts";
import type { ObservedVitals, OffVitals, VitalTimes } from "../safety/observed-sets.ts";
import { decisionsOf } from "./case-decision.ts";
import type { JudgedDraft } from "./judge-draft.ts";

/** Where an unfinished note is. */
export type DraftPlace = "here" | "other-tab" | "parked" | "unfinished";

export type PlacedDraft = {
  readonly draft: Draft;
  readonly place: DraftPlace;
  /** Absent until the rules have come. */
  readonly judged?: JudgedDraft;
};

/** How the level of a row came about. */
export type Standing =
  /** `isCalled`: a person said level 1 before anything else. */
  | { readonly status: "not-decided"; readonly isCalled: boolean }
  | { readonly status: "decided"; readonly isOverridden: boolean }
  /** A floor that nobody has decided on stands above what was decided. */
  | { readonly status: "decide-again"; readonly decided: Urgency; readonly isWorse: boolean };

/** A patient who is still here. */
export type WaitingRow = {
  readonly id: string;
  readonly label: string;
  readonly arrivedAt: Instant;
  readonly flags: readonly PatientFlag[];
  readonly task?: TaskId;
  /** Never below a standing floor; absent while nobody and no rule has said one. */
  readonly level?: Urgency;
  readonly standing: Standing;
  /** What the rules suggest now, where that is more urgent than the level. */
  readonly suggests?: Urgency;
  /** A standing floor made the level: it is shown to staff who choose first, too. */
  readonly isFloor: boolean;
  /** Staff choose a level before they see one: what the rules suggest is not in here, and does not order the list. */
  readonly isHidden: boolean;
  readonly draft?: { readonly place: DraftPlace; readonly savedAt: Instant };
  readonly isKept: boolean;
  readonly vitals: ObservedVitals;
  /** When each of them was measured; one without a time at `vitalsAt`. */
  readonly vitalTimes: VitalTimes;
  /** When the newest set was taken. */
  readonly vitalsAt: Instant;
  readonly before?: ObservedVitals;
  readonly off: OffVitals;
  readonly news2?: number;
  readonly due: Due;
  /** The newest instant that this device has stamped. */
  readonly touchedAt: Instant;
};

/** What a site has set about waiting. */
export type WaitingTimes = {
  readonly targets: (scale: Scale) => Targets;
  readonly retriageMinutes: Targets;
  /** Staff choose a level before the suggestion is shown. */
  readonly levelFirst: boolean;
};

/** Everybody who waits, most urgent first, then what is due first, then by arrival. A draft of a kept patient is that patient's row. */
export function waitingRows(
  open: readonly EncounterSummary[],
  drafts: readonly PlacedDraft[],
  times: WaitingTimes,
): readonly WaitingRow[] {
  const unfinished = new Map(drafts.map((placed) => [placed.draft.id, placed]));
  const kept = open.map((summary) => {
    const placed = unfinished.get(summary.id);
    unfinished.delete(summary.id);
    return rowOf(newer(summary, placed?.draft), { summary, placed }, times);
  });
  const others = [...unfinished.values()].map((placed) => rowOf(placed.draft, { placed }, times));
  return [...kept, ...others].sort(byUrgency);
}

function byUrgency(a: WaitingRow, b: WaitingRow): number {
  return (
    (a.level ?? 0) - (b.level ?? 0) ||
    (firstDue(a.due) ?? Infinity) - (firstDue(b.due) ?? Infinity) ||
    a.arrivedAt - b.arrivedAt ||
    (a.id < b.id ? -1 : 1)
  );
}

type Named = Pick<EncounterSummary, "id" | "label" | "arrivedAt">;

function newer(summary: EncounterSummary, draft: Draft | undefined): Named {
  return draft && draft.savedAt >= summary.updatedAt ? draft : summary;
}

type Known = { readonly summary?: EncounterSummary; readonly placed?: PlacedDraft | undefined };

function rowOf({ id, label, arrivedAt }: Named, { summary, placed }: Known, times: WaitingTimes): WaitingRow {
  const { draft, judged } = placed ?? {};
  const waiting = summary?.waiting;
  const decision = newestDecision(summary, draft);
  const begun = judged?.isBegun ? judged : undefined;
  const isHidden = times.levelFirst && draft?.first === undefined && (!decision || begun !== undefined);
  const leveled = levelOf(decision, { summary, draft, begun, isHidden });
  const task = decision?.task ?? draft?.task ?? summary?.task;
  const [last, before] = [begun?.sets.at(-1), begun?.sets.at(-2)];
  const isBegun = last !== undefined;
  const vitalTimes = (isBegun ? last.times : waiting?.times) ?? {};
  const lastSetAt = waiting?.lastSetAt ?? draft?.encounter.immediateAt ?? arrivedAt;
  const news2 = isBegun ? last.news2 : waiting?.news2;
  const vitalsBefore = isBegun ? before?.standing : waiting?.before;
  return {
    id,
    label,
    arrivedAt,
    flags: flagsOf(summary, placed),
    ...(task && { task }),
    ...leveled,
    isHidden,
    ...(placed && { draft: { place: placed.place, savedAt: placed.draft.savedAt } }),
    isKept: summary !== undefined,
    vitals: isBegun ? last.standing : (waiting?.vitals ?? {}),
    vitalTimes,
    vitalsAt: last?.takenAt ?? lastSetAt,
    ...(vitalsBefore && { before: vitalsBefore }),
    off: (isBegun ? last.off : waiting?.off) ?? {},
    ...(news2 !== undefined && { news2 }),
    due:
      leveled.level !== undefined
        ? dueOf(
            leveled.level,
            { arrivedAt, lastSetAt },
            task ? times.targets(taskScales[task]) : {},
            times.retriageMinutes,
          )
        : {},
    touchedAt: Math.max(
      arrivedAt,
      lastSetAt,
      waiting?.decidedAt ?? 0,
      summary?.updatedAt ?? 0,
      draft?.savedAt ?? 0,
    ),
  };
}

/** What a person flagged, as the unfinished note has it where there is one, and an allergy that the note tells of. */
function flagsOf(
  summary: EncounterSummary | undefined,
  placed: PlacedDraft | undefined,
): readonly PatientFlag[] {
  const flags = placed?.draft.encounter.flags ?? summary?.waiting?.flags ?? [];
  const isAllergic = placed?.judged?.live.reading.allergies?.value === "listed";
  return isAllergic && !flags.includes("allergy") ? [...flags, "allergy"] : flags;
}

type Level = Pick<WaitingRow, "level" | "standing" | "suggests" | "isFloor">;

type Leveling = {
  readonly summary: EncounterSummary | undefined;
  readonly draft: Draft | undefined;
  readonly begun: JudgedDraft | undefined;
  readonly isHidden: boolean;
};

function levelOf(decision: KnownDecision | undefined, known: Leveling): Level {
  const { summary, draft, begun, isHidden } = known;
  const floor = begun?.floor ?? (decision ? undefined : summary?.waiting?.floor);
  const suggested = isHidden ? floor : begun?.suggested;
  if (!decision) {
    const isCalled = (draft?.encounter.immediateAt ?? summary?.waiting?.decidedAt) !== undefined;
    const level = isCalled ? 1 : (suggested ?? (isHidden ? undefined : summary?.level));
    const isFloor = isCalled || (level !== undefined && floor === level);
    return { ...(level && { level }), standing: { status: "not-decided", isCalled }, isFloor };
  }
  const decided = decision.level;
  const level = floor === undefined ? decided : moreUrgent(decided, floor);
  return {
    level,
    standing:
      level < decided
        ? { status: "decide-again", decided, isWorse: begun?.isWorse ?? false }
        : { status: "decided", isOverridden: decision.isOverridden },
    ...(suggested !== undefined && suggested < level && { suggests: suggested }),
    isFloor: level < decided,
  };
}

type KnownDecision = {
  readonly level: Urgency;
  readonly at: Instant;
  readonly isOverridden: boolean;
  /** On whose scale. */
  readonly task?: TaskId;
};

/** Of the record and the draft, which other tabs may have left behind: whichever was decided later. */
function newestDecision(
  summary: EncounterSummary | undefined,
  draft: Draft | undefined,
): KnownDecision | undefined {
  const kept = summary && keptDecision(summary);
  const decision = draft?.encounter.decision;
  if (!decision || (kept && kept.at >= decision.at)) return kept;
  const { level, at, suggested } = decision;
  const task = decisionsOf(draft.encounter).at(-1)?.assessment.task;
  return { level, at, isOverridden: level !== suggested, ...(task && { task }) };
}

function keptDecision({ waiting, decided, level, task }: EncounterSummary): KnownDecision | undefined {
  if (!waiting || !decided || !level) return undefined;
  const { decidedAt = 0, isOverridden } = waiting;
  return { level, at: decidedAt, isOverridden, ...(task && { task }) };
}
