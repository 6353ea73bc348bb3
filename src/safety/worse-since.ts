import type { Fact, Reading } from "../domain/reading.ts";
import { dangerZone } from "./danger-zone.ts";
import type { News2 } from "./news2.ts";
import { news2, news2Parameters } from "./news2.ts";
import { Patient } from "./patient.ts";

/** By how much a value must fall to count as worse. */
const least = { gcs: 2, spo2: 3 } as const;
type Falling = keyof typeof least;
const news2Rise = 2;

/** Values that fell between two timed sets of one note. */
export function fallsOf(
  reading: Reading,
): readonly { readonly name: Falling; readonly fact: Fact<number> }[] {
  const falls: { name: Falling; fact: Fact<number> }[] = [];
  for (const name of ["gcs", "spo2"] as const) {
    let first: Fact<number> | undefined;
    let last: Fact<number> | undefined;
    for (const observation of reading.observations) {
      const { minuteOfDay } = observation.fact;
      if (observation.name !== name || minuteOfDay === undefined) continue;
      if (first?.minuteOfDay === undefined || minuteOfDay < first.minuteOfDay) first = observation.fact;
      if (last?.minuteOfDay === undefined || minuteOfDay >= last.minuteOfDay) last = observation.fact;
    }
    if (first && last && first.value - last.value >= least[name]) falls.push({ name, fact: last });
  }
  return falls;
}

export type Worsening = {
  readonly what: "news2" | "limits" | Falling;
  readonly from: number;
  readonly to: number;
};

/**
 * What is worse in a new set than in the set before: NEWS2 up by 2, GCS down by 2, SpO2 down by 3. For children and in
 * pregnancy, where NEWS2 does not hold, a vital that has left the limits of age stands in its place [J].
 */
export function worseSince(before: Reading, after: Reading): readonly Worsening[] {
  const found: Worsening[] = [];
  const points = pointsOfBoth(before, after);
  if (points && points.to - points.from >= news2Rise) found.push({ what: "news2", ...points });
  const breaches = breachesOfBoth(before, after);
  if (breaches && breaches.to > breaches.from) found.push({ what: "limits", ...breaches });
  for (const what of ["gcs", "spo2"] as const) {
    const [old, fresh] = [before.vitals[what]?.value, after.vitals[what]?.value];
    if (old !== undefined && fresh !== undefined && old - fresh >= least[what])
      found.push({ what, from: old, to: fresh });
  }
  return found;
}

/** The points of what both readings score: a value that is measured for the first time is not worse than before. */
function pointsOfBoth(before: Reading, after: Reading): { from: number; to: number } | undefined {
  const [old, fresh] = [news2(new Patient(before)), news2(new Patient(after))];
  if (old.status !== "scored" || fresh.status !== "scored") return undefined;
  const sum = { from: 0, to: 0 };
  for (const parameter of news2Parameters) {
    const [from, to] = [old.scores[parameter], fresh.scores[parameter]];
    if (from === undefined || to === undefined) continue;
    sum.from += from;
    sum.to += to;
  }
  return sum;
}

/** Where NEWS2 does not hold: how many of the vitals that both readings have are out of limits. */
function breachesOfBoth(before: Reading, after: Reading): { from: number; to: number } | undefined {
  const [old, fresh] = [new Patient(before), new Patient(after)];
  if (news2(fresh).status === "scored") return undefined;
  const countIn = (patient: Patient, other: Patient) =>
    dangerZone(patient).filter(({ name }) => other.vital(name) !== undefined).length;
  return { from: countIn(old, fresh), to: countIn(fresh, old) };
}

/** The NEWS2 of a reading where nothing of it is missing: an incomplete one rises when more is measured. */
export function completeNews2(reading: Reading): number | undefined {
  const result: News2 = news2(new Patient(reading));
  return result.status === "scored" && result.missing.length === 0 ? result.score : undefined;
}
