import { any, mentioned, notUnder, now } from "../../safety/condition.ts";
import { airway, severeAsthma } from "./checklists-chest.ts";
import * as clue from "./checklists-clues.ts";
import * as limit from "./checklists-limits.ts";
import * as patient from "./checklists-patients.ts";
import { diagnosis, risk, risks, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable, DiagnosisLine } from "./checklists-form.ts";
import { cord } from "./checklists-head.ts";
import { necrotising } from "./checklists-gut.ts";
import {
  anaphylaxis,
  aneurysm,
  coronary,
  dissection,
  embolism,
  meningitis,
  sepsis,
} from "./checklists-shared.ts";

/** Back, limbs, joints and skin. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

// BMJ Best Practice, cauda equina syndrome.
const caudaEquina: DiagnosisLine = diagnosis("cauda-equina", [
  sign("saddle-numbness"),
  clue.bladderOrBowel,
  sign("leg-weakness-bilateral"),
  sign("sexual-dysfunction-new"),
  sign("bilateral"),
]);

const spinalInfection: DiagnosisLine = diagnosis("spinal-infection", [
  limit.fever,
  clue.sweatsOrRigors,
  clue.focalDeficit,
  clue.lowDefenceOrDiabetes,
  risks("blood-borne-risk", "drug-use", "endocarditis", "dialysis", "central-line", "recent-surgery"),
]);

const spinalFracture: DiagnosisLine = diagnosis("spinal-fracture", [
  signs("back-knock", "back-injury", "spinal-injury", "fall", "injury", "road-crash"),
  risk("osteoporosis"),
  risk("steroid-long-term"),
  clue.cancer,
  clue.focalDeficit,
]);

const limbIschaemia: DiagnosisLine = diagnosis(
  "acute-limb-ischaemia",
  [
    sign("cold-painful-limb", "limb-ischaemia"),
    clue.sudden,
    sign("neurovascular-compromise", "pulse-deficit"),
    sign("numbness"),
    sign("limb-weakness"),
    risks("artery-risk", "atrial-fibrillation", "peripheral-arterial-disease", "smoker"),
  ],
  notUnder(16),
);

const legClot: DiagnosisLine = diagnosis(
  "deep-vein-thrombosis",
  [clue.oneLeg, sign("calf-pain"), sign("skin-redness"), clue.dyspnoea, clue.clotRisk],
  notUnder(16),
);

export const compartment: DiagnosisLine = diagnosis("compartment-syndrome", [
  sign("pain-out-of-proportion", "compartment-syndrome"),
  sign("numbness"),
  signs("crushed-or-broken-limb", "crush-injury", "fracture", "limb-injury", "cast-problem"),
  limit.severePain,
  clue.bleedsEasily,
]);

export const septicJoint: DiagnosisLine = diagnosis("septic-arthritis", [
  limit.fever,
  sign("joint-swelling"),
  signs("limp-or-no-weight", "limping-child", "unable-to-walk"),
  sign("skin-redness"),
  clue.lowDefenceOrDiabetes,
  risks("joint-risk", "arthritis", "recent-surgery", "drug-use"),
]);

const hip: DiagnosisLine = diagnosis(
  "slipped-hip-or-bone-infection",
  [
    signs("limp-or-no-weight", "limping-child", "unable-to-walk"),
    signs("hip-or-knee-pain", "hip-pain", "knee-pain"),
    limit.fever,
    clue.limbInjury,
  ],
  patient.under(17),
);

const rashOfDrugs: DiagnosisLine = diagnosis("severe-drug-rash", [
  sign("blister"),
  signs("sore-mouth-or-eyes", "mouth-sore", "eye-irritation", "red-eye"),
  limit.fever,
  risk("antibiotic-recent"),
]);

export const backTable: ComplaintTable = {
  id: "back-pain",
  opens: now("back-pain", "sciatica", "cauda-equina", "back-injury"),
  told: [clue.toTheBack, clue.toTheBackOrFlank, clue.backOrNeckPain],
  diagnoses: [caudaEquina, aneurysm, dissection, spinalInfection, cord, spinalFracture],
};

export const jointTable: ComplaintTable = {
  id: "joint",
  opens: any(
    now("joint-pain", "joint-swelling", "knee-pain", "hip-pain", "limping-child", "septic-arthritis", "gout"),
    now("ankle-pain", "wrist-pain", "elbow-pain", "toe-pain"),
  ),
  diagnoses: [
    septicJoint,
    hip,
    diagnosis("fracture-or-dislocation", [
      clue.limbInjury,
      signs("deformity", "deformity", "dislocation", "fracture"),
      sign("unable-to-walk"),
      sign("neurovascular-compromise", "pulse-deficit"),
    ]),
    necrotising,
    diagnosis("bleeding-in-joint", [clue.bleedsEasily, sign("joint-swelling"), clue.limbInjury]),
  ],
};

export const limbTable: ComplaintTable = {
  id: "limb",
  opens: any(
    now("leg-pain", "calf-pain", "arm-pain", "foot-pain", "hand-pain", "finger-pain", "shoulder-pain"),
    now("limb-swelling", "leg-swelling", "cold-painful-limb", "limb-ischaemia", "deep-vein-thrombosis"),
    mentioned(["pain", "swelling"], ({ site }) => site === "leg" || site === "arm"),
  ),
  diagnoses: [
    limbIschaemia,
    legClot,
    compartment,
    necrotising,
    embolism(clue.dyspnoea),
    coronary(clue.chestPain, clue.dyspnoea),
    hip,
  ],
};

export const skinTable: ComplaintTable = {
  id: "skin-infection",
  opens: any(
    now("cellulitis", "abscess", "skin-redness", "necrotising-infection", "wound-problem", "shingles"),
    now("crepitus-skin"),
  ),
  diagnoses: [necrotising, sepsis, septicJoint, legClot],
};

export const rashTable: ComplaintTable = {
  id: "rash",
  opens: now("rash", "non-blanching-rash", "urticaria", "blister", "itching"),
  told: [clue.rash],
  diagnoses: [
    meningitis(limit.fever),
    anaphylaxis,
    sepsis,
    necrotising,
    rashOfDrugs,
    diagnosis("bleeding-rash", [
      sign("non-blanching-rash"),
      clue.easyBleeding,
      clue.bleedsEasily,
      clue.lowDefence,
    ]),
    diagnosis("measles", [
      limit.fever,
      sign("cough"),
      sign("red-eye", "conjunctivitis"),
      sign("mouth-sore"),
      risks("measles-risk", "measles", "incomplete-vaccination", "sick-contact", "travel"),
    ]),
  ],
};

export const allergyTable: ComplaintTable = {
  id: "allergic-reaction",
  opens: now(
    "allergic-reaction",
    "anaphylaxis",
    "angioedema",
    "allergen-exposure",
    "tongue-or-throat-swelling",
    "mucosal-swelling",
    "insect-sting",
  ),
  diagnoses: [anaphylaxis, airway, severeAsthma, rashOfDrugs],
};
