import {
  aged,
  all,
  any,
  atLeast,
  atMost,
  below,
  beside,
  ever,
  given,
  mentioned,
  not,
  notUnder,
  now,
  ongoing,
} from "../condition.ts";
import type { Patient } from "../patient.ts";
import {
  abdominalPain,
  adultVitals,
  altered,
  bleeding,
  breathless,
  chestPain,
  fainted,
  feverish,
  hypotensive,
  mottledOrCold,
  severeDistress,
  severePain,
  sudden,
  traumaticChest,
} from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const pressureValue = (patient: Patient) => ({ systolic: patient.vital("systolic") ?? "" });
const rateValue = (patient: Patient) => ({ rate: patient.vital("heartRate") ?? "" });

const coronary = any(ever("coronary-disease", "myocardial-infarction"), now("known-coronary-context"));
const cardiacQuality = any(now("chest-pressure", "crushing", "radiating-arm", "radiating-jaw"));
/** Pain on breathing or moving, or a cough with fever, speaks for another cause than the heart. */
const otherQuality = any(now("pleuritic-pain", "positional", "chest-wall-pain"), all(now("cough"), feverish));
const cardiacPain = all(chestPain, not(traumaticChest));

export const circulation: readonly Rule[] = [
  floor({
    id: "shock",
    problem: "shock",
    urgency: 1,
    source: sources.esiA,
    when: any(
      ongoing("shock"),
      all(adultVitals, below("systolic", 70)),
      all(hypotensive, any(mottledOrCold, altered)),
    ),
    values: pressureValue,
  }),
  floor({
    id: "hypotension-with-symptom",
    problem: "shock",
    urgency: 2,
    source: sources.esiB,
    when: all(
      adultVitals,
      any(
        below("systolic", 80),
        all(
          below("systolic", 90),
          any(
            fainted,
            bleeding,
            abdominalPain,
            breathless,
            feverish,
            now(
              "near-syncope",
              "dizziness",
              "general-weakness",
              "back-pain",
              "flank-pain",
              "pale",
              "sweating",
              "melaena",
            ),
            now("dehydration", "persistent-vomiting", "diarrhoea", "ill-appearing", "malaise"),
            now("no-urine", "few-wet-nappies"),
          ),
        ),
      ),
    ),
    values: pressureValue,
  }),
  consider({
    id: "hypotension",
    problem: "shock",
    urgency: 2,
    source: sources.practice,
    when: any(all(adultVitals, below("systolic", 90)), now("hypotension-reported")),
    values: pressureValue,
  }),
  floor({
    id: "child-hypotension",
    problem: "shock",
    urgency: 2,
    source: sources.pals,
    when: all(aged(0, 12), hypotensive),
    values: pressureValue,
  }),
  floor({
    id: "arrhythmia-unstable",
    problem: "heart-rate",
    urgency: 1,
    source: sources.esiA,
    when: all(
      adultVitals,
      any(atLeast("heartRate", 150), below("heartRate", 40)),
      any(hypotensive, fainted, chestPain, severeDistress, altered, mottledOrCold),
    ),
    values: rateValue,
  }),
  floor({
    id: "heart-rate-extreme",
    problem: "heart-rate",
    urgency: 2,
    source: sources.acls,
    when: all(adultVitals, any(atLeast("heartRate", 150), below("heartRate", 35))),
    values: rateValue,
  }),
  floor({
    id: "child-heart-rate-extreme",
    problem: "heart-rate",
    urgency: 2,
    source: "AHA PALS 2020, tachycardia and bradycardia",
    when: any(
      all(aged(0, 1), atLeast("heartRate", 220)),
      all(aged(1, 12), atLeast("heartRate", 180)),
      all(aged(0, 5), below("heartRate", 60)),
    ),
    values: rateValue,
  }),
  floor({
    id: "chest-pain-unstable",
    problem: "acs",
    urgency: 1,
    source: sources.esiA,
    when: all(chestPain, notUnder(12), any(below("systolic", 90), mottledOrCold, severeDistress)),
  }),
  floor({
    id: "acs",
    problem: "acs",
    urgency: 2,
    source: sources.esiB,
    when: any(
      now("acute-coronary-syndrome"),
      all(now("myocardial-infarction"), any(chestPain, breathless, now("arm-pain", "jaw-pain", "sweating"))),
      all(
        cardiacPain,
        notUnder(30),
        any(
          now("radiating-arm", "radiating-jaw", "sweating", "clammy"),
          coronary,
          all(any(cardiacQuality, not(otherQuality)), any(now("radiating", "syncope"), breathless)),
        ),
      ),
      // Discomfort elsewhere with cardiac signs and a known risk is a possible ACS too (AHRQ ESI Implementation Handbook, v4, decision B).
      all(
        aged(50),
        now("epigastric-pain", "heartburn", "arm-pain", "jaw-pain"),
        now("sweating", "clammy"),
        any(coronary, ever("diabetes", "hypertension", "hyperlipidaemia", "smoker")),
        not(now("injury", "limb-injury", "fall")),
      ),
    ),
  }),
  consider({
    id: "chest-pain-pale",
    problem: "acs",
    urgency: 1,
    source: "AHRQ ESI Implementation Handbook, v4 (2012), decision A",
    when: all(cardiacPain, notUnder(30), ongoing("pale"), ongoing("sweating", "clammy")),
  }),
  consider({
    id: "chest-pain-possible-acs",
    problem: "acs",
    urgency: 2,
    source: sources.esiB,
    when: all(cardiacPain, any(notUnder(40), all(cardiacQuality, notUnder(30)))),
  }),
  consider({
    id: "acs-without-chest-pain",
    problem: "acs",
    urgency: 2,
    source: sources.glickman,
    when: all(
      aged(50),
      any(
        now("epigastric-pain", "upper-abdominal-pain", "heartburn"),
        now("arm-pain", "jaw-pain", "shoulder-pain"),
      ),
      not(now("injury", "limb-injury", "fall")),
      any(now("sweating", "clammy", "dyspnea", "near-syncope", "syncope", "radiating-arm", "radiating-jaw")),
    ),
  }),
  ask({
    id: "ecg",
    problem: "ecg",
    urgency: 2,
    source: sources.glickman,
    asks: "ecg",
    when: any(
      all(cardiacPain, notUnder(30)),
      all(
        aged(50),
        any(breathless, altered, fainted, now("arm-pain", "general-weakness")),
        not(now("limb-injury")),
      ),
      all(aged(80), any(abdominalPain, now("vomiting"))),
    ),
  }),
  floor({
    id: "aortic-dissection",
    problem: "aorta",
    urgency: 2,
    source: sources.addRs,
    when: any(
      now("aortic-dissection"),
      all(now("chest-pain", "chest-pressure", "back-pain"), now("tearing"), any(sudden, severePain)),
      all(
        now("chest-pain", "chest-pressure", "back-pain"),
        now("pulse-deficit", "blood-pressure-difference"),
      ),
      all(
        chestPain,
        now("neurological-deficit", "unilateral-weakness", "facial-droop", "speech-disturbance"),
      ),
      all(now("back-pain"), any(hypotensive, ongoing("shock"))),
    ),
  }),
  consider({
    id: "aortic-dissection-risk",
    problem: "aorta",
    urgency: 2,
    source: sources.addRs,
    when: any(
      all(chestPain, ever("aortic-risk-condition", "aortic-aneurysm", "aortic-dissection")),
      all(now("chest-pain", "chest-pressure", "back-pain"), now("tearing")),
      all(
        chestPain,
        beside(["sudden-onset"], ["chest-pain", "chest-pressure"]),
        severePain,
        now("radiating-back", "back-pain"),
      ),
    ),
  }),
  consider({
    id: "aortic-aneurysm",
    problem: "aorta",
    urgency: 2,
    source: sources.practice,
    when: all(
      aged(50),
      any(abdominalPain, now("back-pain", "flank-pain")),
      any(
        all(now("sudden-onset"), any(fainted, hypotensive)),
        now("pulsatile-mass"),
        ever("aortic-aneurysm"),
      ),
    ),
  }),
  floor({
    id: "syncope-cardiac",
    problem: "syncope",
    urgency: 2,
    source: sources.esc,
    when: all(
      now("syncope"),
      any(
        chestPain,
        now("palpitations", "dyspnea", "exertional"),
        ever(
          "heart-failure",
          "coronary-disease",
          "valve-disease",
          "arrhythmia",
          "pacemaker",
          "congenital-heart-disease",
        ),
        all(adultVitals, any(below("heartRate", 40), below("systolic", 90))),
      ),
    ),
  }),
  consider({
    id: "pulmonary-embolism",
    problem: "pulmonary-embolism",
    urgency: 2,
    source: sources.practice,
    when: any(
      now("pulmonary-embolism"),
      all(
        any(beside(["sudden-onset"], ["dyspnea"]), now("pleuritic-pain")),
        any(
          ever(
            "previous-thrombosis",
            "deep-vein-thrombosis",
            "recent-surgery",
            "immobility",
            "cancer",
            "pulmonary-embolism",
          ),
          now("hormonal-contraception", "haemoptysis", "syncope"),
          mentioned(["leg-swelling", "calf-pain", "limb-swelling"], ({ side }) => side !== "both"),
          given((patient) => patient.pregnant || patient.postpartum),
        ),
      ),
    ),
  }),
  consider({
    id: "limb-ischaemia",
    problem: "limb-ischaemia",
    urgency: 2,
    source: sources.practice,
    when: now("limb-ischaemia", "cold-painful-limb"),
  }),
  consider({
    id: "hypertensive-emergency",
    problem: "hypertension",
    urgency: 2,
    source: "ACC/AHA 2017, hypertensive emergency",
    when: all(
      adultVitals,
      any(atLeast("systolic", 180), atLeast("diastolic", 120)),
      any(chestPain, breathless, altered, now("headache", "blurred-vision", "vision-loss", "seizure")),
    ),
    values: (patient) => ({
      systolic: patient.vital("systolic") ?? "",
      diastolic: patient.vital("diastolic") ?? "",
    }),
  }),
  consider({
    id: "dialysis-unwell",
    problem: "dialysis",
    urgency: 2,
    source: sources.practice,
    when: all(
      ever("dialysis"),
      any(now("general-weakness", "dyspnea", "palpitations", "limb-weakness"), atMost("heartRate", 50)),
    ),
  }),
];
