import { describe, expect, it } from "vitest";
import type { TaskId } from "../../../src/domain/assessment.ts";
import type { RunHeader } from "../../../src/evaluation/runs/run-header.ts";
import { makeHeader } from "../../../src/evaluation/runs/make-header.ts";
import { calibrationOffer, largestCalibrationError } from "../../../src/state/calibration-offer.ts";
import { header } from "../evaluation/runs/run-support.ts";

const confidence = { cases: 200, brier: 0.1, expectedCalibrationError: largestCalibrationError, bins: [] };
const { id, task, startedAt, set, machine } = header;
const withoutModel = makeHeader({ id, task, startedAt, set, machine });
const shipped: RunHeader = { ...header, set: { ...header.set, isOwn: false } };

describe("whether a run may calibrate a model", () => {
  it("is offered for enough own cases and a small enough error", () => {
    expect(calibrationOffer({ header, status: "done" }, { confidence }, undefined)).toEqual({
      status: "offered",
      task: "esi",
      packId: "small-q4",
      cases: 200,
      error: 0.15,
    });
  });

  it("says that it is in use, and offers it again where another model's, another task's or an older one is", () => {
    const offer = (packId: string, cases: number, task: TaskId = "esi") =>
      calibrationOffer({ header, status: "done" }, { confidence }, { task, packId, cases }).status;
    expect(offer("small-q4", 200)).toBe("in-use");
    expect(offer("small-q4", 250)).toBe("offered");
    expect(offer("other", 200)).toBe("offered");
    expect(offer("small-q4", 200, "manchester")).toBe("offered");
  });

  it.each([
    ["no-model", withoutModel, "done", confidence],
    ["shipped-set", shipped, "done", confidence],
    ["unfinished", header, "cancelled", confidence],
    ["no-confidence", header, "done", undefined],
    ["no-confidence", header, "done", { ...confidence, cases: 0 }],
    ["too-few", header, "done", { ...confidence, cases: 199 }],
    ["too-far-off", header, "done", { ...confidence, expectedCalibrationError: 0.151 }],
    ["too-far-off", header, "done", { ...confidence, expectedCalibrationError: Number.NaN }],
  ] as const)("is not offered: %s", (why, header_, status, confidence_) => {
    const report = confidence_ ? { confidence: confidence_ } : {};
    expect(calibrationOffer({ header: header_, status }, report, undefined)).toEqual({
      status: "not-offered",
      why,
    });
  });
});
