import * as z from "zod/mini";
import { type Encounter, patientFlags, stayOutcomes, taskIds } from "../domain/assessment.ts";
import type { ConceptId, SiteId } from "../domain/concepts.ts";
import { languages, vitalNames, type FactName } from "../domain/note.ts";
import type { Draft, EncounterSummary } from "./history.ts";

// Vocabularies grow and shrink with the app: a record that names a retired word still reads.
const concept = z.custom<ConceptId>((value) => typeof value === "string");
const site = z.custom<SiteId>((value) => typeof value === "string");
const factName = z.custom<FactName>((value) => typeof value === "string");

const number = z.number();
const id = z.string().check(z.minLength(1), z.maxLength(200));
const urgency = z.literal([1, 2, 3, 4, 5]);
const span = z.object({ start: number, end: number });
const source = z.union([span, z.literal("entered")]);
const wording = z.union([
  z.object({ key: z.string(), values: z.exactOptional(z.record(z.string(), z.union([z.string(), number]))) }),
  z.object({ literal: z.string() }),
]);

const age = z.object({ amount: number, unit: z.enum(["years", "months", "weeks", "days"]) });
const sex = z.enum(["female", "male"]);
const pregnancyStatus = z.enum(["yes", "no", "unknown"]);
const consciousness = z.enum(["A", "C", "V", "P", "U"]);
const oxygen = z.enum(["air", "oxygen"]);
const painBehaviour = z.enum(["comfortable", "distressed"]);
const allergies = z.enum(["none", "listed"]);
const vitalName = z.enum(vitalNames);

const note = z.object({
  text: z.string(),
  entered: z.object({
    age: z.exactOptional(age),
    sex: z.exactOptional(sex),
    pregnancy: z.exactOptional(pregnancyStatus),
    pregnancyWeeks: z.exactOptional(number),
    postpartumWeeks: z.exactOptional(number),
    vitals: z.partialRecord(vitalName, number),
    consciousness: z.exactOptional(consciousness),
    oxygen: z.exactOptional(oxygen),
    painBehaviour: z.exactOptional(painBehaviour),
    allergies: z.exactOptional(allergies),
    spo2Scale2: z.exactOptional(z.boolean()),
    corrections: z.array(
      z.object({
        concept,
        quote: z.string(),
        status: z.enum(["affirmed", "denied", "other-person"]),
        set: z.exactOptional(number),
      }),
    ),
    picks: z.record(z.string(), z.enum(["entered", "text"])),
  }),
  outputLanguage: z.enum(languages),
});

function fact<T extends z.ZodMiniType>(value: T) {
  return z.object({ value, from: source, minuteOfDay: z.exactOptional(number), at: z.exactOptional(number) });
}

const reading = z.object({
  age: z.exactOptional(fact(age)),
  sex: z.exactOptional(fact(sex)),
  pregnancy: z.object({
    status: pregnancyStatus,
    weeks: z.exactOptional(number),
    postpartumWeeks: z.exactOptional(number),
    from: z.exactOptional(source),
  }),
  vitals: z.partialRecord(vitalName, fact(number)),
  observations: z.array(z.object({ name: vitalName, fact: fact(number) })),
  consciousness: z.exactOptional(fact(consciousness)),
  oxygen: z.exactOptional(fact(oxygen)),
  painBehaviour: z.exactOptional(fact(painBehaviour)),
  onsetHours: z.exactOptional(fact(number)),
  allergies: z.exactOptional(fact(allergies)),
  spo2Scale2: z.boolean(),
  mentions: z.array(
    z.object({
      concept,
      span,
      status: z.enum(["affirmed", "suspected", "resolved", "denied", "history", "family", "conditional"]),
      site: z.exactOptional(site),
      side: z.exactOptional(z.enum(["left", "right", "both"])),
    }),
  ),
  unread: z.array(span),
  contradictions: z.array(
    z.object({
      fact: factName,
      entered: fact(z.union([number, z.string()])),
      text: fact(z.union([number, z.string()])),
      used: z.enum(["entered", "text"]),
      picked: z.boolean(),
    }),
  ),
  doubts: z.array(
    z.object({
      fact: factName,
      kind: z.enum(["impossible", "ambiguous-unit"]),
      shown: z.string(),
      from: source,
    }),
  ),
});

const finding = z.object({
  ruleId: z.string(),
  problem: z.string(),
  effect: z.enum(["floor", "consider", "ask"]),
  urgency: z.object({ esi: urgency, manchester: urgency }),
  message: wording,
  evidence: z.array(span),
  enteredEvidence: z.array(factName),
  onlyAt: z.exactOptional(urgency),
  asks: z.exactOptional(factName),
  source: z.string(),
});

const gateFailure = z.object({ gate: z.string(), message: wording, quote: z.exactOptional(z.string()) });

const confidence = z.object({ probabilities: z.record(z.string(), number), unseen: number });

const modelPart = z.object({
  source: z.object({
    packId: z.string(),
    title: z.string(),
    quantization: z.string(),
    revision: z.exactOptional(z.string()),
    engine: z.string(),
    dialect: z.string(),
    promptVersion: z.string(),
  }),
  outcome: z.discriminatedUnion("status", [
    z.object({
      status: z.literal("passed"),
      output: z.unknown(),
      evidence: z.array(span),
      level: z.exactOptional(urgency),
      confidence: z.exactOptional(confidence),
      marks: z.array(gateFailure),
      rawText: z.string(),
    }),
    z.object({
      status: z.literal("withheld"),
      failures: z.array(gateFailure),
      saidLevel: z.exactOptional(urgency),
      confidence: z.exactOptional(confidence),
      rawText: z.string(),
    }),
    z.object({ status: z.literal("failed"), code: z.string() }),
    z.object({ status: z.literal("cancelled") }),
  ]),
  leftOut: z.array(span),
  usage: z.exactOptional(
    z.object({
      promptTokens: number,
      outputTokens: number,
      prefillTokensPerS: number,
      decodeTokensPerS: number,
      labelMs: z.exactOptional(number),
      totalMs: z.exactOptional(number),
    }),
  ),
});

const assessment = z.object({
  task: z.enum(taskIds),
  note,
  reading,
  findings: z.array(finding),
  protocol: z.object({
    level: urgency,
    output: z.unknown(),
    certainty: z.enum(["full", "provisional"]),
    missing: z.array(factName),
    path: z.array(
      z.object({
        step: z.string(),
        answer: z.enum(["yes", "no", "unknown"]),
        why: z.array(wording),
        evidence: z.array(span),
      }),
    ),
    wouldChange: z.array(z.object({ change: wording, level: urgency })),
  }),
  model: z.exactOptional(modelPart),
  trail: z.array(
    z.object({
      by: z.enum(["protocol", "model", "cost", "rule", "clinician"]),
      level: urgency,
      why: wording,
      at: number,
    }),
  ),
  provenance: z.object({
    appVersion: z.string(),
    rulesVersion: z.string(),
    source: z.enum(["rules", "model"]),
  }),
  at: number,
});

const decision = z.object({
  level: urgency,
  suggested: urgency,
  floor: z.exactOptional(urgency),
  at: number,
  reason: z.exactOptional(
    z.enum(["stable-on-review", "known-baseline", "misread-note", "senior-review", "local-policy", "other"]),
  ),
  reasonText: z.exactOptional(z.string()),
  initials: z.exactOptional(z.string()),
  first: z.exactOptional(urgency),
});

/** An encounter as it is stored, exported and imported. */
export const encounterSchema: z.ZodMiniType<Encounter> = z.object({
  id,
  label: z.string(),
  arrivedAt: number,
  flags: z.array(z.enum(patientFlags)),
  allergyText: z.exactOptional(z.string()),
  immediateAt: z.exactOptional(number),
  assessments: z.array(assessment),
  decision: z.exactOptional(decision),
  earlierDecisions: z.array(decision),
  stay: z.exactOptional(
    z.array(
      z.object({
        status: z.enum([...stayOutcomes, "waiting"]),
        at: number,
        initials: z.exactOptional(z.string()),
      }),
    ),
  ),
  physicianLevel: z.exactOptional(z.object({ level: urgency, at: number })),
  codes: z.exactOptional(z.array(z.object({ code: z.string(), title: z.string(), billable: z.boolean() }))),
  changedAt: z.exactOptional(z.record(z.string(), number)),
  followUps: z.array(z.object({ at: number, text: z.string() })),
  updatedAt: number,
});

const observed = z.partialRecord(vitalName, number);

const waiting = z.object({
  flags: z.array(z.enum(patientFlags)),
  decidedAt: z.exactOptional(number),
  lastSetAt: number,
  vitals: observed,
  times: z.exactOptional(observed),
  off: z.exactOptional(z.partialRecord(vitalName, z.enum(["high", "low"]))),
  before: z.exactOptional(observed),
  news2: z.exactOptional(number),
  floor: z.exactOptional(urgency),
  isOverridden: z.boolean(),
});

export const summarySchema: z.ZodMiniType<EncounterSummary> = z.object({
  id,
  label: z.string(),
  arrivedAt: number,
  updatedAt: number,
  task: z.exactOptional(z.enum(taskIds)),
  level: z.exactOptional(urgency),
  decided: z.boolean(),
  outcome: z.exactOptional(z.enum(stayOutcomes)),
  waiting: z.exactOptional(waiting),
  words: z.string(),
});

export const draftSchema: z.ZodMiniType<Draft> = z.object({
  id,
  tabId: z.string(),
  label: z.string(),
  arrivedAt: number,
  savedAt: number,
  parked: z.boolean(),
  task: z.enum(taskIds),
  note,
  encounter: encounterSchema,
  question: z.exactOptional(z.string()),
  first: z.exactOptional(urgency),
});

/** What can be saved of a draft whose other parts a later version no longer reads. */
export const draftRemainsSchema = z.object({
  id,
  tabId: z.string(),
  label: z.string(),
  arrivedAt: number,
  savedAt: number,
  task: z.enum(taskIds),
  note: z.object({ text: z.string(), outputLanguage: z.enum(languages) }),
});
