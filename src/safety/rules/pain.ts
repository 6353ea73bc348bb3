import { aged, all, any, atLeast, ever, fact, given, not, now, ongoing } from "../condition.ts";
import type { Patient } from "../patient.ts";
import { severePain } from "../pictures.ts";
import type { Rule } from "../rule.ts";
import { ask, consider, floor } from "../rule.ts";
import { sources } from "../sources.ts";

const painValue = (patient: Patient) => {
  const score = patient.vital("pain");
  return { scored: score === undefined ? "no" : "yes", pain: score ?? "" };
};

const injured = now("injury", "limb-injury", "fall", "sprain", "fracture", "laceration", "contusion");
const systemic = any(
  now("renal-colic", "sickle-crisis"),
  all(now("flank-pain"), not(injured)),
  all(any(ever("sickle-cell"), now("cancer", "metastatic-cancer")), not(injured)),
);
const distressed = any(
  ongoing("visible-distress"),
  fact("painBehaviour", ({ reading }) =>
    reading.painBehaviour?.value === "distressed" ? reading.painBehaviour : undefined,
  ),
);
const comfortable = any(
  now("comfortable"),
  given(({ reading }) => reading.painBehaviour?.value === "comfortable"),
);
const calledSevere = all(severePain, not(given((patient) => (patient.vital("pain") ?? 10) < 7)));

export const pain: readonly Rule[] = [
  floor({
    id: "pain-systemic",
    problem: "pain",
    urgency: 2,
    source: sources.esiB,
    when: all(calledSevere, systemic),
    values: painValue,
  }),
  floor({
    id: "pain-with-distress",
    problem: "pain",
    urgency: 2,
    source: sources.esiB,
    when: all(calledSevere, distressed),
    values: painValue,
  }),
  floor({
    id: "pain-eight",
    problem: "pain",
    urgency: { esi: 5, manchester: 2 },
    source: sources.mts,
    when: all(atLeast("pain", 8), not(comfortable)),
    values: painValue,
  }),
  consider({
    id: "pain-severe",
    problem: "pain",
    urgency: 2,
    source: sources.esiB,
    when: any(atLeast("pain", 7), calledSevere),
    values: painValue,
  }),
  ask({
    id: "pain-behaviour",
    problem: "pain",
    urgency: 3,
    source: sources.esiB,
    asks: "painBehaviour",
    when: any(
      atLeast("pain", 7),
      all(
        now("pain", "injury", "fall", "crying-baby"),
        any(now("dementia", "autism-or-learning-disability"), aged(0, 3)),
      ),
    ),
  }),
];
