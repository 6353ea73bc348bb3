import { type EngineEnding, engineEnding } from "../../engine/engine-error.ts";
import type { MessageKey } from "../../i18n/i18n.ts";
import type { RunProblem } from "../../state/evaluation-status.ts";

/** Why a run stands still, in words. */
export function problemKey(problem: RunProblem): MessageKey {
  return isEngines(problem) ? `engine.error.${problem}` : `evaluation.problem.${problem}`;
}

function isEngines(problem: RunProblem): problem is EngineEnding {
  return engineEnding(problem) !== undefined;
}
