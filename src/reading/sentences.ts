import type { Hit } from "./scan.ts";
import type { SectionId } from "./lexicon/compile.ts";
import type { Token } from "./tokens.ts";

/** A sentence: tokens `from` to `to` (exclusive), in a section of the note. */
export type Sentence = { readonly from: number; readonly to: number; readonly section: SectionId };

/**
 * Cuts tokens into sentences and gives each its section. A head is a section word before a colon, or alone on its line;
 * it holds until the next head, or an empty line.
 */
export function sentencesOf(tokens: readonly Token[], hits: readonly Hit[]): readonly Sentence[] {
  const heads = headsOf(tokens, hits);
  const sentences: Sentence[] = [];
  let section: SectionId = "current";
  let from = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to, section });
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const head = heads.get(at);
    if (head) {
      close(at);
      section = head;
    }
    if (!isBreak(at, from, tokens)) continue;
    close(at + 1);
    if (tokens[at]?.kind === "newline" && tokens[at + 1]?.kind === "newline") section = "current";
  }
  close(tokens.length);
  return sentences;
}

function headsOf(tokens: readonly Token[], hits: readonly Hit[]): ReadonlyMap<number, SectionId> {
  const heads = new Map<number, SectionId>();
  for (const hit of hits) {
    const sense = hit.senses.find((candidate) => candidate.is === "section");
    if (sense?.is !== "section") continue;
    const before = tokens[hit.from - 1];
    const after = tokens[hit.to];
    const opensLine = !before || before.kind === "newline";
    const hasColon = after?.text === ":" || tokens[hit.to - 1]?.text === ":";
    // "P: 88" is a pulse.
    const isReading = hasColon && tokens[hit.to + 1]?.kind === "number" && hit.to - hit.from === 1;
    const alone = opensLine && (!after || after.kind === "newline");
    // Within a line, a head follows the end of a sentence: "…. PMH: HTN".
    const opensSentence =
      opensLine ||
      (before !== undefined && /^[.。;；,，)\]/|-]$/.test(before.text)) ||
      hit.to - hit.from > 1 ||
      (tokens[hit.from]?.text.length ?? 0) > 1;
    if (!isReading && ((hasColon && opensSentence) || alone)) heads.set(hit.from, sense.section);
  }
  return heads;
}

const fullStops: ReadonlySet<string> = new Set(["。", "!", "?", ";", "；", "…", "|", "•", "·"]);

function isBreak(at: number, from: number, tokens: readonly Token[]): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "newline") return !isWrapped(at, tokens);
  if (token.kind !== "mark") return false;
  // "?" before a word asks ("?PE"); after one it ends, but its mention has been seen by then.
  if (token.text === "?") return tokens[at + 1] === undefined || tokens[at + 1]?.start !== token.end;
  if (fullStops.has(token.text)) return true;
  if (token.text !== ".") return false;
  return !isAbbreviationDot(at, from, tokens);
}

/** A line that ends in a comma goes on. */
function isWrapped(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]?.text;
  return before === "," || before === "、" || before === "/";
}

/** "Rt. side", "pain. leg": after one short word, or before a word that follows a lone one, a dot ends nothing. */
function isAbbreviationDot(at: number, from: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || before.kind === "han" || after.kind === "han" || after.kind === "newline")
    return false;
  if (before.kind !== "word" || after.kind !== "word") return false;
  if (
    before.text.length <= 3 &&
    before.end === tokens[at]?.start &&
    before.text !== "ra" &&
    before.text !== "aa"
  )
    return true;
  const opener = tokens[at - 2];
  const isLone = at - 1 === from || opener === undefined || opener.text === ":" || opener.kind === "newline";
  return isLone;
}
