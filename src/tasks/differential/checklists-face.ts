import { notUnder, now } from "../../safety/condition.ts";
import { airway } from "./checklists-chest.ts";
import * as clue from "./checklists-clues.ts";
import { diagnosis, risk, risks, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable, DiagnosisLine } from "./checklists-form.ts";
import * as limit from "./checklists-limits.ts";
import { cord, giantCell, neckDissection } from "./checklists-head.ts";
import { anaphylaxis, bloodLoss, coronary, meningitis, stroke, subarachnoid } from "./checklists-shared.ts";

/** Eye, ear, nose, throat and neck. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

const glaucoma: DiagnosisLine = diagnosis(
  "acute-glaucoma",
  [
    limit.severePain,
    sign("headache"),
    clue.nauseaOrVomiting,
    clue.vision,
    risks("halos-or-glaucoma", "glaucoma-acute"),
  ],
  notUnder(40),
);

// AHRQ ESI Implementation Handbook, v4 (2012), decision B: chemical splash, globe trauma, sudden loss of vision.
const openEye: DiagnosisLine = diagnosis("open-eye-injury", [
  sign("globe-trauma"),
  clue.eyeInjury,
  signs("blow-or-missile", "penetrating-trauma", "blast", "assault"),
  clue.vision,
]);

const chemicalEye: DiagnosisLine = diagnosis("chemical-eye-injury", [
  sign("chemical-eye-splash"),
  clue.chemical,
  limit.severePain,
]);

const cornea: DiagnosisLine = diagnosis("keratitis-or-uveitis", [
  sign("photophobia"),
  clue.vision,
  clue.eyeInjury,
  risk("shingles"),
  clue.lowDefence,
]);

const orbit: DiagnosisLine = diagnosis("orbital-cellulitis", [
  sign("eyelid-swelling"),
  limit.fever,
  sign("double-vision"),
  sign("eye-pain"),
  risks("sinus-infection", "sinusitis", "upper-respiratory-infection"),
]);

const retinaArtery: DiagnosisLine = diagnosis(
  "retinal-artery-occlusion",
  [clue.sudden, sign("unilateral"), risk("atrial-fibrillation"), clue.vesselRisk],
  notUnder(30),
);

const retina: DiagnosisLine = diagnosis("retinal-detachment", [
  sign("floaters-or-flashes"),
  clue.sudden,
  sign("eye-injury"),
  risk("retinal-detachment"),
]);

const epiglottitis: DiagnosisLine = diagnosis("epiglottitis", [
  sign("cannot-swallow-saliva"),
  sign("stridor"),
  clue.dyspnoea,
  sign("hoarseness"),
  limit.fever,
  sign("dysphagia"),
]);

const deepNeck: DiagnosisLine = diagnosis("deep-neck-infection", [
  signs("stiff-or-painful-neck", "neck-stiffness", "neck-pain"),
  sign("dysphagia", "cannot-swallow-saliva"),
  signs("cannot-open-mouth", "jaw-pain"),
  signs("swollen-face-or-mouth", "face-swelling", "tongue-or-throat-swelling", "gum-swelling"),
  limit.fever,
]);

const neckFracture: DiagnosisLine = diagnosis("neck-fracture", [
  clue.neckInjury,
  clue.focalDeficit,
  clue.highEnergy,
  clue.brittleSpine,
]);

export const visionTable: ComplaintTable = {
  id: "vision-loss",

  opens: now("vision-loss", "floaters-or-flashes", "blurred-vision", "double-vision"),
  told: [clue.vision],
  diagnoses: [stroke, retinaArtery, retina, glaucoma, giantCell, openEye, chemicalEye],
};

export const redEyeTable: ComplaintTable = {
  id: "red-or-painful-eye",

  opens: now(
    "red-eye",
    "eye-pain",
    "eye-injury",
    "eyelid-swelling",
    "foreign-body-eye",
    "chemical-eye-splash",
    "globe-trauma",
  ),
  diagnoses: [glaucoma, chemicalEye, openEye, cornea, orbit],
};

export const soreThroatTable: ComplaintTable = {
  id: "sore-throat",
  opens: now("sore-throat", "tonsillitis", "dysphagia", "cannot-swallow-saliva", "hoarseness"),
  diagnoses: [
    epiglottitis,
    deepNeck,
    anaphylaxis,
    airway,
    diagnosis("sore-throat-of-low-defence", [
      clue.lowDefence,
      limit.fever,
      sign("mouth-sore"),
      clue.easyBleeding,
    ]),
    diagnosis("swallowed-danger", [
      sign("button-battery"),
      sign("foreign-body-swallowed", "food-bolus"),
      clue.chemical,
      sign("cannot-swallow-saliva"),
    ]),
  ],
};

export const faceTable: ComplaintTable = {
  id: "face-or-tooth",
  opens: now("toothache", "dental-problem", "facial-pain", "jaw-pain", "gum-swelling", "face-swelling"),
  diagnoses: [deepNeck, anaphylaxis, coronary(clue.chestPain), orbit, giantCell],
};

export const earTable: ComplaintTable = {
  id: "ear",
  opens: now("ear-pain", "otitis", "ear-discharge", "mastoid-swelling"),
  diagnoses: [
    diagnosis("mastoiditis", [
      sign("mastoid-swelling"),
      limit.fever,
      sign("headache"),
      sign("ear-discharge"),
    ]),
    diagnosis("necrotising-otitis", [
      clue.diabetes,
      clue.lowDefence,
      limit.severePain,
      signs("weak-face", "facial-palsy", "facial-droop"),
    ]),
    meningitis(limit.fever),
  ],
};

const bleedingDisorder: DiagnosisLine = diagnosis("bleeding-disorder", [
  clue.bleedsEasily,
  sign("non-blanching-rash"),
  clue.easyBleeding,
  risks("liver-or-marrow", "cirrhosis", "cancer", "chemotherapy"),
]);

export const nosebleedTable: ComplaintTable = {
  id: "nosebleed",
  group: "bleeding",
  opens: now("epistaxis"),
  diagnoses: [
    diagnosis("posterior-nosebleed", [
      clue.bleedingGoesOn,
      limit.highPressure,
      clue.bleedsEasily,
      sign("haematemesis"),
    ]),
    bloodLoss,
    bleedingDisorder,
  ],
};

export const neckTable: ComplaintTable = {
  id: "neck-pain",
  opens: now("neck-pain", "neck-stiffness", "neck-injury"),
  told: [sign("neck-pain"), clue.backOrNeckPain],
  diagnoses: [
    neckFracture,
    meningitis(limit.fever),
    subarachnoid,
    neckDissection,
    deepNeck,
    cord,
    coronary(clue.chestPain),
  ],
};

export const bleedingTable: ComplaintTable = {
  id: "bleeding",
  group: "bleeding",
  opens: now("bleeding", "brisk-bleeding", "bleeding-uncontrolled", "gum-bleeding", "exsanguination"),
  diagnoses: [
    bloodLoss,
    bleedingDisorder,
    diagnosis("bleeding-from-fistula-or-artery", [
      risk("arteriovenous-fistula"),
      clue.bleedingGoesOn,
      clue.kidneyDisease,
      risk("recent-surgery"),
    ]),
  ],
};
