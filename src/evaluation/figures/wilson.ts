import type { Interval } from "./report.ts";

/** Two-sided 95 %. */
const z = 1.959963984540054;

/** Wilson's 95 % interval of a share of more than nothing. */
export function wilsonInterval(count: number, of: number): Interval {
  const share = count / of;
  const scale = 1 + z ** 2 / of;
  const centre = (share + z ** 2 / (2 * of)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

export type Proportion = { readonly count: number; readonly of: number };

/** Newcombe's 95 % interval of one share minus another, from the Wilson interval of each (Stat Med 1998;17:873). */
export function differenceInterval(one: Proportion, other: Proportion): Interval {
  const [a, b] = [one.count / one.of, other.count / other.of];
  const [ofA, ofB] = [wilsonInterval(one.count, one.of), wilsonInterval(other.count, other.of)];
  return {
    low: a - b - Math.hypot(a - ofA.low, ofB.high - b),
    high: a - b + Math.hypot(ofA.high - a, b - ofB.low),
  };
}
