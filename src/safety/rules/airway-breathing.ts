import {
  all,
  any,
  atLeast,
  atMost,
  below,
  ever,
  mentioned,
  not,
  now,
  ongoing,
  vital,
  given,
} from "../condition.ts";
import type { Patient } from "../patient.ts";
import {
  altered,
  adult,
  breathless,
  fastBreathing,
  hardWork,
  severeDistress,
  usualLowSpo2,
  child,
} from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const spo2Value = (patient: Patient) => ({ spo2: patient.vital("spo2") ?? "" });
const rateValue = (patient: Patient) => ({ rate: patient.vital("respiratoryRate") ?? "" });

/** Blue lips or face; a blue finger is another matter. */
const centralCyanosis = mentioned(
  ["cyanosis"],
  ({ site }) =>
    site === undefined || site === "lip" || site === "face" || site === "mouth" || site === "tongue",
);

export const airwayBreathing: readonly Rule[] = [
  floor({
    id: "arrest",
    problem: "arrest",
    urgency: 1,
    source: sources.esiA,
    when: any(now("cardiac-arrest", "no-pulse", "post-arrest"), ongoing("apnoea", "agonal-breathing")),
  }),
  floor({
    id: "airway-lost",
    problem: "airway",
    urgency: 1,
    source: sources.esiA,
    when: any(
      ongoing("airway-obstruction", "intubated"),
      all(ongoing("choking"), any(centralCyanosis, altered, now("no-pulse"))),
    ),
  }),
  floor({
    id: "respiratory-distress-severe",
    problem: "breathing",
    urgency: 1,
    source: sources.esiA,
    when: any(
      severeDistress,
      all(ongoing("cannot-speak-sentences"), any(below("spo2", 90), fastBreathing, altered)),
      all(centralCyanosis, any(breathless, below("spo2", 90), altered)),
    ),
  }),
  floor({
    id: "breathing-too-slow",
    problem: "breathing",
    urgency: 1,
    source: sources.esiA,
    when: any(
      atMost("respiratoryRate", 7),
      all(
        atMost("respiratoryRate", 8),
        any(altered, now("opioid", "overdose", "drug-intoxication", "toxic-ingestion")),
      ),
    ),
    values: rateValue,
  }),
  floor({
    id: "hypoxia-critical",
    problem: "hypoxia",
    urgency: 1,
    source: sources.esiA,
    when: below("spo2", 85),
    values: spo2Value,
  }),
  floor({
    id: "hypoxia-with-distress",
    problem: "hypoxia",
    urgency: 1,
    source: sources.esiA,
    when: all(below("spo2", 90), not(usualLowSpo2), any(hardWork, fastBreathing, altered)),
    values: spo2Value,
  }),
  floor({
    id: "hypoxia",
    problem: "hypoxia",
    urgency: 2,
    source: sources.esiB,
    when: all(below("spo2", 90), not(usualLowSpo2)),
    values: spo2Value,
  }),
  consider({
    id: "hypoxia-usual",
    problem: "hypoxia",
    urgency: 2,
    source: sources.esiD,
    when: all(below("spo2", 90), usualLowSpo2),
    values: spo2Value,
  }),
  floor({
    id: "stridor",
    problem: "airway",
    urgency: { esi: 2, manchester: 1 },
    source: sources.esiB,
    when: ongoing("stridor"),
  }),
  floor({
    id: "saliva-not-swallowed",
    problem: "airway",
    urgency: 2,
    source: sources.esiB,
    when: ongoing("cannot-swallow-saliva"),
  }),
  floor({
    id: "mouth-or-throat-swelling",
    problem: "airway",
    urgency: 2,
    source: sources.esiB,
    when: ongoing("tongue-or-throat-swelling", "angioedema", "mucosal-swelling"),
  }),
  floor({
    id: "work-of-breathing",
    problem: "breathing",
    urgency: 2,
    source: sources.esiB,
    when: any(
      ongoing("cannot-speak-sentences", "accessory-muscles", "chest-indrawing", "grunting"),
      centralCyanosis,
    ),
  }),
  floor({
    id: "asthma-severe",
    problem: "breathing",
    urgency: 2,
    source: sources.sign,
    when: all(
      any(now("wheeze"), all(now("dyspnea"), ever("asthma"))),
      any(
        below("spo2", 92),
        all(adult, any(atLeast("respiratoryRate", 25), atLeast("heartRate", 110))),
        all(
          child,
          given((patient) => patient.aged(5)),
          any(
            vital("respiratoryRate", (rate) => rate > 30),
            vital("heartRate", (rate) => rate > 125),
          ),
        ),
        all(
          child,
          given((patient) => patient.aged(2, 5)),
          any(
            vital("respiratoryRate", (rate) => rate > 40),
            vital("heartRate", (rate) => rate > 140),
          ),
        ),
      ),
    ),
  }),
  consider({
    id: "breathless-at-rest",
    problem: "breathing",
    urgency: 2,
    source: sources.practice,
    when: ongoing("breathlessness-at-rest"),
  }),
  consider({
    id: "choking",
    problem: "airway",
    urgency: 2,
    source: sources.practice,
    when: now("choking", "choking-episode"),
  }),
  consider({
    id: "epiglottitis",
    problem: "airway",
    urgency: 2,
    source: sources.practice,
    when: now("epiglottitis"),
  }),
  consider({
    id: "tracheostomy-trouble",
    problem: "airway",
    urgency: 2,
    source: sources.practice,
    when: all(ever("tracheostomy"), breathless),
  }),
  ask({
    id: "spo2-missing",
    problem: "breathing",
    urgency: 2,
    source: sources.esiD,
    asks: "spo2",
    when: any(breathless, now("wheeze")),
  }),
];
