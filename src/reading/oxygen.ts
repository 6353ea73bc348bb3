import type { Oxygen } from "../domain/note.ts";
import type { Fact } from "../domain/reading.ts";
import type { Context } from "./context.ts";
import type { Hit } from "./scan.ts";
import type { Sets } from "./sets.ts";

/** Air or oxygen; oxygen counts where both are written of one set. */
export function oxygenOf(context: Context, sets: Sets): Fact<Oxygen> | undefined {
  const found: Fact<Oxygen>[] = [];
  for (const hit of context.hits) {
    if (context.isExcluded(hit.from)) continue;
    for (const sense of hit.senses) {
      if (sense.is !== "oxygen" || isDenied(context, hit)) continue;
      found.push({ value: sense.oxygen, from: context.span(hit.from, hit.to) });
    }
  }
  const newest = sets.newest(found, ({ from }) => from);
  return newest.find(({ value }) => value === "oxygen") ?? newest[0];
}

/** 家裡沒有氧氣, "no home O2": a denial right before it. */
function isDenied(context: Context, hit: Hit): boolean {
  for (const before of [hit.from - 1, hit.from - 2]) {
    const cue = context.hitAt(before)?.senses.find(({ is }) => is === "cue");
    if (cue?.is === "cue" && cue.status === "denied" && cue.reach === "before") return true;
  }
  return false;
}
