import type { Limit } from "../../domain/limit.ts";
import type { ResultKind } from "../scoring/case-result.ts";
import { exactInterval } from "./exact-interval.ts";
import { leastCases } from "./limits-schema.ts";
import type { Acceptance, Interval, JudgedLimit, LimitVerdict, Measure } from "./report.ts";

const ofAnswers: readonly Limit[] = [
  { measure: "strict-pass", atLeast: 0.9, leastCases },
  { measure: "citation-rate", atMost: 0, shown: 0.05, leastCases },
];

const ofKind: Readonly<Record<ResultKind, readonly Limit[]>> = {
  level: [
    { measure: "accuracy", atLeast: 0.82, leastCases },
    { measure: "over-triage", atMost: 0.1, leastCases },
    { measure: "under-triage", atMost: 0.06, leastCases },
    { measure: "high-risk-recall", atLeast: 1, shown: 0.95, leastCases },
    { measure: "level-3", atLeast: 0.65, leastCases },
  ],
  verdict: [{ measure: "accuracy", atLeast: 0.7, leastCases }],
  diagnosis: [{ measure: "in-any-tier", atLeast: 0.6, leastCases }],
  codes: [{ measure: "micro-f1-full", atLeast: 0.25, leastCases }],
};

/** What a model has to keep, by the targets that the authors of such models set themselves. */
export function defaultLimits(kind: ResultKind): readonly Limit[] {
  return [...ofKind[kind], ...ofAnswers];
}

/** Judges each limit on what was measured, and the model by all of them. `cases`: in how many it was asked. */
export function acceptance(
  limits: readonly Limit[],
  measures: readonly Measure[],
  cases: number,
): Acceptance {
  const judged = limits.map((limit) =>
    judgeLimit(
      limit,
      measures.find(({ id }) => id === limit.measure),
      cases,
    ),
  );
  const has = (verdict: LimitVerdict) => judged.some((one) => one.verdict === verdict);
  const short = has("not-enough-cases") || judged.length === 0;
  return { verdict: has("fail") ? "fail" : short ? "not-enough-cases" : "pass", limits: judged };
}

function judgeLimit(limit: Limit, measured: Measure | undefined, cases: number): JudgedLimit {
  const interval = measured && intervalOf(measured);
  const of = measured?.of ?? cases;
  const verdict =
    measured?.value === undefined ? "not-enough-cases" : verdictOf(limit, measured.value, of, interval);
  return { limit, measured, cases: of, ...(interval && { interval }), verdict };
}

/**
 * Missed by what was measured in enough cases, or in few so far that chance cannot make it good: fail. Kept by the
 * unfavourable end of the interval too: pass.
 */
function verdictOf(limit: Limit, value: number, of: number, interval: Interval | undefined): LimitVerdict {
  const { atLeast, atMost } = limit;
  const bound = atLeast ?? atMost ?? 0;
  const keeps = (share: number, wanted: number) =>
    atLeast === undefined ? share <= wanted : share >= wanted;
  const [good, bad] =
    atLeast === undefined ? [interval?.low, interval?.high] : [interval?.high, interval?.low];
  const isEnough = of >= limit.leastCases;
  if (!keeps(value, bound) && (isEnough || (good !== undefined && !keeps(good, bound)))) return "fail";
  return isEnough && bad !== undefined && keeps(bad, limit.shown ?? bound) ? "pass" : "not-enough-cases";
}

function intervalOf({ unit, count, of, interval }: Measure): Interval | undefined {
  return unit === "share" && count !== undefined && of !== undefined && of > 0
    ? exactInterval(count, of)
    : interval;
}
