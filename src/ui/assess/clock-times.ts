import type { Instant } from "../../domain/note.ts";

/** Whole minutes from one instant to another; negative when it lies a minute or more ahead. */
export function minutesBetween(from: Instant, to: Instant): number {
  return Math.trunc((to - from) / 60_000) || 0;
}

/** An instant as `datetime-local` wants it, in the time of this device. */
export function toLocalInput(at: Instant): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** The instant of a `datetime-local` value; undefined while it is incomplete. */
export function fromLocalInput(value: string): Instant | undefined {
  const at = new Date(value).getTime();
  return value === "" || Number.isNaN(at) ? undefined : at;
}
