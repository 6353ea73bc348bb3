import type { Decision, LevelStep } from "../../domain/assessment.ts";
import type { Language } from "../../domain/note.ts";
import type { Scale } from "../../domain/urgency.ts";
import { levelLine, type Say } from "./case-words.ts";
import { clockText, dateTimeText } from "./times.ts";

/** "Decided: level 2 by MR" with the time, or that nobody signed. */
export function signedText(say: Say, decision: Decision, language: Language): string {
  const { level, initials } = decision;
  const time = dateTimeText(decision.at, language);
  return initials
    ? say({ key: "sheets.decision.line", values: { level, time, initials } })
    : say({ key: "sheets.decision.unsigned", values: { level, time } });
}

/** Who decided what, and against what. */
export function decisionLines(
  say: Say,
  decision: Decision,
  scale: Scale,
  language: Language,
): readonly string[] {
  const lines = [signedText(say, decision, language)];
  if (decision.level !== decision.suggested) {
    const key = decision.level > decision.suggested ? "decide.lessUrgent" : "decide.moreUrgent";
    lines.push(say({ key, values: { suggested: decision.suggested } }));
  }
  if (decision.floor !== undefined && decision.level > decision.floor) {
    lines.push(
      say({ key: "sheets.decision.belowFloor", values: { floor: levelLine(say, scale, decision.floor) } }),
    );
  }
  if (decision.first !== undefined) {
    const { first, suggested } = decision;
    lines.push(say({ key: "decide.first.recorded", values: { first, suggested } }));
  }
  const reason = reasonText(say, decision);
  if (reason) lines.push(say({ key: "sheets.decision.reason", values: { reason } }));
  return lines;
}

function reasonText(say: Say, decision: Decision): string | undefined {
  const coded = decision.reason && say({ key: `decide.reason.${decision.reason}` });
  const parts = [coded, decision.reasonText].filter(Boolean);
  return parts.length > 0 ? parts.join(": ") : undefined;
}

/** One step of the trail: who set which level, when, why. */
export function stepText(say: Say, step: LevelStep, language: Language): string {
  return say({
    key: `sheets.trail.${step.by}`,
    values: { level: step.level, time: clockText(step.at, language), why: say(step.why) },
  });
}
