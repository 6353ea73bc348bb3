import type { Wording } from "../../domain/finding.ts";
import { commonest, type SaidLabel } from "./answer-figures.ts";
import type { Arm } from "../scoring/case-result.ts";
import type { ArmReport, GroupReport } from "./report.ts";

/** The labels that an arm gave; of the model also those of withheld answers. */
export type ArmLabels = { readonly arm: Arm; readonly labels: readonly SaidLabel[] };

/** Fewer cases show nothing at all. */
const fewCases = 30;

/** So much of the answers are one label, though it is so little of the truth: it is the answer to everything. */
const [muchOfAnswers, littleOfTruth] = [0.8, 0.6];

/** Nearly all: of the answers, one label; of the truth, too little else to tell. */
const nearlyAll = 0.95;

/** Fewer answers than this may all be alike by chance; fewer cases of other labels than this tell nothing. */
const leastAnswers = 5;

/** Fewer cases truly of level 1 may all be missed by chance. */
const leastOfLevelOne = 3;

/** What must be said aloud of a run. */
export function warningsOf(
  cases: number,
  armLabels: readonly ArmLabels[],
  arms: readonly ArmReport[],
  groups: readonly GroupReport[],
): readonly Wording[] {
  const worse = groups.filter((group) => group.worse.length > 0).length;
  return [
    ...(cases < fewCases ? [{ key: "evaluation.warn.fewCases", values: { cases } }] : []),
    ...armLabels.flatMap(oneLevel),
    ...arms.flatMap(noLevelOne),
    ...(worse > 0 ? [{ key: "evaluation.warn.worseGroup", values: { groups: worse } }] : []),
  ];
}

function oneLevel({ arm, labels }: ArmLabels): readonly Wording[] {
  const answered = labels.filter(({ said }) => said !== undefined);
  const most = commonest(answered.flatMap(({ said }) => said ?? []));
  if (!most || answered.length < leastAnswers) return [];
  const share = most.count / answered.length;
  const truth = labels.filter(({ label }) => label === most.label).length / labels.length;
  const isRarelyRight = share >= muchOfAnswers && truth < littleOfTruth;
  if (!isRarelyRight && !(share >= nearlyAll && truth < nearlyAll && isBlind(answered, most.label)))
    return [];
  return [{ key: "evaluation.warn.oneLevel", values: { arm, label: most.label, share, truth } }];
}

/** Where that label is right most often too: whether at least half of the cases of other labels got it all the same. */
function isBlind(answered: readonly SaidLabel[], label: string): boolean {
  const others = answered.filter((one) => one.label !== label);
  const missed = others.filter(({ said }) => said === label).length;
  return others.length >= leastAnswers && missed * 2 >= others.length;
}

/** No target of the authors covers it, and a model that calls every true 1 a 2 keeps all of them. */
function noLevelOne({ arm, measures }: ArmReport): readonly Wording[] {
  const { count, of = 0 } = measures.find(({ id }) => id === "level-1-recall") ?? {};
  if (arm === "person" || count !== 0 || of < leastOfLevelOne) return [];
  return [{ key: "evaluation.warn.noLevelOne", values: { arm, of } }];
}
