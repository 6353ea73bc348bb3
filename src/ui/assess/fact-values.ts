import { type FactName, type VitalName, vitalNames } from "../../domain/note.ts";
import type { Settings } from "../../domain/settings.ts";
import { hasMessage, type MessageKey } from "../../i18n/i18n.ts";
import { toShown } from "./numbers.ts";

function isVital(fact: FactName): fact is VitalName {
  return vitalNames.some((name) => name === fact);
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
