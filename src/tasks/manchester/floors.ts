import type { Finding } from "../../domain/finding.ts";
import type { Urgency } from "../../domain/urgency.ts";
import type { Case, Reason } from "./case.ts";
import { enteredOf, evidenceOf } from "./evidence.ts";

type GeneralDiscriminator = "life-threat" | "haemorrhage" | "pain" | "conscious-level" | "temperature";

/** The general discriminator that a safety problem speaks to; every other one is a threat to life. */
const discriminatorOfProblem: Readonly<Record<string, GeneralDiscriminator>> = {
  pain: "pain",
  consciousness: "conscious-level",
  bleeding: "haemorrhage",
  "gut-bleeding": "haemorrhage",
  nosebleed: "haemorrhage",
  "vaginal-bleeding": "haemorrhage",
  "postpartum-bleeding": "haemorrhage",
  temperature: "temperature",
  "child-fever": "temperature",
};

/** ROJO asks neither pain nor temperature: what safety floors there is a threat to life. */
function discriminatorOf({ problem }: Finding, level: Urgency): GeneralDiscriminator {
  const found = discriminatorOfProblem[problem] ?? "life-threat";
  return level === 1 && (found === "pain" || found === "temperature") ? "life-threat" : found;
}

/** The floors that safety found make their discriminator positive; own reasons on the same evidence are not said twice. */
export function withFloors(
  current: Case,
  level: Urgency,
  discriminator: GeneralDiscriminator,
  own: readonly Reason[],
): readonly Reason[] {
  const { reading } = current;
  const floors = current.findings.filter(
    (finding) =>
      finding.effect === "floor" &&
      finding.urgency.manchester === level &&
      discriminatorOf(finding, level) === discriminator,
  );
  if (floors.length === 0) return own;
  const words = new Set(
    floors.flatMap(({ evidence }) => evidence.map(({ start, end }) => `${start}-${end}`)),
  );
  const facts = new Set(floors.flatMap(({ enteredEvidence }) => enteredEvidence));
  const isSaid = (reason: Reason): boolean =>
    evidenceOf(reading, reason).every(({ start, end }) => words.has(`${start}-${end}`)) &&
    enteredOf(reading, reason).every((name) => facts.has(name));
  return [
    ...floors.map(({ message, evidence, enteredEvidence }) => ({
      why: message,
      mentions: [],
      facts: enteredEvidence,
      spans: evidence,
    })),
    ...own.filter((reason) => !isSaid(reason)),
  ];
}
