import { given, now, notUnder } from "../../safety/condition.ts";
import { child } from "../../safety/pictures.ts";
import {
  appendicitis,
  bowelIschaemia,
  cholangitis,
  infectedKidney,
  intussusception,
  obstruction,
  ovarianTorsion,
  testicularTorsion,
} from "./checklists-abdomen-diagnoses.ts";
import * as clue from "./checklists-clues.ts";
import { diagnosis, risk, risks, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable, DiagnosisLine } from "./checklists-form.ts";
import * as limit from "./checklists-limits.ts";
import {
  aneurysm,
  bloodLoss,
  coronary,
  dissection,
  ectopic,
  intracranialBleeding,
  ketoacidosis,
  meningitis,
  poisoning,
  preEclampsia,
  sepsis,
} from "./checklists-shared.ts";

/** Gut, liver, kidney and testicle. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

const dryness: DiagnosisLine = diagnosis("severe-dehydration", [
  sign("dehydration", "sunken-eyes", "reduced-turgor"),
  signs("little-urine", "no-urine", "few-wet-nappies"),
  limit.alteredState,
  limit.fastPulse,
  limit.lowPressure,
]);

export const adrenalCrisis: DiagnosisLine = diagnosis("adrenal-crisis", [
  risks("steroids", "adrenal-insufficiency", "steroid-long-term"),
  limit.lowPressure,
  limit.lowGlucose,
  sign("general-weakness"),
  limit.fever,
]);

const liverFailure: DiagnosisLine = diagnosis("acute-liver-failure", [
  limit.alteredState,
  risks("poison-of-the-liver", "paracetamol-overdose", "overdose", "toxic-ingestion"),
  clue.anyBleeding,
  clue.liverDisease,
]);

/** Fournier's gangrene is one of these. */
export const necrotising = diagnosis("necrotising-infection", [
  sign("pain-out-of-proportion"),
  signs("gas-or-dying-skin", "crepitus-skin", "necrotising-infection"),
  limit.fever,
  limit.lowPressure,
  sign("worsening"),
  clue.lowDefenceOrDiabetes,
]);

export const gutBleedingTable: ComplaintTable = {
  id: "gut-bleeding",
  opens: now("haematemesis", "melaena", "rectal-bleeding", "gi-bleed"),
  diagnoses: [
    // Baveno VII (2022), acute variceal bleeding.
    diagnosis("variceal-bleeding", [
      sign("haematemesis"),
      clue.liverDisease,
      signs("jaundice-or-ascites", "jaundice", "ascites"),
      limit.alteredState,
    ]),
    bloodLoss,
    diagnosis("ulcer-bleeding", [
      sign("melaena"),
      clue.upperBellyPain,
      risk("peptic-ulcer"),
      clue.bleedsEasily,
      risk("antiplatelet"),
    ]),
    diagnosis(
      "aorto-enteric-fistula",
      [risk("aortic-aneurysm"), risk("recent-surgery"), clue.fainting, sign("pulsatile-mass")],
      notUnder(50),
    ),
    bowelIschaemia,
    intussusception,
  ],
};

const upset = now(
  "vomiting",
  "persistent-vomiting",
  "bilious-vomiting",
  "nausea",
  "diarrhoea",
  "gastroenteritis",
);

export const vomitingTables: readonly ComplaintTable[] = [
  {
    id: "vomiting-child",
    group: "vomiting",
    opens: upset,
    only: child,
    told: [clue.vomiting, clue.nauseaOrVomiting],
    diagnoses: [
      diagnosis("volvulus-or-obstruction", [
        sign("bilious-vomiting"),
        sign("abdominal-distension"),
        clue.bellyPain,
        sign("constipation"),
        sign("hernia"),
      ]),
      intussusception,
      dryness,
      ketoacidosis(clue.bellyPain),
      meningitis(limit.fever),
      intracranialBleeding,
      poisoning,
    ],
  },
  {
    id: "vomiting-or-diarrhoea",
    group: "vomiting",
    opens: upset,
    told: [clue.vomiting, clue.nauseaOrVomiting],
    diagnoses: [
      obstruction,
      ketoacidosis(clue.bellyPain),
      coronary(clue.chestPain, clue.dyspnoea),
      intracranialBleeding,
      dryness,
      adrenalCrisis,
      poisoning,
    ],
  },
];

export const jaundiceTable: ComplaintTable = {
  id: "jaundice",
  opens: now("jaundice"),
  told: [sign("jaundice")],
  diagnoses: [cholangitis, liverFailure, sepsis, preEclampsia],
};

export const flankTable: ComplaintTable = {
  id: "flank-pain",
  opens: now("flank-pain", "renal-colic"),
  told: [sign("flank-pain"), clue.toTheBackOrFlank],
  diagnoses: [aneurysm, infectedKidney, dissection, ectopic, ovarianTorsion, testicularTorsion, appendicitis],
};

export const urinaryTable: ComplaintTable = {
  id: "urinary",
  opens: now(
    "dysuria",
    "urinary-frequency",
    "urinary-symptoms",
    "urinary-infection",
    "pyelonephritis",
    "haematuria",
    "urinary-retention",
    "urinary-incontinence",
    "no-urine",
    "catheter-problem",
  ),
  told: [clue.urinary],
  diagnoses: [
    sepsis,
    infectedKidney,
    // BMJ Best Practice, cauda equina syndrome.
    diagnosis("cauda-equina", [
      clue.bladderOrBowel,
      sign("saddle-numbness"),
      sign("leg-weakness-bilateral"),
      signs("back-or-leg-pain", "back-pain", "sciatica", "leg-pain"),
    ]),
    diagnosis("blocked-bladder-or-kidney-failure", [
      signs("no-urine-passed", "urinary-retention", "no-urine"),
      sign("lower-abdominal-pain"),
      risks("outflow", "benign-prostate", "urinary-catheter", "cancer"),
      clue.kidneyDisease,
    ]),
    aneurysm,
    ectopic,
  ],
};

export const testicleTable: ComplaintTable = {
  id: "testicular-pain",
  opens: now("testicular-pain", "testicular-swelling", "penile-problem", "priapism"),
  only: given(({ reading }) => reading.sex?.value !== "female"),
  diagnoses: [
    // ENA ESI Handbook, 5th ed. (2023), decision B.
    diagnosis("testicular-torsion", [
      clue.sudden,
      limit.severePain,
      clue.vomiting,
      sign("unilateral"),
      clue.bellyPain,
      limit.withinADay,
    ]),
    necrotising,
    diagnosis("strangulated-hernia", [
      sign("hernia"),
      clue.vomiting,
      sign("abdominal-distension"),
      sign("constipation"),
    ]),
    // AUA/SMSNA guideline on acute ischaemic priapism (2021).
    diagnosis("ischaemic-priapism", [sign("priapism"), limit.severePain, risk("sickle-cell")]),
    aneurysm,
  ],
};
