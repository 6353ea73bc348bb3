import { all, notUnder } from "../../safety/condition.ts";
import * as clue from "./checklists-clues.ts";
import { diagnosis, risk, risks, sign, signs } from "./checklists-form.ts";
import type { DiagnosisLine } from "./checklists-form.ts";
import * as limit from "./checklists-limits.ts";
import * as patient from "./checklists-patients.ts";

/** What must not be missed in a belly. [J] where no source stands above. */

// Torsion: ENA ESI Handbook, 5th ed. (2023), decision B.
export const testicularTorsion: DiagnosisLine = diagnosis(
  "testicular-torsion",
  [
    clue.sudden,
    clue.vomiting,
    sign("testicular-pain", "testicular-torsion"),
    sign("testicular-swelling"),
    sign("unilateral"),
  ],
  all(patient.notFemale, patient.under(50)),
);

export const ovarianTorsion: DiagnosisLine = diagnosis(
  "ovarian-torsion",
  [
    clue.sudden,
    limit.severePain,
    clue.vomiting,
    sign("unilateral"),
    risks("ovary-risk", "ovarian-cyst", "ovarian-torsion"),
  ],
  patient.notMale,
);

export const appendicitis: DiagnosisLine = diagnosis("appendicitis", [
  sign("right-lower-abdominal-pain"),
  sign("loss-of-appetite"),
  clue.vomiting,
  limit.fever,
  clue.rigidBelly,
]);

export const perforation: DiagnosisLine = diagnosis("perforation", [
  clue.sudden,
  limit.severePain,
  clue.rigidBelly,
  limit.fastPulse,
  risks("ulcer-risk", "peptic-ulcer", "steroid-long-term"),
]);

export const obstruction: DiagnosisLine = diagnosis("bowel-obstruction", [
  clue.vomiting,
  sign("abdominal-distension"),
  sign("constipation"),
  sign("colicky"),
  sign("hernia"),
  risks("belly-surgery", "recent-surgery", "bowel-obstruction"),
]);

export const bowelIschaemia: DiagnosisLine = diagnosis(
  "mesenteric-ischaemia",
  [
    sign("pain-out-of-proportion"),
    clue.sudden,
    sign("rectal-bleeding"),
    risk("atrial-fibrillation"),
    clue.vesselRisk,
  ],
  notUnder(50),
);

export const intussusception: DiagnosisLine = diagnosis(
  "intussusception",
  [
    signs("crying-fits", "colicky", "inconsolable", "crying-baby"),
    sign("rectal-bleeding"),
    clue.vomiting,
    clue.limp,
    sign("pale"),
  ],
  patient.under(6),
);

export const pancreatitis: DiagnosisLine = diagnosis("pancreatitis", [
  clue.toTheBack,
  limit.severePain,
  clue.vomiting,
  limit.fastPulse,
  risks("pancreas-risk", "gallstones", "alcohol-use-disorder", "alcohol-intoxication", "pancreatitis"),
]);

export const cholangitis: DiagnosisLine = diagnosis("cholangitis", [
  limit.fever,
  sign("rigors", "chills"),
  sign("jaundice"),
  sign("right-upper-abdominal-pain"),
  limit.lowPressure,
  risks("bile-stones", "gallstones", "cholecystitis"),
]);

export const pelvicInfection: DiagnosisLine = diagnosis(
  "pelvic-infection",
  [limit.fever, sign("vaginal-discharge"), clue.vomiting, clue.rigidBelly],
  all(patient.notMale, notUnder(12)),
);

// ENA ESI Handbook, 5th ed. (2023), decision B (urosepsis).
export const infectedKidney: DiagnosisLine = diagnosis("infected-obstructed-kidney", [
  sign("flank-pain", "renal-colic"),
  limit.fever,
  sign("rigors", "chills"),
  clue.urinary,
  limit.lowPressure,
  risks("stones-or-one-kidney", "kidney-stone", "renal-colic", "transplant"),
]);

export const abruption: DiagnosisLine = diagnosis(
  "placental-abruption",
  [
    sign("vaginal-bleeding", "heavy-vaginal-bleeding"),
    sign("contractions"),
    sign("reduced-fetal-movement"),
    signs("belly-knock", "abdominal-injury", "road-crash", "fall", "assault"),
    limit.lowPressure,
    risks("raised-pressure", "hypertension", "pre-eclampsia"),
  ],
  patient.mayBeLatePregnant,
);

export const earlyLabour: DiagnosisLine = diagnosis(
  "labour-or-uterine-rupture",
  [
    sign("contractions"),
    sign("waters-broken"),
    sign("imminent-delivery"),
    clue.sudden,
    risk("recent-surgery"),
  ],
  patient.mayBeLatePregnant,
);
