import type { Wording } from "../../domain/finding.ts";
import type { Span } from "../../domain/note.ts";

export const verdicts = ["yes", "no", "uncertain"] as const;
export type Verdict = (typeof verdicts)[number];

/** A ratio or a difference with its 95 % confidence interval, as the text has it. */
export type Estimate = {
  readonly kind: "ratio" | "difference";
  /** As written: "RR", "mean difference". */
  readonly measure: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The interval leaves out 1 (a ratio) or 0 (a difference). */
  readonly isShown: boolean;
  /** What the interval is compatible with, and no more than that. */
  readonly says: Wording;
  readonly span: Span;
};

export type EvidenceOutput = {
  /** What decided; `nothing` when there is neither an interval nor a model. */
  readonly by: "arithmetic" | "model" | "nothing";
  readonly verdict?: Verdict;
  readonly rationale?: Wording;
  readonly estimates: readonly Estimate[];
  /** `abstract`: text to answer from was given; `memory`: a model has only what it was trained on. */
  readonly basis: "abstract" | "memory";
};
