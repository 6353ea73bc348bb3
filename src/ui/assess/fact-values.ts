import { type FactName, type Note, type Span, type VitalName, vitalNames } from "../../domain/note.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Settings } from "../../domain/settings.ts";
import { hasMessage, type MessageKey } from "../../i18n/i18n.ts";
import { toShown } from "./numbers.ts";

function isVital(fact: FactName): fact is VitalName {
  return vitalNames.some((name) => name === fact);
}

/** The words of the note that one of these facts was read from, on one line. */
export function readQuote(note: Note, reading: Reading, facts: readonly FactName[]): string | undefined {
  const { vitals, pregnancy, ...others } = reading;
  const from: Partial<Record<FactName, Span | "entered" | undefined>> = {
    ...Object.fromEntries(Object.entries(vitals).map(([name, fact]) => [name, fact.from])),
    age: others.age?.from,
    sex: others.sex?.from,
    oxygen: others.oxygen?.from,
    consciousness: others.consciousness?.from,
    painBehaviour: others.painBehaviour?.from,
    pregnancy: pregnancy.from,
  };
  for (const fact of facts) {
    const span = from[fact];
    if (typeof span === "object") return note.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
  }
  return undefined;
}

/** A value of a fact as the form shows it: in the chosen units, coded values in words. */
export function factValueText(
  fact: FactName,
  value: number | string,
  units: Pick<Settings, "temperatureUnit" | "glucoseUnit">,
  t: (key: MessageKey) => string,
): string {
  if (typeof value === "number") return String(isVital(fact) ? toShown(fact, value, units) : value);
  const key = `vitals.${fact}.${value}`;
  return hasMessage(key) ? t(key) : value;
}
