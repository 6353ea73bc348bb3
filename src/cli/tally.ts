import type { Case } from "../evaluation/cases.ts";
import type { ModelShares, Share } from "../evaluation/shares.ts";
import type { Answered } from "../pipeline/answer-note.ts";

/** How the cases of a task are judged one by one and summed up. */
export type Tally = {
  /** Whether a label means something in this task. */
  readonly isLabel: (label: string) => boolean;
  /** Judges an answered case. Gives its prediction, for a line of its own. */
  readonly add: (labelled: Case, answered: Answered) => object;
  /** Of all cases so far: for the report, and in lines to read. */
  readonly result: () => { readonly figures: object; readonly lines: readonly string[] };
};

/** A figure on a line. */
export function line(what: string, value: string | number): string {
  return `${what.padEnd(21)} ${value}`;
}

export function shareText({ count, of, share }: Share): string {
  return `${share === undefined ? "–" : share.toFixed(3)} (${count}/${of})`;
}

/** What became of the model's answers, where one was asked. */
export function modelLines(model: ModelShares | undefined): readonly string[] {
  if (!model) return [];
  return [
    line("model: passed", shareText(model.passed)),
    line("model: withheld", shareText(model.withheld)),
    line("model: failed", shareText(model.failed)),
  ];
}

/** To a microsecond, in milliseconds. */
export function rounded(latencyMs: number): number {
  return Math.round(latencyMs * 1000) / 1000;
}
