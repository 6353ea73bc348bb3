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
  /** It was begun, and nothing was measured or said in it. */
  readonly isEmpty: boolean;
};

/** The sets of a stay, oldest first: assessments of one set are corrections of it, and the last of them counts. */
export function setsOf(assessments: readonly Assessment<unknown>[]): readonly ObservedSet[] {
  const sets = new Map<number, { takenAt: Instant; last: Assessment<unknown> }>();
  for (const assessment of assessments) {
    const { count } = new Sets(assessment.note.text);
    sets.set(count, { takenAt: sets.get(count)?.takenAt ?? assessment.at, last: assessment });
  }
  return [...sets]
    .sort(([a], [b]) => a - b)
    .map(([, { takenAt, last }]) => {
      const news2 = completeNews2(last.reading);
      return {
        takenAt,
        measured: measuredIn(last),
        standing: valuesOf(last.reading, () => true),
        times: timesIn(last, takenAt, assessments[0]?.at ?? takenAt),
        off: offIn(last.reading),
        ...(news2 !== undefined && { news2 }),
        isEmpty: isEmptySet(last),
      };
    });
}

/** Whether the newest set of a note was begun and nothing was measured or said in it. */
export function isEmptySet(assessment: Assessment<unknown>): boolean {
  const { text, entered } = assessment.note;
  const sets = new Sets(text);
  if (sets.count === 0 || sets.newestText.trim() !== "") return false;
  const { vitals, consciousness, oxygen, painBehaviour } = entered;
  // Impossible values stand in the form alone: somebody looked all the same.
  const names = [...Object.keys(vitals), ...Object.keys(measuredIn(assessment))];
  return !names.some((name) => name !== lastingVital) && !(consciousness ?? oxygen ?? painBehaviour);
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
