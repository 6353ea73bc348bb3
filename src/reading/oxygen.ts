import type { Oxygen } from "../domain/note.ts";
import type { Fact } from "../domain/reading.ts";
import type { Context } from "./context.ts";

/** Air or oxygen; oxygen counts where both are written. */
export function oxygenOf(context: Context): Fact<Oxygen> | undefined {
  let air: Fact<Oxygen> | undefined;
  for (const hit of context.hits) {
    if (context.isExcluded(hit.from)) continue;
    for (const sense of hit.senses) {
      if (sense.is !== "oxygen") continue;
      const fact = { value: sense.oxygen, from: context.span(hit.from, hit.to) };
      if (sense.oxygen === "oxygen") return fact;
      air ??= fact;
    }
  }
  return air;
}
