/**
 * The clinical vocabulary. Rules, protocols and cards speak of concepts, never of words; the words are in
 * `reading/lexicon/<language>.ts`. A concept's kind says how it is used:
 * complaint: why somebody comes · sign: what is seen · event: what happened · condition: what the patient has ·
 * drug: what the patient takes · request: what is wanted · modifier: how it is.
 */
// Grouped by kind and system; a concept a line would be a thousand lines.
// prettier-ignore
const byKind = {
  complaint: [
    // heart and lungs
    "chest-pain", "chest-pressure", "pleuritic-pain", "palpitations", "dyspnea", "wheeze", "cough",
    "haemoptysis", "orthopnoea", "choking", "breathlessness-at-rest",
    // head and nerves
    "headache", "photophobia", "facial-droop", "unilateral-weakness", "limb-weakness", "general-weakness",
    "speech-disturbance", "vision-loss", "blurred-vision", "double-vision", "numbness", "dizziness",
    "vertigo", "gait-disturbance", "amnesia", "tremor", "leg-weakness-bilateral",
    "restless-or-strange-behaviour", "memory-loss",
    // belly
    "abdominal-pain", "epigastric-pain", "upper-abdominal-pain", "lower-abdominal-pain",
    "right-lower-abdominal-pain", "right-upper-abdominal-pain", "flank-pain", "pelvic-pain", "vomiting",
    "persistent-vomiting", "bilious-vomiting", "nausea", "diarrhoea", "constipation",
    "abdominal-distension", "dysphagia", "heartburn", "haematemesis", "melaena", "rectal-bleeding",
    "rectal-pain", "haemorrhoids", "hernia", "hiccup", "loss-of-appetite", "menstrual-pain", "jaundice",
    // urine and sex organs
    "dysuria", "urinary-frequency", "urinary-retention", "urinary-incontinence", "faecal-incontinence",
    "sexual-dysfunction-new", "haematuria", "no-urine", "urinary-symptoms", "testicular-pain",
    "testicular-swelling", "priapism", "penile-problem", "vaginal-bleeding", "heavy-vaginal-bleeding",
    "vaginal-discharge", "vulval-problem", "breast-problem", "missed-period", "shoulder-tip-pain",
    // pregnancy
    "contractions", "waters-broken", "reduced-fetal-movement", "imminent-delivery", "cord-prolapse",
    "postpartum-haemorrhage", "morning-sickness",
    // muscles and bones
    "back-pain", "neck-pain", "shoulder-pain", "arm-pain", "elbow-pain", "wrist-pain", "hand-pain",
    "finger-pain", "hip-pain", "leg-pain", "calf-pain", "knee-pain", "ankle-pain", "foot-pain", "toe-pain",
    "joint-pain", "joint-swelling", "muscle-pain", "limb-swelling", "leg-swelling", "pain",
    "chest-wall-pain", "jaw-pain",
    // skin
    "rash", "urticaria", "itching", "cellulitis", "abscess", "skin-lesion", "lump", "swelling",
    "face-swelling", "tongue-or-throat-swelling", "blister", "skin-redness", "nail-problem",
    "wound-problem", "pressure-sore",
    // ear, nose, throat, eye, mouth
    "sore-throat", "ear-pain", "ear-discharge", "hearing-loss", "tinnitus", "epistaxis", "nasal-symptoms",
    "hoarseness", "mouth-sore", "toothache", "gum-bleeding", "gum-swelling", "dental-problem",
    "facial-pain", "red-eye", "eye-pain", "eye-discharge", "eyelid-swelling", "floaters-or-flashes",
    "eye-irritation", "common-cold",
    // general
    "fever", "fever-reported", "rigors", "chills", "malaise", "night-sweats", "weight-loss", "insomnia",
    "cold-exposure", "heat-illness", "anxiety", "panic", "low-mood", "stress", "bleeding", "oedema",
    "thirst-or-polyuria", "hypotension-reported", "hypertension-reported", "high-glucose-reported",
    "low-glucose-reported", "abnormal-result",
    // children
    "poor-feeding", "irritable-child", "crying-baby", "limping-child", "barking-cough", "few-wet-nappies",
    "parent-worried",
  ],
  sign: [
    "cardiac-arrest", "no-pulse", "apnoea", "agonal-breathing", "airway-obstruction", "intubated",
    "post-arrest", "severe-respiratory-distress", "cannot-speak-sentences", "stridor",
    "cannot-swallow-saliva", "cyanosis", "grunting", "chest-indrawing", "accessory-muscles",
    "kussmaul-breathing", "silent-chest", "unresponsive", "responds-to-pain", "responds-to-voice", "alert",
    "confusion", "new-confusion", "drowsy", "agitation", "active-seizure", "status-epilepticus",
    "focal-seizure", "postictal", "neck-stiffness", "bulging-fontanelle", "floppy", "weak-cry",
    "inconsolable", "not-rousable", "neurological-deficit", "skull-fracture-signs", "pale", "sweating",
    "clammy", "mottled", "cold-extremities", "poor-perfusion", "shock", "dehydration", "sunken-eyes",
    "reduced-turgor", "non-blanching-rash", "pulse-deficit", "blood-pressure-difference", "pulsatile-mass",
    "rigid-abdomen", "cold-painful-limb", "neurovascular-compromise", "neurovascular-intact",
    "compartment-syndrome", "crepitus-skin", "saddle-numbness", "bleeding-uncontrolled",
    "bleeding-controlled", "exsanguination", "brisk-bleeding", "visible-distress", "comfortable",
    "unable-to-walk", "walks-normally", "well-appearing", "ill-appearing", "unequal-pupils",
    "mucosal-swelling", "hypothermia-sign", "deformity", "joint-locked", "mastoid-swelling", "ketones-high",
  ],
  event: [
    "injury", "fall", "fall-from-height", "fall-six-metres", "road-crash", "dangerous-mechanism",
    "ejection", "extrication", "pedestrian-struck", "assault", "penetrating-trauma", "gunshot", "stab",
    "blast", "head-injury", "facial-injury", "neck-injury", "chest-injury", "abdominal-injury",
    "back-injury", "pelvic-injury", "limb-injury", "hand-injury", "eye-injury", "dental-injury",
    "spinal-injury", "polytrauma", "laceration", "open-wound", "abrasion", "contusion", "sprain",
    "fracture", "open-fracture", "dislocation", "amputation", "crush-injury", "burn", "major-burn",
    "face-or-airway-burn", "chemical-burn", "chemical-eye-splash", "globe-trauma", "electric-injury",
    "sunburn", "animal-bite", "human-bite", "snake-bite", "insect-sting", "marine-sting", "needlestick",
    "foreign-body", "foreign-body-eye", "foreign-body-ear-or-nose", "foreign-body-swallowed",
    "foreign-body-skin", "food-bolus", "button-battery", "magnet-ingestion", "drowning", "hanging",
    "smoke-inhalation", "carbon-monoxide", "chemical-exposure", "overdose", "toxic-ingestion",
    "paracetamol-overdose", "alcohol-intoxication", "drug-intoxication", "withdrawal", "syncope",
    "near-syncope", "loss-of-consciousness", "seizure", "febrile-seizure", "transient-neurological-attack",
    "suicidal-ideation", "suicide-plan", "suicide-attempt", "self-harm", "homicidal-ideation",
    "violent-behaviour", "psychosis", "mania", "sexual-assault", "domestic-violence", "child-abuse",
    "allergen-exposure", "allergic-reaction", "anaphylaxis", "angioedema", "thunderclap-headache",
    "worst-headache", "collapse", "choking-episode", "brief-apnoea-infant", "miscarriage",
  ],
  condition: [
    "infection", "sepsis", "pneumonia", "urinary-infection", "pyelonephritis", "gastroenteritis",
    "upper-respiratory-infection", "influenza", "covid", "bronchiolitis", "meningitis", "tuberculosis",
    "chickenpox", "measles", "scabies", "conjunctivitis", "otitis", "tonsillitis", "sinusitis", "croup",
    "epiglottitis", "shingles", "endocarditis", "septic-arthritis", "necrotising-infection", "appendicitis",
    "cholecystitis", "pancreatitis", "bowel-obstruction", "gallstones", "kidney-stone", "renal-colic",
    "gi-bleed", "peritonitis", "acute-coronary-syndrome", "myocardial-infarction", "coronary-disease",
    "heart-failure", "atrial-fibrillation", "arrhythmia", "hypertension", "hyperlipidaemia",
    "aortic-aneurysm", "aortic-dissection", "aortic-risk-condition", "pulmonary-embolism",
    "deep-vein-thrombosis", "peripheral-arterial-disease", "valve-disease", "pacemaker", "pericarditis",
    "stroke", "tia", "subarachnoid-haemorrhage", "intracranial-haemorrhage", "epilepsy", "migraine",
    "dementia", "parkinson", "multiple-sclerosis", "facial-palsy", "concussion", "cauda-equina", "sciatica",
    "asthma", "copd", "pneumothorax", "home-oxygen", "low-baseline-spo2", "baseline-confusion", "diabetes",
    "diabetic-ketoacidosis", "hypoglycaemia", "hyperglycaemia", "thyroid-disease", "adrenal-insufficiency",
    "gout", "arthritis", "osteoporosis", "chronic-kidney-disease", "dialysis", "cirrhosis", "hepatitis",
    "inflammatory-bowel-disease", "peptic-ulcer", "reflux", "cancer", "metastatic-cancer", "transplant",
    "immunosuppressed", "hiv", "neutropenia", "asplenia", "sickle-cell", "sickle-crisis",
    "clotting-disorder", "anaemia", "previous-thrombosis", "ectopic-pregnancy", "pre-eclampsia",
    "ovarian-torsion", "ovarian-cyst", "testicular-torsion", "endometriosis", "glaucoma-acute",
    "retinal-detachment", "limb-ischaemia", "depression", "anxiety-disorder", "schizophrenia", "bipolar",
    "alcohol-use-disorder", "drug-use", "autism-or-learning-disability", "recent-surgery", "immobility",
    "smoker", "obesity", "central-line", "urinary-catheter", "feeding-tube", "tracheostomy",
    "arteriovenous-fistula", "drain", "stoma", "benign-prostate", "prematurity", "congenital-heart-disease",
    "haemophilia", "incomplete-vaccination", "complete-vaccination", "allergy-listed", "no-known-allergies",
    "pregnant", "not-pregnant", "postpartum", "breastfeeding", "ascites", "frailty",
  ],
  drug: [
    "anticoagulant", "antiplatelet", "insulin", "glucose-lowering-drug", "sglt2-inhibitor",
    "steroid-long-term", "chemotherapy", "immunosuppressant", "beta-blocker", "opioid",
    "hormonal-contraception", "antihypertensive", "antibiotic-recent", "epinephrine-given",
    "naloxone-given", "oxygen-given",
  ],
  request: [
    "medication-refill", "prescription-request", "certificate-request", "test-result-request",
    "follow-up-visit", "suture-removal", "dressing-change", "wound-check", "vaccination-request",
    "tetanus-request", "imaging-request", "procedure-request", "ascites-drainage", "device-problem",
    "dialysis-access-problem", "catheter-problem", "feeding-tube-problem", "line-or-drain-problem",
    "cast-problem", "referral", "health-question", "pregnancy-test-request", "emergency-contraception",
  ],
  modifier: [
    "sudden-onset", "peak-within-hour", "severe", "mild", "moderate", "worsening", "improving", "chronic",
    "recurrent", "tearing", "crushing", "radiating", "radiating-arm", "radiating-jaw", "radiating-back",
    "exertional", "positional", "unilateral", "bilateral", "pain-out-of-proportion", "colicky", "no-relief",
    "with-collapse", "self-resolved", "high-speed", "traumatic", "known-coronary-context",
    "healthcare-worker", "superficial", "deep-wound", "minor", "ambulance-arrival", "walked-in",
    "unvaccinated-tetanus", "sick-contact", "travel", "severe-pain", "mild-pain", "moderate-pain",
    "no-pain", "bedbound", "lives-alone",
  ],
} as const;

export type ConceptKind = keyof typeof byKind;
export type ConceptId = (typeof byKind)[ConceptKind][number];

/** Every concept, in the order of the vocabulary. */
export const concepts: readonly ConceptId[] = Object.values(byKind).flat();

const kinds = new Map<ConceptId, ConceptKind>();
for (const kind of Object.keys(byKind) as ConceptKind[]) for (const id of byKind[kind]) kinds.set(id, kind);

/** The kind of a concept. */
export function kindOf(concept: ConceptId): ConceptKind {
  return kinds.get(concept) ?? "modifier";
}

/** Body sites, which words of a note join with a quality: "pain in the left knee" is pain at knee. */
// prettier-ignore
export const sites = [
  "head", "scalp", "face", "eye", "eyelid", "ear", "nose", "mouth", "lip", "tongue", "gum", "tooth",
  "throat", "jaw", "chin", "neck", "shoulder", "arm", "elbow", "wrist", "hand", "finger", "chest", "breast",
  "back", "low-back", "flank", "abdomen", "upper-abdomen", "epigastrium", "right-upper-abdomen",
  "right-lower-abdomen", "left-upper-abdomen", "left-lower-abdomen", "lower-abdomen", "pelvis", "groin",
  "testicle", "penis", "vulva", "anus", "buttock", "hip", "leg", "thigh", "calf", "knee", "ankle", "foot",
  "toe", "joint", "muscle", "skin", "nail", "body-side",
] as const;
export type SiteId = (typeof sites)[number];

/** What may be at a site. */
// prettier-ignore
export const qualities = [
  "pain", "pressure", "injury", "laceration", "burn", "bleeding", "swelling", "weakness", "paralysis",
  "numbness", "rash", "redness", "itching", "discharge", "lump", "fracture", "dislocation", "sprain",
  "foreign-body", "bite", "stiffness", "deformity", "infection", "abscess", "contusion", "abrasion",
  "amputation", "droop", "cold-and-pale", "discomfort",
] as const;
export type QualityId = (typeof qualities)[number];
