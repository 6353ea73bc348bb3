import type { AnyTaskId } from "../../domain/consultation.ts";
import { scoreCodes } from "./score-codes.ts";
import { scoreDiagnoses } from "./score-diagnoses.ts";
import { scoreLevels } from "./score-levels.ts";
import { scoreVerdicts } from "./score-verdicts.ts";
import type { Scoring } from "./scoring.ts";

const scorings: Readonly<Record<AnyTaskId, Scoring>> = {
  esi: scoreLevels("esi"),
  manchester: scoreLevels("manchester"),
  evidence: scoreVerdicts,
  differential: scoreDiagnoses,
  icd10: scoreCodes,
};

/** How the cases of a task are judged. */
export function scoringOf(task: AnyTaskId): Scoring {
  return scorings[task];
}
