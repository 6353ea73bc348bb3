import type { Assessment, Encounter } from "../domain/assessment.ts";
import type { Finding } from "../domain/finding.ts";
import { suggestedLevel } from "../state/case-decision.ts";
import { shownFindings } from "./cards/shown-findings.ts";
import {
  allergyText,
  backgroundWords,
  evidenceText,
  joined,
  levelLine,
  newestAssessment,
  personText,
  pregnancyText,
  type Say,
  standingDecision,
} from "./sheets/case-words.ts";
import { decisionLines } from "./sheets/decision-words.ts";
import { sourceLines } from "./sheets/source-words.ts";
import { onPaper, scaleOf } from "./sheets/on-paper.ts";
import { observedLines, observedWords } from "./sheets/observed-words.ts";
import { clockLine, dueLines, dueOfEncounter, floorLine, outcomeText } from "./sheets/stay-words.ts";
import type { Telling } from "./sheets/telling.ts";
import { clockText, dateTimeText } from "./sheets/times.ts";

/** A case as ISBAR handover, plain text: Identification, Situation, Background, Assessment, Recommendation. */
export function isbarText(encounter: Encounter, telling: Telling): string {
  const { say } = telling;
  const assessment = newestAssessment(encounter);
  const part = (name: string, lines: readonly string[]): string =>
    [say({ key: `isbar.${name}` }), ...lines.map((line) => `  ${line}`)].join("\n");
  return [
    say({ key: "isbar.title", values: { label: labelText(encounter, say) } }),
    part("identification", identification(encounter, assessment, telling)),
    part("situation", situation(encounter, assessment, telling)),
    part("background", background(encounter, assessment, say)),
    part("assessment", assessed(encounter, assessment, telling)),
    part("recommendation", recommendation(encounter, assessment, telling)),
    source(assessment, say),
  ].join("\n\n");
}

function labelText(encounter: Encounter, say: Say): string {
  return encounter.label || say({ key: "sheets.noLabel" });
}

function identification(
  encounter: Encounter,
  assessment: Assessment<unknown> | undefined,
  { say, language }: Telling,
): string[] {
  const lines = [
    labelText(encounter, say),
    ...(assessment ? [personText(say, assessment.reading)] : []),
    say({ key: "sheets.arrived", values: { time: dateTimeText(encounter.arrivedAt, language) } }),
  ];
  const flags = encounter.flags.map((flag) => say({ key: `sheets.flag.${flag}` }));
  if (flags.length > 0) lines.push(say({ key: "sheets.flags", values: { flags: joined(say, flags) } }));
  return lines;
}

function situation(
  encounter: Encounter,
  assessment: Assessment<unknown> | undefined,
  telling: Telling,
): string[] {
  const { say, language } = telling;
  const lines: string[] = [];
  const decided = standingDecision(encounter);
  const suggestion = assessment && levelLine(say, scaleOf(assessment.task), suggestedLevel(assessment.trail));
  if (encounter.immediateAt !== undefined) {
    lines.push(
      say({ key: "sheets.immediate", values: { time: clockText(encounter.immediateAt, language) } }),
    );
  }
  if (decided) {
    const scale = scaleOf(decided.assessment.task);
    lines.push(levelLine(say, scale, decided.decision.level));
    lines.push(...decisionLines(say, decided.decision, scale, language));
    if (suggestion && decided.assessment !== assessment)
      lines.push(say({ key: "sheets.decision.since", values: { level: suggestion } }));
  } else if (suggestion) lines.push(suggestion, say({ key: "sheets.decision.none" }));
  else lines.push(say({ key: "sheets.notAssessed" }));
  lines.push(...[floorLine, outcomeText, clockLine].flatMap((line) => line(encounter, telling) ?? []));
  if (assessment?.protocol.certainty === "provisional") lines.push(say({ key: "sheets.provisional" }));
  const text = assessment?.note.text.trim();
  if (text)
    lines.push(say({ key: "sheets.noteAsEntered" }), ...text.split(/\r\n|\r|\n/u).map((line) => `  ${line}`));
  return lines;
}

function background(encounter: Encounter, assessment: Assessment<unknown> | undefined, say: Say): string[] {
  const lines = [
    say({
      key: "sheets.allergies.line",
      values: { allergies: allergyText(say, encounter, assessment) },
    }),
  ];
  if (!assessment) return lines;
  const pregnancy = pregnancyText(say, assessment.reading);
  if (pregnancy) lines.push(pregnancy);
  const known = backgroundWords(assessment);
  lines.push(
    say({
      key: "sheets.known",
      values: { known: known.length > 0 ? joined(say, known) : say({ key: "sheets.notRecorded" }) },
    }),
  );
  return lines;
}

function assessed(
  encounter: Encounter,
  assessment: Assessment<unknown> | undefined,
  telling: Telling,
): string[] {
  const { say } = telling;
  if (!assessment) return [say({ key: "sheets.notAssessed" })];
  const words = observedWords(encounter, assessment, telling);
  const lines = [...(words.heading === undefined ? [] : [words.heading]), ...observedLines(words, telling)];
  for (const doubt of assessment.reading.doubts)
    lines.push(say({ key: "sheets.doubt", values: { shown: doubt.shown } }));
  const findings = findingsShown(assessment).filter((finding) => finding.effect !== "ask");
  if (findings.length === 0) lines.push(say({ key: "sheets.noFindings" }));
  for (const finding of findings) lines.push(`- ${findingText(finding, assessment, say)}`);
  return lines;
}

/** The findings that the card shows: those that speak on its scale. */
export function findingsShown(assessment: Assessment<unknown>): readonly Finding[] {
  return shownFindings(assessment, scaleOf(assessment.task));
}

/** A finding with what it does to the level and the words that it stands on. */
export function findingText(finding: Finding, assessment: Assessment<unknown>, say: Say): string {
  const from = evidenceText(say, assessment, finding);
  const text = say({
    key: `sheets.finding.${finding.effect}`,
    values: { message: say(finding.message), level: finding.urgency[scaleOf(assessment.task)] },
  });
  return from === "" ? text : `${text} [${from}]`;
}

function recommendation(
  encounter: Encounter,
  assessment: Assessment<unknown> | undefined,
  telling: Telling,
): string[] {
  const { say } = telling;
  const due = dueOfEncounter(encounter, telling);
  const lines = due ? dueLines(due, telling).map((line) => `- ${line}`) : [];
  if (!assessment) return [...lines, say({ key: "sheets.assessFirst" })];
  const { actions, alarmSigns } = onPaper(assessment);
  lines.push(...actions.map((action) => `- ${say(action)}`));
  for (const finding of findingsShown(assessment))
    if (finding.effect === "ask")
      lines.push(`- ${say({ key: "sheets.ask", values: { message: say(finding.message) } })}`);
  if (assessment.protocol.missing.length > 0) {
    const names = assessment.protocol.missing.map((fact) => say({ key: `facts.${fact}` }));
    lines.push(`- ${say({ key: "sheets.record", values: { names: joined(say, names) } })}`);
  }
  if (alarmSigns.length > 0) {
    lines.push(`- ${say({ key: "sheets.alarmSigns", values: { signs: alarmSigns.map(say).join("; ") } })}`);
  }
  return lines.length > 0 ? lines : [say({ key: "sheets.localProtocol" })];
}

function source(assessment: Assessment<unknown> | undefined, say: Say): string {
  if (!assessment) return say({ key: "sheets.disclaimer" });
  return [...sourceLines(say, assessment), say({ key: "sheets.disclaimer" })].join("\n");
}
