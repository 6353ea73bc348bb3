import type { Consciousness } from "../domain/note.ts";
import type { Fact, Mention } from "../domain/reading.ts";
import type { Context } from "./context.ts";
import type { Sets } from "./sets.ts";

const worstFirst: readonly Consciousness[] = ["U", "P", "V", "C", "A"];

/** The worst level of consciousness that the newest set with one states. */
export function consciousnessOf(
  context: Context,
  mentions: readonly Mention[],
  sets: Sets,
): Fact<Consciousness> | undefined {
  const found: Fact<Consciousness>[] = [];
  for (const hit of context.hits) {
    if (context.isExcluded(hit.from)) continue;
    for (const sense of hit.senses) {
      if (sense.is === "consciousness") {
        found.push({ value: sense.level, from: context.span(hit.from, hit.to) });
      }
    }
  }
  const isUsuallyConfused = mentions.some(
    ({ concept, status }) => concept === "baseline-confusion" && status !== "denied",
  );
  for (const { concept, status, span } of mentions) {
    const level = levelOf[concept];
    if (level === undefined || (status !== "affirmed" && status !== "suspected")) continue;
    if (concept !== "confusion" || !isUsuallyConfused) found.push({ value: level, from: span });
  }
  const newest = sets.newest(found, ({ from }) => from);
  for (const level of worstFirst) {
    const fact = newest.find((candidate) => candidate.value === level);
    if (fact) return fact;
  }
  return undefined;
}

const levelOf: { readonly [C in Mention["concept"]]?: Consciousness } = {
  unresponsive: "U",
  "cardiac-arrest": "U",
  "responds-to-pain": "P",
  "responds-to-voice": "V",
  confusion: "C",
  "new-confusion": "C",
  alert: "A",
};
