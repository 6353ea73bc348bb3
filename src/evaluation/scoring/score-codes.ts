import type { Consultation } from "../../domain/consultation.ts";
import { read } from "../../reading/read.ts";
import { checkCodes, codesNamed } from "../../tasks/icd10/check-codes.ts";
import type { Icd10Output } from "../../tasks/icd10/schema.ts";
import { bareCode, isCodeForm } from "../../terminology/code-form.ts";
import type { CodesResult } from "./case-result.ts";
import { featuresOf } from "./features.ts";
import { modelPart, passedOutput } from "./model-result.ts";
import type { Scoring } from "./scoring.ts";

/** Lists of codes against lists of codes, each looked up in the release: what is no code of it is not counted as said. */
export const scoreCodes: Scoring = {
  kind: "codes",
  isLabel: (label) => wordsOf(label).length > 0 && wordsOf(label).every(isCodeForm),
  async judge(labelled, answered, ports, signal): Promise<CodesResult> {
    // The answer is of the task that this scoring was made for.
    const { rules, model, note } = answered.answer as Consultation<Icd10Output>;
    const passed = passedOutput(model);
    const named = [rules, ...(passed ? [passed] : [])].flatMap(codesNamed);
    const book = await ports.bookFor([...new Set(named)], signal);
    const codesOf = (output: Icd10Output) => checkCodes(output, book).codes.map(({ code }) => bareCode(code));
    const person = labelled.person === undefined ? undefined : wordsOf(labelled.person).filter(isCodeForm);
    return {
      kind: "codes",
      id: labelled.id,
      features: featuresOf(labelled, read(note)),
      rulesMs: answered.rulesMs,
      ...modelPart(answered),
      label: wordsOf(labelled.label).map(bareCode),
      calls: {
        rules: codesOf(rules),
        ...(model && { both: codesOf(passed ?? rules) }),
        ...(passed && { model: codesOf(passed) }),
        ...(person && { person: person.map(bareCode) }),
      },
    };
  },
};

function wordsOf(label: string): readonly string[] {
  return label.split(/\s+/u).filter((word) => word !== "");
}
