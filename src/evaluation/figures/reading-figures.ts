import type { LevelResult, ReadingResult } from "../scoring/case-result.ts";
import { fraction } from "./figure.ts";
import type { Measure } from "./report.ts";

const parts = ["vitals", "affirmed", "denied"] as const satisfies readonly (keyof ReadingResult)[];

/** What was read rightly, wrongly and not at all of what the cases say of themselves; nothing where none does. */
export function readingFigures(results: readonly LevelResult[]): readonly Measure[] {
  const readings = results.flatMap(({ reading }) => reading ?? []);
  if (readings.length === 0) return [];
  return parts.flatMap((part) => {
    const sum = (of: (one: ReadingResult[typeof part]) => number) =>
      readings.reduce((total, reading) => total + of(reading[part]), 0);
    const right = sum((one) => one.right);
    const wrong = sum((one) => one.wrong.length);
    const missed = sum((one) => one.missed.length);
    const share = (what: string, count: number, better: Measure["better"]): Measure => ({
      id: `${part}-${what}`,
      unit: "share",
      better,
      ...fraction(count, right + wrong + missed),
    });
    return [
      share("right", right, "higher"),
      share("wrong", wrong, "lower"),
      share("missed", missed, "lower"),
    ];
  });
}
