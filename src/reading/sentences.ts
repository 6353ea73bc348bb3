import type { Hit, HitsByToken } from "./scan.ts";
import type { SectionId } from "./lexicon/senses.ts";
import type { Token } from "./tokens.ts";

/** A sentence: tokens `from` to `to` (exclusive), in a section of the note. */
export type Sentence = {
  readonly from: number;
  readonly to: number;
  readonly section: SectionId;
  /** It follows the section's head; later sentences of one line may have left the section unsaid. */
  readonly opensSection: boolean;
};

/**
 * Cuts tokens into sentences and gives each its section. A head is a section word before a colon, or alone on its line;
 * it holds until the next head or its end.
 */
export function sentencesOf(
  tokens: readonly Token[],
  hits: readonly Hit[],
  hitAt: HitsByToken,
): readonly Sentence[] {
  const heads = headsOf(tokens, hits);
  const sentences: Sentence[] = [];
  let section: SectionId = "current";
  let opensSection = true;
  let headStandsAlone = false;
  let from = 0;
  const close = (to: number) => {
    if (to > from) {
      // A list of allergies ends with its sentence: 過敏史：NSAID。否認胸痛.
      const isOverAllergy = section === "allergy" && !headStandsAlone;
      if (!opensSection && section !== "current" && (isOverAllergy || leavesSection(from, to, hits)))
        section = "current";
      sentences.push({ from, to, section, opensSection });
      opensSection = false;
    }
    from = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const head = heads.get(at);
    if (head) {
      close(at);
      section = head.section;
      headStandsAlone = head.standsAlone;
      opensSection = true;
    }
    if (!isBreak(at, from, tokens, hitAt)) continue;
    close(at + 1);
    if (tokens[at]?.kind !== "newline") continue;
    // Under a head alone on its line a list goes on line by line, until an empty one.
    if (tokens[at + 1]?.kind === "newline" || (section !== "current" && !headStandsAlone))
      section = "current";
    opensSection = true;
  }
  close(tokens.length);
  return sentences;
}

type Head = { readonly section: SectionId; readonly standsAlone: boolean };

function isLineEnd(token: Token | undefined): boolean {
  return token === undefined || token.kind === "newline";
}

function headsOf(tokens: readonly Token[], hits: readonly Hit[]): ReadonlyMap<number, Head> {
  const heads = new Map<number, Head>();
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
    if (!isReading && ((hasColon && opensSentence) || alone))
      heads.set(hit.from, {
        section: sense.section,
        standsAlone: alone || isLineEnd(tokens[tokens[hit.to - 1]?.text === ":" ? hit.to : hit.to + 1]),
      });
  }
  return heads;
}

/** "PMH: HTN. Presents with chest pain for 2 h." has left the history. */
function leavesSection(from: number, to: number, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) =>
      hit.from >= from &&
      hit.to <= to &&
      hit.senses.some((sense) => sense.is === "affirmed" || sense.is === "onset"),
  );
}

const fullStops: ReadonlySet<string> = new Set(["。", "!", "?", ";", "；", "…", "|", "•", "·"]);

function isBreak(at: number, from: number, tokens: readonly Token[], hitAt: HitsByToken): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === "newline") return !isWrapped(at, tokens);
  if (token.kind !== "mark") return false;
  // "?" before a word asks ("?PE"); after one it ends, but its mention has been seen by then.
  if (token.text === "?") return tokens[at + 1] === undefined || tokens[at + 1]?.start !== token.end;
  if (fullStops.has(token.text)) return true;
  if (token.text !== ".") return false;
  return !isAbbreviationDot(at, from, tokens, hitAt);
}

/** A line that ends in a comma goes on. */
function isWrapped(at: number, tokens: readonly Token[]): boolean {
  const before = tokens[at - 1]?.text;
  return before === "," || before === "、" || before === "/";
}

/** "Rt. side", "pain. leg": after a short form, or before a word that follows a lone one, a dot ends nothing. */
function isAbbreviationDot(at: number, from: number, tokens: readonly Token[], hitAt: HitsByToken): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!before || !after || before.kind !== "word" || after.kind !== "word") return false;
  const hit = hitAt[at - 1];
  // A hit that goes over the dot is one term: "abd. pain".
  if (hit && hit.to > at) return true;
  const isShort = before.text.length <= 3 && before.end === tokens[at]?.start;
  const isSide = hit?.senses.some(({ is }) => is === "side") ?? false;
  const isUnsure = !hit || hit.senses.some(({ is }) => is === "site");
  if (isShort && (isSide || (isUnsure && !after.isCapital))) return true;
  const opener = tokens[at - 2];
  const isLone = at - 1 === from || opener === undefined || opener.text === ":" || opener.kind === "newline";
  // Both parts of "Pain. Ankle" make one complaint; "itching. Stroke: no" are two statements.
  const isPart = (part: Hit | undefined) =>
    part?.senses.some(({ is }) => is === "site" || is === "quality" || is === "side") ?? false;
  return isLone && isPart(hit) && isPart(hitAt[at + 1]);
}
