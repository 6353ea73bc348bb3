import type { ModelTask } from "../model-task.ts";
import { type Icd10Answer, presentIcd10 } from "./answer.ts";
import { icd10Dialects } from "./dialects.ts";
import { icd10Gates } from "./gates.ts";
import type { Icd10Output } from "./schema.ts";

/** What the coder asks of a model, and how its codes are checked and shown. */
export const icd10Model: ModelTask<Icd10Answer, Icd10Output> = {
  dialects: icd10Dialects,
  gates: icd10Gates,
  namesCodes: true,
  present: presentIcd10,
  evidenceOf: ({ codes }) => codes.flatMap(({ evidence }) => evidence),
};
