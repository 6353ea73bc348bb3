import type { AnyTaskId } from "../../domain/consultation.ts";
import type { Instant } from "../../domain/note.ts";
import { isTriage } from "../../pipeline/answer-note.ts";
import { appVersion } from "../../pipeline/app-version.ts";
import { askedHow, type KnownModel } from "../../pipeline/ask-model.ts";
import type { SiteCost } from "../../pipeline/meet.ts";
import { rulesVersion } from "../../safety/rules-version.ts";
import { consultTaskOf } from "../../tasks/consult-tasks.ts";
import { taskOf } from "../../tasks/tasks.ts";
import type { CaseSetInfo, RunHeader } from "./run-header.ts";
import { runHeaderSchema } from "./run-header-schema.ts";

export type RunBasis = {
  readonly id: string;
  readonly task: AnyTaskId;
  readonly startedAt: Instant;
  readonly set: CaseSetInfo;
  readonly machine: string;
  /** Absent: the rules alone. */
  readonly model?: KnownModel;
  readonly cost?: SiteCost;
};

/** Everything that a run's figures come from, with the versions of this app. */
export function makeHeader({ model, cost, ...basis }: RunBasis): RunHeader {
  const task = isTriage(basis.task) ? taskOf(basis.task).model : consultTaskOf(basis.task).model;
  return {
    ...basis,
    appVersion,
    rulesVersion,
    ...(model && { model: { ...askedHow(task, model), contextTokens: model.contextTokens } }),
    ...(cost && { costRatio: cost.ratio }),
  };
}

/** Whether a run that was begun under one header may go on under another: the same model, prompt, rules and app. */
export function isSameMaking(a: RunHeader, b: RunHeader): boolean {
  return makingOf(a) === makingOf(b);
}

function makingOf(header: RunHeader): string {
  // Read by the schema, so that fields stand in one order, whether they were stored or made now.
  const { task, appVersion, rulesVersion, costRatio, model } = runHeaderSchema.parse(header);
  return JSON.stringify([task, appVersion, rulesVersion, costRatio, model]);
}
