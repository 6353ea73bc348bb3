import type { ModelPart } from "../domain/model-answer.ts";

/** A share with what it is a share of; `share` is undefined of nothing. */
export type Share = { readonly count: number; readonly of: number; readonly share: number | undefined };

/** Of these, those for which it holds. */
export function shareOf<T>(population: readonly T[], hit: (one: T) => boolean): Share {
  const count = population.filter(hit).length;
  const of = population.length;
  return { count, of, share: of === 0 ? undefined : count / of };
}

export type OutcomeStatus = ModelPart<unknown>["outcome"]["status"];

/** What became of the answers of a model. */
export type ModelShares = Readonly<Record<"passed" | "withheld" | "failed", Share>>;

/** Undefined where no model was asked. */
export function modelShares(judged: readonly { readonly model?: OutcomeStatus }[]): ModelShares | undefined {
  const asked = judged.filter(({ model }) => model !== undefined);
  if (asked.length === 0) return undefined;
  const share = (status: OutcomeStatus) => shareOf(asked, ({ model }) => model === status);
  return { passed: share("passed"), withheld: share("withheld"), failed: share("failed") };
}
