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
  ["23M GSW to chest, EMS. BP 70/palp, HR 145, RR 36, SpO2 84%", 1, 1],
  ["Diabetic 66M unresponsive at home, CBG 1.4 mmol/L, HR 98 BP 150/80 sats 97% RA", 1, 1],
  ["3 week old baby, floppy and blue, poor breathing. HR 70", 1, 1],
  ["stab wound neck, spurting blood, 34M, HR 140 BP 80/50", 1, 1],
  ["M/73 dyspnea mental stupor, SpO2 70% with O2 15L. BP 80/40 HR 140 RR 44", 1],
  ["status epilepticus, 8 yo, fitting for 25 min despite midazolam. HR 160 SpO2 90%", 1],
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
  ["infant 10 mo, bronchiolitis, RR 68, subcostal retraction, SpO2 91%, feeding half. HR 170 T 38", 2, 2],
  ["9 y/o boy known T1DM vomiting, drowsy, BM 28, ketones 4.8. HR 130 RR 34 BP 96/60 SpO2 99%", 2, 2],
  [
    "58-year-old male. Chief complaint: ant. chest pain, squeezing nature, onset 2 hours ago, radiating to Lt arm, cold sweating. BP 148/92 HR 96 RR 20 BT 36.5 SpO2 97%. NRS 7",
    2,
    2,
  ],
  [
    "sudden onset severe headache while toilet, worst in life, vomit 2 times. 52F. BP 168/98 HR 90 RR 18 T 36.5 NRS 9",
    2,
    2,
  ],
  ["34M wants to kill himself, plan to jump from bridge. calm. HR 88 BP 130/80 RR 16 SpO2 98% T 36.6", 2, 2],
  ["85F fever, chill, mental drowsy since morning. BP 92/50, HR 118, RR 26, BT 39.2, SpO2 93%", 2, 2],
  ["Asthma attack, 24F, wheeze +++, speaking in phrases, PEFR 40%, SpO2 91% HR 128 RR 30", 2, 2],
  ["20F sexual assault last night. HR 90 BP 118/76 RR 16 T 36.7 SpO2 99%", 2],
  [
    "DM type 1, 22F, vomiting and abd pain, BST HIGH, ketone 5.4, deep fast breathing. HR 128 BP 104/60 RR 30 T 36.9 SpO2 99%",
    2,
    2,
  ],
  ["72M on warfarin, epistaxis since 2 hrs not stopping with pressure, BP 170/95 HR 98 RR 18 SpO2 98%", 2, 2],
  [
    "66F epigastric pain and cold sweating, nausea, onset 1 hr. DM, HTN. BP 100/60 HR 54 RR 20 T 36.2 SpO2 96% NRS 6",
    2,
    2,
  ],
  ["dyspnoea F/80 sudden, ankle swelling, can't lie flat. BP 186/100 HR 118 RR 30 T 36.5 SpO2 90%", 2],
  ["preg 30 wk, vaginal bleeding, abdominal pain, BP 108/70 HR 108 RR 20", 2],
  ["AMS, nursing home, F/90, BP 100/50 HR 110 RR 26 BT 38.8 SpO2 92%. foley(+), urine turbid", 2],
  ["open fx Lt tibia, motorcycle, foot cool and numb. 22M NRS 9 BP 120/70 HR 118 RR 20 SpO2 98%", 2],
  ["Rt facial drooping with Rt arm tingling, 1h. 59F. BP 158/88 HR 76 RR 16", 2],
  ["GI bleeding, hematochezia massive, 72M on clopidogrel+ASA, BP 94/58 HR 118 RR 20 SpO2 97%", 2],
  ["sickle cell pain crisis, back and legs 9/10, 22M HR 104 BP 124/70 SpO2 96% T 37.2", 2],
  ["urosepsis? rigors, T 39.5 HR 128 BP 92/50 RR 26 F/66 flank pain SpO2 95%", 2],
  ["threatening to stab staff, responding to voices, 33M", 2],
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
  ["General edema, 68F CKD. BP 158/88 HR 84 RR 18 T 36.5 SpO2 96%. Alert, NRS 0", 3],
  [
    "can't pass urine since morning, lower abd distended, 74M. BP 160/90 HR 96 RR 18 T 36.7 NRS 6 SpO2 97%",
    3,
    3,
  ],
  ["66M cough, sputum, fever 3 days. BP 126/74 HR 98 RR 20 BT 38.4 SpO2 95%. alert", 3],
  [
    "seizure 1 time at home 2 min, now alert, known epileptic missed meds. 27M BP 124/76 HR 94 RR 18 T 36.7 SpO2 98%",
    3,
    3,
  ],
  ["Abdominal distension, LC, for ascites, SOB no. 61M BP 118/70 HR 88 RR 18 T 36.6 SpO2 97% NRS 2", 3],
  ["F/73 nausea, anorexia, weight loss 5kg in 2 months. BP 118/70 HR 82 RR 18 T 36.5 SpO2 98% alert", 3],
  ["Dyspnea, mild, 3 days, known asthma, RR 20, SpO2 96, HR 92, BP 124/76, T 36.8. 32F full sentences", 3],
  ["M/29 RLQ pain with nausea since last night BP 126/80 HR 96 RR 18 BT 37.9 NRS 6 alert SpO2 98%", 3],
  ["preg 12 wks hyperemesis, can't keep fluids down 2 days. 27F BP 104/64 HR 102 RR 18 T 36.7 SpO2 99%", 3],
  ["AUR, M/72, NRS 7, BP 160/90 HR 92 RR 18 T 36.5 SpO2 97%", 3],
  [
    "LC with abd distension, leg edema, for paracentesis, mild SOB. 57M BP 108/60 HR 92 RR 20 T 36.6 SpO2 96%",
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
  ["Foreign body sensation, Rt eye, grinding metal. 42M NRS 3 BP 132/80 HR 72 RR 16 alert", 4, 4],
  ["dog bite Rt calf, small puncture, vaccinated dog, 25F NRS 3 BP 116/72 HR 76 RR 16", 4, 4],
  ["Epistaxis, stopped now. M/34 BP 130/82 HR 78 RR 16 T 36.5 SpO2 99%. alert", 4, 4],
  ["Foley catheter change, blocked, no fever. 77M BP 132/74 HR 76 RR 16 T 36.5 SpO2 97% alert NRS 1", 4, 4],
  [
    "heartburn after dinner, similar episodes before, 38F, no chest pain. BP 120/78 HR 74 RR 16 T 36.5 SpO2 99% NRS 2 alert",
    4,
  ],
  ["fb in foot, stepped on glass, 21F NRS 3 bleeding stopped BP 110/70 HR 78 RR 16", 4, 4],
  ["vag discharge & itching x1wk, 29F no fever no pain BP 114/70 HR 74 RR 16 T 36.5 SpO2 99% alert", 4],
  ["painful hemorrhoid 3 days, 41M. no bleeding. BP 126/80 HR 76 RR 16 T 36.5 NRS 4 alert", 4],
  ["bee sting hand, local swelling only, no SOB, 33M NRS 3 BP 130/80 HR 80 RR 16 SpO2 99%", 4],
  ["hiccup for 2 days, 60M BP 130/80 HR 74 RR 16 T 36.5 SpO2 98% NRS 0 alert", 4],
  ["PICC line not flushing. no fever. 49F BP 118/70 HR 74 RR 16 T 36.5 SpO2 98% alert NRS 0", 4],
  ["FB, finger, wood splinter. M/52. NRS 2 BP 130/80 HR 72 RR 18 BT 36.5", 4],
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
