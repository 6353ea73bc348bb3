import type { ConceptId } from "../../domain/concepts.ts";
import type { Mention } from "../../domain/reading.ts";
import type { Patient } from "../../safety/patient.ts";
import type { ResourceId } from "./schema.ts";

/**
 * What a presentation usually needs, as ESI decision C counts it: different types of resources (ENA ESI Handbook, 5th
 * ed. (2023), decision C). The assignment to presentations is our judgement [J]; a site may differ.
 * - `vitals`: an internal complaint, for which a level of 4–5 wants vital signs.
 * - `mild`: what is left when the pain is 1–3 of 10.
 */
type Presentation = {
  readonly needs: readonly ResourceId[];
  readonly mild?: readonly ResourceId[];
  readonly vitals?: boolean;
};

const nothing: Presentation = { needs: [] };
const procedure: Presentation = { needs: ["simple-procedure"] };
const xray: Presentation = { needs: ["xray"] };
const xrayAndProcedure: Presentation = { needs: ["xray", "simple-procedure"] };
const belly: Presentation = { needs: ["labs", "ct"], mild: ["labs"], vitals: true };
const bloodLoss: Presentation = { needs: ["labs", "iv-fluids"], vitals: true };
const heart: Presentation = { needs: ["ecg", "labs"], vitals: true };
const breath: Presentation = { needs: ["labs", "xray"], vitals: true };
const nerves: Presentation = { needs: ["labs", "ct"], vitals: true };
const bloodAndFluids: Presentation = { needs: ["labs", "iv-fluids"], vitals: true };
const feverWork: Presentation = { needs: ["labs", "xray"], vitals: true };
const bloodOnly: Presentation = { needs: ["labs"], vitals: true };
const scan: Presentation = { needs: ["ultrasound", "labs"], vitals: true };
const mind: Presentation = { needs: ["labs", "specialist"], vitals: true };
const specialistOnly: Presentation = { needs: ["specialist"] };

const groups: readonly (readonly [Presentation, readonly ConceptId[]])[] = [
  [
    heart,
    [
      "chest-pain",
      "chest-pressure",
      "palpitations",
      "syncope",
      "near-syncope",
      "loss-of-consciousness",
      "collapse",
      "arrhythmia",
      "atrial-fibrillation",
      "acute-coronary-syndrome",
      "myocardial-infarction",
      "heart-failure",
      "electric-injury",
      "hypotension-reported",
    ],
  ],
  [
    breath,
    [
      "dyspnea",
      "breathlessness-at-rest",
      "orthopnoea",
      "wheeze",
      "haemoptysis",
      "pleuritic-pain",
      "pneumonia",
      "copd",
      "pneumothorax",
      "pulmonary-embolism",
      "choking",
      "smoke-inhalation",
    ],
  ],
  [
    { needs: ["iv-im-nebulised-drugs", "xray"], vitals: true },
    ["asthma", "bronchiolitis", "croup", "barking-cough"],
  ],
  [
    nerves,
    [
      "unilateral-weakness",
      "facial-droop",
      "speech-disturbance",
      "limb-weakness",
      "leg-weakness-bilateral",
      "stroke",
      "tia",
      "transient-neurological-attack",
      "confusion",
      "drowsy",
      "amnesia",
      "gait-disturbance",
      "seizure",
      "numbness",
      "double-vision",
      "vertigo",
      "dizziness",
      "thunderclap-headache",
      "worst-headache",
      "memory-loss",
      "tremor",
      "restless-or-strange-behaviour",
      "concussion",
    ],
  ],
  [
    { needs: ["ct", "iv-im-nebulised-drugs"], mild: ["iv-im-nebulised-drugs"], vitals: true },
    ["headache", "migraine"],
  ],
  [{ needs: ["labs", "specialist"] }, ["facial-palsy", "vision-loss"]],
  [
    belly,
    [
      "abdominal-pain",
      "upper-abdominal-pain",
      "lower-abdominal-pain",
      "right-lower-abdominal-pain",
      "right-upper-abdominal-pain",
      "epigastric-pain",
      "abdominal-distension",
      "appendicitis",
      "cholecystitis",
      "pancreatitis",
      "bowel-obstruction",
      "peritonitis",
      "gallstones",
      "rigid-abdomen",
      "abdominal-injury",
    ],
  ],
  [
    { needs: ["labs", "ct"], mild: ["labs"], vitals: true },
    ["flank-pain", "renal-colic", "kidney-stone", "haematuria"],
  ],
  [
    bloodAndFluids,
    [
      "vomiting",
      "persistent-vomiting",
      "bilious-vomiting",
      "diarrhoea",
      "gastroenteritis",
      "dehydration",
      "hyperglycaemia",
      "high-glucose-reported",
      "diabetic-ketoacidosis",
      "hypoglycaemia",
      "low-glucose-reported",
      "general-weakness",
      "malaise",
      "loss-of-appetite",
      "heat-illness",
      "poor-feeding",
      "few-wet-nappies",
      "jaundice",
      "morning-sickness",
      "thirst-or-polyuria",
      "drug-intoxication",
      "withdrawal",
      "overdose",
      "toxic-ingestion",
      "oedema",
    ],
  ],
  [
    { needs: ["labs"], vitals: true },
    [
      "nausea",
      "heartburn",
      "constipation",
      "hiccup",
      "alcohol-intoxication",
      "weight-loss",
      "night-sweats",
      "abnormal-result",
      "anaemia",
      "hypertension-reported",
      "menstrual-pain",
    ],
  ],
  [
    bloodLoss,
    [
      "haematemesis",
      "melaena",
      "gi-bleed",
      "rectal-bleeding",
      "heavy-vaginal-bleeding",
      "postpartum-haemorrhage",
    ],
  ],
  [
    scan,
    [
      "vaginal-bleeding",
      "pelvic-pain",
      "testicular-pain",
      "testicular-swelling",
      "missed-period",
      "contractions",
      "waters-broken",
      "reduced-fetal-movement",
      "miscarriage",
      "deep-vein-thrombosis",
      "leg-swelling",
      "limb-swelling",
      "calf-pain",
    ],
  ],
  [{ needs: ["labs", "simple-procedure"], vitals: true }, ["urinary-retention", "abscess", "priapism"]],
  [
    bloodOnly,
    [
      "dysuria",
      "urinary-frequency",
      "urinary-symptoms",
      "urinary-infection",
      "urinary-incontinence",
      "vaginal-discharge",
      "penile-problem",
      "vulval-problem",
    ],
  ],
  [
    { needs: ["labs", "iv-im-nebulised-drugs"], vitals: true },
    [
      "pyelonephritis",
      "cellulitis",
      "septic-arthritis",
      "infection",
      "allergic-reaction",
      "angioedema",
      "face-swelling",
      "urticaria",
      "sickle-crisis",
    ],
  ],
  [
    feverWork,
    ["fever", "fever-reported", "rigors", "chills", "febrile-seizure", "influenza", "covid", "night-sweats"],
  ],
  [
    { needs: ["labs", "ct", "iv-im-nebulised-drugs"], vitals: true },
    ["meningitis", "sepsis", "neck-stiffness"],
  ],
  [{ needs: ["xray", "iv-im-nebulised-drugs"], mild: ["iv-im-nebulised-drugs"] }, ["back-pain", "neck-pain"]],
  [{ needs: ["iv-im-nebulised-drugs"] }, ["sciatica", "gout", "muscle-pain"]],
  [
    { needs: ["xray"], mild: [] },
    [
      "shoulder-pain",
      "arm-pain",
      "elbow-pain",
      "wrist-pain",
      "hand-pain",
      "finger-pain",
      "leg-pain",
      "knee-pain",
      "ankle-pain",
      "foot-pain",
      "toe-pain",
      "joint-pain",
      "joint-swelling",
      "arthritis",
    ],
  ],
  [{ needs: ["xray", "labs"] }, ["hip-pain", "limping-child"]],
  [
    xray,
    [
      "limb-injury",
      "hand-injury",
      "sprain",
      "contusion",
      "fall",
      "injury",
      "chest-injury",
      "back-injury",
      "neck-injury",
      "facial-injury",
      "chest-wall-pain",
      "foreign-body-swallowed",
      "assault",
      "domestic-violence",
    ],
  ],
  [
    { needs: ["xray", "ct"] },
    [
      "road-crash",
      "pelvic-injury",
      "spinal-injury",
      "polytrauma",
      "dangerous-mechanism",
      "pedestrian-struck",
      "fall-from-height",
      "crush-injury",
    ],
  ],
  [{ needs: ["ct"] }, ["head-injury"]],
  [{ needs: ["xray", "iv-im-nebulised-drugs"] }, ["fracture", "deformity"]],
  [{ needs: ["xray", "complex-procedure"] }, ["dislocation", "open-fracture", "amputation"]],
  [
    procedure,
    [
      "laceration",
      "open-wound",
      "animal-bite",
      "human-bite",
      "foreign-body",
      "foreign-body-eye",
      "foreign-body-ear-or-nose",
      "foreign-body-skin",
      "epistaxis",
      "dental-injury",
      "nail-problem",
      "eye-injury",
      "catheter-problem",
      "feeding-tube-problem",
      "line-or-drain-problem",
      "device-problem",
      "dialysis-access-problem",
      "burn",
      "bleeding",
      "gum-bleeding",
      "food-bolus",
      "procedure-request",
      "ascites-drainage",
      "cast-problem",
      "haemorrhoids",
      "rectal-pain",
      "blister",
      "joint-locked",
    ],
  ],
  [xrayAndProcedure, ["crush-injury", "stab", "penetrating-trauma"]],
  [{ needs: ["labs", "specialist"] }, ["needlestick", "sexual-assault"]],
  [
    mind,
    [
      "suicidal-ideation",
      "suicide-attempt",
      "suicide-plan",
      "self-harm",
      "psychosis",
      "mania",
      "violent-behaviour",
      "homicidal-ideation",
      "low-mood",
      "agitation",
    ],
  ],
  [
    specialistOnly,
    [
      "anxiety",
      "panic",
      "floaters-or-flashes",
      "blurred-vision",
      "eye-pain",
      "hearing-loss",
      "dysphagia",
      "breast-problem",
      "imaging-request",
    ],
  ],
  [
    { needs: ["iv-im-nebulised-drugs"] },
    [
      "insect-sting",
      "marine-sting",
      "ear-pain",
      "toothache",
      "dental-problem",
      "facial-pain",
      "jaw-pain",
      "shingles",
      "tonsillitis",
    ],
  ],
  [{ needs: ["xray"], vitals: true }, ["cough"]],
  [{ needs: ["labs"], vitals: true }, ["sore-throat", "swelling", "irritable-child", "crying-baby"]],
  [
    nothing,
    [
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
      "referral",
      "health-question",
      "pregnancy-test-request",
      "emergency-contraception",
      "rash",
      "itching",
      "skin-lesion",
      "lump",
      "skin-redness",
      "wound-problem",
      "abrasion",
      "sunburn",
      "red-eye",
      "eye-discharge",
      "eye-irritation",
      "eyelid-swelling",
      "conjunctivitis",
      "common-cold",
      "upper-respiratory-infection",
      "nasal-symptoms",
      "hoarseness",
      "mouth-sore",
      "gum-swelling",
      "ear-discharge",
      "otitis",
      "tinnitus",
      "sinusitis",
      "insomnia",
      "stress",
      "hernia",
      "scabies",
      "chickenpox",
      "measles",
      "cold-exposure",
      "sexual-dysfunction-new",
      "faecal-incontinence",
      "pressure-sore",
    ],
  ],
];

const presentations: ReadonlyMap<ConceptId, Presentation> = new Map(
  groups.flatMap(([presentation, concepts]) => concepts.map((concept) => [concept, presentation] as const)),
);

export type ExpectedResource = { readonly resource: ResourceId; readonly for: Mention };

export type Expectation = {
  /** One entry for each type of resource. */
  readonly resources: readonly ExpectedResource[];
  /** The recognised complaints. */
  readonly complaints: readonly Mention[];
  /** Whether one of them wants vital signs before it may be called 4 or 5. */
  readonly needsVitals: boolean;
};

/** They name no problem of their own: where another complaint stands beside them, that one tells what is needed. */
const generic: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "injury",
  "fall",
  "swelling",
  "bleeding",
  "malaise",
  "assault",
]);

/** Pain for which relief by injection is expected, which counts as a resource. */
const severestPain = 7;

/** Past these ages (years) mild pain does not make an internal complaint simple. */
const ageOfCaution = 65;
const mildestPain = 3;

/** Which different resources the recognised complaints usually need. */
export function expectResources(patient: Patient): Expectation {
  const resources = new Map<ResourceId, Mention>();
  const complaints: Mention[] = [];
  let needsVitals = false;
  const pain = patient.vital("pain");
  const isMild = pain !== undefined ? pain > 0 && pain <= mildestPain : patient.has("mild-pain");
  const recognised = patient.reading.mentions.filter(
    (mention) => presentations.has(mention.concept) && patient.now(mention.concept).includes(mention),
  );
  const specific = recognised.filter(({ concept }) => !generic.has(concept));
  for (const mention of specific.length > 0 ? specific : recognised) {
    const presentation = presentations.get(mention.concept);
    if (!presentation) continue;
    complaints.push(mention);
    needsVitals ||= presentation.vitals ?? false;
    const cautious = (presentation.vitals ?? false) && patient.aged(ageOfCaution);
    const needs = isMild && !cautious ? (presentation.mild ?? presentation.needs) : presentation.needs;
    for (const resource of needs) if (!resources.has(resource)) resources.set(resource, mention);
  }
  const [first] = complaints;
  if (first && pain !== undefined && pain >= severestPain && !resources.has("iv-im-nebulised-drugs")) {
    resources.set("iv-im-nebulised-drugs", first);
  }
  return {
    resources: [...resources].map(([resource, mention]) => ({ resource, for: mention })),
    complaints,
    needsVitals,
  };
}
