import type { Wording } from "../../domain/finding.ts";
import { commonest, type SaidLabel } from "./answer-figures.ts";
import type { Arm } from "../scoring/case-result.ts";
import type { GroupReport } from "./report.ts";

/** The labels that an arm gave; of the model also those of withheld answers. */
export type ArmLabels = { readonly arm: Arm; readonly labels: readonly SaidLabel[] };

/** Fewer cases show nothing at all. */
const fewCases = 30;

/** So much of the answers are one label, though it is so little of the truth: it is the answer to everything. */
const [muchOfAnswers, littleOfTruth] = [0.8, 0.6];

/** Fewer answers than this may all be alike by chance. */
const leastAnswers = 5;

/** What must be said aloud of a run. */
export function warningsOf(
  cases: number,
  armLabels: readonly ArmLabels[],
  groups: readonly GroupReport[],
): readonly Wording[] {
  const worse = groups.filter((group) => group.worse.length > 0).length;
  return [
    ...(cases < fewCases ? [{ key: "evaluation.warn.fewCases", values: { cases } }] : []),
    ...armLabels.flatMap(oneLevel),
    ...(worse > 0 ? [{ key: "evaluation.warn.worseGroup", values: { groups: worse } }] : []),
  ];
}

function oneLevel({ arm, labels }: ArmLabels): readonly Wording[] {
  const said = labels.flatMap((one) => one.said ?? []);
  const most = commonest(said);
  if (!most || said.length < leastAnswers || most.count / said.length < muchOfAnswers) return [];
  const truth = labels.filter(({ label }) => label === most.label).length / labels.length;
  if (truth >= littleOfTruth) return [];
  const values = { arm, label: most.label, share: most.count / said.length, truth };
  return [{ key: "evaluation.warn.oneLevel", values }];
}
