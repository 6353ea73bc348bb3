import { aged, all, any, above, atLeast, below, fact, given, not, now, ongoing } from "../condition.ts";
import type { Patient } from "../patient.ts";
import {
  abdominalPain,
  altered,
  chestPain,
  fainted,
  isPregnant,
  lowerAbdominalPain,
  maybePregnant,
  mottledOrCold,
  perinatal,
  weeksBelow,
  weeksFrom,
} from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const pressures = (patient: Patient) => ({
  systolic: patient.vital("systolic") ?? "?",
  diastolic: patient.vital("diastolic") ?? "?",
});
const postpartum = given((patient) => patient.postpartum);
/** From 20 weeks on, weeks unknown, or within six weeks after birth. */
const late = any(weeksFrom(20), postpartum);
const missedPeriod = all(
  now("missed-period"),
  given(({ reading }) => reading.pregnancy.status !== "no"),
);
const raised = any(atLeast("systolic", 140), atLeast("diastolic", 90));
const labour = now("contractions", "waters-broken");

export const pregnancy: readonly Rule[] = [
  floor({
    id: "eclampsia",
    problem: "pre-eclampsia",
    urgency: 1,
    source: sources.mayo,
    when: all(late, now("seizure", "active-seizure", "status-epilepticus", "postictal")),
  }),
  floor({
    id: "pre-eclampsia",
    problem: "pre-eclampsia",
    urgency: 2,
    source: sources.mayo,
    when: any(
      all(late, any(above("systolic", 150), atLeast("diastolic", 110))),
      all(
        late,
        raised,
        now(
          "headache",
          "blurred-vision",
          "vision-loss",
          "floaters-or-flashes",
          "right-upper-abdominal-pain",
          "epigastric-pain",
          "upper-abdominal-pain",
          "dyspnea",
        ),
      ),
      all(perinatal, ongoing("pre-eclampsia")),
    ),
    values: pressures,
  }),
  floor({
    id: "maternal-hypotension",
    problem: "maternal-circulation",
    urgency: 2,
    source: sources.esiB,
    when: all(perinatal, any(below("systolic", 90), above("systolic", 150))),
    values: pressures,
  }),
  floor({
    id: "maternal-symptom",
    problem: "maternal-symptom",
    urgency: 2,
    source: sources.esiB,
    when: any(
      all(perinatal, any(chestPain, now("dyspnea", "breathlessness-at-rest"))),
      all(late, any(abdominalPain, now("headache")), not(now("mild", "mild-pain"))),
    ),
  }),
  floor({
    id: "ectopic",
    problem: "early-pregnancy",
    urgency: 2,
    source: sources.esiB,
    when: any(
      now("ectopic-pregnancy"),
      all(
        any(isPregnant, missedPeriod),
        any(abdominalPain, fainted, now("vaginal-bleeding", "heavy-vaginal-bleeding", "shoulder-tip-pain")),
      ),
    ),
  }),
  floor({
    id: "ectopic-status-unknown",
    problem: "early-pregnancy",
    urgency: 2,
    source: sources.esiB,
    when: all(
      maybePregnant,
      lowerAbdominalPain,
      any(fainted, above("heartRate", 100), below("systolic", 100)),
    ),
  }),
  ask({
    id: "pregnant-or-not",
    problem: "early-pregnancy",
    urgency: 2,
    source: sources.esiB,
    asks: "pregnancy",
    when: all(
      maybePregnant,
      any(abdominalPain, now("vaginal-bleeding", "missed-period", "shoulder-tip-pain", "syncope")),
    ),
  }),
  ask({
    id: "pregnancy-weeks",
    problem: "pregnancy-weeks",
    urgency: 2,
    source: sources.mayo,
    asks: "pregnancyWeeks",
    when: all(isPregnant, any(raised, labour, now("headache", "reduced-fetal-movement"))),
  }),
  floor({
    id: "birth-now",
    problem: "birth",
    urgency: 1,
    source: sources.mfti,
    when: now("imminent-delivery", "cord-prolapse"),
  }),
  floor({
    id: "labour-too-early",
    problem: "birth",
    urgency: 2,
    source: sources.mfti,
    when: all(
      weeksBelow(34),
      weeksFrom(20),
      labour,
      fact("pregnancyWeeks", ({ reading: { pregnancy } }) =>
        pregnancy.weeks !== undefined && pregnancy.from !== undefined
          ? { value: pregnancy.weeks, from: pregnancy.from }
          : undefined,
      ),
    ),
    values: ({ reading }) => ({ weeks: reading.pregnancy.weeks ?? "?" }),
  }),
  consider({
    id: "labour",
    problem: "birth",
    urgency: 2,
    source: sources.practice,
    when: all(isPregnant, labour),
  }),
  floor({
    id: "fetal-movement-reduced",
    problem: "fetal-movement",
    urgency: 2,
    source: sources.mfti,
    when: ongoing("reduced-fetal-movement"),
  }),
  floor({
    id: "postpartum-bleeding",
    problem: "postpartum-bleeding",
    urgency: 2,
    source: sources.esiB,
    when: any(
      now("postpartum-haemorrhage"),
      all(
        postpartum,
        any(
          ongoing("heavy-vaginal-bleeding"),
          all(now("vaginal-bleeding"), any(fainted, above("heartRate", 100), mottledOrCold)),
        ),
      ),
    ),
  }),
  floor({
    id: "pregnancy-injury",
    problem: "pregnancy-injury",
    urgency: 2,
    source: sources.mfti,
    when: all(
      weeksFrom(20),
      now(
        "fall",
        "fall-from-height",
        "fall-six-metres",
        "road-crash",
        "assault",
        "abdominal-injury",
        "domestic-violence",
        "pedestrian-struck",
      ),
    ),
  }),
  consider({
    id: "maternal-early-warning",
    problem: "maternal-circulation",
    urgency: 2,
    source: sources.mewc,
    when: all(
      perinatal,
      any(
        above("heartRate", 120),
        below("heartRate", 50),
        above("respiratoryRate", 30),
        below("respiratoryRate", 10),
        below("spo2", 95),
        above("diastolic", 100),
        altered,
        ongoing("no-urine"),
        all(postpartum, any(atLeast("temperatureC", 38), now("fever", "fever-reported"))),
      ),
      not(aged(0, 10)),
    ),
  }),
];
