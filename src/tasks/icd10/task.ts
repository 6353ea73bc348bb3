import type { ConsultTask } from "../consult-task.ts";
import type { Icd10Answer } from "./answer.ts";
import { icd10Model } from "./model.ts";
import { proposeCodes } from "./protocol.ts";
import type { Icd10Output } from "./schema.ts";

/** ICD-10-CM codes for a note: by rules from what was read, or by a model with each code looked up. */
export const icd10: ConsultTask<Icd10Answer, Icd10Output> = {
  id: "icd10",
  protocol: proposeCodes,
  model: icd10Model,
};
