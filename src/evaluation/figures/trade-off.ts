import type { LevelStep } from "../../domain/assessment.ts";
import type { Finding } from "../../domain/finding.ts";
import { type Scale, urgencies, type Urgency } from "../../domain/urgency.ts";
import { meet } from "../../pipeline/meet.ts";
import { shownLevel } from "../../pipeline/trail.ts";
import type { LevelResult } from "../scoring/case-result.ts";
import type { TradeOffPoint } from "./report.ts";

const ratios = [1, 1.5, 2, 3, 5, 10, 20, 50];

/** Cases that meet between two yields: some milliseconds of work. */
const sliceCases = 500;

/**
 * Under- against over-triage of what the app would show at each cost of under-triage, by the app's own meeting of model
 * and rules. Nothing where no answer that passed says how sure it is: a cost then moves nothing. It yields between
 * slices.
 */
export function* tradeOff(
  results: readonly LevelResult[],
  scale: Scale,
  siteRatio: number | undefined,
): Generator<void, readonly TradeOffPoint[]> {
  const asked = results.filter(({ model }) => model);
  if (!asked.some(({ calls, said }) => calls.model !== undefined && said?.confidence)) return [];
  const withSite =
    siteRatio === undefined ? ratios : [...new Set([...ratios, siteRatio])].sort((a, b) => a - b);
  const points: TradeOffPoint[] = [];
  for (const ratio of [undefined, ...withSite]) {
    let under = 0;
    let over = 0;
    for (const [at, one] of asked.entries()) {
      if (at % sliceCases === 0) yield;
      const shift = levelAt(one, scale, ratio) - one.label;
      if (shift > 0) under++;
      if (shift < 0) over++;
    }
    points.push({
      ratio,
      isSite: ratio !== undefined && ratio === siteRatio,
      underTriage: under / asked.length,
      overTriage: over / asked.length,
    });
  }
  return points;
}

/** The level that the app would show for this case at this cost of under-triage. */
export function levelAt(
  { calls, floor, said }: LevelResult,
  scale: Scale,
  ratio: number | undefined,
): Urgency {
  if (calls.model === undefined) return calls.rules;
  const voice = { level: calls.model, ...(said?.confidence && { confidence: said.confidence }) };
  const cost = ratio === undefined ? undefined : { ratio };
  return shownLevel(
    meet(protocolStep[calls.rules], voice, floor ? floorFindings[floor] : [], scale, 0, cost),
  );
}

// The rules' call is already under the floor; the meeting comes to the same level as from the protocol's own.
const protocolStep = byLevel((level): LevelStep => ({
  by: "protocol",
  level,
  why: { key: "trail.protocol.full" },
  at: 0,
}));

const floorFindings = byLevel((level): readonly Finding[] => [
  {
    ruleId: "floor",
    problem: "floor",
    effect: "floor",
    urgency: { esi: level, manchester: level },
    message: { key: "trail.protocol.full" },
    evidence: [],
    enteredEvidence: [],
    source: "",
  },
]);

function byLevel<T>(make: (level: Urgency) => T): Readonly<Record<Urgency, T>> {
  const [one, two, three, four, five] = urgencies;
  return { 1: make(one), 2: make(two), 3: make(three), 4: make(four), 5: make(five) };
}
