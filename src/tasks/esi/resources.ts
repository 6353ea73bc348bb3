import type { ConceptId } from "../../domain/concepts.ts";
import type { Mention } from "../../domain/reading.ts";
import type { Patient } from "../../safety/patient.ts";
import { presentations } from "./presentations.ts";
import type { ResourceId } from "./schema.ts";

export type ExpectedResource = { readonly resource: ResourceId; readonly for: Mention };

export type Expectation = {
  /** One entry for each type of resource. */
  readonly resources: readonly ExpectedResource[];
  /** The recognised complaints. */
  readonly complaints: readonly Mention[];
  /** Whether one of them wants vital signs before it may be called 4 or 5. */
  readonly needsVitals: boolean;
};

/** They name no problem of their own: where another complaint stands beside them, that one tells what is needed. */
const generic: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "injury",
  "fall",
  "swelling",
  "bleeding",
  "malaise",
  "assault",
]);

/** Who comes for stitches or a dressing has no new wound. */
const oldWounds: ReadonlySet<ConceptId> = new Set<ConceptId>(["laceration", "open-wound", "abrasion"]);

/** Beside an injury a swelling or a limp belongs to it. */
const swellings: ReadonlySet<ConceptId> = new Set<ConceptId>([
  "limb-swelling",
  "joint-swelling",
  "leg-swelling",
  "face-swelling",
  "limping-child",
]);
const injuries = [
  "injury",
  "limb-injury",
  "hand-injury",
  "sprain",
  "contusion",
  "fracture",
  "dislocation",
  "fall",
  "facial-injury",
  "insect-sting",
] as const;

/** Pain for which relief by injection is expected, which counts as a resource. */
const severestPain = 7;

/** Past these ages (years) mild pain does not make an internal complaint simple. */
const ageOfCaution = 65;
const mildestPain = 3;

/** Which different resources the recognised complaints usually need. */
export function expectResources(patient: Patient): Expectation {
  const resources = new Map<ResourceId, Mention>();
  const complaints: Mention[] = [];
  let needsVitals = false;
  const pain = patient.vital("pain");
  const isMild = pain !== undefined ? pain > 0 && pain <= mildestPain : patient.has("mild-pain");
  const recognised = patient.reading.mentions.filter(
    (mention) => presentations.has(mention.concept) && patient.now(mention.concept).includes(mention),
  );
  const isInjured = patient.has(...injuries);
  const isCareOfWound = patient.has("suture-removal", "dressing-change", "wound-check");
  const specific = recognised.filter(
    ({ concept }) =>
      !generic.has(concept) &&
      !(isCareOfWound && oldWounds.has(concept)) &&
      !(isInjured && swellings.has(concept)),
  );
  for (const mention of specific.length > 0 ? specific : recognised) {
    const presentation = presentations.get(mention.concept);
    if (!presentation) continue;
    complaints.push(mention);
    needsVitals ||= presentation.vitals ?? false;
    const cautious = (presentation.vitals ?? false) && patient.aged(ageOfCaution);
    const needs = isMild && !cautious ? (presentation.mild ?? presentation.needs) : presentation.needs;
    for (const resource of needs) if (!resources.has(resource)) resources.set(resource, mention);
  }
  const [first] = complaints;
  const injury = patient.now("head-injury", "fall", "bleeding", "epistaxis", "laceration", "gum-bleeding")[0];
  // Who bleeds easily has blood taken after an injury or a bleeding.
  const bleedsEasily = patient.ever("anticoagulant", "haemophilia", "clotting-disorder").length > 0;
  if (injury && bleedsEasily && !resources.has("labs")) resources.set("labs", injury);
  if (first && pain !== undefined && pain >= severestPain && !resources.has("iv-im-nebulised-drugs")) {
    resources.set("iv-im-nebulised-drugs", first);
  }
  return {
    resources: [...resources].map(([resource, mention]) => ({ resource, for: mention })),
    complaints,
    needsVitals,
  };
}
