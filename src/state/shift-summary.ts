import {
  type DowngradeReason,
  type Encounter,
  type StayOutcome,
  stayOutcomes,
  taskScales,
} from "../domain/assessment.ts";
import type { Instant } from "../domain/note.ts";
import type { Settings, Targets } from "../domain/settings.ts";
import { type Scale, type Urgency, urgencies } from "../domain/urgency.ts";
import { downgradeReasons } from "./case-decision.ts";
import { firstDecidedAt, levelAt, type ShiftDecision, type ShiftStay, stayUntil } from "./shift-stay.ts";
import { type WaitFigures, waitFigures } from "./wait-figures.ts";

/** After `from`, up to and with `to`: what happens at the change of shift belongs to one of them. */
export type Span = { readonly from: Instant; readonly to: Instant };

export type ShiftSettings = Pick<Settings, "esiTargets" | "manchesterTargets" | "retriageMinutes" | "task">;

/** How many of how many. */
export type Share = { readonly count: number; readonly of: number };

export type LevelRow = {
  readonly scale: Scale;
  readonly level: Urgency;
  /** Who arrived in the span and stood at this level when it ended. */
  readonly arrived: number;
  /** First contact by the target; of those seen in the span, and those not seen in time when it ended. */
  readonly withinTarget: Share;
};

/** How chosen levels stand to what was suggested. */
export type Directions = { readonly same: number; readonly moreUrgent: number; readonly lessUrgent: number };

/** A shift in numbers: no names, labels or initials. */
export type ShiftSummary = {
  readonly span: Span;
  readonly arrived: number;
  readonly undecided: number;
  /** On scales that somebody was decided on, most urgent first. */
  readonly levels: readonly LevelRow[];
  readonly withinTarget: Share;
  /** Arrival to the first decision, of those that were made in the span. */
  readonly toDecision: WaitFigures;
  /** Arrival to when the patient no longer waited, of those for whom that came in the span. */
  readonly toOutcome: WaitFigures;
  /** Who is still here when the span ends, and for how long. */
  readonly stillHere: WaitFigures;
  /** Sets of observations after the first. */
  readonly sets: {
    readonly inTime: number;
    readonly late: number;
    readonly notTaken: number;
    readonly free: number;
  };
  readonly decisions: Directions;
  /** What staff chose before the suggestion was shown. */
  readonly first: Directions;
  readonly reasons: Readonly<Record<DowngradeReason, number>>;
  readonly floorsOverridden: number;
  /** Decisions on a later set of observations. */
  readonly reassessments: { readonly count: number; readonly raised: number };
  readonly outcomes: Readonly<Record<StayOutcome, number>>;
  /** Waits that would have ended before they began: a clock was changed. They are in no figure. */
  readonly clockFaults: number;
};

const minuteMs = 60_000;

/** What happened in a span, from encounters that came in it, changed in it, or were still here. */
export function shiftSummary(
  encounters: readonly Encounter[],
  span: Span,
  settings: ShiftSettings,
): ShiftSummary {
  const { from, to } = span;
  const { retriageMinutes } = settings;
  const scale = taskScales[settings.task];
  const isWithin = (at: Instant | undefined): at is Instant => at !== undefined && at > from && at <= to;
  const stays = encounters.flatMap((encounter) => stayUntil(encounter, to) ?? []);
  const arrived = stays.filter(({ arrivedAt }) => isWithin(arrivedAt));
  const decided = stays.flatMap(({ decisions }) => decisions.filter(({ decision }) => isWithin(decision.at)));
  const waited = (untilOf: (stay: ShiftStay) => Instant | undefined) =>
    stays.flatMap((stay) => {
      const until = untilOf(stay);
      return isWithin(until) ? [until - stay.arrivedAt] : [];
    });
  const toDecision = waited(firstDecidedAt);
  const toOutcome = waited(({ left }) => left?.at);
  const levels = levelRows(stays, arrived, span, settings);
  return {
    span,
    arrived: arrived.length,
    undecided: arrived.filter((stay) => !levelAt(stay, to, scale)).length,
    levels,
    withinTarget: sumOf(levels.map(({ withinTarget }) => withinTarget)),
    toDecision: waitFigures(toDecision),
    toOutcome: waitFigures(toOutcome),
    stillHere: waitFigures(stays.flatMap(({ left, arrivedAt }) => (left ? [] : [to - arrivedAt]))),
    sets: setCounts(stays, span, (stay, at) => intervalAt(stay, at, scale, retriageMinutes)),
    decisions: directions(decided.map(({ decision }) => [decision.level, decision.suggested])),
    first: directions(
      decided.flatMap(({ decision: { first, suggested } }) => (first ? [[first, suggested]] : [])),
    ),
    reasons: countsOf(downgradeReasons, (reason) =>
      decided.filter(({ decision }) => decision.reason === reason),
    ),
    floorsOverridden: decided.filter(({ decision: { floor, level } }) => floor !== undefined && level > floor)
      .length,
    reassessments: reassessmentCounts(stays, isWithin),
    outcomes: countsOf(stayOutcomes, (status) =>
      stays.filter(({ outcome }) => outcome?.status === status && isWithin(outcome.at)),
    ),
    clockFaults: [...toDecision, ...toOutcome].filter((waitMs) => waitMs < 0).length,
  };
}

function levelRows(
  stays: readonly ShiftStay[],
  arrived: readonly ShiftStay[],
  { from, to }: Span,
  { task, esiTargets, manchesterTargets }: ShiftSettings,
): readonly LevelRow[] {
  const targets: Readonly<Record<Scale, Targets>> = { esi: esiTargets, manchester: manchesterTargets };
  const fallback = taskScales[task];
  const came = arrived.map((stay) => levelAt(stay, to, fallback));
  // Who was seen before the span is no part of it; who left unseen was not seen in time only once the target had passed.
  const contacts = stays.flatMap((stay) => {
    const endedAt = stay.left?.at ?? to;
    const standing = levelAt(stay, endedAt, fallback);
    const minutes = standing && targets[standing.scale][standing.level];
    if (!standing || minutes === undefined || endedAt <= from) return [];
    const isSeen = stay.left !== undefined && stay.left.status !== "left" && stay.left.status !== "died";
    const isInTime = endedAt <= stay.arrivedAt + minutes * minuteMs;
    return isSeen || !isInTime ? [{ ...standing, isInTime: isSeen && isInTime }] : [];
  });
  const rows = (["esi", "manchester"] as const).flatMap((scale) =>
    urgencies.map((level) => {
      const isHere = (one: { scale: Scale; level: Urgency } | undefined) =>
        one?.scale === scale && one.level === level;
      const seen = contacts.filter(isHere);
      const inTime = seen.filter(({ isInTime }) => isInTime);
      return {
        scale,
        level,
        arrived: came.filter(isHere).length,
        withinTarget: { count: inTime.length, of: seen.length },
      };
    }),
  );
  const used = new Set(
    rows.flatMap(({ scale, arrived: count, withinTarget }) => (count + withinTarget.of > 0 ? [scale] : [])),
  );
  return rows.filter(({ scale }) => used.has(scale));
}

/** Minutes to the next set, by the level that stood. */
function intervalAt(
  stay: ShiftStay,
  at: Instant,
  scale: Scale,
  retriageMinutes: Targets,
): number | undefined {
  const standing = levelAt(stay, at, scale);
  return standing && retriageMinutes[standing.level];
}

/** Each set's next one: taken in time, late, or not before the patient left or the span ended. */
function setCounts(
  stays: readonly ShiftStay[],
  { from, to }: Span,
  minutesAt: (stay: ShiftStay, at: Instant) => number | undefined,
): ShiftSummary["sets"] {
  const counts = { inTime: 0, late: 0, notTaken: 0, free: 0 };
  for (const stay of stays) {
    const endedAt = stay.left?.at ?? to;
    stay.setsAt.forEach((takenAt, index) => {
      const next = stay.setsAt[index + 1];
      const until = next ?? endedAt;
      if (until <= from) return;
      const minutes = minutesAt(stay, next === undefined ? endedAt : next - 1);
      const isLate = minutes !== undefined && until > takenAt + minutes * minuteMs;
      if (next === undefined) counts.notTaken += isLate ? 1 : 0;
      else if (minutes === undefined) counts.free++;
      else counts[isLate ? "late" : "inTime"]++;
    });
  }
  return counts;
}

function reassessmentCounts(
  stays: readonly ShiftStay[],
  isWithin: (at: Instant) => boolean,
): ShiftSummary["reassessments"] {
  const again = stays.flatMap(({ decisions }) =>
    decisions.flatMap((one, index): readonly (readonly [before: ShiftDecision, now: ShiftDecision])[] => {
      const before = decisions[index - 1];
      return before && one.sets > before.sets && isWithin(one.decision.at) ? [[before, one]] : [];
    }),
  );
  const raised = again.filter(
    ([before, now]) => before.scale === now.scale && now.decision.level < before.decision.level,
  );
  return { count: again.length, raised: raised.length };
}

function directions(pairs: readonly (readonly [chosen: Urgency, suggested: Urgency])[]): Directions {
  return {
    same: pairs.filter(([chosen, suggested]) => chosen === suggested).length,
    moreUrgent: pairs.filter(([chosen, suggested]) => chosen < suggested).length,
    lessUrgent: pairs.filter(([chosen, suggested]) => chosen > suggested).length,
  };
}

function countsOf<K extends string>(
  kinds: readonly K[],
  those: (kind: K) => readonly unknown[],
): Readonly<Record<K, number>> {
  return Object.fromEntries(kinds.map((kind) => [kind, those(kind).length])) as Record<K, number>;
}

function sumOf(shares: readonly Share[]): Share {
  return shares.reduce((sum, { count, of }) => ({ count: sum.count + count, of: sum.of + of }), {
    count: 0,
    of: 0,
  });
}
