import type { OutcomeStatus } from "./shares.ts";

/** One case: the codes that were right and those that were proposed, bare. */
export type JudgedCodes = {
  readonly id: string;
  readonly codes: readonly string[];
  readonly predicted: readonly string[];
  readonly model?: OutcomeStatus;
};

/** How far codes must agree: whole, without which visit it is (the seventh character), in their category. */
export const codeDepths = {
  full: (code: string) => code,
  "without seventh character": (code: string) => code.slice(0, 6).replace(/X+$/, ""),
  category: (code: string) => code.slice(0, 3),
} as const;
export type CodeDepth = keyof typeof codeDepths;

/** Precision and recall over all codes together (micro), and the mean of each case's own F1. */
export type CodeFigures = {
  readonly precision: number;
  readonly recall: number;
  readonly microF1: number;
  readonly meanF1: number;
};

/** The field's figures of coding, each code of a case counted once. */
export function codeFigures(judged: readonly JudgedCodes[], depth: CodeDepth): CodeFigures {
  const cases = judged.map(({ codes, predicted }) => {
    const right = new Set(codes.map(codeDepths[depth]));
    const said = new Set(predicted.map(codeDepths[depth]));
    return { right: right.size, said: said.size, hit: [...said].filter((code) => right.has(code)).length };
  });
  const sum = (field: "right" | "said" | "hit") => cases.reduce((total, one) => total + one[field], 0);
  return {
    precision: ratio(sum("hit"), sum("said")),
    recall: ratio(sum("hit"), sum("right")),
    microF1: f1(sum("hit"), sum("said"), sum("right")),
    meanF1: ratio(
      cases.reduce((total, { hit, said, right }) => total + f1(hit, said, right), 0),
      cases.length,
    ),
  };
}

function f1(hit: number, said: number, right: number): number {
  return ratio(2 * hit, said + right);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
