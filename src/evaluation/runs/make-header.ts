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

/** What a model is asked with besides the note: it changes what a run shows. */
export type AskedWith = {
  readonly device?: "gpu" | "cpu" | undefined;
  readonly cost?: SiteCost | undefined;
  readonly emergencyNumber?: string | undefined;
};

export type RunBasis = {
  readonly id: string;
  readonly task: AnyTaskId;
  readonly startedAt: Instant;
  readonly set: CaseSetInfo;
  readonly machine: string;
  /** Absent: the rules alone. */
  readonly model?: KnownModel;
  /** Of a model alone. */
  readonly asked?: AskedWith;
};

/** Everything that a run's figures come from, with the versions of this app. */
export function makeHeader({ model, asked = {}, ...basis }: RunBasis): RunHeader {
  const task = isTriage(basis.task) ? taskOf(basis.task).model : consultTaskOf(basis.task).model;
  const made = { ...basis, appVersion, rulesVersion };
  if (!model) return made;
  const { device, cost, emergencyNumber } = asked;
  const { contextTokens } = model;
  return {
    ...made,
    model: { ...askedHow(task, model), contextTokens, ...(device && { device }) },
    ...(cost && { costRatio: cost.ratio }),
    ...(emergencyNumber !== undefined && { emergencyNumber }),
  };
}

/** Whether a run that was begun under one header may go on under another: the same model, device, prompt, rules and app. */
export function isSameMaking(a: RunHeader, b: RunHeader): boolean {
  return makingOf(a) === makingOf(b);
}

function makingOf(header: RunHeader): string {
  // Read by the schema, so that fields stand in one order, whether they were stored or made now.
  const { task, appVersion, rulesVersion, costRatio, emergencyNumber, model } = runHeaderSchema.parse(header);
  return JSON.stringify([task, appVersion, rulesVersion, costRatio, emergencyNumber, model]);
}
