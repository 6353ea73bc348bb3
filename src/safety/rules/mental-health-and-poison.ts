import { all, any, ever, given, now, ongoing } from "../condition.ts";
import type { Rule } from "../rule.ts";
import { consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const thoughts = now("suicidal-ideation");

export const mentalHealthAndPoison: readonly Rule[] = [
  floor({
    id: "suicide-risk",
    problem: "suicide",
    urgency: 2,
    source: sources.esiB,
    when: any(
      now("suicide-plan", "suicide-attempt", "hanging"),
      // A plan that nobody asked about is not a plan denied.
      all(
        thoughts,
        given((patient) => !patient.denies("suicide-plan")),
      ),
    ),
  }),
  consider({
    id: "suicidal-thoughts",
    problem: "suicide",
    urgency: 2,
    source: sources.esiB,
    when: any(thoughts, ongoing("self-harm")),
  }),
  floor({
    id: "danger-to-others-or-psychosis",
    problem: "behaviour",
    urgency: 2,
    source: sources.esiB,
    when: ongoing("homicidal-ideation", "violent-behaviour", "psychosis"),
  }),
  consider({
    id: "behaviour-disturbed",
    problem: "behaviour",
    urgency: 2,
    source: sources.practice,
    when: ongoing("agitation", "mania", "restless-or-strange-behaviour"),
  }),
  floor({
    id: "poisoning",
    problem: "poisoning",
    urgency: 2,
    source: sources.esiB,
    when: now("overdose", "toxic-ingestion", "paracetamol-overdose", "naloxone-given"),
  }),
  consider({
    id: "drugs-or-withdrawal",
    problem: "poisoning",
    urgency: 2,
    source: sources.practice,
    when: any(
      now("drug-intoxication"),
      all(
        now("withdrawal"),
        any(
          now("tremor", "agitation", "sweating", "seizure", "confusion", "new-confusion"),
          ever("alcohol-use-disorder"),
        ),
      ),
    ),
  }),
  consider({
    id: "gas-or-chemical",
    problem: "inhalation",
    urgency: 2,
    source: sources.practice,
    when: any(
      now("carbon-monoxide", "smoke-inhalation", "face-or-airway-burn"),
      all(now("chemical-exposure"), now("dyspnea", "cough", "wheeze", "eye-pain", "vomiting")),
    ),
  }),
  floor({
    id: "sexual-assault",
    problem: "safeguarding",
    urgency: 2,
    source: sources.esiB,
    when: now("sexual-assault"),
  }),
  consider({
    id: "violence-at-home",
    problem: "safeguarding",
    urgency: 2,
    source: sources.practice,
    when: now("domestic-violence"),
  }),
  floor({
    id: "needlestick-health-worker",
    problem: "needlestick",
    urgency: 2,
    source: sources.esiB,
    when: all(now("needlestick"), now("healthcare-worker")),
  }),
  consider({
    id: "needlestick",
    problem: "needlestick",
    urgency: 2,
    source: sources.practice,
    when: now("needlestick"),
  }),
];
