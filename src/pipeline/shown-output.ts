import type { Assessment } from "../domain/assessment.ts";
import { shownLevel } from "./trail.ts";

/** Whose answer the card shows. */
export type ShownOutput<O> = { readonly by: "model" | "rules"; readonly output: O };

/**
 * The model's answer where its own level is the one shown; else the protocol's: when rules, cost or a person moved the
 * level, reasons, target and actions are the protocol's at that level.
 */
export function shownOutput<O>({ protocol, model, trail }: Assessment<O>): ShownOutput<O> {
  const last = trail.findLast(({ by }) => by !== "clinician");
  const outcome = model?.outcome;
  if (outcome?.status === "passed" && last?.by === "model" && outcome.level === shownLevel(trail)) {
    return { by: "model", output: outcome.output };
  }
  return { by: "rules", output: protocol.output };
}
