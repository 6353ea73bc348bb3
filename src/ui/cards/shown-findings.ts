import type { Assessment } from "../../domain/assessment.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Scale } from "../../domain/urgency.ts";

const order = { floor: 0, consider: 1, ask: 2 } as const;
const leastUrgent = 5;

/**
 * The findings that say something on this scale, the most binding first: not those of the other scale alone (5 raises
 * nothing), nor a raise that is offered at another level only.
 */
export function shownFindings(assessment: Assessment<unknown>, scale: Scale): readonly Finding[] {
  const says = ({ effect, urgency, onlyAt }: Finding) =>
    effect === "ask" ||
    (urgency[scale] < leastUrgent && (onlyAt === undefined || onlyAt === assessment.protocol.level));
  return assessment.findings
    .filter(says)
    .sort((a, b) => order[a.effect] - order[b.effect] || a.urgency[scale] - b.urgency[scale]);
}
