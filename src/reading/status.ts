import { kindOf, type ConceptId, type ConceptKind } from "../domain/concepts.ts";
import type { Language } from "../domain/note.ts";
import type { MentionStatus } from "../domain/reading.ts";
import { denialReachesForward, statusesBehind } from "./after-cues.ts";
import { isAnswer, isCommaAt, tellsOfNothing } from "./answers.ts";
import type { CueStatus, Sense } from "./lexicon/senses.ts";
import type { Hit } from "./scan.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A mention before its status is known: tokens `from` to `to` (exclusive). Cues count as they stand at `statusAt`. */
export type Candidate = {
  readonly concept: ConceptId;
  readonly from: number;
  readonly to: number;
  readonly statusAt: number;
};

/** A cue whose reach is still open. */
type Active = {
  readonly status: CueStatus;
  readonly crossesCommas: boolean;
  readonly crossed: boolean;
  /** What it last covered. */
  readonly covered?: ConceptKind;
};

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
  if (candidates.length === 0) return [];
  return new StatusPass(candidates, sentence, hits, tokens).run();
}

const none: readonly (readonly [number, Candidate])[] = [];

/** One walk over a sentence, carrying the cues that are open. */
class StatusPass {
  readonly #candidates: readonly Candidate[];
  readonly #sentence: Sentence;
  readonly #hits: readonly Hit[];
  readonly #tokens: readonly Token[];
  #active: readonly Active[] = [];
  #isReaffirmed = false;
  #isSectionEmpty = false;
  readonly #language: Language | undefined;

  constructor(
    candidates: readonly Candidate[],
    sentence: Sentence,
    hits: readonly Hit[],
    tokens: readonly Token[],
  ) {
    this.#candidates = candidates;
    this.#sentence = sentence;
    this.#hits = hits;
    this.#tokens = tokens;
    this.#language = languageOf(hits);
  }

  run(): readonly MentionStatus[] {
    const behind = statusesBehind(this.#candidates, this.#hits, this.#tokens);
    const statuses: MentionStatus[] = this.#candidates.map(() => "affirmed");
    const byPlace = new Map<number, (readonly [number, Candidate])[]>();
    this.#candidates.forEach((candidate, index) => {
      const here = byPlace.get(candidate.statusAt);
      if (here) here.push([index, candidate]);
      else byPlace.set(candidate.statusAt, [[index, candidate]]);
    });
    let nextHit = 0;
    for (let at = this.#sentence.from; at < this.#sentence.to; at++) {
      this.#crossComma(at);
      const hit = this.#hits[nextHit];
      if (hit?.from === at) {
        nextHit++;
        this.#open(hit);
      }
      for (const [index, candidate] of byPlace.get(at) ?? none) {
        const covering = hit?.from === at && isSelfDenied(hit, candidate) ? "denied" : this.#cover(candidate);
        const after = behind.get(index);
        // 否認肺炎病史, "niega ictus previo": what never was is denied, not past.
        const isNeverHad = after === "history" && covering === "denied" && this.#isDeniedHere();
        const status = isNeverHad
          ? "denied"
          : (after ?? bySign(candidate, this.#tokens) ?? covering ?? "affirmed");
        statuses[index] = this.#inSection(
          status === "denied" && negations.has(candidate.concept) ? "affirmed" : status,
          candidate.concept,
        );
      }
    }
    return statuses;
  }

  /** Whether a denial of this very clause is open. */
  #isDeniedHere(): boolean {
    return this.#active.some(({ status, crossed }) => status === "denied" && !crossed);
  }

  #open(hit: Hit): void {
    this.#isSectionEmpty ||= tellsOfNothing(hit, this.#sentence, this.#hits, this.#tokens);
    for (const sense of this.#sensesOf(hit)) {
      if (sense.is === "affirmed") {
        // "if the child has a fever" stays a condition.
        this.#active = this.#active.filter(({ status }) => status === "conditional");
        this.#isReaffirmed = true;
      }
      if (sense.is !== "cue") continue;
      if (sense.reach === "after" && !denialReachesForward(hit, sense, this.#candidates, this.#tokens))
        continue;
      if (sense.status === "history" && touchesDuration(hit, this.#hits, this.#tokens)) continue;
      if (sense.status === "suspected" && !reachesForward(hit, this.#tokens)) continue;
      const { status, crossesCommas } = sense;
      if (status === "denied" && this.#deniesItself(hit)) continue;
      if (status === "denied" && isAnswer(hit, this.#tokens)) continue;
      // "niega fiebre, hx de HTA": past a comma another cue ends the denial.
      if (status !== "denied")
        this.#active = this.#active.filter((cue) => cue.status !== "denied" || !cue.crossed);
      this.#active = [...this.#active, { status, crossesCommas, crossed: false }];
    }
  }

  /** Of a word that is a cue in two languages ("no"), the sense of the language that the sentence speaks. */
  #sensesOf(hit: Hit): readonly Sense[] {
    const cues = hit.senses.filter((sense) => sense.is === "cue");
    const own = cues.filter(({ language }) => language === this.#language);
    if (own.length === 0 || own.length === cues.length) return hit.senses;
    return hit.senses.filter((sense) => sense.is !== "cue" || own.includes(sense));
  }

  /** "afebril", 無呼吸困難 are concept and denial in one, and deny nothing behind them but a list in Chinese. */
  #deniesItself(hit: Hit): boolean {
    return hit.senses.some(({ is }) => is === "concept") && this.#tokens[hit.to]?.text !== "、";
  }

  #crossComma(at: number): void {
    if (isCommaAt(at, this.#tokens)) {
      this.#active = this.#active
        .filter((cue) => this.#survivesComma(cue, at + 1))
        .map((cue) => ({ ...cue, crossed: true }));
    } else if (this.#isGapAfterMention(at)) {
      this.#active = this.#active.filter(({ status, crossesCommas }) => status !== "denied" || crossesCommas);
    }
  }

  /** In Chinese a space after a mention parts like a comma: 無發燒 咳嗽兩天. */
  #isGapAfterMention(at: number): boolean {
    const before = this.#tokens[at - 1];
    const token = this.#tokens[at];
    if (before?.kind !== "han" || token?.kind !== "han" || before.end === token.start) return false;
    return this.#candidates.some((candidate) => candidate.to === at);
  }

  #survivesComma(cue: Active, from: number): boolean {
    switch (cue.status) {
      case "conditional":
        return true;
      case "suspected":
      case "resolved":
        return false;
      case "denied":
      case "history":
      case "family":
        return (
          (cue.crossesCommas || (cue.status === "denied" && this.#isListClosed(from))) &&
          isBareClause(from, this.#sentence.to, this.#hits, this.#tokens)
        );
    }
  }

  /** The strongest cue over a candidate; cues that end before it are closed. */
  #cover(candidate: Candidate): CueStatus | undefined {
    const kind = kindOf(candidate.concept);
    this.#active = this.#active
      .filter((cue) => this.#fits(cue, kind, candidate.statusAt))
      .map((cue) => ({ ...cue, covered: kind }));
    return precedence.find((status) => this.#active.some((cue) => cue.status === status));
  }

  /**
   * Over a comma a list goes on with more of its kind: "history of MI, CABG", not "history of HTN, chest pain"; "no
   * fever, cough", not "no loss of consciousness, neck pain", unless the list ends in "or".
   */
  #fits(cue: Active, kind: ConceptKind, at: number): boolean {
    if (!cue.crossed) return true;
    // "denies chest pain, wants refill".
    if (kind === "request") return cue.status === "conditional";
    if (kind !== "complaint" && kind !== "sign") return true;
    if (cue.status === "history" || cue.status === "family") return false;
    return cue.status !== "denied" || cue.covered !== "event" || this.#isListClosed(at);
  }

  #isListClosed(at: number): boolean {
    for (const hit of this.#hits) {
      if (hit.to <= at - 2) continue;
      if (hit.senses.some(({ is }) => is === "list-end")) return true;
      if (hit.from > at && hit.senses.some(({ is }) => is === "affirmed")) return false;
    }
    return false;
  }

  #inSection(status: MentionStatus, concept: ConceptId): MentionStatus {
    if (status === "denied" || status === "family" || status === "conditional") return status;
    if (this.#isSectionEmpty) return status;
    const { section, opensSection } = this.#sentence;
    const kind = kindOf(concept);
    // "PMH: HTN. Chest pain. ?PE": where it is not clear that the past is still told, what is no condition counts.
    const mayHaveLeft = !opensSection && section !== "advice";
    if (mayHaveLeft && ((kind !== "condition" && kind !== "drug") || status === "suspected")) return status;
    // "PMH: HTN, now has chest pain".
    if (this.#isReaffirmed && section === "history" && (kind === "complaint" || kind === "sign"))
      return status;
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
}

/** Denials in themselves, which a list of denials only goes on with: 無發燒、無懷孕. */
const negations: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "not-pregnant",
  "no-pain",
  "no-known-allergies",
]);

function isSelfDenied(hit: Hit, candidate: Candidate): boolean {
  return (
    candidate.from >= hit.from &&
    candidate.to <= hit.to &&
    hit.senses.some((sense) => sense.is === "concept" && sense.concept === candidate.concept) &&
    hit.senses.some((sense) => sense.is === "cue" && sense.status === "denied" && sense.reach === "before")
  );
}

/** The language of most of the terms that only one language has. */
function languageOf(hits: readonly Hit[]): Language | undefined {
  const counts = new Map<Language, number>();
  for (const { languages } of hits) {
    const [only] = languages;
    if (only && languages.size === 1) counts.set(only, (counts.get(only) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0];
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
  // "67 años con antecedentes de" tells an age.
  const isDuration = (hit: Hit | undefined) =>
    hit?.senses.some((sense) => sense.is === "duration" && sense.unit !== "years") ?? false;
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
  "complete-vaccination",
  "not-pregnant",
]);

function bySign(candidate: Candidate, tokens: readonly Token[]): MentionStatus | undefined {
  const sign = tokens[candidate.from - 1];
  const first = tokens[candidate.from];
  if (!sign || !first || sign.end !== first.start || (sign.text !== "-" && sign.text !== "+"))
    return undefined;
  const before = tokens[candidate.from - 2];
  // A dash that opens a line is a bullet, one between words a hyphen.
  if (!before || before.kind === "newline" || before.end === sign.start) return undefined;
  return sign.text === "-" ? "denied" : "affirmed";
}
