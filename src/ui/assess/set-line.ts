import type { EnteredFacts, FactName, VitalName } from "../../domain/note.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Contradiction } from "../../domain/reading.ts";

/** In the order of the form; pressure goes by itself, and weight belongs to the patient, not to a set. */
const measured = [
  "respiratoryRate",
  "spo2",
  "temperatureC",
  "gcs",
  "glucoseMgDl",
  "ketonesMmolL",
  "capillaryRefillS",
  "pain",
] as const satisfies readonly VitalName[];

/**
 * The form's set as one line in the language of the page, which the reader reads back as the same values. Where form and
 * text differ and the text's value counts, the form's is left out: it must not take its place.
 */
export function setLineOf(
  entered: EnteredFacts,
  say: (wording: Wording) => string,
  contradictions: readonly Contradiction[] = [],
): string {
  const set = withoutUnused(entered, contradictions);
  const { vitals, consciousness, oxygen, painBehaviour } = set;
  const part = (what: string, value: number | undefined): Wording[] =>
    value === undefined ? [] : [{ key: `reassess.set.${what}`, values: { value: String(value) } }];
  const coded = (what: string, value: string | undefined): Wording[] =>
    value === undefined ? [] : [{ key: `reassess.set.${what}.${value}` }];
  const parts = [
    ...part("heartRate", vitals.heartRate),
    ...pressure(vitals),
    ...measured.flatMap((name) => part(name, vitals[name])),
    ...coded("consciousness", consciousness),
    ...coded("oxygen", oxygen),
    ...coded("painBehaviour", painBehaviour),
  ];
  return parts.map(say).join(say({ key: "reassess.set.and" }));
}

function pressure({ systolic, diastolic }: EnteredFacts["vitals"]): Wording[] {
  if (systolic !== undefined && diastolic !== undefined)
    return [
      { key: "reassess.set.pressure", values: { systolic: String(systolic), diastolic: String(diastolic) } },
    ];
  if (systolic !== undefined) return [{ key: "reassess.set.systolic", values: { value: String(systolic) } }];
  if (diastolic === undefined) return [];
  return [{ key: "reassess.set.diastolic", values: { value: String(diastolic) } }];
}

function withoutUnused(entered: EnteredFacts, contradictions: readonly Contradiction[]): EnteredFacts {
  const unused = new Set<FactName>(
    contradictions.flatMap(({ fact, used }) => (used === "text" ? [fact] : [])),
  );
  const { consciousness, vitals, ...others } = entered;
  return {
    ...others,
    vitals: Object.fromEntries(Object.entries(vitals).filter(([name]) => !unused.has(name as VitalName))),
    ...(consciousness !== undefined && !unused.has("consciousness") && { consciousness }),
  };
}
