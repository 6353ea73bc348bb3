import type { Context } from "./context.ts";

/** The sum of E4V5M6 in any order, "E3 V4 M5", "O4 V5 M6" (Spanish) at a token; an intubated "VT" has none. */
export function glasgowSum(context: Context, at: number): { value: number; to: number } | undefined {
  let sum = 0;
  const letters: string[] = [];
  let place = at;
  for (let part = 0; part < 3; part++) {
    letters.push(context.textAt(place++));
    if (context.textAt(place) === ":") place++;
    const value = context.numberAt(place++);
    if (value === undefined) return undefined;
    sum += value;
  }
  const parts = letters.sort().join("");
  return parts === "emv" || parts === "mov" ? { value: sum, to: place } : undefined;
}
