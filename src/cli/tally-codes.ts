import type { Consultation } from "../domain/consultation.ts";
import { type CodeDepth, codeDepths, codeFigures, type JudgedCodes } from "../evaluation/code-figures.ts";
import { modelShares } from "../evaluation/shares.ts";
import { checkCodes } from "../tasks/icd10/check-codes.ts";
import type { Icd10Output } from "../tasks/icd10/schema.ts";
import { tableBook } from "../terminology/code-facts.ts";
import { bareCode, dottedCode, isCodeForm } from "../terminology/code-form.ts";
import { loadTerminology } from "./load-terminology.ts";
import { line, modelLines, rounded, type Tally } from "./tally.ts";

/** Lists of codes against lists of codes, each looked up in the release: what is no code of it is not counted as said. */
export async function tallyCodes(): Promise<Tally> {
  const book = tableBook(await loadTerminology());
  const all: JudgedCodes[] = [];
  return {
    isLabel: (label) => label.split(" ").every((code) => isCodeForm(code)),
    add({ id, label }, { answer, latencyMs }) {
      // The answer is of the task that this tally was made for.
      const { rules, model } = answer as Consultation<Icd10Output>;
      const output = model?.outcome.status === "passed" ? model.outcome.output : rules;
      const codes = label.split(" ").map(bareCode);
      const predicted = checkCodes(output, book).codes.map(({ code }) => bareCode(code));
      const status = model && { model: model.outcome.status };
      all.push({ id, codes, predicted, ...status });
      return {
        id,
        label: codes.map(dottedCode),
        predicted: predicted.map(dottedCode),
        latencyMs: rounded(latencyMs),
        ...status,
      };
    },
    result() {
      const labels = all.flatMap(({ codes }) => codes);
      const ofRelease = labels.filter((code) => book.find(code)).length;
      const proposed = all.reduce((sum, { predicted }) => sum + predicted.length, 0);
      const depths = Object.keys(codeDepths) as CodeDepth[];
      const byDepth = depths.map((depth) => [depth, codeFigures(all, depth)] as const);
      const counts = { cases: all.length, labels: labels.length, ofRelease, proposed, release: book.release };
      const model = modelShares(all);
      return {
        figures: { ...counts, ...Object.fromEntries(byDepth), ...(model && { model }) },
        lines: [
          line("cases", all.length),
          line("codes a case", `${perCase(labels.length)} right, ${perCase(proposed)} proposed`),
          line(`of ${book.release}`, `${ofRelease} of ${labels.length} labels`),
          ...modelLines(model),
          `${"".padEnd(28)}precision    recall  micro F1   mean F1`,
          ...byDepth.map(
            ([depth, { precision, recall, microF1, meanF1 }]) =>
              depth.padEnd(27) +
              [precision, recall, microF1, meanF1].map((share) => share.toFixed(3).padStart(10)).join(""),
          ),
        ],
      };
    },
  };

  function perCase(count: number): string {
    return (count / Math.max(1, all.length)).toFixed(2);
  }
}
