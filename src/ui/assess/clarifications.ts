import type { AgeUnit, EnteredFacts, VitalName } from "../../domain/note.ts";
import type { Doubt } from "../../domain/reading.ts";
import { parseNumber } from "./numbers.ts";

const mgDlPerMmolL = 18.016;

/** What a doubtful value may have meant: how it is shown, and what is entered when a person says so. */
export type Clarification = {
  readonly shown: string;
  /** Units of age are words; the other units are the same in every language. */
  readonly ageUnit?: AgeUnit;
  readonly enters:
    { readonly vitals: Partial<Record<VitalName, number>> } | Required<Pick<EnteredFacts, "age">>;
};

/** The meanings to choose from where a unit is not clear; none for a value that cannot be. */
export function clarificationsOf({ kind, fact, shown }: Doubt): readonly Clarification[] {
  if (kind !== "ambiguous-unit") return [];
  const numbers = shown.normalize("NFKC").match(/\d+(?:[.,]\d+)?/gu) ?? [];
  const [value, second] = numbers.map(parseNumber);
  if (value === undefined) return [];
  if (fact === "glucoseMgDl") {
    return [
      { shown: `${String(value)} mg/dL`, enters: { vitals: { glucoseMgDl: value } } },
      {
        shown: `${String(value)} mmol/L`,
        enters: { vitals: { glucoseMgDl: Math.round(value * mgDlPerMmolL) } },
      },
    ];
  }
  if (fact === "systolic") {
    const [systolic, diastolic] = [value * 10, second === undefined ? undefined : second * 10];
    const vitals = diastolic === undefined ? { systolic } : { systolic, diastolic };
    return [{ shown: `${Object.values(vitals).join("/")} mmHg`, enters: { vitals } }];
  }
  if (fact === "age") {
    return (["years", "months"] as const).map((unit) => ({
      shown: String(value),
      ageUnit: unit,
      enters: { age: { amount: value, unit } },
    }));
  }
  return [];
}
