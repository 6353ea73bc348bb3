import type { Interval } from "./report.ts";

/** Clopper–Pearson: the shares that `count` of `of` leaves possible at 95 %, at least. */
export function exactInterval(count: number, of: number): Interval {
  return {
    low: count === 0 ? 0 : betaQuantile(0.025, count, of - count + 1),
    high: count === of ? 1 : betaQuantile(0.975, count + 1, of - count),
  };
}

/** Where the beta distribution has this part below it, by halving. */
function betaQuantile(part: number, a: number, b: number): number {
  let low = 0;
  let high = 1;
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, a, b) < part) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The regularized incomplete beta function; the side is chosen on which its continued fraction converges fast. */
function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return (front * continuedFraction(x, a, b)) / a;
}

/** By Lentz's method (Numerical Recipes, 6.4). */
function continuedFraction(x: number, a: number, b: number): number {
  const tiny = 1e-300;
  const away = (value: number) => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let result = d;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const term of [even, odd]) {
      d = 1 / away(1 + term * d);
      c = away(1 + term / c);
      result *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-14) break;
  }
  return result;
}

/** Lanczos, g = 7, of positive numbers. */
function logGamma(x: number): number {
  const series = lanczos.reduce(
    (sum, coefficient, at) => sum + (at === 0 ? coefficient : coefficient / (x - 1 + at)),
    0,
  );
  const base = x + 6.5;
  return Math.log(2 * Math.PI) / 2 + (x - 0.5) * Math.log(base) - base + Math.log(series);
}

const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
