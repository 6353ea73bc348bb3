import type { ConceptId } from "../../domain/concepts.ts";
import type { Finding, Wording } from "../../domain/finding.ts";
import type { FactName, Span } from "../../domain/note.ts";
import type { Mention, Reading } from "../../domain/reading.ts";
import { Patient } from "../../safety/patient.ts";
import { type Presentation, presentationOf } from "./presentations.ts";

/** Why a discriminator is positive: the words for people, and what in the reading it stands on. */
export type Reason = {
  readonly why: Wording;
  readonly mentions: readonly Mention[];
  readonly facts: readonly FactName[];
  /** Words of the note that are no mention, as a finding quotes them. */
  readonly spans?: readonly Span[];
};

/** Pain as Manchester grades it; `unscored` has pain without any grade. */
export type PainGrade = "none" | "mild" | "moderate" | "severe" | "unscored";

type Pain = { readonly grade: PainGrade | undefined; readonly reason: Reason };

export type ConsciousLevel = "alert" | "altered" | "unresponsive" | "unknown";

type Conscious = { readonly level: ConsciousLevel; readonly reason: Reason };

/** A patient as the discriminators ask about it, each concept looked up once. */
export class Case {
  readonly patient: Patient;
  readonly reading: Reading;
  readonly findings: readonly Finding[];
  readonly presentation: Presentation;
  /** How bad the pain is, undefined when nothing speaks of pain. */
  readonly pain: Pain;
  readonly conscious: Conscious;
  readonly #present = new Map<ConceptId, Mention[]>();
  readonly #episode = new Map<ConceptId, Mention[]>();

  constructor(reading: Reading, findings: readonly Finding[]) {
    this.reading = reading;
    this.findings = findings;
    this.patient = new Patient(reading);
    this.presentation = presentationOf(reading, this.patient.ageYears);
    for (const mention of reading.mentions) {
      const isPresent = mention.status === "affirmed" || mention.status === "suspected";
      if (isPresent) append(this.#present, mention);
      if (isPresent || mention.status === "resolved") append(this.#episode, mention);
    }
    this.pain = painOf(this);
    this.conscious = consciousLevelOf(this);
  }

  /** Mentions of what is there now, or is suspected. */
  present(...concepts: readonly ConceptId[]): readonly Mention[] {
    return concepts.flatMap((concept) => this.#present.get(concept) ?? []);
  }

  /** As `present`, with what already stopped. */
  episode(...concepts: readonly ConceptId[]): readonly Mention[] {
    return concepts.flatMap((concept) => this.#episode.get(concept) ?? []);
  }

  has(...concepts: readonly ConceptId[]): boolean {
    return concepts.some((concept) => this.#present.has(concept));
  }

  get onsetHours(): number | undefined {
    return this.reading.onsetHours?.value;
  }

  /** The problem is long-standing by the words or the dates of the note, and not getting worse. */
  get isLongStanding(): boolean {
    if (this.has("worsening")) return false;
    return this.onsetHours === undefined ? this.has("chronic") : this.onsetHours > recentHours;
  }
}

/** Manchester calls a problem recent when it arose in the last week (EMJ). */
export const recentHours = 7 * 24;

function append(map: Map<ConceptId, Mention[]>, mention: Mention): void {
  const list = map.get(mention.concept);
  if (list) list.push(mention);
  else map.set(mention.concept, [mention]);
}

/** Words beside each other: "severe headache", "cefalea muy intensa". */
const besideCharacters = 16;

function isBeside(one: Mention, other: Mention): boolean {
  const gap = Math.max(one.span.start, other.span.start) - Math.min(one.span.end, other.span.end);
  return gap <= besideCharacters;
}

/** Grade words that stand beside a complaint of a painful group, or that name pain themselves. */
function painWords(current: Case, named: ConceptId, quality: ConceptId): readonly Mention[] {
  const painful = new Set<ConceptId>(
    current.presentation.all.filter((group) => group.painful).flatMap((group) => group.concepts),
  );
  const complaints = current.reading.mentions.filter(
    ({ concept }) => painful.has(concept) || concept === "pain",
  );
  const qualities = current.present(quality).filter((word) => complaints.some((one) => isBeside(word, one)));
  return [...current.present(named), ...qualities];
}

/** Pain, its grade and what the grade stands on. The score counts; a more urgent word is heard too, one grade lower. */
function painOf(current: Case): Pain {
  const score = current.patient.vital("pain");
  const severe = painWords(current, "severe-pain", "severe");
  const moderate = painWords(current, "moderate-pain", "moderate");
  const mild = painWords(current, "mild-pain", "mild");
  const none = current.present("no-pain");
  const words = (key: string, mentions: readonly Mention[]): Reason => ({
    why: { key },
    mentions,
    facts: [],
  });
  if (score !== undefined) {
    const reason: Reason = {
      why: { key: "manchester.why.pain-score", values: { score } },
      mentions: [],
      facts: ["pain"],
    };
    const grade = gradeOfScore(score);
    if ((grade === "none" || grade === "mild") && severe.length > 0) {
      return { grade: "moderate", reason: { ...reason, mentions: severe } };
    }
    return { grade, reason };
  }
  if (severe.length > 0)
    return { grade: "severe", reason: words("manchester.why.pain-severe-words", severe) };
  if (moderate.length > 0)
    return { grade: "moderate", reason: words("manchester.why.pain-moderate-words", moderate) };
  if (mild.length > 0) return { grade: "mild", reason: words("manchester.why.pain-mild-words", mild) };
  if (none.length > 0) return { grade: "none", reason: words("manchester.why.pain-none", none) };
  const denied = current.reading.mentions.filter(
    ({ concept, status }) => concept === "pain" && status === "denied",
  );
  if (denied.length > 0 && !current.has("pain")) {
    return { grade: "none", reason: words("manchester.why.pain-none", denied) };
  }
  const painful = current.presentation.isPainful || current.has("pain");
  const reason = words("manchester.why.pain-unscored", current.present("pain"));
  return { grade: painful ? "unscored" : undefined, reason };
}

/** Manchester pain: 8–10 severe, 5–7 moderate, 1–4 mild (clinical facts, Manchester ladder). */
function gradeOfScore(score: number): PainGrade {
  if (score >= 8) return "severe";
  if (score >= 5) return "moderate";
  return score > 0 ? "mild" : "none";
}

/** Under this age, and with dementia or a learning disability, a low score says nothing without a behavioural scale. */
const selfReportFromYears = 4;

/** Whether a low pain score can be believed as it stands. */
export function canReportPain(current: Case): boolean {
  const { patient } = current;
  if (current.reading.painBehaviour?.value === "comfortable") return true;
  const cannot = patient.ever("dementia", "baseline-confusion", "autism-or-learning-disability").length > 0;
  return !cannot && !patient.aged(0, selfReportFromYears);
}

/** Groups in which a number for the pain, given by the patient, is wording enough for being awake. */
const outerGroups: ReadonlySet<string> = new Set(["none", "temperature"]);

/** Conscious level from ACVPU, GCS and the words of the note; the worst counts. */
function consciousLevelOf(current: Case): Conscious {
  const { patient, reading } = current;
  const gcs = patient.vital("gcs");
  const acvpu = reading.consciousness?.value;
  const facts = (names: readonly (FactName | false)[]): FactName[] => names.filter((name) => name !== false);

  const deep = current.present("unresponsive", "responds-to-pain", "not-rousable");
  const isDeep = acvpu === "U" || acvpu === "P";
  const isComa = gcs !== undefined && gcs <= 8;
  if (deep.length > 0 || isDeep || isComa) {
    const on = facts([isDeep && "consciousness", isComa && "gcs"]);
    return { level: "unresponsive", reason: reasonOf("unresponsive", deep, on) };
  }

  const isUsual = patient.ever("baseline-confusion").length > 0 && acvpu !== "C" && (gcs ?? 15) >= 14;
  const confused = isUsual ? [] : current.present("confusion");
  const dulled = [...current.present("drowsy", "responds-to-voice", "postictal"), ...confused];
  const isAltered = acvpu === "C" || acvpu === "V";
  const isLow = gcs !== undefined && gcs < 15 && !(isUsual && gcs >= 14);
  if (dulled.length > 0 || isAltered || isLow) {
    const on = facts([isAltered && "consciousness", isLow && "gcs"]);
    return { level: "altered", reason: reasonOf("altered", dulled, on) };
  }

  const awake = current.present("alert", "walks-normally", "well-appearing", "comfortable", "walked-in");
  const isAlert = acvpu === "A" || gcs === 15;
  const asks =
    current.presentation.all.length > 0 && current.presentation.all.every(({ id }) => id === "request");
  const tells =
    current.presentation.all.every((group) => outerGroups.has(group.observations)) &&
    patient.vital("pain") !== undefined &&
    canReportPain(current) &&
    current.presentation.recognised;
  if (awake.length > 0 || isAlert || asks || tells) {
    const on = facts([acvpu === "A" && "consciousness", gcs === 15 && "gcs"]);
    return { level: "alert", reason: reasonOf("alert", awake, on) };
  }
  return { level: "unknown", reason: reasonOf("conscious-unknown", [], []) };
}

/** A reason whose words are the locale key `manchester.why.<id>`. */
export function reasonOf(
  id: string,
  mentions: readonly Mention[],
  facts: readonly FactName[] = [],
  values?: Readonly<Record<string, string | number>>,
): Reason {
  const key = `manchester.why.${id}`;
  return { why: values ? { key, values } : { key }, mentions, facts };
}
