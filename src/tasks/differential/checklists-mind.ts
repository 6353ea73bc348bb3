import { now } from "../../safety/condition.ts";
import { thyroidStorm, withdrawalOrDrugs } from "./checklists-chest.ts";
import * as clue from "./checklists-clues.ts";
import { diagnosis, risk, risks, sign, signs } from "./checklists-form.ts";
import type { ComplaintTable } from "./checklists-form.ts";
import * as limit from "./checklists-limits.ts";
import { encephalitis } from "./checklists-head.ts";
import { hypoglycaemia, intracranialBleeding, poisoning } from "./checklists-shared.ts";

/** Poisons and the mind. Sources: checklists-shared.ts where a diagnosis stands there, else [J]. */

// ENA ESI Handbook, 5th ed. (2023), decision B: any toxic ingestion, paracetamol also if well.
export const overdoseTable: ComplaintTable = {
  id: "overdose",
  opens: now(
    "overdose",
    "toxic-ingestion",
    "paracetamol-overdose",
    "drug-intoxication",
    "alcohol-intoxication",
    "chemical-exposure",
    "carbon-monoxide",
    "smoke-inhalation",
    "button-battery",
    "magnet-ingestion",
    "withdrawal",
  ),
  diagnoses: [
    diagnosis("paracetamol-poisoning", [
      sign("paracetamol-overdose"),
      clue.vomiting,
      clue.bellyPain,
      sign("jaundice"),
    ]),
    diagnosis("opioid-or-sedative-poisoning", [
      limit.slowBreathing,
      limit.alteredState,
      limit.lowOxygen,
      risk("opioid"),
      risk("drug-use"),
    ]),
    diagnosis("heart-poison", [
      limit.extremePulse,
      limit.lowPressure,
      clue.seizure,
      risks("heart-drugs", "beta-blocker", "antihypertensive"),
    ]),
    hypoglycaemia,
    diagnosis("suicide-risk", [
      sign("suicidal-ideation", "suicide-attempt"),
      sign("suicide-plan"),
      sign("self-harm"),
      risk("depression"),
    ]),
    diagnosis("gas-or-corrosive", [
      clue.gasOrSmoke,
      clue.chemical,
      signs("battery-or-magnet", "button-battery", "magnet-ingestion"),
      signs("saliva-or-stridor", "cannot-swallow-saliva", "stridor"),
    ]),
    intracranialBleeding,
  ],
};

export const mindTable: ComplaintTable = {
  id: "mental-crisis",
  opens: now(
    "suicidal-ideation",
    "suicide-plan",
    "suicide-attempt",
    "self-harm",
    "psychosis",
    "mania",
    "violent-behaviour",
    "homicidal-ideation",
    "low-mood",
    "anxiety",
    "panic",
    "agitation",
  ),
  diagnoses: [
    // ENA ESI Handbook, 5th ed. (2023), decision B: ideation with plan or intent, attempt.
    diagnosis("suicide-risk", [
      sign("suicide-plan"),
      sign("suicide-attempt", "self-harm"),
      sign("suicidal-ideation"),
      risks("mental-illness", "depression", "bipolar", "schizophrenia"),
      sign("lives-alone"),
      clue.substanceUse,
    ]),
    poisoning,
    hypoglycaemia,
    encephalitis,
    withdrawalOrDrugs,
    thyroidStorm,
    diagnosis("danger-to-others", [
      sign("homicidal-ideation"),
      sign("violent-behaviour"),
      signs("psychosis-or-mania", "psychosis", "mania"),
      clue.violence,
    ]),
  ],
};
