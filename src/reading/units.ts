import type { Context } from "./context.ts";

/** A value in the unit that we keep, and the token after its unit. */
export type Converted = { readonly value: number; readonly to: number };

/** The sign of degree and the scale after a number: "38.5°C", "38.5 C", "101 F", "38度" (º and ˚ are folded to °). */
export function degreeUnit(
  context: Context,
  at: number,
): { scale: "c" | "f" | undefined; isDegree: boolean; to: number } {
  const sign = context.textAt(at);
  const isDegree = sign === "°" || sign === "度" || sign === "o";
  const to = isDegree || sign === "'" ? at + 1 : at;
  const scale = context.textAt(to);
  if (scale === "c" || scale === "f" || scale === "oc" || scale === "of") {
    return { scale: scale.endsWith("c") ? "c" : "f", isDegree, to: to + 1 };
  }
  return { scale: undefined, isDegree, to: isDegree ? to : at };
}

/** Degrees Celsius; a bare number of 80 to 115 is read as Fahrenheit, since no patient has it in Celsius. */
export function celsiusAt(
  context: Context,
  value: number,
  at: number,
): Converted & { readonly hasUnit: boolean } {
  const unit = degreeUnit(context, at + 1);
  const tenths = unit.isDegree ? tenthsAfterDegree(context, unit.to) : undefined;
  const degrees = value + (tenths ?? 0);
  const to = tenths === undefined ? unit.to : unit.to + 1;
  const hasUnit = unit.isDegree || unit.scale !== undefined;
  const isFahrenheit = unit.scale === "f" || (unit.scale === undefined && degrees >= 80 && degrees <= 115);
  return { value: isFahrenheit ? toTenths((degrees - 32) / 1.8) : degrees, to, hasUnit };
}

/** 38度5 is 38.5. */
function tenthsAfterDegree(context: Context, at: number): number | undefined {
  const token = context.tokens[at];
  const isTenths = token?.kind === "number" && token.text.length === 1 && context.touches(at - 1);
  return isTenths && context.textAt(at - 1) === "度" ? Number(token.text) / 10 : undefined;
}

const mgDlPerMmolL = 18;

/** Meters read no further (33.3 mmol/L, 600 mg/dL): a larger bare number is in mg/dL. */
const highestMmolL = 33.3;

/**
 * Glucose in mg/dL. Without a unit, below 10 only mmol/L can be meant, beyond the meters' range only mg/dL; between, what
 * the label's country writes, and where that is not known neither is guessed.
 */
export function glucoseAt(
  context: Context,
  value: number,
  at: number,
  bare: "mmol" | "mg" | undefined,
): { readonly mgDl: number | undefined; readonly to: number } {
  const unit = context.textAt(at + 1);
  const isPer = context.textAt(at + 2) === "/";
  const afterUnit = isPer ? at + 4 : at + 2;
  const mmolL = Math.round(value * mgDlPerMmolL);
  if (unit === "mmol") return { mgDl: mmolL, to: afterUnit };
  if (unit === "mg") return { mgDl: value, to: afterUnit };
  // "1,09 g/l", as laboratories of Argentina and Uruguay write.
  if (/^grs?$|^g$/.test(unit) && isPer) return { mgDl: Math.round(value * 100), to: afterUnit };
  if (value < 10 || (bare === "mmol" && value <= highestMmolL)) return { mgDl: mmolL, to: at + 1 };
  const isMgDl = bare === "mg" || value > highestMmolL;
  return { mgDl: isMgDl ? value : undefined, to: at + 1 };
}

/** Kilograms, from kilograms, pounds or grams. */
export function kilogramsAt(context: Context, value: number, at: number): Converted {
  const unit = context.textAt(at + 1);
  if (/^(lb|lbs|pounds?|磅)$/.test(unit)) return { value: toTenths(value * 0.4536), to: at + 2 };
  if (unit === "g") return { value: value / 1000, to: at + 2 };
  return { value, to: /^(kg|kgs|kilos?)$/.test(unit) ? at + 2 : at + 1 };
}

function toTenths(value: number): number {
  return Math.round(value * 10) / 10;
}
