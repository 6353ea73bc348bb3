import type { HistoryErrorCode } from "../history/history.ts";
import type { TakeUpProblem, TakeUpRefusal } from "../state/take-up.ts";

/** The words for why a patient did not come into the form. */
export function takeUpKey(
  problem: TakeUpProblem,
): `takeUp.${TakeUpRefusal}` | `history.error.${HistoryErrorCode}` {
  return problem.status === "refused" ? `takeUp.${problem.why}` : `history.error.${problem.code}`;
}
