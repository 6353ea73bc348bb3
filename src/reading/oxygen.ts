import type { Oxygen } from "../domain/note.ts";
import type { Fact } from "../domain/reading.ts";
import type { Context } from "./context.ts";
import type { Sets } from "./sets.ts";

/** Air or oxygen; oxygen counts where both are written of one set. */
export function oxygenOf(context: Context, sets: Sets): Fact<Oxygen> | undefined {
  const found: Fact<Oxygen>[] = [];
  for (const hit of context.hits) {
    if (context.isExcluded(hit.from)) continue;
    for (const sense of hit.senses) {
      if (sense.is !== "oxygen") continue;
      found.push({ value: sense.oxygen, from: context.span(hit.from, hit.to) });
    }
  }
  const newest = sets.newest(found, ({ from }) => from);
  return newest.find(({ value }) => value === "oxygen") ?? newest[0];
}
