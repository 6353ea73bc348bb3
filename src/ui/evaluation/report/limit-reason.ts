import type { JudgedLimit } from "../../../evaluation/figures/report.ts";

export type LimitReason =
  "kept" | "missed" | "interval-misses" | "few" | "no-interval" | "not-shown" | "nothing-measured";

/** Why a limit was judged as it was. */
export function limitReason({ limit, measured, cases, interval, verdict }: JudgedLimit): LimitReason {
  if (measured?.value === undefined) return "nothing-measured";
  if (verdict === "pass") return "kept";
  const isFew = cases < limit.leastCases;
  // Of few cases only an interval that lies beyond the limit as a whole can fail.
  if (verdict === "fail") return isFew ? "interval-misses" : "missed";
  if (isFew) return "few";
  return interval ? "not-shown" : "no-interval";
}
