import { all, any, not, now, notUnder } from "../../safety/condition.ts";
import { withdrawalOrDrugs } from "./checklists-chest.ts";
import * as clue from "./checklists-clues.ts";
import { diagnosis, risk, risks, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable, DiagnosisLine } from "./checklists-form.ts";
import * as limit from "./checklists-limits.ts";
import {
  arrhythmia,
  carbonMonoxide,
  coronary,
  dissection,
  hypoglycaemia,
  intracranialBleeding,
  meningitis,
  poisoning,
  preEclampsia,
  sepsis,
  stroke,
  subarachnoid,
} from "./checklists-shared.ts";

/** Brain and nerves. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

export const giantCell: DiagnosisLine = diagnosis(
  "giant-cell-arteritis",
  [
    signs("jaw-or-face-pain", "jaw-pain", "facial-pain"),
    clue.vision,
    signs("wasting", "weight-loss", "night-sweats", "malaise"),
    signs("shoulder-or-muscle-pain", "shoulder-pain", "muscle-pain"),
  ],
  notUnder(50),
);

const venousSinus: DiagnosisLine = diagnosis("venous-sinus-thrombosis", [
  clue.seizure,
  clue.vision,
  clue.focalDeficit,
  clue.vomiting,
  clue.clotRisk,
]);

const brainMass: DiagnosisLine = diagnosis("brain-mass", [
  sign("worsening"),
  clue.vomiting,
  clue.seizure,
  clue.focalDeficit,
  risks("mass-risk", "cancer", "metastatic-cancer", "hiv"),
]);

export const encephalitis: DiagnosisLine = diagnosis("encephalitis", [
  limit.fever,
  sign("confusion", "new-confusion"),
  signs("strange-behaviour", "restless-or-strange-behaviour", "psychosis", "agitation"),
  clue.seizure,
  clue.lowDefence,
]);

export const cord: DiagnosisLine = diagnosis("spinal-cord-compression", [
  sign("leg-weakness-bilateral"),
  clue.backOrNeckPain,
  clue.bladderOrBowel,
  sign("numbness", "saddle-numbness"),
  risks("cord-risk", "cancer", "metastatic-cancer", "spinal-injury", "anticoagulant"),
]);

const guillainBarre: DiagnosisLine = diagnosis("guillain-barre", [
  sign("leg-weakness-bilateral"),
  sign("numbness"),
  clue.dyspnoea,
  signs("weak-swallow-or-face", "dysphagia", "facial-palsy", "double-vision"),
  signs("recent-infection", "gastroenteritis", "diarrhoea", "upper-respiratory-infection"),
]);

const wernicke: DiagnosisLine = diagnosis(
  "wernicke",
  [
    risk("alcohol-use-disorder"),
    sign("gait-disturbance"),
    sign("double-vision"),
    sign("confusion", "new-confusion"),
  ],
  notUnder(16),
);

const hypoxia: DiagnosisLine = diagnosis("low-oxygen-or-co2", [
  limit.lowOxygen,
  clue.dyspnoea,
  sign("drowsy"),
  clue.airwayDisease,
  risk("opioid"),
]);

export const neckDissection: DiagnosisLine = diagnosis(
  "neck-artery-dissection",
  [sign("neck-pain"), clue.neckInjury, sign("headache"), clue.focalDeficit],
  notUnder(16),
);

export const headacheTable: ComplaintTable = {
  id: "headache",
  group: "head",
  opens: now("headache", "thunderclap-headache", "worst-headache"),
  told: [sign("headache"), clue.headacheOrDizziness],
  diagnoses: [
    subarachnoid,
    meningitis(limit.fever),
    intracranialBleeding,
    preEclampsia,
    giantCell,
    venousSinus,
    carbonMonoxide,
  ],
};

export const strokeTable: ComplaintTable = {
  id: "stroke-like",
  opens: any(
    now(
      "facial-droop",
      "unilateral-weakness",
      "limb-weakness",
      "speech-disturbance",
      "transient-neurological-attack",
      "stroke",
      "tia",
      "neurological-deficit",
      "facial-palsy",
      "numbness",
    ),
  ),
  told: [clue.focalDeficit],
  diagnoses: [stroke, intracranialBleeding, hypoglycaemia, dissection, neckDissection, cord, encephalitis],
};

export const weakLegsTable: ComplaintTable = {
  id: "weak-legs",
  opens: now("leg-weakness-bilateral"),
  told: [sign("leg-weakness-bilateral")],
  diagnoses: [cord, guillainBarre, stroke],
};

export const seizureTable: ComplaintTable = {
  id: "seizure",
  opens: now(
    "seizure",
    "active-seizure",
    "status-epilepticus",
    "focal-seizure",
    "febrile-seizure",
    "postictal",
  ),
  told: [clue.seizure],
  diagnoses: [
    hypoglycaemia,
    meningitis(limit.fever),
    intracranialBleeding,
    preEclampsia,
    poisoning,
    withdrawalOrDrugs,
    brainMass,
  ],
};

export const confusionTable: ComplaintTable = {
  id: "altered-state",
  opens: any(
    now("new-confusion", "drowsy", "unresponsive", "responds-to-voice", "responds-to-pain", "not-rousable"),
    all(now("confusion", "restless-or-strange-behaviour", "agitation"), not(now("baseline-confusion"))),
  ),
  told: [limit.alteredState, sign("confusion"), sign("drowsy")],
  diagnoses: [
    hypoglycaemia,
    sepsis,
    stroke,
    intracranialBleeding,
    meningitis(limit.fever),
    hypoxia,
    poisoning,
  ],
};

export const dizzinessTable: ComplaintTable = {
  id: "dizziness",
  opens: now("dizziness", "vertigo", "gait-disturbance"),
  told: [clue.headacheOrDizziness],
  diagnoses: [
    diagnosis("posterior-stroke", [
      clue.sudden,
      sign("gait-disturbance", "unable-to-walk"),
      signs("double-vision-or-speech", "double-vision", "speech-disturbance", "dysphagia"),
      sign("headache", "thunderclap-headache"),
      clue.focalDeficit,
      clue.vesselRisk,
    ]),
    arrhythmia(clue.fainting, sign("palpitations")),
    coronary(clue.chestPain),
    hypoglycaemia,
    diagnosis("hidden-bleeding", [
      signs("gut-blood", "melaena", "haematemesis", "rectal-bleeding"),
      sign("vaginal-bleeding", "heavy-vaginal-bleeding"),
      limit.lowPressure,
      limit.fastPulse,
      clue.poorPerfusion,
      clue.bleedsEasily,
    ]),
    carbonMonoxide,
    wernicke,
  ],
};
