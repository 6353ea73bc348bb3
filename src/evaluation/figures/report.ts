import type { Wording } from "../../domain/finding.ts";
import type { Effect } from "../../domain/finding.ts";
import type { Limit } from "../../domain/limit.ts";
import type { Urgency } from "../../domain/urgency.ts";
import type { Arm, CaseFeatures, ResultKind } from "../scoring/case-result.ts";
import type { RunHeader } from "../runs/run-header.ts";
import type { Share } from "./shares.ts";

/** 95 %. */
export type Interval = { readonly low: number; readonly high: number };

/** One figure. Its name is the locale key `evaluation.measure.<id>`. */
export type Measure = {
  readonly id: string;
  /** Undefined of nothing. Shares 0–1; milliseconds, tokens a second and counts as they are. */
  readonly value: number | undefined;
  readonly unit: "share" | "score" | "ms" | "tokens-per-s" | "count";
  /** Of a share: so many, of so many. Of a score, `of` alone: over so many cases. */
  readonly count?: number;
  readonly of?: number;
  /**
   * By bootstrap over the cases, exact for a share of 0 or 1; of a group, Wilson's. A score has none of few cases, nor
   * of cases so alike that drawing them again changes nothing.
   */
  readonly interval?: Interval;
  readonly better: "higher" | "lower" | "neither";
};

/** Rows are what was right, columns what was called; the last column is "no answer". */
export type Confusion = {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
};

export type ArmReport = {
  readonly arm: Arm;
  readonly measures: readonly Measure[];
  /** Of levels and verdicts. */
  readonly confusion?: Confusion;
  /** Of levels: recall of each, 1 to 5. */
  readonly perLevel?: readonly Measure[];
};

export type RuleFigures = {
  readonly ruleId: string;
  readonly effect: Effect;
  /** Cases in which it fired. */
  readonly fired: Share;
  /** Of these, the cases truly at least as urgent as the rule says. */
  readonly precision: Share;
};

/** One of ten equal bins of how sure the model said it was. Empty ones are left out. */
export type ReliabilityBin = {
  readonly from: number;
  readonly to: number;
  readonly cases: number;
  readonly meanConfidence: number;
  readonly accuracy: number;
};

export type ConfidenceReport = {
  readonly cases: number;
  /** Of the label being right, 0 best. */
  readonly brier: number;
  readonly expectedCalibrationError: number;
  readonly bins: readonly ReliabilityBin[];
};

/** What the app would show at each cost of under-triage; `ratio` undefined: no cost is used. */
export type TradeOffPoint = {
  readonly ratio: number | undefined;
  /** The cost that this site has set. */
  readonly isSite: boolean;
  readonly underTriage: number;
  readonly overTriage: number;
};

/** A group's figures against those of everybody else. */
export type GroupReport = {
  readonly feature: keyof CaseFeatures;
  readonly value: string;
  readonly cases: number;
  /** accuracy, over-triage, under-triage, high-risk recall; for other kinds what they have. */
  readonly measures: readonly Measure[];
  /** Fewer than 30: nothing is said of a difference. */
  readonly isTooSmall: boolean;
  /** Measures worse than everybody else's, whose 95 % interval of the difference leaves out zero. */
  readonly worse: readonly string[];
};

export type LimitVerdict = "pass" | "fail" | "not-enough-cases";

export type JudgedLimit = {
  readonly limit: Limit;
  readonly measured: Measure | undefined;
  /** Of so many cases: those that the measure is of, else all in which the model was asked. */
  readonly cases: number;
  /** Exact (Clopper–Pearson) for shares, bootstrap for the others. */
  readonly interval?: Interval;
  readonly verdict: LimitVerdict;
};

export type Acceptance = { readonly verdict: LimitVerdict; readonly limits: readonly JudgedLimit[] };

/** A published figure to hold the measured ones against. */
export type Comparator = {
  readonly measure: string;
  readonly value: number;
  readonly isApproximate: boolean;
  readonly cases?: number;
  /** On which cases; a proper name, not translated. */
  readonly caseSet: string;
  /** Whose figure it is: `field` of practice, `model` of this model's authors. */
  readonly of: "field" | "model";
  readonly source: string;
};

/** Under-triage by two levels or more: each case stands alone. */
export type FarUnder = {
  readonly arm: Arm;
  readonly id: string;
  readonly label: Urgency;
  readonly called: Urgency;
};

/** Everything that a run has shown. Pure data: page, file and command line draw it. */
export type Report = {
  readonly header: RunHeader;
  readonly kind: ResultKind;
  /** Judged so far. */
  readonly cases: number;
  readonly arms: readonly ArmReport[];
  /** What became of the model's answers: schema adherence, strict pass, citations, label accuracy, latency, speed. */
  readonly answers: readonly Measure[];
  /** Each gate's share of the answers. */
  readonly gates: readonly {
    readonly gate: string;
    readonly effect: "withholds" | "marks";
    readonly share: Share;
  }[];
  readonly farUnder: readonly FarUnder[];
  readonly rules: readonly RuleFigures[];
  /** Errors of reading, apart from those of judging. */
  readonly reading: readonly Measure[];
  readonly confidence?: ConfidenceReport;
  readonly tradeOff: readonly TradeOffPoint[];
  readonly groups: readonly GroupReport[];
  /** Whose calls the groups' figures are of: what the app shows. */
  readonly groupsOf: Arm;
  readonly acceptance?: Acceptance;
  /** What must be said aloud: one level is the answer to everything, a group is worse off, too few cases. */
  readonly warnings: readonly Wording[];
  readonly published: readonly Comparator[];
  /** How often the cases were drawn again for the intervals; 0 while the run goes on. */
  readonly resamples: number;
  /** With which they are drawn: the same cases and the same seed give the same intervals. */
  readonly seed: number;
};
