import type { Consultation } from "../domain/consultation.ts";
import type { EvidenceOutput, Verdict } from "../tasks/evidence/schema.ts";
import { verdicts } from "../tasks/evidence/schema.ts";
import type { Case } from "./cases.ts";
import { type ModelShares, modelShares, type OutcomeStatus, type Share, shareOf } from "./shares.ts";

/** One question judged; `predicted` is undefined where neither arithmetic nor a model answered. */
export type JudgedVerdict = {
  readonly id: string;
  readonly label: Verdict;
  readonly predicted: Verdict | undefined;
  readonly by: EvidenceOutput["by"];
  readonly latencyMs: number;
  readonly model?: OutcomeStatus;
};

export type VerdictFigures = {
  readonly cases: number;
  readonly answered: Share;
  /** Of all: what was not answered is not right. */
  readonly accuracy: Share;
  readonly accuracyOfAnswered: Share;
  readonly byArithmetic: Share;
  /** `confusion[true][predicted]`. */
  readonly confusion: Readonly<Record<Verdict, Readonly<Record<Verdict | "unanswered", number>>>>;
  readonly model?: ModelShares;
};

/** The verdict that a label means, undefined for any other word. */
export function verdictOfLabel(label: string): Verdict | undefined {
  return verdicts.find((verdict) => verdict === label.trim().toLowerCase());
}

/** Judges an answered question: the model's verdict where its answer passed, else what arithmetic says. */
export function judgeVerdict(
  labelled: Case,
  { rules, model }: Consultation<EvidenceOutput>,
  latencyMs: number,
): JudgedVerdict | undefined {
  const label = verdictOfLabel(labelled.label);
  if (label === undefined) return undefined;
  const { verdict, by } = model?.outcome.status === "passed" ? model.outcome.output : rules;
  const status = model && { model: model.outcome.status };
  return { id: labelled.id, label, predicted: verdict, by, latencyMs, ...status };
}

/** The figures over judged questions. */
export function verdictFigures(judged: readonly JudgedVerdict[]): VerdictFigures {
  const answered = judged.filter(({ predicted }) => predicted !== undefined);
  const isRight = ({ label, predicted }: JudgedVerdict) => label === predicted;
  const countOf = (label: Verdict, predicted: Verdict | undefined) =>
    judged.filter((one) => one.label === label && one.predicted === predicted).length;
  const rowOf = (label: Verdict) => ({
    yes: countOf(label, "yes"),
    no: countOf(label, "no"),
    uncertain: countOf(label, "uncertain"),
    unanswered: countOf(label, undefined),
  });
  const model = modelShares(judged);
  return {
    cases: judged.length,
    answered: shareOf(judged, ({ predicted }) => predicted !== undefined),
    accuracy: shareOf(judged, isRight),
    accuracyOfAnswered: shareOf(answered, isRight),
    byArithmetic: shareOf(judged, ({ by }) => by === "arithmetic"),
    confusion: { yes: rowOf("yes"), no: rowOf("no"), uncertain: rowOf("uncertain") },
    ...(model && { model }),
  };
}
