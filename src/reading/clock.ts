import type { Context } from "./context.ts";

/** "13:05", "14h05", "(14:00)": a clock time at a token, in minutes of the day, and the token after it. */
export function clockAt(context: Context, at: number): { minuteOfDay: number; to: number } | undefined {
  const hour = context.numberAt(at);
  const minute = context.numberAt(at + 2);
  const joint = context.textAt(at + 1);
  if (hour === undefined || minute === undefined || (joint !== ":" && joint !== "h")) return undefined;
  if (context.textAt(at + 2).length !== 2 || hour > 23 || minute > 59 || !context.touches(at))
    return undefined;
  return { minuteOfDay: hour * 60 + minute, to: at + 3 };
}

/** The time right behind a value: "BP 92/60 at 14:05", "BP 92/60 (14:05)". */
export function clockBehind(context: Context, to: number): number | undefined {
  for (let at = to; at <= to + 2; at++) {
    const clock = clockAt(context, at);
    // "T 38.5 14:05 BP 120/80": a time before a label belongs to what follows.
    if (clock) return context.labelsAt(clock.to).length > 0 ? undefined : clock.minuteOfDay;
    const token = context.tokens[at];
    if (!token || token.kind === "newline" || token.kind === "number" || token.text === ",") return undefined;
  }
  return undefined;
}
