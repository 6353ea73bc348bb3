import { describe, expect, it } from "vitest";
import { blankNote } from "../../../src/domain/note.ts";
import type { Urgency } from "../../../src/domain/urgency.ts";
import { assess } from "../../../src/pipeline/assess.ts";
import { shownLevel } from "../../../src/pipeline/trail.ts";
import { esi } from "../../../src/tasks/esi/task.ts";
import { manchester } from "../../../src/tasks/manchester/task.ts";

/** What a triage nurse would give: the note, its ESI level, and its Manchester level where that is clear too. */
const notes: readonly (readonly [text: string, esi: Urgency, manchester?: Urgency])[] = [
  ["child 3y choking on grape, blue, can't cry, no air movement", 1, 1],
  [
    "M/67 CC: mental change. found down by wife 30 min ago, snoring resp. GCS E1V1M3. BP 190/110 HR 58 RR 10 BT 36.4 SpO2 88%",
    1,
    1,
  ],
  ["82F via EMS, chief complaint: cardiac arrest, CPR on going, asystole", 1, 1],
  [
    "Chief complaint: seizure. 31 y/o male, known epilepsy, still convulsing on arrival since 10 min. HR 140 SpO2 86%",
    1,
    1,
  ],
  [
    "F/58 hematemesis massive, known LC. BP 64/40 P 142 R 28 BT 35.8 SpO2 92%. drowsy, cold sweat, pale",
    1,
    1,
  ],
  ["29 yo F opioid OD, RR 4, pinpoint pupils, not responding to voice, only to sternal rub. SpO2 80%", 1, 1],
  ["Diabetic 66M unresponsive at home, CBG 1.4 mmol/L, HR 98 BP 150/80 sats 97% RA", 1, 1],
  ["3 week old baby, floppy and blue, poor breathing. HR 70", 1, 1],
  [
    "Resp arrest, post intubation transferred from other hospital. 71/M. intubated, E1VtM1. BP 100/60 HR 110",
    1,
    1,
  ],
  ["found hanging by brother, no pulse. 24M CPR in progress", 1],
  ["61M 胸悶 radiating to left arm, 冒冷汗, onset 1h. BP 146/88 HR 92 RR 20 SpO2 97%", 2, 2],
  [
    "daughter states pt suddenly not talking properly this morning, face droopy, now better. 70F BP 160/90 HR 80 RR 16 SpO2 98% alert",
    2,
    2,
  ],
  [
    "giddiness and ghabrahat, sweating, left arm pain since 2 hours, k/c/o HTN and DM, 55M. PR 58 BP 100/60 SpO2 95% RA RR 22",
    2,
    2,
  ],
  [
    "tingling both arms, SOB at rest, PMHx PE, off eliquis x 1 wk, HR 118 RR 26 O2 sat 91% BP 118/76 57F",
    2,
    2,
  ],
  [
    "78M off legs, new confusion 4AT 6, cough, sats 90 on air, RR 26, T 38.9, HR 110, BP 104/60. NEWS 10",
    2,
    2,
  ],
  ["13 mo girl, fever, purple spots on legs that don't fade, sleepy. T 39.6 HR 178 RR 44 SpO2 96%", 2, 2],
  [
    "58-year-old male. Chief complaint: ant. chest pain, squeezing nature, onset 2 hours ago, radiating to Lt arm, cold sweating. BP 148/92 HR 96 RR 20 BT 36.5 SpO2 97%. NRS 7",
    2,
    2,
  ],
  ["Rt. side motor weakness, onset 40 min. 66/M. alert. BP 190/100 PR 78 RR 20 BT 36.8", 2, 2],
  [
    "Self poisoning, organophosphorus compound ingestion, 28M, farmer, alert, vomiting, salivation. P 64 BP 110/70 RR 24 SpO2 95%",
    2,
    2,
  ],
  ["32 y/o G2P1 at 35 weeks, headache and blurred vision, BP 168/112 HR 92 RR 18 SpO2 98%", 2, 2],
  ["41 yo M alkali splash to Rt eye 20 min ago at work, pain 8/10, eyes red, VA reduced", 2, 2],
  [
    "acute confusion since last night per daughter, 81M, UTI last week. T 38.1 HR 104 BP 128/70 RR 22 SpO2 95%",
    2,
    2,
  ],
  ["5 week old, fever 38.3 rectal, feeding less. HR 170 RR 50 SpO2 98%", 2, 2],
  [
    "headache, neck stiff, photophobia, fever 39.1. 20 yo university student. HR 118 BP 110/64 RR 22 SpO2 97%",
    2,
    2,
  ],
  [
    "psychotic, hearing voices telling him to hurt family, aggressive, 29M brought by police. HR 110 BP 140/90 RR 20",
    2,
    2,
  ],
  ["Kidney transplant pt 2 years ago, 50M, fever chills 38.9, HR 112 BP 106/64 RR 22 SpO2 96%", 2, 2],
  ["9 y/o boy known T1DM vomiting, drowsy, BM 28, ketones 4.8. HR 130 RR 34 BP 96/60 SpO2 99%", 2, 2],
  [
    "slurring of speech and deviation of mouth to left since morning, 58F k/c/o HTN. conscious. BP 180/100 PR 84 RR 18 SpO2 98%",
    2,
  ],
  ["postpartum day 5 severe headache BP 164/104, 31F HR 88 RR 18 SpO2 98%", 2],
  ["neutropenic fever, lymphoma, last chemo 9 days ago. 38.2, HR 110 BP 112/70 RR 20 SpO2 97% 47M", 2],
  [
    "No chest pain. Abdominal pain since 2 days, loose stool. H/O appendicectomy 10 yr back. 37M BP 120/80 PR 86/min SpO2 99% RR 18 T 37.1 pain 5/10",
    3,
    3,
  ],
  [
    "h/o fever x 5 days with bodyache and vomiting, platelet 62000 dengue NS1 positive. 30M PR 98 BP 110/70 RR 18 SpO2 98% T 38.3. conscious oriented",
    3,
    3,
  ],
  [
    "k/c/o CKD on MHD c/o breathlessness on exertion since 2 days, pedal edema. 56M PR 92 BP 160/90 RR 22 SpO2 95% RA. conscious oriented",
    3,
  ],
  [
    "pt in from GP w/ ?appendicitis. 18F tummy pain R side, off food, T 37.8 P 94 BP 110/70 RR 16 sats 99 pain 6/10",
    3,
    3,
  ],
  [
    "worried about her heart, fluttering for weeks, comes and goes, no chest pain no blackouts. 41F HR 82 BP 126/78 RR 14 SpO2 99% T 36.6",
    3,
  ],
  [
    "8 mo, vomiting & diarrhea 2 days, 2 wet diapers today, dry mouth, alert. HR 148 RR 36 T 37.8 SpO2 99%",
    3,
  ],
  ["Abd pain RLQ since yesterday, nausea. 24M BP 124/76 HR 92 RR 18 BT 37.6 SpO2 99% NRS 5. Alert", 3, 3],
  ["M/57 general weakness x 1 wk, poor oral intake. Hx HCC. BP 112/66 P 92 R 18 T 36.7 SpO2 97%. Alert", 3],
  ["hematuria with clot, 70M BPH. BP 146/82 HR 84 RR 18 T 36.6 SpO2 98% NRS 3 alert", 3],
  [
    "Lt leg swelling and pain x 4 days, 55F, recent long flight. No SOB. BP 128/76 HR 84 RR 16 T 36.7 SpO2 98% NRS 4",
    3,
  ],
  [
    "Rt colles fx suspected, fell on outstretched hand, deformity wrist, CMS intact. 62F BP 142/80 HR 86 RR 18 NRS 6",
    3,
    3,
  ],
  ["palpitation on and off 1 wk, none now. F/36. BP 118/70 HR 84 RR 16 T 36.5 SpO2 99%. alert", 3],
  ["post-op day 6 appendectomy, wound pus and fever 38.1, 26M HR 94 BP 122/70 RR 18 SpO2 98%", 3],
  ["fish bone in throat since lunch, pain on swallowing, 50M. BP 130/80 HR 78 RR 16 T 36.6 SpO2 99%", 3],
  [
    "Foley catheter blocked, suprapubic pain, fever 38.0, 81M nursing home. BP 128/70 HR 96 RR 20 SpO2 96% alert",
    3,
  ],
  ["generalized weakness & poor oral intake 5 days, F/83, BP 118/66 HR 88 RR 18 BT 36.9 SpO2 96% alert", 3],
  [
    "hypoglycemia BST 52 at home, took juice, now BST 128, alert. 70M DM on SU. BP 140/80 HR 80 RR 18 T 36.4 SpO2 98%",
    3,
  ],
  [
    "Fever, chill, 52F breast ca s/p op 5 yrs ago, no chemo now. T 38.5 HR 104 BP 120/70 RR 20 SpO2 97% alert",
    3,
  ],
  [
    "33F cut palm w/ glass 2cm, sensation & motor intact. Advised to return if fever, redness or bleeding. BP 118/70 HR 72 RR 16 NRS 3",
    4,
    4,
  ],
  [
    "Pt ambulatory to triage, c/o R thumb pain s/p slammed in car door, nail intact, CMS intact, 6/10. 34F VSS BP 124/70 HR 80 RR 16",
    4,
  ],
  ["teen 14F sprained wrist at gym, no deformity, 4/10, moves fingers. HR 76 RR 16 BP 110/66 SpO2 99%", 4, 4],
  [
    "Laceration finger, Lt index, kitchen knife, 1.5cm, bleeding controlled. 31F BP 118/72 HR 74 RR 16 T 36.5 NRS 2. alert",
    4,
    4,
  ],
  [
    "Dysuria, frequency x 2 days, no fever no flank pain. 26F BP 114/70 HR 76 RR 16 BT 36.6 SpO2 99% NRS 2. Alert",
    4,
    4,
  ],
  ["Foreign body, ear. cockroach? 33M. alert BP 124/76 HR 72 RR 16 NRS 3", 4, 4],
  [
    "Hit head on cupboard, small bump, no LOC no vomiting no blood thinner. 29F BP 116/70 HR 72 RR 16 GCS 15 NRS 2",
    4,
    4,
  ],
  ["insect bite arm, local swelling itching, 50F BP 128/78 HR 74 RR 16 T 36.6 alert NRS 1", 4, 4],
  [
    "superficial forearm abrasion and contusion, fell off bicycle, no head injury. 17M NRS 3 HR 80 BP 122/70 RR 16",
    4,
  ],
  [
    "High BP at home 170/95, no headache no chest pain. 62F now BP 158/90 HR 78 RR 16 T 36.5 SpO2 98% alert",
    4,
  ],
  ["fb in foot, stepped on glass, 21F NRS 3 bleeding stopped BP 110/70 HR 78 RR 16", 4, 4],
  ["vag discharge & itching x1wk, 29F no fever no pain BP 114/70 HR 74 RR 16 T 36.5 SpO2 99% alert", 4],
  ["painful hemorrhoid 3 days, 41M. no bleeding. BP 126/80 HR 76 RR 16 T 36.5 NRS 4 alert", 4],
  ["Lt. foot dorsum laceration by glass 3 cm. 27F, NRS 4 BP 110/70 HR 80 RR 16 bleeding stopped", 4],
  ["tension type headache on/off 1 month NRS 2. 31M BP 120/80 HR 72 RR 16 T 36.5 SpO2 99% alert", 4],
  ["ear pain & discharge 3 days, 30F, T 36.8 HR 76 BP 116/72 RR 16 NRS 3 alert", 4],
  [
    "Family hx of stroke, pt wants BP check only, feels well. 50M BP 128/80 HR 70 RR 16 T 36.5 SpO2 98% alert",
    5,
  ],
  ["Suture removal, 10 days ago, wound clean. 30M BP 120/76 HR 70 RR 16 T 36.5", 5, 5],
  ["wants repeat script for BP tablets, run out yesterday, well. 60F BP 138/84 HR 72", 5, 5],
  ["Dressing change, op wound, no fever, no discharge. 55F BP 124/78 HR 74 RR 16 T 36.5 NRS 0 alert", 5, 5],
  ["insomnia 3 months, wants sleeping pill, no SI. 45F BP 120/80 HR 74 RR 16 T 36.5 SpO2 99% alert", 5, 5],
  ["tetanus shot request, scratch by nail yesterday. 36F BP 118/74 HR 72 RR 16 T 36.5 NRS 0", 5],
  ["check lab result, no symptom. F/52 BP 126/78 HR 70 RR 16 T 36.5 SpO2 99% alert", 5, 5],
  ["Rabies vaccine 3rd dose. 40M BP 122/78 HR 72 RR 16 T 36.4", 5, 5],
  ["morning after pill request, unprotected sex last night. 22F BP 110/70 HR 72 RR 16 T 36.5", 5],
];

const catalogue: readonly string[] = [
  "Abd pain",
  "Pain, eye",
  "General weakness",
  "Foreign body, ear",
  "Foreign body, esophagus",
  "Pain, scrotal",
  "decreased mentality",
  "sense change",
  "involuntary movement",
  "chilling sense",
  "hypothermia",
  "snake bite",
  "in car TA",
  "motorcycle TA",
  "chemical burn, eye",
  "near drowning",
  "CO intoxication",
  "pesticide ingestion",
  "depressive mood",
  "agitation",
  "photophobia",
  "urinary difficulty",
  "anuria",
  "op site oozing",
  "lab abnormality",
  "elevated LFT",
  "increased troponin",
  "INR prolongation",
  "abnormal chest x-ray",
  "ascites",
  "for chemotherapy",
  "for operation",
  "for further evaluation",
  "for MRI",
  "perm cath problem",
  "peritoneal dialysis fluid cloudy",
  "missed dialysis",
  "AVF bleeding",
  "G-tube leakage",
  "L-tube insertion",
  "tracheostomy tube change",
  "T-cannula removed",
  "PTBD dislodged",
  "stoma bleeding",
  "pacemaker problem",
  "oxygen tank empty",
  "worms in stool",
  "rectal prolapse",
  "condom stuck in vagina",
  "homeless",
  "asthma attack",
  "COPD AE",
  "CHF aggravation",
  "hepatic encephalopathy",
  "drug eruption",
  "IM injection request",
  "hernia incarcerated",
];

describe("an English note gets the level a nurse would give", () => {
  for (const [text, esiLevel, manchesterLevel] of notes) {
    it(`${esiLevel}: ${text}`, () => {
      const note = { ...blankNote("en"), text };
      const byEsi = assess(esi, note, 0);
      expect(shownLevel(byEsi.trail)).toBe(esiLevel);
      expect(byEsi.protocol.certainty).toBe("full");
      if (manchesterLevel !== undefined)
        expect(shownLevel(assess(manchester, note, 0).trail)).toBe(manchesterLevel);
    });
  }

  it.each(catalogue)("and %s is a complaint that both protocols know", (complaint) => {
    const text = `54-year-old female. CC: ${complaint}. Alert. NRS 3. BP 120/80, HR 80, RR 18, T 36.6, SpO2 98%.`;
    const note = { ...blankNote("en"), text };
    for (const task of [esi, manchester])
      expect(assess<unknown>(task, note, 0).protocol.missing).not.toContain("complaint");
  });
});
