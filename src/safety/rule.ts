import type { Effect } from "../domain/finding.ts";
import type { FactName } from "../domain/note.ts";
import type { Scale, Urgency } from "../domain/urgency.ts";
import type { Evidence, Patient } from "./patient.ts";

/** A safety rule: facts in, evidence out. Its message is the locale key `rules.<id>`. */
export type Rule = {
  readonly id: string;
  /** Findings of one problem are merged into one line, the most urgent floor leading. */
  readonly problem: string;
  readonly effect: Effect;
  readonly urgency: Readonly<Record<Scale, Urgency>>;
  readonly onlyAt?: Urgency;
  readonly asks?: FactName;
  /** Where the rule comes from, one line. */
  readonly source: string;
  /** What fired, or undefined. `values` fill the message. */
  readonly when: (
    patient: Patient,
  ) => (Evidence & { readonly values?: Readonly<Record<string, string | number>> }) | undefined;
};
