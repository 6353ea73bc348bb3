import { scaleLinear } from "d3-scale";
import type { Measure } from "../../../evaluation/figures/report.ts";

export type Domain = readonly [number, number];

/** Where a figure, its interval and its limit stand on a short axis. */
export type WhiskerPlace = {
  readonly dot: number;
  readonly low?: number;
  readonly high?: number;
  /** Zero, where the axis has both sides of it. */
  readonly zero?: number;
  readonly limit?: number;
};

/** One axis for figures that are compared: 0 to 1, or −1 to 1 where one goes below zero; undefined for open scales. */
export function domainOf(measures: readonly Measure[]): Domain | undefined {
  if (measures.length === 0) return undefined;
  if (measures.some(({ unit }) => unit !== "share" && unit !== "score")) return undefined;
  const isSigned = measures.some(({ value, interval }) => Math.min(value ?? 0, interval?.low ?? 0) < 0);
  return isSigned ? [-1, 1] : [0, 1];
}

/** Undefined of a figure that is not there. */
export function whiskerPlace(
  { value, interval }: Pick<Measure, "value" | "interval">,
  domain: Domain,
  width: number,
  limit?: number,
): WhiskerPlace | undefined {
  if (value === undefined) return undefined;
  const x = scaleLinear(domain, [4, width - 4]).clamp(true);
  return {
    dot: x(value),
    ...(interval && { low: x(interval.low), high: x(interval.high) }),
    ...(domain[0] < 0 && { zero: x(0) }),
    ...(limit !== undefined && { limit: x(limit) }),
  };
}
