import type { Hit } from "./scan.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** Denials that answer what stands before them and reach no further. */

/** "PMH: none, chest pain", "Allergies: NKDA, chest pain", 過去病史：無，胸痛: the section ends at the comma. */
export function tellsOfNothing(
  hit: Hit,
  { section }: Sentence,
  hits: readonly Hit[],
  tokens: readonly Token[],
): boolean {
  if (!isCommaAt(hit.to, tokens)) return false;
  const isNoAllergy = hit.senses.some(
    (sense) => sense.is === "concept" && sense.concept === "no-known-allergies",
  );
  if (isNoAllergy && section === "allergy") return true;
  if (!hit.senses.some((sense) => sense.is === "cue" && sense.status === "denied")) return false;
  const colon = tokens[hit.from]?.text === ":" ? hit.from : hit.from - 1;
  const head = hits.find(({ to }) => to === colon || to === colon + 1);
  return tokens[colon]?.text === ":" && (head?.senses.some(({ is }) => is === "section") ?? false);
}

/** In "trop neg, chest pain" the denial is told of what stands before it, and of nothing behind it. */
export function isAnswer(hit: Hit, tokens: readonly Token[]): boolean {
  if (isCommaAt(hit.to, tokens)) return true;
  const isEither = hit.senses.some(
    (sense) => sense.is === "cue" && sense.status === "denied" && sense.reach === "after",
  );
  const before = tokens[hit.from - 1]?.kind;
  return isEither && (before === "word" || before === "number") && tokens[hit.from]?.kind === "word";
}

/** Whether a comma of either width stands there. */
export function isCommaAt(at: number, tokens: readonly Token[]): boolean {
  const text = tokens[at]?.text;
  return text === "," || text === "，";
}
