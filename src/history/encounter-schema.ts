import * as z from "zod/mini";
import { taskIds, type Encounter } from "../domain/assessment.ts";
import type { ConceptId, SiteId } from "../domain/concepts.ts";
import { languages, vitalNames, type FactName } from "../domain/note.ts";
import type { Draft, EncounterSummary } from "./history.ts";

const { array, boolean, enum: oneOf, exactOptional: maybe, literal, object, string, union, unknown } = z;

// Vocabularies grow and shrink with the app: a record that names a retired word still reads.
const concept = z.custom<ConceptId>((value) => typeof value === "string");
const site = z.custom<SiteId>((value) => typeof value === "string");
const factName = z.custom<FactName>((value) => typeof value === "string");

const number = z.number();
const id = string().check(z.minLength(1), z.maxLength(200));
const urgency = literal([1, 2, 3, 4, 5]);
const span = object({ start: number, end: number });
const source = union([span, literal("entered")]);
const wording = union([
  object({ key: string(), values: maybe(z.record(string(), union([string(), number]))) }),
  object({ literal: string() }),
]);

const age = object({ amount: number, unit: oneOf(["years", "months", "weeks", "days"]) });
const sex = oneOf(["female", "male"]);
const pregnancyStatus = oneOf(["yes", "no", "unknown"]);
const consciousness = oneOf(["A", "C", "V", "P", "U"]);
const oxygen = oneOf(["air", "oxygen"]);
const painBehaviour = oneOf(["comfortable", "distressed"]);
const allergies = oneOf(["none", "listed"]);
const vitalName = oneOf(vitalNames);

const note = object({
  text: string(),
  entered: object({
    age: maybe(age),
    sex: maybe(sex),
    pregnancy: maybe(pregnancyStatus),
    pregnancyWeeks: maybe(number),
    postpartumWeeks: maybe(number),
    vitals: z.partialRecord(vitalName, number),
    consciousness: maybe(consciousness),
    oxygen: maybe(oxygen),
    painBehaviour: maybe(painBehaviour),
    allergies: maybe(allergies),
    spo2Scale2: maybe(boolean()),
    corrections: array(
      object({ concept, quote: string(), status: oneOf(["affirmed", "denied", "other-person"]) }),
    ),
    picks: z.record(string(), oneOf(["entered", "text"])),
  }),
  outputLanguage: oneOf(languages),
});

function fact<T extends z.ZodMiniType>(value: T) {
  return object({ value, from: source, minuteOfDay: maybe(number), at: maybe(number) });
}

const reading = object({
  age: maybe(fact(age)),
  sex: maybe(fact(sex)),
  pregnancy: object({
    status: pregnancyStatus,
    weeks: maybe(number),
    postpartumWeeks: maybe(number),
    from: maybe(source),
  }),
  vitals: z.partialRecord(vitalName, fact(number)),
  observations: array(object({ name: vitalName, fact: fact(number) })),
  consciousness: maybe(fact(consciousness)),
  oxygen: maybe(fact(oxygen)),
  painBehaviour: maybe(fact(painBehaviour)),
  onsetHours: maybe(fact(number)),
  allergies: maybe(fact(allergies)),
  spo2Scale2: boolean(),
  mentions: array(
    object({
      concept,
      span,
      status: oneOf(["affirmed", "suspected", "resolved", "denied", "history", "family", "conditional"]),
      site: maybe(site),
      side: maybe(oneOf(["left", "right", "both"])),
    }),
  ),
  unread: array(span),
  contradictions: array(
    object({
      fact: factName,
      entered: fact(union([number, string()])),
      text: fact(union([number, string()])),
      used: oneOf(["entered", "text"]),
      picked: boolean(),
    }),
  ),
  doubts: array(
    object({ fact: factName, kind: oneOf(["impossible", "ambiguous-unit"]), shown: string(), from: source }),
  ),
});

const finding = object({
  ruleId: string(),
  problem: string(),
  effect: oneOf(["floor", "consider", "ask"]),
  urgency: object({ esi: urgency, manchester: urgency }),
  message: wording,
  evidence: array(span),
  enteredEvidence: array(factName),
  onlyAt: maybe(urgency),
  asks: maybe(factName),
  source: string(),
});

const assessment = object({
  task: oneOf(taskIds),
  note,
  reading,
  findings: array(finding),
  protocol: object({
    level: urgency,
    output: unknown(),
    certainty: oneOf(["full", "provisional"]),
    missing: array(factName),
    path: array(
      object({
        step: string(),
        answer: oneOf(["yes", "no", "unknown"]),
        why: array(wording),
        evidence: array(span),
      }),
    ),
    wouldChange: array(object({ change: wording, level: urgency })),
  }),
  trail: array(
    object({
      by: oneOf(["protocol", "model", "cost", "rule", "clinician"]),
      level: urgency,
      why: wording,
      at: number,
    }),
  ),
  provenance: object({ appVersion: string(), rulesVersion: string(), source: literal("rules") }),
  at: number,
});

const decision = object({
  level: urgency,
  suggested: urgency,
  floor: maybe(urgency),
  at: number,
  reason: maybe(
    oneOf(["stable-on-review", "known-baseline", "misread-note", "senior-review", "local-policy", "other"]),
  ),
  reasonText: maybe(string()),
  initials: maybe(string()),
});

/** An encounter as it is stored, exported and imported. */
export const encounterSchema: z.ZodMiniType<Encounter> = object({
  id,
  label: string(),
  arrivedAt: number,
  flags: array(oneOf(["isolation", "safeguarding", "allergy"])),
  allergyText: maybe(string()),
  immediateAt: maybe(number),
  assessments: array(assessment),
  decision: maybe(decision),
  earlierDecisions: array(decision),
  followUps: array(object({ at: number, text: string() })),
  updatedAt: number,
});

export const summarySchema: z.ZodMiniType<EncounterSummary> = object({
  id,
  label: string(),
  arrivedAt: number,
  updatedAt: number,
  task: maybe(oneOf(taskIds)),
  level: maybe(urgency),
  decided: boolean(),
  words: string(),
});

export const draftSchema: z.ZodMiniType<Draft> = object({
  id,
  tabId: string(),
  label: string(),
  arrivedAt: number,
  savedAt: number,
  parked: boolean(),
  task: oneOf(taskIds),
  note,
  encounter: encounterSchema,
});

/** What can be saved of a draft whose other parts a later version no longer reads. */
export const draftRemainsSchema = object({
  id,
  tabId: string(),
  label: string(),
  arrivedAt: number,
  savedAt: number,
  task: oneOf(taskIds),
  note: object({ text: string(), outputLanguage: oneOf(languages) }),
});
