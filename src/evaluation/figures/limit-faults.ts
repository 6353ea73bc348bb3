import type { Limit } from "../../domain/limit.ts";
import type { ResultKind } from "../scoring/case-result.ts";
import { limitedAnswerFigures } from "./answer-figures.ts";
import { limitedCodeFigures } from "./code-figures.ts";
import { limitedDiagnosisFigures } from "./diagnosis-figures.ts";
import { limitedLevelFigures } from "./level-figures.ts";
import type { Measure } from "./report.ts";
import { verdictFigures } from "./verdict-figures.ts";

/** Why a limit would judge nothing, or judge it the wrong way round. */
export type LimitFault = {
  readonly measure: string;
  readonly fault: "unknown-measure" | "wrong-side" | "twice";
};

type Limited = Pick<Measure, "id" | "better">;

const ofKind: Readonly<Record<ResultKind, readonly Limited[]>> = {
  level: [...limitedLevelFigures, ...limitedAnswerFigures(true)],
  verdict: [...verdictFigures, ...limitedAnswerFigures(true)],
  diagnosis: [...limitedDiagnosisFigures, ...limitedAnswerFigures(false)],
  codes: [...limitedCodeFigures, ...limitedAnswerFigures(false)],
};

/** The measures that a limit can be on. */
export function limitedMeasures(kind: ResultKind): readonly string[] {
  return ofKind[kind].map(({ id }) => id);
}

/** What is wrong with a site's own limits; nothing when they can be judged by. */
export function limitFaults(limits: readonly Limit[], kind: ResultKind): readonly LimitFault[] {
  return limits.flatMap(({ measure, atLeast }, at): readonly LimitFault[] => {
    const known = ofKind[kind].find(({ id }) => id === measure);
    if (!known) return [{ measure, fault: "unknown-measure" }];
    if (known.better === (atLeast === undefined ? "higher" : "lower"))
      return [{ measure, fault: "wrong-side" }];
    const isTwice = limits.findIndex((one) => one.measure === measure) !== at;
    return isTwice ? [{ measure, fault: "twice" }] : [];
  });
}
