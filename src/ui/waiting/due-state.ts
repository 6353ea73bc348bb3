import { overdueMinutes } from "../../domain/due.ts";
import type { Instant } from "../../domain/note.ts";

/** How something due stands at this moment; a clock that was set back makes nothing overdue. */
export type DueState =
  | { readonly status: "by"; readonly at: Instant }
  | { readonly status: "now" }
  | { readonly status: "overdue"; readonly minutes: number };

/** What to say of an instant until which something should happen. */
export function dueState(at: Instant, now: Instant): DueState {
  if (now < at) return { status: "by", at };
  const minutes = overdueMinutes(at, now);
  return minutes === 0 ? { status: "now" } : { status: "overdue", minutes };
}
