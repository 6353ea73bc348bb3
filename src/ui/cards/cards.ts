import type { Component } from "svelte";
import type { Assessment, TaskId } from "../../domain/assessment.ts";
import type { EsiOutput } from "../../tasks/esi/schema.ts";
import type { ManchesterOutput } from "../../tasks/manchester/schema.ts";
import EsiCard from "./EsiCard.svelte";
import ManchesterCard from "./ManchesterCard.svelte";

type Outputs = { esi: EsiOutput; manchester: ManchesterOutput };

const cards: { readonly [K in TaskId]: Component<{ assessment: Assessment<Outputs[K]> }> } = {
  esi: EsiCard,
  manchester: ManchesterCard,
};

/** The card of a task. An assessment's `task` is what tells the type of its output. */
export function cardOf(task: TaskId): Component<{ assessment: Assessment<unknown> }> {
  return cards[task] as Component<{ assessment: Assessment<unknown> }>;
}
