import type { ConceptId } from "../domain/concepts.ts";
import type { FactName, VitalName } from "../domain/note.ts";
import type { Mention } from "../domain/reading.ts";
import type { EvidencePart, Patient } from "./patient.ts";

/** What a patient must show: the evidence when it holds (maybe none, as for an age), undefined when it does not. */
export type Condition = (patient: Patient) => readonly EvidencePart[] | undefined;

const holds: readonly EvidencePart[] = [];

/** Any of these concepts counts now. */
export function now(...concepts: readonly ConceptId[]): Condition {
  return (patient) => (patient.has(...concepts) ? [patient.now(...concepts)] : undefined);
}

/** Any of these concepts counts now and has not ended. */
export function ongoing(...concepts: readonly ConceptId[]): Condition {
  return (patient) => found(patient.ongoing(...concepts));
}

/** Any of these concepts counts now or in the past. */
export function ever(...concepts: readonly ConceptId[]): Condition {
  return (patient) => found(patient.ever(...concepts));
}

/** A mention that counts now and passes a test of its own, such as its site. */
export function mentioned(concepts: readonly ConceptId[], test: (mention: Mention) => boolean): Condition {
  return (patient) => (patient.has(...concepts) ? found(patient.now(...concepts).filter(test)) : undefined);
}

function found(mentions: readonly Mention[]): readonly EvidencePart[] | undefined {
  return mentions.length > 0 ? [mentions] : undefined;
}

/** Words of a quality belong to a complaint when they stand this near, in characters. */
const besideWithin = 100;

/** A word such as "sudden" beside the complaint that it describes. */
export function beside(words: readonly ConceptId[], complaints: readonly ConceptId[]): Condition {
  return (patient) => {
    if (!patient.has(...words) || !patient.has(...complaints)) return undefined;
    const about = patient.now(...complaints);
    return found(
      patient
        .now(...words)
        .filter(({ span }) =>
          about.some(
            (other) =>
              Math.max(span.start, other.span.start) - Math.min(span.end, other.span.end) <= besideWithin,
          ),
        ),
    );
  };
}

/** A recorded vital that passes a test. */
export function vital(name: VitalName, test: (value: number) => boolean): Condition {
  return (patient) => {
    const fact = patient.vitalFact(name);
    return fact && test(fact.value) ? [[name, fact]] : undefined;
  };
}

export function below(name: VitalName, limit: number): Condition {
  return vital(name, (value) => value < limit);
}

export function above(name: VitalName, limit: number): Condition {
  return vital(name, (value) => value > limit);
}

export function atLeast(name: VitalName, limit: number): Condition {
  return vital(name, (value) => value >= limit);
}

export function atMost(name: VitalName, limit: number): Condition {
  return vital(name, (value) => value <= limit);
}

/** A recorded age from so many years up to, not including, so many. */
export function aged(fromYears: number, toYears = Infinity): Condition {
  return (patient) => (patient.aged(fromYears, toYears) ? [["age", patient.reading.age]] : undefined);
}

/** Not known to be younger: an unknown age counts, since silence is not evidence. */
export function notUnder(years: number): Condition {
  return (patient) => (patient.ageYears === undefined || patient.ageYears >= years ? holds : undefined);
}

/** A test that lights no words. */
export function given(test: (patient: Patient) => boolean): Condition {
  return (patient) => (test(patient) ? holds : undefined);
}

/** A fact of the reading under its name. */
export function fact(name: FactName, pick: (patient: Patient) => EvidencePart[1] | undefined): Condition {
  return (patient) => {
    const value = pick(patient);
    return value && "value" in value ? [[name, value]] : undefined;
  };
}

export function not(condition: Condition): Condition {
  return (patient) => (condition(patient) ? undefined : holds);
}

/** All hold; the evidence of all. */
export function all(...conditions: readonly Condition[]): Condition {
  return (patient) => {
    let parts = holds;
    for (const condition of conditions) {
      const more = condition(patient);
      if (!more) return undefined;
      if (more.length > 0) parts = parts.length > 0 ? [...parts, ...more] : more;
    }
    return parts;
  };
}

/** At least one holds; the evidence of every one that does. */
export function any(...conditions: readonly Condition[]): Condition {
  return (patient) => {
    let parts: readonly EvidencePart[] | undefined;
    for (const condition of conditions) {
      const more = condition(patient);
      if (more) parts = parts && parts.length > 0 ? [...parts, ...more] : more;
    }
    return parts;
  };
}
