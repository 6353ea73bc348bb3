import type { FactName, VitalName } from "../../domain/note.ts";

/** A unit that a bare number may have meant, and what it is multiplied by to be kept. Symbols are not translated. */
export type ClarifiedUnit = { readonly fact: VitalName; readonly unit: string; readonly factor: number };

const units: Partial<Record<FactName, readonly ClarifiedUnit[]>> = {
  glucoseMgDl: [
    { fact: "glucoseMgDl", unit: "mg/dL", factor: 1 },
    { fact: "glucoseMgDl", unit: "mmol/L", factor: 18.016 },
  ],
};

/** The units to choose from where a number's unit is not clear. */
export function clarifications(fact: FactName): readonly ClarifiedUnit[] {
  return units[fact] ?? [];
}
