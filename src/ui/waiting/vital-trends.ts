import type { VitalName } from "../../domain/note.ts";
import { followedVitals, type ObservedVitals, type OffVitals } from "../../safety/observed-sets.ts";

/** A vital of the newest set, which way it is off, and how it moved. */
export type VitalTrend = {
  readonly name: (typeof followedVitals)[number];
  readonly value: number;
  readonly off?: "high" | "low";
  readonly moved?: { readonly from: number; readonly to: "better" | "worse" | "changed" };
};

/** More of these is always better, or always worse, whatever the age. */
const good: { readonly [V in VitalName]?: "up" | "down" } = {
  spo2: "up",
  gcs: "up",
  pain: "down",
  capillaryRefillS: "down",
  ketonesMmolL: "down",
};

/** The newest values against the set before. */
export function vitalTrends(
  vitals: ObservedVitals,
  before: ObservedVitals | undefined,
  off: OffVitals,
): readonly VitalTrend[] {
  return followedVitals.flatMap((name) => {
    const value = vitals[name];
    if (value === undefined) return [];
    const from = before?.[name];
    const direction = off[name];
    return [
      {
        name,
        value,
        ...(direction && { off: direction }),
        ...(from !== undefined &&
          from !== value && { moved: { from, to: moved(name, from, value, direction) } }),
      },
    ];
  });
}

function moved(
  name: VitalName,
  from: number,
  to: number,
  off: "high" | "low" | undefined,
): "better" | "worse" | "changed" {
  const went = to > from ? "up" : "down";
  const wanted = good[name] ?? (off && (off === "high" ? "down" : "up"));
  if (wanted === undefined) return "changed";
  return went === wanted ? "better" : "worse";
}
