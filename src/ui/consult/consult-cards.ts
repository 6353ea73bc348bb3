import type { Component } from "svelte";
import type { ConsultId, Consultation } from "../../domain/consultation.ts";
import type { DifferentialOutput } from "../../tasks/differential/schema.ts";
import type { EvidenceOutput } from "../../tasks/evidence/schema.ts";
import type { Icd10Output } from "../../tasks/icd10/schema.ts";
import DifferentialCard from "./DifferentialCard.svelte";
import EvidenceCard from "./EvidenceCard.svelte";
import Icd10Card from "./Icd10Card.svelte";

type Outputs = { differential: DifferentialOutput; evidence: EvidenceOutput; icd10: Icd10Output };
type CardProps<O> = { consultation: Consultation<O>; output: O };

const cards: { readonly [K in ConsultId]: Component<CardProps<Outputs[K]>> } = {
  differential: DifferentialCard,
  evidence: EvidenceCard,
  icd10: Icd10Card,
};

/** Cards that copy what was chosen on them, and not all their words. */
const copiesItself: readonly ConsultId[] = ["icd10"];

export function hasOwnCopy(task: ConsultId): boolean {
  return copiesItself.includes(task);
}

/** The card of a consultation. Its `task` is what tells the type of its output. */
export function consultCardOf(task: ConsultId): Component<CardProps<unknown>> {
  return cards[task] as Component<CardProps<unknown>>;
}
