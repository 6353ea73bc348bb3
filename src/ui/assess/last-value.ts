import type { FactName, Instant, Note, Span } from "../../domain/note.ts";
import type { Fact, Reading } from "../../domain/reading.ts";
import { Sets } from "../../reading/sets.ts";

/** The value of a fact that stands from an earlier set, and when that set was taken. */
export type LastValue = { readonly value: number | string; readonly at: Instant };

/** What was measured in an earlier set and not again in the newest; undefined where there is no earlier set. */
export function lastValueOf(
  note: Note,
  reading: Reading,
  fact: FactName,
  firstSetAt: Instant,
): LastValue | undefined {
  const found = setFact(reading, fact);
  if (!found || found.from === "entered") return undefined;
  const sets = new Sets(note.text);
  const set = sets.of(found.from);
  return set < sets.count ? { value: found.value, at: sets.begunAt(set) ?? firstSetAt } : undefined;
}

type Found = { readonly value: number | string; readonly from: Span | "entered" };

/** Age, sex and weight belong to the patient, whenever they were written. */
function setFact({ vitals, ...others }: Reading, fact: FactName): Found | undefined {
  const coded: { readonly [F in FactName]?: Fact<string> | undefined } = {
    consciousness: others.consciousness,
    oxygen: others.oxygen,
    painBehaviour: others.painBehaviour,
  };
  const measured: { readonly [F in FactName]?: Fact<number> } = vitals;
  return fact === "weightKg" ? undefined : (coded[fact] ?? measured[fact]);
}
