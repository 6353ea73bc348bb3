import type { MentionCorrection } from "../domain/note.ts";
import type { Mention } from "../domain/reading.ts";
import { foldWords } from "./fold.ts";
import type { Sets } from "./sets.ts";

/** Puts what a person said about chips in the place of the reader's status. */
export function correct(
  mentions: readonly Mention[],
  corrections: readonly MentionCorrection[],
  text: string,
  sets: Sets,
): readonly Mention[] {
  if (corrections.length === 0) return mentions;
  return mentions.map((mention) => {
    const said = correctionOf(mention, corrections, text, sets);
    return said ? { ...mention, status: said.status === "other-person" ? "family" : said.status } : mention;
  });
}

/** What a person said about a mention, in its set or a later one. */
export function correctionOf(
  { concept, span }: Pick<Mention, "concept" | "span">,
  corrections: readonly MentionCorrection[],
  text: string,
  sets: Sets,
): MentionCorrection | undefined {
  const quote = foldWords(text.slice(span.start, span.end));
  return corrections.find(
    (one) =>
      one.concept === concept && foldWords(one.quote) === quote && sets.of(span) <= (one.set ?? Infinity),
  );
}
