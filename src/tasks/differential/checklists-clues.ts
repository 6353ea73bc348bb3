import type { ConceptId } from "../../domain/concepts.ts";
import { any, ever, fact, mentioned, now } from "../../safety/condition.ts";
import { perinatal } from "../../safety/pictures.ts";
import { denied, inEpisode, risk, risks, seen, sign, signs, type ClueLine } from "./checklists-form.ts";

/** Signs and risks that many diagnoses share [J]. */

export const sudden = sign("sudden-onset", "peak-within-hour", "thunderclap-headache");
export const vomiting = sign("vomiting", "persistent-vomiting", "bilious-vomiting");
export const dyspnoea = sign(
  "dyspnea",
  "breathlessness-at-rest",
  "orthopnoea",
  "severe-respiratory-distress",
  "cannot-speak-sentences",
);
export const chestPain = sign("chest-pain", "chest-pressure", "pleuritic-pain");
export const sweating = sign("sweating", "clammy");
export const rash = sign("rash", "urticaria", "non-blanching-rash");
export const diarrhoea = sign("diarrhoea");
export const fainting = seen(
  "fainting",
  inEpisode("syncope", "near-syncope", "loss-of-consciousness", "collapse", "with-collapse"),
  "syncope",
);
export const bellyPain = sign(
  "abdominal-pain",
  "epigastric-pain",
  "upper-abdominal-pain",
  "lower-abdominal-pain",
  "right-lower-abdominal-pain",
  "right-upper-abdominal-pain",
  "pelvic-pain",
);
export const poorPerfusion = signs(
  "poor-perfusion",
  "pale",
  "clammy",
  "cold-extremities",
  "mottled",
  "poor-perfusion",
  "shock",
);
export const rigidBelly = signs("rigid-abdomen", "rigid-abdomen", "peritonitis");
export const hardBreathing = signs(
  "hard-breathing",
  "accessory-muscles",
  "chest-indrawing",
  "grunting",
  "cannot-speak-sentences",
  "severe-respiratory-distress",
);
export const focalDeficit = seen(
  "focal-deficit",
  inEpisode(
    "neurological-deficit",
    "unilateral-weakness",
    "limb-weakness",
    "facial-droop",
    "speech-disturbance",
    "vision-loss",
    "double-vision",
    "gait-disturbance",
    "numbness",
  ),
  "neurological-deficit",
);
export const seizure = sign("seizure", "active-seizure", "status-epilepticus", "focal-seizure", "postictal");

export const bleedsEasily = risks("bleeds-easily", "anticoagulant", "clotting-disorder", "haemophilia");
const lowDefences = [
  "chemotherapy",
  "neutropenia",
  "transplant",
  "immunosuppressed",
  "immunosuppressant",
  "steroid-long-term",
  "asplenia",
  "hiv",
] as const satisfies readonly ConceptId[];
export const lowDefence = risks("low-defence", ...lowDefences);
export const diabetes = risks("diabetes", "diabetes", "insulin", "sglt2-inhibitor", "glucose-lowering-drug");
export const glucoseDrugs = risks("glucose-drugs", "insulin", "glucose-lowering-drug");
export const lowDefenceOrDiabetes = risks("low-defence-or-diabetes", ...lowDefences, "diabetes", "insulin");
export const clotRisk = seen(
  "clot-risk",
  any(
    ever(
      "previous-thrombosis",
      "deep-vein-thrombosis",
      "pulmonary-embolism",
      "recent-surgery",
      "immobility",
      "cancer",
      "metastatic-cancer",
      "hormonal-contraception",
    ),
    perinatal,
  ),
);
export const vesselRisk = risks(
  "vessel-risk",
  "coronary-disease",
  "myocardial-infarction",
  "known-coronary-context",
  "diabetes",
  "hypertension",
  "hyperlipidaemia",
  "smoker",
  "peripheral-arterial-disease",
);
export const heartDisease = risks(
  "heart-disease",
  "coronary-disease",
  "myocardial-infarction",
  "heart-failure",
  "valve-disease",
  "arrhythmia",
  "pacemaker",
  "congenital-heart-disease",
);
export const oneLeg: ClueLine = {
  ...seen(
    "one-leg",
    any(
      mentioned(["leg-swelling", "limb-swelling", "calf-pain", "leg-pain"], ({ side }) => side !== "both"),
      now("deep-vein-thrombosis"),
    ),
  ),
  against: denied("leg-swelling"),
};

export const highEnergy = signs(
  "high-energy",
  "dangerous-mechanism",
  "high-speed",
  "fall-from-height",
  "fall-six-metres",
  "ejection",
  "pedestrian-struck",
);
export const neckInjury = signs("neck-injury", "neck-injury", "injury", "road-crash", "fall");
export const limbInjury = signs("limb-injury", "limb-injury", "injury", "fall");
export const eyeInjury = signs("eye-injury", "eye-injury", "foreign-body-eye");
export const violence = signs("violence", "child-abuse", "domestic-violence", "assault");
export const vision = signs(
  "vision",
  "vision-loss",
  "blurred-vision",
  "double-vision",
  "floaters-or-flashes",
);
export const upperBellyPain = signs(
  "upper-belly-pain",
  "right-upper-abdominal-pain",
  "epigastric-pain",
  "upper-abdominal-pain",
);
export const nauseaOrVomiting = signs("nausea-or-vomiting", "nausea", "vomiting", "persistent-vomiting");
export const toTheBack = signs("to-the-back", "radiating-back", "back-pain");
export const toTheBackOrFlank = signs("to-the-back-or-flank", "radiating-back", "back-pain", "flank-pain");
export const backOrNeckPain = signs("back-or-neck-pain", "back-pain", "neck-pain");
export const headKnock = signs("head-knock", "head-injury", "fall");
export const headacheOrDizziness = signs("headache-or-dizziness", "headache", "dizziness");
export const breathingTrouble = signs(
  "breathing-trouble",
  "dyspnea",
  "wheeze",
  "stridor",
  "hoarseness",
  "severe-respiratory-distress",
);
export const swollenLegs = signs("swollen-legs", "leg-swelling", "oedema");
export const bladderOrBowel = signs(
  "bladder-or-bowel",
  "urinary-retention",
  "urinary-incontinence",
  "faecal-incontinence",
);
export const urinary = signs(
  "urinary",
  "dysuria",
  "urinary-frequency",
  "urinary-symptoms",
  "urinary-infection",
  "pyelonephritis",
);
export const anyBleeding = signs(
  "any-bleeding",
  "bleeding",
  "gum-bleeding",
  "epistaxis",
  "haematemesis",
  "melaena",
);
export const bleedingGoesOn = signs("bleeding-goes-on", "bleeding-uncontrolled", "brisk-bleeding");
export const easyBleeding = signs("easy-bleeding", "gum-bleeding", "epistaxis", "non-blanching-rash");
export const restless = signs("restless", "agitation", "tremor", "confusion");
export const limp = signs("limp", "floppy", "drowsy", "not-rousable");
export const sweatsOrRigors = signs("sweats-or-rigors", "night-sweats", "rigors");
export const drinkOrDrugs = signs("drink-or-drugs", "alcohol-intoxication", "drug-intoxication");
export const gasOrSmoke = signs("gas-or-smoke", "carbon-monoxide", "smoke-inhalation");
export const chemical = signs("chemical", "chemical-exposure", "chemical-burn", "toxic-ingestion");
export const foreignBody = signs("foreign-body", "choking", "choking-episode", "foreign-body-swallowed");

export const intent = signs("intent", "suicidal-ideation", "suicide-plan", "suicide-attempt", "self-harm");

export const cancer = risk("cancer", "metastatic-cancer");
export const airwayDisease = risks("airway-disease", "asthma", "copd", "home-oxygen");
export const kidneyDisease = risks("kidney-disease", "dialysis", "chronic-kidney-disease");
export const liverDisease = risks("liver-disease", "cirrhosis", "hepatitis", "alcohol-use-disorder");
export const substanceUse = risks("substance-use", "alcohol-use-disorder", "drug-use");
export const brittleSpine = risks("brittle-spine", "osteoporosis", "arthritis", "cancer");

/** Yes, or within six weeks after birth; a pregnancy that the note denies speaks against it. */
export const birth: ClueLine = {
  ...seen("pregnant-or-after-birth", perinatal),
  against: fact("pregnancy", ({ reading: { pregnancy } }) =>
    pregnancy.status === "no" && pregnancy.from !== undefined
      ? { value: pregnancy.status, from: pregnancy.from }
      : undefined,
  ),
};
