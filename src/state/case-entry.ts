import type { EnteredFacts, FactName, MentionCorrection, VitalName } from "../domain/note.ts";

/** Some entries of a record; `undefined` takes one away. */
export type Change<T> = { readonly [K in keyof T]?: T[K] | undefined };

export type PlainFacts = Omit<EnteredFacts, "vitals" | "corrections" | "picks">;

/** The form with some facts changed. */
export function withFacts(entered: EnteredFacts, change: Change<PlainFacts>): EnteredFacts {
  return present({ ...entered, ...change });
}

/** The form with some vitals changed. */
export function withVitals(entered: EnteredFacts, change: Change<Record<VitalName, number>>): EnteredFacts {
  return { ...entered, vitals: present({ ...entered.vitals, ...change }) };
}

type Corrected = Pick<MentionCorrection, "concept" | "quote">;

/** The form with one more correction; the newest word on a mention counts. */
export function withCorrection(entered: EnteredFacts, correction: MentionCorrection): EnteredFacts {
  const { corrections } = withoutCorrection(entered, correction);
  return { ...entered, corrections: [...corrections, correction] };
}

/** The form without what was said of a mention. */
export function withoutCorrection(entered: EnteredFacts, { concept, quote }: Corrected): EnteredFacts {
  const others = entered.corrections.filter((one) => one.concept !== concept || one.quote !== quote);
  return { ...entered, corrections: others };
}

/** The form with a person's word on which of form and text is right. */
export function withPick(entered: EnteredFacts, fact: FactName, side: "entered" | "text"): EnteredFacts {
  return { ...entered, picks: { ...entered.picks, [fact]: side } };
}

/** What of the form is the patient's, not one set's: age, sex, pregnancy, allergies, and what a person corrected. */
export function lastingFacts(entered: EnteredFacts): EnteredFacts {
  const { vitals, picks, ...facts } = entered;
  const { weightKg } = vitals;
  const kept = Object.entries(picks).filter(([fact]) => lastingPicks.includes(fact));
  return {
    ...withFacts({ ...facts, vitals: {}, picks: Object.fromEntries(kept) }, ofOneSet),
    vitals: weightKg === undefined ? {} : { weightKg },
  };
}

const ofOneSet = { consciousness: undefined, oxygen: undefined, painBehaviour: undefined };
const lastingPicks: readonly string[] = ["age", "sex", "pregnancy"] satisfies readonly FactName[];

/** Without the entries that are undefined. */
function present<T extends object>(record: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
