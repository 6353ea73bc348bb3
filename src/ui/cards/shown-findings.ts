import type { Assessment } from "../../domain/assessment.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Scale } from "../../domain/urgency.ts";
import { worseningId } from "../../pipeline/worsening.ts";

const order = { floor: 0, consider: 1, ask: 2 } as const;
const leastUrgent = 5;

/**
 * The findings that say something on this scale, the most binding first: not those of the other scale alone (5 raises
 * nothing), nor a raise that is offered at another level only or that a floor of the same problem took up. A red flag that
 * a new set brought stands once: as what got worse, unless by itself it is more urgent.
 */
export function shownFindings(assessment: Assessment<unknown>, scale: Scale): readonly Finding[] {
  const { findings, protocol } = assessment;
  const byId = new Map(findings.map((finding) => [finding.ruleId, finding]));
  const floors = new Map(
    findings.filter(({ effect }) => effect === "floor").map((floor) => [floor.problem, floor]),
  );
  const twins = findings.flatMap((flag) => {
    const worse = byId.get(worseningId(flag.ruleId));
    return worse ? [flag.urgency[scale] < worse.urgency[scale] ? worse : flag] : [];
  });
  const says = ({ effect, urgency, onlyAt, problem }: Finding) => {
    if (effect === "ask") return true;
    if (effect === "floor") return urgency[scale] < leastUrgent;
    const taken = floors.get(problem)?.urgency[scale] ?? leastUrgent;
    return urgency[scale] < taken && (onlyAt === undefined || onlyAt === protocol.level);
  };
  return findings
    .filter((finding) => says(finding) && !twins.includes(finding))
    .sort((a, b) => order[a.effect] - order[b.effect] || a.urgency[scale] - b.urgency[scale]);
}
