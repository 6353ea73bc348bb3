import type { Component } from "svelte";
import type { ConsultId, Consultation } from "../../domain/consultation.ts";
import type { DifferentialOutput } from "../../tasks/differential/schema.ts";
import type { EvidenceOutput } from "../../tasks/evidence/schema.ts";
import DifferentialCard from "./DifferentialCard.svelte";
import EvidenceCard from "./EvidenceCard.svelte";

type Outputs = { differential: DifferentialOutput; evidence: EvidenceOutput };
type CardProps<O> = { consultation: Consultation<O>; output: O };

const cards: { readonly [K in keyof Outputs]: Component<CardProps<Outputs[K]>> } = {
  differential: DifferentialCard,
  evidence: EvidenceCard,
};

/** The card of a consultation. Its `task` is what tells the type of its output. */
export function consultCardOf(task: ConsultId): Component<CardProps<unknown>> {
  return cards[task as keyof Outputs] as Component<CardProps<unknown>>;
}
