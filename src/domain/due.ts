import type { Instant } from "./note.ts";
import type { Targets } from "./settings.ts";
import type { Urgency } from "./urgency.ts";

const minuteMs = 60_000;
const clockSlackMs = 2 * minuteMs;

/** Whoever was not touched for so long, and has no outcome, was forgotten. */
export const forgottenAfterMs = 24 * 60 * minuteMs;

/** Until when something should happen; each absent where the site has no number for the level. */
export type Due = {
  /** First contact, counted from arrival. */
  readonly contactAt?: Instant;
  /** The next set of observations, counted from the last one. */
  readonly retriageAt?: Instant;
};

/** What is due for a waiting patient: from stored instants alone, so that sleep, reload and other patients change nothing. */
export function dueOf(
  level: Urgency,
  { arrivedAt, lastSetAt }: { readonly arrivedAt: Instant; readonly lastSetAt: Instant },
  targets: Targets,
  retriageMinutes: Targets,
): Due {
  const contact = targets[level];
  const retriage = retriageMinutes[level];
  return {
    ...(contact !== undefined && { contactAt: arrivedAt + contact * minuteMs }),
    ...(retriage !== undefined && { retriageAt: lastSetAt + retriage * minuteMs }),
  };
}

/** The first of what is due; undefined where nothing is. */
export function firstDue({ contactAt, retriageAt }: Due): Instant | undefined {
  if (contactAt === undefined || retriageAt === undefined) return contactAt ?? retriageAt;
  return Math.min(contactAt, retriageAt);
}

/** Whether a stored instant lies so far ahead that this device's clock was set back. */
export function isAhead(at: Instant, now: Instant): boolean {
  return at > now + clockSlackMs;
}

/** Whole minutes past an instant; 0 before it. */
export function overdueMinutes(at: Instant, now: Instant): number {
  return Math.max(0, Math.floor((now - at) / minuteMs));
}
