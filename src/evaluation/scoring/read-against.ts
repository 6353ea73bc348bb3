import type { ConceptId } from "../../domain/concepts.ts";
import { type VitalName, vitalNames } from "../../domain/note.ts";
import type { MentionStatus, Reading } from "../../domain/reading.ts";
import type { ReadingResult } from "./case-result.ts";
import type { Case } from "../cases/cases.ts";

type Expected = NonNullable<Case["expect"]>;
type Compared = {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
};

/** Units are converted on reading: this much is rounding, in the unit of the name. What is not here is exact. */
const roundings: Readonly<Partial<Record<VitalName, number>>> = {
  temperatureC: 0.05,
  glucoseMgDl: 0.5,
  weightKg: 0.05,
  ketonesMmolL: 0.05,
};

/** What the patient has or had in this episode. */
const present: readonly MentionStatus[] = ["affirmed", "suspected", "resolved"];

/** What a careful reader takes from a note against what was read in it. */
export function readAgainst(
  { vitals = {}, affirmed = [], denied = [] }: Expected,
  reading: Reading,
): ReadingResult {
  return {
    vitals: compare(
      vitalNames.filter((name) => vitals[name] !== undefined),
      (name) => vitalRead(name, vitals[name], reading),
    ),
    affirmed: compare(affirmed, (concept) => {
      const said = statusesOf(concept, reading);
      return said.length === 0 ? "missed" : said.some((status) => present.includes(status));
    }),
    denied: compare(denied, (concept) => {
      const said = statusesOf(concept, reading);
      if (said.length === 0) return "missed";
      // One that is also read as present was misread somewhere.
      return said.includes("denied") && !said.some((status) => present.includes(status));
    }),
  };
}

function vitalRead(name: VitalName, stated: number | undefined, { vitals }: Reading): boolean | "missed" {
  const read = vitals[name]?.value;
  if (read === undefined || stated === undefined) return "missed";
  // A little more than the rounding itself, which is no exact number in binary.
  return Math.abs(read - stated) <= (roundings[name] ?? 0) + 1e-9;
}

function statusesOf(concept: ConceptId, { mentions }: Reading): readonly MentionStatus[] {
  return mentions.filter((mention) => mention.concept === concept).map(({ status }) => status);
}

function compare<T extends string>(
  expected: readonly T[],
  isRight: (one: T) => boolean | "missed",
): Compared {
  const verdicts = expected.map((one) => ({ one, verdict: isRight(one) }));
  const those = (wanted: boolean | "missed") =>
    verdicts.filter(({ verdict }) => verdict === wanted).map(({ one }) => one);
  return { right: those(true).length, wrong: those(false), missed: those("missed") };
}
