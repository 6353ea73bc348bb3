import type { Consultation } from "../../domain/consultation.ts";
import { type EvidenceOutput, type Verdict, verdicts } from "../../tasks/evidence/schema.ts";
import { read } from "../../reading/read.ts";
import type { VerdictResult } from "./case-result.ts";
import type { Case } from "../cases/cases.ts";
import { featuresOf } from "./features.ts";
import { modelPart, passedOutput } from "./model-result.ts";
import type { Scoring } from "./scoring.ts";

/** Verdicts against verdicts; what neither arithmetic nor a model decides has no call. */
export const scoreVerdicts: Scoring = {
  kind: "verdict",
  isLabel: (label) => verdictOfLabel(label) !== undefined,
  async judge(labelled, answered): Promise<VerdictResult> {
    const label = verdictOfLabel(labelled.label);
    if (label === undefined) throw new Error(`case ${labelled.id}: no verdict`);
    // The answer is of the task that this scoring was made for.
    const consultation = answered.answer as Consultation<EvidenceOutput>;
    return {
      kind: "verdict",
      id: labelled.id,
      features: featuresOf(labelled, read(consultation.note)),
      rulesMs: answered.rulesMs,
      ...modelPart(answered),
      label,
      calls: callsOf(labelled, consultation),
    };
  },
};

function callsOf({ person }: Case, { rules, model }: Consultation<EvidenceOutput>): VerdictResult["calls"] {
  const passed = passedOutput(model)?.verdict;
  const both = passed ?? rules.verdict;
  const own = person === undefined ? undefined : verdictOfLabel(person);
  return {
    ...(rules.verdict && { rules: rules.verdict }),
    ...(model && both && { both }),
    ...(passed && { model: passed }),
    ...(own && { person: own }),
  };
}

const verdictWords: Readonly<Record<Verdict, RegExp>> = {
  yes: /^(?:yes|si|是)$/u,
  no: /^(?:no|否)$/u,
  uncertain: /^(?:uncertain|maybe|unclear|inciert[oa]|no concluyente|不確定)$/u,
};

/** The verdict that a label means, in a word of our languages; undefined for any other word. */
function verdictOfLabel(label: string): Verdict | undefined {
  const plain = label.normalize("NFKD").replaceAll(/\p{M}/gu, "").trim().toLowerCase();
  return verdicts.find((verdict) => verdictWords[verdict].test(plain));
}
