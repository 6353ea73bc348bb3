import type { Settings } from "../domain/settings.ts";
import type { Report } from "../evaluation/figures/report.ts";
import type { RunRecord } from "../evaluation/runs/run-store.ts";
import { isTriage } from "../pipeline/answer-note.ts";
import { leastCalibrationCases } from "../pipeline/meet.ts";
import type { CalibrationOffer, NoCalibration } from "./evaluation-status.ts";

/** Above this expected calibration error what a model says of its sureness moves no level. */
export const largestCalibrationError = 0.15;

/** Whether a run shows that a model's confidence may move a close call at this site. */
export function calibrationOffer(
  { header, status }: Pick<RunRecord, "header" | "status">,
  { confidence }: Pick<Report, "confidence">,
  inUse: Settings["calibration"],
): CalibrationOffer {
  const { model, set, task } = header;
  if (!model) return notOffered("no-model");
  if (!set.isOwn) return notOffered("shipped-set");
  if (status !== "done") return notOffered("unfinished");
  if (!confidence || confidence.cases === 0 || !isTriage(task)) return notOffered("no-confidence");
  const { cases, expectedCalibrationError: error } = confidence;
  if (cases < leastCalibrationCases) return notOffered("too-few");
  if (!(error <= largestCalibrationError)) return notOffered("too-far-off");
  const { packId } = model;
  if (inUse?.task === task && inUse.packId === packId && inUse.cases === cases)
    return { status: "in-use", cases };
  return { status: "offered", task, packId, cases, error };
}

function notOffered(why: NoCalibration): CalibrationOffer {
  return { status: "not-offered", why };
}
