import type { EnteredFacts, FactName, VitalName } from "../domain/note.ts";
import { vitalNames } from "../domain/note.ts";
import {
  ageInYears,
  type Contradiction,
  type Doubt,
  type Fact,
  type Pregnancy,
  type Vitals,
} from "../domain/reading.ts";
import type { Observation } from "./observations.ts";
import { danger, isPossible } from "./plausible.ts";
import type { Sets } from "./sets.ts";

/** Values of the form as observations; impossible ones become doubts. */
export function enteredObservations(entered: EnteredFacts): {
  observations: readonly Observation[];
  doubts: readonly Doubt[];
} {
  const observations: Observation[] = [];
  const doubts: Doubt[] = [];
  for (const name of vitalNames) {
    const value = entered.vitals[name];
    if (value === undefined) continue;
    if (isPossible(name, value)) observations.push({ name, fact: { value, from: "entered" } });
    else doubts.push({ fact: name, kind: "impossible", shown: String(value), from: "entered" });
  }
  const { age } = entered;
  if (age && !isPossibleAge(age))
    doubts.push({ fact: "age", kind: "impossible", shown: String(age.amount), from: "entered" });
  return { observations, doubts };
}

/** Whether a person can be of this age. */
export function isPossibleAge(age: NonNullable<EnteredFacts["age"]>): boolean {
  return Number.isFinite(age.amount) && age.amount >= 0 && ageInYears(age) <= 125;
}

/**
 * The value of each vital that counts. Of the newest set that has it, in the text: the latest by its clock time and all without a time, the most
 * dangerous of these. Against the form: the more dangerous until a person picks.
 */
export function chooseVitals(
  text: readonly Observation[],
  entered: readonly Observation[],
  sets: Sets,
  ageYears: number | undefined,
  picks: EnteredFacts["picks"],
): { vitals: Vitals; contradictions: readonly Contradiction[] } {
  const vitals: { [K in VitalName]?: Fact<number> } = {};
  const contradictions: Contradiction[] = [];
  for (const name of vitalNames) {
    const worse = (a: Fact<number>, b: Fact<number>) =>
      danger(name, b.value, ageYears) > danger(name, a.value, ageYears) ? b : a;
    const typed = entered.find((observation) => observation.name === name)?.fact;
    const facts = text.filter((observation) => observation.name === name).map(({ fact }) => fact);
    const newest = sets.newest(typed ? [typed, ...facts] : facts, ({ from }) => from);
    const written = current(
      newest.filter((fact) => fact !== typed),
      worse,
    );
    const chosen = decide(name, typed, written, worse, picks, contradictions);
    if (chosen) vitals[name] = chosen;
  }
  return { vitals, contradictions };
}

function current(
  facts: readonly Fact<number>[],
  worse: (a: Fact<number>, b: Fact<number>) => Fact<number>,
): Fact<number> | undefined {
  let latest = -1;
  for (const fact of facts) latest = Math.max(latest, fact.minuteOfDay ?? -1);
  const counting = facts.filter((fact) => fact.minuteOfDay === undefined || fact.minuteOfDay === latest);
  return counting.reduce<Fact<number> | undefined>(
    (worst, fact) => (worst ? worse(worst, fact) : fact),
    undefined,
  );
}

/** What counts of two sources; a difference is noted, with the more dangerous one used until a person picked. */
export function decide<T extends number | string>(
  fact: FactName,
  entered: Fact<T> | undefined,
  text: Fact<T> | undefined,
  worse: (a: Fact<T>, b: Fact<T>) => Fact<T>,
  picks: EnteredFacts["picks"],
  contradictions: Contradiction[],
): Fact<T> | undefined {
  if (!entered || !text || entered.value === text.value) return entered ?? text;
  const pick = picks[fact];
  const used = pick ?? (worse(entered, text) === entered ? "entered" : "text");
  contradictions.push({ fact, entered, text, used, picked: pick !== undefined });
  return used === "entered" ? entered : text;
}

/** Pregnancy of form and text: a yes of either counts until a person picks. */
export function choosePregnancy(
  entered: EnteredFacts,
  text: Pregnancy,
  contradictions: Contradiction[],
): Pregnancy {
  if (entered.pregnancy === undefined && entered.postpartumWeeks === undefined) return text;
  const typed: Pregnancy = {
    status: entered.pregnancy ?? text.status,
    ...(entered.pregnancyWeeks !== undefined && { weeks: entered.pregnancyWeeks }),
    ...(entered.postpartumWeeks !== undefined && { postpartumWeeks: entered.postpartumWeeks }),
    from: "entered",
  };
  if (!text.from || text.from === "entered" || text.status === typed.status) {
    return {
      ...typed,
      ...(typed.weeks === undefined &&
        typed.status === "yes" &&
        text.weeks !== undefined && { weeks: text.weeks }),
      ...(typed.postpartumWeeks === undefined &&
        text.postpartumWeeks !== undefined && { postpartumWeeks: text.postpartumWeeks }),
    };
  }
  const pick = entered.picks.pregnancy;
  const used = pick ?? (typed.status === "yes" ? "entered" : text.status === "yes" ? "text" : "entered");
  contradictions.push({
    fact: "pregnancy",
    entered: { value: typed.status, from: "entered" },
    text: { value: text.status, from: text.from },
    used,
    picked: pick !== undefined,
  });
  return used === "entered" ? typed : text;
}
