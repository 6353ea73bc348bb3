import type { ConceptId, QualityId, SiteId } from "../../domain/concepts.ts";
import type { AgeUnit, Consciousness, VitalName } from "../../domain/note.ts";
import type { Side } from "../../domain/reading.ts";

/**
 * How terms are written and matched. All of it holds for every list in a lexicon:
 * - Case, accents, full width and compatibility forms do not matter (`℃` is `°c`, `Ｎ` is `n`, `é` is `e`): write
 *   terms in the usual spelling of the language; matching folds both sides.
 * - Latin terms match whole words; a term may be many words. Regular plurals are made of each word (es: -s and -es;
 *   en: -s). A hyphen between words of the note is the same as a space. Chinese matches anywhere.
 * - Braces hold alternatives, an empty one is allowed: "{hit|struck} {|his} head". They are matched as they stand and
 *   never multiplied out, so write as many as help.
 * - The longest term at a place wins, over all languages together; so a term that contains a negation ("no pulse",
 *   "sin diuresis", "無呼吸") is read as itself and its negation word does not deny anything.
 * - Words of six letters and more are also found with one letter wrong (missing, added, changed, swapped).
 */
export type Terms = readonly string[];

/** Words that set the status of the mentions in their scope. `before` reaches forward, `after` backward. */
export type Cue = { readonly before: Terms; readonly after: Terms };

export type Lexicon = {
  readonly language: "en" | "es" | "zh-Hant";
  /** Every way to write a concept; the first is the plain name. */
  readonly terms: { readonly [C in ConceptId]?: Terms };
  readonly sites: { readonly [S in SiteId]: Terms };
  readonly qualities: { readonly [Q in QualityId]: Terms };
  readonly sides: { readonly [S in Side]: Terms };
  readonly cues: {
    /** "denies", "no", "without", "niega", "否認"; after: ": no", "negative", "(-)". */
    readonly denied: Cue;
    /** Remote past: "history of", "s/p", "antecedente de", "病史"; after: "in 2015", "years ago". */
    readonly history: Cue;
    /** "father had", "family history of", "家族史". An informant ("mother states") is not family: list it under `informants`. */
    readonly family: Cue;
    /** "return if", "in case of", "si presenta", "若有". */
    readonly conditional: Cue;
    /** "?", "possible", "r/o", "sospecha de", "疑似". */
    readonly suspected: Cue;
    /** "resolved", "now gone", "ya no", "已緩解". */
    readonly resolved: Cue;
    /** Words after which what follows is affirmed again: "but", "has", "presents with", "pero", "但", "主訴". */
    readonly affirmed: Terms;
    /** Cue look-alikes that deny nothing: "not only", "no relief", "no change", "no deja de", "不只". */
    readonly neutral: Terms;
  };
  /**
   * Of `cues.denied.before`, those whose denial goes on over commas (否認發燒，咳嗽). Without this list all do, as in
   * "no fever, cough or trauma".
   */
  readonly strongDenials?: Terms;
  /** Words before the last item of a list: "or", "nor", "ni", 或. A denial with such an end covers the whole list. */
  readonly listEnds?: Terms;
  /** Words before a year: "in 2015", "en 2015". */
  readonly beforeYear?: Terms;
  /** Short forms that are words in lower case or in another language: read only in capitals ("HA", "MI"). */
  readonly acronyms?: { readonly [C in ConceptId]?: Terms };
  /** "mother states", "per wife", "refiere la madre", "家屬訴". */
  readonly informants: Terms;
  /** Section heads as written before a colon or alone on a line. */
  readonly sections: {
    /** CC, HPI, S:, O:, Motivo de consulta, 主訴, 現病史 … */
    readonly current: Terms;
    /** PMH, AP, antecedentes, 過去病史 … */
    readonly history: Terms;
    /** FH, antecedentes familiares, 家族史. */
    readonly family: Terms;
    /** Medications: what is listed is taken now (conditions in it do not fire). */
    readonly medication: Terms;
    /** Allergies. */
    readonly allergy: Terms;
    /** Advice, return precautions, plan: conditional. */
    readonly advice: Terms;
  };
  /** Labels before a number. `bloodPressure` is "BP 92/60"; `temperature` may be °C or °F; `pain` is x/10, EVA, NRS. */
  readonly labels: {
    readonly [
      V in Exclude<VitalName, "systolic" | "diastolic" | "temperatureC" | "glucoseMgDl" | "ketonesMmolL">
    ]: Terms;
  } & {
    readonly bloodPressure: Terms;
    readonly systolic: Terms;
    readonly diastolic: Terms;
    readonly temperature: Terms;
    readonly glucose: Terms;
    readonly ketones: Terms;
    readonly age: Terms;
    readonly onset: Terms;
    /** Weeks of pregnancy: "G2P1 34 weeks", "gestation", "semanas de gestación", "懷孕". */
    readonly gestation: Terms;
    readonly postpartum: Terms;
  };
  /** "RA", "room air", "aire ambiente", "室內空氣" / "on 2 L", "O2", "gafas nasales", "氧氣". */
  readonly oxygen: { readonly air: Terms; readonly oxygen: Terms };
  /** Words for a level of consciousness, only those that are unmistakable ("AVPU: V", "responde a la voz"). */
  readonly consciousness: { readonly [C in Consciousness]: Terms };
  readonly sexes: { readonly female: Terms; readonly male: Terms };
  /** Words after a number: "58 yo", "67a", "8 meses", "3 週大"; also those that imply an age alone go to `ageWords`. */
  readonly ageUnits: { readonly [U in AgeUnit]: Terms };
  /** Words that say an age without a number, with the age they imply at least roughly: newborn → { amount: 7, unit: "days" }. */
  readonly ageWords: readonly { readonly term: string; readonly amount: number; readonly unit: AgeUnit }[];
  /** Units of duration and words for numbers ("two", "dos", "兩", "半"), for onset and "x ago". */
  readonly durations: {
    readonly minutes: Terms;
    readonly hours: Terms;
    readonly days: Terms;
    readonly weeks: Terms;
    readonly months: Terms;
    readonly years: Terms;
  };
  readonly numbers: readonly { readonly term: string; readonly value: number }[];
  /** "since yesterday", "this morning": hours, roughly. */
  readonly onsetWords: readonly { readonly term: string; readonly hours: number }[];
  /** A temperature beside these was told, or taken at home or earlier: "at home", "en casa", 在家. */
  readonly elsewhere: Terms;
  /** How a temperature was taken: "rectal", "axilar", 肛溫. */
  readonly thermometers: Terms;
  /** What a laboratory value may be of, when not of the blood: "CSF", "LCR", 腦脊髓液. */
  readonly otherFluids: Terms;
  /** Common words that carry no clinical fact (articles, verbs, courtesy): known, so never shown as unread. */
  readonly plain: Terms;
};
