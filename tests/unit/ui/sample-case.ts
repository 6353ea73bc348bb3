import { IntlMessageFormat } from "intl-messageformat";
import en from "../../../locales/en.json" with { type: "json" };
import es from "../../../locales/es.json" with { type: "json" };
import zhHant from "../../../locales/zh-Hant.json" with { type: "json" };
import type { Assessment, Decision, Encounter } from "../../../src/domain/assessment.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { blankNote, type Language, type Span } from "../../../src/domain/note.ts";
import { addDecision, withDecision } from "../../../src/state/case-decision.ts";
import type { Say } from "../../../src/ui/sheets/case-words.ts";

const texts: Record<Language, Record<string, string>> = { en, es, "zh-Hant": zhHant };

/** The words of the real locale files, as the page says them; a key without a text throws. */
export function sayIn(language: Language): Say {
  return (wording) => {
    if ("literal" in wording) return wording.literal;
    const text = texts[language][wording.key];
    if (text === undefined) throw new Error(`no text for ${wording.key}`);
    return String(new IntlMessageFormat(text, language).format({ ...wording.values }));
  };
}

export const noteText = "58M crushing chest pain, sweating.\nHTN. BP 88/60, HR 112. Denies fever.";

/** Where words stand in the sample's note. */
export function spanOf(words: string): Span {
  const start = noteText.indexOf(words);
  if (start < 0) throw new Error(`not in the note: ${words}`);
  return { start, end: start + words.length };
}

/** 20 November 2026, 13:41 on the clock of the machine. */
export const arrivedAt = new Date(2026, 10, 20, 13, 41).getTime();
const at = arrivedAt + 22 * 60_000;

const floor: Finding = {
  ruleId: "acs-shock",
  problem: "acs",
  effect: "floor",
  urgency: { esi: 1, manchester: 1 },
  message: { literal: "Chest pain with signs of poor perfusion" },
  evidence: [spanOf("crushing chest pain"), spanOf("BP 88/60")],
  enteredEvidence: [],
  source: "ENA ESI Handbook, decision A",
};

const question: Finding = {
  ...floor,
  ruleId: "ask-ecg",
  problem: "ecg",
  effect: "ask",
  asks: "ecg",
  message: { literal: "ECG within 10 minutes?" },
};

/** A rules card on the ESI scale, level 1 by a floor. */
export const assessment: Assessment<unknown> = {
  task: "esi",
  note: { ...blankNote("en"), text: noteText },
  reading: {
    age: { value: { amount: 58, unit: "years" }, from: spanOf("58M") },
    sex: { value: "male", from: spanOf("58M") },
    pregnancy: { status: "unknown" },
    vitals: {
      systolic: { value: 88, from: spanOf("BP 88/60") },
      diastolic: { value: 60, from: spanOf("BP 88/60") },
      heartRate: { value: 112, from: spanOf("HR 112") },
      temperatureC: { value: 36.8, from: "entered" },
    },
    observations: [],
    spo2Scale2: false,
    mentions: [
      { concept: "chest-pain", span: spanOf("chest pain"), status: "affirmed" },
      { concept: "hypertension", span: spanOf("HTN"), status: "affirmed" },
      { concept: "fever", span: spanOf("fever"), status: "denied" },
    ],
    unread: [],
    contradictions: [],
    doubts: [],
  },
  findings: [floor, question],
  protocol: {
    level: 1,
    output: {
      level: 1,
      justification: [{ literal: "Needs immediate life-saving care" }],
      keyFindings: [],
      resources: [],
      interventions: [{ literal: "Call the senior now" }],
    },
    certainty: "full",
    missing: [],
    path: [],
    wouldChange: [],
  },
  trail: [
    { by: "protocol", level: 2, why: { literal: "protocol" }, at },
    { by: "rule", level: 1, why: floor.message, at },
  ],
  provenance: { appVersion: "0.1.0", rulesVersion: "2026.11", source: "rules" },
  at,
};

/** A case with that card and nothing decided. */
export const undecided: Encounter = {
  id: "case-1",
  label: "Bed 4",
  arrivedAt,
  flags: ["isolation", "allergy"],
  allergyText: "penicillin",
  assessments: [assessment],
  earlierDecisions: [],
  followUps: [],
  updatedAt: at,
};

/** The case after a decision on its card. */
export function decidedAs(decision: Omit<Decision, "at" | "suggested">, on = assessment): Encounter {
  const made: Decision = { suggested: 1, at: at + 60_000, ...decision };
  return addDecision(
    { ...undecided, assessments: [] },
    { decision: made, assessment: withDecision(on, made) },
  );
}
