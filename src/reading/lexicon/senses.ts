import type { ConceptId, QualityId, SiteId } from "../../domain/concepts.ts";
import type { AgeUnit, Consciousness, Oxygen, Sex } from "../../domain/note.ts";
import type { MentionStatus, Side } from "../../domain/reading.ts";
import type { Lexicon, Terms } from "./lexicon.ts";

export type CueStatus = Exclude<MentionStatus, "affirmed">;
export type SectionId = keyof Lexicon["sections"];
export type LabelId = keyof Lexicon["labels"];
export type DurationUnit = keyof Lexicon["durations"];

/** What a term means. One term may mean several things; the reader takes what fits its place. */
export type Sense =
  | { readonly is: "concept"; readonly concept: ConceptId; readonly onlyCapitals?: true }
  | { readonly is: "site"; readonly site: SiteId }
  | { readonly is: "quality"; readonly quality: QualityId }
  | { readonly is: "side"; readonly side: Side }
  | {
      readonly is: "cue";
      readonly status: CueStatus;
      readonly reach: "before" | "after";
      readonly crossesCommas: boolean;
      readonly language: Lexicon["language"];
    }
  | { readonly is: "affirmed" }
  | { readonly is: "list-end" }
  | { readonly is: "before-year" }
  | { readonly is: "neutral" }
  | { readonly is: "informant" }
  | { readonly is: "section"; readonly section: SectionId }
  | { readonly is: "label"; readonly label: LabelId }
  | { readonly is: "oxygen"; readonly oxygen: Oxygen }
  | { readonly is: "consciousness"; readonly level: Consciousness }
  | { readonly is: "sex"; readonly sex: Sex }
  | { readonly is: "age-unit"; readonly unit: AgeUnit }
  | { readonly is: "age-word"; readonly amount: number; readonly unit: AgeUnit }
  | { readonly is: "duration"; readonly unit: DurationUnit }
  | { readonly is: "number"; readonly value: number }
  | { readonly is: "onset"; readonly hours: number }
  | { readonly is: "elsewhere" }
  | { readonly is: "thermometer" }
  | { readonly is: "other-fluid" }
  | { readonly is: "plain" };

/** Every list of terms of a lexicon with what it means. */
export function* sensesOf(lexicon: Lexicon): Generator<readonly [Terms, Sense]> {
  const { language } = lexicon;
  for (const [concept, terms] of entries(lexicon.terms)) yield [terms ?? [], { is: "concept", concept }];
  for (const [site, terms] of entries(lexicon.sites)) yield [terms, { is: "site", site }];
  for (const [quality, terms] of entries(lexicon.qualities)) yield [terms, { is: "quality", quality }];
  for (const [side, terms] of entries(lexicon.sides)) yield [terms, { is: "side", side }];
  for (const status of ["denied", "history", "family", "conditional", "suspected", "resolved"] as const) {
    for (const reach of ["before", "after"] as const) {
      for (const term of lexicon.cues[status][reach]) {
        const isWeak =
          status === "denied" && reach === "before" && lexicon.strongDenials?.includes(term) === false;
        yield [[term], { is: "cue", status, reach, crossesCommas: !isWeak, language }];
      }
    }
  }
  yield [lexicon.cues.affirmed, { is: "affirmed" }];
  yield [lexicon.listEnds ?? [], { is: "list-end" }];
  yield [lexicon.beforeYear ?? [], { is: "before-year" }];
  for (const [concept, terms] of entries(lexicon.acronyms ?? {})) {
    yield [terms ?? [], { is: "concept", concept, onlyCapitals: true }];
  }
  yield [lexicon.cues.neutral, { is: "neutral" }];
  yield [lexicon.informants, { is: "informant" }];
  for (const [section, terms] of entries(lexicon.sections)) yield [terms, { is: "section", section }];
  for (const [label, terms] of entries(lexicon.labels)) yield [terms, { is: "label", label }];
  for (const [oxygen, terms] of entries(lexicon.oxygen)) yield [terms, { is: "oxygen", oxygen }];
  for (const [level, terms] of entries(lexicon.consciousness)) yield [terms, { is: "consciousness", level }];
  for (const [sex, terms] of entries(lexicon.sexes)) yield [terms, { is: "sex", sex }];
  for (const [unit, terms] of entries(lexicon.ageUnits)) yield [terms, { is: "age-unit", unit }];
  for (const { term, amount, unit } of lexicon.ageWords) yield [[term], { is: "age-word", amount, unit }];
  for (const [unit, terms] of entries(lexicon.durations)) yield [terms, { is: "duration", unit }];
  for (const { term, value } of lexicon.numbers) yield [[term], { is: "number", value }];
  for (const { term, hours } of lexicon.onsetWords) yield [[term], { is: "onset", hours }];
  yield [lexicon.elsewhere, { is: "elsewhere" }];
  yield [lexicon.thermometers, { is: "thermometer" }];
  yield [lexicon.otherFluids, { is: "other-fluid" }];
  yield [lexicon.plain, { is: "plain" }];
}

function entries<K extends string, V>(record: { readonly [key in K]?: V }): [K, V][] {
  return Object.entries(record) as [K, V][];
}
