import { above, aged, all, any, atLeast, below, given, now, ongoing, vital } from "../condition.ts";
import type { Patient } from "../patient.ts";
import { altered, child, feverish } from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const temperatureValue = (patient: Patient) => ({ temperature: patient.vital("temperatureC") ?? "" });

const threeMonths = 0.25;
/** Below 90 days of life. */
const young = all(
  given(({ ageDays }) => ageDays !== undefined && ageDays < 90.5),
  aged(0, 1),
);
const underFive = aged(0, 5);
const threeTo36Months = all(
  given(({ ageDays }) => ageDays !== undefined && ageDays >= 90.5),
  aged(0, 3.01),
);

export const childRules: readonly Rule[] = [
  floor({
    id: "infant-fever",
    problem: "child-fever",
    urgency: 2,
    source: sources.esiFever,
    when: all(young, any(feverish, below("temperatureC", 36), now("hypothermia-sign"))),
    values: (patient) => ({ temperature: patient.vital("temperatureC") ?? "?" }),
  }),
  ask({
    id: "infant-temperature",
    problem: "child-fever",
    urgency: 2,
    source: sources.esiFever,
    asks: "temperatureC",
    when: young,
  }),
  floor({
    id: "child-fever-source-or-vaccines",
    problem: "child-fever",
    urgency: 3,
    source: sources.esi4Fever,
    when: all(
      threeTo36Months,
      above("temperatureC", 39),
      any(
        now("incomplete-vaccination"),
        given(
          (patient) =>
            !patient.has(
              "otitis",
              "tonsillitis",
              "upper-respiratory-infection",
              "bronchiolitis",
              "croup",
              "gastroenteritis",
              "pneumonia",
              "influenza",
              "chickenpox",
              "covid",
            ),
        ),
      ),
    ),
    values: temperatureValue,
  }),
  ask({
    id: "vaccines",
    problem: "child-fever",
    urgency: 3,
    source: sources.esi4Fever,
    asks: "vaccination",
    when: all(threeTo36Months, any(above("temperatureC", 38.5))),
  }),
  consider({
    id: "child-temperature-extreme",
    problem: "child-fever",
    urgency: 2,
    source: sources.esiFever,
    when: any(
      all(aged(threeMonths, 0.5), atLeast("temperatureC", 39)),
      all(aged(threeMonths, 5), below("temperatureC", 36)),
      all(aged(threeMonths, 5), any(above("temperatureC", 39)), now("incomplete-vaccination")),
    ),
    values: temperatureValue,
  }),
  floor({
    id: "child-fever-amber",
    problem: "child-fever",
    urgency: 3,
    source: sources.nice143Amber,
    when: all(
      underFive,
      feverish,
      any(
        all(aged(0, 1), above("heartRate", 160)),
        all(aged(1, 2), above("heartRate", 150)),
        all(aged(2, 5), above("heartRate", 140)),
        all(aged(0.5, 1), above("respiratoryRate", 50)),
        all(aged(1, 5), above("respiratoryRate", 40)),
        vital("spo2", (spo2) => spo2 <= 95),
        atLeast("capillaryRefillS", 3),
        now("poor-feeding", "few-wet-nappies", "rigors"),
        given(({ reading: { onsetHours } }) => (onsetHours?.value ?? 0) >= 120),
      ),
    ),
  }),
  floor({
    id: "child-hot",
    problem: "child-fever",
    urgency: { esi: 5, manchester: 3 },
    source: sources.mts,
    when: all(child, atLeast("temperatureC", 38.5)),
    values: temperatureValue,
  }),
  floor({
    id: "under-five-red",
    problem: "child-red",
    urgency: 2,
    source: sources.nice143,
    when: all(
      underFive,
      any(
        ongoing(
          "grunting",
          "chest-indrawing",
          "weak-cry",
          "mottled",
          "cyanosis",
          "bulging-fontanelle",
          "focal-seizure",
        ),
        above("respiratoryRate", 60),
        all(
          feverish,
          any(
            ongoing("pale", "reduced-turgor", "non-blanching-rash", "neck-stiffness", "neurological-deficit"),
            now("bilious-vomiting", "status-epilepticus"),
          ),
        ),
      ),
    ),
  }),
  floor({
    id: "floppy-infant",
    problem: "child-red",
    urgency: 1,
    source: sources.esiA,
    when: all(aged(0, 1), ongoing("floppy")),
  }),
  floor({
    id: "floppy-child",
    problem: "child-red",
    urgency: 2,
    source: sources.esiB,
    when: all(child, ongoing("floppy")),
  }),
  floor({
    id: "bilious-vomiting",
    problem: "bilious-vomiting",
    urgency: 2,
    source: "bpac NZ on NICE NG143 (bile-stained vomit is a red sign)",
    when: all(aged(0, 2), now("bilious-vomiting")),
  }),
  floor({
    id: "child-seizure",
    problem: "seizure",
    urgency: 2,
    source: sources.esi4B,
    when: all(
      child,
      now("seizure", "focal-seizure", "active-seizure", "status-epilepticus", "febrile-seizure"),
      any(
        given((patient) => !patient.has("febrile-seizure")),
        altered,
        aged(0, 0.5),
        now("focal-seizure", "recurrent"),
      ),
    ),
  }),
  floor({
    id: "child-dehydration",
    problem: "dehydration",
    urgency: 2,
    source: sources.esi4B,
    when: all(
      underFive,
      any(
        ongoing("no-urine"),
        all(
          now("dehydration", "sunken-eyes", "reduced-turgor"),
          any(
            altered,
            ongoing("mottled", "cold-extremities", "drowsy", "poor-perfusion"),
            atLeast("capillaryRefillS", 3),
            all(now("sunken-eyes"), now("reduced-turgor", "few-wet-nappies")),
            all(now("reduced-turgor"), now("few-wet-nappies")),
          ),
        ),
      ),
    ),
  }),
  floor({
    id: "child-abuse",
    problem: "safeguarding",
    urgency: 2,
    source: sources.esi4B,
    when: all(
      given(({ ageYears }) => ageYears === undefined || ageYears < 18),
      now("child-abuse"),
    ),
  }),
  floor({
    id: "infant-event-high-risk",
    problem: "infant-event",
    urgency: 2,
    source: sources.brue,
    when: all(
      aged(0, 1),
      now("brief-apnoea-infant"),
      any(
        given(({ ageDays }) => (ageDays ?? 0) < 60),
        now("prematurity", "recurrent"),
        ongoing("cyanosis"),
      ),
    ),
  }),
  consider({
    id: "infant-event",
    problem: "infant-event",
    urgency: 2,
    source: sources.brue,
    when: all(aged(0, 2), now("brief-apnoea-infant")),
  }),
  consider({
    id: "newborn-unwell",
    problem: "newborn",
    urgency: 2,
    source: sources.practice,
    when: all(
      given(({ ageDays }) => ageDays !== undefined && ageDays < 90.5),
      now(
        "poor-feeding",
        "jaundice",
        "drowsy",
        "irritable-child",
        "inconsolable",
        "few-wet-nappies",
        "ill-appearing",
      ),
    ),
  }),
  consider({
    id: "inconsolable-child",
    problem: "child-red",
    urgency: 2,
    source: sources.practice,
    when: all(underFive, ongoing("inconsolable")),
  }),
  consider({
    id: "parent-worried",
    problem: "parent-worried",
    urgency: 3,
    source: "NICE NG143, parental concern",
    when: all(child, now("parent-worried")),
  }),
];
