import type { Finding } from "../domain/finding.ts";
import type { FactName, Span } from "../domain/note.ts";
import type { Reading } from "../domain/reading.ts";
import { moreUrgent } from "../domain/urgency.ts";
import { Patient } from "./patient.ts";
import type { Rule } from "./rule.ts";
import { allRules } from "./rules/all.ts";

export { allRules };

const mostAsks = 3;

/** What must not be missed in a reading: one line per problem, floors first, then offers, then at most three questions. */
export function checkSafety(reading: Reading): readonly Finding[] {
  const patient = new Patient(reading);
  const fired: Fired[] = [];
  for (const rule of allRules) {
    if (rule.asks && isKnown(rule.asks, patient)) continue;
    const found = rule.when(patient);
    if (found) fired.push({ rule, finding: toFinding(rule, found) });
  }
  return merge(fired);
}

type Fired = { readonly rule: Rule; readonly finding: Finding };

function toFinding(rule: Rule, { spans, entered, values }: NonNullable<ReturnType<Rule["when"]>>): Finding {
  return {
    ruleId: rule.id,
    problem: rule.problem,
    effect: rule.effect,
    urgency: rule.urgency,
    message: values ? { key: `rules.${rule.id}`, values } : { key: `rules.${rule.id}` },
    evidence: spans,
    enteredEvidence: [...new Set(entered)],
    ...(rule.onlyAt && { onlyAt: rule.onlyAt }),
    ...(rule.asks && { asks: rule.asks }),
    source: rule.source,
  };
}

/** Facts other than vitals that a reading can hold; the others are always asked. */
const holds: { readonly [F in FactName]?: (patient: Patient) => boolean } = {
  age: ({ reading }) => reading.age !== undefined,
  consciousness: (patient) => patient.reading.consciousness !== undefined || patient.has("alert"),
  onset: ({ reading }) => reading.onsetHours !== undefined,
  lastKnownWell: ({ reading }) => reading.onsetHours !== undefined,
  painBehaviour: ({ reading }) => reading.painBehaviour !== undefined,
  pregnancy: ({ reading }) => reading.pregnancy.status !== "unknown",
  pregnancyWeeks: ({ reading }) => reading.pregnancy.weeks !== undefined,
  vaccination: (patient) => patient.has("complete-vaccination", "incomplete-vaccination"),
};

/** Whether the reading holds the fact already: then nobody is asked. */
function isKnown(fact: FactName, patient: Patient): boolean {
  const vitals: Partial<Record<FactName, unknown>> = patient.reading.vitals;
  return vitals[fact] !== undefined || holds[fact]?.(patient) === true;
}

/** Merges findings of one problem, drops what a floor makes idle, and sorts. */
export function merge(fired: readonly Fired[]): readonly Finding[] {
  const floors = leaders(fired.filter(({ rule }) => rule.effect === "floor"));
  const considers = leaders(fired.filter(({ rule }) => rule.effect === "consider"));
  const kept: Finding[] = [...floors.values()];
  for (const [problem, offer] of considers) {
    const floor = floors.get(problem);
    if (!floor || raises(offer, floor)) kept.push(offer);
  }
  const asks = fired.filter(({ rule }) => {
    const floor = floors.get(rule.problem);
    return rule.effect === "ask" && (rule.keepAsking === true || !floor || !isHighOnBoth(floor));
  });
  const order = new Map(fired.map(({ rule }, index) => [rule.id, index]));
  const bySeverity = (a: Finding, b: Finding): number =>
    level(a) - level(b) || (order.get(a.ruleId) ?? 0) - (order.get(b.ruleId) ?? 0);
  return [
    ...kept.filter(({ effect }) => effect === "floor").sort(bySeverity),
    ...kept.filter(({ effect }) => effect === "consider").sort(bySeverity),
    ...oncePerFact(asks.map(({ finding }) => finding).sort(bySeverity)).slice(0, mostAsks),
  ];
}

const level = ({ urgency }: Finding): number => moreUrgent(urgency.esi, urgency.manchester);

const isHighOnBoth = ({ urgency }: Finding): boolean => urgency.esi <= 2 && urgency.manchester <= 2;

/** Whether the offer is more urgent than the floor on either scale. */
function raises(offer: Finding, floor: Finding): boolean {
  return offer.urgency.esi < floor.urgency.esi || offer.urgency.manchester < floor.urgency.manchester;
}

/** For each problem the most urgent finding, with the evidence of the others and the higher level on each scale. */
function leaders(fired: readonly Fired[]): Map<string, Finding> {
  const best = new Map<string, Finding>();
  for (const { finding } of fired) {
    const other = best.get(finding.problem);
    best.set(finding.problem, other ? join(other, finding) : finding);
  }
  return best;
}

function join(one: Finding, two: Finding): Finding {
  const [lead, other] = level(two) < level(one) ? [two, one] : [one, two];
  const { onlyAt, ...rest } = lead;
  return {
    ...rest,
    urgency: {
      esi: moreUrgent(one.urgency.esi, two.urgency.esi),
      manchester: moreUrgent(one.urgency.manchester, two.urgency.manchester),
    },
    evidence: distinct([...lead.evidence, ...other.evidence]),
    enteredEvidence: [...new Set([...lead.enteredEvidence, ...other.enteredEvidence])],
    ...(onlyAt && other.onlyAt && { onlyAt }),
  };
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter(
    (span, index) => spans.findIndex(({ start, end }) => start === span.start && end === span.end) === index,
  );
}

function oncePerFact(asks: readonly Finding[]): readonly Finding[] {
  return asks.filter((finding, index) => asks.findIndex(({ asks: fact }) => fact === finding.asks) === index);
}
