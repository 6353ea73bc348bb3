import { aged, all, any, now } from "../../safety/condition.ts";
import { abdominalPain, child, isPregnant, lowerAbdominalPain } from "../../safety/pictures.ts";
import {
  abruption,
  appendicitis,
  bowelIschaemia,
  cholangitis,
  earlyLabour,
  infectedKidney,
  intussusception,
  obstruction,
  ovarianTorsion,
  pancreatitis,
  pelvicInfection,
  perforation,
  testicularTorsion,
} from "./checklists-abdomen-diagnoses.ts";
import { pneumonia } from "./checklists-chest.ts";
import * as clue from "./checklists-clues.ts";
import { sign } from "./checklists-form.ts";
import type { ComplaintTable } from "./checklists-form.ts";
import * as patient from "./checklists-patients.ts";
import { aneurysm, coronary, ectopic, ketoacidosis, preEclampsia } from "./checklists-shared.ts";

/** Pain of the belly, by who has it and where: of these lists the first that opens is shown. */
const bellyComplaint = any(abdominalPain, now("abdominal-distension", "rigid-abdomen", "hernia"));

export const abdomenTables: readonly ComplaintTable[] = [
  {
    id: "abdominal-pain-pregnancy",
    group: "abdomen",
    opens: bellyComplaint,
    only: isPregnant,
    diagnoses: [ectopic, abruption, preEclampsia, earlyLabour, appendicitis, ovarianTorsion, infectedKidney],
  },
  {
    id: "abdominal-pain-child",
    group: "abdomen",
    opens: bellyComplaint,
    only: child,
    diagnoses: [
      appendicitis,
      intussusception,
      obstruction,
      ketoacidosis(clue.vomiting),
      testicularTorsion,
      ovarianTorsion,
      ectopic,
    ],
  },
  {
    id: "abdominal-pain-right-lower",
    group: "abdomen",
    opens: now("right-lower-abdominal-pain", "appendicitis"),
    told: [sign("right-lower-abdominal-pain")],
    diagnoses: [
      ectopic,
      appendicitis,
      ovarianTorsion,
      testicularTorsion,
      aneurysm,
      obstruction,
      infectedKidney,
    ],
  },
  {
    id: "abdominal-pain-lower",
    group: "abdomen",
    opens: lowerAbdominalPain,
    diagnoses: [
      ectopic,
      ovarianTorsion,
      appendicitis,
      pelvicInfection,
      testicularTorsion,
      aneurysm,
      perforation,
    ],
  },
  {
    id: "abdominal-pain-upper",
    group: "abdomen",
    opens: now("epigastric-pain", "upper-abdominal-pain", "right-upper-abdominal-pain", "heartburn"),
    told: [clue.upperBellyPain],
    diagnoses: [
      coronary(clue.dyspnoea),
      perforation,
      pancreatitis,
      cholangitis,
      aneurysm,
      pneumonia(sign("cough")),
      preEclampsia,
    ],
  },
  {
    id: "abdominal-pain-woman",
    group: "abdomen",
    opens: bellyComplaint,
    only: all(aged(16, 50), patient.female),
    diagnoses: [
      ectopic,
      ovarianTorsion,
      appendicitis,
      pelvicInfection,
      perforation,
      obstruction,
      ketoacidosis(clue.vomiting),
    ],
  },
  {
    id: "abdominal-pain-young-man",
    group: "abdomen",
    opens: bellyComplaint,
    only: all(aged(16, 40), patient.male),
    diagnoses: [
      appendicitis,
      testicularTorsion,
      perforation,
      obstruction,
      pancreatitis,
      ketoacidosis(clue.vomiting),
    ],
  },
  {
    id: "abdominal-pain",
    group: "abdomen",
    opens: bellyComplaint,
    diagnoses: [
      aneurysm,
      bowelIschaemia,
      ectopic,
      perforation,
      obstruction,
      appendicitis,
      coronary(clue.dyspnoea),
    ],
  },
];
