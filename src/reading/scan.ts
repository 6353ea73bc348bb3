import type { CompiledLexicon, Sense, TrieNode } from "./lexicon/compile.ts";
import { correctSpelling } from "./lexicon/compile.ts";
import type { Token } from "./tokens.ts";

/** A term found: tokens `from` to `to` (exclusive) and everything it may mean. */
export type Hit = { readonly from: number; readonly to: number; readonly senses: readonly Sense[] };

/** Finds the longest known term at each place, left to right, without overlap. */
export function scan(tokens: readonly Token[], lexicon: CompiledLexicon): readonly Hit[] {
  const texts = tokens.map((token) =>
    token.kind === "word" ? (correctSpelling(token.text, lexicon) ?? token.text) : token.text,
  );
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = longestFrom(at, tokens, texts, lexicon.root);
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}

function longestFrom(
  from: number,
  tokens: readonly Token[],
  texts: readonly string[],
  root: TrieNode,
): Hit | undefined {
  let node: TrieNode | undefined = root;
  let best: Hit | undefined;
  let at = from;
  while (node && at < tokens.length) {
    const next: TrieNode | undefined = node.next.get(texts[at] ?? "");
    if (!next) {
      // "short-of-breath", "abd. pain": a hyphen, or the dot of a short form, may stand between words.
      if (at > from && isJoint(at, tokens)) {
        at++;
        continue;
      }
      break;
    }
    node = next;
    at++;
    if (node.senses) best = { from, to: at, senses: node.senses };
  }
  return best;
}

function isJoint(at: number, tokens: readonly Token[]): boolean {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!mark || !before || !after || after.kind === "newline") return false;
  if (mark.text === "-")
    return before.kind === "word" && mark.start === before.end && after.start === mark.end;
  // "leg. Injury: no" are two sentences, "Abd. pain" is one term.
  return (
    mark.text === "." &&
    before.kind === "word" &&
    before.text.length <= 4 &&
    after.kind === "word" &&
    !after.isCapital
  );
}
