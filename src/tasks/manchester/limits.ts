import type { FactName } from "../../domain/note.ts";
import { type Case, type Reason, reasonOf } from "./case.ts";

type Band = { readonly untilYears: number; readonly heartRate: number; readonly respiratoryRate: number };

/** Above these a child is AMARILLO: the ENA/PALS age bands (ESI decision D, 5th edition), one source as a whole. */
const childBands: readonly Band[] = [
  { untilYears: 1 / 12, heartRate: 190, respiratoryRate: 60 },
  { untilYears: 1, heartRate: 180, respiratoryRate: 55 },
  { untilYears: 3, heartRate: 140, respiratoryRate: 40 },
  { untilYears: 5, heartRate: 120, respiratoryRate: 35 },
  { untilYears: 12, heartRate: 120, respiratoryRate: 30 },
];

type Limits = {
  readonly pulseHigh: number;
  readonly pulseVeryHigh: number;
  readonly pulseLow: number;
  readonly breathsHigh: number;
  readonly breathsVeryHigh: number;
  readonly breathsLow: number;
};

/** Adults: the NEWS2 steps that score 3 are NARANJA for pulse; breathing 25 AMARILLO, 30 NARANJA [J]. */
const adultLimits: Limits = {
  pulseHigh: 111,
  pulseVeryHigh: 131,
  pulseLow: 40,
  breathsHigh: 25,
  breathsVeryHigh: 30,
  breathsLow: 8,
};

/** NICE NG143: more than 60 breaths is a red sign under five years. */
const redBreathsUnderFive = 61;

/** How far above its band a child's pulse is NARANJA [J]. */
const childPulseMargin = 30;

/** Limits by age; adult ones when the age is not recorded, and then neither VERDE nor AZUL is given. */
function limitsFor(ageYears: number | undefined): Limits {
  const band =
    ageYears === undefined ? undefined : childBands.find(({ untilYears }) => ageYears < untilYears);
  if (!band || ageYears === undefined) return adultLimits;
  return {
    pulseHigh: band.heartRate + 1,
    pulseVeryHigh: band.heartRate + 1 + childPulseMargin,
    // PALS: below 60 with poor perfusion is treated as an arrest; infants are bradycardic from 80 [J].
    pulseLow: ageYears < 1 ? 80 : 60,
    breathsHigh: band.respiratoryRate + 1,
    breathsVeryHigh: ageYears < 5 ? redBreathsUnderFive : 41,
    breathsLow: ageYears < 1 ? 20 : ageYears < 5 ? 15 : 10,
  };
}

/** Systolic below this is hypotension: PALS for children, 90 from 10 years. */
function hypotensionBelow(ageYears: number | undefined, ageDays: number | undefined): number {
  if (ageYears === undefined || ageDays === undefined || ageYears > 10) return 90;
  if (ageDays < 28) return 60;
  return ageYears < 1 ? 70 : 70 + 2 * Math.floor(ageYears);
}

type Saturation = { readonly veryLow: number; readonly low: number };

/**
 * SpO2 below 90 % NARANJA, 90–94 % AMARILLO [J] (the public ladder says "very low" and "low" without a number). With a
 * known low baseline the NEWS2 scale 2 steps: below 86, below 88. Under five years up to 95 % is low (NICE NG143).
 */
function saturationLimits({ patient, reading }: Case): Saturation {
  if (reading.spo2Scale2 || patient.ever("low-baseline-spo2").length > 0) return { veryLow: 86, low: 88 };
  return { veryLow: 90, low: patient.aged(0, 5) ? 96 : 95 };
}

/** A failing SpO2 whatever the baseline: our reading of ESI decision A [J], taken over for ROJO. */
const failingSaturation = 85;

const hypoglycaemiaBelow = 54;
const lowGlucoseBelow = 70;
const highGlucoseAbove = 300;

/** Which vitals alone make the discriminator "life threat" positive at a level. */
export function vitalReasons(current: Case, level: 1 | 2 | 3): readonly Reason[] {
  if (level === 1) return failingVitals(current);
  return level === 2 ? veryAbnormalVitals(current) : abnormalVitals(current);
}

function valueReason(id: string, name: FactName, value: number): Reason {
  return reasonOf(id, [], [name], { value });
}

/** Glucose is said in both units, since sites differ. */
function glucoseReason(id: string, value: number): Reason {
  return reasonOf(id, [], ["glucoseMgDl"], { value, mmol: Math.round(value / 1.8016) / 10 });
}

function failingVitals(current: Case): readonly Reason[] {
  const { patient } = current;
  const limits = limitsFor(patient.ageYears);
  const spo2 = patient.vital("spo2");
  const breaths = patient.vital("respiratoryRate");
  const pulse = patient.vital("heartRate");
  const systolic = patient.vital("systolic");
  const glucose = patient.vital("glucoseMgDl");
  const consciousLevel = current.conscious.level;
  const isAltered = consciousLevel === "altered" || consciousLevel === "unresponsive";
  const struggles =
    current.has("cannot-speak-sentences", "accessory-muscles", "chest-indrawing", "grunting", "cyanosis") ||
    (breaths !== undefined && breaths >= limits.breathsVeryHigh);
  const reasons: Reason[] = [];
  if (spo2 !== undefined && spo2 < failingSaturation) reasons.push(valueReason("spo2-failing", "spo2", spo2));
  else if (spo2 !== undefined && spo2 < saturationLimits(current).veryLow && (struggles || isAltered)) {
    reasons.push(valueReason("spo2-with-distress", "spo2", spo2));
  }
  if (breaths !== undefined && breaths <= limits.breathsLow) {
    reasons.push(valueReason("breaths-too-few", "respiratoryRate", breaths));
  }
  const isHypotensive =
    systolic !== undefined && systolic < hypotensionBelow(patient.ageYears, patient.ageDays);
  const poor = current.present(
    "poor-perfusion",
    "mottled",
    "clammy",
    "cold-extremities",
    "pale",
    "cyanosis",
    "exsanguination",
  );
  if (isHypotensive && (poor.length > 0 || isAltered)) {
    reasons.push(reasonOf("shock-vitals", poor, ["systolic"], { value: systolic }));
  }
  if (pulse !== undefined && pulse <= limits.pulseLow && (isHypotensive || isAltered || poor.length > 0)) {
    reasons.push(reasonOf("slow-pulse-unstable", poor, ["heartRate"], { value: pulse }));
  }
  if (glucose !== undefined && glucose < hypoglycaemiaBelow && isAltered) {
    reasons.push(glucoseReason("glucose-very-low", glucose));
  }
  return reasons;
}

function veryAbnormalVitals(current: Case): readonly Reason[] {
  const { patient } = current;
  const limits = limitsFor(patient.ageYears);
  const spo2 = patient.vital("spo2");
  const breaths = patient.vital("respiratoryRate");
  const pulse = patient.vital("heartRate");
  const systolic = patient.vital("systolic");
  const glucose = patient.vital("glucoseMgDl");
  const reasons: Reason[] = [];
  if (spo2 !== undefined && spo2 < saturationLimits(current).veryLow) {
    reasons.push(valueReason("spo2-very-low", "spo2", spo2));
  }
  if (breaths !== undefined && breaths >= limits.breathsVeryHigh) {
    reasons.push(valueReason("breaths-very-high", "respiratoryRate", breaths));
  }
  if (pulse !== undefined && (pulse >= limits.pulseVeryHigh || pulse <= limits.pulseLow)) {
    reasons.push(valueReason("pulse-abnormal", "heartRate", pulse));
  }
  if (systolic !== undefined && systolic < hypotensionBelow(patient.ageYears, patient.ageDays)) {
    reasons.push(valueReason("pressure-low", "systolic", systolic));
  }
  if (glucose !== undefined && glucose < hypoglycaemiaBelow) {
    reasons.push(glucoseReason("glucose-very-low", glucose));
  }
  return reasons;
}

function abnormalVitals(current: Case): readonly Reason[] {
  const { patient, reading } = current;
  const limits = limitsFor(patient.ageYears);
  const spo2 = patient.vital("spo2");
  const breaths = patient.vital("respiratoryRate");
  const pulse = patient.vital("heartRate");
  const systolic = patient.vital("systolic");
  const diastolic = patient.vital("diastolic");
  const refill = patient.vital("capillaryRefillS");
  const glucose = patient.vital("glucoseMgDl");
  const ketones = patient.vital("ketonesMmolL");
  const reasons: Reason[] = [];
  if (spo2 !== undefined && spo2 < saturationLimits(current).low)
    reasons.push(valueReason("spo2-low", "spo2", spo2));
  if (reading.oxygen?.value === "oxygen" && patient.ever("home-oxygen").length === 0) {
    reasons.push(reasonOf("needs-oxygen", [], ["oxygen"]));
  }
  if (breaths !== undefined && breaths >= limits.breathsHigh) {
    reasons.push(valueReason("breaths-high", "respiratoryRate", breaths));
  }
  if (pulse !== undefined && pulse >= limits.pulseHigh) {
    reasons.push(valueReason("pulse-high", "heartRate", pulse));
  }
  if (systolic !== undefined && systolic >= 200)
    reasons.push(valueReason("pressure-high", "systolic", systolic));
  if (diastolic !== undefined && diastolic >= 120) {
    reasons.push(valueReason("pressure-high", "diastolic", diastolic));
  }
  if (refill !== undefined && refill >= 3)
    reasons.push(valueReason("refill-slow", "capillaryRefillS", refill));
  if (glucose !== undefined && (glucose < lowGlucoseBelow || glucose > highGlucoseAbove)) {
    reasons.push(glucoseReason("glucose-abnormal", glucose));
  }
  if (ketones !== undefined && ketones >= 3)
    reasons.push(valueReason("ketones-high", "ketonesMmolL", ketones));
  return reasons;
}

/** Below this age the infant's limits of temperature hold: three months. */
export const infantDays = 91;

/**
 * Temperature (clinical facts): adults ≥ 41 or < 35 NARANJA, ≥ 38.5 AMARILLO, 37.5–38.4 VERDE. Under 3 months ≥ 38.0 or
 * < 36 NARANJA; older children as adults, so that hot is AMARILLO (EMJ: most febrile children in orange deserved less).
 */
export function temperatureReason(current: Case, level: 2 | 3 | 4): Reason | undefined {
  const { patient } = current;
  const value = patient.vital("temperatureC");
  if (value === undefined) return undefined;
  const isInfant = patient.ageDays !== undefined && patient.ageDays < infantDays;
  const reason = (id: string): Reason => valueReason(id, "temperatureC", value);
  if (level === 2) {
    if (isInfant && (value >= 38 || value < 36)) return reason("temperature-infant");
    if (value >= 41) return reason("temperature-very-hot");
    return value < 35 ? reason("temperature-cold") : undefined;
  }
  if (level === 3) return value >= 38.5 ? reason("temperature-hot") : undefined;
  return value >= 37.5 ? reason("temperature-warm") : undefined;
}
