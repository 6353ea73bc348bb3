import type { FactName, Span } from "../../domain/note.ts";
import type { Fact, Reading } from "../../domain/reading.ts";
import type { Reason } from "./case.ts";

/** The words of the note that a reason stands on. */
export function evidenceOf(reading: Reading, { mentions, facts, spans = [] }: Reason): readonly Span[] {
  const found = [...mentions.map(({ span }) => span), ...spans];
  for (const name of facts) {
    const fact = factOf(reading, name);
    if (fact && fact.from !== "entered") found.push(fact.from);
  }
  return found;
}

function factOf(reading: Reading, name: FactName): Fact<unknown> | undefined {
  if (name === "consciousness") return reading.consciousness;
  if (name === "oxygen") return reading.oxygen;
  if (name === "painBehaviour") return reading.painBehaviour;
  if (name === "onset") return reading.onsetHours;
  if (name === "age") return reading.age;
  return Object.entries(reading.vitals).find(([vital]) => vital === name)?.[1];
}

/** The facts of the form that a reason stands on: they have no words. */
export function enteredOf(reading: Reading, { facts }: Reason): readonly FactName[] {
  return facts.filter((name) => factOf(reading, name)?.from === "entered");
}
