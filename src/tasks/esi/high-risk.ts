import type { Wording } from "../../domain/finding.ts";
import type { Span } from "../../domain/note.ts";
import {
  aged,
  all,
  any,
  atLeast,
  below,
  ever,
  not,
  now,
  ongoing,
  type Condition,
} from "../../safety/condition.ts";
import { evidence, type Patient } from "../../safety/patient.ts";
import { breathless, chestPain, feverish, olderThan, traumaticChest } from "../../safety/pictures.ts";

/**
 * Decision B beyond the floors: presentations that the protocol itself calls high-risk. A floor bounds every answer,
 * a model's too; these are only the protocol's own judgement, and a clinician may lower them with a coded reason.
 */
type HighRisk = { readonly id: string; readonly source: string; readonly when: Condition };

const v5 = "ENA ESI Handbook, 5th ed. (2023), decision B";

const highRisks: readonly HighRisk[] = [
  {
    // "Possible acute coronary syndrome, stable". Pressure counts from 18 years, other chest pain from 30; after an injury, pleuritic or long-standing: decision C.
    id: "chest-pain",
    source: v5,
    when: all(
      any(
        all(chestPain, aged(30)),
        all(now("chest-pressure"), aged(18)),
        all(chestPain, ever("coronary-disease", "myocardial-infarction")),
      ),
      not(any(traumaticChest, now("pleuritic-pain", "chest-wall-pain", "cough"), olderThan(24 * 7))),
    ),
  },
  {
    id: "breathing-worse",
    source: `${v5} (rising work of breathing)`,
    when: all(
      breathless,
      any(
        atLeast("respiratoryRate", 25),
        below("spo2", 94),
        ongoing("cannot-speak-sentences", "accessory-muscles", "chest-indrawing", "breathlessness-at-rest"),
        aged(75),
      ),
    ),
  },
  {
    id: "one-sided-weakness",
    source: `${v5} (signs of stroke)`,
    when: all(
      any(
        now(
          "unilateral-weakness",
          "facial-droop",
          "speech-disturbance",
          "stroke",
          "tia",
          "transient-neurological-attack",
        ),
      ),
      not(any(olderThan(24 * 7), now("facial-palsy"))),
    ),
  },
  {
    id: "both-legs-weak",
    source: "NICE NG234, spinal cord compression; BMJ Best Practice, cauda equina syndrome",
    when: all(now("leg-weakness-bilateral"), not(olderThan(24 * 7))),
  },
  {
    id: "fainted-older",
    source: "ESC guidelines on syncope 2018, high-risk features",
    when: all(now("syncope", "loss-of-consciousness"), aged(65)),
  },
  {
    id: "vomiting-blood",
    source: "Baveno VII (2022); Glasgow-Blatchford score, higher risk by age and illness [J]",
    when: all(
      now("haematemesis"),
      any(
        aged(50),
        ever("cirrhosis", "alcohol-use-disorder", "anticoagulant", "antiplatelet", "peptic-ulcer"),
      ),
    ),
  },
  {
    id: "fever-low-defence",
    source: `${v5} (fever with chemotherapy or transplant)`,
    when: all(feverish, ever("chemotherapy", "transplant", "neutropenia", "asplenia")),
  },
];

export type HighRiskFound = { readonly why: Wording; readonly evidence: readonly Span[] };

/** The high-risk presentations that hold, in the order of their list. */
export function highRisksOf(patient: Patient): readonly HighRiskFound[] {
  const found: HighRiskFound[] = [];
  for (const { id, when } of highRisks) {
    const parts = when(patient);
    if (parts) found.push({ why: { key: `esi.highRisk.${id}` }, evidence: evidence(...parts).spans });
  }
  return found;
}

/** Citations of the list, for the reader of the path. */
export const highRiskSources: readonly { readonly id: string; readonly source: string }[] = highRisks;
