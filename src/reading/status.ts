import { kindOf, type ConceptId } from "../domain/concepts.ts";
import type { MentionStatus } from "../domain/reading.ts";
import type { CueStatus, Sense } from "./lexicon/senses.ts";
import type { Hit } from "./scan.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A mention before its status is known: tokens `from` to `to` (exclusive). */
export type Candidate = { readonly concept: ConceptId; readonly from: number; readonly to: number };

type Active = { readonly status: CueStatus; readonly crossesCommas: boolean };

/** The most binding status first: what is conditional or another person's is not denied of the patient. */
const precedence: readonly CueStatus[] = [
  "conditional",
  "family",
  "denied",
  "history",
  "resolved",
  "suspected",
];

/** The status of each candidate of a sentence, in the same order. */
export function statusesOf(
  candidates: readonly Candidate[],
  sentence: Sentence,
  hits: readonly Hit[],
  tokens: readonly Token[],
): readonly MentionStatus[] {
  const overrides = afterCues(candidates, hits, tokens);
  const statuses: MentionStatus[] = [];
  const ordered = hits.slice();
  let active: readonly Active[] = [];
  let nextHit = 0;
  let nextCandidate = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    const hit = ordered[nextHit];
    const isComma = isCommaAt(at, tokens);
    if (isComma) active = active.filter((cue) => survivesComma(cue, at, sentence, hits, tokens));
    if (hit && hit.from === at) {
      nextHit++;
      active = step(active, hit, hits, tokens);
    }
    while (candidates[nextCandidate]?.from === at) {
      const index = nextCandidate++;
      statuses[index] =
        overrides.get(index) ?? bySign(candidates[index], tokens) ?? strongest(active) ?? "affirmed";
    }
  }
  return candidates.map((candidate, index) =>
    inSection(statuses[index] ?? "affirmed", candidate.concept, sentence),
  );
}

function step(
  active: readonly Active[],
  hit: Hit,
  hits: readonly Hit[],
  tokens: readonly Token[],
): readonly Active[] {
  let next = active;
  for (const sense of hit.senses) {
    if (sense.is === "affirmed") next = [];
    if (sense.is !== "cue") continue;
    if (sense.reach === "after" && !denialAfterHead(hit, sense, tokens)) continue;
    if (sense.status === "history" && touchesDuration(hit, hits, tokens)) continue;
    if (sense.status === "suspected" && !reachesForward(hit, tokens)) continue;
    next = [...next, { status: sense.status, crossesCommas: sense.crossesCommas }];
  }
  return next;
}

/** In "PMH: no diabetes" the words ": no" deny what follows; in "fever: no." what stands before. */
function denialAfterHead(hit: Hit, sense: Sense & { is: "cue" }, tokens: readonly Token[]): boolean {
  const after = tokens[hit.to];
  return (
    sense.status === "denied" &&
    tokens[hit.from]?.text === ":" &&
    after !== undefined &&
    (after.kind === "word" || after.kind === "han")
  );
}

/** "?PE" asks about what follows, "PE?" about what stands before. */
function reachesForward(hit: Hit, tokens: readonly Token[]): boolean {
  const cue = tokens[hit.from];
  if (cue?.text !== "?") return true;
  const after = tokens[hit.to];
  return after !== undefined && after.start === cue.end;
}

/** "3-day history of cough", "history of 3 days of cough": present, not past. */
function touchesDuration(cue: Hit, hits: readonly Hit[], tokens: readonly Token[]): boolean {
  const isDuration = (hit: Hit | undefined) => hit?.senses.some((sense) => sense.is === "duration") ?? false;
  const before = hits.findLast((hit) => hit.to <= cue.from);
  const isNumber = (at: number) => tokens[at]?.kind === "number";
  const hasNumber =
    before &&
    (isNumber(before.from - 1) || (tokens[before.from - 1]?.text === "-" && isNumber(before.from - 2)));
  if (before && hasNumber && cue.from - before.to <= 1 && isDuration(before)) return true;
  const next = tokens[cue.to];
  if (next?.kind !== "number") return false;
  return isDuration(hits.find((hit) => hit.from === cue.to + 1));
}

function strongest(active: readonly Active[]): CueStatus | undefined {
  return precedence.find((status) => active.some((cue) => cue.status === status));
}

function isCommaAt(at: number, tokens: readonly Token[]): boolean {
  const text = tokens[at]?.text;
  return text === "," || text === "，";
}

function survivesComma(
  cue: Active,
  comma: number,
  sentence: Sentence,
  hits: readonly Hit[],
  tokens: readonly Token[],
): boolean {
  switch (cue.status) {
    case "conditional":
      return true;
    case "suspected":
    case "resolved":
      return false;
    case "denied":
    case "history":
    case "family":
      return cue.crossesCommas && isBareClause(comma + 1, sentence.to, hits, tokens);
  }
}

/** Whether the clause only lists: "…, cough", not "…, chest pain for 2 h", which is a new statement. */
function isBareClause(
  from: number,
  sentenceEnd: number,
  hits: readonly Hit[],
  tokens: readonly Token[],
): boolean {
  let to = from;
  while (to < sentenceEnd && !isCommaAt(to, tokens)) to++;
  const isCovered = (at: number) =>
    hits.some((hit) => hit.from <= at && at < hit.to && hit.senses.some((sense) => sense.is === "concept"));
  for (let at = from; at < to; at++) if (tokens[at]?.kind === "number" && !isCovered(at)) return false;
  return !hits.some(
    (hit) =>
      hit.from >= from &&
      hit.to <= to &&
      hit.senses.some(
        (sense) => sense.is === "onset" || (sense.is === "concept" && beginnings.has(sense.concept)),
      ),
  );
}

/** Words that only describe what is there. */
const beginnings: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "sudden-onset",
  "worsening",
  "radiating",
  "radiating-arm",
  "radiating-jaw",
  "radiating-back",
  "tearing",
  "crushing",
  "alert",
  "comfortable",
  "well-appearing",
  "ill-appearing",
  "walks-normally",
  "walked-in",
  "bleeding-controlled",
  "neurovascular-intact",
  "no-pain",
  "no-known-allergies",
]);

function bySign(candidate: Candidate | undefined, tokens: readonly Token[]): MentionStatus | undefined {
  if (!candidate) return undefined;
  const sign = tokens[candidate.from - 1];
  const first = tokens[candidate.from];
  if (!sign || !first || sign.end !== first.start || (sign.text !== "-" && sign.text !== "+"))
    return undefined;
  const before = tokens[candidate.from - 2];
  // A dash that opens a line is a bullet, one between words a hyphen.
  if (!before || before.kind === "newline" || before.end === sign.start) return undefined;
  return sign.text === "-" ? "denied" : "affirmed";
}

/** Cues behind a mention: "chest pain: no", "胸痛(-)", "fever (+)", "syncope, now resolved", "MI 10 years ago". */
function afterCues(
  candidates: readonly Candidate[],
  hits: readonly Hit[],
  tokens: readonly Token[],
): ReadonlyMap<number, MentionStatus> {
  const statuses = new Map<number, MentionStatus>();
  for (const hit of hits) {
    for (const sense of hit.senses) {
      if (sense.is === "affirmed" && /^[:(+]$/.test(tokens[hit.from]?.text ?? "")) {
        for (const index of listBefore(hit.from, candidates, tokens, 0)) statuses.set(index, "affirmed");
      }
      if (sense.is !== "cue" || sense.reach !== "after" || denialAfterHead(hit, sense, tokens)) continue;
      const isRemote = sense.status === "history" || sense.status === "resolved";
      if (sense.status === "history" && isRecent(hit, hits)) continue;
      for (const index of listBefore(hit.from, candidates, tokens, isRemote ? 6 : 2))
        statuses.set(index, sense.status);
    }
  }
  return yearsBehind(candidates, tokens, statuses);
}

/** "2 hours ago" is now. */
function isRecent(cue: Hit, hits: readonly Hit[]): boolean {
  const before = hits.findLast((hit) => hit.to <= cue.from);
  return (
    before !== undefined &&
    before.to === cue.from &&
    before.senses.some(
      (sense) =>
        sense.is === "duration" &&
        (sense.unit === "minutes" || sense.unit === "hours" || sense.unit === "days"),
    )
  );
}

/** "MI (2015)", "中風 2019年": a condition with its year is a past one. A bare "2010" after a complaint may be a clock time. */
function yearsBehind(
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  statuses: Map<number, MentionStatus>,
): ReadonlyMap<number, MentionStatus> {
  candidates.forEach((candidate, index) => {
    if (kindOf(candidate.concept) !== "condition" || statuses.has(index)) return;
    for (let at = candidate.to; at < candidate.to + 3; at++) {
      const token = tokens[at];
      if (!token || (token.kind === "mark" && token.text !== "(") || token.kind === "newline") return;
      if (token.kind !== "number") continue;
      const year = Number(token.text);
      if (year >= 1950 && year <= 2100 && !/^[-/:]$/.test(tokens[at + 1]?.text ?? ""))
        statuses.set(index, "history");
      return;
    }
  });
  return statuses;
}

/** The mention that ends within `gap` tokens before this place, and those listed right before it ("fever/cough (-)"). */
function listBefore(
  at: number,
  candidates: readonly Candidate[],
  tokens: readonly Token[],
  gap: number,
): readonly number[] {
  let index = candidates.findLastIndex((candidate) => candidate.to <= at);
  const last = candidates[index];
  if (!last || at - last.to > gap) return [];
  const list = [index];
  while (index > 0) {
    const before = candidates[index - 1];
    const current = candidates[index];
    if (!before || !current || current.from - before.to > 1) break;
    const joint = tokens[before.to];
    if (current.from - before.to === 1 && joint && joint.kind === "mark" && !/^[/&、]$/.test(joint.text))
      break;
    list.push(--index);
  }
  return list;
}

function inSection(
  status: MentionStatus,
  concept: ConceptId,
  { section, opensSection }: Sentence,
): MentionStatus {
  if (status === "denied" || status === "family" || status === "conditional") return status;
  const kind = kindOf(concept);
  // "PMH: HTN. Chest pain. ?PE": where it is not clear that the past is still told, what is no condition counts.
  const mayHaveLeft = !opensSection && section !== "advice";
  if (mayHaveLeft && ((kind !== "condition" && kind !== "drug") || status === "suspected")) return status;
  switch (section) {
    case "current":
      return status;
    case "history":
    case "medication":
      return kind === "drug" ? status : "history";
    case "family":
      return "family";
    case "allergy":
      return concept === "allergy-listed" || concept === "no-known-allergies" ? status : "conditional";
    case "advice":
      return "conditional";
  }
}
