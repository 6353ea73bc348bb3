import type { VitalName } from "../../domain/note.ts";
import { all, any, atLeast, atMost, below, given, now } from "../condition.ts";
import type { Condition } from "../condition.ts";
import { dangerZone } from "../danger-zone.ts";
import type { News2 } from "../news2.ts";
import { news2 } from "../news2.ts";
import type { EvidencePart, Patient } from "../patient.ts";
import { adultVitals, altered, infection } from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";
import { fallsOf } from "../worse-since.ts";

type Scored = Extract<News2, { status: "scored" }>;

/** NEWS2 with a test on it; the parameters that score light up. */
function scores(test: (result: Scored) => boolean): Condition {
  return (patient) => {
    const result = news2(patient);
    if (result.status !== "scored" || !test(result)) return undefined;
    return result.missing.length < 7 ? parametersThatScore(patient, result) : undefined;
  };
}

function parametersThatScore({ reading }: Patient, { scores }: Scored): readonly EvidencePart[] {
  const parts: EvidencePart[] = [];
  for (const name of ["respiratoryRate", "spo2", "systolic", "heartRate", "temperatureC"] as const)
    if (scores[name]) parts.push([name, reading.vitals[name]]);
  if (scores.oxygen) parts.push(["oxygen", reading.oxygen]);
  if (scores.consciousness) parts.push(["consciousness", reading.consciousness]);
  return parts;
}

function scoreValues(patient: Patient): { score: number; incomplete: string; missing: number } {
  const result = news2(patient);
  const missing = result.status === "scored" ? result.missing.length : 0;
  return {
    score: result.status === "scored" ? result.score : 0,
    incomplete: missing > 0 ? "yes" : "no",
    missing,
  };
}

const vitalPart = (name: VitalName, { reading }: Patient): EvidencePart => [name, reading.vitals[name]];

const breaches: Condition = (patient) => {
  const found = dangerZone(patient);
  return found.length > 0 ? found.map(({ name }) => vitalPart(name, patient)) : undefined;
};

const shockIndex: Condition = (patient) => {
  const rate = patient.vital("heartRate");
  const systolic = patient.vital("systolic");
  if (rate === undefined || systolic === undefined || rate <= systolic) return undefined;
  return [vitalPart("heartRate", patient), vitalPart("systolic", patient)];
};

/** An incomplete score of 4 is one parameter away from counting. */
const nearlyUrgent = scores(({ score, missing }) => score === 4 && missing.length > 0);

export const vitals: readonly Rule[] = [
  floor({
    id: "news2-high",
    problem: "news2",
    urgency: 2,
    source: sources.news2,
    // With an infection the sepsis rule says the same with more.
    when: all(
      scores(({ score }) => score >= 7),
      given((patient) => !infection(patient)),
    ),
    values: scoreValues,
  }),
  floor({
    id: "news2-medium",
    problem: "news2",
    urgency: 3,
    source: sources.news2,
    when: scores(({ score }) => score === 5 || score === 6),
    values: scoreValues,
  }),
  consider({
    id: "news2-medium-raise",
    problem: "news2",
    urgency: 2,
    source: sources.news2,
    when: scores(({ score }) => score === 5 || score === 6),
    values: scoreValues,
  }),
  consider({
    id: "news2-single",
    problem: "news2",
    urgency: 2,
    source: sources.news2,
    when: scores(({ score, threes }) => score < 5 && threes.length > 0),
    values: scoreValues,
  }),
  ask({
    id: "news2-consciousness",
    problem: "news2",
    urgency: 3,
    source: sources.news2,
    asks: "consciousness",
    when: nearlyUrgent,
    values: scoreValues,
  }),
  consider({
    id: "danger-zone",
    problem: "danger-zone",
    urgency: { esi: 2, manchester: 5 },
    onlyAt: 3,
    source: sources.esiD,
    when: breaches,
    values: (patient) => ({ count: dangerZone(patient).length }),
  }),
  consider({
    id: "shock-index",
    problem: "shock-index",
    urgency: 2,
    source: sources.practice,
    when: all(
      adultVitals,
      given((patient) => !patient.pregnant),
      shockIndex,
    ),
    values: (patient) => ({
      rate: patient.vital("heartRate") ?? "",
      systolic: patient.vital("systolic") ?? "",
    }),
  }),
  floor({
    id: "temperature-deadly",
    problem: "temperature",
    urgency: 2,
    source: "ERC guidelines 2021, hypothermia and heat stroke",
    when: any(
      below("temperatureC", 32),
      all(atLeast("temperatureC", 40), now("heat-illness", "hypothermia-sign"), altered),
    ),
    values: (patient) => ({ temperature: patient.vital("temperatureC") ?? "" }),
  }),
  consider({
    id: "temperature-extreme",
    problem: "temperature",
    urgency: 2,
    source: sources.mts,
    when: any(
      below("temperatureC", 35),
      atLeast("temperatureC", 41),
      all(now("heat-illness"), atLeast("temperatureC", 40)),
      now("hypothermia-sign"),
    ),
    values: (patient) => ({ temperature: patient.vital("temperatureC") ?? "?" }),
  }),
  consider({
    id: "oxygen-needed",
    problem: "breathing",
    urgency: 2,
    source: sources.practice,
    when: all(
      given(({ reading }) => reading.oxygen?.value === "oxygen"),
      atMost("spo2", 93),
      given((patient) => patient.ever("home-oxygen").length === 0),
    ),
  }),
  consider({
    id: "worse-than-before",
    problem: "worse",
    urgency: 2,
    source: sources.practice,
    when: (patient) => {
      const falls = fallsOf(patient.reading);
      return falls.length > 0 ? falls.map(({ name, fact }): EvidencePart => [name, fact]) : undefined;
    },
  }),
];
