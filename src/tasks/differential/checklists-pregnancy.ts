import { all, any, given, now } from "../../safety/condition.ts";
import { abruption, earlyLabour } from "./checklists-abdomen-diagnoses.ts";
import * as clue from "./checklists-clues.ts";
import * as limit from "./checklists-limits.ts";
import * as patient from "./checklists-patients.ts";
import { diagnosis, risk, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable, DiagnosisLine } from "./checklists-form.ts";
import { bloodLoss, ectopic, embolism, preEclampsia } from "./checklists-shared.ts";

/** Pregnancy, birth and bleeding from the womb. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

const miscarriage: DiagnosisLine = diagnosis(
  "miscarriage-bleeding-or-septic",
  [
    sign("heavy-vaginal-bleeding"),
    sign("miscarriage"),
    clue.bellyPain,
    limit.fever,
    limit.lowPressure,
    clue.fainting,
  ],
  patient.mayBeEarlyPregnant,
);

const praevia: DiagnosisLine = diagnosis(
  "placenta-praevia",
  [
    sign("heavy-vaginal-bleeding"),
    signs("painless", "no-pain"),
    sign("recurrent"),
    risk("recent-surgery"),
    limit.lowPressure,
  ],
  patient.mayBeLatePregnant,
);

// ENA ESI Handbook, 5th ed. (2023), decision B.
const birthBleeding: DiagnosisLine = diagnosis("postpartum-haemorrhage", [
  sign("heavy-vaginal-bleeding", "postpartum-haemorrhage"),
  limit.lowPressure,
  limit.fastPulse,
  clue.fainting,
  clue.poorPerfusion,
]);

const birthSepsis: DiagnosisLine = diagnosis("maternal-sepsis", [
  limit.fever,
  sign("vaginal-discharge"),
  clue.bellyPain,
  sign("breast-problem"),
  limit.fastPulse,
  limit.lowPressure,
]);

const fetus: DiagnosisLine = diagnosis(
  "fetal-distress",
  [
    sign("reduced-fetal-movement"),
    sign("cord-prolapse"),
    sign("waters-broken"),
    sign("vaginal-bleeding", "heavy-vaginal-bleeding"),
  ],
  patient.mayBeLatePregnant,
);

export const vaginalBleedingTable: ComplaintTable = {
  id: "vaginal-bleeding",
  opens: now("vaginal-bleeding", "heavy-vaginal-bleeding", "miscarriage", "missed-period"),
  only: patient.notMale,
  told: [sign("vaginal-bleeding")],
  diagnoses: [
    ectopic,
    miscarriage,
    abruption,
    praevia,
    bloodLoss,
    diagnosis("genital-injury", [
      sign("sexual-assault"),
      clue.violence,
      sign("vulval-problem"),
      signs("knock-of-the-pelvis", "pelvic-injury", "fall", "injury"),
    ]),
    diagnosis("bleeding-disorder-or-cancer", [
      clue.bleedsEasily,
      sign("weight-loss"),
      clue.easyBleeding,
      clue.cancer,
    ]),
  ],
};

export const pregnancyTable: ComplaintTable = {
  id: "pregnancy",
  opens: any(
    now("contractions", "waters-broken", "reduced-fetal-movement", "imminent-delivery", "cord-prolapse"),
    now("morning-sickness", "pre-eclampsia", "hypertension-reported", "oedema", "leg-swelling"),
  ),
  only: given(({ pregnant }) => pregnant),
  diagnoses: [
    preEclampsia,
    abruption,
    earlyLabour,
    fetus,
    birthSepsis,
    embolism(clue.dyspnoea),
    diagnosis("severe-pregnancy-vomiting", [
      sign("persistent-vomiting"),
      sign("dehydration"),
      sign("weight-loss"),
      limit.alteredState,
    ]),
  ],
};

export const postpartumTable: ComplaintTable = {
  id: "after-birth",
  opens: any(
    now("postpartum-haemorrhage"),
    all(
      patient.isPostpartum,
      now(
        "fever",
        "fever-reported",
        "headache",
        "dyspnea",
        "chest-pain",
        "abdominal-pain",
        "pelvic-pain",
        "lower-abdominal-pain",
        "vaginal-bleeding",
        "heavy-vaginal-bleeding",
        "leg-swelling",
        "seizure",
        "low-mood",
        "psychosis",
        "breast-problem",
      ),
    ),
  ),
  diagnoses: [
    birthBleeding,
    birthSepsis,
    preEclampsia,
    embolism(clue.dyspnoea),
    diagnosis("peripartum-heart-failure", [
      clue.dyspnoea,
      clue.swollenLegs,
      sign("palpitations"),
      limit.lowOxygen,
    ]),
    diagnosis("venous-sinus-thrombosis", [sign("headache"), clue.seizure, clue.focalDeficit, clue.vision]),
    diagnosis("postpartum-psychosis", [
      signs("psychosis-or-mania", "psychosis", "mania"),
      sign("suicidal-ideation"),
      sign("insomnia"),
      risk("bipolar"),
    ]),
  ],
};
