import type { MentionCorrection, Span } from "../domain/note.ts";
import type { Mention } from "../domain/reading.ts";
import type { Folded } from "./fold.ts";
import { foldWords } from "./fold.ts";
import { locate } from "./locate.ts";
import type { Hit } from "./scan.ts";
import type { Sentence } from "./sentences.ts";
import type { Sets } from "./sets.ts";
import { statusesOf } from "./status.ts";
import type { Token } from "./tokens.ts";

/** The clinical concepts of a note with their status, site and side. */
export function mentionsOf(
  sentences: readonly Sentence[],
  hits: readonly Hit[],
  tokens: readonly Token[],
  folded: Folded,
): readonly Mention[] {
  const mentions: Mention[] = [];
  let nextHit = 0;
  for (const sentence of sentences) {
    const first = nextHit;
    while (nextHit < hits.length && (hits[nextHit]?.from ?? Infinity) < sentence.to) nextHit++;
    const own = hits.slice(first, nextHit);
    const located = locate(own, tokens);
    const statuses = statusesOf(located, sentence, own, tokens);
    located.forEach((candidate, index) => {
      const { concept, site, side } = candidate;
      mentions.push({
        concept,
        span: spanOf(candidate.from, candidate.to, tokens, folded),
        status: statuses[index] ?? "affirmed",
        ...(site && { site }),
        ...(side && { side }),
      });
    });
  }
  return mentions;
}

/** The place in the original text of tokens `from` to `to` (exclusive). */
export function spanOf(from: number, to: number, tokens: readonly Token[], folded: Folded): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  return {
    start: folded.starts[first?.start ?? 0] ?? 0,
    end: folded.ends[(last?.end ?? 1) - 1] ?? 0,
  };
}

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
