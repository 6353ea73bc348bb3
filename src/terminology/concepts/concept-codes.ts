import type { ConceptId, SiteId } from "../../domain/concepts.ts";
import type { Mention, Side } from "../../domain/reading.ts";
import { bellyAndUrineCodes } from "./belly-urine-codes.ts";
import { heartAndLungCodes } from "./heart-lungs-codes.ts";
import { injuryCodes } from "./injury-codes.ts";
import { limbsAndSkinCodes } from "./limbs-skin-codes.ts";
import { nervesAndMindCodes } from "./nerves-mind-codes.ts";
import { wholeBodyCodes } from "./whole-body-codes.ts";

/**
 * A concept and its code, a line each, the first that fits counts:
 * `concept@site,site /words near it/ code h=… f=… p=…`. `h` is the code of what is past, `same` when it goes on for life
 * (a chronic disease); `f` of a relative's; `p` in pregnancy. `M25.56[9,2,1,3]` is of an unspecified, left, right side
 * and both; `-` is no code.
 */
export type ConceptCode = {
  readonly concept: ConceptId;
  readonly sites: readonly SiteId[];
  readonly words?: RegExp;
  readonly codes: CodeBySide;
  readonly history?: "same" | string;
  readonly family?: string;
  readonly pregnant?: string;
};

/** Of an unspecified side, and of sides that have a code of their own. */
export type CodeBySide = { readonly unspecified: string } & { readonly [S in Side]?: string };

const line = /^(\S+?)(?:@(\S+))?(?: \/(.+)\/)? (\S+)((?: [hfp]=\S+)*)$/u;

/** Every line, in order; the mapping is our judgement [J]. */
export const conceptCodes: readonly ConceptCode[] = [
  heartAndLungCodes,
  bellyAndUrineCodes,
  nervesAndMindCodes,
  limbsAndSkinCodes,
  injuryCodes,
  wholeBodyCodes,
].flatMap((text) => text.trim().split("\n").map(readLine));

const byConcept = new Map<ConceptId, ConceptCode[]>();
for (const row of conceptCodes) byConcept.set(row.concept, [...(byConcept.get(row.concept) ?? []), row]);

/** The line that fits a mention and the words around it; undefined where a concept has no code. */
export function conceptCodeOf({ concept, site }: Mention, around: string): ConceptCode | undefined {
  const row = byConcept
    .get(concept)
    ?.find(
      ({ sites, words }) =>
        (sites.length === 0 || (site !== undefined && sites.includes(site))) && (words?.test(around) ?? true),
    );
  return row?.codes.unspecified === "-" ? undefined : row;
}

/** Every code that the mapping can give. */
export function allCodesOf({ codes, history, family, pregnant }: ConceptCode): readonly string[] {
  const past = history === "same" ? undefined : history;
  const all = [...Object.values(codes), past, family, pregnant];
  return all.flatMap((code) => (code === undefined || code === "-" ? [] : code));
}

function readLine(text: string): ConceptCode {
  const match = line.exec(text);
  if (!match) throw new Error(`not a concept's code: ${text}`);
  const [, concept = "", sites, words, code = "", more = ""] = match;
  const marks = new Map(
    more
      .trim()
      .split(" ")
      .map((mark) => [mark.slice(0, 1), mark.slice(2)]),
  );
  const [history, family, pregnant] = ["h", "f", "p"].map((mark) => marks.get(mark));
  return {
    concept: concept as ConceptId,
    sites: (sites?.split(",") ?? []) as SiteId[],
    ...(words !== undefined && { words: new RegExp(words, "iu") }),
    codes: bySide(code),
    ...(history !== undefined && { history }),
    ...(family !== undefined && { family }),
    ...(pregnant !== undefined && { pregnant }),
  };
}

function bySide(code: string): CodeBySide {
  const match = /^(.*)\[(.*)\](.*)$/.exec(code);
  if (!match) return { unspecified: code };
  const [, head = "", endings = "", tail = ""] = match;
  const [unspecified = "", left, right, both] = endings.split(",").map((ending) => head + ending + tail);
  return {
    unspecified,
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
    ...(both !== undefined && { both }),
  };
}
