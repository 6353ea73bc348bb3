import type { ConceptId } from "../../domain/concepts.ts";
import type { Urgency } from "../../domain/urgency.ts";
import { type Case, type Reason, reasonOf } from "./case.ts";
import { withFloors } from "./floors.ts";
import { infantDays, temperatureReason, vitalReasons } from "./limits.ts";
import { mentionsOf, type Sign, signs } from "./signs.ts";

export const levelNames = { 1: "red", 2: "orange", 3: "yellow", 4: "green", 5: "blue" } as const;

/** One general discriminator at one level. Its words are `manchester.path.<id>`. */
export type Discriminator = {
  readonly id: string;
  readonly level: Urgency;
  /** What makes it positive; none = not positive. */
  readonly reasons: (current: Case) => readonly Reason[];
  /** When it is not positive: what is missing to say no, or why it is no after all. */
  readonly otherwise: (current: Case) => { readonly answer: "no" | "unknown"; readonly why?: Reason };
};

const no = { answer: "no" } as const;

function signReasons(
  current: Case,
  level: Sign["level"],
  discriminator: Sign["discriminator"],
): readonly Reason[] {
  const reasons = new Map<string, Reason>();
  for (const sign of signs) {
    if (sign.level !== level || sign.discriminator !== discriminator) continue;
    const mentions = mentionsOf(sign, current);
    if (mentions.length === 0) continue;
    const before = reasons.get(sign.id)?.mentions ?? [];
    reasons.set(sign.id, reasonOf(sign.id, [...before, ...mentions]));
  }
  return [...reasons.values()];
}

/** Under three months any illness is seen early [J]. */
function ageReasons(current: Case): readonly Reason[] {
  const { ageDays } = current.patient;
  return ageDays !== undefined && ageDays < infantDays && !asksOnly(current)
    ? [reasonOf("young-infant", [], ["age"])]
    : [];
}

function lifeThreat(level: Sign["level"]): Discriminator {
  return {
    id: `${levelNames[level]}.life-threat`,
    level,
    reasons: (current) =>
      withFloors(current, level, "life-threat", [
        ...signReasons(current, level, "life-threat"),
        ...vitalReasons(current, level),
        ...(level === 3 ? ageReasons(current) : []),
      ]),
    otherwise: ({ patient }) => {
      const breathing = patient.vital("respiratoryRate") ?? patient.vital("spo2");
      if (patient.vital("heartRate") !== undefined && breathing !== undefined) return no;
      return { answer: "unknown", why: reasonOf("vitals-not-recorded", []) };
    },
  };
}

function haemorrhage(level: Sign["level"]): Discriminator {
  return {
    id: `${levelNames[level]}.haemorrhage`,
    level,
    reasons: (current) =>
      withFloors(current, level, "haemorrhage", signReasons(current, level, "haemorrhage")),
    otherwise: (current) => {
      const bleeds = current.present("bleeding", "laceration", "open-wound", "epistaxis", "vaginal-bleeding");
      if (bleeds.length === 0 || current.has("bleeding-controlled", "superficial", "minor")) return no;
      return { answer: "unknown", why: reasonOf("bleeding-control-not-recorded", bleeds) };
    },
  };
}

function isComfortable(current: Case): boolean {
  return current.reading.painBehaviour?.value === "comfortable" && !current.has("visible-distress");
}

function comfortReason(current: Case): Reason {
  return reasonOf("pain-comfortable", current.present("comfortable"), ["painBehaviour"]);
}

function unscored(current: Case): { answer: "no" | "unknown"; why?: Reason } {
  const { grade, reason } = current.pain;
  return grade === "unscored" ? { answer: "unknown", why: reason } : no;
}

const severePain: Discriminator = {
  id: "orange.pain",
  level: 2,
  reasons: (current) => {
    const { grade, reason } = current.pain;
    return withFloors(current, 2, "pain", grade === "severe" && !isComfortable(current) ? [reason] : []);
  },
  otherwise: (current) =>
    current.pain.grade === "severe" ? { answer: "no", why: comfortReason(current) } : unscored(current),
};

const moderatePain: Discriminator = {
  id: "yellow.pain",
  level: 3,
  reasons: (current) => {
    const { grade, reason } = current.pain;
    if (grade === "severe") return [reason, comfortReason(current)];
    return withFloors(current, 3, "pain", grade === "moderate" ? [reason] : []);
  },
  otherwise: unscored,
};

const mildPain: Discriminator = {
  id: "green.pain",
  level: 4,
  reasons: (current) => {
    const { grade, reason } = current.pain;
    return grade === "mild" && !current.isLongStanding ? [reason] : [];
  },
  otherwise: unscored,
};

function consciousness(level: 1 | 2 | 3): Discriminator {
  const positive = { 1: "unresponsive", 2: "altered", 3: undefined }[level];
  return {
    id: `${levelNames[level]}.conscious-level`,
    level,
    reasons: (current) => {
      const { level: found, reason } = current.conscious;
      return withFloors(current, level, "conscious-level", [
        ...(found === positive ? [reason] : []),
        ...signReasons(current, level, "conscious-level"),
      ]);
    },
    otherwise: (current) => {
      const { level: found, reason } = current.conscious;
      return { answer: found === "unknown" ? "unknown" : "no", why: reason };
    },
  };
}

function temperature(level: 2 | 3 | 4): Discriminator {
  return {
    id: `${levelNames[level]}.temperature`,
    level,
    reasons: (current) => {
      const reason = temperatureReason(current, level);
      return withFloors(current, level, "temperature", reason ? [reason] : []);
    },
    otherwise: ({ patient }) =>
      patient.vital("temperatureC") === undefined
        ? { answer: "unknown", why: reasonOf("temperature-not-recorded", []) }
        : no,
  };
}

const acuteness: Discriminator = {
  id: "green.acuteness",
  level: 4,
  reasons: (current) => {
    if (asksOnly(current)) return [];
    if (current.isLongStanding) return [];
    if (current.onsetHours === undefined) return [];
    return [reasonOf("recent", [], ["onset"])];
  },
  otherwise: (current) => {
    if (asksOnly(current))
      return { answer: "no", why: reasonOf("request-only", current.presentation.mentions) };
    if (current.isLongStanding) {
      return { answer: "no", why: reasonOf("long-standing", current.present("chronic"), ["onset"]) };
    }
    return { answer: "unknown", why: reasonOf("onset-not-recorded", []) };
  },
};

/** Complaints that are never AZUL, however long they last [J]: what may turn serious is seen within VERDE. */
const neverBlueGroups: ReadonlySet<string> = new Set([
  "collapse",
  "major-injury",
  "allergy",
  "seizure",
  "neurological",
  "chest-pain",
  "poisoning",
  "self-harm",
  "violence",
  "head-injury",
  "trunk-injury",
  "fainting",
  "internal-bleeding",
  "pregnancy",
  "burn",
  "unwell-child",
  "palpitations",
  "fever",
]);

const neverBlueConcepts: readonly ConceptId[] = [
  "dyspnea",
  "wheeze",
  "haematuria",
  "vaginal-bleeding",
  "rectal-bleeding",
  "bleeding",
  "jaundice",
  "weight-loss",
  "leg-swelling",
  "testicular-swelling",
  "blurred-vision",
];

const concern: Discriminator = {
  id: "green.life-threat",
  level: 4,
  reasons: (current) => {
    const isOne = current.presentation.all.some(({ id }) => neverBlueGroups.has(id));
    return isOne || current.has(...neverBlueConcepts)
      ? [reasonOf("never-blue", current.presentation.mentions)]
      : [];
  },
  otherwise: () => no,
};

/** Only a request is made, without any symptom: how recent it is does not matter. */
function asksOnly(current: Case): boolean {
  const { all } = current.presentation;
  return all.length > 0 && all.every(({ id }) => id === "request");
}

/** The general discriminators down to AMARILLO, in the order in which they are asked: the first positive one decides. */
export const urgentDiscriminators: readonly Discriminator[] = [
  lifeThreat(1),
  haemorrhage(1),
  consciousness(1),
  lifeThreat(2),
  haemorrhage(2),
  severePain,
  consciousness(2),
  temperature(2),
  lifeThreat(3),
  haemorrhage(3),
  moderatePain,
  consciousness(3),
  temperature(3),
];

/** Those of VERDE; none positive is AZUL. */
export const lowerDiscriminators: readonly Discriminator[] = [mildPain, temperature(4), concern, acuteness];
