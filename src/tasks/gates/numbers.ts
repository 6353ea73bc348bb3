import type { GateFailure } from "../../domain/model-answer.ts";
import type { Note } from "../../domain/note.ts";
import { NoteWords, numberOf } from "./in-note.ts";

/** Numbers that belong to how care is spoken of, not to this patient: leads, scales, gauges, waiting times. */
const spokenOf = [
  /\b(?:ESI|level|nivel|triage|triaje|NEWS2?|GCS|Glasgow)\s*(?:of|de|:|=)?\s*\d+/giu,
  /\b\d+\s*-?\s*(?:lead|leads|derivaciones)\b|\d+\s*導程/giu,
  /\b\d+\s*-?\s*(?:gauge|G)\b/gu,
  /\b\d+(?:\s*[-–]\s*\d+)?\s*(?:min(?:ute|uto)?s?|h|hr|hours?|horas?|seconds?|segundos?|s)\b|\d+\s*(?:分鐘|分|小時|秒)/giu,
  /(?:^|\n)\s*\d{1,2}[.)、]\s/gu,
  /\bSpO2|\bFiO2|\bO2\b|\bT[12]DM\b|\bH[12]\b|\bNEWS2\b|\bCOVID-19\b|\bB12\b/giu,
  /\b(?:under|over|above|below|at least|menos de|más de|al menos|[<>≤≥])\s*\d+(?:[.,]\d+)?\s*%?/giu,
];

/**
 * Numbers in the model's words that stand neither in the note nor in the form: an invented vital is worse than none.
 * What an answer says of the patient is checked; waiting times, leads and targets ("above 94 %") are ways of speaking.
 */
export function inventedNumbers(texts: readonly string[], note: Note): readonly GateFailure[] {
  const words = new NoteWords(note.text);
  const entered = new Set(enteredNumbers(note));
  const failures: GateFailure[] = [];
  for (const text of texts) {
    const rest = spokenOf.reduce((left, pattern) => left.replace(pattern, " "), text);
    for (const [number] of rest.matchAll(/\d+(?:[.,]\d+)?/gu)) {
      if (words.hasNumber(number) || entered.has(numberOf(number))) continue;
      failures.push({
        gate: "numbers",
        message: { key: "gate.numbers.invented", values: { number } },
        quote: text,
      });
    }
  }
  return failures;
}

function enteredNumbers({ entered }: Note): readonly number[] {
  const { age, pregnancyWeeks, postpartumWeeks, vitals } = entered;
  return [age?.amount, pregnancyWeeks, postpartumWeeks, ...Object.values(vitals)].filter(
    (value) => value !== undefined,
  );
}

const dose =
  /(\d+(?:[.,]\d+)?)\s*(?:mg|mcg|µg|μg|ug|g|gr|gramos?|mL|ml|cc|UI|IU|units?|unidades|mEq|mmol|毫克|微克|公克|毫升|單位)(?:\s*\/\s*(?:kg|h|min|hr|公斤))?(?![\p{L}/])/giu;

/** Drug doses that the note does not have: dosing is not a triage card's to say. */
export function inventedDoses(texts: readonly string[], note: Note): readonly GateFailure[] {
  const words = new NoteWords(note.text);
  return texts.flatMap((text) =>
    [...text.matchAll(dose)]
      .filter(([, amount]) => amount !== undefined && !words.hasNumber(amount))
      .map(([quote]) => ({
        gate: "doses",
        message: { key: "gate.doses.invented", values: { dose: quote.trim() } },
        quote: text,
      })),
  );
}
