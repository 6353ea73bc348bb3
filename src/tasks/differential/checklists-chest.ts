import { aged, all, any, notUnder, now } from "../../safety/condition.ts";
import { adult, chestPain } from "../../safety/pictures.ts";
import * as clue from "./checklists-clues.ts";
import * as limit from "./checklists-limits.ts";
import * as patient from "./checklists-patients.ts";
import { diagnosis, risk, risks, sign, signs } from "./checklists-form.ts";
import type { ClueLine, ComplaintTable, DiagnosisLine } from "./checklists-form.ts";
import {
  anaphylaxis,
  arrhythmia,
  coronary,
  dissection,
  ectopic,
  embolism,
  ketoacidosis,
  pneumothorax,
  sepsis,
  subarachnoid,
} from "./checklists-shared.ts";

/** Chest, breathing and circulation. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

export const gutBleeding: DiagnosisLine = diagnosis("gi-bleeding", [
  sign("melaena"),
  sign("haematemesis"),
  sign("rectal-bleeding"),
  limit.lowPressure,
  clue.bleedsEasily,
]);

const tamponade: DiagnosisLine = diagnosis("tamponade-or-pericarditis", [
  signs("positional-or-pleuritic", "positional", "pleuritic-pain"),
  clue.dyspnoea,
  limit.lowPressure,
  limit.fever,
  risks("pericardium-risk", "pericarditis", "cancer", "dialysis", "recent-surgery"),
]);

const oesophagus: DiagnosisLine = diagnosis("oesophageal-rupture", [
  clue.vomiting,
  signs("air-under-skin", "crepitus-skin"),
  signs("painful-swallowing", "dysphagia", "food-bolus", "foreign-body-swallowed"),
  limit.fever,
]);

const heartFailure: DiagnosisLine = diagnosis(
  "heart-failure",
  [sign("orthopnoea"), clue.swollenLegs, limit.lowOxygen, limit.highPressure, clue.heartDisease],
  adult,
);

export const severeAsthma: DiagnosisLine = diagnosis("severe-asthma-or-copd", [
  sign("wheeze"),
  sign("cannot-speak-sentences"),
  sign("silent-chest"),
  clue.hardBreathing,
  limit.lowOxygen,
  clue.airwayDisease,
]);

export const pneumonia = (...first: readonly ClueLine[]): DiagnosisLine =>
  diagnosis("pneumonia-with-sepsis", [
    ...first,
    limit.fever,
    limit.fastBreathing,
    limit.lowOxygen,
    limit.alteredState,
    clue.lowDefence,
  ]);

export const airway: DiagnosisLine = diagnosis("upper-airway-obstruction", [
  sign("stridor"),
  sign("cannot-swallow-saliva"),
  sign("tongue-or-throat-swelling", "mucosal-swelling"),
  sign("hoarseness"),
  clue.foreignBody,
]);

const bronchiolitis: DiagnosisLine = diagnosis(
  "bronchiolitis-with-exhaustion",
  [
    clue.hardBreathing,
    sign("brief-apnoea-infant", "apnoea"),
    sign("poor-feeding"),
    limit.lowOxygen,
    risks("infant-risk", "prematurity", "congenital-heart-disease", "immunosuppressed"),
  ],
  patient.under(2),
);

export const childHeart: DiagnosisLine = diagnosis("childs-heart-disease", [
  limit.extremePulse,
  clue.poorPerfusion,
  sign("poor-feeding"),
  sign("cyanosis"),
  risk("congenital-heart-disease"),
]);

export const thyroidStorm: DiagnosisLine = diagnosis(
  "thyroid-storm",
  [risk("thyroid-disease"), limit.fever, limit.fastPulse, clue.restless],
  notUnder(10),
);

export const withdrawalOrDrugs: DiagnosisLine = diagnosis(
  "drugs-or-withdrawal",
  [clue.drinkOrDrugs, sign("withdrawal"), clue.substanceUse, clue.restless],
  notUnder(10),
);

export const potassium: DiagnosisLine = diagnosis("potassium", [
  clue.kidneyDisease,
  signs("weakness", "general-weakness", "limb-weakness"),
  signs("fluid-loss", "vomiting", "diarrhoea"),
  limit.extremePulse,
]);

const tuberculosis: DiagnosisLine = diagnosis("tuberculosis", [
  sign("haemoptysis"),
  sign("night-sweats"),
  sign("weight-loss"),
  clue.lowDefence,
  risks("tuberculosis-risk", "tuberculosis", "sick-contact", "travel"),
]);

export const chestPainTable: ComplaintTable = {
  id: "chest-pain",
  opens: any(chestPain, now("pleuritic-pain")),
  diagnoses: [
    coronary(sign("chest-pressure", "crushing"), clue.dyspnoea),
    dissection,
    embolism(sign("pleuritic-pain")),
    pneumothorax,
    tamponade,
    oesophagus,
  ],
};

const breathless = now(
  "dyspnea",
  "breathlessness-at-rest",
  "orthopnoea",
  "severe-respiratory-distress",
  "cannot-speak-sentences",
  "wheeze",
  "stridor",
  "choking",
);

export const dyspnoeaTables: readonly ComplaintTable[] = [
  {
    id: "dyspnoea-child",
    group: "dyspnoea",
    opens: any(
      breathless,
      now("chest-indrawing", "grunting", "barking-cough", "bronchiolitis", "croup", "choking-episode"),
    ),
    only: aged(0, 16),
    told: [clue.dyspnoea, clue.breathingTrouble],
    diagnoses: [
      airway,
      anaphylaxis,
      bronchiolitis,
      severeAsthma,
      pneumonia(sign("cough")),
      childHeart,
      ketoacidosis(),
    ],
  },
  {
    id: "dyspnoea",
    group: "dyspnoea",
    opens: breathless,
    told: [clue.dyspnoea, clue.breathingTrouble],
    diagnoses: [
      embolism(clue.chestPain),
      coronary(clue.chestPain),
      heartFailure,
      severeAsthma,
      pneumonia(sign("cough")),
      pneumothorax,
      anaphylaxis,
    ],
  },
];

export const syncopeTable: ComplaintTable = {
  id: "syncope",
  opens: now("syncope", "near-syncope", "loss-of-consciousness", "collapse"),
  told: [clue.fainting],
  diagnoses: [
    // ESC guidelines on syncope 2018, high-risk features.
    arrhythmia(sign("palpitations"), sign("exertional")),
    coronary(clue.chestPain, clue.dyspnoea),
    embolism(clue.dyspnoea),
    dissection,
    gutBleeding,
    ectopic,
    subarachnoid,
  ],
};

export const palpitationsTable: ComplaintTable = {
  id: "palpitations",
  opens: now("palpitations"),
  told: [sign("palpitations")],
  diagnoses: [
    arrhythmia(clue.fainting, clue.chestPain),
    coronary(clue.chestPain, clue.dyspnoea),
    embolism(clue.dyspnoea),
    gutBleeding,
    thyroidStorm,
    potassium,
    withdrawalOrDrugs,
  ],
};

export const coughTable: ComplaintTable = {
  id: "cough",
  opens: any(now("cough", "haemoptysis"), all(adult, now("barking-cough"))),
  told: [sign("cough")],
  diagnoses: [
    pneumonia(clue.dyspnoea),
    embolism(clue.dyspnoea),
    tuberculosis,
    heartFailure,
    severeAsthma,
    diagnosis("inhaled-foreign-body", [
      clue.foreignBody,
      clue.sudden,
      signs("wheeze-or-stridor", "wheeze", "stridor"),
      limit.lowOxygen,
    ]),
    sepsis,
  ],
};
