import type { Effect } from "../domain/finding.ts";
import type { FactName } from "../domain/note.ts";
import type { Scale, Urgency } from "../domain/urgency.ts";
import type { Condition } from "./condition.ts";
import { evidence } from "./patient.ts";
import type { Evidence, Patient } from "./patient.ts";

/** A safety rule: facts in, evidence out. Its message is the locale key `rules.<id>`. */
export type Rule = {
  readonly id: string;
  /** Findings of one problem are merged into one line, the most urgent floor leading. */
  readonly problem: string;
  readonly effect: Effect;
  /** 5 on a scale: the rule says nothing there. */
  readonly urgency: Readonly<Record<Scale, Urgency>>;
  readonly onlyAt?: Urgency;
  readonly asks?: FactName;
  /** An `ask` that stays though its problem already has a floor: the answer changes what is done now. */
  readonly keepAsking?: true;
  /** Where the rule comes from, one line. */
  readonly source: string;
  /** What fired, or undefined. `values` fill the message. */
  readonly when: (patient: Patient) => Fired | undefined;
};

export type MessageValues = Readonly<Record<string, string | number>>;
export type Fired = Evidence & { readonly values?: MessageValues };

const onBothScales = {
  1: { esi: 1, manchester: 1 },
  2: { esi: 2, manchester: 2 },
  3: { esi: 3, manchester: 3 },
  4: { esi: 4, manchester: 4 },
  5: { esi: 5, manchester: 5 },
} as const satisfies Readonly<Record<Urgency, Readonly<Record<Scale, Urgency>>>>;

/** The same level on both scales. */
export function both(level: Urgency): Readonly<Record<Scale, Urgency>> {
  return onBothScales[level];
}

/** What a patient must show, and the values of the message. */
export type Picture = { readonly when: Condition; readonly values?: (patient: Patient) => MessageValues };

type Said = Omit<Rule, "when" | "effect" | "urgency"> &
  Picture & { readonly urgency: Urgency | Rule["urgency"] };

function build(effect: Effect, { when, values, urgency, ...said }: Said): Rule {
  return {
    ...said,
    effect,
    urgency: typeof urgency === "number" ? both(urgency) : urgency,
    when(patient) {
      const parts = when(patient);
      if (!parts) return undefined;
      const found = evidence(...parts);
      return values ? { ...found, values: values(patient) } : found;
    },
  };
}

/** A rule that raises by itself. */
export function floor(said: Said): Rule {
  return build("floor", said);
}

/** A rule that offers a raise. */
export function consider(said: Said): Rule {
  return build("consider", said);
}

/** A rule that names one missing fact; its urgency is that which the fact could decide. */
export function ask(said: Said & { readonly asks: FactName }): Rule {
  return build("ask", said);
}
