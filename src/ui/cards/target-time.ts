import type { Instant } from "../../domain/note.ts";
import type { Targets } from "../../domain/settings.ts";
import type { Urgency } from "../../domain/urgency.ts";

/** Until when the patient should be seen. */
export type TargetTime =
  | { readonly status: "none" }
  | { readonly status: "now" }
  | { readonly status: "by"; readonly at: Instant; readonly minutes: number }
  | { readonly status: "passed"; readonly at: Instant; readonly lateMinutes: number };

/** The target of a level as a clock time, counted from arrival. */
export function targetTime(level: Urgency, targets: Targets, arrivedAt: Instant, now: Instant): TargetTime {
  const minutes = targets[level];
  if (minutes === undefined) return { status: "none" };
  if (minutes === 0) return { status: "now" };
  const at = arrivedAt + minutes * 60_000;
  if (now <= at) return { status: "by", at, minutes };
  return { status: "passed", at, lateMinutes: Math.floor((now - at) / 60_000) };
}
