import type { Certainty, PathStep } from "../../domain/assessment.ts";
import type { Finding } from "../../domain/finding.ts";
import type { FactName, Span } from "../../domain/note.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { Case, type Reason } from "./case.ts";
import { type Discriminator, lowerDiscriminators, urgentDiscriminators } from "./discriminators.ts";
import { evidenceOf } from "./evidence.ts";
import { missingForLowUrgency } from "./sufficiency.ts";

/** A level with the way to it. */
export type Verdict = {
  readonly current: Case;
  readonly level: Urgency;
  readonly certainty: Certainty;
  readonly missing: readonly FactName[];
  readonly path: readonly PathStep[];
  /** The question that set the colour, and why. */
  readonly decidedBy: string;
  readonly reasons: readonly Reason[];
};

/** Asks the general discriminators from the top. Below AMARILLO it goes on only with what VERDE and AZUL need. */
export function decide(reading: Reading, findings: readonly Finding[]): Verdict {
  const current = new Case(reading, findings);
  const missing = missingForLowUrgency(current);
  const path: PathStep[] = [];
  const urgent = firstPositive(current, urgentDiscriminators, path);
  if (urgent) {
    const { level } = urgent.discriminator;
    const isKnown = level <= 2 || current.presentation.recognised;
    return {
      current,
      level,
      certainty: isKnown ? "full" : "provisional",
      missing: level <= 2 ? [] : missing.slice(0, mostAsked),
      path,
      decidedBy: urgent.discriminator.id,
      reasons: urgent.reasons,
    };
  }
  if (missing.length > 0) {
    const why = missing.map((fact) => ({
      key: "manchester.why.not-recorded",
      values: { fact: `facts.${fact}` },
    }));
    path.push({ step: enoughRecorded, answer: "no", why, evidence: [] });
    return {
      current,
      level: 3,
      certainty: "provisional",
      missing,
      path,
      decidedBy: enoughRecorded,
      reasons: [],
    };
  }
  path.push({ step: enoughRecorded, answer: "yes", why: [], evidence: [] });
  const lower = firstPositive(current, lowerDiscriminators, path);
  const last = path.at(-1);
  const isTimeUnknown = !lower && last?.answer === "unknown";
  return {
    current,
    level: lower || isTimeUnknown ? 4 : 5,
    certainty: "full",
    missing: isTimeUnknown ? ["onset"] : [],
    path,
    decidedBy: lower?.discriminator.id ?? (isTimeUnknown ? "green.acuteness" : "blue"),
    reasons: lower?.reasons ?? [],
  };
}

type Positive = { readonly discriminator: Discriminator; readonly reasons: readonly Reason[] };

/** The first positive discriminator; every one that was asked goes on the path. */
function firstPositive(
  current: Case,
  asked: readonly Discriminator[],
  path: PathStep[],
): Positive | undefined {
  for (const discriminator of asked) {
    const reasons = discriminator.reasons(current);
    if (reasons.length > 0) {
      path.push(stepOf(current.reading, discriminator.id, "yes", reasons));
      return { discriminator, reasons };
    }
    const { answer, why } = discriminator.otherwise(current);
    path.push(stepOf(current.reading, discriminator.id, answer, why ? [why] : []));
  }
  return undefined;
}

/** The question between AMARILLO and VERDE: silence is not evidence. */
export const enoughRecorded = "enough-recorded";

/** With a level that stands, so many facts are still named. */
const mostAsked = 3;

function stepOf(
  reading: Reading,
  id: string,
  answer: PathStep["answer"],
  reasons: readonly Reason[],
): PathStep {
  return {
    step: id,
    answer,
    why: reasons.map(({ why }) => why),
    evidence: distinct(reasons.flatMap((reason) => evidenceOf(reading, reason))),
  };
}

function distinct(spans: readonly Span[]): readonly Span[] {
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()];
}
