import type { Assessment } from "../domain/assessment.ts";
import { type Instant, type VitalName, vitalNames } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";
import { Sets } from "../reading/sets.ts";
import { vitalMarks } from "./vital-marks.ts";
import { completeNews2 } from "./worse-since.ts";

export type ObservedVitals = { readonly [V in VitalName]?: number };

/** When each vital was measured. */
export type VitalTimes = { readonly [V in VitalName]?: Instant };

/** Which way a vital is off, for the age of the patient. */
export type OffVitals = { readonly [V in VitalName]?: "high" | "low" };

/** What is followed from set to set, in the order of a chart; a pressure is one line, and weight does not change meanwhile. */
export const followedVitals = [
  "heartRate",
  "systolic",
  "respiratoryRate",
  "spo2",
  "temperatureC",
  "gcs",
  "pain",
  "glucoseMgDl",
  "ketonesMmolL",
  "capillaryRefillS",
] as const satisfies readonly VitalName[];

/** One set of observations of a stay. */
export type ObservedSet = {
  /** Of the first assessment with it. */
  readonly takenAt: Instant;
  /** Measured in this set. */
  readonly measured: ObservedVitals;
  /** What counted then: values that were not measured again stand as they were. */
  readonly standing: ObservedVitals;
  /** When each of them was measured. */
  readonly times: VitalTimes;
  /** Which of them are off. */
  readonly off: OffVitals;
  /** Where the score is complete. */
  readonly news2?: number;
  /** Something was measured or observed in it, not only told. */
  readonly isObserved: boolean;
  /** The assessments of it, oldest first: each a correction of the one before. */
  readonly assessments: readonly Assessment<unknown>[];
};

/**
 * The sets of a stay, oldest first; one that was begun and nothing was measured or said in it is none. Assessments of
 * one set are corrections of it, and the last of them counts; a note that was written anew without its dividers is a
 * new set, so that what was assessed last is always in the newest.
 */
export function setsOf(assessments: readonly Assessment<unknown>[]): readonly ObservedSet[] {
  const firstAt = assessments[0]?.at ?? 0;
  return bySet(assessments).flatMap((ofSet) => {
    const [first, last] = [ofSet[0], ofSet.at(-1)];
    if (!first || !last || isEmptySet(last)) return [];
    const takenAt = first.at;
    const news2 = completeNews2(last.reading);
    return [
      {
        takenAt,
        measured: measuredIn(last),
        standing: valuesOf(last.reading, () => true),
        times: timesIn(last, takenAt, firstAt),
        off: offIn(last.reading),
        ...(news2 !== undefined && { news2 }),
        isObserved: isObserved(last),
        assessments: ofSet,
      },
    ];
  });
}

function bySet(assessments: readonly Assessment<unknown>[]): readonly (readonly Assessment<unknown>[])[] {
  const notes: Map<number, Assessment<unknown>[]>[] = [];
  let longest:
    { readonly count: number; readonly text: string; readonly after: readonly number[] } | undefined;
  for (const assessment of assessments) {
    const { text } = assessment.note;
    const { count } = new Sets(text);
    // Two tabs on a clock that was set back may bring a later set before the one that it goes on from.
    const isEarlier = longest && !longest.after.includes(count) && longest.text.startsWith(text.trimEnd());
    const isAnew = !longest || (count < longest.count && !isEarlier);
    const sets = (isAnew ? undefined : notes.at(-1)) ?? new Map<number, Assessment<unknown>[]>();
    if (isAnew) notes.push(sets);
    if (!longest || isAnew || count > longest.count) longest = { count, text, after: [...sets.keys()] };
    sets.set(count, [...(sets.get(count) ?? []), assessment]);
  }
  return notes.flatMap((sets) => [...sets].sort(([a], [b]) => a - b).map(([, ofSet]) => ofSet));
}

/** Whether the newest set of a note was begun and nothing was measured or said in it; an impossible value is no measurement. */
export function isEmptySet(assessment: Assessment<unknown>): boolean {
  const sets = new Sets(assessment.note.text);
  return sets.count > 0 && sets.newestText.trim() === "" && !isObserved(assessment);
}

/** Whether a vital, consciousness, oxygen or behaviour was noted in the newest set. */
function isObserved(assessment: Assessment<unknown>): boolean {
  const { note, reading } = assessment;
  const sets = new Sets(note.text);
  const { consciousness, oxygen, painBehaviour } = reading;
  const isNow = [consciousness, oxygen, painBehaviour].some(
    (fact) => fact && sets.of(fact.from) === sets.count,
  );
  return isNow || Object.keys(measuredIn(assessment)).some((name) => name !== lastingVital);
}

/** The form keeps it from set to set. */
const lastingVital = "weightKg" satisfies VitalName;

function measuredIn({ note, reading }: Assessment<unknown>): ObservedVitals {
  const sets = new Sets(note.text);
  const { [lastingVital]: weight, ...measured } = valuesOf(
    reading,
    ({ from }) => sets.of(from) === sets.count,
  );
  return sets.count > 0 || weight === undefined ? measured : { ...measured, [lastingVital]: weight };
}

function timesIn({ note, reading }: Assessment<unknown>, takenAt: Instant, firstAt: Instant): VitalTimes {
  const sets = new Sets(note.text);
  return Object.fromEntries(
    vitalNames.flatMap((name) => {
      const fact = reading.vitals[name];
      if (!fact) return [];
      const set = sets.of(fact.from);
      return [[name, set === sets.count ? takenAt : (sets.begunAt(set) ?? firstAt)]];
    }),
  );
}

function offIn(reading: Reading): OffVitals {
  const marks = vitalMarks(reading);
  return Object.fromEntries(
    vitalNames.flatMap((name) => {
      const direction = marks[name]?.direction;
      return direction ? [[name, direction]] : [];
    }),
  );
}

function valuesOf(
  { vitals }: Reading,
  counts: (fact: NonNullable<Reading["vitals"][VitalName]>) => boolean,
): ObservedVitals {
  return Object.fromEntries(
    vitalNames.flatMap((name) => {
      const fact = vitals[name];
      return fact && counts(fact) ? [[name, fact.value]] : [];
    }),
  );
}
