import type { Component } from "svelte";
import type { Assessment, TaskId } from "../../domain/assessment.ts";
import type { EsiOutput } from "../../tasks/esi/schema.ts";
import type { ManchesterOutput } from "../../tasks/manchester/schema.ts";
import EsiCard from "./EsiCard.svelte";
import ManchesterCard from "./ManchesterCard.svelte";

type Outputs = { esi: EsiOutput; manchester: ManchesterOutput };

/** What every card of a level is given: the assessment, and the answer to show of it. */
type CardProps<O> = { assessment: Assessment<O>; output: O };

const cards: { readonly [K in TaskId]: Component<CardProps<Outputs[K]>> } = {
  esi: EsiCard,
  manchester: ManchesterCard,
};

/** The card of a task. An assessment's `task` is what tells the type of its output. */
export function cardOf(task: TaskId): Component<CardProps<unknown>> {
  return cards[task] as Component<CardProps<unknown>>;
}
