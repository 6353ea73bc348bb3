import type { Lexicon } from "../lexicon.ts";
import { phrases } from "../phrases.ts";

export const labels: Lexicon["labels"] = {
  heartRate: phrases(
    "HR, H.R., heart rate, pulse, pulse rate, P, PR, puls, apical pulse, apical HR, heart rate is, HR is, ventricular rate, radial pulse, tachy at, tachycardic at, brady at, tachycardic to, tachy to, HR in the, bradycardic at, bradycardic to, pulse ox HR",
  ),
  respiratoryRate: phrases(
    "RR, R, resp, resps, resp rate, respiratory rate, respirations, respiration rate, respiration, breathing rate, breaths per minute, tachypneic at, tachypneic to, rsp, RR in the",
  ),
  spo2: phrases(
    "SpO2, SPO2, SaO2, O2 sat, O2 sats, O2sat, O2sats, sat, sats, O2 saturation, O2 saturations, oxygen saturation, oxygen saturations, oxygen sat, oxygen sats, saturation, saturations, pulse ox, pulse oximetry, pulse oximeter, POx, pox, satting, satting at, sating, desat to, desats to, desatted to, desaturated to, desaturating to, sats down to, sat of, sats of, sats in the, oxygen level, oxygen levels, O2 level, hypoxic at, hypoxic to, O2, saturating, sat'ing, PO2 sat, sPO2, hypoxic in the, desat, oximetry",
  ),
  gcs: phrases(
    "GCS, Glasgow coma scale, Glasgow, Glasgow coma score, coma scale, GCS of, GCS score, GCS total",
  ),
  capillaryRefillS: phrases(
    "cap refill, capillary refill, CRT, capillary refill time, cap refill time, cap. refill, CFT, CR time, capillary return, cap refil, capillary refill of, refill time",
  ),
  pain: phrases(
    "pain, pain score, pain scale, pain level, pain rating, pain intensity, pain severity, pain scored, NRS, NPRS, VAS, numeric pain, pain rated, rated, rates pain, rates pain at, rates, rates it, rated at, pain is, pain was, FACES, FLACC, Wong-Baker, pain at, severity, pain is rated, pain rated at, pain: NRS, verbal pain score, PS, pain now, rating pain, pain currently, pn, score of pain",
  ),
  weightKg: phrases(
    "weight, wt, wgt, weighs, weighing, body weight, BW, birth weight, wt., weighed, dosing weight, est weight, estimated weight",
  ),
  bloodPressure: phrases(
    "BP, B/P, B.P., blood pressure, bp's, NIBP, manual BP, BP of, pressure of, ABP, BP is, BP was, hypotensive at, hypotensive to, hypertensive at, hypertensive to, MAP BP, orthostatic BP, BP: manual, BP R arm, BP L arm, BP right arm, BP left arm, BP (R), BP (L), hypotensive with BP, BP reading",
  ),
  systolic: phrases(
    "SBP, systolic, systolic BP, systolic blood pressure, systolic pressure, systolic of, SBP of, systolic in the, SBP in the",
  ),
  diastolic: phrases("DBP, diastolic, diastolic BP, diastolic blood pressure"),
  temperature: phrases(
    "T, temp, temperature, tmp, temp of, body temperature, body temp, oral temp, rectal temp, axillary temp, tympanic temp, tympanic temperature, temporal temp, core temp, T(oral), T(rectal), Tm, BT, febrile at, febrile to, afebrile at, temp is, temp was, temp max, {high|elevated|raised|running a|running|has a|had a|spiked a|spiking a|spiked|spiking|low grade|low-grade|high|intermittent|persistent} {temp|temperature}, rectal temperature, oral temperature, axillary temperature, core temperature, T-max, Temp(C), temp (F), T oral, T rectal, low temp, low temperature",
  ),
  glucose: phrases(
    "glucose, BG, BGL, BSL, FSBS, FBS, FSBG, CBG, GRBS, RBS, blood glucose, blood sugar, blood sugars, blood glucose level, sugar, sugars, bs, BGM, accucheck, accu-check, accu check, accuchek, finger stick, fingerstick, finger stick glucose, fingerstick glucose, FSG, POC glucose, POCT glucose, capillary glucose, capillary blood glucose, dexi, dextro, dextrostix, dxt, bedside glucose, glucometer, d-stick, dstick, chemstick, BM stix, serum glucose, random glucose, FS, glucose of, glucose level, sugar of, BS of, BGL of, CBG of, BG of, blood sugar of, blood glucose of, CBS, d stick, glucose reading, hypoglycemic at, hyperglycemic at, hypoglycemic to, hyperglycemic to, glu, gluc",
  ),
  ketones: phrases(
    "ketones, ketone, blood ketones, serum ketones, capillary ketones, BHB, beta hydroxybutyrate, beta-hydroxybutyrate, ketone level, blood ketone, ketones of",
  ),
  age: phrases("age, aged, age:, pt age, patient age, ages"),
  onset: phrases(
    "onset, for, for the, for the past, for the last, for past, for last, for about, for approx, for approximately, for over, for more than, x, since, started, began, beginning, starting, over the past, over the last, over past, in the past, in the last, during the past, duration, symptom onset, symptoms started, LKW, last known well, last seen normal, last known normal, LKN, LSN, within the last, within, within the past, the past, the last, past, last, symptoms for, times, lasting, lasted, over, after, during",
  ),
  gestation: phrases(
    "pregnant, gestation, gestational age, gestational, GA, EGA, IUP, gravid, preg, pregnancy, intrauterine pregnancy, gest, IUP at, pregnant at",
  ),
  postpartum: phrases(
    "postpartum, post partum, post-partum, postnatal, after delivery, since delivery, post delivery, s/p SVD, s/p NSVD, s/p vaginal delivery, s/p c-section, s/p cesarean, s/p delivery, after giving birth, after c-section, gave birth, delivered, since birth of baby, PP, s/p C/S, s/p CS, post c-section, after childbirth, had a baby, had baby, since giving birth",
  ),
};

export const oxygen: Lexicon["oxygen"] = {
  air: phrases(
    "RA, room air, on RA, on room air, on air, OA, r/a, R.A., breathing room air, in RA, RA sat, without oxygen, off oxygen, off O2",
  ),
  oxygen: phrases(
    "on oxygen, on O2, NC, nasal cannula, NRB, NRBM, NRM, non-rebreather, nonrebreather, non rebreather, non-rebreather mask, L O2, L NC, L via NC, {1|2|3|4|5|6|8|10|12|15} {L/min|L/m|LPM}, liters NC, liters O2, liters oxygen, liters nasal cannula, L nasal cannula, L oxygen, L per NC, supplemental oxygen, supplemental O2, simple mask, face mask oxygen, facemask, O2 mask, oxygen mask, CPAP, BiPAP, NIPPV, NIV, high flow, HFNC, high flow nasal cannula, venturi, venti mask, venturi mask, vapotherm, {2|3|4|5|6|8|10|12|15} {L|L O2|L NC|L of O2|L oxygen|L of oxygen|LNC|LPM|liters|L via NC|L/min|L NRB|LO2|L nasal cannula|L by NC|liters of oxygen|liters of O2|liters via NC}, O2 {|at|@|on|via} {1|2|3|4|5|6|8|10|12|15} {L|LPM|liters|litres|LNC}, O2 via NC, O2 by NC, O2 per NC, O2 via NRB, oxygen via, with oxygen, with O2, on supplemental, on home O2, on home oxygen, on 2L, on 3L, on 4L",
  ),
};

export const consciousness: Lexicon["consciousness"] = {
  A: phrases(
    "AVPU A, AVPU: A, AVPU = A, AVPU alert, AVPU: alert, mental state: alert, alert and oriented, A&O x 3, A&O x 4, A&Ox3, A&Ox4, AOx3, AOx4, AO x 3, AO x 4, AAOx3, AAOx4, A/O x 3, A/O x 4, ACVPU A, ACVPU: A, LOC: alert, {level of consciousness|LOC|conscious level}: {alert|awake}, {A+O|AxO|A&O|CAO} x {3|4}",
  ),
  C: phrases(
    "AVPU C, AVPU: C, ACVPU C, ACVPU: C, ACVPU = C, new confusion, new onset confusion, newly confused, acute confusion, acutely confused, acute onset confusion, acute delirium",
  ),
  V: phrases(
    "AVPU V, AVPU: V, AVPU = V, AVPU verbal, AVPU: verbal, AVPU voice, AVPU: voice, mental state: verbal response, responds to voice, responds to verbal, responds to verbal stimuli, responsive to voice, responsive to verbal stimuli, ACVPU V, ACVPU: V, verbal response",
  ),
  P: phrases(
    "AVPU P, AVPU: P, AVPU = P, AVPU pain, AVPU: pain, mental state: pain response, responds to pain, responds to painful stimuli, responds only to pain, responsive to pain, responsive to painful stimuli, withdraws to pain, withdraws from pain, localizes to pain, localizes pain, ACVPU P, ACVPU: P, pain response",
  ),
  U: phrases(
    "AVPU U, AVPU: U, AVPU = U, AVPU unresponsive, AVPU: unresponsive, mental state: unresponsive, unresponsive to pain, unresponsive to painful stimuli, unresponsive to all stimuli, no response to pain, no response to painful stimuli, ACVPU U, ACVPU: U, completely unresponsive, comatose",
  ),
};

export const elsewhere: Lexicon["elsewhere"] = phrases(
  "at home, home, home temp, at school, at nursery, at daycare, at the GP, last night, overnight, yesterday, yest, earlier, tmax, t max, temp max, max temp, spiked, spiking, spiked a temp, this morning at home, PTA, prior to arrival, before tylenol",
);

export const thermometers: Lexicon["thermometers"] = phrases(
  "rectal, rectally, oral, orally, axillary, axilla, ax, tympanic, tymp, temporal, forehead",
);

export const otherFluids: Lexicon["otherFluids"] = phrases(
  "CSF, LP, lumbar puncture, cerebrospinal fluid, pleural fluid, ascitic fluid, synovial fluid, joint fluid",
);
