import { kindOf, type ConceptId, type QualityId, type SiteId } from "../domain/concepts.ts";
import type { Side } from "../domain/reading.ts";
import { compose } from "./compose.ts";
import type { Hit } from "./scan.ts";
import type { Candidate } from "./status.ts";
import type { Token } from "./tokens.ts";

/** Longest way, in tokens, between a quality and its site: "pain in the left knee". */
const longestGap = 4;

/** A mention at its place in the tokens. */
export type Located = Candidate & { readonly site?: SiteId; readonly side?: Side };

type Placed<T> = { readonly value: T; readonly from: number; readonly to: number };

/** The concepts of a sentence at their places: terms, and qualities joined with their sites. */
export function locate(hits: readonly Hit[], tokens: readonly Token[]): readonly Located[] {
  const sites: Placed<SiteId>[] = [];
  const qualities: Placed<QualityId>[] = [];
  const sides: Placed<Side>[] = [];
  const found: Located[] = [];
  for (const { senses, modifiers, from, to } of hits) {
    for (const modifier of modifiers) found.push({ ...modifier, statusAt: modifier.from });
    let isPart = false;
    for (const sense of senses) {
      if (sense.is === "site") sites.push({ value: sense.site, from, to });
      else if (sense.is === "side") sides.push({ value: sense.side, from, to });
      else if (sense.is === "quality") {
        qualities.push({ value: sense.quality, from, to });
        isPart = true;
      }
    }
    for (const sense of senses) {
      // What may be part of a composed concept is left to composition, but not how it is: 劇痛 is pain, and severe.
      if (sense.is !== "concept" || (isPart && kindOf(sense.concept) !== "modifier")) continue;
      if (sense.onlyCapitals && !isAcronym(from, to, tokens)) continue;
      found.push({ concept: sense.concept, from, to, statusAt: from });
    }
  }
  found.push(...composed(qualities, sites, sides, found, tokens, wordsOfHan(hits, tokens)));
  return found
    .filter((candidate) => !isOnceDaily(candidate, found, sites, tokens))
    .map((candidate) => withoutLimbPulse(candidate, found, sites, tokens))
    .flatMap((candidate) => withSites(candidate, sites, sides, tokens))
    .map((candidate) => withSide(candidate, sides, tokens))
    .sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Whether a short form stands in capitals, and is no head of a section ("PE: …"). */
function isAcronym(from: number, to: number, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).every(({ isAcronym }) => isAcronym) && tokens[to]?.text !== ":";
}

const doses: ReadonlySet<string> = new Set(["mg", "mcg", "iu", "puff", "puffs"]);
const ofEyeOrEar = /^(?:eye|ear|red-eye|blurred|vision-loss|floaters|foreign-body-e|conjunct|otitis|hearing)/;

const ofPoisoning = /overdose|intoxic|withdrawal|suicid|self-harm|drows|confus|unresponsive|altered|poison/;

/**
 * "OD" behind a dose is once daily; before an eye or ear, or behind a word where one is told of, oculus or oído derecho:
 * no overdose. Where a drug, a wish to die or a clouded mind is told of, it is the dangerous one.
 */
function isOnceDaily(
  { concept, from, to }: Located,
  found: readonly Located[],
  sites: readonly Placed<SiteId>[],
  tokens: readonly Token[],
): boolean {
  if (concept !== "overdose" || to - from > 1 || tokens[from]?.text !== "od") return false;
  const before = tokens[from - 1];
  if (before?.kind === "number" || doses.has(before?.text ?? "")) return true;
  const isBehindWord =
    (before?.kind === "word" && tokens[from - 2]?.kind !== "number") || before?.kind === "han";
  const isPoisoning = found.some(
    (other) => other.from !== from && (kindOf(other.concept) === "drug" || ofPoisoning.test(other.concept)),
  );
  if (isPoisoning) return false;
  const isOf = ({ value }: Placed<SiteId>) => value === "eye" || value === "ear";
  if (sites.some((site) => isOf(site) && site.from === to)) return true;
  return isBehindWord && (sites.some(isOf) || found.some((other) => ofEyeOrEar.test(other.concept)));
}

const limbs: ReadonlySet<SiteId> = new Set<SiteId>([
  "arm",
  "hand",
  "wrist",
  "finger",
  "leg",
  "calf",
  "knee",
  "ankle",
  "foot",
  "toe",
]);
const arrest: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "cardiac-arrest",
  "apnoea",
  "unresponsive",
  "agonal-breathing",
]);

/** "leg cold, no pulse": the pulse of a limb named right before, where nothing else tells of an arrest. */
function withoutLimbPulse(
  candidate: Located,
  found: readonly Located[],
  sites: readonly Placed<SiteId>[],
  tokens: readonly Token[],
): Located {
  if (candidate.concept !== "no-pulse" || found.some(({ concept }) => arrest.has(concept))) return candidate;
  const place: Placed<undefined> = { value: undefined, from: candidate.from, to: candidate.to };
  const limb = sites.find(
    (site) =>
      limbs.has(site.value) && site.to <= candidate.from && wayBetween(site, place, tokens) <= longestGap,
  );
  return limb ? { ...candidate, concept: "neurovascular-compromise", site: limb.value } : candidate;
}

function composed(
  qualities: readonly Placed<QualityId>[],
  sites: readonly Placed<SiteId>[],
  sides: readonly Placed<Side>[],
  concepts: readonly Located[],
  tokens: readonly Token[],
  han: ReadonlySet<number>,
): readonly Located[] {
  const joined = new Set<Placed<QualityId>>();
  // In "pain in the left arm, leg and back" the other sites are no way.
  // Nor is how it is: "dolor brusco y desgarrador en el pecho".
  const manners = concepts.filter(({ concept }) => kindOf(concept) === "modifier");
  const listed = placesOf([...sites, ...sides, ...manners]);
  const words = new Set([...listed, ...han]);
  const results: Located[] = [];
  for (const site of sites) {
    const radiation = concepts.find(
      (concept) =>
        concept.concept === "radiating" && concept.to <= site.from && site.from - concept.to <= longestGap,
    );
    if (radiation) {
      const concept = radiations[site.value];
      if (concept)
        results.push({
          concept,
          from: radiation.from,
          to: site.to,
          statusAt: radiation.from,
          site: site.value,
        });
      continue;
    }
    const quality = nearest(site, qualities, tokens, listed, words);
    if (!quality || belongsElsewhere(quality, site, sites, tokens)) continue;
    const concept = compose(quality.value, site.value);
    if (!concept) continue;
    joined.add(quality);
    const from = Math.min(quality.from, site.from);
    const to = Math.max(quality.to, site.to);
    results.push({
      concept: oneSided(concept, site, sides),
      from,
      to,
      statusAt: quality.from,
      site: site.value,
    });
  }
  for (const quality of qualities) {
    if (joined.has(quality)) continue;
    // 左手腕腫脹疼痛, "knee pain and swelling": a quality right behind another is at the same site.
    const before = results.find(
      ({ site, to }) => site !== undefined && quality.from >= to && quality.from - to <= 1,
    );
    const shared = before?.site && compose(quality.value, before.site);
    // "no abdo pain, pain 0" says it twice, and the second time of no site.
    const isAgain = shared === before?.concept && quality.from !== before?.to;
    if (before?.site && shared && !isAgain) {
      results.push({
        concept: shared,
        from: quality.from,
        to: quality.to,
        statusAt: quality.from,
        site: before.site,
      });
      continue;
    }
    const concept = compose(quality.value, undefined);
    const side = sides.find((other) => gapBetween(quality, other) <= 1);
    if (concept === "general-weakness" && side && side.value !== "both") {
      results.push({
        concept: "unilateral-weakness",
        from: Math.min(quality.from, side.from),
        to: Math.max(quality.to, side.to),
        statusAt: quality.from,
      });
    } else if (concept) results.push({ concept, from: quality.from, to: quality.to, statusAt: quality.from });
  }
  return results;
}

/**
 * The way between Chinese words is counted in words, as everywhere, and a time is none: 睪丸2小時前打球時突然痛. These are
 * the tokens of words behind their first, and of times.
 */
function wordsOfHan(hits: readonly Hit[], tokens: readonly Token[]): ReadonlySet<number> {
  const free = new Set<number>();
  for (const { from, to, senses } of hits) {
    if (tokens[from]?.kind !== "han") continue;
    const isTime = tokens[from - 1]?.kind === "number" && senses.some(({ is }) => is === "duration");
    for (let at = isTime ? from - 1 : from + 1; at < to; at++) free.add(at);
  }
  return free;
}

/**
 * In 左手腕腫痛，手指會動 the swelling is the wrist's: over a comma a quality goes on only along a list of sites ("pain in
 * arm, leg").
 */
function belongsElsewhere(
  quality: Placed<QualityId>,
  site: Placed<SiteId>,
  sites: readonly Placed<SiteId>[],
  tokens: readonly Token[],
): boolean {
  if (!hasComma(quality, site, tokens)) return false;
  const from = Math.min(quality.to, site.to);
  const to = Math.max(quality.from, site.from);
  const isBetween = sites.some((other) => other !== site && other.from >= from && other.to <= to);
  const hasOwn = sites.some((other) => other !== site && gapBetween(other, quality) <= 1);
  return hasOwn && !isBetween;
}

function hasComma(a: Placed<unknown>, b: Placed<unknown>, tokens: readonly Token[]): boolean {
  return tokens
    .slice(Math.min(a.to, b.to), Math.max(a.from, b.from))
    .some(({ text }) => text === "," || text === "，");
}

function placesOf(hits: readonly Pick<Placed<unknown>, "from" | "to">[]): ReadonlySet<number> {
  return new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
}

const radiations: { readonly [S in SiteId]?: ConceptId } = {
  arm: "radiating-arm",
  shoulder: "radiating-arm",
  hand: "radiating-arm",
  elbow: "radiating-arm",
  wrist: "radiating-arm",
  jaw: "radiating-jaw",
  neck: "radiating-jaw",
  throat: "radiating-jaw",
  tooth: "radiating-jaw",
  back: "radiating-back",
  "low-back": "radiating-back",
};

/** A weak limb of one named side is a one-sided weakness; weak legs on both sides are their own sign. */
function oneSided(concept: ConceptId, site: Placed<SiteId>, sides: readonly Placed<Side>[]): ConceptId {
  if (concept !== "limb-weakness" && concept !== "unilateral-weakness") return concept;
  const side = sides.find((other) => gapBetween(site, other) <= 1)?.value;
  if (side === "both")
    return site.value === "leg" || site.value === "foot" ? "leg-weakness-bilateral" : "limb-weakness";
  return side ? "unilateral-weakness" : concept;
}

function nearest(
  site: Placed<SiteId>,
  qualities: readonly Placed<QualityId>[],
  tokens: readonly Token[],
  listed: ReadonlySet<number>,
  words: ReadonlySet<number>,
): Placed<QualityId> | undefined {
  let best: Placed<QualityId> | undefined;
  let bestGap = longestGap + 1;
  for (const quality of qualities) {
    const gap = wayBetween(site, quality, tokens, hasComma(site, quality, tokens) ? listed : words);
    // On a tie the quality before the site wins: "pain in arm, leg swelling".
    if (gap < bestGap) {
      best = quality;
      bestGap = gap;
    }
  }
  return best;
}

function gapBetween(a: Placed<unknown>, b: Placed<unknown>): number {
  return Math.max(0, a.from >= b.to ? a.from - b.to : b.from - a.to);
}

const none: ReadonlySet<number> = new Set();

/** Tokens between two hits, commas counting double; infinite over a break. */
function wayBetween(
  a: Placed<unknown>,
  b: Placed<unknown>,
  tokens: readonly Token[],
  free: ReadonlySet<number> = none,
): number {
  const from = Math.min(a.to, b.to);
  const to = Math.max(a.from, b.from);
  if (to < from) return 0;
  let way = 0;
  for (let at = from; at < to; at++) {
    if (free.has(at)) continue;
    const token = tokens[at];
    if (!token || token.kind === "newline" || token.text === ";" || token.text === ":") return Infinity;
    way += token.text === "," || token.text === "，" ? 2 : token.text === "." || token.text === "-" ? 0 : 1;
  }
  return way;
}

/** Events that are grave or slight by their place; the rules ask where. */
const placed: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "penetrating-trauma",
  "stab",
  "gunshot",
  "burn",
  "amputation",
  "cyanosis",
]);

/** "Stab wound to the hand and chest": the event once at every site named with it. */
function withSites(
  candidate: Located,
  sites: readonly Placed<SiteId>[],
  sides: readonly Placed<Side>[],
  tokens: readonly Token[],
): readonly Located[] {
  if (candidate.site || sites.length === 0 || !placed.has(candidate.concept)) return [candidate];
  const words: Placed<undefined> = { value: undefined, from: candidate.from, to: candidate.to };
  const listed = placesOf([...sites, ...sides]);
  const near = sites.filter((site) => wayBetween(site, words, tokens, listed) <= longestGap);
  return near.length === 0 ? [candidate] : near.map(({ value }) => ({ ...candidate, site: value }));
}

function withSide(candidate: Located, sides: readonly Placed<Side>[], tokens: readonly Token[]): Located {
  const side = sides.find((other) => {
    if (other.from >= candidate.from && other.to <= candidate.to) return true;
    return wayBetween(other, { value: undefined, from: candidate.from, to: candidate.to }, tokens) <= 1;
  });
  return side ? { ...candidate, side: side.value } : candidate;
}
