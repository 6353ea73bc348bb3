import type { ConceptId, SiteId } from "../domain/concepts.ts";
import type { Mention } from "../domain/reading.ts";
import type { Condition } from "./condition.ts";
import {
  aged,
  all,
  any,
  atLeast,
  atMost,
  beside,
  ever,
  fact,
  given,
  mentioned,
  not,
  notUnder,
  now,
  ongoing,
} from "./condition.ts";
import type { Patient } from "./patient.ts";

/** Clinical pictures that several rules share. */

/** From here on adult limits of vitals hold (ESI v5); an unknown age counts as adult. */
export const adultVitals = notUnder(12);
export const adult = notUnder(16);
export const child = aged(0, 16);

const scored = (patient: Patient) => patient.reading.consciousness;

/** Acute P or U, or GCS 8 or less. */
export const unresponsive = any(
  ongoing("unresponsive", "responds-to-pain", "not-rousable"),
  fact("consciousness", (patient) => {
    const level = scored(patient);
    return level?.value === "P" || level?.value === "U" ? level : undefined;
  }),
  atMost("gcs", 8),
);

const newlyConfused = any(
  ongoing("new-confusion"),
  all(ongoing("confusion", "postictal"), not(now("baseline-confusion"))),
);

/** New confusion, voice, pain or unresponsive, or GCS 13 or less. */
export const altered = any(
  unresponsive,
  newlyConfused,
  ongoing("responds-to-voice"),
  all(
    ongoing("drowsy"),
    not(fact("consciousness", (patient) => (scored(patient)?.value === "A" ? scored(patient) : undefined))),
    not(atLeast("gcs", 15)),
  ),
  fact("consciousness", (patient) => {
    const level = scored(patient);
    if (level?.value === "C") return patient.has("baseline-confusion") ? undefined : level;
    return level?.value === "A" ? undefined : level;
  }),
  atMost("gcs", 13),
);

/** Fever, measured or reported. */
export const feverish = any(atLeast("temperatureC", 38), now("fever", "fever-reported", "rigors"));

const infections = [
  "infection",
  "sepsis",
  "pneumonia",
  "urinary-infection",
  "pyelonephritis",
  "gastroenteritis",
  "upper-respiratory-infection",
  "influenza",
  "covid",
  "bronchiolitis",
  "meningitis",
  "cellulitis",
  "abscess",
  "endocarditis",
  "septic-arthritis",
  "necrotising-infection",
  "appendicitis",
  "cholecystitis",
  "peritonitis",
  "tonsillitis",
  "epiglottitis",
] as const satisfies readonly ConceptId[];

/** An infection named or suspected, or fever. */
export const infection = any(now(...infections), feverish);

export const mottledOrCold = now("mottled", "poor-perfusion", "cold-extremities", "clammy", "shock");

/** Lower limits of systolic pressure: PALS for children, 90 from 10 years on. */
export function lowestSystolic(ageYears: number | undefined): number {
  if (ageYears === undefined || ageYears >= 10) return 90;
  if (ageYears < 1 / 12) return 60;
  return ageYears < 1 ? 70 : 70 + 2 * Math.floor(ageYears);
}

export const hypotensive: Condition = (patient) => {
  const systolic = patient.vitalFact("systolic");
  return systolic && systolic.value < lowestSystolic(patient.ageYears) ? [["systolic", systolic]] : undefined;
};

export const severeDistress = ongoing("severe-respiratory-distress", "silent-chest");
export const hardWork = ongoing(
  "severe-respiratory-distress",
  "silent-chest",
  "cannot-speak-sentences",
  "accessory-muscles",
  "chest-indrawing",
  "grunting",
);

/** A respiratory rate that says distress: 30 in adults, above the limit of ESI decision D in children. */
export const fastBreathing: Condition = (patient) => {
  const rate = patient.vitalFact("respiratoryRate");
  if (!rate) return undefined;
  const limit =
    breathsByAge.find(({ underYears }) => (patient.ageYears ?? Infinity) < underYears)?.limit ?? 30;
  return rate.value >= limit ? [["respiratoryRate", rate]] : undefined;
};

const breathsByAge = [
  { underYears: 1 / 12, limit: 61 },
  { underYears: 1, limit: 56 },
  { underYears: 3, limit: 41 },
  { underYears: 5, limit: 36 },
  { underYears: 12, limit: 31 },
] as const;

export const fainted = now("syncope", "loss-of-consciousness", "collapse", "with-collapse", "unresponsive");

/** A usual saturation below 90 % is known. */
export const usualLowSpo2: Condition = any(
  ever("low-baseline-spo2"),
  given((patient) => patient.reading.spo2Scale2),
);

const pains = [
  "pain",
  "chest-pain",
  "headache",
  "abdominal-pain",
  "epigastric-pain",
  "upper-abdominal-pain",
  "lower-abdominal-pain",
  "right-lower-abdominal-pain",
  "right-upper-abdominal-pain",
  "flank-pain",
  "pelvic-pain",
  "testicular-pain",
  "back-pain",
  "neck-pain",
  "leg-pain",
  "arm-pain",
  "joint-pain",
  "muscle-pain",
] as const satisfies readonly ConceptId[];

/** Pain of 7 or more, or called severe. */
export const severePain = any(atLeast("pain", 7), now("severe-pain"), beside(["severe"], pains));

export const sudden = now("sudden-onset", "peak-within-hour");

export const abdominalPain = now(
  "abdominal-pain",
  "epigastric-pain",
  "upper-abdominal-pain",
  "lower-abdominal-pain",
  "right-lower-abdominal-pain",
  "right-upper-abdominal-pain",
  "pelvic-pain",
);
export const lowerAbdominalPain = now("pelvic-pain", "lower-abdominal-pain", "right-lower-abdominal-pain");
export const chestPain = now("chest-pain", "chest-pressure");
export const breathless = now(
  "dyspnea",
  "breathlessness-at-rest",
  "orthopnoea",
  "severe-respiratory-distress",
);

/** Bleeding of any place. */
export const bleeding = now(
  "bleeding",
  "brisk-bleeding",
  "bleeding-uncontrolled",
  "haematemesis",
  "melaena",
  "rectal-bleeding",
  "haemoptysis",
  "epistaxis",
  "vaginal-bleeding",
  "heavy-vaginal-bleeding",
  "postpartum-haemorrhage",
  "gi-bleed",
);

/** The complaint began within so many hours; false when no onset is recorded. */
export function beganWithin(hours: number): Condition {
  return fact("onset", ({ reading: { onsetHours } }) =>
    onsetHours && onsetHours.value <= hours ? onsetHours : undefined,
  );
}

/** The complaint is known to be older. */
export function olderThan(hours: number): Condition {
  return any(
    now("chronic"),
    fact("onset", ({ reading: { onsetHours } }) =>
      onsetHours && onsetHours.value > hours ? onsetHours : undefined,
    ),
  );
}

export const pregnant = fact("pregnancy", ({ reading: { pregnancy } }) =>
  pregnancy.status === "yes" && pregnancy.from !== undefined
    ? { value: pregnancy.status, from: pregnancy.from }
    : undefined,
);
export const isPregnant = any(
  pregnant,
  given((patient) => patient.pregnant),
);
export const perinatal = any(
  isPregnant,
  given((patient) => patient.postpartum),
);

/** At least so many weeks pregnant; an unknown week counts. */
export function weeksFrom(weeks: number): Condition {
  return given((patient) => patient.pregnant && (patient.reading.pregnancy.weeks ?? Infinity) >= weeks);
}

export function weeksBelow(weeks: number): Condition {
  return given((patient) => patient.pregnant && (patient.reading.pregnancy.weeks ?? -Infinity) < weeks);
}

/** Whether a pregnancy is possible and nobody has said yes or no: 12 to 55 years, not male. */
export const maybePregnant = given(({ reading, ageYears }) => {
  if (reading.pregnancy.status !== "unknown" || reading.sex?.value === "male") return false;
  return ageYears === undefined ? reading.sex?.value === "female" : ageYears >= 12 && ageYears <= 55;
});

const centralSites: ReadonlySet<SiteId> = new Set<SiteId>([
  "head",
  "face",
  "throat",
  "neck",
  "chest",
  "breast",
  "back",
  "low-back",
  "flank",
  "abdomen",
  "upper-abdomen",
  "epigastrium",
  "right-upper-abdomen",
  "right-lower-abdomen",
  "left-upper-abdomen",
  "left-lower-abdomen",
  "lower-abdomen",
  "pelvis",
  "groin",
  "buttock",
  "hip",
  "thigh",
  "shoulder",
  "eye",
]);

/** Whether a wound there may reach what kills: head, neck, trunk and the limbs near it. */
export function isCentral({ site }: Mention): boolean {
  return site !== undefined && centralSites.has(site);
}

/** An injury explains the chest pain. */
export const traumaticChest = any(
  now("chest-injury", "traumatic", "chest-wall-pain"),
  mentioned(["contusion", "fracture", "injury"], ({ site }) => site === "chest"),
);
