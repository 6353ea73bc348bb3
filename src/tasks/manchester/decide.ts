import type { Certainty, PathStep } from "../../domain/assessment.ts";
import type { Finding } from "../../domain/finding.ts";
import type { FactName, Span } from "../../domain/note.ts";
import type { Fact, Reading } from "../../domain/reading.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { Case, type Reason } from "./case.ts";
import { type Discriminator, discriminators } from "./discriminators.ts";
import { missingForLowUrgency } from "./sufficiency.ts";

/** A level with the way to it. */
export type Verdict = {
  readonly current: Case;
  readonly level: Urgency;
  readonly certainty: Certainty;
  readonly missing: readonly FactName[];
  readonly path: readonly PathStep[];
  /** The step that set the colour, and why. */
  readonly decidedBy: string;
  readonly reasons: readonly Reason[];
};

/** Asks the general discriminators from the top; VERDE and AZUL also need what they need. */
export function decide(reading: Reading, findings: readonly Finding[]): Verdict {
  const current = new Case(reading, findings);
  const path: PathStep[] = [];
  let positive: { discriminator: Discriminator; reasons: readonly Reason[] } | undefined;
  for (const discriminator of discriminators) {
    const reasons = discriminator.reasons(current);
    if (reasons.length > 0) {
      path.push(stepOf(reading, discriminator.id, "yes", reasons));
      positive = { discriminator, reasons };
      break;
    }
    const { answer, why } = discriminator.otherwise(current);
    path.push(stepOf(reading, discriminator.id, answer, why ? [why] : []));
  }

  const missing = missingForLowUrgency(current);
  const level: Urgency = positive?.discriminator.level ?? (isAcutenessUnknown(path) ? 4 : 5);
  const decidedBy = positive?.discriminator.id ?? (level === 4 ? "green.acuteness" : "blue");
  const reasons = positive?.reasons ?? [];
  if (level <= 2) return { current, level, certainty: "full", missing: [], path, decidedBy, reasons };
  if (level === 3) {
    const certainty = current.presentation.recognised ? "full" : "provisional";
    return { current, level, certainty, missing: missing.slice(0, 3), path, decidedBy, reasons };
  }
  if (missing.length > 0) {
    const why = missing.map((fact) => ({ key: "manchester.why.not-recorded", values: { fact: `facts.${fact}` } }));
    path.push({ step: stepKey("enough-recorded"), answer: "no", why, evidence: [] });
    return {
      current,
      level: 3,
      certainty: "provisional",
      missing,
      path,
      decidedBy: "enough-recorded",
      reasons: [],
    };
  }
  path.push({ step: stepKey("enough-recorded"), answer: "yes", why: [], evidence: [] });
  const decisive: readonly FactName[] = positive || level === 5 ? [] : ["onset"];
  return { current, level, certainty: "full", missing: decisive, path, decidedBy, reasons };
}

function isAcutenessUnknown(path: readonly PathStep[]): boolean {
  return path.at(-1)?.answer === "unknown";
}

/** The locale key of a step. */
export function stepKey(id: string): string {
  return `manchester.step.${id}`;
}

function stepOf(
  reading: Reading,
  id: string,
  answer: PathStep["answer"],
  reasons: readonly Reason[],
): PathStep {
  return {
    step: stepKey(id),
    answer,
    why: reasons.map(({ why }) => why),
    evidence: distinct(reasons.flatMap((reason) => evidenceOf(reading, reason))),
  };
}

function evidenceOf(reading: Reading, { mentions, facts, spans = [] }: Reason): readonly Span[] {
  const found = [...mentions.map(({ span }) => span), ...spans];
  for (const name of facts) {
    const fact = factOf(reading, name);
    if (fact && fact.from !== "entered") found.push(fact.from);
  }
  return found;
}

function factOf(reading: Reading, name: FactName): Fact<unknown> | undefined {
  if (name === "consciousness") return reading.consciousness;
  if (name === "oxygen") return reading.oxygen;
  if (name === "painBehaviour") return reading.painBehaviour;
  if (name === "onset") return reading.onsetHours;
  if (name === "age") return reading.age;
  return Object.entries(reading.vitals).find(([vital]) => vital === name)?.[1];
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()];
}
