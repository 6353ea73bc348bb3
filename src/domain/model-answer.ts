import type { Wording } from "./finding.ts";
import type { Span } from "./note.ts";
import type { Urgency } from "./urgency.ts";

/** How sure a model is of its label: never a patient's risk. */
export type LabelConfidence = {
  /** 0–1 for each label, from the tokens that can lead to no other label. */
  readonly probabilities: Readonly<Record<string, number>>;
  /** 0–1: what the reported alternatives do not cover, or what may lead to several labels. */
  readonly unseen: number;
};

/** Why an answer is withheld, or what in it is marked. */
export type GateFailure = {
  readonly gate: string;
  readonly message: Wording;
  /** The model's words that failed. */
  readonly quote?: string;
};

/** Which model answered, and how it was asked. */
export type ModelSource = {
  readonly packId: string;
  readonly title: string;
  readonly quantization: string;
  readonly revision?: string;
  readonly engine: string;
  readonly dialect: string;
  readonly promptVersion: string;
};

export type ModelUsage = {
  readonly promptTokens: number;
  readonly outputTokens: number;
  readonly prefillTokensPerS: number;
  readonly decodeTokensPerS: number;
  /** From the question to the token that settles the label; absent where the answer has none. */
  readonly labelMs?: number;
  /** From the question to the end of the answer. */
  readonly totalMs?: number;
};

/** What became of a model's answer. Only `passed` may be shown as a card; `rawText` stays folded under its own name. */
export type TaskOutcome<O> =
  | {
      readonly status: "passed";
      readonly output: O;
      /** The words of the note that it stands on. */
      readonly evidence: readonly Span[];
      /** Of tasks that answer with a level. */
      readonly level?: Urgency;
      readonly confidence?: LabelConfidence;
      /** What the card marks: words said to be in the note that are not. */
      readonly marks: readonly GateFailure[];
      readonly rawText: string;
    }
  | {
      readonly status: "withheld";
      readonly failures: readonly GateFailure[];
      /** The label that could be read in it: for evaluation, never shown and never in a trail. */
      readonly saidLevel?: Urgency;
      readonly confidence?: LabelConfidence;
      readonly rawText: string;
    }
  | { readonly status: "failed"; readonly code: string }
  | { readonly status: "cancelled" };

/** A model's part in an assessment. */
export type ModelPart<O> = {
  readonly source: ModelSource;
  readonly outcome: TaskOutcome<O>;
  /** Parts of the note that did not fit the model's context. */
  readonly leftOut: readonly Span[];
  readonly usage?: ModelUsage;
};
