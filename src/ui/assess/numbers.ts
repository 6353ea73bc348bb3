import type { VitalName } from "../../domain/note.ts";
import type { Settings } from "../../domain/settings.ts";

const mgDlPerMmolL = 18.016;

/** A number as people type it: decimal comma or point, full-width digits. Undefined when it is none. */
export function parseNumber(typed: string): number | undefined {
  const text = typed.normalize("NFKC").trim().replace(",", ".");
  return /^\d{1,4}(\.\d{1,3})?$/u.test(text) ? Number(text) : undefined;
}

/** "88/60", "88-60" or "88" alone; "88/p" has no diastolic value. */
export function parsePressure(
  typed: string,
): { systolic: number; diastolic: number | undefined } | undefined {
  const match = /^(\d{1,3})(?:\s*[/\-–]\s*(\d{1,3}|[pP?]))?$/u.exec(typed.normalize("NFKC").trim());
  if (!match) return undefined;
  const diastolic = match[2] === undefined ? Number.NaN : Number(match[2]);
  return { systolic: Number(match[1]), diastolic: Number.isNaN(diastolic) ? undefined : diastolic };
}

type Units = Pick<Settings, "temperatureUnit" | "glucoseUnit">;

/** From what the form shows to what is kept (°C, mg/dL). */
export function toKept(name: VitalName, shown: number, units: Units): number {
  if (name === "temperatureC" && units.temperatureUnit === "F") return round(((shown - 32) * 5) / 9, 2);
  if (name === "glucoseMgDl" && units.glucoseUnit === "mmol/L") return round(shown * mgDlPerMmolL, 1);
  return shown;
}

/** From what is kept to what the form shows. */
export function toShown(name: VitalName, kept: number, units: Units): number {
  if (name === "temperatureC") return round(units.temperatureUnit === "F" ? (kept * 9) / 5 + 32 : kept, 1);
  if (name === "glucoseMgDl")
    return units.glucoseUnit === "mmol/L" ? round(kept / mgDlPerMmolL, 1) : round(kept, 0);
  return kept;
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
