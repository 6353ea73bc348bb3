import type { Limit } from "../domain/limit.ts";
import type { Settings } from "../domain/settings.ts";
import { defaultLimits } from "../evaluation/figures/limits.ts";
import type { ResultKind } from "../evaluation/scoring/case-result.ts";

type Own = Settings["evaluationLimits"];

/** What a model has to keep at this site; the default limits where it has set none. */
export function siteLimits(own: Own, kind: ResultKind): readonly Limit[] {
  return own?.[kind] ?? defaultLimits(kind);
}

/** The site's limits with one of them changed. */
export function withLimit(own: Own, kind: ResultKind, changed: Limit): NonNullable<Own> {
  const limits = siteLimits(own, kind).map((one) => (one.measure === changed.measure ? changed : one));
  return { ...own, [kind]: limits };
}

/** The site's limits without its own of this kind; undefined when it has none left. */
export function withoutLimits(own: Own, kind: ResultKind): Own {
  const others = Object.entries(own ?? {}).filter(([one]) => one !== kind);
  return others.length === 0 ? undefined : Object.fromEntries(others);
}

/** The limit at another bound. What its interval must keep is never stricter than the bound itself. */
export function withBound({ measure, atLeast, shown, leastCases }: Limit, bound: number): Limit {
  const isFloor = atLeast !== undefined;
  const isLaxer = shown !== undefined && (isFloor ? shown < bound : shown > bound);
  const side = isFloor ? { atLeast: bound } : { atMost: bound };
  return { measure, ...side, ...(isLaxer && { shown }), leastCases };
}
