import { type Encounter, type TaskId, taskScales } from "../domain/assessment.ts";
import type { EnteredFacts, FactName, Note, VitalName } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";
import type { Case } from "../evaluation/cases/cases.ts";
import { labelOfLevel } from "../evaluation/scoring/levels.ts";
import { Sets } from "../reading/sets.ts";
import { enteredLines } from "../tasks/entered-lines.ts";
import { type Decided, decisionsOf } from "./case-decision.ts";

/** Why a stay makes no case, in the order in which it is asked. */
export const noCaseReasons = ["no-physician-level", "not-decided", "other-scale", "no-words"] as const;
export type NoCaseReason = (typeof noCaseReasons)[number];

export type OutcomeCases = {
  readonly cases: readonly Case[];
  readonly leftOut: Readonly<Record<NoCaseReason, number>>;
};

/**
 * Stays that a physician gave a level in hindsight, as labelled cases of one scale: what was known of the first set of
 * observations, the physician's level, and the nurse's. Without label, initials, ids, flags, allergies and dates.
 */
export function outcomeCases(
  encounters: readonly Encounter[],
  task: TaskId,
  newId: () => string,
): OutcomeCases {
  const made = encounters.map((encounter) => caseOf(encounter, task, newId));
  const count = (reason: NoCaseReason) => made.filter((one) => one === reason).length;
  return {
    cases: made.filter((one) => typeof one !== "string"),
    leftOut: {
      "no-physician-level": count("no-physician-level"),
      "not-decided": count("not-decided"),
      "other-scale": count("other-scale"),
      "no-words": count("no-words"),
    },
  };
}

/** Cases as a file: one JSON object a line. */
export function jsonLinesOf(cases: readonly Case[]): string {
  return cases.map((one) => `${JSON.stringify(one)}\n`).join("");
}

function caseOf(encounter: Encounter, task: TaskId, newId: () => string): Case | NoCaseReason {
  const { physicianLevel } = encounter;
  if (!physicianLevel) return "no-physician-level";
  const decided = decisionsOf(encounter);
  const last = decided.at(-1);
  if (!last) return "not-decided";
  // The physician's level is on the scale of the decision that it judges.
  if (last.assessment.task !== task) return "other-scale";
  const first = decided.find(
    (one) => one.assessment.task === task && isFirstSet(one) && caseText(one) !== "",
  );
  if (!first) return "no-words";
  const { decision, assessment } = first;
  const scale = taskScales[task];
  return {
    id: newId(),
    text: caseText(first),
    label: labelOfLevel(scale, physicianLevel.level),
    lang: assessment.note.outputLanguage,
    person: labelOfLevel(scale, decision.first ?? decision.level),
  };
}

function isFirstSet({ assessment }: Decided): boolean {
  return new Sets(assessment.note.text).count === 0;
}

/** The note as it was written, and under it what the form held. */
function caseText({ assessment: { note, reading } }: Decided): string {
  const text = note.text.trim();
  const facts = factsLine(note, reading);
  return [text, facts].filter((part) => part !== "").join("\n");
}

/** The form's facts in words that the reader reads back; where the text's value counts, the form's is left out. */
function factsLine({ entered }: Note, { contradictions }: Reading): string {
  const unused = new Set<FactName>(
    contradictions.flatMap(({ fact, used }) => (used === "text" ? [fact] : [])),
  );
  const { age, sex, pregnancy, pregnancyWeeks, postpartumWeeks, consciousness, oxygen, painBehaviour } =
    entered;
  const vitals = Object.fromEntries(
    Object.entries(entered.vitals).filter(([name]) => !unused.has(name as VitalName)),
  );
  const told: EnteredFacts = {
    ...(age && !unused.has("age") && { age }),
    ...(sex && !unused.has("sex") && { sex }),
    ...(pregnancy === "no" && !unused.has("pregnancy") && { pregnancy }),
    vitals,
    ...(consciousness && !unused.has("consciousness") && { consciousness }),
    ...(oxygen && !unused.has("oxygen") && { oxygen }),
    corrections: [],
    picks: {},
  };
  return [
    ...enteredLines(told),
    ...(pregnancy === "yes" && !unused.has("pregnancy") ? [pregnantText(pregnancyWeeks)] : []),
    ...(painBehaviour ? [behaviourWords[painBehaviour]] : []),
    ...(postpartumWeeks === undefined ? [] : [`${postpartumWeeks} weeks postpartum`]),
  ].join(". ");
}

const behaviourWords = { comfortable: "Comfortable", distressed: "Visible distress" };

function pregnantText(weeks: number | undefined): string {
  return weeks === undefined ? "Pregnant" : `${weeks} weeks pregnant`;
}
