import type { Span } from "../domain/note.ts";
import type { Mention } from "../domain/reading.ts";
import type { Folded } from "./fold.ts";
import { locate } from "./locate.ts";
import type { Hit } from "./scan.ts";
import type { Sentence } from "./sentences.ts";
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
