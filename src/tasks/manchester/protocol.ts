import type { ProtocolAnswer } from "../../domain/assessment.ts";
import type { Finding, Wording } from "../../domain/finding.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { advise } from "./advice.ts";
import { decide, stepKey, type Verdict } from "./decide.ts";
import type { ManchesterOutput } from "./schema.ts";
import { whatIfs } from "./what-if.ts";

/** The five levels: colour and minutes to first contact, which are public (studylib 5751131). */
export const levels = {
  1: { colour: "ROJO", minutes: 0 },
  2: { colour: "NARANJA", minutes: 10 },
  3: { colour: "AMARILLO", minutes: 60 },
  4: { colour: "VERDE", minutes: 120 },
  5: { colour: "AZUL", minutes: 240 },
} as const satisfies Record<Urgency, { colour: string; minutes: number }>;

/** The whole answer of the protocol. */
export function answer(reading: Reading, findings: readonly Finding[]): ProtocolAnswer<ManchesterOutput> {
  const verdict = decide(reading, findings);
  const { level, certainty, missing, path, current } = verdict;
  const { group } = current.presentation;
  const output: ManchesterOutput = {
    level,
    group,
    presentation: { key: `manchester.presentation.${group}` },
    discriminator: { key: stepKey(verdict.decidedBy) },
    explanation: explain(verdict),
    ...advise(level, group),
    disclaimer: { key: "manchester.disclaimer" },
  };
  return { level, output, certainty, missing, path, wouldChange: whatIfs(verdict) };
}

function explain({ level, certainty, reasons, current, decidedBy }: Verdict): readonly Wording[] {
  const lines = reasons.slice(0, mostReasons).map(({ why }) => why);
  if (decidedBy === "enough-recorded") lines.push({ key: "manchester.explanation.provisional" });
  else if (certainty === "provisional") lines.push({ key: "manchester.explanation.complaint-unknown" });
  else if (level >= 4) lines.push({ key: "manchester.explanation.nothing-higher" });
  if (decidedBy === "green.acuteness" && reasons.length === 0) lines.push({ key: "manchester.why.onset-not-recorded" });
  if (decidedBy === "blue") {
    const asked = current.presentation.all.every(({ id }) => id === "request");
    lines.push({ key: asked ? "manchester.why.request-only" : "manchester.why.long-standing" });
  }
  return lines;
}

const mostReasons = 4;
