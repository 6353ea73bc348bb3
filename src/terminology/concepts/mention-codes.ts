import type { Span } from "../../domain/note.ts";
import type { Mention, MentionStatus, Reading, Side } from "../../domain/reading.ts";
import { type ConceptCode, conceptCodeOf } from "./concept-codes.ts";
import { sideIn, siteIn } from "./near-words.ts";

/** What a mention means as a code. */
export type MentionCode = {
  readonly code: string;
  readonly mention: Mention;
  /** `suspected` is said apart: outpatient guidelines code no diagnosis that is only probable (section IV.H). */
  readonly as: "present" | "past" | "family" | "suspected";
};

const before = 40;
const after = 60;
/** Before that, bleeding is of early pregnancy. */
const viableWeeks = 20;
const nearby = 28;

/** The codes of what a text was read to say: none for what is denied, conditional or over, or has no code. */
export function codesOfReading(
  { mentions, pregnancy }: Pick<Reading, "mentions" | "pregnancy">,
  text: string,
): readonly MentionCode[] {
  const placed = mentions.map((mention) => withPlace(mention, text));
  return placed.flatMap((mention) => {
    const side = mention.side ?? sideElsewhere(mention, placed);
    return codesOf({ ...mention, ...(side && { side }) }, text, pregnancy);
  });
}

function codesOf(mention: Mention, text: string, pregnancy: Reading["pregnancy"]): readonly MentionCode[] {
  const as = meaningOf[mention.status];
  const row = as && conceptCodeOf(mention, aroundOf(mention.span, text));
  if (!row) return [];
  return codesFor(row, mention, as, pregnancy).map((code) => ({
    code,
    mention,
    as: as === "past" && row.history === "same" ? "present" : as,
  }));
}

const meaningOf: { readonly [S in MentionStatus]?: MentionCode["as"] } = {
  affirmed: "present",
  suspected: "suspected",
  history: "past",
  family: "family",
};

function codesFor(
  { codes, history, family, pregnant }: ConceptCode,
  { side }: Mention,
  as: MentionCode["as"],
  pregnancy: Reading["pregnancy"],
): readonly string[] {
  if (as === "family") return family === undefined ? [] : [family];
  if (as === "past" && history !== "same") return history === undefined ? [] : [history];
  if (pregnant !== undefined && pregnancy.status === "yes") {
    return [pregnant === "O46.90" && (pregnancy.weeks ?? 40) < viableWeeks ? "O20.9" : pregnant];
  }
  if (side === "both" && codes.both === undefined && codes.left !== undefined && codes.right !== undefined) {
    return [codes.right, codes.left];
  }
  return [(side && codes[side]) ?? codes.unspecified];
}

/** The mention with the site and the side that its own words, or else those right behind or before it, name. */
function withPlace(mention: Mention, text: string): Mention {
  const { start, end } = mention.span;
  const own = text.slice(start, end);
  const behind = text.slice(end, end + nearby).replace(/[,.;:\n，。；、][\s\S]*$/u, "");
  const ahead = text.slice(Math.max(0, start - nearby), start).replace(/^[\s\S]*[,.;:\n，。；、]/u, "");
  const site = mention.site ?? siteIn(own) ?? siteIn(behind) ?? siteIn(ahead);
  const side = mention.side ?? sideIn(own) ?? sideIn(behind) ?? sideIn(ahead);
  return { ...mention, ...(site && { site }), ...(side && { side }) };
}

/** "Twisted left ankle, sprain of the ankle": the side that others name of this site, when it is but one. */
function sideElsewhere({ site }: Mention, all: readonly Mention[]): Side | undefined {
  if (site === undefined) return undefined;
  const sides = new Set(all.filter((other) => other.site === site).flatMap(({ side }) => side ?? []));
  return sides.size === 1 ? [...sides][0] : undefined;
}

/** The words near a mention, in its own sentence. */
function aroundOf({ start, end }: Span, text: string): string {
  const head = text.slice(Math.max(0, start - before), start);
  const tail = text.slice(end, end + after);
  return (
    head.slice(head.search(/[^.;\n。；]*$/u)) +
    text.slice(start, end) +
    tail.slice(0, tail.search(/[.;\n。；]|$/u))
  );
}
