import type { ConceptId } from "../domain/concepts.ts";
import type { Span } from "../domain/note.ts";
import type { Mention } from "../domain/reading.ts";
import type { Observation } from "./observations.ts";

/** Mentions as the rest of the note settles them: its numbers, the patient's age and what else is said. */
export function settle(
  mentions: readonly Mention[],
  observations: readonly Observation[],
  ageYears: number | undefined,
): readonly Mention[] {
  return withFevers(withoutPain(ofBreathOrBrain(ofAge(mentions, ageYears)), observations), observations);
}

/** Of grown people these words say something else: an adult limps, cries and is cross. */
const ofChildren: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "limping-child",
  "crying-baby",
  "irritable-child",
]);
const grownUpYears = 16;

function ofAge(mentions: readonly Mention[], ageYears: number | undefined): readonly Mention[] {
  if (ageYears === undefined || ageYears < grownUpYears) return mentions;
  return mentions.filter(({ concept }) => !ofChildren.has(concept));
}

const ofBreath: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "asthma",
  "copd",
  "wheeze",
  "dyspnea",
  "silent-chest",
  "severe-respiratory-distress",
  "accessory-muscles",
  "chest-indrawing",
  "stridor",
  "choking",
  "airway-obstruction",
]);
const ofBrain: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "facial-droop",
  "unilateral-weakness",
  "limb-weakness",
  "neurological-deficit",
  "stroke",
  "tia",
]);

/** "Cannot talk" is want of breath in who has trouble breathing and no other deficit, and else a sign of the brain. */
function ofBreathOrBrain(mentions: readonly Mention[]): readonly Mention[] {
  const isSaid = (concepts: ReadonlySet<ConceptId>) =>
    mentions.some(
      ({ concept, status }) => concepts.has(concept) && (status === "affirmed" || status === "suspected"),
    );
  const isEither = ({ span }: Mention) =>
    (["speech-disturbance", "cannot-speak-sentences"] as const).every((other) =>
      mentions.some(({ concept, span: { start, end } }) => {
        return concept === other && start === span.start && end === span.end;
      }),
    );
  if (!mentions.some(({ concept }) => concept === "cannot-speak-sentences")) return mentions;
  const dropped: ConceptId =
    isSaid(ofBreath) && !isSaid(ofBrain) ? "speech-disturbance" : "cannot-speak-sentences";
  return mentions.filter((mention) => mention.concept !== dropped || !isEither(mention));
}

/** "Pain 0" denies the pain that it names. */
function withoutPain(mentions: readonly Mention[], observations: readonly Observation[]): readonly Mention[] {
  const painless = placesOf(observations, ({ name, fact }) => name === "pain" && fact.value === 0);
  return mentions.map((mention) => {
    const { concept, span } = mention;
    const isPainless =
      concept === "pain" && painless.some(({ start, end }) => start <= span.start && span.end <= end);
    return isPainless ? { ...mention, status: "denied" } : mention;
  });
}

/** A fever at home is a fever where it has gone. */
function withFevers(mentions: readonly Mention[], observations: readonly Observation[]): readonly Mention[] {
  const fevers = placesOf(
    observations,
    ({ name, fact, isReported }) => name === "temperatureC" && isReported === true && fact.value >= 38,
  );
  return [
    ...mentions,
    ...fevers.map((span) => ({ concept: "fever-reported", span, status: "affirmed" }) as const),
  ];
}

function placesOf(
  observations: readonly Observation[],
  test: (observation: Observation) => boolean,
): readonly Span[] {
  return observations.filter(test).flatMap(({ fact: { from } }) => (from === "entered" ? [] : [from]));
}
