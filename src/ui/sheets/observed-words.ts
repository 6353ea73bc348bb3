import type { Assessment, Encounter } from "../../domain/assessment.ts";
import { type VitalName, vitalNames } from "../../domain/note.ts";
import { type ObservedSet, type ObservedVitals, setsOf } from "../../safety/observed-sets.ts";
import { joined, news2Score, news2Text, type VitalLine, vitalLines, vitalText } from "./case-words.ts";
import { type Telling, whenText } from "./telling.ts";

/** The newest vitals of a stay, against the set before. */
export type ObservedWords = {
  /** "Observations at 14:25, set 2"; undefined while nothing was measured. */
  readonly heading: string | undefined;
  /** As a chart has them: which way each is off, what it was before, and when, where it is older than the newest set. */
  readonly vitals: readonly VitalLine[];
  /** With what it lacks. */
  readonly news2: string;
  /** The score alone. */
  readonly news2Score: string;
};

/** The newest vitals of an encounter with time and trend, from the newest assessment. */
export function observedWords(
  encounter: Pick<Encounter, "assessments">,
  assessment: Assessment<unknown>,
  telling: Telling,
): ObservedWords {
  const { say } = telling;
  const taken = setsOf(encounter.assessments).filter(({ isObserved }) => isObserved);
  const [last, before] = [taken.at(-1), taken.at(-2)];
  const time = last && whenText(last.takenAt, telling);
  const againstBefore = (value: string): string =>
    before?.news2 === undefined
      ? value
      : say({ key: "handover.vital.before", values: { value, before: before.news2 } });
  return {
    heading:
      time === undefined
        ? undefined
        : say({ key: "handover.set.at", values: { time, number: taken.length } }),
    vitals: vitalLines(say, assessment.reading).map((line) => withTrend(line, taken, telling)),
    news2: againstBefore(news2Text(say, assessment.reading)),
    news2Score: againstBefore(news2Score(say, assessment.reading)),
  };
}

/** Recorded vitals on one line, the names of those that are not, and NEWS2; `isShort`: the score alone. */
export function observedLines(
  { vitals, news2, news2Score: score }: ObservedWords,
  { say }: Pick<Telling, "say">,
  isShort = false,
): readonly string[] {
  const recorded = vitals.filter((vital) => vital.recorded).map(({ name, value }) => `${name} ${value}`);
  const missing = vitals.filter((vital) => !vital.recorded).map(({ name }) => name);
  return [
    ...(recorded.length > 0 ? [recorded.join(" · ")] : []),
    ...(missing.length > 0
      ? [say({ key: "sheets.notRecordedList", values: { names: joined(say, missing) } })]
      : []),
    isShort ? score : news2,
  ];
}

function withTrend(line: VitalLine, sets: readonly ObservedSet[], telling: Telling): VitalLine {
  const names = namesOf(line);
  const [main] = names;
  const [last, before] = [sets.at(-1), sets.at(-2)];
  if (!main || !last || last.standing[main] === undefined) return line;
  const { say } = telling;
  const isOff = names.map((name) => last.off[name]).find((direction) => direction !== undefined);
  const value = isOff ? `${line.value} ${isOff === "high" ? "↑" : "↓"}` : line.value;
  if (!names.some((name) => last.measured[name] !== undefined)) {
    const measuredIn = sets.findLast(({ measured }) => names.some((name) => measured[name] !== undefined));
    if (!measuredIn) return { ...line, value };
    const time = whenText(measuredIn.takenAt, telling);
    return { ...line, value: say({ key: "handover.vital.older", values: { value, time } }) };
  }
  const was = before && valueIn(before.standing, line, telling);
  if (was === undefined || was === valueIn(last.standing, line, telling)) return { ...line, value };
  return { ...line, value: say({ key: "handover.vital.before", values: { value, before: was } }) };
}

/** The numbers that a line of the chart is made of. */
function namesOf({ of }: VitalLine): readonly VitalName[] {
  if (of === "bloodPressure") return ["systolic", "diastolic"];
  return vitalNames.filter((name) => name === of);
}

function valueIn(values: ObservedVitals, { of }: VitalLine, { say }: Telling): string | undefined {
  if (of === "bloodPressure") {
    const { systolic, diastolic } = values;
    return systolic === undefined ? undefined : `${systolic}/${diastolic ?? "–"}`;
  }
  const name = vitalNames.find((one) => one === of);
  const value = name && values[name];
  return name && value !== undefined ? vitalText(say, name, value) : undefined;
}
