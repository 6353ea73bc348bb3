import type { FactName, Span } from "./note.ts";
import type { Scale, Urgency } from "./urgency.ts";

/** `floor` raises by itself; `consider` offers a one-tap raise; `ask` names one missing fact. */
export type Effect = "floor" | "consider" | "ask";

/** Text for people: a locale key with its values, or the words of a model. */
export type Wording =
  | { readonly key: string; readonly values?: Readonly<Record<string, string | number>> }
  | { readonly literal: string };

export type Finding = {
  readonly ruleId: string;
  /** The clinical problem; findings of one problem are one line. */
  readonly problem: string;
  readonly effect: Effect;
  readonly urgency: Readonly<Record<Scale, Urgency>>;
  readonly message: Wording;
  /** Where in the text; facts from the form have no span. */
  readonly evidence: readonly Span[];
  /** Facts from the form that count as evidence. */
  readonly enteredEvidence: readonly FactName[];
  /** A `consider` that is offered only when the level would be this one (ESI decision D looks at a would-be 3). */
  readonly onlyAt?: Urgency;
  /** For `ask`: the fact that would decide. */
  readonly asks?: FactName;
  /** Citation, one line, not translated. */
  readonly source: string;
};
