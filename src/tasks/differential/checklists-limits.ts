import type { VitalName } from "../../domain/note.ts";
import {
  above,
  aged,
  all,
  any,
  atLeast,
  atMost,
  below,
  fact,
  notUnder,
  now,
  ongoing,
  type Condition,
} from "../../safety/condition.ts";
import { limitsFor } from "../../safety/danger-zone.ts";
import * as picture from "../../safety/pictures.ts";
import {
  denied,
  either,
  inEpisode,
  measured,
  named,
  recorded,
  seen,
  type ClueLine,
} from "./checklists-form.ts";

/**
 * Clues of vitals, state and time that many diagnoses share. Pressure, pulse and breathing by age, ketones and a glucose
 * below 70 are limits of the safety rules; SpO2 below 94 % and a glucose above 250 mg/dL are [J].
 */

/** One normal temperature does not answer whether there was fever at home. */
export const fever: ClueLine = {
  wording: named("fever"),
  when: any(picture.feverish, inEpisode("fever", "fever-reported")),
  against: denied("fever"),
};

export const infection = seen("infection", picture.infection, "fever");

/** Alert by the form, the score or the words of the note. */
const awake = any(
  fact("consciousness", ({ reading: { consciousness } }) =>
    consciousness?.value === "A" ? consciousness : undefined,
  ),
  atLeast("gcs", 15),
  now("alert"),
);
export const alteredState: ClueLine = {
  ...seen("altered-state", picture.altered),
  against: either(awake, denied("confusion")),
};

export const severePain: ClueLine = {
  wording: named("severe-pain"),
  when: picture.severePain,
  against: either(recorded("pain"), denied("severe-pain")),
};

export const lowPressure = measured(
  "low-pressure",
  "systolic",
  any(picture.hypotensive, ongoing("shock", "hypotension-reported")),
);
export const highPressure = measured(
  "high-pressure",
  "systolic",
  any(atLeast("systolic", 180), atLeast("diastolic", 120)),
);
export const fastPulse = measured("fast-pulse", "heartRate", beyondAge("heartRate"));
/** Fast as in the safety rules (AHA ACLS 2020, PALS 2020); slow is wider than there, since a clue moves no level [J]. */
export const extremePulse = measured(
  "extreme-pulse",
  "heartRate",
  any(
    all(notUnder(12), any(atLeast("heartRate", 150), below("heartRate", 50))),
    all(aged(1, 12), any(atLeast("heartRate", 180), below("heartRate", 60))),
    all(aged(0, 1), any(atLeast("heartRate", 220), below("heartRate", 60))),
  ),
);
export const fastBreathing = measured("fast-breathing", "respiratoryRate", beyondAge("respiratoryRate"));
/** NEWS2 gives its highest score at 8 or less; naloxone that was given tells the same. */
export const slowBreathing = measured(
  "slow-breathing",
  "respiratoryRate",
  any(atMost("respiratoryRate", 8), now("naloxone-given", "apnoea")),
);
export const lowOxygen = measured("low-oxygen", "spo2", any(below("spo2", 94), ongoing("cyanosis")));
export const lowGlucose = measured(
  "low-glucose",
  "glucoseMgDl",
  any(below("glucoseMgDl", 70), now("hypoglycaemia", "low-glucose-reported")),
);
export const highGlucose = measured(
  "high-glucose",
  "glucoseMgDl",
  any(above("glucoseMgDl", 250), now("hyperglycaemia", "high-glucose-reported")),
);
export const ketones = measured(
  "ketones",
  "ketonesMmolL",
  any(atLeast("ketonesMmolL", 3), now("ketones-high", "diabetic-ketoacidosis")),
);

/** Above the limit of ESI decision D for the age. */
function beyondAge(name: Extract<VitalName, "heartRate" | "respiratoryRate">): Condition {
  return (patient) => above(name, limitsFor(patient.ageYears)[name])(patient);
}

/** Onset as the note tells it. */
export const withinADay: ClueLine = {
  ...seen("within-a-day", picture.beganWithin(24)),
  against: picture.olderThan(24),
};
/** NICE NG143, amber: five days or more. */
export const longFever: ClueLine = {
  ...seen("fever-five-days", picture.olderThan(119)),
  against: picture.beganWithin(119),
};
