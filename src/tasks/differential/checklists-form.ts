import type { ConceptId } from "../../domain/concepts.ts";
import type { Wording } from "../../domain/finding.ts";
import type { VitalName } from "../../domain/note.ts";
import type { Mention } from "../../domain/reading.ts";
import type { Condition } from "../../safety/condition.ts";
import type { EvidencePart, Patient } from "../../safety/patient.ts";

/** The form that the must-not-miss tables are written in. */

/** Mentions with which the note denies a concept that nothing affirms. */
export type Denials = ReadonlyMap<ConceptId, readonly Mention[]>;

/** One thing to look for. */
export type ClueLine = {
  readonly wording: Wording;
  readonly when: Condition;
  /** What the note says against it; asked only when the clue is not there. */
  readonly against: (patient: Patient, denials: Denials) => readonly EvidencePart[] | undefined;
};

/** A diagnosis that must not be missed, named by the locale key `differential.diagnosis.<id>`. */
export type DiagnosisLine = {
  readonly id: string;
  readonly clues: readonly ClueLine[];
  /** Who can have it: it is left out of the list when this does not hold. */
  readonly only?: Condition;
};

/** A complaint with its list, named by `differential.complaint.<id>`. Of one group only the first that opens is shown. */
export type ComplaintTable = {
  readonly id: string;
  readonly group?: string;
  readonly opens: Condition;
  /** Whose complaint it must be, beside the words that open the list. */
  readonly only?: Condition;
  /** What the complaint itself tells: no clue for or against a diagnosis of its list, and left out there. */
  readonly told?: readonly ClueLine[];
  readonly diagnoses: readonly DiagnosisLine[];
};

export function diagnosis(id: string, clues: readonly ClueLine[], only?: Condition): DiagnosisLine {
  return { id, clues, ...(only && { only }) };
}

/** Affirmed, suspected or over in this episode: what has stopped is still a clue. */
export function inEpisode(...concepts: readonly ConceptId[]): Condition {
  return (patient) => found(patient.ever(...concepts).filter(({ status }) => status !== "history"));
}

function everHeld(...concepts: readonly ConceptId[]): Condition {
  return (patient) => found(patient.ever(...concepts));
}

function found(mentions: readonly Mention[]): readonly EvidencePart[] | undefined {
  return mentions.length > 0 ? [mentions] : undefined;
}

/** Every one of these is denied; of none, nothing is. */
export function denied(...concepts: readonly ConceptId[]): ClueLine["against"] {
  return (_, denials) => {
    const all = concepts.map((concept) => denials.get(concept) ?? []);
    return all.length > 0 && all.every((mentions) => mentions.length > 0) ? [all.flat()] : undefined;
  };
}

/** Any of these speaks against the clue. */
export function either(...against: readonly ClueLine["against"][]): ClueLine["against"] {
  return (patient, denials) => {
    for (const one of against) {
      const parts = one(patient, denials);
      if (parts) return parts;
    }
    return undefined;
  };
}

/** The vital is recorded: a clue that it does not show is answered. */
export function recorded(name: VitalName): Condition {
  return (patient) => {
    const fact = patient.vitalFact(name);
    return fact && [[name, fact]];
  };
}

/** A concept under its own name; the others are worse or narrower forms, which its denial denies with it. */
export function sign(concept: ConceptId, ...forms: readonly ConceptId[]): ClueLine {
  return { wording: named(concept), when: inEpisode(concept, ...forms), against: denied(concept) };
}

/** Several signs under one name, `differential.clue.<id>`; denied only when each of them is. */
export function signs(id: string, ...concepts: readonly ConceptId[]): ClueLine {
  return { wording: clueWording(id), when: inEpisode(...concepts), against: denied(...concepts) };
}

/** As `sign`, and the past counts: a disease, a drug, an operation. */
export function risk(concept: ConceptId, ...forms: readonly ConceptId[]): ClueLine {
  return { wording: named(concept), when: everHeld(concept, ...forms), against: denied(concept) };
}

/** As `signs`, and the past counts. */
export function risks(id: string, ...concepts: readonly ConceptId[]): ClueLine {
  return { wording: clueWording(id), when: everHeld(...concepts), against: denied(...concepts) };
}

/** A picture of several facts, denied by the denial of all the concepts named. */
export function seen(id: string, when: Condition, ...deniedBy: readonly ConceptId[]): ClueLine {
  return { wording: clueWording(id), when, against: denied(...deniedBy) };
}

/** A limit of a vital; a value within it speaks against the clue. */
export function measured(id: string, name: VitalName, when: Condition): ClueLine {
  return { wording: clueWording(id), when, against: recorded(name) };
}

/** The name of a concept, as the chips of a note show it. */
export function named(concept: ConceptId): Wording {
  return { key: `concepts.${concept}` };
}

function clueWording(id: string): Wording {
  return { key: `differential.clue.${id}` };
}
