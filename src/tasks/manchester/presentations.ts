import { type ConceptId, kindOf } from "../../domain/concepts.ts";
import type { Mention, Reading } from "../../domain/reading.ts";

/** What must be recorded before a complaint of a group may be VERDE or AZUL: which observations, and a pain score. */
type Observations = "none" | "temperature" | "pulse-and-breathing" | "pulse-breathing-temperature";

type GroupData = {
  readonly id: string;
  readonly observations: Observations;
  /** The complaint hurts as a rule: a score, or words that say mild or none, must be there. */
  readonly painful: boolean;
  readonly concepts: readonly ConceptId[];
};

/** Our own presentation groups, the most dangerous first: with several complaints the first group leads. */
export const groups = [
  {
    id: "collapse",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "cardiac-arrest",
      "no-pulse",
      "apnoea",
      "agonal-breathing",
      "unresponsive",
      "responds-to-pain",
      "not-rousable",
      "intubated",
      "post-arrest",
      "shock",
      "drowning",
      "hanging",
      "collapse",
    ],
  },
  {
    id: "major-injury",
    observations: "pulse-and-breathing",
    painful: true,
    concepts: [
      "polytrauma",
      "gunshot",
      "stab",
      "penetrating-trauma",
      "blast",
      "ejection",
      "extrication",
      "pedestrian-struck",
      "fall-from-height",
      "fall-six-metres",
      "dangerous-mechanism",
      "road-crash",
      "crush-injury",
      "amputation",
      "spinal-injury",
      "pelvic-injury",
      "electric-injury",
    ],
  },
  {
    id: "allergy",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: [
      "anaphylaxis",
      "angioedema",
      "allergic-reaction",
      "allergen-exposure",
      "face-swelling",
      "tongue-or-throat-swelling",
      "mucosal-swelling",
      "urticaria",
    ],
  },
  {
    id: "seizure",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "active-seizure",
      "status-epilepticus",
      "focal-seizure",
      "postictal",
      "seizure",
      "febrile-seizure",
    ],
  },
  {
    id: "neurological",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: [
      "stroke",
      "tia",
      "transient-neurological-attack",
      "intracranial-haemorrhage",
      "facial-droop",
      "unilateral-weakness",
      "limb-weakness",
      "leg-weakness-bilateral",
      "speech-disturbance",
      "double-vision",
      "gait-disturbance",
      "numbness",
      "tremor",
      "neurological-deficit",
      "facial-palsy",
      "memory-loss",
      "confusion",
      "new-confusion",
      "drowsy",
      "cauda-equina",
    ],
  },
  {
    id: "chest-pain",
    observations: "pulse-and-breathing",
    painful: true,
    concepts: [
      "chest-pain",
      "chest-pressure",
      "pleuritic-pain",
      "chest-wall-pain",
      "acute-coronary-syndrome",
      "myocardial-infarction",
      "aortic-dissection",
      "pericarditis",
    ],
  },
  {
    id: "breathing",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "airway-obstruction",
      "severe-respiratory-distress",
      "stridor",
      "cyanosis",
      "silent-chest",
      "cannot-speak-sentences",
      "grunting",
      "chest-indrawing",
      "accessory-muscles",
      "dyspnea",
      "breathlessness-at-rest",
      "orthopnoea",
      "wheeze",
      "cough",
      "barking-cough",
      "haemoptysis",
      "choking",
      "choking-episode",
      "brief-apnoea-infant",
      "croup",
      "epiglottitis",
      "bronchiolitis",
      "pneumonia",
      "pneumothorax",
      "pulmonary-embolism",
      "tuberculosis",
      "smoke-inhalation",
    ],
  },
  {
    id: "poisoning",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: [
      "overdose",
      "toxic-ingestion",
      "paracetamol-overdose",
      "carbon-monoxide",
      "chemical-exposure",
      "button-battery",
      "magnet-ingestion",
      "alcohol-intoxication",
      "drug-intoxication",
      "withdrawal",
    ],
  },
  {
    id: "self-harm",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: ["suicide-attempt", "suicide-plan", "suicidal-ideation", "self-harm"],
  },
  {
    id: "violence",
    observations: "pulse-and-breathing",
    painful: true,
    concepts: ["sexual-assault", "child-abuse", "domestic-violence", "assault"],
  },
  {
    id: "head-injury",
    observations: "pulse-and-breathing",
    painful: true,
    concepts: ["head-injury", "concussion", "skull-fracture-signs", "amnesia", "neck-injury"],
  },
  {
    id: "trunk-injury",
    observations: "pulse-and-breathing",
    painful: true,
    concepts: ["chest-injury", "abdominal-injury"],
  },
  {
    id: "fainting",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: ["syncope", "near-syncope", "loss-of-consciousness", "hypotension-reported"],
  },
  {
    id: "internal-bleeding",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: ["haematemesis", "melaena", "gi-bleed", "rectal-bleeding"],
  },
  {
    id: "pregnancy",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "imminent-delivery",
      "cord-prolapse",
      "postpartum-haemorrhage",
      "contractions",
      "waters-broken",
      "reduced-fetal-movement",
      "pre-eclampsia",
      "ectopic-pregnancy",
      "miscarriage",
      "morning-sickness",
    ],
  },
  {
    id: "gynaecology",
    observations: "pulse-breathing-temperature",
    painful: true,
    concepts: [
      "heavy-vaginal-bleeding",
      "vaginal-bleeding",
      "pelvic-pain",
      "ovarian-torsion",
      "ovarian-cyst",
      "menstrual-pain",
      "missed-period",
      "shoulder-tip-pain",
    ],
  },
  {
    id: "burn",
    observations: "none",
    painful: true,
    concepts: ["face-or-airway-burn", "major-burn", "chemical-burn", "burn", "sunburn"],
  },
  {
    id: "unwell-child",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "poor-feeding",
      "irritable-child",
      "crying-baby",
      "few-wet-nappies",
      "parent-worried",
      "floppy",
      "weak-cry",
      "inconsolable",
      "bulging-fontanelle",
    ],
  },
  {
    id: "palpitations",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: ["palpitations", "arrhythmia"],
  },
  {
    id: "diabetes",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "hypoglycaemia",
      "hyperglycaemia",
      "diabetic-ketoacidosis",
      "ketones-high",
      "high-glucose-reported",
      "low-glucose-reported",
      "thirst-or-polyuria",
    ],
  },
  {
    id: "headache",
    observations: "pulse-breathing-temperature",
    painful: true,
    concepts: [
      "headache",
      "worst-headache",
      "thunderclap-headache",
      "subarachnoid-haemorrhage",
      "meningitis",
      "neck-stiffness",
      "photophobia",
      "migraine",
    ],
  },
  {
    id: "abdominal-pain",
    observations: "pulse-breathing-temperature",
    painful: true,
    concepts: [
      "abdominal-pain",
      "epigastric-pain",
      "upper-abdominal-pain",
      "lower-abdominal-pain",
      "right-lower-abdominal-pain",
      "right-upper-abdominal-pain",
      "abdominal-distension",
      "rigid-abdomen",
      "pulsatile-mass",
      "peritonitis",
      "appendicitis",
      "cholecystitis",
      "pancreatitis",
      "bowel-obstruction",
      "gallstones",
      "hernia",
      "ascites",
      "ascites-drainage",
    ],
  },
  {
    id: "urinary",
    observations: "pulse-breathing-temperature",
    painful: true,
    concepts: [
      "flank-pain",
      "renal-colic",
      "kidney-stone",
      "pyelonephritis",
      "urinary-infection",
      "dysuria",
      "urinary-frequency",
      "urinary-retention",
      "urinary-incontinence",
      "urinary-symptoms",
      "haematuria",
      "no-urine",
    ],
  },
  {
    id: "genital",
    observations: "temperature",
    painful: true,
    concepts: [
      "testicular-pain",
      "testicular-swelling",
      "testicular-torsion",
      "priapism",
      "penile-problem",
      "vaginal-discharge",
      "vulval-problem",
      "breast-problem",
      "sexual-dysfunction-new",
    ],
  },
  {
    id: "vomiting-diarrhoea",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "persistent-vomiting",
      "bilious-vomiting",
      "vomiting",
      "nausea",
      "diarrhoea",
      "gastroenteritis",
      "dehydration",
      "constipation",
      "faecal-incontinence",
      "dysphagia",
      "heartburn",
      "hiccup",
      "loss-of-appetite",
      "jaundice",
      "rectal-pain",
      "haemorrhoids",
    ],
  },
  {
    id: "fever",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "sepsis",
      "fever",
      "fever-reported",
      "rigors",
      "chills",
      "infection",
      "influenza",
      "covid",
      "measles",
      "chickenpox",
      "endocarditis",
      "neutropenia",
      "night-sweats",
    ],
  },
  {
    id: "dizziness",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: ["dizziness", "vertigo", "hypertension-reported"],
  },
  {
    id: "mental-health",
    observations: "pulse-and-breathing",
    painful: false,
    concepts: [
      "homicidal-ideation",
      "violent-behaviour",
      "psychosis",
      "mania",
      "agitation",
      "restless-or-strange-behaviour",
      "panic",
      "anxiety",
      "low-mood",
      "stress",
      "insomnia",
    ],
  },
  {
    id: "fall",
    observations: "pulse-and-breathing",
    painful: true,
    concepts: ["fall", "injury"],
  },
  {
    id: "eye",
    observations: "none",
    painful: true,
    concepts: [
      "vision-loss",
      "blurred-vision",
      "globe-trauma",
      "chemical-eye-splash",
      "eye-injury",
      "glaucoma-acute",
      "retinal-detachment",
      "eye-pain",
      "red-eye",
      "eye-discharge",
      "eyelid-swelling",
      "floaters-or-flashes",
      "eye-irritation",
      "foreign-body-eye",
      "conjunctivitis",
    ],
  },
  {
    id: "back-neck",
    observations: "none",
    painful: true,
    concepts: ["saddle-numbness", "back-pain", "neck-pain", "back-injury", "sciatica"],
  },
  {
    id: "limb",
    observations: "none",
    painful: true,
    concepts: [
      "shoulder-pain",
      "arm-pain",
      "elbow-pain",
      "wrist-pain",
      "hand-pain",
      "finger-pain",
      "hip-pain",
      "leg-pain",
      "calf-pain",
      "knee-pain",
      "ankle-pain",
      "foot-pain",
      "toe-pain",
      "joint-pain",
      "joint-swelling",
      "muscle-pain",
      "limb-swelling",
      "leg-swelling",
      "oedema",
      "cold-painful-limb",
      "limb-ischaemia",
      "neurovascular-compromise",
      "compartment-syndrome",
      "deep-vein-thrombosis",
      "septic-arthritis",
      "gout",
      "limping-child",
      "limb-injury",
      "hand-injury",
      "sprain",
      "fracture",
      "open-fracture",
      "dislocation",
      "deformity",
      "joint-locked",
      "cast-problem",
    ],
  },
  {
    id: "wound",
    observations: "none",
    painful: true,
    concepts: [
      "bleeding",
      "bleeding-uncontrolled",
      "exsanguination",
      "brisk-bleeding",
      "laceration",
      "open-wound",
      "abrasion",
      "contusion",
      "wound-problem",
      "pressure-sore",
      "blister",
    ],
  },
  {
    id: "bite-sting",
    observations: "none",
    painful: true,
    concepts: ["snake-bite", "animal-bite", "human-bite", "insect-sting", "marine-sting", "needlestick"],
  },
  {
    id: "foreign-body",
    observations: "none",
    painful: false,
    concepts: [
      "food-bolus",
      "foreign-body-swallowed",
      "foreign-body",
      "foreign-body-ear-or-nose",
      "foreign-body-skin",
    ],
  },
  {
    id: "face-mouth",
    observations: "temperature",
    painful: true,
    concepts: [
      "facial-injury",
      "facial-pain",
      "jaw-pain",
      "toothache",
      "dental-problem",
      "dental-injury",
      "gum-bleeding",
      "gum-swelling",
      "mouth-sore",
    ],
  },
  {
    id: "ear-nose-throat",
    observations: "temperature",
    painful: true,
    concepts: [
      "sore-throat",
      "tonsillitis",
      "ear-pain",
      "otitis",
      "mastoid-swelling",
      "ear-discharge",
      "hearing-loss",
      "tinnitus",
      "epistaxis",
      "nasal-symptoms",
      "sinusitis",
      "hoarseness",
      "common-cold",
      "upper-respiratory-infection",
    ],
  },
  {
    id: "skin-infection",
    observations: "temperature",
    painful: false,
    concepts: [
      "necrotising-infection",
      "non-blanching-rash",
      "rash",
      "cellulitis",
      "abscess",
      "skin-redness",
      "shingles",
    ],
  },
  {
    id: "skin",
    observations: "none",
    painful: false,
    concepts: ["itching", "skin-lesion", "lump", "swelling", "nail-problem", "scabies"],
  },
  {
    id: "device",
    observations: "temperature",
    painful: false,
    concepts: [
      "device-problem",
      "dialysis-access-problem",
      "line-or-drain-problem",
      "catheter-problem",
      "feeding-tube-problem",
    ],
  },
  {
    id: "unwell-adult",
    observations: "pulse-breathing-temperature",
    painful: false,
    concepts: [
      "ill-appearing",
      "general-weakness",
      "malaise",
      "weight-loss",
      "cold-exposure",
      "hypothermia-sign",
      "heat-illness",
      "anaemia",
      "sickle-crisis",
      "abnormal-result",
      "pain",
    ],
  },
  {
    id: "request",
    observations: "none",
    painful: false,
    concepts: [
      "medication-refill",
      "prescription-request",
      "certificate-request",
      "test-result-request",
      "follow-up-visit",
      "suture-removal",
      "dressing-change",
      "wound-check",
      "vaccination-request",
      "tetanus-request",
      "imaging-request",
      "procedure-request",
      "referral",
      "health-question",
      "pregnancy-test-request",
      "emergency-contraception",
    ],
  },
] as const satisfies readonly GroupData[];

export type Group = (typeof groups)[number];
export type GroupId = Group["id"];

/** Whether a stored word still names a group. */
export function isGroup(id: string): id is GroupId {
  return groups.some((group) => group.id === id);
}

/** Long-standing illnesses name the group only when the note says nothing else; alone they are no reason to come. */
const background: Readonly<Partial<Record<ConceptId, GroupId>>> = {
  asthma: "breathing",
  copd: "breathing",
  "heart-failure": "breathing",
  "coronary-disease": "chest-pain",
  "atrial-fibrillation": "palpitations",
  pacemaker: "palpitations",
  epilepsy: "seizure",
  diabetes: "diabetes",
  dementia: "neurological",
  parkinson: "neurological",
  "multiple-sclerosis": "neurological",
  depression: "mental-health",
  "anxiety-disorder": "mental-health",
  schizophrenia: "mental-health",
  bipolar: "mental-health",
  "alcohol-use-disorder": "poisoning",
  "drug-use": "poisoning",
  endometriosis: "gynaecology",
  pregnant: "pregnancy",
  postpartum: "pregnancy",
};

/** Words that say nothing of where or what: they name the group only when nothing else does. */
const vague: ReadonlySet<ConceptId> = new Set([
  "pain",
  "injury",
  "fall",
  "swelling",
  "lump",
  "bleeding",
  "infection",
  "itching",
  "skin-redness",
]);

const groupOf = new Map<ConceptId, Group>();
for (const group of groups) for (const concept of group.concepts) groupOf.set(concept, group);

/** The group that a concept presents with, if it can be why somebody comes. */
export function groupOfConcept(concept: ConceptId): Group | undefined {
  return groupOf.get(concept);
}

export type Presentation = {
  /** The most dangerous group: it leads the card. */
  readonly group: GroupId;
  /** Every group that is present: VERDE and AZUL need what each of them needs. */
  readonly all: readonly Group[];
  readonly mentions: readonly Mention[];
  /** Some complaint hurts as a rule: VERDE and AZUL need a score, or words that say mild or none. */
  readonly isPainful: boolean;
  /** A complaint, event, acute illness or request was recognised; signs and old illnesses alone are none. */
  readonly recognised: boolean;
};

/** Under this age the child's group stands for an unknown complaint. */
const adultFromYears = 16;

/** Complaints of painful groups that do not hurt as a rule: no score is asked for them alone. */
const rarelyPainful: ReadonlySet<ConceptId> = new Set([
  "nasal-symptoms",
  "common-cold",
  "upper-respiratory-infection",
  "epistaxis",
  "hoarseness",
  "hearing-loss",
  "tinnitus",
  "ear-discharge",
  "gum-bleeding",
  "urinary-frequency",
  "urinary-incontinence",
  "haematuria",
  "missed-period",
  "vaginal-bleeding",
  "vaginal-discharge",
  "breast-problem",
  "testicular-swelling",
  "abdominal-distension",
  "ascites",
  "ascites-drainage",
  "oedema",
  "leg-swelling",
  "limb-swelling",
  "blurred-vision",
  "vision-loss",
  "floaters-or-flashes",
  "eye-discharge",
  "eyelid-swelling",
  "needlestick",
]);

/** Signs that people come with and nurses write as the complaint. */
const complaintSigns: ReadonlySet<ConceptId> = new Set([
  "agitation",
  "dehydration",
  "neck-stiffness",
  "hypothermia-sign",
  "deformity",
  "joint-locked",
]);

/** Who comes for stitches or a dressing names the wound, which is then not the reason to come. */
const woundCare: ReadonlySet<ConceptId> = new Set(["suture-removal", "dressing-change", "wound-check"]);
const woundsInCare: ReadonlySet<ConceptId> = new Set(["laceration", "open-wound", "abrasion"]);

/** The presentation of a patient. The order of the note does not matter. */
export function presentationOf(reading: Reading, ageYears: number | undefined): Presentation {
  const current = reading.mentions.filter(isCurrent);
  const isInCare = current.some(({ concept }) => woundCare.has(concept));
  const presenting = current.filter(
    ({ concept }) => groupOf.has(concept) && !(isInCare && woundsInCare.has(concept)),
  );
  const telling = presenting.filter(({ concept }) => !vague.has(concept));
  const mentions = telling.length > 0 ? telling : presenting;
  const present = new Set(mentions.map(({ concept }) => groupOf.get(concept)));
  const all = groups.filter((group) => present.has(group));
  const recognised = presenting.some(
    ({ concept }) => kindOf(concept) !== "sign" || complaintSigns.has(concept),
  );
  const known = new Set(current.map(({ concept }) => background[concept]));
  const leading = all[0] ?? groups.find(({ id }) => known.has(id));
  const unknown = ageYears !== undefined && ageYears < adultFromYears ? "unwell-child" : "unwell-adult";
  const isPainful = mentions.some(
    ({ concept }) => groupOf.get(concept)?.painful === true && !rarelyPainful.has(concept),
  );
  return { group: leading?.id ?? unknown, all, mentions, isPainful, recognised };
}

/** What the patient has or had in this episode: what stopped is still why somebody comes. */
function isCurrent({ status }: Mention): boolean {
  return status === "affirmed" || status === "suspected" || status === "resolved";
}
