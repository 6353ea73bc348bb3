import { type TaskId, taskScales } from "../../domain/assessment.ts";
import type { AnyTaskId } from "../../domain/consultation.ts";
import { isTriage } from "../../pipeline/answer-note.ts";
import { type AnswersDraft, answersDraft, type SaidLabel } from "./answer-figures.ts";
import type { ArmDraft } from "./arm-draft.ts";
import { arms, type Arm, type CaseResult, type ResultKind } from "../scoring/case-result.ts";
import type { CodesResult, DiagnosisResult, LevelResult, VerdictResult } from "../scoring/case-result.ts";
import { codeArms, overlap } from "./code-figures.ts";
import { confidenceReport } from "./confidence.ts";
import { diagnosisArms, isInAnyTier } from "./diagnosis-figures.ts";
import { type GroupFigure, groupReports } from "./groups.ts";
import { farUnderOf, levelArms } from "./level-figures.ts";
import { labelOfLevel } from "../scoring/levels.ts";
import { readingFigures } from "./reading-figures.ts";
import type { Report } from "./report.ts";
import { ruleFigures } from "./rule-figures.ts";
import { tradeOff } from "./trade-off.ts";
import { verdictArms } from "./verdict-figures.ts";
import type { ArmLabels } from "./warnings.ts";

/** What a report has by the kind of its cases. Arms and answers are still to be added up. */
export type KindParts = Pick<
  Report,
  "farUnder" | "rules" | "reading" | "confidence" | "tradeOff" | "groups" | "groupsOf"
> & {
  readonly kind: ResultKind;
  readonly arms: readonly ArmDraft[];
  readonly answers: AnswersDraft | undefined;
  /** Of tasks with one label of a few: whether one of them is the answer to everything. */
  readonly labels: readonly ArmLabels[];
};

/** The parts for a task's cases, which come sorted. It yields where they take long. */
export function* partsOf(
  task: AnyTaskId,
  results: readonly CaseResult[],
  siteRatio: number | undefined,
): Generator<void, KindParts> {
  if (isTriage(task))
    return yield* levelParts(
      task,
      results.filter((one) => one.kind === "level"),
      siteRatio,
    );
  switch (task) {
    case "evidence":
      return verdictParts(results.filter((one) => one.kind === "verdict"));
    case "differential":
      return diagnosisParts(results.filter((one) => one.kind === "diagnosis"));
    case "icd10":
      return codesParts(results.filter((one) => one.kind === "codes"));
  }
}

const nothingOfLevels = { farUnder: [], rules: [], reading: [], tradeOff: [], labels: [] };

function* levelParts(
  task: TaskId,
  results: readonly LevelResult[],
  siteRatio: number | undefined,
): Generator<void, KindParts> {
  const scale = taskScales[task];
  const write = (level: LevelResult["label"] | undefined) =>
    level === undefined ? undefined : labelOfLevel(scale, level);
  const saidBy = (arm: Arm) => (one: LevelResult) => ({
    label: labelOfLevel(scale, one.label),
    said: write(arm === "model" ? one.said?.level : one.calls[arm]),
  });
  const arm = armOfGroups(results);
  const confidence = confidenceReport(results);
  yield;
  const drafts = levelArms(results, scale);
  yield;
  const answers = answersDraft(results, saidBy("model"));
  yield;
  return {
    kind: "level",
    arms: drafts,
    answers,
    farUnder: farUnderOf(results),
    rules: ruleFigures(results),
    reading: readingFigures(results),
    ...(confidence && { confidence }),
    tradeOff: yield* tradeOff(results, scale, siteRatio),
    groupsOf: arm,
    groups: groupReports(results, [
      groupShare("accuracy", "higher", ({ label, calls }) => calls[arm] === label),
      groupShare("over-triage", "lower", ({ label, calls }) => (calls[arm] ?? label) < label),
      groupShare("under-triage", "lower", ({ label, calls }) => (calls[arm] ?? label) > label),
      groupShare(
        "high-risk-recall",
        "higher",
        ({ calls }) => (calls[arm] ?? 5) <= 2,
        ({ label }) => label <= 2,
      ),
    ]),
    labels: labelsOf(results, saidBy),
  };
}

function verdictParts(results: readonly VerdictResult[]): KindParts {
  const saidBy =
    (arm: Arm) =>
    ({ label, calls }: VerdictResult) => ({ label, said: calls[arm] });
  const arm = armOfGroups(results);
  return {
    ...nothingOfLevels,
    kind: "verdict",
    arms: verdictArms(results),
    answers: answersDraft(results, saidBy("model")),
    groupsOf: arm,
    groups: groupReports(results, [
      groupShare("accuracy", "higher", ({ label, calls }) => calls[arm] === label),
      groupShare("answered", "higher", ({ calls }) => calls[arm] !== undefined),
    ]),
    labels: labelsOf(results, saidBy),
  };
}

function diagnosisParts(results: readonly DiagnosisResult[]): KindParts {
  const arm = armOfGroups(results);
  return {
    ...nothingOfLevels,
    kind: "diagnosis",
    arms: diagnosisArms(results),
    answers: answersDraft(results),
    groupsOf: arm,
    groups: groupReports(results, [
      arm === "both"
        ? groupShare("in-any-tier", "higher", ({ found }) => isInAnyTier(found))
        : groupShare("checklist", "higher", ({ found }) => found.includes("checklist")),
    ]),
  };
}

function codesParts(results: readonly CodesResult[]): KindParts {
  const arm = armOfGroups(results);
  const overlapOf = ({ label, calls }: CodesResult) => overlap(calls[arm] ?? [], label);
  return {
    ...nothingOfLevels,
    kind: "codes",
    arms: codeArms(results),
    answers: answersDraft(results),
    groupsOf: arm,
    groups: groupReports(results, [
      {
        id: "precision-full",
        better: "higher",
        of: (one) => ({ count: overlapOf(one).hit, of: overlapOf(one).said }),
      },
      {
        id: "recall-full",
        better: "higher",
        of: (one) => ({ count: overlapOf(one).hit, of: overlapOf(one).right }),
      },
    ]),
  };
}

/** What the app shows. */
function armOfGroups(results: readonly CaseResult[]): Arm {
  return results.some(({ model }) => model) ? "both" : "rules";
}

function groupShare<R>(
  id: string,
  better: "higher" | "lower",
  hit: (result: R) => boolean,
  among: (result: R) => boolean = () => true,
): GroupFigure<R> {
  return {
    id,
    better,
    of: (result) => (among(result) ? { count: Number(hit(result)), of: 1 } : { count: 0, of: 0 }),
  };
}

/** A person's labels are not held against anybody. */
function labelsOf<R extends CaseResult>(
  results: readonly R[],
  saidBy: (arm: Arm) => (result: R) => SaidLabel,
): readonly ArmLabels[] {
  return arms.filter((arm) => arm !== "person").map((arm) => ({ arm, labels: results.map(saidBy(arm)) }));
}
