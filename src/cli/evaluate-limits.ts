import type { AnyTaskId } from "../domain/consultation.ts";
import type { Limit } from "../domain/limit.ts";
import { limitFaults, limitedMeasures, type LimitFault } from "../evaluation/figures/limit-faults.ts";
import { limitsSchema } from "../evaluation/figures/limits-schema.ts";
import { scoringOf } from "../evaluation/scoring/scoring-of.ts";
import { UsageError } from "./arguments.ts";
import { readJson } from "./read-json.ts";

/** A site's own limits from a file. Throws UsageError that names each one that would judge nothing, or wrongly. */
export async function readLimits(path: string, task: AnyTaskId): Promise<readonly Limit[]> {
  const limits = await readJson(path, limitsSchema);
  const { kind } = scoringOf(task);
  if (limits.length === 0) throw new UsageError(`${path} has no limit in it.`);
  const faults = limitFaults(limits, kind);
  if (faults.length === 0) return limits;
  const isUnknown = faults.some(({ fault }) => fault === "unknown-measure");
  throw new UsageError(
    [
      ...faults.map(({ measure, fault }) => `${path}: ${words[fault](measure)}`),
      ...(isUnknown ? [`A limit for ${task} can be on: ${limitedMeasures(kind).join(", ")}`] : []),
    ].join("\n"),
  );
}

const words: Readonly<Record<LimitFault["fault"], (measure: string) => string>> = {
  "unknown-measure": (measure) => `no measure is called "${measure}"`,
  "wrong-side": (measure) =>
    `the limit on "${measure}" is the wrong way round: "atLeast" is for what is better higher, "atMost" for what is better lower`,
  twice: (measure) => `"${measure}" has two limits`,
};
