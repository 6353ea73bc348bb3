import type { ConceptId } from "../domain/concepts.ts";
import type { Fact, Mention, Reading } from "../domain/reading.ts";
import { ageInDays, ageInYears } from "../domain/reading.ts";
import type { FactName, Span, VitalName } from "../domain/note.ts";

/** Concepts that stay dangerous after they ended (clinical facts, Mentions). */
const dangerousWhenResolved: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "syncope",
  "loss-of-consciousness",
  "collapse",
  "with-collapse",
  "seizure",
  "febrile-seizure",
  "active-seizure",
  "status-epilepticus",
  "focal-seizure",
  "transient-neurological-attack",
  "tia",
  "facial-droop",
  "unilateral-weakness",
  "limb-weakness",
  "speech-disturbance",
  "vision-loss",
  "thunderclap-headache",
  "worst-headache",
  "sudden-onset",
  "overdose",
  "toxic-ingestion",
  "paracetamol-overdose",
  "button-battery",
  "magnet-ingestion",
  "bleeding",
  "haematemesis",
  "melaena",
  "rectal-bleeding",
  "haemoptysis",
  "vaginal-bleeding",
  "heavy-vaginal-bleeding",
  "epistaxis",
  "fever",
  "fever-reported",
  "rigors",
  "chest-pain",
  "chest-pressure",
  "anaphylaxis",
  "brief-apnoea-infant",
  "choking-episode",
  "suicide-attempt",
  "drowning",
  "hanging",
  "palpitations",
  "cardiac-arrest",
  "no-pulse",
  "apnoea",
  "choking",
  "unresponsive",
  "not-rousable",
  "neurological-deficit",
  "ejection",
  "allergic-reaction",
  "postpartum-haemorrhage",
]);

/** Collects what made a rule fire, so that a finding can light exactly those words. */
export type Evidence = { readonly spans: readonly Span[]; readonly entered: readonly FactName[] };

/** A reading as rules ask about it: what counts now, with the evidence kept. */
export class Patient {
  readonly reading: Reading;
  readonly ageYears: number | undefined;
  readonly ageDays: number | undefined;
  readonly #counting = new Map<ConceptId, Mention[]>();
  readonly #known = new Map<ConceptId, Mention[]>();

  constructor(reading: Reading) {
    this.reading = reading;
    this.ageYears = reading.age && ageInYears(reading.age.value);
    this.ageDays = reading.age && ageInDays(reading.age.value);
    for (const mention of reading.mentions) {
      const { concept, status } = mention;
      const counts =
        status === "affirmed" ||
        status === "suspected" ||
        (status === "resolved" && dangerousWhenResolved.has(concept));
      if (counts) push(this.#counting, concept, mention);
      if (counts || status === "history" || status === "resolved") push(this.#known, concept, mention);
    }
  }

  /** The mentions of these concepts that count now: affirmed, suspected, or resolved where the event is the risk. */
  now(...concepts: readonly ConceptId[]): readonly Mention[] {
    return concepts.flatMap((concept) => this.#counting.get(concept) ?? []);
  }

  /** Whether any of these concepts counts now. */
  has(...concepts: readonly ConceptId[]): boolean {
    return concepts.some((concept) => this.#counting.has(concept));
  }

  /** As `now`, without what has ended: for a seizure that still goes on. */
  ongoing(...concepts: readonly ConceptId[]): readonly Mention[] {
    return this.has(...concepts) ? this.now(...concepts).filter(({ status }) => status !== "resolved") : [];
  }

  /** Mentions that count now or in the past: for risks such as known coronary disease or cancer. */
  ever(...concepts: readonly ConceptId[]): readonly Mention[] {
    return concepts.flatMap((concept) => this.#known.get(concept) ?? []);
  }

  /** Whether the note denies this concept and nothing affirms it. */
  denies(concept: ConceptId): boolean {
    return (
      !this.#counting.has(concept) &&
      this.reading.mentions.some((mention) => mention.concept === concept && mention.status === "denied")
    );
  }

  /** The value of a vital that counts, undefined when not recorded. */
  vital(name: VitalName): number | undefined {
    return this.reading.vitals[name]?.value;
  }

  vitalFact(name: VitalName): Fact<number> | undefined {
    return this.reading.vitals[name];
  }

  /** Aged at least so many years; false when the age is not recorded. */
  aged(fromYears: number, toYears = Infinity): boolean {
    return this.ageYears !== undefined && this.ageYears >= fromYears && this.ageYears < toYears;
  }

  get pregnant(): boolean {
    return this.reading.pregnancy.status === "yes";
  }

  /** Within six weeks after birth; a birth of which the note tells no date counts as recent. */
  get postpartum(): boolean {
    const weeks = this.reading.pregnancy.postpartumWeeks;
    return weeks === undefined ? this.has("postpartum") : weeks <= 6;
  }
}

function push(map: Map<ConceptId, Mention[]>, concept: ConceptId, mention: Mention): void {
  const list = map.get(concept);
  if (list) list.push(mention);
  else map.set(concept, [mention]);
}

/** Mentions, or a fact under its name. */
export type EvidencePart = readonly Mention[] | readonly [FactName, Fact<unknown> | undefined];

/** Evidence from mentions and facts; facts not recorded are left out. */
export function evidence(...parts: readonly EvidencePart[]): Evidence {
  const spans: Span[] = [];
  const entered: FactName[] = [];
  for (const part of parts) {
    if (isNamedFact(part)) {
      const [name, fact] = part;
      if (fact?.from === "entered") entered.push(name);
      else if (fact) spans.push(fact.from);
    } else for (const mention of part) spans.push(mention.span);
  }
  return { spans, entered };
}

function isNamedFact(part: EvidencePart): part is readonly [FactName, Fact<unknown> | undefined] {
  return typeof part[0] === "string";
}
