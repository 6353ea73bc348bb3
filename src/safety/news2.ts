import type { Reading } from "../domain/reading.ts";
import type { Patient } from "./patient.ts";

export const news2Parameters = [
  "respiratoryRate",
  "spo2",
  "oxygen",
  "systolic",
  "heartRate",
  "consciousness",
  "temperatureC",
] as const;
export type News2Parameter = (typeof news2Parameters)[number];
export type News2Score = 0 | 1 | 2 | 3;

/** Royal College of Physicians, National Early Warning Score 2 (2017). */
export type News2 =
  | { readonly status: "not-applicable"; readonly reason: "under-16" | "pregnant" }
  | {
      readonly status: "scored";
      /** The sum of what is recorded: a lower bound while something is missing. */
      readonly score: number;
      readonly scores: { readonly [P in News2Parameter]?: News2Score };
      readonly missing: readonly News2Parameter[];
      /** Parameters that score 3 alone. */
      readonly threes: readonly News2Parameter[];
      /** Whether the number may be shown: an incomplete low score reassures falsely. */
      readonly shown: boolean;
    };

const youngest = 16;
const urgentScore = 5;

/** The score per parameter with what is missing; none under 16 years or in pregnancy. An unknown age counts as adult. */
export function news2(patient: Patient): News2 {
  const { reading } = patient;
  const cached = cache.get(reading);
  if (cached) return cached;
  const result = score(patient);
  cache.set(reading, result);
  return result;
}

// Several rules ask for the score of one reading.
const cache = new WeakMap<Reading, News2>();

function score(patient: Patient): News2 {
  if (patient.ageYears !== undefined && patient.ageYears < youngest)
    return { status: "not-applicable", reason: "under-16" };
  if (patient.pregnant) return { status: "not-applicable", reason: "pregnant" };
  const scores: { [P in News2Parameter]?: News2Score } = {};
  const missing: News2Parameter[] = [];
  const threes: News2Parameter[] = [];
  let sum = 0;
  for (const parameter of news2Parameters) {
    const points = scoreOf[parameter](patient);
    if (points === undefined) {
      missing.push(parameter);
      continue;
    }
    scores[parameter] = points;
    sum += points;
    if (points === 3) threes.push(parameter);
  }
  return {
    status: "scored",
    score: sum,
    scores,
    missing,
    threes,
    shown: missing.length === 0 || sum >= urgentScore,
  };
}

type Band = readonly [atMost: number, score: News2Score];

/** The score of the first band whose upper edge the value does not pass. */
function banded(value: number | undefined, bands: readonly Band[]): News2Score | undefined {
  return value === undefined ? undefined : bands.find(([atMost]) => value <= atMost)?.[1];
}

// prettier-ignore
const bands = {
  respiratoryRate: [[8, 3], [11, 1], [20, 0], [24, 2], [Infinity, 3]],
  spo2: [[91, 3], [93, 2], [95, 1], [Infinity, 0]],
  spo2Scale2Low: [[83, 3], [85, 2], [87, 1], [92, 0]],
  spo2Scale2OnOxygen: [[94, 1], [96, 2], [Infinity, 3]],
  systolic: [[90, 3], [100, 2], [110, 1], [219, 0], [Infinity, 3]],
  heartRate: [[40, 3], [50, 1], [90, 0], [110, 1], [130, 2], [Infinity, 3]],
  temperatureC: [[35, 3], [36, 1], [38, 0], [39, 1], [Infinity, 2]],
} as const satisfies Record<string, readonly Band[]>;

const scoreOf: { readonly [P in News2Parameter]: (patient: Patient) => News2Score | undefined } = {
  respiratoryRate: (patient) => banded(patient.vital("respiratoryRate"), bands.respiratoryRate),
  spo2: (patient) => {
    const spo2 = patient.vital("spo2");
    if (!patient.reading.spo2Scale2) return banded(spo2, bands.spo2);
    const low = banded(spo2, bands.spo2Scale2Low);
    if (spo2 === undefined || low !== undefined) return low;
    return patient.reading.oxygen?.value === "oxygen" ? banded(spo2, bands.spo2Scale2OnOxygen) : 0;
  },
  oxygen: ({ reading }) => reading.oxygen && (reading.oxygen.value === "oxygen" ? 2 : 0),
  systolic: (patient) => banded(patient.vital("systolic"), bands.systolic),
  heartRate: (patient) => banded(patient.vital("heartRate"), bands.heartRate),
  consciousness: (patient) => {
    const gcs = patient.vital("gcs");
    const level = patient.reading.consciousness?.value;
    if ((level !== undefined && level !== "A") || (gcs !== undefined && gcs < 15)) return 3;
    if (patient.has("new-confusion")) return 3;
    if (patient.ongoing("confusion").length > 0 && !patient.has("baseline-confusion")) return 3;
    if (patient.ongoing("unresponsive", "responds-to-pain", "responds-to-voice").length > 0) return 3;
    return level === "A" || gcs === 15 || patient.has("alert") ? 0 : undefined;
  },
  temperatureC: (patient) => banded(patient.vital("temperatureC"), bands.temperatureC),
};
