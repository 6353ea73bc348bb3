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
import { danger, fromUsual, isPossible } from "./plausible.ts";
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
 * The value of each vital that counts. Of the newest set that has it, in the text: what was measured before what was
 * told, the latest by its clock time and all without a time, the most dangerous of these. Against the form: the more
 * dangerous until a person picks. Both pressures are of one measurement.
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
    const ranked = (fact: Fact<number>) => severity(name, fact, text, ageYears);
    const worse = (a: Fact<number>, b: Fact<number>) => {
      const [first, second] = [ranked(a), ranked(b)];
      if (first !== second) return second > first ? b : a;
      return fromUsual(name, b.value) > fromUsual(name, a.value) ? b : a;
    };
    const typed = entered.find((observation) => observation.name === name)?.fact;
    const facts = measured(text.filter((observation) => observation.name === name));
    const newest = sets.newest(typed ? [typed, ...facts] : facts, ({ from }) => from);
    const counting = newest.filter((fact) => fact !== typed);
    const beside = name === "diastolic" ? pairOf(vitals.systolic, counting) : undefined;
    const written = beside ?? current(counting, worse);
    const chosen = decide(name, typed, written, worse, picks, contradictions);
    if (chosen) vitals[name] = chosen;
  }
  return { vitals, contradictions };
}

/** What was measured here, or what was told where nothing was. */
function measured(observations: readonly Observation[]): readonly Fact<number>[] {
  const here = observations.filter(({ isReported }) => !isReported);
  return (here.length > 0 ? here : observations).map(({ fact }) => fact);
}

/** The danger of a value; of a blood pressure written as a pair, that of the worse half. */
function severity(
  name: VitalName,
  fact: Fact<number>,
  text: readonly Observation[],
  ageYears: number | undefined,
): number {
  const own = danger(name, fact.value, ageYears);
  if (name !== "systolic") return own;
  const lower = text.find((other) => other.name === "diastolic" && isSamePlace(other.fact, fact));
  return lower ? Math.max(own, danger("diastolic", lower.fact.value, ageYears)) : own;
}

function pairOf(
  systolic: Fact<number> | undefined,
  diastolics: readonly Fact<number>[],
): Fact<number> | undefined {
  return systolic && diastolics.find((fact) => isSamePlace(fact, systolic));
}

function isSamePlace({ from: a }: Fact<number>, { from: b }: Fact<number>): boolean {
  return a !== "entered" && b !== "entered" && a.start === b.start && a.end === b.end;
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
