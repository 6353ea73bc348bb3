import type { Wording } from "../../domain/finding.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { any, below, now, ongoing, type Condition } from "../../safety/condition.ts";
import { altered, breathless, chestPain, infection, isPregnant } from "../../safety/pictures.ts";
import type { Patient } from "../../safety/patient.ts";

/**
 * First actions, each "per local protocol" and none that can harm if the picture is another: no drug, no fluid amount
 * (clinical facts, "Effects of scores, vitals and pain"). `upTo` is the least urgent level at which it is offered.
 */
const actions: readonly { readonly id: string; readonly upTo: Urgency; readonly when: Condition }[] = [
  { id: "resuscitation-team", upTo: 1, when: () => [] },
  { id: "airway-breathing", upTo: 1, when: () => [] },
  {
    id: "stop-bleeding",
    upTo: 3,
    when: now(
      "exsanguination",
      "bleeding-uncontrolled",
      "brisk-bleeding",
      "bleeding",
      "laceration",
      "epistaxis",
    ),
  },
  { id: "monitor", upTo: 2, when: () => [] },
  {
    id: "oxygen",
    upTo: 2,
    when: any(below("spo2", 92), breathless, ongoing("cyanosis", "severe-respiratory-distress")),
  },
  { id: "recheck-spo2", upTo: 3, when: below("spo2", 92) },
  { id: "anaphylaxis", upTo: 1, when: now("anaphylaxis") },
  {
    id: "ecg",
    upTo: 3,
    when: any(chestPain, now("syncope", "palpitations", "acute-coronary-syndrome", "electric-injury")),
  },
  { id: "think-dissection", upTo: 2, when: chestPain },
  {
    id: "glucose",
    upTo: 3,
    when: any(
      altered,
      now(
        "seizure",
        "unilateral-weakness",
        "speech-disturbance",
        "facial-droop",
        "diabetes",
        "alcohol-intoxication",
        "drug-intoxication",
        "syncope",
      ),
    ),
  },
  {
    id: "stroke",
    upTo: 2,
    when: now("unilateral-weakness", "speech-disturbance", "facial-droop", "stroke", "tia", "vision-loss"),
  },
  { id: "sepsis", upTo: 2, when: infection },
  { id: "iv-access", upTo: 2, when: () => [] },
  { id: "pregnancy-team", upTo: 2, when: isPregnant },
  {
    id: "spine",
    upTo: 3,
    when: now("spinal-injury", "neck-injury", "road-crash", "fall-from-height", "dangerous-mechanism"),
  },
  {
    id: "do-not-leave-alone",
    upTo: 3,
    when: now("suicidal-ideation", "suicide-plan", "suicide-attempt", "self-harm", "overdose", "psychosis"),
  },
  {
    id: "keep-sample",
    upTo: 3,
    when: now("overdose", "toxic-ingestion", "paracetamol-overdose", "snake-bite", "chemical-exposure"),
  },
  { id: "rinse", upTo: 3, when: now("chemical-eye-splash", "chemical-burn") },
  { id: "cool-burn", upTo: 4, when: now("burn", "major-burn") },
  { id: "isolate", upTo: 5, when: now("measles", "chickenpox", "tuberculosis", "covid", "influenza") },
  {
    id: "pain-relief",
    upTo: 4,
    when: any(now("pain"), (patient) => ((patient.vital("pain") ?? 0) >= 4 ? [] : undefined)),
  },
  {
    id: "immobilise",
    upTo: 4,
    when: now("fracture", "deformity", "dislocation", "open-fracture", "limb-injury"),
  },
  {
    id: "cover-wound",
    upTo: 4,
    when: now("laceration", "open-wound", "animal-bite", "human-bite", "open-fracture", "amputation"),
  },
  {
    id: "nil-by-mouth",
    upTo: 3,
    when: now(
      "abdominal-pain",
      "haematemesis",
      "bowel-obstruction",
      "appendicitis",
      "testicular-pain",
      "open-fracture",
    ),
  },
  { id: "recheck", upTo: 5, when: () => [] },
];

/** What to do first at this level. */
export function interventionsFor(patient: Patient, level: Urgency): readonly Wording[] {
  return actions
    .filter(({ upTo, when }) => level <= upTo && when(patient) !== undefined)
    .map(({ id }) => ({ key: `esi.do.${id}` }));
}

export const interventionIds: readonly string[] = actions.map(({ id }) => id);
