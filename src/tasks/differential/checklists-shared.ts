import { any, atLeast, notUnder, now } from "../../safety/condition.ts";
import { isPregnant, mottledOrCold } from "../../safety/pictures.ts";
import * as clue from "./checklists-clues.ts";
import * as limit from "./checklists-limits.ts";
import * as patient from "./checklists-patients.ts";
import { diagnosis, inEpisode, measured, risk, risks, seen, sign, signs } from "./checklists-form.ts";
import type { ClueLine, DiagnosisLine } from "./checklists-form.ts";

/**
 * Diagnoses that several complaints share; a complaint puts first what means something beside it. A source above a
 * diagnosis says why it must not be missed and gives the leading clues; further clues, and all that has no source, are
 * [J]: our judgement of what emergency teaching has in common, to be signed off. So in all these tables.
 */

// ENA ESI Handbook, 5th ed. (2023), decision B; Glickman et al., Am Heart J 2012.
export const coronary = (...first: readonly ClueLine[]): DiagnosisLine =>
  diagnosis(
    "acute-coronary-syndrome",
    [
      ...first,
      signs("to-arm-or-jaw", "radiating-arm", "radiating-jaw", "arm-pain", "jaw-pain"),
      clue.sweating,
      sign("exertional"),
      clue.vesselRisk,
    ],
    notUnder(18),
  );

// Rogers et al., Circulation 2011 (ADD-RS).
export const dissection: DiagnosisLine = diagnosis(
  "aortic-dissection",
  [
    signs("abrupt-or-tearing", "tearing", "sudden-onset", "peak-within-hour"),
    clue.toTheBack,
    signs("pulse-or-pressure-difference", "pulse-deficit", "blood-pressure-difference"),
    clue.focalDeficit,
    limit.lowPressure,
    risks("aortic-risk", "aortic-risk-condition", "aortic-aneurysm", "aortic-dissection"),
  ],
  notUnder(16),
);

// [J]
export const aneurysm: DiagnosisLine = diagnosis(
  "aortic-aneurysm",
  [
    clue.sudden,
    clue.fainting,
    limit.lowPressure,
    sign("pulsatile-mass"),
    clue.toTheBackOrFlank,
    risks("aneurysm-risk", "aortic-aneurysm", "hypertension", "smoker"),
  ],
  notUnder(50),
);

// [J]
export const embolism = (...first: readonly ClueLine[]): DiagnosisLine =>
  diagnosis(
    "pulmonary-embolism",
    [...first, clue.oneLeg, sign("haemoptysis"), limit.fastPulse, limit.lowOxygen, clue.clotRisk],
    notUnder(12),
  );

// [J]
export const pneumothorax: DiagnosisLine = diagnosis("pneumothorax", [
  clue.sudden,
  sign("pleuritic-pain"),
  limit.lowOxygen,
  limit.lowPressure,
  risks("lung-risk", "pneumothorax", "asthma", "copd", "smoker"),
]);

// [J]
export const arrhythmia = (...first: readonly ClueLine[]): DiagnosisLine =>
  diagnosis("arrhythmia", [
    ...first,
    limit.extremePulse,
    limit.lowPressure,
    risks(
      "rhythm-risk",
      "arrhythmia",
      "atrial-fibrillation",
      "pacemaker",
      "heart-failure",
      "congenital-heart-disease",
    ),
  ]);

// [J]
export const bloodLoss: DiagnosisLine = diagnosis("blood-loss-shock", [
  limit.lowPressure,
  limit.fastPulse,
  clue.poorPerfusion,
  clue.fainting,
]);

// World Allergy Organization anaphylaxis guidance 2020.
export const anaphylaxis: DiagnosisLine = diagnosis("anaphylaxis", [
  signs(
    "skin-or-mucosa",
    "urticaria",
    "face-swelling",
    "angioedema",
    "mucosal-swelling",
    "tongue-or-throat-swelling",
  ),
  clue.breathingTrouble,
  limit.lowPressure,
  clue.fainting,
  signs("gut-symptoms", "vomiting", "abdominal-pain", "diarrhoea"),
  signs("allergen", "allergen-exposure", "insect-sting"),
]);

// NICE NG51/NG253.
export const sepsis: DiagnosisLine = diagnosis("sepsis", [
  limit.infection,
  limit.alteredState,
  limit.fastBreathing,
  limit.lowPressure,
  seen("mottled-or-no-urine", any(mottledOrCold, now("no-urine", "non-blanching-rash"))),
  clue.lowDefence,
]);

// NICE NG143; adults [J].
export const meningitis = (...first: readonly ClueLine[]): DiagnosisLine =>
  diagnosis("meningitis", [
    ...first,
    seen("stiff-neck-or-fontanelle", inEpisode("neck-stiffness", "bulging-fontanelle"), "neck-stiffness"),
    sign("photophobia"),
    limit.alteredState,
    sign("non-blanching-rash"),
  ]);

// Perry et al., JAMA 2013 (Ottawa SAH Rule).
export const subarachnoid: DiagnosisLine = diagnosis("subarachnoid-haemorrhage", [
  signs("thunderclap", "thunderclap-headache", "worst-headache", "sudden-onset", "peak-within-hour"),
  clue.fainting,
  sign("neck-stiffness"),
  sign("exertional"),
  clue.focalDeficit,
  clue.vomiting,
]);

// [J]
export const intracranialBleeding: DiagnosisLine = diagnosis("intracranial-haemorrhage", [
  clue.headKnock,
  clue.bleedsEasily,
  limit.alteredState,
  clue.focalDeficit,
  clue.vomiting,
]);

// BE-FAST: Aroor et al., Stroke 2017.
export const stroke: DiagnosisLine = diagnosis("stroke", [
  clue.sudden,
  sign("facial-droop"),
  signs("arm-or-leg-weakness", "unilateral-weakness", "limb-weakness"),
  sign("speech-disturbance"),
  signs("vision-or-balance", "vision-loss", "double-vision", "gait-disturbance"),
  risk("atrial-fibrillation"),
]);

// ENA ESI Handbook, 5th ed. (2023), decision A; ADA Standards of Care.
export const hypoglycaemia: DiagnosisLine = diagnosis("hypoglycaemia", [
  limit.lowGlucose,
  clue.glucoseDrugs,
  clue.sweating,
  limit.alteredState,
  risks("glucose-risk", "alcohol-use-disorder", "alcohol-intoxication", "cirrhosis", "adrenal-insufficiency"),
]);

// [J]
export const ketoacidosis = (...first: readonly ClueLine[]): DiagnosisLine =>
  diagnosis("diabetic-ketoacidosis", [
    ...first,
    clue.diabetes,
    limit.highGlucose,
    limit.ketones,
    signs("thirst-or-deep-breathing", "thirst-or-polyuria", "kussmaul-breathing"),
  ]);

// [J]
export const carbonMonoxide: DiagnosisLine = diagnosis("carbon-monoxide", [
  clue.gasOrSmoke,
  clue.headacheOrDizziness,
  clue.nauseaOrVomiting,
  limit.alteredState,
]);

// ENA ESI Handbook, 5th ed. (2023), decision B.
export const poisoning: DiagnosisLine = diagnosis("poisoning", [
  signs("poison-named", "overdose", "toxic-ingestion", "paracetamol-overdose", "chemical-exposure"),
  clue.drinkOrDrugs,
  clue.intent,
  limit.alteredState,
]);

// ENA ESI Handbook, 5th ed. (2023), decision B.
export const ectopic: DiagnosisLine = diagnosis(
  "ectopic-pregnancy",
  [
    seen("pregnant-or-missed-period", any(isPregnant, now("missed-period")), "pregnant", "missed-period"),
    sign("vaginal-bleeding", "heavy-vaginal-bleeding"),
    clue.fainting,
    sign("shoulder-tip-pain"),
    limit.fastPulse,
    limit.lowPressure,
  ],
  patient.mayBeEarlyPregnant,
);

// ENA ESI Handbook, 5th ed. (2023), decision B; Mayo Clinic, pre-eclampsia.
export const preEclampsia: DiagnosisLine = diagnosis(
  "pre-eclampsia",
  [
    measured(
      "pressure-of-pregnancy",
      "systolic",
      any(atLeast("systolic", 140), atLeast("diastolic", 90), now("pre-eclampsia")),
    ),
    sign("headache"),
    clue.vision,
    clue.upperBellyPain,
    signs("swelling", "oedema", "face-swelling", "leg-swelling"),
    sign("seizure", "active-seizure", "postictal"),
  ],
  patient.mayBeLateOrPostpartum,
);
