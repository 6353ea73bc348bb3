import type { Span } from "../domain/note.ts";
import type { Fact } from "../domain/reading.ts";
import type { Context } from "./context.ts";
import type { DurationUnit } from "./lexicon/senses.ts";

/** The number that a token or a number word is. */
export function amountAt(context: Context, at: number): number | undefined {
  return (
    context.numberAt(at) ?? (context.hitAt(at)?.from === at ? context.sense(at, "number")?.value : undefined)
  );
}

/** Hours in each unit of duration. */
export const hoursPer: Readonly<Record<DurationUnit, number>> = {
  minutes: 1 / 60,
  hours: 1,
  days: 24,
  weeks: 168,
  months: 730.5,
  years: 8766,
};

/** The unit of duration that begins at a token. */
export function durationAt(context: Context, at: number): DurationUnit | undefined {
  return context.hitAt(at)?.from === at ? context.sense(at, "duration")?.unit : undefined;
}

/** 2015年 is a year, no time of suffering. */
const longestDuration = 150;

/** Hours since the complaint began: the shortest time stated that is no age and no pregnancy. */
export function onsetOf(context: Context, taken: readonly (Span | undefined)[]): Fact<number> | undefined {
  let shortest: Fact<number> | undefined;
  const consider = (hours: number, from: number, to: number) => {
    const span = context.span(from, to);
    if (taken.some((other) => other && other.start < span.end && span.start < other.end)) return;
    if (!shortest || hours < shortest.value) shortest = { value: hours, from: span };
  };
  for (const at of context.amountPlaces) {
    if (context.isExcluded(at)) continue;
    const hit = context.hitAt(at);
    const onset = hit?.from === at ? context.sense(at, "onset") : undefined;
    if (onset && hit) consider(onset.hours, at, hit.to);
    const amount = amountAt(context, at);
    if (amount === undefined || amount < 0) continue;
    const numberEnd = hit?.from === at ? hit.to : at + 1;
    const unitAt = context.textAt(numberEnd) === "-" ? numberEnd + 1 : numberEnd;
    const unit = durationAt(context, unitAt);
    if (
      !unit ||
      isLoneLetter(context, unitAt) ||
      amount > longestDuration ||
      isRate(context, unitAt) ||
      isTherapy(context, at)
    )
      continue;
    consider(amount * hoursPer[unit], at, context.hitAt(unitAt)?.to ?? unitAt + 1);
  }
  return shortest;
}

/** "7 a 8", "38 y": a letter is years only right behind its number. */
function isLoneLetter(context: Context, unitAt: number): boolean {
  return (
    context.textAt(unitAt).length === 1 &&
    durationAt(context, unitAt) === "years" &&
    !context.touches(unitAt - 1)
  );
}

/** "2 L/min", "88/min". */
function isRate(context: Context, unitAt: number): boolean {
  return context.textAt(unitAt - 1) === "/";
}

/** Durations after a past cue tell of the past: "history of stroke 3 years". */
function isTherapy(context: Context, at: number): boolean {
  const section = context.sentences.find((sentence) => sentence.from <= at && at < sentence.to)?.section;
  return section === "history" || section === "medication" || section === "allergy";
}
