import type { Instant, Language } from "../../domain/note.ts";
import type { SettingsState } from "../../state/settings.svelte.ts";
import type { WaitingTimes } from "../../state/waiting-rows.ts";
import type { Say } from "./case-words.ts";
import { clockText, dateTimeText } from "./times.ts";

/** What a handover is told with: the words, the moment, and the site's times. */
export type Telling = {
  readonly say: Say;
  readonly language: Language;
  readonly now: Instant;
  readonly times: WaitingTimes;
};

/** The site's targets, intervals, and whether staff choose first. */
export function timesOf(settings: SettingsState): WaitingTimes {
  return {
    targets: (scale) => settings.targets(scale),
    retriageMinutes: settings.value.retriageMinutes,
    levelFirst: settings.value.levelFirst,
  };
}

/** "12 min", from two hours on "2 h 27 min". */
export function durationText(minutes: number, { say }: Pick<Telling, "say">): string {
  if (minutes < 120) return say({ key: "handover.duration.minutes", values: { minutes } });
  const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
  return say({ key: "handover.duration.hours", values });
}

/** The clock alone today, with the date on any other day. */
export function whenText(at: Instant, { now, language }: Pick<Telling, "now" | "language">): string {
  const isToday = new Date(at).toDateString() === new Date(now).toDateString();
  return isToday ? clockText(at, language) : dateTimeText(at, language);
}
