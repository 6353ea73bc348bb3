import type { VitalName } from "../domain/note.ts";

/** What can be at all, in the unit of the name: outside it a value was mistyped and is asked, never used. */
const possible: { readonly [V in VitalName]: readonly [lowest: number, highest: number] } = {
  heartRate: [0, 350],
  systolic: [20, 320],
  diastolic: [5, 220],
  respiratoryRate: [0, 150],
  spo2: [20, 100],
  temperatureC: [20, 46],
  glucoseMgDl: [2, 3000],
  gcs: [3, 15],
  capillaryRefillS: [0, 20],
  pain: [0, 10],
  weightKg: [0.3, 450],
  ketonesMmolL: [0, 30],
};

/** Whether a living patient can have this value. */
export function isPossible(name: VitalName, value: number): boolean {
  const [lowest, highest] = possible[name];
  return Number.isFinite(value) && value >= lowest && value <= highest;
}

type Band = { readonly low: number; readonly high: number };

const adult: { readonly [V in VitalName]?: Band } = {
  heartRate: { low: 60, high: 100 },
  systolic: { low: 100, high: 180 },
  diastolic: { low: 50, high: 110 },
  respiratoryRate: { low: 12, high: 20 },
  spo2: { low: 96, high: 100 },
  temperatureC: { low: 36.1, high: 37.9 },
  glucoseMgDl: { low: 70, high: 180 },
  gcs: { low: 15, high: 15 },
  capillaryRefillS: { low: 0, high: 2 },
  pain: { low: 0, high: 0 },
  ketonesMmolL: { low: 0, high: 0.6 },
};

/** Normal limits by age: ENA ESI Handbook, 5th ed. (2023), table 6-1. Upper ages in years. */
const child: readonly {
  readonly under: number;
  readonly heartRate: Band;
  readonly respiratoryRate: Band;
  readonly systolic: Band;
}[] = [
  {
    under: 1 / 12,
    heartRate: { low: 90, high: 190 },
    respiratoryRate: { low: 35, high: 60 },
    systolic: { low: 67, high: 84 },
  },
  {
    under: 1,
    heartRate: { low: 90, high: 180 },
    respiratoryRate: { low: 30, high: 55 },
    systolic: { low: 72, high: 104 },
  },
  {
    under: 3,
    heartRate: { low: 80, high: 140 },
    respiratoryRate: { low: 22, high: 40 },
    systolic: { low: 86, high: 104 },
  },
  {
    under: 5,
    heartRate: { low: 65, high: 120 },
    respiratoryRate: { low: 18, high: 35 },
    systolic: { low: 89, high: 112 },
  },
  {
    under: 12,
    heartRate: { low: 70, high: 120 },
    respiratoryRate: { low: 16, high: 30 },
    systolic: { low: 90, high: 115 },
  },
  {
    under: 18,
    heartRate: { low: 60, high: 100 },
    respiratoryRate: { low: 12, high: 20 },
    systolic: { low: 100, high: 130 },
  },
];

/** Normal limits of a vital at an age; undefined where none are meant (weight). An unknown age is read as adult. */
export function normalBand(name: VitalName, ageYears: number | undefined): Band | undefined {
  if (ageYears !== undefined && (name === "heartRate" || name === "respiratoryRate" || name === "systolic")) {
    const group = child.find((candidate) => ageYears < candidate.under);
    if (group) return group[name];
  }
  return adult[name];
}

/** How far a value lies outside its normal limits, as a share of the limit; 0 = normal. Larger is more dangerous. */
export function danger(name: VitalName, value: number, ageYears: number | undefined): number {
  const band = normalBand(name, ageYears);
  if (!band) return 0;
  if (value < band.low) return (band.low - value) / band.low;
  return value > band.high ? (value - band.high) / Math.max(band.high, 1) : 0;
}

const usual: { readonly [V in VitalName]?: number } = {
  heartRate: 80,
  systolic: 120,
  diastolic: 75,
  respiratoryRate: 16,
  temperatureC: 36.8,
  glucoseMgDl: 100,
};

/** How far a value lies from what is usual: of two values of one danger, "164/106" and "162/104", the farther counts. */
export function fromUsual(name: VitalName, value: number): number {
  return Math.abs(value - (usual[name] ?? value));
}
