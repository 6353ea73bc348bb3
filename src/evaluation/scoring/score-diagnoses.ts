import type { Consultation } from "../../domain/consultation.ts";
import { read } from "../../reading/read.ts";
import { isSameDiagnosis } from "../../tasks/differential/gates.ts";
import type { DifferentialOutput } from "../../tasks/differential/schema.ts";
import { type DiagnosisResult, type Tier, tiers } from "./case-result.ts";
import { featuresOf } from "./features.ts";
import { modelPart, passedOutput } from "./model-result.ts";
import type { Scoring } from "./scoring.ts";

/** A diagnosis against the tiers of the model and the checklists of the rules. */
export const scoreDiagnoses: Scoring = {
  kind: "diagnosis",
  isLabel: (label) => label.trim() !== "",
  async judge(labelled, answered, ports): Promise<DiagnosisResult> {
    // The answer is of the task that this scoring was made for.
    const { rules, model, note } = answered.answer as Consultation<DifferentialOutput>;
    const say = await ports.say(labelled.lang);
    const answer = passedOutput(model)?.tiers;
    const names: Readonly<Record<Tier, readonly string[]>> = {
      mostLikely: answer ? [answer.mostLikely.name] : [],
      possible: answer?.possible.map(({ name }) => name) ?? [],
      serious: answer ? [answer.unlikelyButSerious.name] : [],
      checklist: rules.checklists.flatMap(({ items }) => items.map(({ name }) => say(name))),
    };
    const { id, label } = labelled;
    return {
      kind: "diagnosis",
      id,
      features: featuresOf(labelled, read(note)),
      rulesMs: answered.rulesMs,
      ...modelPart(answered),
      label,
      found: tiers.filter((tier) => names[tier].some((name) => isSameDiagnosis(name, label))),
    };
  },
};
