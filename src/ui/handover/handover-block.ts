import { taskScales } from "../../domain/assessment.ts";
import type { Instant } from "../../domain/note.ts";
import type { Urgency } from "../../domain/urgency.ts";
import type { Handed } from "../../state/handover.svelte.ts";
import { minutesBetween } from "../assess/clock-times.ts";
import { findingsShown } from "../isbar.ts";
import {
  allergyText,
  backgroundWords,
  joined,
  levelTitle,
  newestAssessment,
  personText,
  pregnancyText,
  standingDecision,
} from "../sheets/case-words.ts";
import { decisionLines } from "../sheets/decision-words.ts";
import { observedLines, observedWords } from "../sheets/observed-words.ts";
import { scaleOf } from "../sheets/on-paper.ts";
import { clockLine, dueLines } from "../sheets/stay-words.ts";
import { durationText, type Telling, whenText } from "../sheets/telling.ts";
import { dueState } from "../waiting/due-state.ts";
import { shortNote } from "./short-note.ts";

/** `isCall`: whoever takes over must see it first. */
export type BlockLine = { readonly text: string; readonly isCall?: true };

export type BlockPart = {
  readonly part: "identification" | "situation" | "background" | "assessment" | "recommendation";
  readonly lines: readonly BlockLine[];
};

/** One patient of a hand-over, short: ISBAR in lines. */
export type HandoverBlock = {
  readonly id: string;
  readonly label: string;
  /** Absent while there is none, or staff have still to choose theirs. */
  readonly level?: Urgency;
  readonly levelText: string;
  readonly parts: readonly BlockPart[];
};

/** What is told of a patient; a standing floor is told to staff who choose first, too. */
export function handoverBlock(handed: Handed, telling: Telling): HandoverBlock {
  const { row } = handed;
  const { level } = row;
  const { say } = telling;
  return {
    id: row.id,
    label: row.label || say({ key: "waiting.noLabel" }),
    ...(level !== undefined && { level }),
    levelText: levelText(handed, telling),
    parts: [
      { part: "identification", lines: identification(handed, telling) },
      { part: "situation", lines: situation(handed, telling) },
      { part: "background", lines: background(handed, telling) },
      { part: "assessment", lines: assessed(handed, telling) },
      { part: "recommendation", lines: recommendation(handed, telling) },
    ],
  };
}

function levelText({ row }: Handed, { say }: Telling): string {
  const { level, isHidden } = row;
  if (level === undefined) return say({ key: isHidden ? "waiting.levelHidden" : "waiting.noLevel" });
  const title = row.task
    ? levelTitle(say, taskScales[row.task], level)
    : say({ key: "history.row.level", values: { level } });
  if (row.standing.status !== "not-decided") return title;
  const by = say({ key: row.standing.isCalled ? "waiting.called" : "waiting.byRules" });
  return `${title} · ${by} · ${say({ key: "waiting.notDecided" })}`;
}

function identification({ row, encounter }: Handed, telling: Telling): readonly BlockLine[] {
  const { say, now } = telling;
  const assessment = newestAssessment(encounter);
  const minutes = Math.max(0, minutesBetween(row.arrivedAt, now));
  const person = assessment ? [personText(say, assessment.reading)] : [];
  const time = whenText(row.arrivedAt, telling);
  const waited = say({ key: "handover.waited", values: { time: durationText(minutes, telling) } });
  const flags = row.flags.map((flag) => say({ key: `sheets.flag.${flag}` }));
  return [
    { text: [...person, say({ key: "sheets.arrived", values: { time } }), waited].join(" · ") },
    ...(flags.length > 0
      ? [{ text: say({ key: "sheets.flags", values: { flags: joined(say, flags) } }), isCall: true as const }]
      : []),
  ];
}

function situation({ row, encounter, noteText = "" }: Handed, telling: Telling): readonly BlockLine[] {
  const { say, language } = telling;
  const decided = standingDecision(encounter);
  const { immediateAt } = encounter;
  const lines: BlockLine[] = [];
  const note = shortNote(noteText);
  if (note !== "") lines.push({ text: say({ key: "handover.note", values: { note } }) });
  if (immediateAt !== undefined)
    lines.push({ text: say({ key: "sheets.immediate", values: { time: whenText(immediateAt, telling) } }) });
  if (decided)
    lines.push({
      text: decisionLines(say, decided.decision, scaleOf(decided.assessment.task), language).join(" · "),
    });
  else lines.push({ text: say({ key: "handover.notDecided" }), isCall: true });
  if (row.draft) {
    const kind = row.isKept ? "kept" : "new";
    const time = whenText(row.draft.savedAt, telling);
    lines.push({ text: say({ key: `waiting.draft.${row.draft.place}.${kind}`, values: { time } }) });
  }
  if (row.standing.status === "decide-again")
    lines.push({
      text: say({
        key: row.standing.isWorse ? "waiting.decideAgain" : "waiting.floorStands",
        values: { level: row.standing.decided, floor: row.level ?? "" },
      }),
      isCall: true,
    });
  if (row.suggests !== undefined)
    lines.push({ text: say({ key: "waiting.suggests", values: { level: row.suggests } }), isCall: true });
  const clock = clockLine(encounter, telling);
  return clock === undefined ? lines : [...lines, { text: clock, isCall: true }];
}

function background({ encounter }: Handed, { say }: Telling): readonly BlockLine[] {
  const assessment = newestAssessment(encounter);
  const allergies = allergyText(say, encounter, assessment);
  const texts = [say({ key: "sheets.allergies.line", values: { allergies } })];
  if (assessment) {
    const { status, postpartumWeeks } = assessment.reading.pregnancy;
    const pregnancy = pregnancyText(say, assessment.reading);
    if (pregnancy && (status === "yes" || postpartumWeeks !== undefined)) texts.push(pregnancy);
    const known = backgroundWords(assessment);
    if (known.length > 0) texts.push(say({ key: "sheets.known", values: { known: joined(say, known) } }));
  }
  return [{ text: texts.join(" · ") }];
}

function assessed({ row, encounter }: Handed, telling: Telling): readonly BlockLine[] {
  const { say } = telling;
  const assessment = newestAssessment(encounter);
  if (!assessment) return [{ text: say({ key: "sheets.notAssessed" }) }];
  const words = observedWords(encounter, assessment, telling);
  const heading = words.heading === undefined ? [] : [words.heading];
  const vitals = { text: [...heading, ...observedLines(words, telling, true)].join(" · ") };
  // Of what was begun since, a floor alone is told before a level is chosen.
  const isShown = !row.isHidden || row.isFloor;
  const told = isShown ? assessment : standingDecision(encounter)?.assessment;
  if (!told) return [vitals];
  const scale = scaleOf(told.task);
  const floors = findingsShown(told).filter(({ effect }) => effect === "floor");
  const texts = floors.map(({ message, urgency }) =>
    say({ key: "sheets.finding.floor", values: { message: say(message), level: urgency[scale] } }),
  );
  return [vitals, ...texts.map((text) => ({ text }))];
}

function recommendation({ row, encounter }: Handed, telling: Telling): readonly BlockLine[] {
  const { say, now } = telling;
  const assessment = newestAssessment(encounter);
  const { contactAt, retriageAt } = row.due;
  const isLate = (at: Instant | undefined) => at !== undefined && dueState(at, now).status === "overdue";
  const due = {
    text: dueLines(row.due, telling).join(" · "),
    ...((isLate(contactAt) || isLate(retriageAt)) && { isCall: true as const }),
  };
  const lines: BlockLine[] = row.level === undefined ? [] : [due];
  if (!assessment) return [...lines, { text: say({ key: "sheets.assessFirst" }) }];
  const asks = row.isHidden ? [] : findingsShown(assessment).filter(({ effect }) => effect === "ask");
  const asked = asks.map(({ message }) => say({ key: "sheets.ask", values: { message: say(message) } }));
  const { missing } = assessment.protocol;
  const names = joined(
    say,
    missing.map((fact) => say({ key: `facts.${fact}` })),
  );
  const record =
    missing.length > 0 && !row.isHidden ? [say({ key: "sheets.record", values: { names } })] : [];
  const todo = [...asked, ...record];
  return todo.length > 0 ? [...lines, { text: todo.join(" · ") }] : lines;
}
