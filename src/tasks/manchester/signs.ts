import type { ConceptId } from "../../domain/concepts.ts";
import type { Mention } from "../../domain/reading.ts";
import type { Case } from "./case.ts";

/** A sign or event that makes a general discriminator positive by itself. Its words are `manchester.why.<id>`. */
export type Sign = {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly discriminator: "life-threat" | "haemorrhage" | "conscious-level";
  readonly concepts: readonly ConceptId[];
  /** Counts too when it already stopped. */
  readonly evenIfOver?: true;
  /** Counts only as a suspicion, not as a name in a list. */
  readonly onlySuspected?: true;
  readonly when?: (current: Case) => boolean;
};

/** A day: what began within it, or without any time given, is acute. */
const acuteHours = 24;

function isAcute(current: Case): boolean {
  return current.onsetHours === undefined ? !current.has("chronic") : current.onsetHours <= acuteHours;
}

function isSmallBleeding(current: Case): boolean {
  const isMajor =
    current.has("brisk-bleeding", "deep-wound", "amputation", "penetrating-trauma", "open-fracture") ||
    current.patient.ever("anticoagulant", "clotting-disorder", "haemophilia").length > 0;
  const isSmall =
    current.has("minor", "superficial", "abrasion", "epistaxis", "gum-bleeding") ||
    current
      .present("laceration", "bleeding", "bleeding-uncontrolled")
      .some(({ site }) => smallSites.has(site ?? ""));
  return isSmall && !isMajor;
}

const smallSites: ReadonlySet<string> = new Set(["finger", "toe", "nail", "lip", "gum", "tooth", "ear"]);

function isPregnantOrPostpartum({ patient }: Case): boolean {
  return patient.pregnant || patient.postpartum || patient.has("pregnant", "postpartum");
}

function bleedsEasily({ patient }: Case): boolean {
  return patient.ever("anticoagulant", "clotting-disorder", "haemophilia").length > 0;
}

/**
 * Own lists under the general discriminators; no chart stands behind them. Levels after the public Manchester ladder
 * (studylib 5751131, EMJ table 1) and the AHRQ/ENA high-risk facts; the rest is clinical judgement [J], for a
 * site to sign off.
 */
export const signs: readonly Sign[] = [
  // ROJO
  {
    id: "airway",
    level: 1,
    discriminator: "life-threat",
    concepts: ["airway-obstruction", "stridor"],
  },
  {
    id: "breathing-fails",
    level: 1,
    discriminator: "life-threat",
    concepts: ["apnoea", "agonal-breathing", "silent-chest", "severe-respiratory-distress", "intubated"],
  },
  {
    id: "circulation-fails",
    level: 1,
    discriminator: "life-threat",
    concepts: ["cardiac-arrest", "no-pulse", "shock", "post-arrest"],
  },
  { id: "anaphylaxis", level: 1, discriminator: "life-threat", concepts: ["anaphylaxis"] },
  {
    id: "seizing",
    level: 1,
    discriminator: "life-threat",
    concepts: ["active-seizure", "status-epilepticus"],
  },
  {
    id: "floppy-infant",
    level: 1,
    discriminator: "life-threat",
    concepts: ["floppy"],
    when: ({ patient }) => patient.aged(0, 1),
  },
  { id: "cord-prolapse", level: 1, discriminator: "life-threat", concepts: ["cord-prolapse"] },
  { id: "exsanguination", level: 1, discriminator: "haemorrhage", concepts: ["exsanguination"] },
  // NARANJA
  {
    id: "laboured-breathing",
    level: 2,
    discriminator: "life-threat",
    concepts: [
      "cannot-speak-sentences",
      "chest-indrawing",
      "grunting",
      "cyanosis",
      "cannot-swallow-saliva",
      "kussmaul-breathing",
      "choking",
    ],
  },
  {
    id: "face-or-throat-swelling",
    level: 2,
    discriminator: "life-threat",
    concepts: ["tongue-or-throat-swelling", "angioedema", "mucosal-swelling"],
  },
  {
    id: "face-or-throat-swelling",
    level: 2,
    discriminator: "life-threat",
    concepts: ["face-swelling"],
    when: (current) =>
      current.has("allergic-reaction", "allergen-exposure", "urticaria", "insect-sting", "dyspnea") ||
      !current.has(
        "toothache",
        "dental-problem",
        "gum-swelling",
        "facial-injury",
        "dental-injury",
        "sinusitis",
        "abscess",
      ),
  },
  {
    id: "poor-perfusion",
    level: 2,
    discriminator: "life-threat",
    concepts: ["poor-perfusion", "mottled", "pulse-deficit", "blood-pressure-difference"],
  },
  {
    id: "non-blanching-rash",
    level: 2,
    discriminator: "life-threat",
    concepts: ["non-blanching-rash", "bulging-fontanelle"],
  },
  {
    id: "sick-child-sign",
    level: 2,
    discriminator: "life-threat",
    concepts: ["floppy", "weak-cry", "brief-apnoea-infant", "reduced-turgor"],
    evenIfOver: true,
    when: ({ patient }) => patient.aged(0, 16),
  },
  {
    id: "acute-deficit",
    level: 2,
    discriminator: "life-threat",
    concepts: [
      "facial-droop",
      "unilateral-weakness",
      "speech-disturbance",
      "vision-loss",
      "neurological-deficit",
      "leg-weakness-bilateral",
    ],
    when: isAcute,
  },
  {
    id: "focal-seizure",
    level: 2,
    discriminator: "life-threat",
    concepts: ["focal-seizure"],
  },
  {
    id: "thunderclap",
    level: 2,
    discriminator: "life-threat",
    concepts: ["thunderclap-headache"],
    evenIfOver: true,
  },
  {
    id: "limb-threat",
    level: 2,
    discriminator: "life-threat",
    concepts: [
      "cold-painful-limb",
      "limb-ischaemia",
      "neurovascular-compromise",
      "compartment-syndrome",
      "amputation",
    ],
  },
  {
    id: "eye-threat",
    level: 2,
    discriminator: "life-threat",
    concepts: ["chemical-eye-splash", "globe-trauma"],
  },
  {
    id: "high-energy-injury",
    level: 2,
    discriminator: "life-threat",
    concepts: [
      "fall-six-metres",
      "gunshot",
      "stab",
      "penetrating-trauma",
      "blast",
      "ejection",
      "extrication",
      "pedestrian-struck",
      "polytrauma",
      "spinal-injury",
      "skull-fracture-signs",
      "drowning",
      "hanging",
    ],
    evenIfOver: true,
  },
  {
    id: "serious-burn",
    level: 2,
    discriminator: "life-threat",
    concepts: ["major-burn", "face-or-airway-burn"],
  },
  {
    id: "poisoning",
    level: 2,
    discriminator: "life-threat",
    concepts: [
      "overdose",
      "toxic-ingestion",
      "paracetamol-overdose",
      "carbon-monoxide",
      "button-battery",
      "magnet-ingestion",
    ],
    evenIfOver: true,
  },
  {
    id: "danger-to-self-or-others",
    level: 2,
    discriminator: "life-threat",
    concepts: ["suicide-plan", "suicide-attempt", "homicidal-ideation", "violent-behaviour"],
    evenIfOver: true,
  },
  {
    id: "sexual-assault",
    level: 2,
    discriminator: "life-threat",
    concepts: ["sexual-assault"],
    evenIfOver: true,
  },
  {
    id: "rigid-abdomen",
    level: 2,
    discriminator: "life-threat",
    concepts: ["rigid-abdomen", "peritonitis", "pulsatile-mass"],
  },
  {
    id: "imminent-delivery",
    level: 2,
    discriminator: "life-threat",
    concepts: ["imminent-delivery"],
  },
  {
    id: "time-critical-illness",
    level: 2,
    discriminator: "life-threat",
    concepts: [
      "acute-coronary-syndrome",
      "myocardial-infarction",
      "aortic-dissection",
      "pulmonary-embolism",
      "stroke",
      "subarachnoid-haemorrhage",
      "intracranial-haemorrhage",
      "meningitis",
      "sepsis",
      "epiglottitis",
      "necrotising-infection",
      "ectopic-pregnancy",
      "testicular-torsion",
      "ovarian-torsion",
      "cauda-equina",
    ],
    // "IAM, HTA, DM" in one breath is often a list of old illnesses: only a suspicion says that it is now.
    onlySuspected: true,
  },
  {
    id: "major-bleeding",
    level: 2,
    discriminator: "haemorrhage",
    concepts: ["brisk-bleeding", "heavy-vaginal-bleeding", "postpartum-haemorrhage"],
  },
  {
    id: "major-bleeding",
    level: 2,
    discriminator: "haemorrhage",
    concepts: ["bleeding-uncontrolled"],
    when: (current) => !isSmallBleeding(current),
  },
  // AMARILLO
  { id: "minor-bleeding", level: 3, discriminator: "haemorrhage", concepts: ["bleeding-uncontrolled"] },
  {
    id: "internal-bleeding",
    level: 3,
    discriminator: "haemorrhage",
    concepts: ["haematemesis", "melaena", "gi-bleed", "haemoptysis"],
    evenIfOver: true,
  },
  {
    id: "internal-bleeding",
    level: 3,
    discriminator: "haemorrhage",
    concepts: ["rectal-bleeding"],
    evenIfOver: true,
    when: (current) => !current.has("haemorrhoids", "minor", "mild") || bleedsEasily(current),
  },
  {
    id: "bleeds-easily",
    level: 3,
    discriminator: "haemorrhage",
    concepts: [
      "bleeding",
      "epistaxis",
      "gum-bleeding",
      "haematuria",
      "vaginal-bleeding",
      "head-injury",
      "laceration",
      "open-wound",
      "abdominal-injury",
    ],
    evenIfOver: true,
    when: bleedsEasily,
  },
  {
    id: "pregnancy-bleeding",
    level: 3,
    discriminator: "haemorrhage",
    concepts: ["vaginal-bleeding", "bleeding", "miscarriage"],
    evenIfOver: true,
    when: isPregnantOrPostpartum,
  },
  {
    id: "past-unconsciousness",
    level: 3,
    discriminator: "conscious-level",
    concepts: [
      "syncope",
      "loss-of-consciousness",
      "collapse",
      "with-collapse",
      "seizure",
      "febrile-seizure",
      "active-seizure",
      "status-epilepticus",
      "focal-seizure",
      "postictal",
      "unresponsive",
      "confusion",
      "new-confusion",
      "amnesia",
    ],
    evenIfOver: true,
  },
  {
    id: "disturbed-behaviour",
    level: 3,
    discriminator: "conscious-level",
    concepts: [
      "agitation",
      "psychosis",
      "mania",
      "restless-or-strange-behaviour",
      "alcohol-intoxication",
      "drug-intoxication",
      "withdrawal",
    ],
  },
  {
    id: "breathless",
    level: 3,
    discriminator: "life-threat",
    concepts: ["dyspnea", "wheeze"],
    when: (current) => !current.has("mild"),
  },
  {
    id: "breathless",
    level: 3,
    discriminator: "life-threat",
    concepts: [
      "breathlessness-at-rest",
      "orthopnoea",
      "accessory-muscles",
      "barking-cough",
      "choking-episode",
      "smoke-inhalation",
      "pneumothorax",
      "pneumonia",
      "bronchiolitis",
    ],
    evenIfOver: true,
  },
  {
    id: "pleuritic-pain",
    level: 3,
    discriminator: "life-threat",
    concepts: ["pleuritic-pain"],
  },
  {
    id: "chest-pain-adult",
    level: 3,
    discriminator: "life-threat",
    concepts: ["chest-pain"],
    evenIfOver: true,
    // From 30 years the ECG comes within 10 minutes (Glickman 2012): not a patient for VERDE.
    when: ({ patient }) => !patient.aged(0, 30) || patient.ever("coronary-disease").length > 0,
  },
  {
    id: "chest-pain-adult",
    level: 3,
    discriminator: "life-threat",
    concepts: ["chest-pressure"],
    evenIfOver: true,
  },
  {
    id: "palpitations",
    level: 3,
    discriminator: "life-threat",
    concepts: ["palpitations", "arrhythmia"],
  },
  {
    id: "allergic-airway",
    level: 3,
    discriminator: "life-threat",
    concepts: ["face-swelling", "allergen-exposure"],
  },
  {
    id: "persistent-vomiting",
    level: 3,
    discriminator: "life-threat",
    concepts: ["persistent-vomiting", "bilious-vomiting", "dehydration", "sunken-eyes"],
  },
  {
    id: "new-deficit",
    level: 3,
    discriminator: "life-threat",
    concepts: [
      "facial-droop",
      "unilateral-weakness",
      "limb-weakness",
      "leg-weakness-bilateral",
      "speech-disturbance",
      "vision-loss",
      "double-vision",
      "gait-disturbance",
      "neurological-deficit",
      "transient-neurological-attack",
      "tia",
      "saddle-numbness",
      "faecal-incontinence",
    ],
    evenIfOver: true,
  },
  {
    id: "headache-signs",
    level: 3,
    discriminator: "life-threat",
    concepts: ["worst-headache", "neck-stiffness", "photophobia"],
  },
  {
    id: "eye-signs",
    level: 3,
    discriminator: "life-threat",
    concepts: ["blurred-vision", "floaters-or-flashes", "glaucoma-acute", "retinal-detachment"],
    when: (current) => !current.isLongStanding,
  },
  {
    id: "pregnancy-signs",
    level: 3,
    discriminator: "life-threat",
    concepts: [
      "contractions",
      "waters-broken",
      "reduced-fetal-movement",
      "pre-eclampsia",
      "ectopic-pregnancy",
    ],
  },
  {
    id: "pregnancy-signs",
    level: 3,
    discriminator: "life-threat",
    concepts: [
      "abdominal-pain",
      "lower-abdominal-pain",
      "upper-abdominal-pain",
      "right-upper-abdominal-pain",
      "epigastric-pain",
      "pelvic-pain",
      "shoulder-tip-pain",
      "headache",
      "blurred-vision",
      "dyspnea",
      "chest-pain",
      "fever",
      "hypertension-reported",
      "abdominal-injury",
      "fall",
      "road-crash",
    ],
    when: isPregnantOrPostpartum,
  },
  {
    id: "serious-injury",
    level: 3,
    discriminator: "life-threat",
    concepts: [
      "open-fracture",
      "dislocation",
      "deformity",
      "crush-injury",
      "fall-from-height",
      "dangerous-mechanism",
      "high-speed",
      "abdominal-injury",
      "pelvic-injury",
      "electric-injury",
      "chemical-burn",
      "neck-injury",
      "deep-wound",
    ],
    evenIfOver: true,
  },
  {
    id: "older-fall",
    level: 3,
    discriminator: "life-threat",
    concepts: ["head-injury", "unable-to-walk"],
    when: ({ patient }) => patient.aged(65),
  },
  {
    id: "self-harm-risk",
    level: 3,
    discriminator: "life-threat",
    concepts: ["suicidal-ideation", "self-harm", "domestic-violence", "child-abuse"],
    evenIfOver: true,
  },
  {
    id: "organ-threat",
    level: 3,
    discriminator: "life-threat",
    concepts: ["urinary-retention", "no-urine", "priapism", "testicular-torsion", "ovarian-torsion"],
  },
  {
    id: "organ-threat",
    level: 3,
    discriminator: "life-threat",
    concepts: ["testicular-pain"],
    when: (current) => !current.isLongStanding,
  },
  {
    id: "acute-illness",
    level: 3,
    discriminator: "life-threat",
    concepts: [
      "appendicitis",
      "cholecystitis",
      "pancreatitis",
      "bowel-obstruction",
      "pyelonephritis",
      "renal-colic",
      "septic-arthritis",
      "deep-vein-thrombosis",
      "sickle-crisis",
      "diabetic-ketoacidosis",
      "ketones-high",
      "endocarditis",
      "neutropenia",
      "pericarditis",
      "mastoid-swelling",
      "crepitus-skin",
      "abnormal-result",
      "cold-exposure",
      "heat-illness",
    ],
  },
  {
    id: "acute-illness",
    level: 3,
    discriminator: "life-threat",
    concepts: [
      "acute-coronary-syndrome",
      "aortic-dissection",
      "meningitis",
      "sepsis",
      "necrotising-infection",
    ],
  },
  {
    id: "glucose-reported",
    level: 3,
    discriminator: "life-threat",
    concepts: ["low-glucose-reported", "high-glucose-reported", "hypoglycaemia", "hyperglycaemia"],
  },
  {
    id: "bite-or-exposure",
    level: 3,
    discriminator: "life-threat",
    concepts: ["snake-bite", "needlestick", "chemical-exposure", "food-bolus", "foreign-body-swallowed"],
    evenIfOver: true,
  },
  {
    id: "weak-defences",
    level: 3,
    discriminator: "life-threat",
    concepts: ["fever", "fever-reported", "rigors"],
    evenIfOver: true,
    when: ({ patient }) =>
      patient.ever(
        "chemotherapy",
        "transplant",
        "immunosuppressed",
        "immunosuppressant",
        "asplenia",
        "neutropenia",
        "sickle-cell",
      ).length > 0,
  },
  {
    id: "unwell-infant",
    level: 3,
    discriminator: "life-threat",
    concepts: ["poor-feeding", "few-wet-nappies", "inconsolable", "crying-baby", "fever", "fever-reported"],
    evenIfOver: true,
    when: ({ patient }) => patient.aged(0, 1),
  },
  {
    id: "long-fever-child",
    level: 3,
    discriminator: "life-threat",
    concepts: ["fever", "fever-reported"],
    evenIfOver: true,
    // NICE NG143 amber: five days and more.
    when: (current) => current.patient.aged(0, 5) && (current.onsetHours ?? 0) >= 5 * 24,
  },
  {
    id: "looks-ill",
    level: 3,
    discriminator: "life-threat",
    concepts: [
      "ill-appearing",
      "visible-distress",
      "clammy",
      "cold-extremities",
      "inconsolable",
      "few-wet-nappies",
    ],
  },
];

/** The mentions that make a sign positive, none when it is not. */
export function mentionsOf(sign: Sign, current: Case): readonly Mention[] {
  const mentions = sign.evenIfOver ? current.episode(...sign.concepts) : current.present(...sign.concepts);
  const counting = sign.onlySuspected ? mentions.filter(({ status }) => status === "suspected") : mentions;
  return counting.length > 0 && (!sign.when || sign.when(current)) ? counting : [];
}
