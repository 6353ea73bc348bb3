import { aged, any, now } from "../../safety/condition.ts";
import { child, feverish } from "../../safety/pictures.ts";
import { infectedKidney, intussusception } from "./checklists-abdomen-diagnoses.ts";
import { childHeart, gutBleeding, pneumonia, potassium } from "./checklists-chest.ts";
import * as clue from "./checklists-clues.ts";
import { diagnosis, risk, risks, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable, DiagnosisLine } from "./checklists-form.ts";
import * as limit from "./checklists-limits.ts";
import * as patient from "./checklists-patients.ts";
import { adrenalCrisis, necrotising } from "./checklists-gut.ts";
import { septicJoint } from "./checklists-limbs.ts";
import { coronary, hypoglycaemia, ketoacidosis, meningitis, sepsis } from "./checklists-shared.ts";

/** Fever, weakness, glucose and the unwell infant. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

// IDSA neutropenic fever guideline; ENA ESI Handbook, 5th ed. (2023), decision B.
const neutropenia: DiagnosisLine = diagnosis("neutropenic-sepsis", [
  risks("cancer-treatment", "chemotherapy", "neutropenia", "transplant"),
  clue.cancer,
  sign("rigors", "chills"),
  limit.lowPressure,
  risk("central-line"),
]);

// ENA ESI Handbook, 5th ed. (2023), ch. 6; NICE NG143, red signs; feeding and prematurity [J].
const infantInfection: DiagnosisLine = diagnosis("serious-bacterial-infection", [
  sign("poor-feeding"),
  clue.limp,
  signs("abnormal-cry", "weak-cry", "inconsolable"),
  limit.fastBreathing,
  clue.poorPerfusion,
  risk("prematurity"),
]);

const childUrine: DiagnosisLine = diagnosis("urinary-infection-of-child", [
  clue.urinary,
  clue.vomiting,
  sign("rigors"),
  sign("poor-feeding"),
]);

const kawasaki: DiagnosisLine = diagnosis("kawasaki-disease", [
  limit.longFever,
  clue.rash,
  sign("red-eye", "conjunctivitis"),
  sign("mouth-sore"),
  sign("limb-swelling"),
]);

export const childAbuse: DiagnosisLine = diagnosis("harm-by-others", [
  clue.violence,
  sign("head-injury"),
  signs("bruise-or-fracture", "contusion", "fracture", "burn"),
  clue.seizure,
]);

export const childFeverTables: readonly ComplaintTable[] = [
  {
    id: "fever-infant",
    group: "fever",
    opens: any(feverish, now("hypothermia-sign")),
    only: patient.under90Days,
    told: [limit.fever, limit.infection],
    diagnoses: [
      infantInfection,
      meningitis(clue.seizure),
      childUrine,
      pneumonia(sign("cough")),
      hypoglycaemia,
    ],
  },
  {
    id: "fever-child",
    group: "fever",
    opens: feverish,
    only: child,
    told: [limit.fever, limit.infection],
    diagnoses: [
      meningitis(clue.seizure),
      sepsis,
      pneumonia(sign("cough")),
      childUrine,
      septicJoint,
      kawasaki,
      neutropenia,
    ],
  },
];

export const adultFeverTable: ComplaintTable = {
  id: "fever",
  group: "fever",
  opens: feverish,
  told: [limit.fever, limit.infection],
  diagnoses: [
    sepsis,
    meningitis(sign("headache")),
    neutropenia,
    pneumonia(sign("cough")),
    infectedKidney,
    necrotising,
    diagnosis("malaria-or-endocarditis", [
      risk("travel"),
      risks("heart-valve-or-needle", "endocarditis", "valve-disease", "drug-use", "central-line"),
      clue.sweatsOrRigors,
      sign("jaundice"),
    ]),
  ],
};

export const unwellInfantTable: ComplaintTable = {
  id: "unwell-infant",
  opens: now(
    "crying-baby",
    "irritable-child",
    "inconsolable",
    "poor-feeding",
    "few-wet-nappies",
    "brief-apnoea-infant",
    "floppy",
    "weak-cry",
    "apnoea",
  ),
  only: aged(0, 3),
  diagnoses: [
    infantInfection,
    meningitis(limit.fever),
    childAbuse,
    intussusception,
    childHeart,
    hypoglycaemia,
  ],
};

export const weaknessTable: ComplaintTable = {
  id: "general-weakness",
  opens: now("general-weakness", "malaise", "frailty"),
  told: [sign("general-weakness")],
  diagnoses: [
    sepsis,
    coronary(clue.chestPain, clue.dyspnoea),
    hypoglycaemia,
    potassium,
    gutBleeding,
    adrenalCrisis,
    diagnosis("stroke-or-nerve-disease", [
      clue.focalDeficit,
      sign("leg-weakness-bilateral"),
      signs("double-vision-or-swallowing", "double-vision", "dysphagia"),
      clue.dyspnoea,
    ]),
  ],
};

export const sugarTable: ComplaintTable = {
  id: "glucose",
  opens: now(
    "hyperglycaemia",
    "high-glucose-reported",
    "thirst-or-polyuria",
    "diabetic-ketoacidosis",
    "hypoglycaemia",
    "low-glucose-reported",
  ),
  diagnoses: [
    ketoacidosis(clue.vomiting),
    diagnosis("hyperosmolar-state", [
      limit.highGlucose,
      limit.alteredState,
      sign("dehydration"),
      clue.diabetes,
    ]),
    hypoglycaemia,
    sepsis,
    adrenalCrisis,
    coronary(clue.chestPain, clue.dyspnoea),
  ],
};
