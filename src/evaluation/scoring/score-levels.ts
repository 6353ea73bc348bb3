import { type Assessment, type TaskId, taskScales } from "../../domain/assessment.ts";
import type { Scale } from "../../domain/urgency.ts";
import { type Answered, isAssessment } from "../../pipeline/answer-note.ts";
import { applyFloors, shownLevel } from "../../pipeline/trail.ts";
import { standingFloor } from "../../safety/standing-floor.ts";
import type { LevelResult } from "./case-result.ts";
import type { Case } from "../cases/cases.ts";
import { featuresOf } from "./features.ts";
import { levelOfLabel } from "./levels.ts";
import { modelPart } from "./model-result.ts";
import { readAgainst } from "./read-against.ts";
import type { Scoring } from "./scoring.ts";

/** Levels against levels, on the task's scale. */
export function scoreLevels(task: TaskId): Scoring {
  const scale = taskScales[task];
  return {
    kind: "level",
    isLabel: (label) => levelOfLabel(scale, label) !== undefined,
    judge: async (labelled, answered) => judgeLevel(scale, labelled, answered),
  };
}

function judgeLevel(scale: Scale, labelled: Case, answered: Answered): LevelResult {
  const { answer, rulesMs } = answered;
  const label = levelOfLabel(scale, labelled.label);
  if (label === undefined || !isAssessment(answer))
    throw new Error(`case ${labelled.id}: no level of this scale`);
  const { findings, protocol, reading } = answer;
  const floor = standingFloor(findings, scale);
  const said = saidBy(answer);
  return {
    kind: "level",
    id: labelled.id,
    features: featuresOf(labelled, reading),
    rulesMs,
    ...modelPart(answered),
    label,
    calls: callsOf(scale, labelled, answer),
    provisional: protocol.certainty === "provisional",
    ...(floor && { floor: floor.urgency[scale] }),
    findings: findings.map(({ ruleId, effect, urgency }) => ({ ruleId, effect, level: urgency[scale] })),
    ...(said && { said }),
    ...(labelled.expect && { reading: readAgainst(labelled.expect, reading) }),
  };
}

function callsOf(scale: Scale, { person }: Case, answer: Assessment<unknown>): LevelResult["calls"] {
  const { trail, findings, model, at } = answer;
  // The first step is the protocol's: what the page would show had no model been asked.
  const rules = shownLevel(applyFloors(trail.slice(0, 1), findings, scale, at));
  const passed = model?.outcome.status === "passed" ? model.outcome.level : undefined;
  const own = person === undefined ? undefined : levelOfLabel(scale, person);
  return {
    rules,
    ...(model && { both: shownLevel(trail) }),
    ...(passed !== undefined && { model: passed }),
    ...(own !== undefined && { person: own }),
  };
}

/** The label that could be read in the model's answer, also where that was withheld. */
function saidBy({ model }: Assessment<unknown>): LevelResult["said"] {
  const outcome = model?.outcome;
  if (outcome?.status !== "passed" && outcome?.status !== "withheld") return undefined;
  const level = outcome.status === "passed" ? outcome.level : outcome.saidLevel;
  if (level === undefined) return undefined;
  return { level, ...(outcome.confidence && { confidence: outcome.confidence }) };
}
