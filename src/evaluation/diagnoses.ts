import type { Consultation } from "../domain/consultation.ts";
import type { Wording } from "../domain/finding.ts";
import { isSameDiagnosis } from "../tasks/differential/gates.ts";
import type { DifferentialOutput } from "../tasks/differential/schema.ts";
import type { Case } from "./cases.ts";
import { type ModelShares, modelShares, type OutcomeStatus, type Share, shareOf } from "./shares.ts";

/** Where in an answer a diagnosis may stand. The first three are a model's. */
export const tiers = ["mostLikely", "possible", "serious", "checklist"] as const;
export type Tier = (typeof tiers)[number];

/** One case judged: the tiers that name its diagnosis. */
export type JudgedDiagnosis = {
  readonly id: string;
  readonly label: string;
  readonly found: readonly Tier[];
  readonly latencyMs: number;
  readonly model?: OutcomeStatus;
};

export type DiagnosisFigures = {
  readonly cases: number;
  /** Named by any tier of the model's. */
  readonly anyTier: Share;
  readonly found: Readonly<Record<Tier, Share>>;
  readonly model?: ModelShares;
};

/** Judges an answered case; `say` gives the names of the rules' checklists in the case's language. */
export function judgeDiagnosis(
  { id, label }: Case,
  { rules, model }: Consultation<DifferentialOutput>,
  latencyMs: number,
  say: (wording: Wording) => string,
): JudgedDiagnosis {
  const answered = model?.outcome.status === "passed" ? model.outcome.output.tiers : undefined;
  const names: Readonly<Record<Tier, readonly string[]>> = {
    mostLikely: answered ? [answered.mostLikely.name] : [],
    possible: answered?.possible.map(({ name }) => name) ?? [],
    serious: answered ? [answered.unlikelyButSerious.name] : [],
    checklist: rules.checklists.flatMap(({ items }) => items.map(({ name }) => say(name))),
  };
  const found = tiers.filter((tier) => names[tier].some((name) => isSameDiagnosis(name, label)));
  return { id, label, found, latencyMs, ...(model && { model: model.outcome.status }) };
}

/** The figures over judged cases. */
export function diagnosisFigures(judged: readonly JudgedDiagnosis[]): DiagnosisFigures {
  const inTier = (tier: Tier) => shareOf(judged, ({ found }) => found.includes(tier));
  const model = modelShares(judged);
  return {
    cases: judged.length,
    anyTier: shareOf(judged, ({ found }) => found.some((tier) => tier !== "checklist")),
    found: {
      mostLikely: inTier("mostLikely"),
      possible: inTier("possible"),
      serious: inTier("serious"),
      checklist: inTier("checklist"),
    },
    ...(model && { model }),
  };
}
