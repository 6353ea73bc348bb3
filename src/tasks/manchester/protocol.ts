import type { ProtocolAnswer } from "../../domain/assessment.ts";
import type { Finding, Wording } from "../../domain/finding.ts";
import type { Reading } from "../../domain/reading.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { advise } from "./advice.ts";
import { decide, enoughRecorded, type Verdict } from "./decide.ts";
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
    discriminator: { key: `manchester.path.${verdict.decidedBy}` },
    explanation: explain(verdict),
    ...advise(level, group),
    disclaimer: { key: "manchester.disclaimer" },
  };
  return { level, output, certainty, missing, path, wouldChange: whatIfs(verdict) };
}

function explain({ level, certainty, reasons, path, decidedBy }: Verdict): readonly Wording[] {
  const lines = reasons.slice(0, mostReasons).map(({ why }) => why);
  if (decidedBy === enoughRecorded) lines.push({ key: "manchester.explanation.provisional" });
  else if (certainty === "provisional") lines.push({ key: "manchester.explanation.complaint-unknown" });
  else if (level >= 4) lines.push({ key: "manchester.explanation.nothing-higher" });
  // Without a positive discriminator the last question says why: no recent problem, or no onset recorded.
  const last = reasons.length === 0 && level >= 4 ? (path.at(-1)?.why ?? []) : [];
  return [...lines, ...last];
}

const mostReasons = 4;
