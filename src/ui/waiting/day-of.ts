import type { Instant } from "../../domain/note.ts";

/** The calendar day of this device, to compare. */
export function dayOf(at: Instant): string {
  return new Date(at).toDateString();
}
