import type { Instant, Language } from "../../domain/note.ts";

/** "09:05": twenty-four hours everywhere, as on a chart. */
export function clockText(at: Instant, language: Language): string {
  return format(at, language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** The day in words and digits that no one can read the other way round. */
export function dayText(at: Instant, language: Language): string {
  return format(at, language, { year: "numeric", month: "short", day: "numeric" });
}

export function dateTimeText(at: Instant, language: Language): string {
  return `${dayText(at, language)} ${clockText(at, language)}`;
}

function format(at: Instant, language: Language, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, options).format(at);
}
