import type { EnteredFacts } from "../domain/note.ts";

/** A longer text is read when the typing pauses, not at each key. */
export const readAtOnceCharacters = 20_000;

/** Whether the form holds anything. */
export function isEnteredBlank({ vitals, corrections, picks, ...facts }: EnteredFacts): boolean {
  return (
    Object.keys(facts).length === 0 &&
    Object.keys(vitals).length === 0 &&
    corrections.length === 0 &&
    Object.keys(picks).length === 0
  );
}
