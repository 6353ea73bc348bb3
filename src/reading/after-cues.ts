import { kindOf } from "../domain/concepts.ts";
import type { MentionStatus } from "../domain/reading.ts";
import type { Sense } from "./lexicon/senses.ts";
import type { Hit } from "./scan.ts";
import type { Candidate } from "./status.ts";
import type { Token } from "./tokens.ts";

/** In "PMH: no diabetes" the words ": no" deny what follows; in "fever: no" what stands before. */
export function denialReachesForward(
  hit: Hit,
  sense: Sense & { is: "cue" },
  candidates: readonly Candidate[],
  tokens: readonly Token[],
): boolean {
  const after = tokens[hit.to];
  return (
    sense.status === "denied" &&
    tokens[hit.from]?.text === ":" &&
    after !== undefined &&
    (after.kind === "word" || after.kind === "han") &&
    !candidates.some((candidate) => candidate.to === hit.from)
  );
}

/** What cues and years behind a mention say of it: "chest pain: no", "胸痛(-)", "fever (+)", "syncope, now resolved". */
export function statusesBehind(
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
      if (
        sense.is !== "cue" ||
        sense.reach !== "after" ||
        denialReachesForward(hit, sense, candidates, tokens)
      )
        continue;
      const isRemote = sense.status === "history" || sense.status === "resolved";
      if (sense.status === "history" && isRecent(hit, hits)) continue;
      if (sense.status === "resolved" && isOfDrug(hit, hits)) continue;
      for (const index of listBefore(hit.from, candidates, tokens, isRemote ? 6 : 2))
        statuses.set(index, sense.status);
    }
  }
  return withYears(candidates, hits, tokens, statuses);
}

/** "AF, stopped his apixaban": what is over is the drug. */
function isOfDrug(cue: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    ({ from, senses }) =>
      from >= cue.to &&
      from <= cue.to + 1 &&
      senses.some((sense) => sense.is === "concept" && kindOf(sense.concept) === "drug"),
  );
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

/**
 * "MI (2015)", "parada en 2015", 2015年心跳停止: with its year beside it a thing is past. A bare "2010" behind anything but
 * a condition may be a clock time.
 */
function withYears(
  candidates: readonly Candidate[],
  hits: readonly Hit[],
  tokens: readonly Token[],
  statuses: Map<number, MentionStatus>,
): ReadonlyMap<number, MentionStatus> {
  candidates.forEach(({ concept, from, to }, index) => {
    if (statuses.has(index)) return;
    if (kindOf(concept) === "condition" && isYearsAgo(from, hits, tokens)) statuses.set(index, "history");
    const ahead = yearWithin(to, 1, tokens);
    const at = ahead ?? yearWithin(from - 1, -1, tokens);
    if (at === undefined) return;
    const kind = kindOf(concept);
    const isWritten = tokens[at + 1]?.text === "年";
    const isLed =
      kind !== "complaint" &&
      hits.some((hit) => hit.to === at && hit.senses.some(({ is }) => is === "before-year"));
    if (isWritten || isLed || (ahead !== undefined && kind === "condition")) statuses.set(index, "history");
  });
  return statuses;
}

/** "Hace 5 años TVP": the cue for what stands before it, with nothing there, right before a condition. */
function isYearsAgo(from: number, hits: readonly Hit[], tokens: readonly Token[]): boolean {
  const cue = hits.findLast((hit) => hit.to <= from);
  if (!cue || cue.to < from - 1) return false;
  const isPast = cue.senses.some(
    (sense) => sense.is === "cue" && sense.status === "history" && sense.reach === "after",
  );
  const before = tokens[cue.from - 1];
  return isPast && (before === undefined || before.kind === "newline" || /^[.,;。，；]$/.test(before.text));
}

/** The place of a year within a few tokens, in one clause. */
function yearWithin(start: number, step: 1 | -1, tokens: readonly Token[]): number | undefined {
  for (let at = start; Math.abs(at - start) < 4; at += step) {
    const token = tokens[at];
    if (!token || token.kind === "newline" || (token.kind === "mark" && token.text !== "(")) return undefined;
    if (token.kind !== "number") continue;
    const year = Number(token.text);
    return year >= 1950 && year <= 2100 && !/^[-/:]$/.test(tokens[at + 1]?.text ?? "") ? at : undefined;
  }
  return undefined;
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
  if (tokens.slice(last.to, at).some(({ kind, text }) => kind === "newline" || text === ".")) return [];
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
