import { describe, expect, it } from "vitest";
import type { ConceptId } from "../../../src/domain/concepts.ts";
import { blankNote, type Age, type Sex, type VitalName } from "../../../src/domain/note.ts";
import type { MentionStatus, Reading } from "../../../src/domain/reading.ts";
import { read } from "../../../src/reading/read.ts";

type Expected = {
  readonly [S in MentionStatus]?: readonly ConceptId[];
} & {
  /** Concepts that must not count as present. */
  readonly absent?: readonly ConceptId[];
  readonly vitals?: Partial<Record<VitalName, number>>;
  readonly age?: Age;
  readonly sex?: Sex;
  readonly weeks?: number;
};

const years = (amount: number): Age => ({ amount, unit: "years" });
const months = (amount: number): Age => ({ amount, unit: "months" });

const notes: readonly (readonly [note: string, expected: Expected])[] = [
  // heart and lungs
  [
    "67yo M c/o CP x 2h radiating to left arm, diaphoretic, denies SOB, n/v. Hx HTN. BP 92/60 HR 110 RR 22 SpO2 94% RA T 98.6 pain 8/10",
    {
      affirmed: ["chest-pain", "radiating-arm", "sweating"],
      denied: ["dyspnea", "nausea", "vomiting"],
      history: ["hypertension"],
      vitals: {
        systolic: 92,
        diastolic: 60,
        heartRate: 110,
        respiratoryRate: 22,
        spo2: 94,
        temperatureC: 37,
        pain: 8,
      },
      age: years(67),
      sex: "male",
    },
  ],
  [
    'Pt states "elephant sitting on my chest" since this morning. Took 2 nitro w/o relief. PMH: CAD s/p CABG 2015, DM2, HLD. Meds: metoprolol, ASA, Plavix, metformin. Allergies: PCN',
    {
      affirmed: ["chest-pressure", "no-relief", "beta-blocker", "antiplatelet", "glucose-lowering-drug"],
      history: ["coronary-disease", "diabetes", "hyperlipidaemia"],
    },
  ],
  [
    "S: chest tightness on and off for 2 weeks, worse with exertion. O: BP 142/88, P 76, R 16, T 36.8. A: r/o ACS. P: EKG, troponin. Return if pain at rest or syncope.",
    {
      affirmed: ["chest-pressure", "exertional"],
      suspected: ["acute-coronary-syndrome"],
      conditional: ["syncope"],
      vitals: { systolic: 142, diastolic: 88, heartRate: 76, respiratoryRate: 16, temperatureC: 36.8 },
    },
  ],
  [
    "tearing chest pain radiating to back, sudden onset, unequal pulses, hx Marfan syndrome",
    {
      affirmed: ["chest-pain", "tearing", "radiating-back", "sudden-onset", "pulse-deficit"],
      history: ["aortic-risk-condition"],
    },
  ],
  [
    "possible PE, sudden onset SOB, pleuritic CP, R calf swelling, on OCPs, long flight last week",
    {
      affirmed: [
        "dyspnea",
        "pleuritic-pain",
        "sudden-onset",
        "leg-swelling",
        "hormonal-contraception",
        "immobility",
      ],
    },
  ],
  [
    "63 yo F with hx COPD, CHF presents via EMS with severe respiratory distress, tripoding, on CPAP",
    {
      affirmed: ["severe-respiratory-distress", "ambulance-arrival"],
      history: ["copd", "heart-failure"],
      age: years(63),
      sex: "female",
    },
  ],
  [
    "58F worsening SOBOE, orthopnoea and bilateral pedal oedema. PMHx: IHD, CCF. O/E: RR 28, sats 88% on air",
    {
      affirmed: ["dyspnea", "worsening", "orthopnoea", "leg-swelling"],
      history: ["coronary-disease", "heart-failure"],
      vitals: { respiratoryRate: 28, spo2: 88 },
    },
  ],
  [
    "asthma, speaking in 2-3 word sentences, accessory muscle use, silent chest",
    { affirmed: ["asthma", "cannot-speak-sentences", "accessory-muscles", "silent-chest"] },
  ],
  [
    "COPD on home O2 2L, SOB worse x 3 days, productive cough, SpO2 86% on 2L",
    { affirmed: ["copd", "home-oxygen", "dyspnea", "worsening", "cough"], vitals: { spo2: 86 } },
  ],
  [
    "Palps since this am, HR 178, no chest pain, no syncope. Hx SVT.",
    {
      affirmed: ["palpitations"],
      denied: ["chest-pain", "syncope"],
      history: ["arrhythmia"],
      vitals: { heartRate: 178 },
    },
  ],
  ["Chest pain resolved, now pain free.", { resolved: ["chest-pain"], affirmed: ["no-pain"] }],
  [
    "coughing up blood x 2 days with night sweats and weight loss",
    { affirmed: ["haemoptysis", "night-sweats", "weight-loss"] },
  ],
  // head and nerves
  [
    "Weakness. left side, slurred speech, onset 1 hour ago. Hx of TIA. on coumadin",
    {
      affirmed: ["unilateral-weakness", "speech-disturbance", "anticoagulant"],
      history: ["tia"],
    },
  ],
  ["Rt hemiparesis", { affirmed: ["unilateral-weakness"] }],
  ["mental change", { affirmed: ["confusion"] }],
  ["general weakness", { affirmed: ["general-weakness"] }],
  ["Abnormality. Visual acuity", { affirmed: ["blurred-vision"] }],
  [
    "? stroke. FAST positive. L facial droop, L arm weakness. LKW 0900",
    { affirmed: ["facial-droop", "unilateral-weakness", "neurological-deficit"] },
  ],
  [
    "cant move R arm, facial droop on right, can't speak, started at 1430",
    { affirmed: ["unilateral-weakness", "facial-droop", "speech-disturbance"] },
  ],
  [
    "Pt brought in by wife, who states he became confused and started slurring his words about 45 mins ago. Wife denies any falls.",
    { affirmed: ["confusion", "speech-disturbance"], denied: ["fall"] },
  ],
  [
    "thunderclap headache, worst headache of her life, neck stiffness, photophobia",
    { affirmed: ["headache", "thunderclap-headache", "worst-headache", "neck-stiffness", "photophobia"] },
  ],
  [
    "neck stiff, fever, headache, confusion since yesterday, purple spots that do not blanch",
    { affirmed: ["neck-stiffness", "fever", "headache", "new-confusion", "non-blanching-rash"] },
  ],
  [
    "72 y/o male BIBA s/p witnessed seizure, postictal, no hx of seizures. FSBS 42.",
    {
      affirmed: ["seizure", "postictal", "ambulance-arrival"],
      vitals: { glucoseMgDl: 42 },
      age: years(72),
      sex: "male",
    },
  ],
  ["had a seizure this morning, known epileptic, ran out of keppra", { affirmed: ["seizure", "epilepsy"] }],
  ["still seizing, seizure lasting 20 minutes", { affirmed: ["active-seizure", "status-epilepticus"] }],
  ["syncope at church, now back to baseline", { affirmed: ["syncope", "self-resolved"] }],
  [
    "room spinning, unsteady gait, double vision x 3 hrs. Denies weakness or numbness.",
    {
      affirmed: ["vertigo", "gait-disturbance", "double-vision"],
      denied: ["general-weakness", "numbness"],
    },
  ],
  [
    "back pain with saddle numbness, urinary retention and bilateral leg weakness",
    { affirmed: ["back-pain", "saddle-numbness", "urinary-retention", "leg-weakness-bilateral"] },
  ],
  [
    "unable to ambulate due to weakness in both legs, fecal incontinence, perianal numbness",
    { affirmed: ["unable-to-walk", "leg-weakness-bilateral", "faecal-incontinence", "saddle-numbness"] },
  ],
  // belly and urine
  [
    "abd pain RLQ x 1 day, worse with movement, N/V, anorexia, no diarrhea, no vaginal discharge",
    {
      affirmed: ["right-lower-abdominal-pain", "nausea", "vomiting", "loss-of-appetite"],
      denied: ["diarrhoea", "vaginal-discharge"],
    },
  ],
  [
    "My stomach hurts really bad and I can't keep anything down since last night",
    { affirmed: ["abdominal-pain", "persistent-vomiting"] },
  ],
  ["D - Diarrhea", { affirmed: ["diarrhoea"] }],
  [
    "black tarry stools x 2 days, weak & dizzy, on xarelto",
    { affirmed: ["melaena", "general-weakness", "dizziness", "anticoagulant"] },
  ],
  [
    "vomiting blood and coffee ground emesis, hx cirrhosis",
    { affirmed: ["haematemesis"], history: ["cirrhosis"] },
  ],
  ["BRBPR this am, no abd pain", { affirmed: ["rectal-bleeding"], denied: ["abdominal-pain"] }],
  [
    "CC: flank pain. Pt with sudden onset severe L flank pain radiating to groin, hematuria, hx kidney stones. Unable to sit still.",
    { affirmed: ["flank-pain", "sudden-onset", "severe", "haematuria"], history: ["kidney-stone"] },
  ],
  ["CVA tenderness, fever, dysuria", { affirmed: ["flank-pain", "fever", "dysuria"], absent: ["stroke"] }],
  ["can't pee since last night, lower abd pain", { affirmed: ["urinary-retention", "lower-abdominal-pain"] }],
  [
    "no urine output since last night, vomiting and diarrhoea x 3d, sunken eyes, dry mucous membranes",
    { affirmed: ["no-urine", "vomiting", "diarrhoea", "sunken-eyes", "dehydration"] },
  ],
  ["R testicular pain sudden onset 2 hrs", { affirmed: ["testicular-pain", "sudden-onset"] }],
  ["ascites tapping", { affirmed: ["ascites-drainage"] }],
  ["abd rigid with guarding and rebound", { affirmed: ["rigid-abdomen"] }],
  // pregnancy
  [
    "34 weeks pregnant, headache and blurry vision, RUQ pain. Denies VB, LOF, contractions. BP 168/112.",
    {
      affirmed: ["headache", "blurred-vision", "right-upper-abdominal-pain", "pregnant"],
      denied: ["vaginal-bleeding", "waters-broken", "contractions"],
      vitals: { systolic: 168, diastolic: 112 },
      weeks: 34,
    },
  ],
  [
    "vag bleeding, 8 wks pregnant, soaking 2 pads per hour, shoulder tip pain",
    { affirmed: ["vaginal-bleeding", "heavy-vaginal-bleeding", "shoulder-tip-pain"], weeks: 8 },
  ],
  [
    "38 wks, water broke, baby's head visible, urge to push",
    { affirmed: ["waters-broken", "imminent-delivery"] },
  ],
  [
    "30 weeks pregnant, not feeling baby move since yesterday",
    { affirmed: ["reduced-fetal-movement"], weeks: 30 },
  ],
  [
    "heavy bleeding after delivery, dizzy, pale",
    { affirmed: ["postpartum-haemorrhage", "dizziness", "pale"] },
  ],
  // infection and general
  [
    "r/o sepsis: T 39.2 C, HR 128, RR 26, BP 88/50, confused and mottled",
    {
      suspected: ["sepsis"],
      vitals: { temperatureC: 39.2, heartRate: 128, respiratoryRate: 26, systolic: 88, diastolic: 50 },
    },
  ],
  ["pt on chemo last week, fever 38.4 at home, chills", { affirmed: ["chemotherapy", "fever", "chills"] }],
  [
    "kidney transplant pt on tacrolimus with UTI",
    { affirmed: ["transplant", "immunosuppressant", "urinary-infection"] },
  ],
  [
    "sore throat, drooling, muffled voice, can't swallow own saliva",
    { affirmed: ["sore-throat", "cannot-swallow-saliva", "hoarseness"] },
  ],
  ["fever (-), cough (+), sore throat (-)", { affirmed: ["cough"], denied: ["fever", "sore-throat"] }],
  ["chest pain: no; SOB: no; fever: yes", { affirmed: ["fever"], denied: ["chest-pain", "dyspnea"] }],
  ["ROS: neg for CP, SOB, palpitations.", { denied: ["chest-pain", "dyspnea", "palpitations"] }],
  [
    "pt denies chest pain, shortness of breath, fever, chills but has abdominal pain",
    { affirmed: ["abdominal-pain"], denied: ["chest-pain", "dyspnea", "fever", "chills"] },
  ],
  [
    "diabetic, glucose HI, vomiting, fruity breath, ketones large",
    { affirmed: ["diabetes", "high-glucose-reported", "vomiting", "kussmaul-breathing", "ketones-high"] },
  ],
  [
    "Took her insulin this am but didn't eat. BG 48, diaphoretic, shaky, confused",
    { affirmed: ["insulin", "sweating", "tremor", "confusion"], vitals: { glucoseMgDl: 48 } },
  ],
  [
    "allergic rxn after eating peanuts: hives, lip swelling, throat tightness, wheezing",
    {
      affirmed: [
        "allergic-reaction",
        "allergen-exposure",
        "urticaria",
        "face-swelling",
        "tongue-or-throat-swelling",
        "wheeze",
      ],
    },
  ],
  ["shortnes of breth and chest pian", { affirmed: ["dyspnea", "chest-pain"] }],
  ["diarhea and abdominl pain, dizzyness", { affirmed: ["diarrhoea", "abdominal-pain", "dizziness"] }],
  // children
  [
    "3 mo old female with fever 102.4F at home, poor feeding, fewer wet diapers, not acting right. No cough. Immunizations UTD.",
    {
      affirmed: [
        "fever",
        "poor-feeding",
        "few-wet-nappies",
        "restless-or-strange-behaviour",
        "complete-vaccination",
      ],
      denied: ["cough"],
      age: months(3),
      sex: "female",
    },
  ],
  [
    "Mum states 18 month old boy had a 3 min febrile convulsion at home, now post-ictal. Temp 39.8",
    {
      affirmed: ["febrile-seizure", "postictal"],
      age: months(18),
      sex: "male",
      vitals: { temperatureC: 39.8 },
    },
  ],
  [
    "Previously healthy 5yo boy with barking cough and stridor at rest",
    { affirmed: ["barking-cough", "stridor"], age: years(5), sex: "male" },
  ],
  [
    "baby crying inconsolably, bulging fontanelle, grunting",
    { affirmed: ["inconsolable", "bulging-fontanelle", "grunting"] },
  ],
  [
    "infant floppy, won't wake up, weak cry, nasal flaring",
    { affirmed: ["floppy", "not-rousable", "weak-cry", "chest-indrawing"] },
  ],
  ["Child limping x 2 days, refuses to bear weight, fever", { affirmed: ["limping-child", "fever"] }],
  ["swallowed button battery 1 hr ago, drooling", { affirmed: ["button-battery", "cannot-swallow-saliva"] }],
  ["Toddler ingested unknown amount of grandma's pills, drowsy", { affirmed: ["toxic-ingestion", "drowsy"] }],
  ["bruising inconsistent with story, concern for NAT", { affirmed: ["child-abuse"] }],
  // arrest and shock
  ["unresponsive, no pulse, CPR in progress", { affirmed: ["unresponsive", "no-pulse", "cardiac-arrest"] }],
  ["baby not breathing, turned blue", { affirmed: ["apnoea", "cyanosis"] }],
  ["not responding, gasping respirations", { affirmed: ["unresponsive", "agonal-breathing"] }],
  [
    "cool, clammy, mottled skin, cap refill delayed, thready pulse",
    { affirmed: ["clammy", "mottled", "poor-perfusion"] },
  ],
  // injuries
  [
    "GLF from standing, no LOC, c/o L hip pain, on Eliquis for afib. Leg shortened and externally rotated.",
    { affirmed: ["fall", "hip-pain", "anticoagulant", "deformity"], denied: ["loss-of-consciousness"] },
  ],
  [
    "pt fell off ladder 10 feet, hit head, +LOC, vomited x3, on plavix",
    {
      affirmed: ["fall-from-height", "head-injury", "loss-of-consciousness", "vomiting", "antiplatelet"],
    },
  ],
  ["fell 25 feet from roof, can't move legs", { affirmed: ["fall-six-metres", "leg-weakness-bilateral"] }],
  [
    "Ped vs auto at 40 mph, open tib/fib fx, GCS 13, intubated by EMS",
    { affirmed: ["pedestrian-struck", "high-speed", "open-fracture", "intubated"], vitals: { gcs: 13 } },
  ],
  [
    "restrained driver MVC, rear ended, airbag deployed. No LOC. Neck pain and low back pain. Ambulatory on scene.",
    {
      affirmed: ["road-crash", "neck-pain", "back-pain", "walks-normally"],
      denied: ["loss-of-consciousness"],
    },
  ],
  [
    "finger laceration with kitchen knife, neurovascularly intact",
    { affirmed: ["laceration", "neurovascular-intact"] },
  ],
  ["pain in the left knee after twisting it", { affirmed: ["knee-pain"] }],
  [
    "dog bite to right hand, bleeding controlled, tetanus UTD",
    { affirmed: ["animal-bite", "bleeding-controlled"], absent: ["tetanus-request", "unvaccinated-tetanus"] },
  ],
  [
    "GSW to abdomen, bleeding uncontrolled, tourniquet not used",
    { affirmed: ["gunshot", "bleeding-uncontrolled"] },
  ],
  [
    "epistaxis x 2 hrs, won't stop bleeding, on coumadin",
    { affirmed: ["epistaxis", "bleeding-uncontrolled", "anticoagulant"] },
  ],
  [
    "burn to face and hands from grease fire, singed nasal hairs, hoarse voice",
    { affirmed: ["face-or-airway-burn", "burn", "hoarseness"] },
  ],
  [
    "bleach splashed in right eye, pain, blurry vision",
    { affirmed: ["chemical-eye-splash", "blurred-vision"] },
  ],
  ["L leg cold, pale and pulseless x 4 hours", { affirmed: ["cold-painful-limb"] }],
  ["sudden painless loss of vision left eye", { affirmed: ["sudden-onset", "vision-loss"] }],
  // mind and substances
  [
    "SI with plan to overdose on pills. Hears voices. Denies homicidal ideation.",
    { affirmed: ["suicide-plan", "psychosis"], denied: ["homicidal-ideation"] },
  ],
  [
    "pt is not suicidal, not homicidal, anxious",
    { denied: ["suicidal-ideation", "homicidal-ideation"], affirmed: ["anxiety"] },
  ],
  ["tylenol overdose, took 30 tabs of tylenol at 2pm, intentional", { affirmed: ["paracetamol-overdose"] }],
  [
    "found down, pinpoint pupils, given narcan by EMS with improvement",
    { affirmed: ["collapse", "naloxone-given"] },
  ],
  ["drug intoxication", { affirmed: ["drug-intoxication"] }],
  ["reports being sexually assaulted last night", { affirmed: ["sexual-assault"] }],
  [
    "assaulted by boyfriend, punched in face, feels unsafe at home",
    { affirmed: ["domestic-violence", "facial-injury"] },
  ],
  // who, when and what if
  [
    "Return if chest pain, SOB or fever. Pt here for wound check.",
    { conditional: ["chest-pain", "dyspnea", "fever"], affirmed: ["wound-check"] },
  ],
  ["Mother died of stroke at 50. Pt c/o palpitations.", { family: ["stroke"], affirmed: ["palpitations"] }],
  ["FHx: father stroke at 45, mother DM", { family: ["stroke", "diabetes"] }],
  ["Mother states child has fever and rash", { affirmed: ["fever", "rash"] }],
  ["Mom reports daughter has been vomiting", { affirmed: ["vomiting"] }],
  ["hx of DVT/PE, not on blood thinners", { affirmed: ["previous-thrombosis"], denied: ["anticoagulant"] }],
  ["no relief with tylenol, headache worse", { affirmed: ["no-relief", "headache", "worsening"] }],
  ["no chest pain, shortness of breath, or syncope", { denied: ["chest-pain", "dyspnea", "syncope"] }],
  [
    "PMH HTN, DM, CHF. Now SOB and leg swelling.",
    { history: ["hypertension", "diabetes", "heart-failure"], affirmed: ["dyspnea", "leg-swelling"] },
  ],
  [
    "pt's son reports she hasn't been eating; dementia, confused at baseline",
    { affirmed: ["loss-of-appetite", "dementia", "baseline-confusion"] },
  ],
  // small things
  ["meds refill - out of BP meds, no complaints", { affirmed: ["medication-refill"] }],
  ["suture removal, no complaints", { affirmed: ["suture-removal"] }],
  ["G-tube came out 1 hour ago", { affirmed: ["feeding-tube-problem"] }],
  ["here for dialysis, missed HD x 2", { affirmed: ["dialysis-access-problem"] }],
  ["toothache x 3 days, gum swelling", { affirmed: ["toothache", "gum-swelling"] }],
  [
    "cough, congestion, runny nose x 4 days. No fever. Eating and drinking well.",
    { affirmed: ["cough", "nasal-symptoms", "well-appearing"], denied: ["fever"] },
  ],
  // hurried spelling
  [
    "Didnt hit head, doesnt have fever, wasnt knocked out",
    { denied: ["head-injury", "fever", "loss-of-consciousness"] },
  ],
  ["cant breathe, wont wake up", { affirmed: ["dyspnea", "not-rousable"] }],
  ["isnt pregnant", { affirmed: ["not-pregnant"], absent: ["pregnant"] }],
  // other people
  ["worried re meningitis as cousin had it", { family: ["meningitis"] }],
  ["Grandad had DVT at 80", { family: ["deep-vein-thrombosis"] }],
  ["Flatmate has covid", { family: ["covid"] }],
  ["She has covid, had DVT last month", { affirmed: ["covid"] }],
  // denials that go no further
  ["no rash (checked), imms UTD", { denied: ["rash"], affirmed: ["complete-vaccination"] }],
  ["no HTN before this pregnancy", { denied: ["hypertension"], affirmed: ["pregnant"] }],
  ["no IUP seen on scan, positive hCG", { affirmed: ["pregnant"] }],
  ["no pneumonia in the past, MI 3 years ago", { denied: ["pneumonia"], history: ["myocardial-infarction"] }],
  // words that mean another thing
  ["mom GBS neg", { absent: ["multiple-sclerosis"] }],
  ["weak legs after diarrhoea, GBS", { affirmed: ["multiple-sclerosis"] }],
  ["ST elevation in aVF", { absent: ["arteriovenous-fistula"] }],
  ["AVF left arm", { affirmed: ["arteriovenous-fistula"] }],
  ["worse w/ bumps in the car", { absent: ["lump"] }],
  ["two bumps on the neck", { affirmed: ["lump"] }],
  ["broke filling yesterday", { affirmed: ["dental-problem"], absent: ["fracture"] }],
  ["broke her arm", { affirmed: ["fracture"] }],
  ["fever broke this morning", { affirmed: ["fever-reported"], absent: ["fracture"] }],
  ["Tetanus status current", { absent: ["tetanus-request"] }],
  ["needs tetanus", { affirmed: ["tetanus-request"] }],
  ["pupils unresponsive to light", { affirmed: ["unequal-pupils"], absent: ["unresponsive"] }],
  ["unresponsive to voice", { affirmed: ["unresponsive"] }],
  ["poor urine output today", { affirmed: ["few-wet-nappies"], absent: ["no-urine"] }],
  // signs
  ["cyanosed, chest almost silent", { affirmed: ["cyanosis", "silent-chest"] }],
  ["tonic clonic sz, ongoing at 2 min", { affirmed: ["active-seizure"] }],
  ["one sz yesterday", { affirmed: ["seizure"], absent: ["active-seizure"] }],
  ["moans to voice", { affirmed: ["responds-to-voice"] }],
  ["numbness between legs", { affirmed: ["saddle-numbness"] }],
  ["denies numbness between legs", { denied: ["saddle-numbness"] }],
  ["pain around umbilicus, now RLQ", { affirmed: ["right-lower-abdominal-pain"] }],
  ["D+V since last night", { affirmed: ["diarrhoea", "vomiting"] }],
  [
    "pain far worse than it looks, crackling under fingers",
    { affirmed: ["pain-out-of-proportion", "crepitus-skin"] },
  ],
  ["run out of blue inhaler", { affirmed: ["medication-refill"] }],
  ["ran out of breath on the stairs", { affirmed: ["dyspnea"], absent: ["medication-refill"] }],
  // answers deny what stands before them, and nothing behind
  ["trop neg, chest pain", { affirmed: ["chest-pain"] }],
  ["urine dip neg, flank pain", { affirmed: ["flank-pain"] }],
  ["covid neg, cough and fever", { denied: ["covid"], affirmed: ["cough", "fever"] }],
  ["ROS: neg for fever, cough", { denied: ["fever", "cough"] }],
  // a section that holds nothing ends at its comma
  ["PMH: none, chest pain", { affirmed: ["chest-pain"] }],
  ["PMH: nil, FH: nil, chest pain", { affirmed: ["chest-pain"] }],
  ["Allergies: NKDA, chest pain", { affirmed: ["chest-pain"] }],
  ["PMH: stroke, NKDA, HTN", { history: ["stroke", "hypertension"] }],
  ["PMH: HTN, DM: no, chest pain 2015", { history: ["hypertension"], denied: ["diabetes"] }],
  // once daily, the right eye, an overdose
  ["amlodipine 5mg OD, ramipril 10 OD", { absent: ["overdose"] }],
  ["grit in OD, red eye", { absent: ["overdose"], affirmed: ["red-eye"] }],
  ["visual acuity OD 20/40, eye pain", { absent: ["overdose"] }],
  ["heroin OD", { affirmed: ["overdose"] }],
  ["OD 2 h ago with paracetamol, blurred vision", { affirmed: ["overdose"] }],
  ["28F OD, blurred vision", { affirmed: ["overdose"] }],
  ["pills OD, drowsy, red eyes", { affirmed: ["overdose"] }],
  ["brought in ?OD", { suspected: ["overdose"] }],
  ["afib, stopped his eliquis 2 wks ago", { affirmed: ["atrial-fibrillation"] }],
  ["palpitations, stopped on arrival", { resolved: ["palpitations"] }],
  // words one letter from a clinical one
  ["scales on the skin, wedding ring, graded 2", { absent: ["burn", "abrasion"] }],
  ["scalds on the hand, grazed knee", { affirmed: ["burn", "abrasion"] }],
  // signs
  ["wont wake up to eat", { affirmed: ["poor-feeding", "not-rousable"] }],
  ["hard to wake for feeds", { affirmed: ["poor-feeding", "drowsy"] }],
  ["wakes for feeds, feeding well", { absent: ["poor-feeding", "not-rousable", "drowsy"] }],
  ["cannot keep still, rolling on floor", { affirmed: ["visible-distress"] }],
  ["still rolling in with chest pain", { absent: ["visible-distress"] }],
  ["doesnt mind the light", { denied: ["photophobia"] }],
  ["minds the light", { affirmed: ["photophobia"] }],
  ["itchy rash", { affirmed: ["rash", "itching"] }],
  ["rash, not itchy", { affirmed: ["rash"], denied: ["itching"] }],
  ["Grandma dx'd w/ diabetes", { family: ["diabetes"] }],
  ["pt dx'd w/ diabetes", { affirmed: ["diabetes"] }],
  ["strep going round her kindergarten", { family: ["sore-throat"] }],
  ["pain going round to the back", { affirmed: ["back-pain"] }],
  ["practice nurse off sick", { absent: ["malaise"] }],
  ["feels sick", { affirmed: ["malaise"] }],
  ["catheter changed 3d ago", { affirmed: ["urinary-catheter"] }],
  // a list of values
  [
    "HR 70, RR 14, 36.5, 98%.",
    { vitals: { heartRate: 70, respiratoryRate: 14, temperatureC: 36.5, spo2: 98 } },
  ],
];

it("dextrose given is no glucose measured", () => {
  expect(read({ ...blankNote("en"), text: "gave dextrose 25 g" }).vitals.glucoseMgDl).toBeUndefined();
  expect(read({ ...blankNote("en"), text: "glucose 125 mg/dl" }).vitals.glucoseMgDl?.value).toBe(125);
});

it("what is no listed value is no temperature", () => {
  for (const text of ["HR 120, 35.2 kg", "Hb 12, 36.5, seen by GP"]) {
    expect(read({ ...blankNote("en"), text }).vitals.temperatureC, text).toBeUndefined();
  }
});

const present: ReadonlySet<MentionStatus> = new Set<MentionStatus>(["affirmed", "suspected", "resolved"]);
const statuses = ["affirmed", "denied", "history", "family", "conditional", "suspected", "resolved"] as const;

function conceptsOf(reading: Reading, status: MentionStatus): readonly ConceptId[] {
  return reading.mentions.filter((mention) => mention.status === status).map(({ concept }) => concept);
}

describe("An English note is read", () => {
  it.each(notes)("%s", (text, expected) => {
    const reading = read({ ...blankNote("en"), text });
    for (const status of statuses) {
      expect(conceptsOf(reading, status), status).toEqual(
        expect.arrayContaining([...(expected[status] ?? [])]),
      );
    }
    for (const concept of [...(expected.absent ?? []), ...(expected.denied ?? [])]) {
      const counting = reading.mentions.filter(
        (mention) => mention.concept === concept && present.has(mention.status),
      );
      expect(counting, `${concept} is not present`).toEqual([]);
    }
    for (const [name, value] of Object.entries(expected.vitals ?? {})) {
      expect(reading.vitals[name as VitalName]?.value, name).toBe(value);
    }
    if (expected.age) expect(reading.age?.value).toEqual(expected.age);
    if (expected.sex) expect(reading.sex?.value).toBe(expected.sex);
    if (expected.weeks) expect(reading.pregnancy).toMatchObject({ status: "yes", weeks: expected.weeks });
  });
});
