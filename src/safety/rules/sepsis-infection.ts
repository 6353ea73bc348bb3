import { aged, all, any, atLeast, atMost, ever, given, mentioned, not, now, ongoing } from "../condition.ts";
import { news2 } from "../news2.ts";
import { adultVitals, altered, feverish, infection, severePain } from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const highScore = given((patient) => {
  const result = news2(patient);
  return result.status === "scored" && result.score >= 7;
});

const treatedCancer = any(now("chemotherapy", "neutropenia"), ever("transplant"));

export const sepsisInfection: readonly Rule[] = [
  floor({
    id: "sepsis",
    problem: "sepsis",
    urgency: 2,
    source: sources.nice51,
    when: any(
      now("sepsis"),
      all(
        infection,
        any(
          highScore,
          all(
            adultVitals,
            any(atMost("systolic", 90), atLeast("respiratoryRate", 25), atLeast("heartRate", 131)),
          ),
          altered,
          ongoing("mottled", "non-blanching-rash", "no-urine"),
        ),
      ),
    ),
  }),
  floor({
    id: "neutropenic-fever",
    problem: "neutropenic-fever",
    urgency: 2,
    source: sources.idsa,
    when: all(treatedCancer, any(feverish, now("ill-appearing", "malaise"))),
  }),
  ask({
    id: "neutropenic-temperature",
    problem: "neutropenic-fever",
    urgency: 2,
    source: sources.idsa,
    asks: "temperatureC",
    when: treatedCancer,
  }),
  consider({
    id: "fever-low-defence",
    problem: "neutropenic-fever",
    urgency: 2,
    source: sources.practice,
    when: all(
      feverish,
      any(
        ever(
          "immunosuppressed",
          "asplenia",
          "sickle-cell",
          "hiv",
          "cancer",
          "metastatic-cancer",
          "central-line",
        ),
        now("immunosuppressant", "endocarditis", "steroid-long-term"),
      ),
    ),
  }),
  floor({
    id: "petechiae-small-child",
    problem: "petechiae",
    urgency: 2,
    source: sources.mts,
    when: all(aged(0, 5), ongoing("non-blanching-rash")),
  }),
  consider({
    id: "petechiae",
    problem: "petechiae",
    urgency: 2,
    source: sources.practice,
    when: ongoing("non-blanching-rash"),
  }),
  consider({
    id: "necrotising-infection",
    problem: "necrotising-infection",
    urgency: 2,
    source: sources.practice,
    when: any(
      now("necrotising-infection"),
      all(
        now("cellulitis", "abscess", "skin-redness", "wound-problem"),
        now("crepitus-skin", "pain-out-of-proportion"),
      ),
    ),
  }),
  consider({
    id: "infected-obstructed-kidney",
    problem: "infected-kidney",
    urgency: 2,
    source: sources.practice,
    when: all(
      feverish,
      any(now("renal-colic"), all(now("flank-pain"), any(ever("kidney-stone"), severePain))),
    ),
  }),
  consider({
    id: "septic-joint",
    problem: "septic-joint",
    urgency: 2,
    source: sources.practice,
    when: any(now("septic-arthritis"), all(feverish, now("joint-swelling", "limping-child"))),
  }),
  consider({
    id: "deep-face-or-neck-infection",
    problem: "deep-neck-infection",
    urgency: 2,
    source: sources.practice,
    when: all(
      any(
        now("face-swelling", "gum-swelling"),
        mentioned(
          ["swelling", "cellulitis", "abscess"],
          ({ site }) => site === "neck" || site === "jaw" || site === "face",
        ),
      ),
      now("dysphagia", "hoarseness"),
    ),
  }),
  consider({
    id: "liver-patient-fever",
    problem: "peritonitis",
    urgency: 2,
    source: sources.practice,
    when: all(
      ever("cirrhosis", "ascites"),
      feverish,
      now("abdominal-pain", "abdominal-distension"),
      not(aged(0, 16)),
    ),
  }),
];
