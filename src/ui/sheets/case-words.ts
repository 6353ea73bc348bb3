import type { Assessment, Encounter } from "../../domain/assessment.ts";
import { kindOf } from "../../domain/concepts.ts";
import type { Wording } from "../../domain/finding.ts";
import type { Age, FactName, Span, VitalName } from "../../domain/note.ts";
import type { Fact, Reading } from "../../domain/reading.ts";
import type { Scale, Urgency } from "../../domain/urgency.ts";
import { news2Parameters } from "../../safety/news2.ts";
import { type Decided, decisionsOf } from "../../state/case-decision.ts";
import { scoreReading } from "../../safety/vital-marks.ts";

/** Turns a wording into the words of the chosen language. */
export type Say = (wording: Wording) => string;

/** The vitals that a handover always names, recorded or not, in the order of a chart. */
export const chartVitals = [
  "heartRate",
  "respiratoryRate",
  "spo2",
  "temperatureC",
  "pain",
  "gcs",
  "glucoseMgDl",
] as const satisfies readonly VitalName[];

/** Named only when recorded. */
const extraVitals = ["capillaryRefillS", "ketonesMmolL", "weightKg"] as const satisfies readonly VitalName[];

/** A vital on a sheet: its name, its value or "not recorded". */
export type VitalLine = {
  readonly of: VitalName | "bloodPressure" | "consciousness" | "oxygen";
  readonly name: string;
  readonly value: string;
  readonly recorded: boolean;
};

/** The newest assessment: what the facts of a sheet are taken from. */
export function newestAssessment(encounter: Encounter): Assessment<unknown> | undefined {
  return encounter.assessments.at(-1);
}

/** The standing decision with what it was made on; a record without the link gives its newest assessment. */
export function standingDecision(encounter: Encounter): Decided | undefined {
  const { decision } = encounter;
  const linked = decisionsOf(encounter).at(-1);
  if (!decision || linked?.decision === decision) return linked;
  const assessment = newestAssessment(encounter);
  return assessment && { decision, assessment };
}

/** "ESI 2 of 5 (1 = most urgent): high risk, must not wait". */
export function levelLine(say: Say, scale: Scale, level: Urgency): string {
  const direction = say({ key: `card.direction.${scale}` });
  const [name, word] = [say({ key: `levels.${scale}.${level}.name` }), levelWord(say, scale, level)];
  return say({ key: "sheets.level.line", values: { name, direction, word } });
}

/** "ESI 2 of 5 · high risk, must not wait". */
export function levelTitle(say: Say, scale: Scale, level: Urgency): string {
  return `${say({ key: `levels.${scale}.${level}.name` })} · ${levelWord(say, scale, level)}`;
}

export function levelWord(say: Say, scale: Scale, level: Urgency): string {
  return say({ key: `levels.${scale}.${level}.word` });
}

export function ageText(say: Say, age: Age): string {
  return say({ key: `sheets.age.${age.unit}`, values: { amount: age.amount } });
}

/** A list as the language writes it. */
export function joined(say: Say, parts: readonly string[]): string {
  return parts.join(say({ key: "sheets.and" }));
}

/** Age and sex, each said to be missing when it is. */
export function personText(say: Say, reading: Reading): string {
  const age = reading.age ? ageText(say, reading.age.value) : say({ key: "sheets.age.missing" });
  const sex = say({ key: `sheets.sex.${reading.sex?.value ?? "missing"}` });
  return say({ key: "sheets.person", values: { age, sex } });
}

/** Every vital of the chart, so that what is missing is seen. */
export function vitalLines(say: Say, reading: Reading): readonly VitalLine[] {
  const missing = say({ key: "sheets.notRecorded" });
  const line = (of: VitalLine["of"], value: string | undefined): VitalLine => ({
    of,
    name: say({ key: `sheets.vital.${of}.name` }),
    value: value ?? missing,
    recorded: value !== undefined,
  });
  const vital = (name: VitalName): VitalLine => {
    const fact = reading.vitals[name];
    return line(name, fact && vitalText(say, name, fact.value));
  };
  const { systolic, diastolic } = reading.vitals;
  const pressure =
    systolic &&
    say({
      key: "sheets.vital.bloodPressure.value",
      values: { systolic: systolic.value, diastolic: diastolic?.value ?? "–" },
    });
  const coded = (name: "consciousness" | "oxygen", fact: Fact<string> | undefined): VitalLine =>
    line(name, fact && say({ key: `sheets.${name}.${fact.value}` }));
  const [heart, ...others] = chartVitals.map(vital);
  return [
    ...(heart ? [heart] : []),
    line("bloodPressure", pressure),
    ...others,
    coded("consciousness", reading.consciousness),
    coded("oxygen", reading.oxygen),
    ...extraVitals.filter((name) => reading.vitals[name]).map(vital),
  ];
}

/** A vital with its unit; glucose in both units, since sites differ. */
export function vitalText(say: Say, name: VitalName, value: number): string {
  const values = name === "glucoseMgDl" ? { value, mmol: Math.round(value / 1.8016) / 10 } : { value };
  return say({ key: `sheets.vital.${name}.value`, values });
}

/** NEWS2 with what is missing. */
export function news2Text(say: Say, reading: Reading): string {
  const result = scoreReading(reading);
  const score = news2Score(say, reading);
  if (result.status === "not-applicable" || result.missing.length === 0) return score;
  if (result.missing.length === news2Parameters.length) return score;
  const names = result.missing.map((fact) => say({ key: `facts.${fact}` }));
  return `${score} · ${say({ key: "vitals.news2.missing" })} ${joined(say, names)}`;
}

/** NEWS2 alone; an incomplete low score shows no number. */
export function news2Score(say: Say, reading: Reading): string {
  const result = scoreReading(reading);
  if (result.status === "not-applicable") return say({ key: `news2.not-applicable.${result.reason}` });
  if (result.missing.length === news2Parameters.length) return say({ key: "vitals.news2.nothing" });
  const complete = result.missing.length === 0;
  const kind = !result.shown ? "incomplete" : complete ? "score" : "at-least";
  return say({ key: `news2.${kind}`, values: { score: result.score } });
}

/** Allergies as the flag, the form or the text has them; silence is "not recorded". */
export function allergyText(
  say: Say,
  encounter: Encounter,
  assessment: Assessment<unknown> | undefined,
): string {
  if (encounter.allergyText) return encounter.allergyText;
  const allergies = assessment?.reading.allergies;
  if (assessment && allergies?.value === "listed" && allergies.from !== "entered")
    return sentenceFrom(assessment, allergies.from);
  if (encounter.flags.includes("allergy") || allergies?.value === "listed")
    return say({ key: "sheets.allergies.listed" });
  return say({ key: allergies ? "sheets.allergies.none" : "sheets.notRecorded" });
}

const longestSentence = 120;

/** The note's words from a place to the end of their sentence: what somebody is allergic to stands behind that they are. */
function sentenceFrom({ note }: Assessment<unknown>, { start, end }: Span): string {
  const rest = note.text.slice(end, start + longestSentence);
  const words = rest.slice(0, rest.search(/[.;。；\n]|$/u));
  return `“${(note.text.slice(start, end) + words).replace(/\s+/gu, " ").trim()}”`;
}

/** Pregnancy, where it can matter: not for males. */
export function pregnancyText(say: Say, reading: Reading): string | undefined {
  const { status, weeks, postpartumWeeks } = reading.pregnancy;
  if (postpartumWeeks !== undefined)
    return say({ key: "sheets.pregnancy.postpartum", values: { weeks: postpartumWeeks } });
  if (status === "yes") {
    return weeks === undefined
      ? say({ key: "sheets.pregnancy.yes" })
      : say({ key: "sheets.pregnancy.weeks", values: { weeks } });
  }
  if (reading.sex?.value === "male") return undefined;
  return say({ key: `sheets.pregnancy.${status}` });
}

/** Illnesses, drugs and past events in the words of the note, each once, denied and family ones left out. */
export function backgroundWords(assessment: Assessment<unknown>): readonly string[] {
  const words = assessment.reading.mentions
    .filter(({ status, concept }) => {
      // Told by themselves.
      if (concept === "allergy-listed" || concept === "no-known-allergies") return false;
      if (status === "history") return true;
      const kind = kindOf(concept);
      return (kind === "condition" || kind === "drug") && (status === "affirmed" || status === "resolved");
    })
    .map(({ span }) => quote(assessment, span));
  return [...new Set(words)];
}

/** The words of the note at a place, on one line. */
export function quote(assessment: Assessment<unknown>, span: Span): string {
  return assessment.note.text.slice(span.start, span.end).replace(/\s+/gu, " ").trim();
}

/** The note's words that made a finding, joined; what came from the form is named. */
export function evidenceText(
  say: Say,
  assessment: Assessment<unknown>,
  from: { readonly evidence: readonly Span[]; readonly enteredEvidence: readonly FactName[] },
): string {
  const quoted = from.evidence.map((span) => `“${quote(assessment, span)}”`);
  const entered = from.enteredEvidence.map((fact) => factText(say, assessment.reading, fact));
  return joined(say, [...new Set([...quoted, ...entered])]);
}

function factText(say: Say, reading: Reading, fact: FactName): string {
  const name = say({ key: `facts.${fact}` });
  const value = Object.entries(reading.vitals).find(([vital]) => vital === fact)?.[1].value;
  return value === undefined ? name : `${name} ${value}`;
}
