import type { Arm, CaseResult, ResultKind } from "../scoring/case-result.ts";
import { overlap } from "./code-figures.ts";
import { exactInterval } from "./exact-interval.ts";
import { fraction } from "./figure.ts";
import { plainKappa, quadraticKappa } from "./kappa.ts";
import type { Measure } from "./report.ts";

/** A case that is answered otherwise. Levels are written 1 to 5; undefined: no answer. */
export type ChangedCase = {
  readonly id: string;
  readonly label: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly direction: "more-urgent" | "less-urgent" | "lost" | "gained" | "other";
};

/** Two runs over the same cases: with another engine, quantization or version. */
export type ParityResult = {
  readonly kind: ResultKind;
  readonly arm: Arm;
  /** Cases that both runs have, by their ids, and for which both have this arm. */
  readonly common: number;
  readonly onlyA: number;
  readonly onlyB: number;
  /** Of the common ones: those that neither run answered. They show no agreement. */
  readonly unanswered: number;
  /** Agreement, of the cases that either run answered, with its exact interval; kappas where answers are one of a few; of codes, the mean overlap (Jaccard). */
  readonly measures: readonly Measure[];
  readonly changes: readonly ChangedCase[];
  /** True 1 or 2, called 1 or 2 by the first and not by the second. */
  readonly lostHighRisk: readonly string[];
  /** The same the other way: called so by the second and not by the first. */
  readonly gainedHighRisk: readonly string[];
  /** Cases that have another label in the second run: they are not the same, whatever their ids. */
  readonly relabelled: readonly string[];
};

type Answer = { readonly said: string | undefined; readonly level?: number };
type Pair = {
  readonly one: CaseResult;
  readonly other: CaseResult;
  readonly a: Answer;
  readonly b: Answer;
};

/** Holds the answers of an arm in two runs over the same set against each other, case by case by their ids. */
export function parity(
  resultsA: readonly CaseResult[],
  resultsB: readonly CaseResult[],
  arm: Arm,
): ParityResult {
  const byIdB = new Map(resultsB.filter((one) => hasArm(arm, one)).map((one) => [one.id, one]));
  const ofA = resultsA.filter((one) => hasArm(arm, one)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const pairs = ofA.flatMap((one): readonly Pair[] => {
    const other = byIdB.get(one.id);
    return other ? [{ one, other, a: answerOf(arm, one), b: answerOf(arm, other) }] : [];
  });
  const changes = pairs.filter(({ a, b }) => a.said !== b.said);
  const answered = pairs.filter(isAnswered).length;
  const highRisk = pairs.filter(({ one }) => one.kind === "level" && one.label <= 2);
  const kind = (resultsA[0] ?? resultsB[0])?.kind ?? "level";
  return {
    kind,
    arm,
    common: pairs.length,
    onlyA: ofA.length - pairs.length,
    onlyB: byIdB.size - pairs.length,
    unanswered: pairs.length - answered,
    measures: [agreement(answered - changes.length, answered), ...further[kind](pairs)],
    changes: changes.map(({ one, a, b }) => ({
      id: one.id,
      label: labelText(one),
      from: a.said,
      to: b.said,
      direction: directionOf(a, b),
    })),
    lostHighRisk: idsOf(highRisk, ({ a, b }) => isHigh(a) && !isHigh(b)),
    gainedHighRisk: idsOf(highRisk, ({ a, b }) => isHigh(b) && !isHigh(a)),
    relabelled: idsOf(pairs, ({ one, other }) => labelText(one) !== labelText(other)),
  };
}

function idsOf(pairs: readonly Pair[], is: (pair: Pair) => boolean): readonly string[] {
  return pairs.filter(is).map(({ one }) => one.id);
}

function hasArm(arm: Arm, one: CaseResult): boolean {
  if (arm === "rules") return true;
  if (arm === "person") return one.kind !== "diagnosis" && one.calls.person !== undefined;
  return one.model !== undefined;
}

function answerOf(arm: Arm, one: CaseResult): Answer {
  switch (one.kind) {
    case "level": {
      const level = one.calls[arm];
      return level === undefined ? { said: undefined } : { said: String(level), level };
    }
    case "verdict":
      return { said: one.calls[arm] };
    case "codes": {
      const codes = one.calls[arm];
      return { said: codes && [...new Set(codes)].sort().join(" ") };
    }
    case "diagnosis": {
      if (arm === "model" && one.model?.status !== "passed") return { said: undefined };
      const tiers = one.found.filter(
        (tier) => arm === "both" || (tier === "checklist") === (arm === "rules"),
      );
      return { said: tiers.join(" ") };
    }
  }
}

function labelText({ label }: CaseResult): string {
  return typeof label === "object" ? label.join(" ") : String(label);
}

/** By either run. */
function isAnswered({ a, b }: Pair): boolean {
  return a.said !== undefined || b.said !== undefined;
}

function directionOf(a: Answer, b: Answer): ChangedCase["direction"] {
  if (b.said === undefined) return "lost";
  if (a.said === undefined) return "gained";
  if (a.level === undefined || b.level === undefined) return "other";
  return b.level < a.level ? "more-urgent" : "less-urgent";
}

function isHigh({ level }: Answer): boolean {
  return level !== undefined && level <= 2;
}

function agreement(same: number, of: number): Measure {
  const interval = of > 0 && { interval: exactInterval(same, of) };
  return { id: "agreement", unit: "share", better: "higher", ...fraction(same, of), ...interval };
}

const further: Readonly<Record<ResultKind, (pairs: readonly Pair[]) => readonly Measure[]>> = {
  level: (pairs) => [
    score("plain-kappa", plainKappa(square(pairs))),
    score("kappa", quadraticKappa(square(pairs.filter(({ a, b }) => a.said && b.said)))),
  ],
  verdict: (pairs) => [score("plain-kappa", plainKappa(square(pairs)))],
  diagnosis: () => [],
  codes: (pairs) => [score("mean-jaccard", mean(pairs.filter(isAnswered).map(jaccard)))],
};

function score(id: string, value: number | undefined): Measure {
  return { id, unit: "score", better: "higher", value };
}

/** Levels stand in their order; no answer is an answer of its own. */
function square(pairs: readonly Pair[]): readonly (readonly number[])[] {
  const said = new Set(pairs.flatMap(({ a, b }) => [a.said, b.said]));
  const order = pairs.some(({ a }) => a.level !== undefined)
    ? ["1", "2", "3", "4", "5", undefined]
    : [...said];
  const counts = order.map(() => order.map(() => 0));
  for (const { a, b } of pairs) {
    const row = counts[order.indexOf(a.said)];
    const column = order.indexOf(b.said);
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return counts;
}

function jaccard({ a, b }: Pair): number {
  const { hit, said, right } = overlap(codesOf(a), codesOf(b));
  return said + right === 0 ? 1 : hit / (said + right - hit);
}

function codesOf({ said }: Answer): readonly string[] {
  return said ? said.split(" ") : [];
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
